using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Sessions and services end, and sessions begin again.</summary>
internal static class Endings
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("close session", 2, Close),
        new("close and re-open session", 2, Reopen),
        new("delete session", 1, Delete),
        new("delete service", 1, DeleteService),
        new("status that depends", 1, UpdateByCondition),
        new("status that no update accepts", 1, UpdateToNothing),
    ];

    // In a loop the second round would close what is closed.
    private static bool CanEnd(Writer writer) => !writer.IsCareful() || writer.Scope.LoopStart < 0;

    private static void Close(Writer writer)
    {
        if (!CanEnd(writer))
        {
            Sends.Send(writer);
            return;
        }

        var session = writer.OpenSession();
        switch (writer.Next(6))
        {
            case 0 when session.Record is not null:
                writer.Line($"{writer.Noting("helper that closes", "Close")}(serviceSid, {session.Record});");
                break;
            case 1:
                writer.Note("options");
                writer.Line($"SessionResource.Update(new UpdateSessionOptions(serviceSid, {session.Sid}) {{ Status = SessionResource.StatusEnum.Closed }});");
                break;
            case 2:
                writer.Note("status as text");
                writer.Line($"SessionResource.Update(serviceSid, {session.Sid}, status: \"closed\");");
                break;
            case 3:
                var name = writer.NewName("session");
                writer.Note("result of an update");
                writer.Line($"var {name} = SessionResource.Update(serviceSid, {session.Sid}, status: SessionResource.StatusEnum.Closed);");
                writer.Scope = writer.Scope with { Sessions = writer.Scope.Sessions.Add(NamedSession.Of(name, session.Room)) };
                break;
            default:
                writer.Line($"{writer.Call("SessionResource.Update", $"serviceSid, {session.Sid}, status: SessionResource.StatusEnum.Closed")};");
                break;
        }

        writer.Situation = writer.Situation.With(session.Room, Presence.No);
    }

    private static void Reopen(Writer writer)
    {
        var session = writer.OpenSession();
        if (writer.Situation.Rooms[session.Room].IsOpen != Presence.No)
        {
            writer.Line($"SessionResource.Update(serviceSid, {session.Sid}, status: SessionResource.StatusEnum.Closed);");
        }

        if (writer.OneIn(2))
        {
            writer.Situation = writer.Situation.With(session.Room, Presence.No);
            writer.Note("between closing and opening");
            Removals.Remove(writer);
        }

        writer.Note("re-open session");
        writer.Line($"{writer.Call("SessionResource.Update", $"serviceSid, {session.Sid}, status: SessionResource.StatusEnum.InProgress")};");
        writer.Situation = writer.Situation.With(session.Room, Presence.Yes);
    }

    private static void Delete(Writer writer)
    {
        if (!CanEnd(writer))
        {
            Sends.Send(writer);
            return;
        }

        var session = writer.OpenSession();
        writer.Line($"{writer.Call("SessionResource.Delete", $"serviceSid, {session.Sid}")};");
        writer.Situation = writer.Situation.With(session.Room, Presence.No);
    }

    private static void DeleteService(Writer writer)
    {
        if (!CanEnd(writer) || !writer.OneIn(3))
        {
            Sends.Send(writer);
            return;
        }

        writer.Line($"{writer.Call("ServiceResource.Delete", "serviceSid")};");
        foreach (var room in writer.Situation.Rooms.Keys)
        {
            writer.Situation = writer.Situation.With(room, Presence.No);
        }
    }

    private static void UpdateByCondition(Writer writer)
    {
        if (!CanEnd(writer))
        {
            Sends.Send(writer);
            return;
        }

        var session = writer.OpenSession();
        writer.Line($"SessionResource.Update(serviceSid, {session.Sid}, status: {writer.Condition()} ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress);");
        writer.Situation = writer.Situation.With(session.Room, Presence.Perhaps);
    }

    private static void UpdateToNothing(Writer writer)
    {
        if (writer.IsCareful() && !writer.OneIn(3))
        {
            writer.Line($"SessionResource.Update(serviceSid, {writer.OpenSession().Sid}, ttl: 3600);");
            return;
        }

        var status = writer.Pick(["SessionResource.StatusEnum.Failed", "SessionResource.StatusEnum.Open", "\"clsoed\"", $"{writer.Condition()} ? SessionResource.StatusEnum.Failed : SessionResource.StatusEnum.InProgress"]);
        writer.Line($"SessionResource.Update(serviceSid, {writer.OpenSession().Sid}, status: {status});");
    }
}
