using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Somebody gets a message.</summary>
internal static class Sends
{
    private const string Hardcoded = "\"KP6a834860303c66545c36522d142f655a\"";
    private const string HardcodedSession = "\"KC6a834860303c66545c36522d142f655a\"";

    public static ImmutableArray<Statement> All { get; } =
    [
        new("send", 14, Send),
        new("helper that sends", 5, CallHelper),
        new("send to all at once", 1, SendAtOnce, scope => scope.CanAwait),
        new("hardcoded SID", 1, SendHardcoded),
        new("hardcoded session", 1, SendToHardcodedSession),
        new("plain HTTP", 1, SendPlainly, scope => scope.CanAwait),
        new("empty body", 1, SendNothing),
        new("wrong kind of SID", 1, SendToSession),
    ];

    public static void Send(Writer writer) => Send(writer, writer.PresentGuest());

    public static void Send(Writer writer, NamedGuest guest) => Send(writer, writer.SessionSid(guest), guest.Sid);

    private static void Send(Writer writer, string session, string sid)
    {
        switch (writer.Next(12))
        {
            case 0:
                writer.Note("options");
                writer.Line($"MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, {session}, {sid}) {{ Body = \"Hello\" }});");
                break;
            case 1:
                writer.Note("named arguments");
                writer.Line($"MessageInteractionResource.Create(body: \"Hello\", pathParticipantSid: {sid}, pathServiceSid: serviceSid, pathSessionSid: {session});");
                break;
            case 2:
                writer.Note("with headers");
                writer.Line($"MessageInteractionResource.CreateWithHeaders(serviceSid, {session}, {sid}, \"Hello\");");
                break;
            case 3:
                var options = writer.NewName("options");
                writer.Note("options that are filled later");
                writer.Line($"var {options} = new CreateMessageInteractionOptions(serviceSid, {session}, {sid});");
                writer.Line($"{options}.Body = \"Hello\";");
                writer.Line($"{writer.Call("MessageInteractionResource.Create", options)};");
                break;
            case 4 when writer.Scope.CanAwait:
                var task = writer.NewName("task");
                writer.Note("task that is awaited later");
                writer.Line($"var {task} = MessageInteractionResource.CreateAsync(serviceSid, {session}, {sid}, \"Hello\");");
                writer.Line($"await {task};");
                break;
            default:
                writer.Line($"{writer.Call("MessageInteractionResource.Create", $"serviceSid, {session}, {sid}, \"Hello\"")};");
                break;
        }
    }

    private static void CallHelper(Writer writer)
    {
        var guest = writer.PresentGuest();
        var (session, sid) = (writer.SessionSid(guest), guest.Sid);
        switch (writer.Next(9))
        {
            case 0 when writer.Scope.CanAwait:
                writer.Line($"await {writer.Noting("asynchronous helper", "TellAsync")}(serviceSid, {session}, {sid});");
                break;
            case 1:
                writer.Line($"{writer.Noting("helper that sends after a check", "TellIfThere")}(serviceSid, {session}, {sid});");
                break;
            case 2:
                writer.Line($"{writer.Noting("helper of two levels", "TellTwice")}(serviceSid, {session}, {sid});");
                break;
            case 3:
                writer.Line($"{writer.Noting("helper of three levels", "TellOrSkip")}({writer.Condition()}, serviceSid, {session}, {sid});");
                break;
            case 4:
                writer.Line($"{writer.Noting("recursion", "TellTimes")}({writer.Pick(["n", "2", "0"])}, serviceSid, {session}, {sid});");
                break;
            case 5:
                writer.Line($"{writer.Noting("helper that catches", "TellSafely")}(serviceSid, {session}, {sid});");
                break;
            case 6 when guest.Record is { } record:
                writer.Line($"{writer.Noting("extension method", $"{record}.TellSelf")}(serviceSid);");
                break;
            default:
                writer.Line($"Tell(serviceSid, {session}, {sid});");
                break;
        }
    }

    private static void SendAtOnce(Writer writer)
    {
        var (one, other) = (writer.PresentGuest(), writer.PresentGuest());
        writer.Line($"await Task.WhenAll(MessageInteractionResource.CreateAsync(serviceSid, {writer.SessionSid(one)}, {one.Sid}, \"Hello\"), MessageInteractionResource.CreateAsync(serviceSid, {writer.SessionSid(other)}, {other.Sid}, \"Hello\"));");
    }

    private static void SendHardcoded(Writer writer)
    {
        if (writer.IsCareful() && !writer.OneIn(3))
        {
            Send(writer);
            return;
        }

        var session = writer.OpenSession().Sid;
        switch (writer.Next(4))
        {
            case 0:
                var sid = writer.NewName("sid");
                writer.Line($"var {sid} = {Hardcoded};");
                Send(writer, session, sid);
                break;
            case 1:
                Send(writer, session, writer.Noting("const", "SupportSid"));
                break;
            case 2:
                Send(writer, session, writer.Noting("static readonly", "s_officeSid"));
                break;
            default:
                Send(writer, session, Hardcoded);
                break;
        }
    }

    private static void SendToHardcodedSession(Writer writer)
    {
        if (writer.IsCareful() && !writer.OneIn(4))
        {
            Send(writer);
        }
        else if (writer.OneIn(3))
        {
            Additions.Add(writer, writer.OpenSession() with { Sid = HardcodedSession }, writer.NewNumber());
        }
        else
        {
            Send(writer, HardcodedSession, writer.PresentGuest().Sid);
        }
    }

    private static void SendPlainly(Writer writer)
    {
        var guest = writer.PresentGuest();
        var sid = writer.IsCareful() && !writer.OneIn(6) ? $"{{{guest.Sid}}}" : writer.Pick(["{SupportSid}", Hardcoded.Trim('"')]);
        writer.Line($"await s_http.PostAsync($\"https://proxy.twilio.com/v1/Services/{{serviceSid}}/Sessions/{{{writer.SessionSid(guest)}}}/Participants/{sid}/MessageInteractions\", new StringContent(\"Body=Hello\"));");
    }

    private static void SendNothing(Writer writer)
    {
        var guest = writer.PresentGuest();
        var body = writer.IsCareful() && !writer.OneIn(3) ? "a ? \"Yes\" : \"No\"" : writer.Pick(["\"\"", "null", "\" \"", "b ? \"\" : \"Hello\""]);
        writer.Line($"MessageInteractionResource.Create(serviceSid, {writer.SessionSid(guest)}, {guest.Sid}, {body});");
    }

    private static void SendToSession(Writer writer)
    {
        var session = writer.OpenSession();
        if (!writer.IsCareful() || writer.OneIn(4))
        {
            writer.Line($"MessageInteractionResource.Create(serviceSid, {session.Sid}, {(session.Record is null ? writer.Record() + ".Identifier" : session.Sid)}, \"Hello\");");
        }
        else
        {
            Send(writer);
        }
    }
}
