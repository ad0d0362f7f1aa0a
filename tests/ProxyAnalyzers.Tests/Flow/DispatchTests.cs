using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A call of an object that was made in sight runs the method of its type.</summary>
public sealed class DispatchTests
{
    [Theory]
    [InlineData("interface ICalled { void Here(); } class Made : ICalled { public void Here() { } }", "Made.Here")]
    [InlineData("interface ICalled { void Here(); } class Made : ICalled { void ICalled.Here() { } public void Here() { } }", "Made.ICalled.Here")]
    [InlineData("interface ICalled { void Here(); } class Base { public void Here() { } } class Made : Base, ICalled { }", "Base.Here")]
    [InlineData("interface ICalled { void Here() { } } class Made : ICalled { }", "ICalled.Here")]
    [InlineData("interface ICalled { void Here() { } } class Made : ICalled { public void Here() { } }", "Made.Here")]
    [InlineData("class ICalled { public virtual void Here() { } } class Made : ICalled { public override void Here() { } }", "Made.Here")]
    [InlineData("class ICalled { public virtual void Here() { } } class Middle : ICalled { public override void Here() { } } class Made : Middle { }", "Middle.Here")]
    [InlineData("class ICalled { public virtual void Here() { } } class Middle : ICalled { public override void Here() { } } class Made : Middle { public override void Here() { } }", "Made.Here")]
    [InlineData("class Top { public virtual void Here() { } } class ICalled : Top { public override void Here() { } } class Made : ICalled { public override void Here() { } }", "Made.Here")]
    [InlineData("abstract class ICalled { public abstract void Here(); } class Made : ICalled { public override void Here() { } }", "Made.Here")]
    [InlineData("class ICalled { public virtual void Here() { } } class Made : ICalled { }", "ICalled.Here")]
    [InlineData("class ICalled { public virtual void Here() { } } class Made : ICalled { public new void Here() { } }", "ICalled.Here")]
    [InlineData("class ICalled { public virtual void Here() { } } class Made : ICalled { public void Here(int size) { } public override void Here() { } public void Here(string name) { } }", "Made.Here")]
    [InlineData("class ICalled { public void Here() { } } class Made : ICalled { public new void Here() { } }", "ICalled.Here")]
    [InlineData("class ICalled { public void Here() { } } class Made : ICalled { }", "ICalled.Here")]
    public void Method_of_the_object_is_run(string types, string method)
    {
        var (called, creation) = Read(types);

        var found = Dispatch.Find(called, new Born(new Place(creation, null), BirthKind.Object));

        Assert.Equal(method, $"{found.ContainingType.Name}.{found.Name}");
        Assert.Empty(found.Parameters);
    }

    [Fact]
    public void Method_that_is_named_is_run_where_nobody_knows_the_object()
    {
        var (called, creation) = Read("class ICalled { public virtual void Here() { } } class Made : ICalled { public override void Here() { } }");
        var place = new Place(creation, null);

        foreach (var receiver in new Value?[] { null, new Input(null), new Born(place, BirthKind.Result), new Born(new Place(new object(), null), BirthKind.Object) })
        {
            Assert.Same(called, Dispatch.Find(called, receiver));
            Assert.False(Dispatch.IsExact(receiver));
        }

        Assert.True(Dispatch.IsExact(new Born(place, BirthKind.Object)));
    }

    private static (IMethodSymbol Called, IOperation Creation) Read(string types)
    {
        var compilation = TestCompilation.Create($"{types} class Start {{ object Go() => new Made(); }}");
        ProxyVerify.AssertCompiles(compilation);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var creation = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().Select(node => model.GetOperation(node)).OfType<IObjectCreationOperation>().Single();
        return (compilation.GetTypeByMetadataName("ICalled")!.GetMembers("Here").OfType<IMethodSymbol>().Single(), creation);
    }
}
