using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>The programs in which the engine comes to one of its limits: it says so itself.</summary>
internal static class TangledPrograms
{
    /// <summary>Which limit it has come to, or null: it has followed all of the program.</summary>
    public static string? FindLimit(GeneratedProgram program)
    {
        var compilation = Compiler.Compile([(program.Path, program.Text)]);
        var symbols = ProxySymbols.Find(compilation)!;
        var bodies = new MethodBodies(compilation, symbols, ProxyCode.Find(compilation, CancellationToken.None)!);
        var method = compilation.GetTypeByMetadataName(program.ClassName)!.GetMembers("RunAsync").OfType<IMethodSymbol>().Single();
        var graph = bodies.FindGraph(method, isExact: true, CancellationToken.None)!;
        var analysis = new Analysis(symbols, bodies, new Frame(method, graph, calls: null, instance: null, lexicalParent: null), CancellationToken.None);
        try
        {
            analysis.Run();
            return analysis.HasTakenTogether ? "missed where more states met at one point than are kept apart"
                : analysis.HasLostCount ? "missed behind two loops to one bound, whose rounds were followed no further"
                : null;
        }
        catch (BudgetExceededException)
        {
            return "missed in a method that takes more steps than are spent on one";
        }
    }
}
