using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which methods are read, and which have nothing to do with Proxy.</summary>
public sealed class MethodBodiesTests
{
    // A method without Proxy is read up to this size, and one that is given functions up to the other.
    private const int SmallBody = 64;
    private const int BodyAroundFunctions = 512;

    private const string Long = "{ var lines = \"\"; lines += 1; lines += 2; lines += 3; lines += 4; lines += 5; lines += 6; lines += 7; lines += 8; lines += 9; lines += 10; lines += 11; lines += 12; lines += 13; lines += 14; lines += 15; Console.WriteLine(lines); }";

    [Theory]
    [InlineData("public static int Here() => 1;")]
    [InlineData("public int Here() { return 1; }")]
    [InlineData("public Start() { }")]
    [InlineData("public static bool Here(string text) { ParticipantResource.Delete(text, text, text); " + Long + " return true; }")]
    [InlineData("public static void Here(string text) { Remove(text); " + Long + " }")]
    [InlineData("public static void Here(string text) { RemoveLater(text); " + Long + " }")]
    [InlineData("public static void Here(Action act) { act(); " + Long + " }")]
    [InlineData("public static void Here(int count, Action act) { act(); " + Long + " }")]
    [InlineData("public virtual int Here() => 1;")]
    public void Method_is_read_at_a_call(string member) => Assert.NotNull(FindGraph(member));

    [Theory]
    [InlineData("public abstract void Here();")]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"lib\")] public static extern void Here();")]
    [InlineData("public static void Here() { " + Long + " }")]
    [InlineData("public static void Here() { Help(); " + Long + " }")]
    [InlineData("public static void Here(int count) { " + Long + " }")]
    [InlineData("public static void Here(Action act) { " + Long + Long + Long + Long + Long + Long + Long + Long + Long + Long + " }")]
    public void Method_is_not_read_at_a_call(string member) => Assert.Null(FindGraph(member));

    [Fact]
    public void Overridden_method_is_read_where_the_object_is_known()
    {
        const string members = "public virtual void Here() { } public sealed class Other : Start { public override void Here() { } }";

        Assert.Null(FindGraph(members, isExact: false));
        Assert.NotNull(FindGraph(members, isExact: true));
    }

    [Fact]
    public void Size_decides_where_nothing_else_does()
    {
        var sizes = Enumerable.Range(40, 40).Select(count => Ask($"public static bool Here(bool isNew) => {new string('!', count)}isNew;", (bodies, method, body) => (body.Size, IsRead: bodies.FindGraph(method, false, CancellationToken.None) is not null))).ToArray();

        Assert.Contains(SmallBody, sizes.Select(size => size.Size));
        Assert.All(sizes, size => Assert.Equal(size.Size <= SmallBody, size.IsRead));
    }

    [Fact]
    public void Method_around_functions_may_be_larger()
    {
        var sizes = Enumerable.Range(0, 40).Select(step => step < 20 ? 50 + step : 480 + step)
            .Select(count => Ask($"public static bool Here(bool isNew, Action act) => {new string('!', count)}isNew;", (bodies, method, body) => (body.Size, IsRead: bodies.FindGraph(method, false, CancellationToken.None) is not null, IsAround: bodies.IsAroundFunctions(method, CancellationToken.None)))).ToArray();

        Assert.Contains(SmallBody, sizes.Select(size => size.Size));
        Assert.Contains(BodyAroundFunctions, sizes.Select(size => size.Size));
        Assert.All(sizes, size => Assert.Equal(size.Size <= BodyAroundFunctions, size.IsRead));
        Assert.All(sizes, size => Assert.Equal(size.Size > SmallBody, size.IsAround));
    }

    [Theory]
    [InlineData("public static void Here(Action act) { " + Long + " }", true)]
    [InlineData("public static void Here(int count, Func<int> act) { " + Long + " }", true)]
    [InlineData("public static void Here(Action act) { }", false)]
    [InlineData("public static void Here(int count) { " + Long + " }", false)]
    [InlineData("public static void Here() { " + Long + " }", false)]
    [InlineData("public static void Here(Action act) { ParticipantResource.Read(\"\", \"\"); " + Long + " }", false)]
    [InlineData("public static void Here(Action act) { RemoveLater(\"\"); " + Long + " }", false)]
    public void Method_is_there_for_the_functions_that_it_is_given(string member, bool isAround) =>
        Assert.Equal(isAround, Ask(member, (bodies, method, _) => bodies.IsAroundFunctions(method, CancellationToken.None)));

    [Theory]
    [InlineData("public static void Here(string text) => ParticipantResource.Delete(text, text, text);", true)]
    [InlineData("public static void Here(string text) => Remove(text);", true)]
    [InlineData("public static void Here(string text) => RemoveLater(text);", true)]
    [InlineData("public static void Here(string text) { Help(); RemoveLater(text); }", true)]
    [InlineData("public static void Here(string text) { RemoveLater(text); Help(); }", true)]
    [InlineData("public static void Here(string text) { Ping(1); }", false)]
    [InlineData("public static void Here(string text) { Ping(1); Remove(text); }", true)]
    [InlineData("public static void Here(string text) { Help(); }", false)]
    [InlineData("public static void Here(string text) { Console.WriteLine(text); }", false)]
    public void Proxy_may_be_reached_through_others(string member, bool isReached)
    {
        Assert.Equal(isReached, Ask(member, (bodies, method, _) => bodies.ReachesProxy(method, CancellationToken.None)));
        Assert.Equal(isReached, Ask(member, (bodies, _, body) => bodies.ReachesProxy(body, CancellationToken.None)));
    }

    [Theory]
    [InlineData("public static void Here(string text) => ParticipantResource.Delete(text, text, text);", true)]
    [InlineData("public static void Here(string text) => RemoveLater(text);", true)]
    [InlineData("public static void Here(string text) { Help(); RemoveLater(text); }", true)]
    [InlineData("public static void Here(ParticipantResource guest) { Console.WriteLine(guest.Sid); }", false)]
    [InlineData("public static void Here(ParticipantResource guest) { Help(); Ping(1); }", false)]
    [InlineData("public static void Here(string text) { M0(); }", false, 200)]
    [InlineData("public static void Here(string text) { M0(); }", true, 300)]
    public void Something_may_be_sent_through_others(string member, bool isSent, int chain = 0)
    {
        var more = string.Concat(Enumerable.Range(0, chain).Select(number => $"private static void M{number}() {{ {(number + 1 < chain ? $"M{number + 1}();" : "")} }} "));

        Assert.Equal(isSent, Ask(member + more, (bodies, _, body) => bodies.MaySend(body, CancellationToken.None)));
    }

    [Theory]
    [InlineData("public static void Here() { }", false)]
    [InlineData("public static void Here() { Help(); }", false)]
    [InlineData("public static void Here() { Here(); }", false)]
    [InlineData("public static void Here() { There(); } private static void There() { Here(); }", true)]
    [InlineData("public static void Here() { There(); } private static void There() { There(); }", false)]
    [InlineData("public static void Here() { Middle(); } private static void Middle() { There(); } private static void There() { Here(); }", true)]
    [InlineData("public static void Here() { ParticipantResource.Read(\"\", \"\"); There(); } private static void There() { Here(); }", true)]
    [InlineData("public static void Here() { ParticipantResource.Read(\"\", \"\"); There(); } private static void There() { Help(); }", false)]
    [InlineData("public static void Here() { Here(); There(); } private static void There() { Here(); }", true)]
    public void Methods_that_come_back_to_themselves_are_of_a_clique(string member, bool isOfClique) =>
        Assert.Equal(isOfClique, Ask(member, (bodies, method, _) => bodies.IsOfClique(method, CancellationToken.None)));

    [Theory]
    [InlineData("public static void Here() { ParticipantResource.Read(\"\", \"\"); }", true)]
    [InlineData("public static object Here => ParticipantResource.Read(\"\", \"\");", true)]
    [InlineData("public static object Here { get; } = ParticipantResource.Read(\"\", \"\");", true)]
    [InlineData("private static readonly object Here = ParticipantResource.Read(\"\", \"\");", true)]
    [InlineData("private static readonly object Other = ParticipantResource.Read(\"\", \"\"), Here = Other;", true)]
    [InlineData("public static partial void Here(); public static partial void Here() { ParticipantResource.Read(\"\", \"\"); }", true)]
    [InlineData("public static void Here() { Help(); }", false)]
    [InlineData("public static int Here = 1;", false)]
    public void Code_is_described_where_its_words_may_concern_Proxy(string member, bool isDescribed)
    {
        var (compilation, bodies) = Make(member);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees.First());
        var found = compilation.GetTypeByMetadataName("Start")!.GetMembers("Here").Single();
        var owner = found switch
        {
            IMethodSymbol { PartialImplementationPart: { } implementation } => implementation,
            IPropertySymbol { GetMethod: { DeclaringSyntaxReferences: { Length: 1 } references } getter } when references[0].GetSyntax() is ArrowExpressionClauseSyntax => getter,
            _ => found,
        };
        var code = owner.DeclaringSyntaxReferences[0].GetSyntax();

        var body = bodies.Describe(owner, owner is IFieldSymbol ? code.Parent!.Parent! : code, model, CancellationToken.None);

        Assert.Equal(isDescribed, body is not null);
        Assert.Equal(isDescribed, body?.TouchesProxy == true || member.Contains("Here = Other", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Code_of_the_Sdk_itself_is_not_looked_at()
    {
        var (compilation, bodies) = Make("public static void Here() { ParticipantResource.Read(\"\", \"\"); }");
        var owner = compilation.GetTypeByMetadataName("Twilio.Rest.Proxy.V1.ServiceResource")!.GetMembers("Fetch")[0];
        var code = compilation.SyntaxTrees.First().GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();

        Assert.Null(bodies.Describe(owner, code, compilation.GetSemanticModel(compilation.SyntaxTrees.First()), CancellationToken.None));
    }

    private static object? FindGraph(string members, bool isExact = false) => Ask<object?>(members, (bodies, method, _) => bodies.FindGraph(method, isExact, CancellationToken.None));

    private static T Ask<T>(string members, System.Func<MethodBodies, IMethodSymbol, MethodBody, T> ask)
    {
        var (compilation, bodies) = Make(members);
        var type = compilation.GetTypeByMetadataName("Start")!;
        var method = type.GetMembers("Here").OfType<IMethodSymbol>().SingleOrDefault() ?? type.InstanceConstructors.Single();
        var root = new MethodRoots(compilation, ProxySymbols.Find(compilation)!).Find(method, CancellationToken.None);
        return ask(bodies, method, root is null ? null! : MethodBody.Create(root, ProxySymbols.Find(compilation)!, CancellationToken.None));
    }

    private static (Compilation Compilation, MethodBodies Bodies) Make(string members)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public abstract partial class Start
            {
                {{members}}

                private static void Help() { }

                private static void RemoveLater(string sid) => Remove(sid);

                private static void Remove(string sid) => ParticipantResource.Delete(sid, sid, sid);

                private static void Ping(int count) => Pong(count);

                private static void Pong(int count) => Ping(count);
            }
            """);
        ProxyVerify.AssertCompiles(compilation);
        return (compilation, new MethodBodies(compilation, ProxySymbols.Find(compilation)!, ProxyCode.Find(compilation, CancellationToken.None)!));
    }
}
