using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Somebody leaves a session.</summary>
internal static class Removals
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("remove", 6, Remove),
        new("helper that removes", 3, CallHelper),
        new("helper that removes on a condition", 2, RemoveIf),
        new("removal whose result is asked", 1, AskForResult),
        new("disposable that removes", 1, RemoveAtTheEnd, Nesting.IsPossible),
    ];

    public static void Remove(Writer writer)
    {
        if (FindGuest(writer) is not { } guest)
        {
            Sends.Send(writer);
            return;
        }

        var session = writer.SessionSid(guest);
        switch (writer.Next(8))
        {
            case 0:
                writer.Note("options");
                writer.Line($"ParticipantResource.Delete(new DeleteParticipantOptions(serviceSid, {session}, {guest.Sid}));");
                break;
            case 1:
                writer.Note("named arguments");
                writer.Line($"ParticipantResource.Delete(pathSid: {guest.Sid}, pathSessionSid: {session}, pathServiceSid: serviceSid);");
                break;
            case 2:
                writer.Note("with headers");
                writer.Line($"ParticipantResource.DeleteWithHeaders(serviceSid, {session}, {guest.Sid});");
                break;
            case 3 when writer.Scope.CanAwait:
                var task = writer.NewName("task");
                writer.Note("task that is awaited later");
                writer.Line($"var {task} = ParticipantResource.DeleteAsync(serviceSid, {session}, {guest.Sid});");
                writer.Line($"await {task};");
                break;
            default:
                writer.Line($"{writer.Call("ParticipantResource.Delete", $"serviceSid, {session}, {guest.Sid}")};");
                break;
        }

        writer.Situation = writer.Situation.Leave(guest.Person);
    }

    /// <summary>Somebody who may leave here; null where a careful program has nobody.</summary>
    private static NamedGuest? FindGuest(Writer writer, bool withRecord = false)
    {
        bool CanLeave(NamedGuest guest) =>
            writer.Scope.CanRemove(guest) && writer.Situation.IsUsable(guest.Person) && !(withRecord && guest.Record is null);

        var isCareful = writer.IsCareful();
        var guest = writer.Guest(CanLeave);
        return CanLeave(guest) || (!isCareful && !(withRecord && guest.Record is null)) ? guest : null;
    }

    private static void CallHelper(Writer writer)
    {
        if (FindGuest(writer, withRecord: true) is not { } guest)
        {
            Sends.Send(writer);
            return;
        }

        switch (writer.Next(5))
        {
            case 0 when writer.Scope.CanAwait:
                writer.Line($"await {writer.Noting("asynchronous helper", "RemoveAsync")}(serviceSid, {guest.Record});");
                break;
            case 1:
                writer.Line($"{writer.Noting("helper of two levels", "SayGoodbye")}(serviceSid, {guest.Record});");
                break;
            case 2:
                writer.Line($"{writer.Noting("helper that changes what it is given by reference", "RemoveAndForget")}(serviceSid, {guest.Record}, out _);");
                break;
            default:
                writer.Line($"Remove(serviceSid, {guest.Record});");
                break;
        }

        writer.Situation = writer.Situation.Leave(guest.Person);
    }

    private static void RemoveIf(Writer writer)
    {
        if (FindGuest(writer, withRecord: true) is not { } guest)
        {
            Sends.Send(writer);
            return;
        }

        var before = writer.Situation;
        writer.Line($"{(writer.OneIn(3) ? writer.Noting("helper of three levels", "RemoveUnless") : "RemoveIf")}({writer.Condition()}, serviceSid, {guest.Record});");
        writer.Situation = Situation.Join(before, before.Leave(guest.Person));
    }

    private static void AskForResult(Writer writer)
    {
        if (FindGuest(writer) is not { } guest)
        {
            Sends.Send(writer);
            return;
        }

        var session = writer.SessionSid(guest);
        writer.Situation = writer.Situation.Leave(guest.Person);
        writer.Compound(
            true,
            new Part($"if ({(writer.OneIn(3) ? "!" : "")}ParticipantResource.Delete(serviceSid, {session}, {guest.Sid}))", () => writer.Some(1)));
    }

    private static void RemoveAtTheEnd(Writer writer)
    {
        if (FindGuest(writer, withRecord: true) is not { } guest)
        {
            Sends.Send(writer);
            return;
        }

        writer.Compound(
            false,
            new Part($"using (new Visit(serviceSid, {guest.Record}))", () => writer.Some(2)));
        writer.Situation = writer.Situation.Leave(guest.Person);
    }
}
