using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Participants are listed. What is read from a list is called an element, for nobody knows who it is.</summary>
internal static class Lists
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("foreach over Read", 2, ForEach, Nesting.IsPossible),
        new("list that is filtered", 2, ForEachPresent, Nesting.IsPossible),
        new("first of a list", 2, SendToFirst, Nesting.IsPossible),
        new("somebody is in a list", 3, SendIfAny, Nesting.IsPossible),
        new("somebody is found in a list", 2, SendIfFound, Nesting.IsPossible),
        new("all of a list are there", 1, SendIfAll, Nesting.IsPossible),
        new("query syntax", 1, Query, Nesting.IsPossible),
        new("list that is removed from", 1, RemoveEach),
        new("iterator", 1, Iterate, Nesting.IsPossible),
    ];

    private static string Read(Writer writer, NamedSession session) => writer.Next(5) switch
    {
        0 => $"ParticipantResource.Read({writer.Noting("options", $"new ReadParticipantOptions(serviceSid, {session.Sid})")})",
        1 when writer.Scope.CanAwait => $"(await ParticipantResource.ReadAsync(serviceSid, {session.Sid}))",
        2 => $"ParticipantResource.Read(serviceSid, {session.Sid}).{writer.Noting("list in memory", writer.Pick(["ToList()", "ToArray()", "OrderBy(p => p.DateCreated)", "Take(2)"]))}",
        _ => $"ParticipantResource.Read(serviceSid, {session.Sid})",
    };

    private static void ForEach(Writer writer)
    {
        var session = writer.OpenSession();
        Each(writer, Read(writer, session), session, () =>
        {
            if (writer.OneIn(3))
            {
                writer.Note("way out of a loop");
                writer.Line($"if ({writer.Condition()}) {writer.Pick(["break", "continue"])};");
            }

            writer.Some(2);
        });
    }

    private static void ForEachPresent(Writer writer)
    {
        var session = writer.OpenSession();
        var list = $"{Read(writer, session)}.Where(p => {writer.Check("p")})";
        Each(writer, list, session, () => writer.Some(2));
    }

    private static void Each(Writer writer, string list, NamedSession session, System.Action write)
    {
        var element = writer.NewName("element");
        writer.Compound(
            true,
            new Part($"foreach (var {element} in {list})", write, scope => Know(writer, element, session, scope with { LoopStart = writer.NextId })));
    }

    private static Scope Know(Writer writer, string element, NamedSession session, Scope scope)
    {
        var id = writer.NewId();
        return scope with
        {
            Guests = scope.Guests.Add(NamedGuest.Of(element, id)),
            Situation = scope.Situation with { People = scope.Situation.People.Add(id, new Person(session.Room, Presence.Yes)) },
        };
    }

    private static void SendToFirst(Writer writer)
    {
        var session = writer.OpenSession();
        var element = writer.NewName("element");
        writer.Line($"var {element} = {Read(writer, session)}.FirstOrDefault(p => {writer.Check("p")});");
        writer.Scope = Know(writer, element, session, writer.Scope);
        var guest = writer.Scope.Guests[^1];
        writer.Scope = writer.Scope with { Guests = writer.Scope.Guests.RemoveAt(writer.Scope.Guests.Length - 1) };
        writer.Compound(true, new Part($"if ({element} {writer.Pick(["!= null", "is not null", "is { }"])})", () => Sends.Send(writer, guest)));
    }

    private static void SendIfAny(Writer writer)
    {
        var guest = writer.PresentGuest();
        var session = writer.SessionSid(guest);
        var list = $"ParticipantResource.Read(serviceSid, {session})";
        var check = writer.Next(9) switch
        {
            0 or 1 => writer.Noting("negated any", $"!{list}.Any(p => p.Sid == {guest.Sid} && p.DateDeleted != null)"),
            2 => writer.Noting("exists", $"{list}.ToList().Exists(p => p.Sid == {guest.Sid} && {writer.Check("p")})"),
            3 => writer.Noting("count", $"{list}.Count(p => p.Sid == {guest.Sid} && {writer.Check("p")}) > 0"),
            4 => writer.Noting("contains", $"{list}.Where(p => {writer.Check("p")}).Select(p => p.Sid).Contains({guest.Sid})"),
            _ => $"{list}.Any(p => p.Sid == {guest.Sid} && {writer.Check("p")})",
        };
        writer.Compound(true, new Part($"if ({check})", () => Sends.Send(writer, guest)));
    }

    private static void SendIfFound(Writer writer)
    {
        var guest = writer.PresentGuest();
        var name = writer.NewGuestName(guest);
        var method = writer.Pick(["FirstOrDefault", "SingleOrDefault"]);
        writer.Line($"var {name} = ParticipantResource.Read(serviceSid, {writer.SessionSid(guest)}).{method}(p => p.Sid == {guest.Sid});");
        writer.Compound(
            true,
            new Part($"if ({writer.Pick([$"{name} != null && {name}.DateDeleted == null", $"{name} is {{ DateDeleted: null }}", $"{name} is not null && IsThere({name})"])})", () => Sends.Send(writer, NamedGuest.Of(name, guest.Person))));
    }

    private static void SendIfAll(Writer writer)
    {
        var session = writer.OpenSession();
        var list = writer.NewName("elements");
        writer.Line($"var {list} = ParticipantResource.Read(serviceSid, {session.Sid}).ToList();");
        writer.Compound(
            true,
            new Part($"if ({list}.All(p => {writer.Check("p")}))", () => Each(writer, list, session, () => writer.Some(1))));
    }

    private static void Query(Writer writer)
    {
        var session = writer.OpenSession();
        Each(writer, $"from p in {Read(writer, session)} where {writer.Check("p")} select p", session, () => writer.Some(1));
    }

    private static void RemoveEach(Writer writer)
    {
        var session = writer.OpenSession();
        writer.Line($"ParticipantResource.Read(serviceSid, {session.Sid}).Where(element => element.DateDeleted == null).ToList().ForEach(element => Remove(serviceSid, element));");
        foreach (var person in writer.Situation.People.Where(pair => pair.Value.Session == session.Room))
        {
            writer.Situation = writer.Situation.Leave(person.Key);
        }
    }

    private static void Iterate(Writer writer)
    {
        var session = writer.OpenSession();
        Each(writer, $"Present(serviceSid, {session.Sid})", session, () => writer.Some(1));
    }
}
