using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A function, or a call of an iterator, is a value that holds others until it runs.</summary>
public sealed class DeferredValuesTests
{
    private static readonly Constant s_text = new("Hello");
    private static readonly ImmutableArray<IOperation> s_sites = FindSites();
    private static readonly IMethodSymbol s_method = ((IInvocationOperation)s_sites[0]).TargetMethod;

    [Fact]
    public void Function_is_one_deeper_than_its_object()
    {
        Assert.Equal(1, Function(null).Depth);
        Assert.Equal(2, Function(s_text).Depth);
        Assert.Equal(3, Function(Function(s_text)).Depth);
    }

    [Fact]
    public void Function_depends_on_its_object()
    {
        Assert.False(Function(null).Any(_ => true));
        Assert.False(Function(s_text).Any(_ => true));
        Assert.True(Function(Record(0)).Any(_ => true));
        Assert.False(Function(Record(0)).Any(_ => false));
        Assert.Equal(Function(s_text), Function(Record(0)).Rewrite(_ => s_text));
        Assert.Equal(Function(null), Function(null).Rewrite(_ => s_text));
    }

    [Fact]
    public void Call_is_one_deeper_than_the_deepest_value_that_it_was_given()
    {
        Assert.Equal(1, Call(null).Depth);
        Assert.Equal(2, Call(s_text).Depth);
        Assert.Equal(2, Call(null, s_text).Depth);
        Assert.Equal(3, Call(s_text, Function(s_text)).Depth);
        Assert.Equal(3, Call(Function(s_text), s_text).Depth);
        Assert.Equal(3, Call(null, s_text, Function(s_text)).Depth);
        Assert.Equal(4, Call(null, Call(s_text, Function(s_text)), s_text).Depth);
    }

    [Fact]
    public void Call_depends_on_each_value_that_it_was_given()
    {
        Assert.False(Call(null).Any(_ => true));
        Assert.False(Call(s_text, s_text).Any(_ => true));
        Assert.True(Call(Record(0), s_text).Any(_ => true));
        Assert.True(Call(s_text, Record(0)).Any(_ => true));
        Assert.True(Call(null, s_text, Record(0)).Any(_ => true));
        Assert.False(Call(Record(0), Record(1)).Any(_ => false));
        Assert.Equal(Call(s_text, s_text, s_text), Call(Record(0), s_text, Record(1)).Rewrite(_ => s_text));
    }

    [Fact]
    public void Calls_of_one_place_with_the_same_values_are_one()
    {
        Assert.Equal(Call(null), Call(null));
        Assert.Equal(Call(Record(0), s_text, Record(1)), Call(Record(0), new Constant("Hello"), Record(1)));
        Assert.Equal(Call(Record(0), s_text).GetHashCode(), Call(Record(0), s_text).GetHashCode());
    }

    [Fact]
    public void Calls_differ_by_place_object_and_arguments()
    {
        Assert.NotEqual(Call(null, s_text), Call(Record(0), s_text));
        Assert.NotEqual(Call(Record(1), s_text), Call(Record(0), s_text));
        Assert.NotEqual(Call(Record(0), s_text), Call(Record(0), Record(0)));
        Assert.NotEqual(Call(Record(0), s_text), Call(Record(0), s_text, s_text));
        Assert.NotEqual(Call(Record(0), s_text), Call(Record(0)));
        Assert.NotEqual(Call(Record(0), s_text), Call(Record(0), s_text) with { Site = s_sites[1] });
        Assert.False(Call(null).Equals(null));
    }

    [Fact]
    public void Constant_depends_on_nothing()
    {
        Assert.False(s_text.IsLost);
        Assert.False(s_text.Any(_ => true));
        Assert.Equal(1, s_text.Depth);
        Assert.Same(s_text, s_text.Rewrite(_ => Constant.Null));
    }

    private static Function Function(Value? receiver) => new(s_method, null, receiver, null);

    private static IteratorCall Call(Value? receiver, params Value[] arguments) => new(s_method, s_sites[0], receiver, [.. arguments]);

    private static Born Record(int site) => new(new Place(s_sites[site], null), BirthKind.Result);

    private static ImmutableArray<IOperation> FindSites()
    {
        var compilation = TestCompilation.Create("class Desk { void Send() { Send(); Send(); } }");
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        return [.. compilation.SyntaxTrees[0].GetRoot().DescendantNodes().Select(node => model.GetOperation(node)).Where(operation => operation?.Kind == OperationKind.Invocation).OfType<IOperation>()];
    }
}
