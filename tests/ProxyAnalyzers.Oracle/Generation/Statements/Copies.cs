using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Records and SIDs get further names.</summary>
internal static class Copies
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("copy of a record", 2, CopyRecord),
        new("copy of a SID", 2, CopySid),
        new("assignment", 2, Assign, scope => scope.Guests.Count(IsVariable) > 1),
        new("choice", 1, Choose),
        new("tuple", 1, TakeApart),
        new("helper that returns a tuple", 1, Swap),
        new("by reference", 1, SwapByReference, scope => scope.Guests.Count(IsVariable) > 1),
        new("out parameter", 1, writer => Rename(writer, (name, guest) => $"Lend({guest}, out var {name});")),
        new("generic helper", 1, writer => Rename(writer, (name, guest) => $"var {name} = Same({guest});")),
        new("coalescing", 1, writer => Rename(writer, (name, guest) => $"var {name} = {guest} ?? {writer.Record()};")),
        new("flag", 4, NameFlag),
        new("flag that changes", 1, ChangeFlag),
    ];

    private static bool IsVariable(NamedGuest guest) => guest.Record is { } record && record.StartsWith("guest", System.StringComparison.Ordinal) && record.All(char.IsLetterOrDigit);

    private static void CopyRecord(Writer writer) => Rename(writer, (name, guest) => $"var {name} = {guest};");

    private static void Rename(Writer writer, System.Func<string, string, string> write)
    {
        var guest = writer.RecordedGuest();
        var name = writer.NewGuestName(guest);
        writer.Line(write(name, guest.Record!), $"var {name} = {guest.Record};");
        writer.Alias(name, guest);
    }

    private static void CopySid(Writer writer)
    {
        var guest = writer.AnyGuest();
        var isComposed = writer.OneIn(6) || guest.Sid.Contains("composed", System.StringComparison.Ordinal);
        var stem = guest.Sid.Contains("element", System.StringComparison.Ordinal) ? "elementSid" : "sid";
        var name = writer.NewName(isComposed ? "composed" + stem : stem);
        var code = writer.Next(6) switch
        {
            _ when isComposed => writer.Noting("composed text", writer.Pick([$"\"\" + {guest.Sid}", $"$\"{{{guest.Sid}}}\"", $"{guest.Sid}.Trim()"])),
            2 when guest.Record is not null => writer.Noting("conditional access", $"{guest.Record}?.Sid"),
            3 when guest.Record is not null => writer.Noting("helper that returns a SID", $"SidOf({guest.Record})"),
            _ => guest.Sid,
        };
        writer.Line($"var {name} = {code};", $"var {name} = {guest.Sid};");
        writer.Alias(new NamedGuest(null, name, guest.SessionSid, guest.Person));
    }

    private static void Assign(Writer writer)
    {
        var variable = writer.Pick(writer.Scope.Guests.Where(IsVariable).ToList());
        var guest = writer.RecordedGuest();
        writer.Line($"{variable.Record} = {guest.Record};");
        writer.Scope = writer.Scope with { Guests = writer.Scope.Guests.Replace(variable, NamedGuest.Of(variable.Record!, guest.Person)) };
    }

    private static void Choose(Writer writer)
    {
        var (one, other) = (writer.RecordedGuest(), writer.RecordedGuest());
        var name = writer.NewGuestName(one, other);
        var code = writer.Next(3) switch
        {
            0 => writer.Noting("helper that chooses", $"Choose({writer.Condition()}, {one.Record}, {other.Record})"),
            1 => writer.Noting("switch expression", $"n switch {{ 0 => {one.Record}, _ => {other.Record} }}"),
            _ => $"{writer.Condition()} ? {one.Record} : {other.Record}",
        };
        writer.Line($"var {name} = {code};", $"var {name} = {one.Record};");
        writer.Alias(writer.Either(name, one, other));
    }

    private static void TakeApart(Writer writer)
    {
        var (one, other) = (writer.RecordedGuest(), writer.RecordedGuest());
        var (first, second) = (writer.NewGuestName(one, other), writer.NewGuestName(one, other));
        writer.Line($"var ({first}, {second}) = ({one.Record}, {other.Record});");
        writer.Alias(first, one);
        writer.Alias(second, other);
        if (writer.OneIn(2))
        {
            writer.Note("swap");
            writer.Line($"({first}, {second}) = ({second}, {first});");
            writer.Scope = writer.Scope with { Guests = [.. writer.Scope.Guests[..^2], NamedGuest.Of(first, other.Person), NamedGuest.Of(second, one.Person)] };
        }
    }

    private static void Swap(Writer writer)
    {
        var (one, other) = (writer.RecordedGuest(), writer.RecordedGuest());
        var name = writer.NewGuestName(one, other);
        var isFirst = writer.OneIn(2);
        writer.Line($"var {name} = Swap({one.Record}, {other.Record}).{(isFirst ? "First" : "Second")};", $"var {name} = {(isFirst ? other : one).Record};");
        writer.Alias(name, isFirst ? other : one);
    }

    private static void SwapByReference(Writer writer)
    {
        var variables = writer.Scope.Guests.Where(IsVariable).ToList();
        var one = writer.Pick(variables);
        var other = writer.Pick(variables.Where(variable => variable != one).ToList());
        if (one.Record == other.Record)
        {
            CopyRecord(writer);
            return;
        }

        writer.Line($"Exchange(ref {one.Record}, ref {other.Record});");
        writer.Scope = writer.Scope with
        {
            Guests = writer.Scope.Guests.Replace(one, NamedGuest.Of(one.Record!, other.Person)).Replace(other, NamedGuest.Of(other.Record!, one.Person)),
        };
    }

    private static void NameFlag(Writer writer)
    {
        var name = writer.NewName("flag");
        writer.Line($"var {name} = {writer.Condition()};", $"var {name} = a;");
        writer.Scope = writer.Scope with { Flags = writer.Scope.Flags.Add(name) };
    }

    private static void ChangeFlag(Writer writer)
    {
        var changeable = writer.Scope.Flags.Where(flag => flag.Length > 1).ToList();
        if (changeable.Count == 0)
        {
            NameFlag(writer);
            return;
        }

        writer.Line($"{writer.Pick(changeable)} {writer.Pick(["=", "|=", "&="])} {writer.Condition()};");
    }
}
