using System;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Functions within the method, and what runs them.</summary>
internal static class Functions
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("lambda", 1, Lambda, Nesting.IsPossible),
        new("local function", 1, LocalFunction, Nesting.IsPossible),
        new("function that changes what it captures", 1, Capture, scope => Nesting.IsPossible(scope) && scope.Guests.Any(IsVariable)),
        new("delegate that a helper runs", 1, PassOn),
        new("Task.Run", 1, RunAsTask, scope => scope.CanAwait),
    ];

    private static bool IsVariable(NamedGuest guest) => guest.Record is { } record && record.StartsWith("guest", StringComparison.Ordinal) && record.All(char.IsLetterOrDigit);

    private static void Lambda(Writer writer)
    {
        var act = writer.NewName("act");
        var isAsync = writer.Scope.CanAwait && writer.OneIn(2);
        Define(writer, isAsync, [new Part(isAsync ? $"Func<Task> {act} = async () =>" : $"Action {act} = () =>", () => writer.Some(2), Within(isAsync)), new Part(";", null)]);
        Call(writer, act, isAsync);
    }

    private static void LocalFunction(Writer writer)
    {
        var act = writer.NewName("Act");
        var isAsync = writer.Scope.CanAwait && writer.OneIn(2);
        Define(writer, isAsync, [new Part($"{(isAsync ? "async Task" : "void")} {act}()", () => writer.Some(2), Within(isAsync))]);
        Call(writer, act, isAsync);
    }

    // It runs, mostly; what it did is taken for done.
    private static void Define(Writer writer, bool isAsync, Part[] parts)
    {
        if (isAsync)
        {
            writer.Note("asynchronous function");
        }

        writer.Compound(false, parts);
        writer.Scope = writer.Scope with { HasEnded = false };
    }

    private static void Call(Writer writer, string act, bool isAsync)
    {
        var call = $"{(isAsync ? "await " : "")}{act}();";
        if (writer.OneIn(4))
        {
            writer.Note("call of a function on a condition");
            writer.Compound(true, new Part($"if ({writer.Condition()})", () => writer.Line(call)));
            return;
        }

        writer.Line(call);
        if (!writer.IsCareful())
        {
            writer.Note("function that is called twice");
            writer.Line(call);
        }
    }

    private static Func<Scope, Scope> Within(bool isAsync) => scope => scope with { CanAwait = isAsync, CanReturn = false };

    private static void Capture(Writer writer)
    {
        var act = writer.NewName("Act");
        var variable = writer.Pick(writer.Scope.Guests.Where(IsVariable).ToList());
        var guest = writer.RecordedGuest();
        writer.Compound(
            false,
            new Part($"void {act}()", () => writer.Line($"{variable.Record} = {guest.Record};"), Within(isAsync: false)));
        writer.Line($"{act}();");
        writer.Scope = writer.Scope with { Guests = writer.Scope.Guests.Replace(variable, NamedGuest.Of(variable.Record!, guest.Person)) };
    }

    private static void PassOn(Writer writer)
    {
        var guest = writer.PresentGuest();
        var call = $"Tell(serviceSid, {writer.SessionSid(guest)}, {guest.Sid})";
        writer.Line(writer.OneIn(2) ? $"RunIf({writer.Condition()}, () => {call});" : $"RunTwice(() => {call});");
    }

    private static void RunAsTask(Writer writer)
    {
        var guest = writer.PresentGuest();
        writer.Line($"await Task.Run(() => Tell(serviceSid, {writer.SessionSid(guest)}, {guest.Sid}));");
    }
}
