using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A class with many messages gets one method that fetches and checks, and calls it wherever a message goes out.</summary>
public sealed class VerifyByMethodTests
{
    [Fact]
    public Task Method_is_added_once_and_used_by_all() => CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task TellAsync(string serviceSid, string sessionSid, string courierSid, string customerSid)
            {
                // Both are told.
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:courierSid|}, body: "Go.");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:customerSid|}, body: "It comes.");
            }

            public async Task ThankAsync(string serviceSid, string sessionSid)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP5d1f0c2b7a9e4836f1c0d2b3a4958677"|}, body: "Thank you.");
            } // done
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task TellAsync(string serviceSid, string sessionSid, string courierSid, string customerSid)
            {
                // Both are told.
                var courier = await GetActiveParticipantAsync(serviceSid, sessionSid, courierSid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, courier.Sid, body: "Go.");
                var customer = await GetActiveParticipantAsync(serviceSid, sessionSid, customerSid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, customer.Sid, body: "It comes.");
            }

            public async Task ThankAsync(string serviceSid, string sessionSid)
            {
                var participant = await GetActiveParticipantAsync(serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participant.Sid, body: "Thank you.");
            } // done

            private static async Task<ParticipantResource> GetActiveParticipantAsync(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, participantSid);
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                return participant;
            }
        }
        """);

    [Fact]
    public Task Synchronous_code_and_code_with_a_client_get_methods_of_their_own() => CheckAsync(
        """
        public sealed class Dispatch
        {
            public void Tell(ITwilioRestClient client, string serviceSid, string sessionSid, string courierSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:courierSid|}, body: "Go.", client: client);
            }

            public Task ThankAsync(string serviceSid, string sessionSid, string courierSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:courierSid|}, body: "Thank you.");
        }
        """,
        """
        public sealed class Dispatch
        {
            public void Tell(ITwilioRestClient client, string serviceSid, string sessionSid, string courierSid)
            {
                var courier = GetActiveParticipant(serviceSid, sessionSid, courierSid, client);
                MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, body: "Go.", client: client);
            }

            public async Task ThankAsync(string serviceSid, string sessionSid, string courierSid)
            {
                var courier = await GetActiveParticipantAsync(serviceSid, sessionSid, courierSid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, courier.Sid, body: "Thank you.");
            }

            private static ParticipantResource GetActiveParticipant(string serviceSid, string sessionSid, string participantSid, ITwilioRestClient client)
            {
                var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid, client: client);
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                return participant;
            }

            private static async Task<ParticipantResource> GetActiveParticipantAsync(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, participantSid);
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                return participant;
            }
        }
        """);

    [Theory]
    [InlineData("if (isLate && MessageInteractionResource.Create(serviceSid, sessionSid, {0}, body: \"Late.\") != null) Console.WriteLine();")]
    [InlineData("while (MessageInteractionResource.Create(serviceSid, sessionSid, {0}, body: \"Again.\").Sid != null) Console.WriteLine();")]
    [InlineData("var sent = isLate ? MessageInteractionResource.Create(serviceSid, sessionSid, {0}, body: \"Late.\") : null;")]
    [InlineData("var all = (from _ in numbers select MessageInteractionResource.Create(serviceSid, sessionSid, {0}, body: \"Hello.\")).ToList();")]
    public Task Argument_calls_the_method_where_no_statement_can_go(string statement) => CheckAsync(
        InMethod(statement.Replace("{0}", "{|PROXY1004:guestSid|}"), ""),
        InMethod(
            statement.Replace("{0}", "GetActiveParticipant(serviceSid, sessionSid, guestSid).Sid"),
            """


                private static ParticipantResource GetActiveParticipant(string serviceSid, string sessionSid, string participantSid)
                {
                    var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                    if (participant.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                    }

                    return participant;
                }
            """));

    [Fact]
    public Task What_may_be_null_may_be_for_the_method_too_and_a_client_that_is_null_is_left_out() => CheckAsync(
        """
        #nullable enable
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string? guestSid, ITwilioRestClient? client)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, body: "Hello.", client: client);
            }
        }

        public sealed class Desk
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, body: "Hello.", client: null);
            }
        }
        """,
        """
        #nullable enable
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string? guestSid, ITwilioRestClient? client)
            {
                var guest = GetActiveParticipant(serviceSid, sessionSid, guestSid, client);
                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, body: "Hello.", client: client);
            }

            private static ParticipantResource GetActiveParticipant(string serviceSid, string sessionSid, string? participantSid, ITwilioRestClient? client)
            {
                var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid, client: client);
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                return participant;
            }
        }

        public sealed class Desk
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = GetActiveParticipant(serviceSid, sessionSid, guestSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, body: "Hello.", client: null);
            }

            private static ParticipantResource GetActiveParticipant(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                return participant;
            }
        }
        """);

    [Fact]
    public Task Awaited_argument_is_put_into_parentheses() => CheckAsync(
        """
        public sealed class Dispatch
        {
            private static async Task<ParticipantResource> GetActiveParticipantAsync(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, participantSid);
                return participant.DateDeleted == null ? participant : throw new InvalidOperationException();
            }

            public async Task<object> TellAsync(string serviceSid, string sessionSid, string guestSid, bool isLate) =>
                isLate ? await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, body: "Late.") : "";
        }
        """,
        """
        public sealed class Dispatch
        {
            private static async Task<ParticipantResource> GetActiveParticipantAsync(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, participantSid);
                return participant.DateDeleted == null ? participant : throw new InvalidOperationException();
            }

            public async Task<object> TellAsync(string serviceSid, string sessionSid, string guestSid, bool isLate) =>
                isLate ? await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, (await GetActiveParticipantAsync(serviceSid, sessionSid, guestSid)).Sid, body: "Late.") : "";
        }
        """);

    [Fact]
    public Task Options_from_elsewhere_are_checked_as_they_are() => CheckAsync(
        """
        public sealed class Dispatch
        {
            public void Tell(CreateMessageInteractionOptions options)
            {
                MessageInteractionResource.Create({|PROXY1004:options|});
            }

            private static ParticipantResource GetActiveParticipant(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                return participant.DateDeleted == null ? participant : throw new InvalidOperationException();
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public void Tell(CreateMessageInteractionOptions options)
            {
                GetActiveParticipant(options.PathServiceSid, options.PathSessionSid, options.PathParticipantSid);
                MessageInteractionResource.Create(options);
            }

            private static ParticipantResource GetActiveParticipant(string serviceSid, string sessionSid, string participantSid)
            {
                var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                return participant.DateDeleted == null ? participant : throw new InvalidOperationException();
            }
        }
        """);

    [Theory]
    [InlineData("private static ParticipantResource GetActiveParticipant(string service, string session, string sid) => ParticipantResource.Fetch(service, session, sid);")]
    [InlineData("private static int GetActiveParticipant => 42;")]
    public Task Nothing_is_offered_where_something_else_has_the_name(string member)
    {
        var source = InMethod("MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, body: \"Hello.\");", "\n\n    " + member);
        return CheckAsync(source, source);
    }

    [Fact]
    public Task Nothing_is_offered_where_the_record_is_at_hand()
    {
        var source = InMethod(
            "var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid); MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:guest.Sid|}, body: \"Hello.\");",
            "");
        return CheckAsync(source, source);
    }

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<VerifyByMethodCodeFixProvider>(before, after);

    private static string InMethod(string statement, string further) =>
        $$"""
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid, bool isLate, List<string> numbers)
            {
                {{statement}}
            }{{further}}
        }
        """;
}
