using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>What LINQ, loops and collections of the project do to the facts of listed participants.</summary>
public sealed class VerifiedListsTests
{
    [Fact]
    public Task Where_before_foreach_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Query_expression_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var alive = from p in ParticipantResource.Read(serviceSid, sessionSid)
                            where p.DateDeleted == null
                            orderby p.DateCreated
                            select p;
                foreach (var p in alive)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Where_for_the_removed_ones_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.FriendlyName != ""))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:p.Sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Continue_in_the_loop_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (p.DateDeleted != null)
                    {
                        continue;
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task First_or_default_with_a_null_test_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string number)
            {
                var p = ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(p => p.Identifier == number && p.DateDeleted == null);
                if (p == null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Single_with_the_condition_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string number)
            {
                var p = ParticipantResource.Read(serviceSid, sessionSid).Single(p => p.Identifier == number && !p.DateDeleted.HasValue);
                MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Chain_after_the_filter_leaves_the_facts_as_they_are() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var newest = ParticipantResource.Read(serviceSid, sessionSid)
                    .Where(p => p.DateDeleted is null)
                    .OrderByDescending(p => p.DateCreated)
                    .Take(1)
                    .ToArray()
                    .First();
                MessageInteractionResource.Create(serviceSid, sessionSid, newest.Sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task MaxBy_of_the_filtered_list_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var alive = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();
                var newest = alive.MaxBy(p => p.DateCreated);
                if (newest is not null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, newest.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task MaxBy_of_the_whole_list_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var newest = ParticipantResource.Read(serviceSid, sessionSid).MaxBy(p => p.DateCreated);
                if (newest is not null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:newest.Sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Local_that_kept_the_best_element_leaves_the_facts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                ParticipantResource? newest = null;
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (p.DateDeleted == null && (newest == null || p.DateCreated > newest.DateCreated))
                    {
                        newest = p;
                    }
                }

                if (newest != null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, newest.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Any_with_the_sid_and_the_date_verifies_the_string() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var participants = ParticipantResource.Read(serviceSid, sessionSid);
                if (!participants.Any(p => p.Sid == sid && p.DateDeleted == null))
                {
                    throw new InvalidOperationException("Gone.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
            }
        }
        """);

    [Fact]
    public Task Any_with_the_operands_the_other_way_round_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                var found = ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.DateDeleted is null && sid == p.Sid);
                if (found)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Any_of_another_sid_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, string other)
            {
                if (ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Sid == other && p.DateDeleted == null))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Any_that_found_nothing_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid)
            {
                if (!ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Sid == sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task All_verifies_every_element() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                if (all.All(p => p.DateDeleted == null))
                {
                    foreach (var p in all)
                    {
                        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Projection_of_the_filtered_list_verifies_the_sids() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var sids = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).Select(p => p.Sid).ToList();
                foreach (var sid in sids)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Projection_of_the_whole_list_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                foreach (var sid in ParticipantResource.Read(serviceSid, sessionSid).Select(p => p.Sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task ForEach_of_the_filtered_list_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                ParticipantResource.Read(serviceSid, sessionSid)
                    .Where(p => p.DateDeleted == null)
                    .ToList()
                    .ForEach(p => MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello"));
            }
        }
        """);

    [Fact]
    public Task ForEach_of_the_whole_list_is_a_hint_in_the_lambda() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                ParticipantResource.Read(serviceSid, sessionSid)
                    .ToList()
                    .ForEach(p => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:p.Sid|}, "Hello"));
            }
        }
        """);

    [Fact]
    public Task Messages_started_together_for_the_filtered_list_verify() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                var participants = await ParticipantResource.ReadAsync(serviceSid, sessionSid);
                await Task.WhenAll(participants
                    .Where(p => p.DateDeleted == null)
                    .Select(p => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, p.Sid, "Hello")));
            }
        }
        """);

    [Fact]
    public Task Filter_by_a_method_group_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(IsAlive))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
                }
            }

            private static bool IsAlive(ParticipantResource participant) => participant.DateDeleted == null;
        }
        """);

    [Fact]
    public Task Filter_by_a_local_delegate_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                Func<ParticipantResource, bool> alive = p => p.DateDeleted == null;
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(alive))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task List_filled_with_the_living_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var alive = new List<ParticipantResource>();
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (p.DateDeleted == null)
                    {
                        alive.Add(p);
                    }
                }

                foreach (var p in alive)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Iterator_that_yields_the_living_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                foreach (var p in Alive(serviceSid, sessionSid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
                }
            }

            private static IEnumerable<ParticipantResource> Alive(string serviceSid, string sessionSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (p.DateDeleted == null)
                    {
                        yield return p;
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Async_stream_of_the_living_verifies() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                await foreach (var p in AliveAsync(serviceSid, sessionSid))
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, p.Sid, "Hello");
                }
            }

            private static async IAsyncEnumerable<ParticipantResource> AliveAsync(string serviceSid, string sessionSid)
            {
                foreach (var p in await ParticipantResource.ReadAsync(serviceSid, sessionSid))
                {
                    if (p.DateDeleted is not null)
                    {
                        continue;
                    }

                    yield return p;
                }
            }
        }
        """);
}
