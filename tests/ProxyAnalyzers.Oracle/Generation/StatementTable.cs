using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Oracle.Generation.Statements;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>All kinds of statements.</summary>
internal static class StatementTable
{
    public static ImmutableArray<Statement> All { get; } =
    [
        .. Sends.All, .. Removals.All, .. Additions.All, .. Endings.All, .. Copies.All, .. Holders.All, .. Looks.All, .. Lists.All,
        .. Branches.All, .. Loops.All, .. Handlers.All, .. Functions.All, .. Objects.All, .. Services.All,
    ];

    public static void WriteOne(Writer writer)
    {
        var possible = All.Where(statement => statement.Needs?.Invoke(writer.Scope) ?? true).ToList();
        var choice = writer.Next(possible.Sum(statement => statement.Weight));
        writer.Write(possible.First(statement => (choice -= statement.Weight) < 0));
    }
}
