using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>The fetch in front of the message, in the forms that a message call has.</summary>
public sealed class FetchAndVerifyTests
{
    [Fact]
    public Task Awaited_call_gets_an_awaited_fetch() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid)
            {
                // The desk is always there.
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, body: "Your driver is here.");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid)
            {
                // The desk is always there.
                var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participant.Sid, body: "Your driver is here.");
            }
        }
        """);

    [Fact]
    public Task Synchronous_call_gets_a_synchronous_fetch_named_after_the_argument() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string courierSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:courierSid|}, "Ring");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string courierSid)
            {
                var courier = ParticipantResource.Fetch(serviceSid, sessionSid, courierSid);
                if (courier.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {courier.Sid} was removed from session {courier.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Ring");
            }
        }
        """);

    [Fact]
    public Task Named_arguments_and_the_client_are_passed_on() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            private readonly ITwilioRestClient _client;

            public Dispatch(ITwilioRestClient client) => _client = client;

            public void Ring(string service, string session, string sid)
            {
                MessageInteractionResource.Create(
                    pathSessionSid: session,
                    pathServiceSid: service,
                    pathParticipantSid: {|PROXY1004:sid|},
                    body: "Ring",
                    client: _client);
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            private readonly ITwilioRestClient _client;

            public Dispatch(ITwilioRestClient client) => _client = client;

            public void Ring(string service, string session, string sid)
            {
                var participant = ParticipantResource.Fetch(pathServiceSid: service, pathSessionSid: session, pathSid: sid, client: _client);
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                MessageInteractionResource.Create(
                    pathSessionSid: session,
                    pathServiceSid: service,
                    pathParticipantSid: participant.Sid,
                    body: "Ring",
                    client: _client);
            }
        }
        """);

    [Fact]
    public Task Options_object_in_the_call() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var message = await MessageInteractionResource.CreateAsync(
                    new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1004:guestSid|}) { Body = "Ring" });
                Console.WriteLine(message.Sid);
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                var message = await MessageInteractionResource.CreateAsync(
                    new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid) { Body = "Ring" });
                Console.WriteLine(message.Sid);
            }
        }
        """);

    [Fact]
    public Task Options_object_made_earlier() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1004:guestSid|});
                options.Body = "Ring";
                MessageInteractionResource.Create(options);
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid);
                options.Body = "Ring";
                MessageInteractionResource.Create(options);
            }
        }
        """);

    [Fact]
    public Task Several_in_one_block_get_names_of_their_own() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "One");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655b"|}, "Two");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid)
            {
                var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participant.Sid, "One");
                var participant2 = await ParticipantResource.FetchAsync(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655b");
                if (participant2.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant2.Sid} was removed from session {participant2.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participant2.Sid, "Two");
            }
        }
        """);

    [Fact]
    public Task Participant_that_may_have_been_removed_is_fetched_again() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string number, bool isLate)
            {
                var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isLate)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, "Where are you?");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string number, bool isLate)
            {
                var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isLate)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
                }

                var participant = ParticipantResource.Fetch(serviceSid, sessionSid, courier.Sid);
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "Where are you?");
            }
        }
        """);

    [Fact]
    public Task Record_that_was_read_is_only_checked() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string sid)
            {
                var courier = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:courier.Sid|}, "Ring");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string sid)
            {
                var courier = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (courier.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {courier.Sid} was removed from session {courier.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Ring");
            }
        }
        """);
}
