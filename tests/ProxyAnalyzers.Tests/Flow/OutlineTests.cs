using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A file has parts, which other code comes to by their names.</summary>
public sealed class OutlineTests
{
    [Theory]
    [InlineData("class Desk { void Send() => Log(); }", "Send")]
    [InlineData("class Desk { int Size { get; set; } /* here Log */ }", "Size")]
    [InlineData("class Desk { int Size => Log(); }", "Size")]
    [InlineData("class Desk { int _size = Log(); }", "_size")]
    [InlineData("class Desk { int _size = Log(), _other = 2; }", "_size _other")]
    [InlineData("class Desk { const int Size = Log; }", "Size")]
    [InlineData("class Desk { event Action Gone = Log; }", "Gone")]
    [InlineData("class Desk { event Action Gone, Come = Log; }", "Gone Come")]
    [InlineData("class Desk { event Action Gone { add { Log(); } remove { } } }", "Gone")]
    [InlineData("class Desk : IDesk { void IDesk.Send() => Log(); }", "Send")]
    [InlineData("class Desk : IDesk { int IDesk.Size => Log(); }", "Size")]
    [InlineData("enum Desk { Open = Log, Closed }", "Open")]
    [InlineData("interface IDesk { void Send() => Log(); }", "Send")]
    [InlineData("struct Desk { void Send() => Log(); }", "Send")]
    [InlineData("namespace One.Two { class Desk { void Send() => Log(); } }", "Send")]
    [InlineData("namespace One.Two; class Desk { void Send() => Log(); }", "Send")]
    [InlineData("class Outer { class Desk { void Send() => Log(); } }", "Send")]
    public void Member_is_reached_by_its_name(string text, string names) => AssertNames(names, PartWith("Log", text));

    [Theory]
    [InlineData("class Desk { public Desk() => Log(); }", "Desk")]
    [InlineData("class Desk { static Desk() => Log(); }", "Desk")]
    [InlineData("class Desk : Log { }", "Desk")]
    [InlineData("class Desk : Base { public Desk() : base(Log) { } }", "Desk")]
    [InlineData("class Desk<T> where T : Log { }", "Desk")]
    [InlineData("[Log] class Desk { }", "Desk")]
    [InlineData("class Outer { class Desk { static Desk() => Log(); } }", "Desk")]
    [InlineData("class Desk(Log log) { }", "log Desk")]
    [InlineData("record Desk(Log Guest, int Size);", "Guest Size Desk")]
    [InlineData("record Desk(string Guest) : Log(Guest);", "Desk")]
    [InlineData("class Desk : List<(int Guest, Log Size)> { }", "Desk")]
    public void What_a_type_says_before_its_members_is_reached_by_its_name(string text, string names)
    {
        var part = PartWith("Log", text);

        AssertNames(names, part);
        Assert.False(part.IsCalledWithoutName);
        Assert.Contains(Number("Desk"), part.Words);
    }

    [Theory]
    [InlineData("using Log;")]
    [InlineData("using static Log.Desk;")]
    [InlineData("using Desk = Log;")]
    [InlineData("extern alias Log;")]
    [InlineData("[assembly: Log]")]
    [InlineData("Log();")]
    [InlineData("void Send() => Log();")]
    [InlineData("var guest = Log(new { Name = 1 });")]
    [InlineData("Run(new { Name = Log() });")]
    [InlineData("Run<(int Guest, Log Size)>();")]
    [InlineData("if (guest is { Size: var size }) { Run((Guest: 1, Size: Log())); }")]
    public void What_stands_outside_of_all_types_is_reached_from_everywhere_in_its_file(string text)
    {
        var part = PartWith("Log", text);

        Assert.Empty(part.Names);
        Assert.False(part.IsCalledWithoutName);
    }

    [Theory]
    [InlineData("using Desk = Twilio.Rest.Proxy.V1.ServiceResource;")]
    [InlineData("using static Twilio.Rest.Proxy.V1.ServiceResource;")]
    [InlineData("global using Twilio.Rest.Log;")]
    [InlineData("ServiceResource.Fetch(sid);")]
    public void Import_of_its_own_file_is_no_call_without_a_name(string text) => Assert.False(Assert.Single(Read(text).Parts).IsCalledWithoutName);

    [Fact]
    public void Import_into_all_files_gives_a_name()
    {
        var part = PartWith("ServiceResource", "global using Desk = Twilio.Rest.Proxy.V1.ServiceResource;");

        AssertNames("Desk", part);
        Assert.False(part.IsCalledWithoutName);
    }

    [Fact]
    public void Import_of_all_members_into_all_files_gives_none()
    {
        var part = PartWith("ServiceResource", "global using static Twilio.Rest.Proxy.V1.ServiceResource;");

        Assert.Empty(part.Names);
        Assert.True(part.IsCalledWithoutName);
    }

    [Theory]
    [InlineData("int this[int index] => 1;", true)]
    [InlineData("int IDesk.this[int index] => 1;", true)]
    [InlineData("void Add(int item) { }", true)]
    [InlineData("void AppendFormatted(int item) { }", true)]
    [InlineData("void AppendLiteral(string item) { }", true)]
    [InlineData("Desk Cast<T>() => this;", true)]
    [InlineData("Desk Distinct() => this;", true)]
    [InlineData("Desk GroupBy(Func<int, int> key) => this;", true)]
    [InlineData("Desk GroupJoin(Func<int, int> key) => this;", true)]
    [InlineData("Desk Join(Func<int, int> key) => this;", true)]
    [InlineData("Desk OrderBy(Func<int, int> key) => this;", true)]
    [InlineData("Desk OrderByDescending(Func<int, int> key) => this;", true)]
    [InlineData("Desk Select(Func<int, int> key) => this;", true)]
    [InlineData("Desk SelectMany(Func<int, int> key) => this;", true)]
    [InlineData("Desk Skip(int count) => this;", true)]
    [InlineData("Desk SkipWhile(Func<int, bool> key) => this;", true)]
    [InlineData("Desk Take(int count) => this;", true)]
    [InlineData("Desk TakeWhile(Func<int, bool> key) => this;", true)]
    [InlineData("Desk ThenBy(Func<int, int> key) => this;", true)]
    [InlineData("Desk ThenByDescending(Func<int, int> key) => this;", true)]
    [InlineData("Desk Where(Func<int, bool> key) => this;", true)]
    [InlineData("Func<Func<int, bool>, Desk> Where, Other;", true)]
    [InlineData("int Item => 1;", false)]
    [InlineData("void Adds(int item) { }", false)]
    [InlineData("event Action Gone;", false)]
    public void Some_members_are_called_by_syntax(string member, bool isCalledWithoutName) =>
        Assert.Equal(isCalledWithoutName, Assert.Single(Read($"class Desk {{ {member} }}").Parts).IsCalledWithoutName);

    [Theory]
    [InlineData("void Send() => Log();", false)]
    [InlineData("void Send() => Send();", true)]
    [InlineData("void /* Send */ Send() { }", true)]
    public void Member_mentions_itself_if_it_does_so_once_more(string member, bool isMentioned)
    {
        var part = PartWith("void", $"class Desk {{ {member} }}");

        Assert.Contains(Number("void"), part.Words);
        Assert.Equal(isMentioned, part.Words.Contains(Number("Send")));
    }

    [Fact]
    public void Part_names_Proxy_where_its_own_text_does()
    {
        const string text = "class Desk { ServiceResource? Service { get; set; } int Size { get; set; } string Url() => \"https://proxy.twilio.com\"; }";

        Assert.True(PartWith("Service", text).NamesProxy);
        Assert.False(PartWith("Size", text).NamesProxy);
        Assert.True(PartWith("Url", text).NamesProxy);
        Assert.Equal(new[] { "Service", "Size", "Url" }.Select(Number), Read(text).Parts.Select(part => Assert.Single(part.Names)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    public void Each_part_is_found_by_what_stands_in_it(int members)
    {
        var text = $"class Desk {{ {string.Concat(Enumerable.Range(0, members).Select(number => $"int M{number}() => {number}; "))}}}";
        var outline = Read(text);

        for (var number = 0; number < members; number++)
        {
            AssertNames($"M{number}", outline.Find(new TextSpan(text.IndexOf($"M{number}", StringComparison.Ordinal), 4))!);
        }
    }

    [Fact]
    public void Code_that_is_larger_than_a_part_has_none()
    {
        const string text = "class Desk { int One() => 1; int Two() => 2; int Three() => 3; }";
        var outline = Read(text);

        Assert.Null(outline.Find(new TextSpan(0, text.Length)));
        Assert.Null(outline.Find(TextSpan.FromBounds(text.IndexOf("One", StringComparison.Ordinal), text.IndexOf("Two", StringComparison.Ordinal))));
        Assert.Null(outline.Find(TextSpan.FromBounds(text.IndexOf("Two", StringComparison.Ordinal), text.Length)));
        Assert.Null(outline.Find(new TextSpan(text.Length - 1, 1)));
    }

    [Fact]
    public void Outline_of_a_file_is_made_once()
    {
        var compilation = TestCompilation.Create("class Desk { void Send() { } }");
        var tree = compilation.SyntaxTrees[0];

        Assert.Same(Outline.Of(tree, compilation, CancellationToken.None), Outline.Of(tree, compilation, CancellationToken.None));
    }

    private static Outline Read(string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text);
        return Outline.Of(tree, TestCompilation.Create("").AddSyntaxTrees(tree), CancellationToken.None);
    }

    private static FilePart PartWith(string word, string text) => Read(text).Find(new TextSpan(text.IndexOf(word, StringComparison.Ordinal), word.Length))!;

    private static void AssertNames(string names, FilePart part) => Assert.Equal(names.Split(' ').Select(Number), part.Names);

    private static int Number(string word) => WordReader.NumberOf(word, ignoresCase: false);
}
