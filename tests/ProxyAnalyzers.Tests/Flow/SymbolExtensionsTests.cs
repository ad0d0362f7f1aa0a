using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What symbols say about themselves.</summary>
public sealed class SymbolExtensionsTests
{
    [Theory]
    [InlineData("class Here { }", null)]
    [InlineData("namespace One { class Here { } }", "One")]
    [InlineData("namespace One.Two { class Here { } }", "One")]
    [InlineData("namespace One.Two.Three { class Outer { void Here() { } } }", "One")]
    [InlineData("class Outer { void Here() { } }", null)]
    public void Outermost_namespace_is_the_first_part_of_all(string source, string? name) => Assert.Equal(name, Find(source).OutermostNamespace());

    [Theory]
    [InlineData("class Here { }", "Here", true)]
    [InlineData("class Here : Middle { } class Middle : Top { } class Top { }", "Middle", true)]
    [InlineData("class Here : Middle { } class Middle : Top { } class Top { }", "Top", true)]
    [InlineData("class Here : Middle { } class Middle { } class Top : Middle { }", "Top", false)]
    [InlineData("class Here : ITop { } interface ITop { }", "ITop", false)]
    public void Type_derives_from_its_bases(string source, string ancestor, bool isDerived)
    {
        var type = (ITypeSymbol)Find(source);

        Assert.Equal(isDerived, type.IsOrDerivesFrom(type.ContainingNamespace.GetTypeMembers(ancestor).Single()));
        Assert.False(default(ITypeSymbol).IsOrDerivesFrom(type));
        Assert.True(type.IsOrDerivesFrom(type.BaseType));
    }

    [Theory]
    [InlineData("public string Here { get; set; } = \"\";", true)]
    [InlineData("public string Here { get; init; } = \"\";", true)]
    [InlineData("public string Here { get; }", true)]
    [InlineData("public static string Here { get; } = \"\";", true)]
    [InlineData("public string Here => _other;", false)]
    [InlineData("public string Here { get => _other; set => _other = value; }", false)]
    [InlineData("public string Other { get; set; } = \"\"; public string Here => Other;", false)]
    public void Property_is_automatic_where_no_code_of_its_own_runs(string member, bool isAutomatic) =>
        Assert.Equal(isAutomatic, ((IPropertySymbol)Find($"class Type {{ private string _other = \"\"; {member} }}")).IsAutomatic());

    [Theory]
    [InlineData("int?", true)]
    [InlineData("DateTime?", true)]
    [InlineData("int", false)]
    [InlineData("string?", false)]
    [InlineData("object", false)]
    public void Struct_may_be_null(string type, bool mayBe) =>
        Assert.Equal(mayBe, ((IPropertySymbol)Find($"class Type {{ {type} Here {{ get; set; }} }}")).Type.IsNullableStruct());

    [Theory]
    [InlineData("public class Type { public void Here() { } }", true)]
    [InlineData("public class Type { protected void Here() { } }", true)]
    [InlineData("public class Type { protected internal void Here() { } }", true)]
    [InlineData("namespace One.Two { public class Type { public void Here() { } } }", true)]
    [InlineData("public class Outer { public class Type { public void Here() { } } }", true)]
    [InlineData("public interface IType { void Here(); }", true)]
    [InlineData("public class Here { }", true)]
    [InlineData("public class Type { internal void Here() { } }", false)]
    [InlineData("public class Type { private void Here() { } }", false)]
    [InlineData("public class Type { void Here() { } }", false)]
    [InlineData("public class Type { private protected void Here() { } }", false)]
    [InlineData("internal class Type { public void Here() { } }", false)]
    [InlineData("class Here { }", false)]
    [InlineData("public class Outer { class Type { public void Here() { } } }", false)]
    [InlineData("class Outer { public class Type { public void Here() { } } }", false)]
    [InlineData("public class Type { public void Method() { void Here() { } } }", false)]
    public void Other_projects_can_name_what_is_public_all_the_way(string source, bool isVisible) => Assert.Equal(isVisible, Find(source).IsVisibleOutside());

    [Fact]
    public void Nobody_can_name_a_lambda()
    {
        var compilation = TestCompilation.Create("public class Type { public Action Here = () => { }; }");
        var lambda = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<LambdaExpressionSyntax>().Single();

        Assert.False(compilation.GetSemanticModel(compilation.SyntaxTrees[0]).GetSymbolInfo(lambda).Symbol!.IsVisibleOutside());
    }

    private static ISymbol Find(string source)
    {
        var compilation = TestCompilation.Create(source);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        return compilation.SyntaxTrees[0].GetRoot().DescendantNodes().Select(node => model.GetDeclaredSymbol(node)).First(symbol => symbol?.Name == "Here")!;
    }
}
