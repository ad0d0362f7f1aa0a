using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A read-only member has one value where everything that gives it one agrees.</summary>
public sealed class OnlyValuesTests
{
    [Theory]
    [InlineData("private readonly string Here = \"KP1\";")]
    [InlineData("private static readonly string Here = \"KP1\";")]
    [InlineData("private readonly string Here = \"KP\" + \"1\";")]
    [InlineData("private readonly object Here = \"KP1\";")]
    [InlineData("private readonly object Here = (object)(\"KP1\");")]
    [InlineData("private const string Root = \"KP1\"; private readonly string Here = Root;")]
    [InlineData("private readonly string Other = \"KP2\", Here = \"KP1\";")]
    [InlineData("public string Here { get; } = \"KP1\";")]
    [InlineData("public static string Here { get; } = \"KP1\";")]
    [InlineData("public string Here => \"KP1\";")]
    [InlineData("private readonly string Here; public Desk() { Here = \"KP1\"; }")]
    [InlineData("private readonly string Here; public Desk() => Here = \"KP1\";")]
    [InlineData("private readonly string Here; public Desk(bool isNew) { if (isNew) { Here = \"KP1\"; } else { this.Here = \"KP1\"; } }")]
    [InlineData("private readonly string Here; public Desk() { Here = \"KP1\"; } public Desk(int size) { Here = \"KP1\"; }")]
    [InlineData("private readonly string Here = \"KP1\"; public Desk() { Here = \"KP1\"; }")]
    [InlineData("private readonly string Here = \"KP1\"; private readonly string _other; public Desk(string other) { _other = other; }")]
    [InlineData("private readonly string Here = \"KP1\"; private string Other { get; set; } public Desk(string other) { Other = other; }")]
    [InlineData("private readonly string Here = \"KP1\"; public Desk(string[] sids) { string sid; sid = \"KP2\"; sids[0] = sid; }")]
    [InlineData("public string Here { get; } public Desk() { Here = \"KP1\"; }")]
    [InlineData("private static readonly string Here; static Desk() { Here = \"KP1\"; }")]
    [InlineData("private readonly string Here = \"KP1\"; public string Name { get => Here; init => Here = \"KP1\"; }")]
    [InlineData("private readonly string Here = \"KP1\"; private readonly int _size; public int Size { get => _size; init => _size = value; }")]
    [InlineData("private readonly string Here = \"KP1\"; private readonly string _other; public Desk(string sid) { (_other, _) = (Here, sid); }")]
    [InlineData("private readonly string Here = \"KP1\"; public Desk(List<string> sids) { Show(Here); void Show(in string sid) => sids.Add(sid); }")]
    public void Member_has_only_one_value(string members) => Assert.Equal("KP1", Find(members)!.Value.Value);

    [Theory]
    [InlineData("private string Here = \"KP1\";")]
    [InlineData("private static string Here = \"KP1\";")]
    [InlineData("public string Here { get; set; } = \"KP1\";")]
    [InlineData("public string Here { get; private set; } = \"KP1\";")]
    [InlineData("public string Here { get; init; } = \"KP1\";")]
    [InlineData("private readonly string Here;")]
    [InlineData("public string Here { get; }")]
    [InlineData("private readonly string Here = Environment.MachineName;")]
    [InlineData("private readonly string Here; public Desk(string sid) { Here = sid; }")]
    [InlineData("private readonly string Here = \"KP1\"; public Desk(string sid) { Here = sid; }")]
    [InlineData("private readonly string Here = \"KP1\"; public Desk(bool isNew) { if (isNew) { Here = \"KP2\"; } }")]
    [InlineData("private readonly string Here; public Desk() { Here = \"KP1\"; } public Desk(int size) { Here = \"KP2\"; }")]
    [InlineData("private readonly string Here; public Desk() { Here = \"KP1\"; } public Desk(string sid) { Here = sid; }")]
    [InlineData("private readonly string Here; public Desk(string sid) { Here = sid; } public Desk() { Here = \"KP1\"; }")]
    [InlineData("public string Here { get; } = \"KP1\"; public Desk(string sid) { Here = sid; }")]
    [InlineData("private readonly string Here = \"KP1\"; private readonly int _size; public Desk(string sid) { (Here, _size) = (sid, 1); }")]
    [InlineData("private readonly string Here = \"KP1\"; private readonly int _size; public Desk(string sid) { (_size, (_, Here)) = (1, (2, sid)); }")]
    [InlineData("private readonly string Here = \"KP1\"; public Desk(string sid) { Here += sid; }")]
    [InlineData("private readonly string Here = null; public Desk(string sid) { Here ??= sid; }")]
    [InlineData("private readonly string Here = \"KP1\"; public Desk(Dictionary<int, string> sids) { sids.TryGetValue(1, out Here); }")]
    [InlineData("private readonly string Here = \"KP1\"; public Desk() { Change(ref Here); } private static void Change(ref string sid) => sid = Console.ReadLine();")]
    [InlineData("private readonly int Here = 1; public Desk() { Here++; }")]
    [InlineData("private readonly string Here = \"KP1\"; public string Name { get => Here; init => Here = value; }")]
    [InlineData("private readonly string Here = \"KP1\"; public string Name { get => Here; init { if (value != null) { Here = value; } } }")]
    [InlineData("private readonly string Here = \"KP1\"; public string this[int index] { init => Here = value; }")]
    [InlineData("public string Here { get; } = \"KP1\"; public Desk(string sid) { Here += sid; }")]
    [InlineData("private string _sid; public string Here => _sid;")]
    [InlineData("private int _asked; public string Here { get { _asked++; return \"KP1\"; } }")]
    [InlineData("public virtual string Here => \"KP1\";")]
    [InlineData("private readonly string Here = null!;")]
    [InlineData("private readonly string Here = default!;")]
    public void Member_may_have_another_value(string members) => Assert.Null(Find(members));

    [Theory]
    [InlineData("Private ReadOnly Here As String = \"KP1\"")]
    [InlineData("Private ReadOnly Here As String\nPublic Sub New()\nHere = \"KP1\"\nEnd Sub")]
    [InlineData("Public ReadOnly Property Here As String = \"KP1\"")]
    public void Member_has_only_one_value_in_Visual_Basic(string members) =>
        Assert.Equal("KP1", FindInVisualBasic(members)!.Value.Value);

    [Theory]
    [InlineData("Private ReadOnly Here As String = \"KP1\"\nPublic Sub New(sid As String)\nHere = sid\nEnd Sub")]
    [InlineData("Private ReadOnly Here As String = \"KP1\"\nPublic Sub New(sid As String)\nHere &= sid\nEnd Sub")]
    [InlineData("Private ReadOnly Here As String = \"KP1\"\nPublic Sub New()\nChange(Here)\nEnd Sub\nPrivate Shared Sub Change(ByRef sid As String)\nsid = \"KP2\"\nEnd Sub")]
    public void Member_may_have_another_value_in_Visual_Basic(string members) => Assert.Null(FindInVisualBasic(members));

    [Fact]
    public void Value_of_a_generic_type_is_given_where_the_type_is_declared()
    {
        var compilation = TestCompilation.Create("public class Desk<T> { public readonly string Here = \"KP1\"; public Desk(string sid) { Here = sid; } }");
        var desk = compilation.GetTypeByMetadataName("Desk`1")!.Construct(compilation.GetSpecialType(SpecialType.System_Int32));

        Assert.Null(Make(compilation).Find(desk.GetMembers("Here").Single(), CancellationToken.None));
    }

    [Fact]
    public void Indexer_is_asked_for_something()
    {
        var compilation = TestCompilation.Create("public class Desk { public string this[int index] => \"KP1\"; }");
        var indexer = compilation.GetTypeByMetadataName("Desk")!.GetMembers().OfType<IPropertySymbol>().Single();

        Assert.Null(Make(compilation).Find(indexer, CancellationToken.None));
    }

    [Fact]
    public void Status_is_the_text_that_is_sent()
    {
        Assert.Equal("in-progress", Find("private readonly SessionResource.StatusEnum Here = SessionResource.StatusEnum.InProgress;")!.Value.Value);
        Assert.Equal("closed", Find("private readonly object Here = SessionResource.StatusEnum.Closed;")!.Value.Value);
    }

    [Fact]
    public void Null_is_a_value() => Assert.Null(Find("private readonly string? Here = null;")!.Value.Value);

    [Fact]
    public void Member_of_another_assembly_has_none()
    {
        var compilation = TestCompilation.Create("");

        Assert.Null(Make(compilation).Find(compilation.GetSpecialType(SpecialType.System_String).GetMembers("Empty").Single(), CancellationToken.None));
    }

    private static Optional<object?>? Find(string members)
    {
        var compilation = TestCompilation.Create($"#nullable disable warnings\npublic class Desk {{ {members} }}");
        ProxyVerify.AssertCompiles(compilation);
        return Make(compilation).Find(compilation.GetTypeByMetadataName("Desk")!.GetMembers("Here").Single(), CancellationToken.None);
    }

    private static Optional<object?>? FindInVisualBasic(string members)
    {
        var compilation = VisualBasicCompilation.Create("Case", [VisualBasicSyntaxTree.ParseText($"Public Class Desk\n{members}\nEnd Class")], TestCompilation.References);
        return Make(compilation).Find(compilation.GetTypeByMetadataName("Desk")!.GetMembers("Here").Single(), CancellationToken.None);
    }

    private static OnlyValues Make(Compilation compilation)
    {
        var symbols = ProxySymbols.Find(compilation)!;
        return new OnlyValues(compilation, symbols, new MethodRoots(compilation, symbols), new Overrides(compilation));
    }
}
