using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Somebody comes into a session.</summary>
internal static class Additions
{
    private const int Most = 2;

    public static ImmutableArray<Statement> All { get; } =
    [
        new("add participant", 3, writer => Add(writer, Roomy(writer), writer.NewNumber())),
        new("add somebody's identifier", 1, AddIdentifier, scope => scope.Guests.Length > 0),
        new("add a constant identifier", 1, AddConstant),
        new("channel identifier", 1, AddChannel),
        new("identifier that is no address", 1, AddNoAddress),
        new("participants created at once", 1, AddAtOnce, scope => scope.CanAwait && scope.Sessions.Length < 3),
        new("new session", 1, Openings.Open, scope => scope.Sessions.Length < 3),
        new("new session with participants", 1, Openings.OpenWithGuests, scope => scope.Sessions.Length < 3),
    ];

    /// <summary>Adds somebody who has a name from there on.</summary>
    public static void Add(Writer writer, NamedSession session, string identifier)
    {
        var guest = writer.NewName("guest");
        writer.Note("create participant");
        switch (writer.Next(10))
        {
            case 0:
                writer.Line($"var {guest} = ParticipantResource.Create({writer.Noting("options", $"new CreateParticipantOptions(serviceSid, {session.Sid}, {identifier})")});");
                break;
            case 1:
                writer.Line($"var {guest} = ParticipantResource.Create({writer.Noting("named arguments", $"identifier: {identifier}, pathSessionSid: {session.Sid}, pathServiceSid: serviceSid")});");
                break;
            case 2:
                writer.Line($"var {guest} = ParticipantResource.CreateWithHeaders(serviceSid, {session.Sid}, {identifier}){writer.Noting("with headers", ".Data")};");
                break;
            case 3:
                writer.Line($"var {guest} = {writer.Noting("helper that adds", "Add")}(serviceSid, {session.Sid}, {identifier});");
                break;
            case 4:
                writer.Note("options that are filled later");
                var options = writer.NewName("options");
                writer.Line($"var {options} = new CreateParticipantOptions(serviceSid, {session.Sid}, {identifier});");
                writer.Line($"{options}.FriendlyName = \"Guest\";");
                writer.Line($"var {guest} = ParticipantResource.Create({options});");
                break;
            case 5 when writer.Scope.CanAwait:
                writer.Note("task that is awaited later");
                writer.Line($"var {guest}Task = ParticipantResource.CreateAsync(serviceSid, {session.Sid}, {identifier});");
                writer.Line($"var {guest} = await {guest}Task;");
                break;
            default:
                writer.Line($"var {guest} = {writer.Call("ParticipantResource.Create", $"serviceSid, {session.Sid}, {identifier}")};");
                break;
        }

        var person = writer.NewId();
        writer.Situation = writer.Situation.Enter(person, session.Room);
        writer.Alias(NamedGuest.Of(guest, person));
    }

    private static void AddAtOnce(Writer writer)
    {
        var name = writer.NewName("session");
        writer.Line($"var {name} = {writer.Call("SessionResource.Create", "serviceSid")};");
        writer.Line($"await Task.WhenAll(ParticipantResource.CreateAsync(serviceSid, {name}.Sid, {writer.NewNumber()}), ParticipantResource.CreateAsync(serviceSid, {name}.Sid, {writer.NewNumber()}));");
        Openings.Know(writer, name, guests: 2);
    }

    private static NamedSession Roomy(Writer writer) => writer.Session(session =>
        writer.Situation.Rooms[session.Room] is { IsOpen: Presence.Yes, Guests: < Most, Takes: not "MessageOnly" });

    private static void AddIdentifier(Writer writer)
    {
        var guest = writer.RecordedGuest();
        var home = writer.Situation.People[guest.Person].Session;
        var session = writer.Session(session => session.Room != home && writer.Situation.Rooms[session.Room] is { IsOpen: Presence.Yes, Guests: < Most });
        Add(writer, session, guest.Record + ".Identifier");
    }

    private static void AddConstant(Writer writer) => Add(writer, Roomy(writer), writer.Pick(["\"+14155550100\"", "RiderNumber", "DriverNumber"]));

    private static void AddChannel(Writer writer)
    {
        var session = writer.Session(session => writer.Situation.Rooms[session.Room] is { IsOpen: Presence.Yes, Guests: < Most, Takes: "MessageOnly" });
        if (writer.Situation.Rooms[session.Room].Takes == "MessageOnly" || !writer.IsCareful() || writer.OneIn(3))
        {
            Add(writer, session, $"\"messenger:{writer.NewId()}\"");
        }
        else
        {
            Add(writer, Roomy(writer), writer.NewNumber());
        }
    }

    private static void AddNoAddress(Writer writer)
    {
        if (!writer.IsCareful() || writer.OneIn(3))
        {
            Add(writer, Roomy(writer), writer.OneIn(2) ? "\"4155550100\"" : writer.Record() + ".Sid");
        }
        else
        {
            Sends.Send(writer);
        }
    }
}
