using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What the project's own methods, lambdas and contracts do to participants, seen at their calls.</summary>
public sealed class HelpersTests
{
    [Fact]
    public Task Helper_that_removes_its_participant() => InClass(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        Release(serviceSid, sessionSid, courier);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, "Thank you.");
        """,
        """
        private static void Release(string service, string session, ParticipantResource participant) =>
            ParticipantResource.Delete(service, session, participant.Sid);
        """);

    [Fact]
    public Task Helper_that_sends_moves_the_report_to_its_caller() => InClass(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        Tell(serviceSid, sessionSid, {|PROXY2001:courier.Sid|});
        """,
        """
        private static void Tell(string service, string session, string participantSid) =>
            MessageInteractionResource.Create(service, session, participantSid, "Hello");
        """);

    [Fact]
    public Task Helper_that_answers_whether_someone_is_there_verifies() => InClass(
        """
        var courier = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        if (!IsThere(courier))
        {
            return;
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Hello");
        """,
        """
        private static bool IsThere(ParticipantResource participant) => participant.DateDeleted == null;
        """);

    [Fact]
    public Task Recursive_helper_is_followed_to_its_end() => InClass(
        """
        RemoveAfter(serviceSid, sessionSid, number, 3);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """,
        """
        private static void RemoveAfter(string service, string session, string sid, int rounds)
        {
            if (rounds == 0)
            {
                ParticipantResource.Delete(service, session, sid);
                return;
            }

            RemoveAfter(service, session, sid, rounds - 1);
        }
        """);

    [Fact]
    public Task Dispose_at_the_end_of_a_using_is_a_call() => InClass(
        """
        using (new Stay(serviceSid, sessionSid, number))
        {
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """,
        """
        private sealed class Stay : IDisposable
        {
            private readonly string _service;
            private readonly string _session;
            private readonly string _sid;

            public Stay(string service, string session, string sid)
            {
                _service = service;
                _session = session;
                _sid = sid;
            }

            public void Dispose() => ParticipantResource.Delete(_service, _session, _sid);
        }
        """);

    [Fact]
    public Task Lambda_in_a_local_runs_where_it_is_called() => InClass(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        Action release = () => ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Nearly done.");
        release();
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, "Done.");
        """,
        "");

    [Fact]
    public Task Contract_on_a_parameter_treats_the_argument_as_a_message_would() => InClass(
        """
        var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
        outbox.Send(courier.Sid);
        outbox.Send({|PROXY1004:number|});
        """,
        "");

    [Fact]
    public Task Contract_that_removes_is_a_removal() => InClass(
        """
        outbox.Remove(number);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """,
        "");

    [Fact]
    public Task Contract_on_a_result_verifies_it() => InClass(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, outbox.Next(), "Hello");
        if (outbox.TryNext(out var sid))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
        }
        """,
        "");

    private static Task InClass(string body, string helper) => ProxyVerify.CheckAsync(
        $$"""
        [AttributeUsage(AttributeTargets.All)]
        public sealed class VerifiedParticipantSidAttribute : Attribute;

        [AttributeUsage(AttributeTargets.All)]
        public sealed class RemovesParticipantAttribute : Attribute;

        public interface IOutbox
        {
            void Send([VerifiedParticipantSid] string sid);

            void Remove([RemovesParticipant] string sid);

            [return: VerifiedParticipantSid]
            string Next();

            bool TryNext([VerifiedParticipantSid] out string sid);
        }

        public sealed class Dispatch
        {
            public void Run(string serviceSid, string sessionSid, string number, IOutbox outbox)
            {
        {{body}}
            }

        {{helper}}
        }
        """);
}
