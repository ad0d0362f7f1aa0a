using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>What projections, lambdas, collections and iterators do to the facts of listed participants.</summary>
public sealed class VerifiedCollectionsTests
{
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

    [Fact]
    public Task Lookup_by_whether_somebody_was_removed_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class Desk
        {
            public void TellAll(string serviceSid, string sessionSid)
            {
                foreach (var guest in ParticipantResource.Read(serviceSid, sessionSid).ToLookup(guest => guest.DateDeleted == null)[true])
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Hello.");
                }

                foreach (var guest in ParticipantResource.Read(serviceSid, sessionSid).ToLookup(guest => guest.FriendlyName == "Ann")[true])
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:guest.Sid|}, "Hello.");
                }
            }
        }
        """);
}
