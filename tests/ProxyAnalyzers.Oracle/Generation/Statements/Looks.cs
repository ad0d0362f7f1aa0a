using System;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Records are fetched, and asked whether somebody is still there.</summary>
internal static class Looks
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("fetch", 2, writer => Fetch(writer)),
        new("fetch session", 1, FetchSession),
        new("fetch and send if there", 4, SendIfThere, Nesting.IsPossible),
        new("fetch and leave if gone", 2, LeaveIfGone, scope => Nesting.IsPossible(scope) && scope.CanReturn),
        new("fetch and throw if gone", 1, ThrowIfGone, Nesting.IsPossible),
        new("fetch, flag and send", 2, SendByFlag, Nesting.IsPossible),
        new("helper that requires", 1, Require),
    ];

    private static NamedGuest Fetch(Writer writer)
    {
        var guest = writer.PresentGuest();
        var name = writer.NewGuestName(guest);
        var arguments = $"serviceSid, {writer.SessionSid(guest)}, {guest.Sid}";
        switch (writer.Next(7))
        {
            case 0:
                writer.Line($"var {name} = ParticipantResource.FetchWithHeaders({arguments}){writer.Noting("with headers", ".Data")};");
                break;
            case 1:
                writer.Line($"var {name} = ParticipantResource.Fetch({writer.Noting("options", $"new FetchParticipantOptions({arguments})")});");
                break;
            case 2:
                writer.Line($"var {name} = {writer.Noting("helper that fetches", "Find")}({arguments});");
                break;
            default:
                writer.Line($"var {name} = {writer.Call("ParticipantResource.Fetch", arguments)};");
                break;
        }

        var fetched = NamedGuest.Of(name, guest.Person);
        writer.Alias(fetched);
        return fetched;
    }

    private static void FetchSession(Writer writer)
    {
        var session = writer.OpenSession();
        var name = writer.NewName("session");
        var key = session.HasUniqueName && writer.OneIn(2) ? writer.Noting("fetch by unique name", session.Record + ".UniqueName") : session.Sid;
        writer.Line($"var {name} = {writer.Call("SessionResource.Fetch", $"serviceSid, {key}")};");
        writer.Scope = writer.Scope with { Sessions = writer.Scope.Sessions.Add(NamedSession.Of(name, session.Room)) };
    }

    private static void SendIfThere(Writer writer)
    {
        var guest = Fetch(writer);
        if (writer.OneIn(3))
        {
            writer.Compound(
                false,
                new Part($"if ({writer.CheckGone(guest.Record!)})", () => writer.Some(1)),
                new Part("else", () => Sends.Send(writer, guest)));
            return;
        }

        var check = writer.Next(3) == 0 && writer.Scope.Flags.Length > 0 ? $"{writer.Check(guest.Record!)} && {writer.Pick<string>(writer.Scope.Flags)}" : writer.Check(guest.Record!);
        writer.Compound(true, new Part($"if ({check})", () =>
        {
            Sends.Send(writer, guest);
            if (writer.OneIn(3))
            {
                writer.Some(2);
            }
        }));
    }

    private static void LeaveIfGone(Writer writer)
    {
        var guest = Fetch(writer);
        writer.Line($"if ({writer.CheckGone(guest.Record!)}) return;");
        Sends.Send(writer, guest);
    }

    private static void ThrowIfGone(Writer writer)
    {
        var guest = Fetch(writer);
        writer.Compound(true, new Part($"if ({writer.CheckGone(guest.Record!)})", () =>
        {
            writer.Line("throw new InvalidOperationException();");
            writer.Scope = writer.Scope with { HasEnded = true };
        }));
        Sends.Send(writer, guest);
    }

    private static void SendByFlag(Writer writer)
    {
        var guest = Fetch(writer);
        var flag = writer.NewName("flag");
        var isThere = writer.OneIn(2);
        writer.Line($"var {flag} = {(isThere ? writer.Check(guest.Record!) : writer.CheckGone(guest.Record!))};");
        if (writer.OneIn(2))
        {
            writer.Some(1);
        }

        writer.Compound(true, new Part($"if ({(isThere ? "" : "!")}{flag})", () => Sends.Send(writer, guest)));
    }

    private static void Require(Writer writer)
    {
        var guest = writer.PresentGuest();
        writer.Line($"Require(serviceSid, {writer.SessionSid(guest)}, {guest.Sid});");
        Sends.Send(writer, guest);
    }
}
