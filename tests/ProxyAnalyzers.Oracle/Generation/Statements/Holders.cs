using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Records are kept in objects of the program and of the framework.</summary>
internal static class Holders
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("object of the program", 1, WritePair),
        new("record with another member", 1, WriteBooking),
        new("list", 1, WriteList),
        new("dictionary", 1, WriteDictionary),
        new("array", 1, WriteArray),
        new("anonymous object", 1, WriteAnonymous),
        new("static field", 1, WriteField),
        new("null until found", 1, FindLater, Nesting.IsPossible),
    ];

    private static void WritePair(Writer writer)
    {
        var (one, other) = (writer.RecordedGuest(), writer.RecordedGuest());
        var pair = writer.NewName(Stem(one, other, "pair"));
        writer.Line($"var {pair} = new Pair {{ First = {one.Record}, Second = {other.Record} }};");
        writer.Alias(pair + ".First", one);
        writer.Alias(pair + ".Second", other);
        if (writer.OneIn(3))
        {
            writer.Note("member that changes");
            writer.Line($"{pair}.First = {other.Record};");
            writer.Scope = writer.Scope with { Guests = [.. writer.Scope.Guests[..^2], NamedGuest.Of(pair + ".First", other.Person), NamedGuest.Of(pair + ".Second", other.Person)] };
        }
    }

    private static void WriteBooking(Writer writer)
    {
        var (one, other) = (writer.RecordedGuest(), writer.RecordedGuest());
        var (booking, changed) = (writer.NewName(Stem(one, other, "booking")), writer.NewName(Stem(one, other, "booking")));
        writer.Line($"var {booking} = new Booking({one.Record}, {one.Record});");
        writer.Line($"var {changed} = {booking} with {{ Driver = {other.Record} }};");
        writer.Alias(booking + ".Driver", one);
        writer.Alias(changed + ".Rider", one);
        writer.Alias(changed + ".Driver", other);
    }

    private static void WriteList(Writer writer)
    {
        var one = writer.RecordedGuest();
        var list = writer.NewName(Stem(one, one, "list"));
        writer.Line($"var {list} = new List<ParticipantResource> {{ {one.Record} }};");
        if (writer.OneIn(3))
        {
            writer.Note("list that everybody of is written to");
            writer.Line($"{list}.ForEach(p => Tell(serviceSid, p.SessionSid, p.Sid));");
        }

        writer.Alias(list + "[0]", one);
    }

    private static void WriteDictionary(Writer writer)
    {
        var one = writer.RecordedGuest();
        var dictionary = writer.NewName(Stem(one, one, "guestsByRole"));
        writer.Line($"var {dictionary} = new Dictionary<string, ParticipantResource> {{ [\"rider\"] = {one.Record} }};");
        writer.Alias(dictionary + "[\"rider\"]", one);
    }

    private static void WriteArray(Writer writer)
    {
        var (one, other) = (writer.RecordedGuest(), writer.RecordedGuest());
        var array = writer.NewName(Stem(one, other, "array"));
        writer.Line($"var {array} = new[] {{ {one.Record}, {other.Record} }};");
        writer.Alias(array + "[0]", one);
        writer.Alias(array + "[1]", other);
    }

    private static void WriteAnonymous(Writer writer)
    {
        var one = writer.RecordedGuest();
        var trip = writer.NewName(Stem(one, one, "trip"));
        writer.Line($"var {trip} = new {{ Rider = {one.Record}, Number = n }};");
        writer.Alias(trip + ".Rider", one);
    }

    private static void WriteField(Writer writer)
    {
        var one = writer.RecordedGuest();
        var name = writer.NewGuestName(one);
        writer.Line($"s_last = {one.Record};");
        if (writer.OneIn(2))
        {
            writer.Line($"Tell(serviceSid, {one.SessionSid}, s_last.Sid);");
        }

        writer.Line($"var {name} = s_last;");
        writer.Alias(name, one);
    }

    private static void FindLater(Writer writer)
    {
        var one = writer.RecordedGuest();
        var name = writer.NewGuestName(one);
        writer.Line($"ParticipantResource {name} = null;");
        writer.Compound(true, new Part($"if ({writer.Condition()})", () => writer.Line($"{name} = {one.Record};")));
        var found = NamedGuest.Of(name, one.Person);
        writer.Compound(true, new Part($"if ({name} {writer.Pick(["!= null", "is not null", "is { }"])})", () => Sends.Send(writer, found)));
    }

    // What comes from a list is told by its name.
    private static string Stem(NamedGuest one, NamedGuest other, string stem) =>
        (one.Sid + other.Sid).Contains("element", System.StringComparison.Ordinal) ? "element" + stem : stem;
}
