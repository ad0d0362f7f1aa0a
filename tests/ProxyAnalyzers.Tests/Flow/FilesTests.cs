using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Hostile.Sources;
using ProxyAnalyzers.Tests.CodeFixes;
using ProxyAnalyzers.Tests.Silence;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>It does not matter in which file code stands, nor which other files have anything to do with Proxy.</summary>
public sealed class FilesTests
{
    // An indexer is called without a name: any code may come to it, and so all of it is looked at.
    private const string Everything = "internal sealed class Everything { public object this[Twilio.Rest.Proxy.V1.Service.SessionResource session] => session.Sid; }";

    private const string Sid = """{|PROXY1001:"KP5d1f0c2b7a9e4836f1c0d2b3a4958677"|}""";

    private const string Sender = """
        public static class Sender
        {
            public static object Send(string serviceSid, string sessionSid, string guest) => MessageInteractionResource.Create(serviceSid, sessionSid, guest, body: "Hello");
        }
        """;

    /// <summary>The files of tests.</summary>
    public static TheoryData<string> TestFiles => [.. Snippets.Files.Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(TestFiles))]
    public async Task Cases_with_each_type_in_a_file_of_its_own_get_what_they_get_in_one_file(string path)
    {
        foreach (var source in Snippets.In(Repository.PathOf(path)).Distinct())
        {
            var compilation = TestCompilation.Create(source);
            var expected = await ReportAsync(compilation.AddSyntaxTrees(Parse(Everything, compilation)));

            Assert.Equal(expected, await ReportAsync(Split(compilation)));
        }
    }

    [Fact]
    public async Task Sample_gets_what_it_gets_when_everything_is_looked_at()
    {
        var sample = SampleSources.CompileApplication(Surroundings.FilesOf(SampleSources.MaskedDelivery));

        Assert.Equal(await ReportAsync(sample.AddSyntaxTrees(Parse(Everything, sample))), await ReportAsync(sample));
    }

    [Theory]
    [InlineData("public class Start : Base { public Start() : base(SID) { } }", "public class Base { public Base(string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public partial class Start { public Start() : base(SID) { } }", "public partial class Start : Base { } public class Base { public Base(string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public class Start() : Base(SID);", "public class Base { public Base(string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public static class Start { public static void Go() => Factory.Take(new(SID)); }", "public class Greeting { public Greeting(string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); } public static class Factory { public static void Take(Greeting greeting) { } }")]
    [InlineData("public class Start { public Greeting Go { get => new(SID); } }", "public class Greeting { public Greeting(string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public class Start { private readonly Greeting _first = new(SID), _second = new(\"\"); }", "public class Greeting { public Greeting(string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public class Start { public Greeting Greeting { get; } = new(SID); }", "public class Greeting { public Greeting(string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public class Start { public void Go() { Tell(); void Tell() => SID.Greet(); } }", "public static class Greetings { public static void Greet(this string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public class Start { public event Action Gone { add => SID.Greet(); remove { } } }", "public static class Greetings { public static void Greet(this string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public class Start { public static int operator +(Start one, Start other) { SID.Greet(); return 1; } }", "public static class Greetings { public static void Greet(this string guest) => Sender.Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Settings.Session, guest); }")]
    [InlineData("public class Start { public object Go() => Message.Create(Settings.Session, Settings.Session, SID, \"Hello\"); }", "")]
    [InlineData("Post(SID); static void Post(string guest) => Sender.Send(Settings.Session, Settings.Session, guest);", "")]
    public async Task Helpers_in_other_files_are_found_however_they_are_called(string start, string other)
    {
        var source = MarkedSource.Parse(start.Replace("SID", Sid, StringComparison.Ordinal));
        var compilation = TestCompilation.Create(source.Text);
        compilation = compilation.AddSyntaxTrees(
            Parse(other, compilation),
            Parse(Sender, compilation),
            Parse("public static class Settings { public static string Session { get; set; } = \"\"; }", compilation),
            Parse("global using Message = Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource;", compilation));
        ProxyVerify.AssertCompiles(compilation);

        var found = (await AnalyzerRun.GetDiagnosticsAsync(compilation)).Where(diagnostic => diagnostic.Id == "PROXY1001").ToArray();

        var report = new DiagnosticComparison(source, [.. found]);
        Assert.True(report.IsEqual, report.ToString());
    }

    [Theory]
    [InlineData("// <auto-generated/>\npublic static class Start { public static void Go(string s) => Sender.Send(s, s, SID); }")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"\", \"\")] public static class Start { public static void Go(string s) => Sender.Send(s, s, SID); }")]
    [InlineData("public static class Start { [System.CodeDom.Compiler.GeneratedCode(\"\", \"\")] public static void Go(string s) => Sender.Send(s, s, SID); }")]
    public Task Generated_code_is_left_alone(string source) =>
        ProxyVerify.CheckAsync(source.Replace("SID", "\"KP5d1f0c2b7a9e4836f1c0d2b3a4958677\"", StringComparison.Ordinal) + "\n" + Sender, only: "PROXY1001");

    [Fact]
    public async Task Generated_helpers_are_read()
    {
        var source = MarkedSource.Parse($"public static class Start {{ public static void Go(string s) => Sender.Send(s, s, {Sid}); }}");
        var compilation = TestCompilation.Create(source.Text);

        var found = await AnalyzerRun.GetDiagnosticsAsync(compilation.AddSyntaxTrees(Parse("// <auto-generated/>\n" + Sender, compilation)));

        Assert.True(new DiagnosticComparison(source, [.. found.Where(diagnostic => diagnostic.Id == "PROXY1001")]).IsEqual);
    }

    private static SyntaxTree Parse(string source, Compilation compilation, string path = "") =>
        CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)compilation.SyntaxTrees.First().Options, path);

    private static CSharpCompilation Split(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees.First(file => file.FilePath == TestCompilation.SourcePath);
        var root = tree.GetCompilationUnitRoot();
        var types = root.Members.OfType<BaseTypeDeclarationSyntax>().Skip(1).ToArray();
        var imports = string.Concat(root.Usings.Where(import => import.GlobalKeyword.IsKind(SyntaxKind.None)).Select(import => import.ToFullString()));
        return compilation
            .ReplaceSyntaxTree(tree, tree.WithRootAndOptions(root.RemoveNodes(types, SyntaxRemoveOptions.KeepDirectives)!, tree.Options))
            .AddSyntaxTrees(types.Select((type, index) => Parse(imports + type.ToFullString(), compilation, $"/0/Type{index}.cs")));
    }

    private static async Task<IEnumerable<string>> ReportAsync(Compilation compilation) =>
        (await AnalyzerRun.GetDiagnosticsAsync(compilation)).Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage()} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}").Order();
}
