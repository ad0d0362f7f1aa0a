using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A call runs the method that it names, unless another one may take its place.</summary>
public sealed class OverridesTests
{
    [Theory]
    [InlineData("class Desk { public void Here() { } }")]
    [InlineData("class Desk { public virtual void Here() { } }")]
    [InlineData("class Desk { public virtual void Here() { } } class Other : Desk { public new void Here() { } }")]
    [InlineData("class Desk { public virtual void Here() { } public virtual void Near() { } } class Other : Desk { public override void Near() { } }")]
    [InlineData("class Desk { public void Here() { } } class Other { public virtual void There() { } } class Third : Other { public override void There() { } }")]
    [InlineData("class Base { public virtual void There() { } } sealed class Desk : Base { public override void There() => Here(); private void Here() { } }")]
    [InlineData("sealed class Desk { public override string ToString() => Here(); private static string Here() => \"\"; }")]
    [InlineData("class Desk { internal virtual string Here => \"\"; }")]
    [InlineData("internal class Desk { public virtual string Here => \"\"; }")]
    [InlineData("public class Desk { public string Here => \"\"; }")]
    [InlineData("public sealed class Desk : Base { public override string Here => \"\"; } public class Base { public virtual string There => \"\"; public virtual string Here => \"\"; }")]
    [InlineData("interface IDesk { sealed void Here() { } }")]
    [InlineData("interface IDesk { static void Here() { } }")]
    public void Method_is_the_one(string source) => Assert.False(CanBeAnother(source));

    [Theory]
    [InlineData("class Desk { public virtual void Here() { } } class Other : Desk { public override void Here() { } }")]
    [InlineData("namespace One { class Desk { public virtual void Here() { } } } namespace Two.Three { class Other : One.Desk { public override void Here() { } } }")]
    [InlineData("class Desk { public virtual void Here() { } class Other : Desk { public override void Here() { } } }")]
    [InlineData("class Desk<T> { public virtual void Here() { } } class Other : Desk<int> { public override void Here() { } }")]
    [InlineData("class Desk { public virtual string Here => \"\"; } class Other : Desk { public override string Here => \"1\"; }")]
    [InlineData("class Desk : Base { public override void Here() { } } class Other : Desk { public override void Here() { } } class Base { public virtual void Here() { } }")]
    [InlineData("public class Desk { public virtual string Here => \"\"; }")]
    [InlineData("public class Desk { protected virtual string Here => \"\"; }")]
    [InlineData("public class Desk : Base { public override string Here => \"\"; } public class Base { public virtual string Here => \"\"; }")]
    [InlineData("interface IDesk { void Here() { } }")]
    [InlineData("interface IDesk { virtual void Here() { } }")]
    public void Method_may_be_another_one(string source) => Assert.True(CanBeAnother(source));

    [Fact]
    public void Override_that_nobody_can_override_is_the_one()
    {
        const string source = "class Base { public virtual void Here() { } } class Desk : Base { public sealed override void Here() { } }";

        Assert.False(CanBeAnother(source, "Desk"));
        Assert.True(CanBeAnother(source, "Base"));
    }

    private static bool CanBeAnother(string source, string? type = null)
    {
        var compilation = TestCompilation.Create(source);
        ProxyVerify.AssertCompiles(compilation);
        var method = compilation.GetSymbolsWithName("Here").First(symbol => type is null || symbol.ContainingType.Name == type);
        return new Overrides(compilation).CanBeAnotherMethod(method as IMethodSymbol ?? ((IPropertySymbol)method).GetMethod!);
    }
}
