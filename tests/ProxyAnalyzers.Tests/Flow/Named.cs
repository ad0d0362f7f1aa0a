using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Values of the engine, told apart by their names alone.</summary>
internal static class Named
{
    /// <summary>The calls of a method, for whatever happens at one of them.</summary>
    private static readonly IOperation[] s_calls = FindCalls();

    public static Place Place(string name) => new(name, null);

    public static Born Value(string name) => new(Place(name), BirthKind.Result);

    public static Value Less(Value left, Value right) => new Test(TestKind.Function, left, right, "<");

    public static Value Remainder(Value value, int divisor) => new Test(TestKind.Function, value, new Constant(divisor), "Remainder");

    public static Value Sum(Value value, int step) => new Test(TestKind.Function, value, new Constant(step), "Add");

    public static Constant Number(int number) => new(number);

    /// <summary>The way on which all of these questions were answered with yes.</summary>
    public static Way Way(params Value[] questions) => questions.Aggregate(ProxyAnalyzers.Flow.Way.Straight, (way, question) => way.Take(question, true)!);

    public static Ways Ways(params Way[] ways) => ways.Select(Of).Aggregate((one, other) => one.Union(other));

    /// <summary>A call of the sample method, by its position.</summary>
    public static IOperation Call(int position) => s_calls[position];

    public static CallChain Chain(int position, CallChain? outer = null) => new(Call(position), outer);

    public static Event Event(EventKind kind, int position = 0, CallChain? calls = null) => new(kind, Call(position), calls);

    /// <summary>A field of the sample class.</summary>
    public static ISymbol Field { get; } = s_calls[0].SemanticModel!.Compilation.GetTypeByMetadataName("Sample")!.GetMembers("Field")[0];

    public static ISymbol TextLength { get; } = s_calls[0].SemanticModel!.Compilation.GetSpecialType(SpecialType.System_String).GetMembers("Length")[0];

    private static Ways Of(Way way) => way.Asked.Aggregate(ProxyAnalyzers.Flow.Ways.Straight, (ways, asked) =>
        way.HasAsked(asked) ? ways.Take(asked, way.AnswerTo(asked)!.Value)! : ways.Narrow(asked, way.NumbersOf(asked))!);

    private static IOperation[] FindCalls()
    {
        var compilation = TestCompilation.Create("public class Sample { public int Field; public void Run() { Run(); Run(); Run(); } }");
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().Select(node => model.GetOperation(node)).OfType<IInvocationOperation>().ToArray<IOperation>();
    }
}
