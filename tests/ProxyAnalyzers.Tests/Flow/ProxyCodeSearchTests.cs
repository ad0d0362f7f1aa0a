using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Code that may come to Proxy is followed from name to name, through the files of a project.</summary>
public sealed class ProxyCodeSearchTests
{
    private const string Sender = "class Sender { public static void Send(string sid) => ParticipantResource.Fetch(sid, sid, sid); public static string Format(string sid) => sid; }";

    [Theory]
    [InlineData("class Desk { void Here() => Sender.Send(\"\"); }")]
    [InlineData("class Desk { void Here() => Near(); void Near() => Sender.Send(\"\"); }")]
    [InlineData("class Desk { void Near() => Sender.Send(\"\"); void Here() => Near(); }")]
    [InlineData("class Desk { void Here() => Middle.Pass(); } --- class Middle { public static void Pass() => Sender.Send(\"\"); }")]
    [InlineData("class Desk { void Here() => First.Pass(); } --- class First { public static void Pass() => Second.Go(); } --- class Second { public static void Go() => Sender.Send(\"\"); }")]
    [InlineData("class Desk { void Here() => Second.Go(); } --- class First { public static void Pass() => Sender.Send(\"\"); } --- class Second { public static void Go() => First.Pass(); }")]
    [InlineData("class Desk { void Here() => new Greeting(); } --- class Greeting { public Greeting() => Sender.Send(\"\"); }")]
    [InlineData("class Desk { void Here() => _gone = new Greeting(); object _gone; } --- class Greeting : Base { }  --- class Base { public Base() => Sender.Send(\"\"); }")]
    [InlineData("class Desk { void Here() => Console.WriteLine(Greeting.Text); } --- class Greeting { public static string Text { get { Sender.Send(\"\"); return \"\"; } } }")]
    [InlineData("using static Sender; class Desk { void Here() { Send(\"\"); } }")]
    [InlineData("class Desk { ServiceResource _service; void Here() { Console.WriteLine(_service); } }")]
    [InlineData("using Twilio = ServiceResource; class Desk { void Here() { } }")]
    [InlineData("using Greeting = Sender; class Desk { void Here() { Greeting.Send(\"\"); } }")]
    [InlineData("class Desk { void Here() { Console.WriteLine(\"/Sessions/\"); } }")]
    [InlineData("class Desk { void Here() { Two(); } } --- class Other { void Two() { One(); } void One() { Three(); } void Three() { Sender.Send(\"\"); } }")]
    public void Code_that_may_come_there(string files) => Assert.True(MayBeIn(files.Split("---")));

    [Theory]
    [InlineData("class Desk { void Here() => Sender.Format(\"\"); }")]
    [InlineData("class Desk { void Here() { } void Near() => Sender.Send(\"\"); }")]
    [InlineData("class Desk { void Here() => Sender.Sends(\"\"); }")]
    [InlineData("class Desk { void Here() => Console.WriteLine(); } --- class Middle { public static void Pass() => Sender.Send(\"\"); }")]
    [InlineData("class Desk { void Here() => Middle.Come(); } --- class Middle { public static void Pass() => Sender.Send(\"\"); public static void Come() { } }")]
    [InlineData("using System.Text; class Desk { void Here() { } }")]
    [InlineData("class Desk { void Here() { } } --- using static Sender; class Other { void Near() { Send(\"\"); } }")]
    [InlineData("class Desk { void Here() { } } --- using Twilio = ServiceResource; class Other { void Near() { } }")]
    [InlineData("class Desk { void Here() { } } --- class Other { void Near() { Two(); } void Two() { Sender.Send(\"\"); } }")]
    public void Code_that_does_not(string files) => Assert.False(MayBeIn(files.Split("---")));

    [Theory]
    [InlineData("class Everything { object this[int index] => ServiceResource.Fetch(\"\"); }")]
    [InlineData("class Everything { object this[int index] => ServiceResource.Fetch(\"\"); object this[string index] => ServiceResource.Fetch(\"\"); }")]
    [InlineData("class Everything { object Add(int item) => ServiceResource.Fetch(\"\"); object Select(string item) => ServiceResource.Fetch(\"\"); }")]
    [InlineData("class Everything { void Add(int item) => Sender.Send(\"\"); }")]
    [InlineData("class Everything { void Add(int item) => Pass(); void Pass() => Sender.Send(\"\"); }")]
    [InlineData("global using static ServiceResource;")]
    public void All_code_may_come_to_what_is_called_without_a_name(string file) => Assert.True(MayBeIn("class Desk { void Here() { } }", file));

    [Theory]
    [InlineData("class Everything { object this[int index] => 1; }")]
    [InlineData("class Everything { void Add(int item) { } void Go() => Sender.Send(\"\"); }")]
    [InlineData("global using static System.Console;")]
    public void What_has_nothing_to_do_with_it_does_not_concern_all_code(string file) => Assert.False(MayBeIn("class Desk { void Here() { } }", file));

    [Theory]
    [InlineData("public sealed class RemovesParticipantAttribute : Attribute { }", true)]
    [InlineData("public sealed class VerifiedParticipantSidAttribute : Attribute { }", true)]
    [InlineData("public sealed class RemovesEverythingAttribute : Attribute { }", false)]
    public void Promises_of_another_project_may_concern_all_code(string attribute, bool isLookedAt)
    {
        var library = TestCompilation.Create(attribute).WithAssemblyName("Library");
        var tree = CSharpSyntaxTree.ParseText("class Desk { void Here() { } }");
        var compilation = CSharpCompilation.Create("Case", [tree], [.. TestCompilation.References, library.ToMetadataReference()]);

        var code = ProxyCode.Find(compilation, CancellationToken.None);

        Assert.Equal(isLookedAt, code is not null);
        Assert.Equal(isLookedAt, code?.MayBeIn(tree, new TextSpan(0, 5)) == true);
    }

    [Fact]
    public void Code_that_is_larger_than_a_part_may_come_there_where_a_part_does()
    {
        var tree = CSharpSyntaxTree.ParseText("class Desk { void Here() { } void Near() => Sender.Send(\"\"); void Far() { } }");
        var other = CSharpSyntaxTree.ParseText("class Other { string Here() => Sender.Format(\"\"); void Near() { Send(); } void Send(int number) { } }");
        var third = CSharpSyntaxTree.ParseText("class Third { string Here() => \"\"; void Near() { } }");
        var code = Find([tree, other, third])!;

        Assert.True(code.MayBeIn(tree, tree.GetRoot().Span));
        Assert.False(code.MayBeIn(tree, tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First().Span));
        Assert.True(code.MayBeIn(other, other.GetRoot().Span));
        Assert.False(code.MayBeIn(third, third.GetRoot().Span));
    }

    // Whether the member Here of the first file may.
    private static bool MayBeIn(params string[] files)
    {
        SyntaxTree[] trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file))];
        var position = trees[0].ToString().IndexOf("Here", StringComparison.Ordinal);
        return Find(trees)!.MayBeIn(trees[0], new TextSpan(position, "Here".Length));
    }

    private static ProxyCode? Find(SyntaxTree[] trees) =>
        ProxyCode.Find(CSharpCompilation.Create("Case", [.. trees, CSharpSyntaxTree.ParseText(Sender)], TestCompilation.References), CancellationToken.None);
}
