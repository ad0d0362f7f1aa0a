using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>What programs ask before they go on.</summary>
internal static class Conditions
{
    public static string Condition(this Writer writer)
    {
        var flags = writer.Scope.Flags;
        var (flag, other) = (writer.Pick<string>(flags), writer.Pick<string>(flags));
        switch (writer.Next(26))
        {
            case 0 or 1:
                return writer.Noting("number", writer.Pick(["n == 1", "n > 0", "n != 2", "n < 1", "n >= 2"]));
            case 2:
                return writer.Noting("and", $"{flag} && {other}");
            case 3 or 4:
                return writer.Noting("not", $"!{flag}");
            case 5:
                return writer.Noting("or", $"{flag} || !{other}");
            case 6:
                return writer.Noting("comparison of truth values", $"{flag} == {other}");
            case 7:
                return writer.Noting("choice", $"({flag} ? {other} : n > 1)");
            case 8:
                return writer.Noting("exclusive or", $"{flag} ^ a");
            case 9:
                return writer.Noting("number pattern", writer.Pick(["n is 0 or 2", "n is > 0 and < 2", "n is not 1"]));
            case 10:
                return writer.Noting("switch expression", $"n switch {{ 0 => {flag}, 1 => true, _ => {other} }}");
            case 11:
                return writer.Noting("helper that decides", $"IsBusy({flag}, n)");
            case 12 or 13 when writer.Scope.Guests.Any(guest => guest.Record is not null):
                return Check(writer, writer.Record());
            default:
                return flag;
        }
    }

    /// <summary>Whether somebody is there, in one of the ways to ask.</summary>
    public static string Check(this Writer writer, string record) => writer.Next(12) switch
    {
        0 => writer.Noting("is null", $"{record}.DateDeleted is null"),
        1 => writer.Noting("!HasValue", $"!{record}.DateDeleted.HasValue"),
        2 => writer.Noting("property pattern", $"{record} is {{ DateDeleted: null }}"),
        3 => writer.Noting("conditional access", $"{record}?.DateDeleted == null"),
        4 => writer.Noting("helper that checks", $"IsThere({record})"),
        5 => writer.Noting("not of a check", $"!({record}.DateDeleted != null)"),
        6 => writer.Noting("not of a pattern", $"!({record}.DateDeleted is {{ }})"),
        7 => writer.Noting("check behind and", $"{writer.Pick<string>(writer.Scope.Flags)} && {record}.DateDeleted == null"),
        8 => writer.Noting("switch expression", $"{record}.DateDeleted switch {{ null => true, _ => false }}"),
        9 => writer.Noting("type pattern", $"!({record}.DateDeleted is DateTime)"),
        10 => writer.Noting("is not null", $"!({record}.DateDeleted is not null)"),
        _ => writer.Noting("== null", $"{record}.DateDeleted == null"),
    };

    /// <summary>Whether somebody is gone, in one of the ways to ask.</summary>
    public static string CheckGone(this Writer writer, string record) => writer.Next(6) switch
    {
        0 => writer.Noting("is not null", $"{record}.DateDeleted is not null"),
        1 => writer.Noting("HasValue", $"{record}.DateDeleted.HasValue"),
        2 => writer.Noting("is {}", $"{record}.DateDeleted is {{ }}"),
        3 => writer.Noting("declaration pattern", $"{record}.DateDeleted is DateTime {writer.NewName("gone")}"),
        4 => writer.Noting("check behind or", $"{record}.DateDeleted != null || {writer.Pick<string>(writer.Scope.Flags)}"),
        _ => writer.Noting("!= null", $"{record}.DateDeleted != null"),
    };
}
