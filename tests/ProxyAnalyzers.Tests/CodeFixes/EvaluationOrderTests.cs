using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>What is evaluated, how often and in which order, is the same before and after.</summary>
public sealed class EvaluationOrderTests
{
    [Fact]
    public Task Computed_participant_moves_into_the_fetch() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:Next()|}, "Ring");
        """,
        """
        var participant = ParticipantResource.Fetch(serviceSid, sessionSid, Next());
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "Ring");
        """);

    [Fact]
    public Task Computed_service_and_session_get_locals() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(Environment.GetEnvironmentVariable("PROXY_SERVICE"), Next(), {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        var serviceSid2 = Environment.GetEnvironmentVariable("PROXY_SERVICE");
        var sessionSid2 = Next();
        var guest = ParticipantResource.Fetch(serviceSid2, sessionSid2, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid2, sessionSid2, guest.Sid, "Ring");
        """);

    [Fact]
    public Task Field_is_read_before_what_could_change_it() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1004:Next()|}, "Ring");
        """,
        """
        var serviceSid = _serviceSid;
        var sessionSid = _sessionSid;
        var participant = ParticipantResource.Fetch(serviceSid, sessionSid, Next());
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "Ring");
        """,
        "void Ring()");

    [Fact]
    public Task Fields_stay_where_nothing_comes_between() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        var guest = ParticipantResource.Fetch(_serviceSid, _sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        MessageInteractionResource.Create(_serviceSid, _sessionSid, guest.Sid, "Ring");
        """);

    [Fact]
    public Task Computed_client_is_made_once() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring", client: NewClient());
        """,
        """
        var client = NewClient();
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid, client: client);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring", client: client);
        """);

    [Fact]
    public Task Body_is_still_computed_after_the_participant() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, Next());
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, Next());
        """);

    [Fact]
    public Task Awaited_participant_is_awaited_in_the_fetch() => FixVerify.CheckInMethodAsync(
        """
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:await GetCourierSidAsync()|}, "Ring");

        static Task<string> GetCourierSidAsync() => Task.FromResult(Next());
        """,
        """
        var participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, await GetCourierSidAsync());
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participant.Sid, "Ring");

        static Task<string> GetCourierSidAsync() => Task.FromResult(Next());
        """,
        "async Task RingAsync(string serviceSid, string sessionSid)");

    [Fact]
    public Task Strings_and_addresses_in_front_do_nothing() => FixVerify.CheckInMethodAsync(
        """
        Console.WriteLine(string.Concat(serviceSid, nameof(Ring)), MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"));
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        Console.WriteLine(string.Concat(serviceSid, nameof(Ring)), MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring"));
        """);

    [Theory]
    // The fetch would overtake what computes the body.
    [InlineData("""MessageInteractionResource.Create(body: Next(), pathServiceSid: serviceSid, pathSessionSid: sessionSid, pathParticipantSid: {|PROXY1004:guestSid|});""")]
    // The session would be computed before the participant.
    [InlineData("""MessageInteractionResource.Create(pathParticipantSid: {|PROXY1004:Next()|}, pathServiceSid: serviceSid, pathSessionSid: Next(), body: "Ring");""")]
    // The client would be made before the participant is computed.
    [InlineData("""MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:Next()|}, "Ring", client: NewClient());""")]
    [InlineData("""Console.WriteLine(Next() + MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Sid);""")]
    [InlineData("""string first = Next(), second = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Sid;""")]
    [InlineData("""var all = new[] { Next(), MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Sid };""")]
    [InlineData("""var all = (Next(), MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Sid);""")]
    [InlineData("""var dispatch = new Dispatch { _sessionSid = Next(), _serviceSid = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Sid };""")]
    public Task Fetch_overtakes_nothing(string statement) => FixVerify.NotOfferedInMethodAsync(statement);

    [Theory]
    [InlineData("""if (isLate && MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null) { }""")]
    [InlineData("""if (isLate || MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null) { }""")]
    [InlineData("""while (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null) { }""")]
    [InlineData("""do { } while (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null);""")]
    [InlineData("""for (; MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null;) { }""")]
    [InlineData("""var message = isLate ? MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") : null;""")]
    [InlineData("""var message = isLate switch { true => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"), _ => null };""")]
    [InlineData("""switch (isLate) { case true when MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null: break; }""")]
    [InlineData("""MessageInteractionResource? message = null; message ??= MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");""")]
    [InlineData("""var message = (object?)_client ?? MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");""")]
    [InlineData("""_client?.Equals(MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"));""")]
    [InlineData("""var all = (from sid in new[] { guestSid } select MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Ring")).ToList();""")]
    [InlineData("""again: MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"); if (isLate) goto again;""")]
    public Task Fetch_runs_when_the_message_does(string statement) => FixVerify.NotOfferedInMethodAsync(statement);

    [Fact]
    public Task Is_not_offered_in_initialisers_of_members() => FixVerify.NotOfferedAsync(
        """
        public class Dispatch(MessageInteractionResource last)
        {
            private static readonly string s_serviceSid = Settings.Read("service");
            private static readonly string s_sessionSid = Settings.Read("session");
            private static readonly string s_guestSid = Settings.Read("guest");
            public MessageInteractionResource First = MessageInteractionResource.Create(s_serviceSid, s_sessionSid, {|PROXY1004:s_guestSid|}, "Ring");
            public MessageInteractionResource Second { get; } = MessageInteractionResource.Create(s_serviceSid, s_sessionSid, {|PROXY1004:s_guestSid|}, "Ring");
            public MessageInteractionResource Last => last;
        }

        public static class Settings
        {
            public static string Read(string name) => Environment.GetEnvironmentVariable(name)!;
        }

        public sealed class Desk : Dispatch
        {
            public Desk(string guestSid) : base(MessageInteractionResource.Create(Settings.Read("service"), Settings.Read("session"), {|PROXY1004:guestSid|}, "Ring"))
            {
            }
        }
        """);
}
