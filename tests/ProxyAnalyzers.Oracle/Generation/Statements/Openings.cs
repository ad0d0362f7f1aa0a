using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>How programs begin: with sessions of their own and those in them, and perhaps with a trip that was there before.</summary>
internal static class Openings
{
    public static void Write(Writer writer)
    {
        if (writer.OneIn(3))
        {
            NameTrip(writer);
        }

        var sessions = writer.OneIn(4) ? 2 : 1;
        for (var i = 0; i < sessions; i++)
        {
            Open(writer);
        }

        writer.Line("await Task.CompletedTask;");
    }

    /// <summary>A new session, mostly with somebody in it.</summary>
    public static void Open(Writer writer)
    {
        var name = writer.NewName("session");
        var room = writer.NewId();
        var takes = writer.OneIn(6) ? writer.Pick(["VoiceOnly", "MessageOnly", "VoiceAndMessage"]) : "";
        var hasUniqueName = takes.Length == 0 && writer.OneIn(6);
        var mode = takes.Length > 0 ? $", mode: SessionResource.ModeEnum.{takes}" : hasUniqueName ? writer.Noting("unique name", ", uniqueName: Guid.NewGuid().ToString()") : Expiry(writer);
        var member = takes.Length > 0 ? $" {{ Mode = SessionResource.ModeEnum.{takes} }}" : "";
        writer.Note("create session");
        switch (writer.Next(6))
        {
            case 0 when !hasUniqueName:
                writer.Line($"var {name} = SessionResource.Create(new CreateSessionOptions(serviceSid){member});");
                break;
            case 1:
                writer.Line($"var {name} = SessionResource.CreateWithHeaders(serviceSid{mode}).Data;");
                break;
            default:
                writer.Line($"var {name} = {writer.Call("SessionResource.Create", $"serviceSid{mode}")};");
                break;
        }

        var session = NamedSession.Of(name, room) with { HasUniqueName = hasUniqueName };
        writer.Scope = writer.Scope with { Sessions = writer.Scope.Sessions.Add(session) };
        writer.Situation = writer.Situation.Open(room, takes);
        for (var i = writer.Next(5) == 0 ? 1 : 0; i < 2; i++)
        {
            Additions.Add(writer, session, writer.NewNumber());
        }

        if (writer.Scope.Guests.All(guest => guest.Record is null))
        {
            Additions.Add(writer, session, writer.NewNumber());
        }
    }

    /// <summary>A new session that starts with some participants, of whom the program has no records.</summary>
    public static void OpenWithGuests(Writer writer)
    {
        var name = writer.NewName("session");
        var count = writer.IsCareful() ? 1 + writer.Next(2) : 3;
        var guests = Enumerable.Range(0, count).Select(_ => $"new {{ Identifier = {writer.NewNumber()} }}");
        writer.Line($"var {name} = {writer.Call("SessionResource.Create", $"serviceSid, participants: new List<object> {{ {string.Join(", ", guests)} }}")};");
        Know(writer, name, count);
    }

    /// <summary>There is a session of this name, with some participants of whom the program has no records.</summary>
    public static void Know(Writer writer, string name, int guests)
    {
        var room = writer.NewId();
        writer.Scope = writer.Scope with { Sessions = writer.Scope.Sessions.Add(NamedSession.Of(name, room)) };
        writer.Situation = writer.Situation with { Rooms = writer.Situation.Rooms.SetItem(room, new Room(Presence.Yes, guests, "")) };
    }

    private static string Expiry(Writer writer) => writer.Next(20) switch
    {
        0 => writer.Noting("expiry", ", dateExpiry: DateTime.UtcNow.AddHours(1)"),
        1 => writer.Noting("expiry in local time", ", dateExpiry: DateTime.Now.AddHours(1)"),
        _ => "",
    };

    private static void NameTrip(Writer writer)
    {
        var room = writer.NewId();
        writer.Situation = writer.Situation.Open(room, "");
        writer.Scope = writer.Scope with { Sessions = writer.Scope.Sessions.Add(new NamedSession(null, "tripSid", room)) };
        foreach (var sid in new[] { "riderSid", "driverSid" })
        {
            var person = writer.NewId();
            writer.Situation = writer.Situation.Enter(person, room);
            writer.Alias(new NamedGuest(null, sid, "tripSid", person));
        }
    }
}
