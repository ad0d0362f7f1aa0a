using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>The programs in which more states meet at one point than the engine keeps apart: that is one of its limits, and it says so itself.</summary>
internal static class TangledPrograms
{
    public static bool Has(GeneratedProgram program)
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
            return analysis.HasTakenTogether;
        }
        catch (BudgetExceededException)
        {
            // That the engine does not come to its end is no such limit.
            return false;
        }
    }
}
