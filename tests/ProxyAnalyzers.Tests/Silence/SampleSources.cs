using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.Hostile.Sources;

namespace ProxyAnalyzers.Tests.Silence;

/// <summary>Projects of this repository, compiled in memory against what the tests run with.</summary>
internal static class SampleSources
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> s_platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsNeeded(Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(path)!))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The folder of the application that shows one mistake per rule.</summary>
    public static string MaskedDelivery => Repository.PathOf("samples", "MaskedDelivery");

    /// <summary>The files of <see cref="MaskedDelivery"/> that make a mistake each, and carry the rule's id in their name.</summary>
    public static IEnumerable<string> Mistakes => Surroundings.FilesOf(Path.Combine(MaskedDelivery, "Mistakes"));

    /// <summary>The application whose sources are <paramref name="files"/>.</summary>
    public static CSharpCompilation CompileApplication(IEnumerable<string> files) =>
        Compile(files, s_platform, OutputKind.ConsoleApplication)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Surroundings.WebUsings, s_parseOptions));

    /// <summary>A library without implicit usings; the stand-in for Twilio is the one that does not reference Twilio.</summary>
    public static CSharpCompilation CompileLibrary(IEnumerable<string> files, bool referenceTwilio) => Compile(
        files,
        s_platform.Where(reference => referenceTwilio || !IsTwilio(reference)),
        OutputKind.DynamicallyLinkedLibrary);

    private static CSharpCompilation Compile(
        IEnumerable<string> files, IEnumerable<MetadataReference> references, OutputKind outputKind) => CSharpCompilation.Create(
        "Sample",
        files.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), s_parseOptions, path)),
        references,
        new CSharpCompilationOptions(outputKind, nullableContextOptions: NullableContextOptions.Enable));

    // Only the frameworks, and those assemblies beside the tests that an application references.
    private static bool IsNeeded(string name, string directory) =>
        directory != Path.GetDirectoryName(typeof(SampleSources).Assembly.Location)
        || name is "Twilio" or "ProxySimulator";

    private static bool IsTwilio(MetadataReference reference) => Path.GetFileName(reference.Display) == "Twilio.dll";
}
