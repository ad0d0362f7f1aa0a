using System;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Something is done several times.</summary>
internal static class Loops
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("for", 2, For, Nesting.IsPossible),
        new("while", 1, While, Nesting.IsPossible),
        new("do while", 1, DoWhile, Nesting.IsPossible),
        new("foreach over an array", 1, ForEach, Nesting.IsPossible),
        new("parallel loop", 1, ForEachInParallel, Nesting.IsPossible),
        new("code of the framework", 2, writer => writer.Line(writer.Pick(["Math.Max(1, 2);", "GC.KeepAlive(serviceSid);", "int.Parse(\"5\");", "Array.Empty<string>().ToList();"]))),
    ];

    private static void For(Writer writer)
    {
        var counter = writer.NewName("i");
        Repeat(writer, $"for (var {counter} = 0; {counter} < {writer.Pick(["n", "2", "1", "3"])}; {counter}++)");
    }

    private static void While(Writer writer)
    {
        var counter = writer.NewName("i");
        writer.Line($"var {counter} = 0;");
        Repeat(writer, $"while ({counter}++ < {writer.Pick(["n", "2"])})");
    }

    private static void DoWhile(Writer writer)
    {
        var counter = writer.NewName("n");
        writer.Line($"var {counter} = 0;");
        writer.Compound(
            false,
            new Part("do", () => writer.Some(2), scope => scope with { LoopStart = writer.NextId }),
            new Part($"while ({counter}++ < {writer.Pick(["n", "1"])});", null));
    }

    private static void Repeat(Writer writer, string head) => writer.Compound(
        true,
        new Part(
            head,
            () =>
            {
                if (writer.OneIn(3))
                {
                    writer.Note("way out of a loop");
                    writer.Line($"if ({writer.Condition()}) {writer.Pick(["break", "continue"])};");
                }

                writer.Some(2);
            },
            scope => scope with { LoopStart = writer.NextId }));

    private static void ForEach(Writer writer)
    {
        var (list, name, scope) = Both(writer);
        writer.Compound(true, new Part($"foreach (var {name} in {list})", () => writer.Some(2), scope));
    }

    private static void ForEachInParallel(Writer writer)
    {
        var (list, name, scope) = Both(writer);
        writer.Compound(
            true,
            new Part($"Parallel.ForEach({list}, {name} =>", () => writer.Some(2), inner => scope(inner) with { CanAwait = false, CanReturn = false }),
            new Part(");", null));
    }

    private static (string List, string Name, Func<Scope, Scope> Scope) Both(Writer writer)
    {
        var (one, other) = (writer.RecordedGuest(), writer.RecordedGuest());
        var name = writer.NewName(writer.NewGuestName(one, other).StartsWith("element", StringComparison.Ordinal) ? "element" : "each");
        var either = writer.Either(name, one, other);
        return ($"new[] {{ {one.Record}, {other.Record} }}", name, scope => scope with { Guests = scope.Guests.Add(either), LoopStart = writer.NextId });
    }
}
