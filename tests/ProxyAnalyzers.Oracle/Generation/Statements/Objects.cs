using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>An object of the program keeps somebody, and does what it is asked to.</summary>
internal static class Objects
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("object with methods", 4, Use),
    ];

    private static void Use(Writer writer)
    {
        var guest = writer.RecordedGuest();
        var trip = writer.NewName(guest.Record!.Contains("element", System.StringComparison.Ordinal) ? "elementDesk" : "desk");
        writer.Line($"var {trip} = new Desk(serviceSid, {guest.Record});");
        var count = 1 + writer.Next(3);
        for (var i = 0; i < count; i++)
        {
            UseOnce(writer, trip, ref guest);
        }

        writer.Alias(NamedGuest.Of(trip + ".Guest", guest.Person));
    }

    private static void UseOnce(Writer writer, string trip, ref NamedGuest guest)
    {
        var isOfElement = trip.StartsWith("element", System.StringComparison.Ordinal);
        var other = writer.RecordedGuest();
        if (!isOfElement && other.Record!.Contains("element", System.StringComparison.Ordinal))
        {
            other = guest;
        }

        var canLeave = !writer.IsCareful() || (writer.Situation.IsUsable(guest.Person) && writer.Scope.CanRemove(guest));
        switch (writer.Next(8))
        {
            case 0 when canLeave:
                writer.Note("method that removes");
                writer.Line($"{trip}.Remove();");
                writer.Situation = writer.Situation.Leave(guest.Person);
                break;
            case 1 when canLeave:
                writer.Note("method that removes on a condition");
                writer.Line($"{trip}.RemoveIf({writer.Condition()});");
                writer.Situation = Situation.Join(writer.Situation, writer.Situation.Leave(guest.Person));
                break;
            case 2 or 3:
                guest = other;
                writer.Note("method that assigns a field");
                writer.Line($"{trip}.Welcome({guest.Record});");
                break;
            case 4:
                writer.Note("property that decides");
                writer.Line($"if ({trip}.HasGuest) {trip}.Tell();");
                break;
            case 5:
                guest = other;
                writer.Note("property that is assigned");
                writer.Line($"{trip}.Guest = {guest.Record};");
                break;
            default:
                writer.Note("method that sends");
                writer.Line($"{trip}.Tell();");
                break;
        }
    }
}
