using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Ways part.</summary>
internal static class Branches
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("if", 9, If, Nesting.IsPossible),
        new("if and else", 4, IfElse, Nesting.IsPossible),
        new("switch", 2, Switch, Nesting.IsPossible),
        new("early return", 2, Return, scope => scope.CanReturn),
        new("throw on a condition", 1, Throw, Nesting.IsPossible),
        new("goto", 1, Jump, scope => Nesting.IsPossible(scope) && scope.Depth == 0),
    ];

    private static void If(Writer writer) => writer.Compound(true, new Part($"if ({writer.Condition()})", () => writer.Some(2)));

    private static void IfElse(Writer writer) => writer.Compound(
        false,
        new Part($"if ({writer.Condition()})", () => writer.Some(2)),
        new Part("else", () => writer.Some(2)));

    private static void Switch(Writer writer)
    {
        var before = writer.Situation;
        var cases = Enumerable.Range(0, 2).Select(value => new Part($"case {value}{(writer.OneIn(4) ? " when a" : "")}:", () =>
        {
            writer.Some(2);
            if (!writer.Scope.HasEnded)
            {
                writer.Line("break;");
            }
        }));
        writer.Compound(true, new Part("switch (n)", () => writer.Compound(true, [.. cases])));
        writer.Situation = Situation.Join(before, writer.Situation);
    }

    private static void Return(Writer writer) => writer.Line($"if ({writer.Condition()}) return;");

    private static void Throw(Writer writer) => writer.Compound(true, new Part($"if ({writer.Condition()})", () =>
    {
        writer.Line("throw new InvalidOperationException();");
        writer.Scope = writer.Scope with { HasEnded = true };
    }));

    private static void Jump(Writer writer)
    {
        var (label, counter) = (writer.NewName("Again"), writer.NewName("i"));
        writer.Line($"var {counter} = 0;");
        writer.Compound(false, new Part($"{label}:", () =>
        {
            writer.Some(2);
            if (!writer.Scope.HasEnded)
            {
                writer.Line($"if ({counter}++ < 1 && ({writer.Condition()})) goto {label};");
            }
        }, scope => scope with { LoopStart = writer.NextId }));
    }
}
