using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>What LINQ does to the facts of listed participants.</summary>
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
    public Task Where_on_something_else_verifies_nobody() => ProxyVerify.CheckAsync(
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
}
