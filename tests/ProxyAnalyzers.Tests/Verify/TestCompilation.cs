using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Twilio.Rest.Proxy.V1;

namespace ProxyAnalyzers.Tests.Verify;

/// <summary>Compilations of test sources against .NET 8 and the Twilio assembly that the tests run with.</summary>
internal static class TestCompilation
{
    /// <summary>What every case may use without saying so.</summary>
    public const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Twilio;
        global using Twilio.Clients;
        global using Twilio.Exceptions;
        global using Twilio.Rest.Proxy.V1;
        global using Twilio.Rest.Proxy.V1.Service;
        global using Twilio.Rest.Proxy.V1.Service.Session;
        global using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        """;

    /// <summary>The path of a case's only source, so that <c>[*.cs]</c> of an editorconfig applies to it.</summary>
    public const string SourcePath = "/0/Test0.cs";

    private const string GlobalUsingsPath = "/0/GlobalUsings.cs";

    /// <summary>The .NET 8 reference assemblies: any Roslyn reads them.</summary>
    public static ImmutableArray<MetadataReference> Net80 { get; } =
        [.. Directory.EnumerateFiles(Repository.NetReferences, "*.dll").Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The .NET 8 reference assemblies and <c>Twilio</c>.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Net80, MetadataReference.CreateFromFile(typeof(ServiceResource).Assembly.Location)];

    // Compilations derived from one another share the symbols of their references; made one by one, each would load them again.
    private static readonly CSharpCompilation s_library = CSharpCompilation.Create(
        "Case",
        references: References,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>
    /// Compiles <paramref name="source"/> with the <see cref="GlobalUsings"/> (before C# 10 there are none: such a case writes its
    /// own), as a program if it has top-level statements, else as a library.
    /// </summary>
    public static CSharpCompilation Create(
        string source, LanguageVersion languageVersion = LanguageVersion.Latest, bool nullable = true)
    {
        var parseOptions = new CSharpParseOptions(languageVersion);
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(source, parseOptions, SourcePath) };
        if (parseOptions.LanguageVersion >= LanguageVersion.CSharp10)
        {
            trees.Add(CSharpSyntaxTree.ParseText(GlobalUsings, parseOptions, GlobalUsingsPath));
        }

        var hasNullable = nullable && parseOptions.LanguageVersion >= LanguageVersion.CSharp8;
        var options = s_library.Options
            .WithOutputKind(IsProgram(trees[0]) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(hasNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        return s_library.WithOptions(options).AddSyntaxTrees(trees);
    }

    private static bool IsProgram(SyntaxTree tree) =>
        tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);
}
