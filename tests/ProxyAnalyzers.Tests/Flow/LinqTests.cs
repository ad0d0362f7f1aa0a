using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Lists of participants: what a query says about each of its elements.</summary>
public sealed class LinqTests
{
    [Fact]
    public Task Query_syntax_filters_like_where() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Announce(string serviceSid, string sessionSid)
            {
                var present =
                    from participant in ParticipantResource.Read(serviceSid, sessionSid)
                    where participant.DateDeleted == null
                    orderby participant.FriendlyName
                    select participant.Sid;
                foreach (var sid in present)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "The keynote begins.");
                }
            }
        }
        """);

    [Theory]
    [InlineData("let isHere = participant.DateDeleted == null where isHere", "participant.Sid")]
    [InlineData("let gone = participant.DateDeleted != null where !gone && participant.FriendlyName != null", "participant.Sid")]
    [InlineData("let isNamed = participant.FriendlyName != null where isNamed", "{|PROXY1005:participant.Sid|}")]
    [InlineData("let gone = participant.DateDeleted != null where gone", "{|PROXY2001:participant.Sid|}")]
    public Task What_a_query_keeps_beside_each_element_is_about_that_one(string query, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class CongressLine
        {
            public void Announce(string serviceSid, string sessionSid)
            {
                var chosen = from participant in ParticipantResource.Read(serviceSid, sessionSid) {{query}} select participant;
                foreach (var participant in chosen)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "The keynote begins.");
                }
            }
        }
        """);

    [Fact]
    public Task Filter_behind_a_conditional_part_proves_too_little() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Announce(string serviceSid, string sessionSid, string name)
            {
                var present = ParticipantResource.Read(serviceSid, sessionSid)
                    .Where(p => p.DateDeleted == null || p.FriendlyName == name);
                foreach (var participant in present)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:participant.Sid|}, "The keynote begins.");
                }
            }

            public void AnnounceTo(string serviceSid, string sessionSid, string name)
            {
                var present = ParticipantResource.Read(serviceSid, sessionSid)
                    .Where(p => p.FriendlyName == name && p.DateDeleted == null);
                foreach (var participant in present)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "The keynote begins.");
                }
            }
        }
        """);

    [Fact]
    public Task Order_and_extent_leave_the_facts() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public async Task AnnounceAsync(string serviceSid, string sessionSid)
            {
                var newest = (await ParticipantResource.ReadAsync(serviceSid, sessionSid))
                    .Where(p => !p.DateDeleted.HasValue)
                    .OrderByDescending(p => p.DateCreated)
                    .Skip(1)
                    .Take(2)
                    .Reverse()
                    .ToArray();
                for (var i = 0; i < newest.Length; i++)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, newest[i].Sid, "The keynote begins.");
                }
            }
        }
        """);

    [Fact]
    public Task First_or_default_with_a_null_test_is_verified() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Announce(string serviceSid, string sessionSid, string number)
            {
                var speaker = ParticipantResource.Read(serviceSid, sessionSid)
                    .FirstOrDefault(p => p.Identifier == number && p.DateDeleted == null);
                if (speaker is null)
                {
                    speaker = ParticipantResource.Create(serviceSid, sessionSid, number);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, speaker.Sid, "You are next.");
            }
        }
        """);

    [Fact]
    public Task Projection_of_sids_keeps_the_facts() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Announce(string serviceSid, string sessionSid)
            {
                var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                foreach (var sid in all.Select(p => p.Sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:sid|}, "The keynote begins.");
                }

                foreach (var sid in all.Where(p => p.DateDeleted == null).Select(p => p.Sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "The keynote begins.");
                }
            }
        }
        """);

    [Fact]
    public Task Everyone_of_a_list_that_was_removed_is_removed() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Close(string serviceSid, string sessionSid, string one, string other)
            {
                var guests = new List<ParticipantResource>
                {
                    ParticipantResource.Create(serviceSid, sessionSid, one),
                    ParticipantResource.Create(serviceSid, sessionSid, other),
                };
                foreach (var guest in guests)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid);
                }

                foreach (var guest in guests)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, "Thank you for coming.");
                }
            }
        }
        """);

    [Fact]
    public Task List_that_was_filled_again_after_the_removals_holds_others() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Refill(string serviceSid, string sessionSid, List<string> numbers)
            {
                var guests = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();
                foreach (var guest in guests)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid);
                }

                guests.Clear();
                foreach (var number in numbers)
                {
                    guests.Add(ParticipantResource.Create(serviceSid, sessionSid, number));
                }

                foreach (var guest in guests)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Welcome.");
                }
            }
        }
        """);

    [Fact]
    public Task Query_is_evaluated_again_after_the_removals() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void CloseButHost(string serviceSid, string sessionSid, string hostSid)
            {
                foreach (var guest in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.Sid != hostSid && p.DateDeleted == null))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid);
                }

                foreach (var present in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, present.Sid, "Everyone else has left.");
                }
            }
        }
        """);

    [Fact]
    public Task All_present_means_each_present() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Announce(string serviceSid, string sessionSid)
            {
                var guests = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                if (!guests.All(p => p.DateDeleted == null))
                {
                    throw new InvalidOperationException("Someone has left.");
                }

                foreach (var guest in guests)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "The keynote begins.");
                }
            }
        }
        """);

    [Fact]
    public Task Element_that_a_loop_found_is_kept_after_it() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Announce(string serviceSid, string sessionSid, string name)
            {
                ParticipantResource? speaker = null;
                foreach (var participant in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (participant.DateDeleted == null && participant.FriendlyName == name)
                    {
                        speaker = participant;
                        break;
                    }
                }

                if (speaker != null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, speaker.Sid, "You are next.");
                }
            }
        }
        """);

    [Fact]
    public Task Eager_action_for_each_element_runs() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Close(string serviceSid, string sessionSid, string hostNumber)
            {
                var host = ParticipantResource.Create(serviceSid, sessionSid, hostNumber);
                new List<ParticipantResource> { host }.ForEach(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:host.Sid|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Query_that_nobody_enumerates_removes_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Close(string serviceSid, string sessionSid, string hostNumber)
            {
                var host = ParticipantResource.Create(serviceSid, sessionSid, hostNumber);
                var removals = new[] { host }.Select(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));
                MessageInteractionResource.Create(serviceSid, sessionSid, host.Sid, "The hall closes.");
                Console.WriteLine(removals.Count(isGone => isGone));
            }
        }
        """);

    [Fact]
    public Task Removed_part_and_present_part_of_a_list() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Report(string serviceSid, string sessionSid)
            {
                var present = new List<ParticipantResource>();
                var gone = new List<ParticipantResource>();
                foreach (var participant in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (participant.DateDeleted == null)
                    {
                        present.Add(participant);
                    }
                    else
                    {
                        gone.Add(participant);
                    }
                }

                foreach (var participant in present)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, $"{gone.Count} have left.");
                }

                foreach (var participant in gone)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:participant.Sid|}, "We miss you.");
                }
            }
        }
        """);

    [Fact]
    public Task List_from_which_the_removed_were_taken_out_is_verified() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Announce(string serviceSid, string sessionSid)
            {
                var guests = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                guests.RemoveAll(p => p.DateDeleted != null);
                foreach (var guest in guests)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "The keynote begins.");
                }
            }
        }
        """);

    [Theory]
    [InlineData("Find")]
    [InlineData("FirstOrDefault")]
    [InlineData("SingleOrDefault")]
    public Task Whoever_does_not_ask_whether_somebody_was_found_expects_it(string find) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class CongressLine
        {
            public void Close(string serviceSid, string sessionSid, string hostNumber, string guestNumber, string driverNumber)
            {
                var all = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();
                ParticipantResource.Delete(serviceSid, sessionSid, all.{{find}}(p => p.Identifier == hostNumber).Sid);
                var guest = all.{{find}}(p => p.Identifier == guestNumber);
                ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, all.{{find}}(p => p.Identifier == driverNumber).Sid, "Thank you.");
            }
        }
        """);

    [Theory]
    [InlineData("ParticipantResource rider", "rider == null", "rider.Sid")]
    [InlineData("SessionResource trip", "trip is null", "trip.UniqueName")]
    [InlineData("string name", "name is null", "name.Length")]
    [InlineData("DateTime? since", "since == null", "since.Value")]
    [InlineData("Exception failure", "failure is not { }", "failure.Message")]
    public Task Whoever_reads_a_property_expects_that_there_is_something(string parameter, string isNull, string read) => ReadAfterNull(parameter, isNull, read, "driver.Sid");

    [Theory]
    [InlineData("ParticipantResource rider", "rider == null", "rider?.Sid")]
    [InlineData("ParticipantResource rider", "rider != null", "rider.Sid")]
    [InlineData("string name", "string.IsNullOrEmpty(name)", "name.Length")]
    [InlineData("DateTime? since", "since == null", "since.HasValue")]
    [InlineData("DateTime? since", "since == null", "since.GetValueOrDefault()")]
    [InlineData("Task<string> name", "name.Result == null", "name.Result")]
    public Task Whoever_can_read_a_property_goes_on(string parameter, string isNull, string read) => ReadAfterNull(parameter, isNull, read, "{|PROXY2001:driver.Sid|}");

    private static Task ReadAfterNull(string parameter, string isNull, string read, string driverSid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class CongressLine
        {
            public void Leave(string serviceSid, string sessionSid, ParticipantResource driver, {{parameter}})
            {
                if ({{isNull}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                Console.WriteLine({{read}});
                ParticipantResource.Delete(serviceSid, sessionSid, {{driverSid}});
            }
        }
        """);

    [Fact]
    public Task Iterator_runs_where_it_is_enumerated() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Close(string serviceSid, string sessionSid, string hostNumber)
            {
                var host = ParticipantResource.Create(serviceSid, sessionSid, hostNumber);
                var removals = Removals(host);
                MessageInteractionResource.Create(serviceSid, sessionSid, host.Sid, "The hall closes.");
                foreach (var isGone in removals)
                {
                    Console.WriteLine(isGone);
                }
            }

            private static IEnumerable<bool> Removals(ParticipantResource participant)
            {
                yield return ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
            }
        }
        """);

    [Fact]
    public Task Tasks_of_a_projection_run_when_they_are_awaited_together() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public async Task CloseAsync(string serviceSid, string sessionSid, string one, string other)
            {
                var host = await ParticipantResource.CreateAsync(serviceSid, sessionSid, one);
                var guest = await ParticipantResource.CreateAsync(serviceSid, sessionSid, other);
                var removals = new[] { host, guest }.Select(p => ParticipantResource.DeleteAsync(serviceSid, sessionSid, p.Sid));
                await Task.WhenAll(removals);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:host.Sid|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Iterator_has_removed_once_it_was_enumerated() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Close(string serviceSid, string sessionSid, string hostNumber)
            {
                var host = ParticipantResource.Create(serviceSid, sessionSid, hostNumber);
                foreach (var isGone in Removals(host))
                {
                    Console.WriteLine(isGone);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:host.Sid|}, "Thank you.");
            }

            private static IEnumerable<bool> Removals(ParticipantResource participant)
            {
                yield return ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
            }
        }
        """);
}
