using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Something that is timed: a package of analyzers, or none but the compiler.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Analyzers">Its analyzers; none for the compiler alone.</param>
public sealed record Subject(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    private static readonly Loader s_loader = new();

    /// <summary>The compiler's own binding of the code: what the budget of dense code is measured by.</summary>
    public static Subject Binding { get; } = new("binding", []);

    /// <summary>The compiler's control flow graphs, which whoever analyses flow has to pay for.</summary>
    public static Subject Graphs { get; } = new("graphs", [new Graphs()]);

    /// <summary>This product.</summary>
    public static Subject Proxy { get; } = new("ProxyAnalyzers", [new ProxyAnalyzer()]);

    /// <summary>All of them, the baseline first.</summary>
    public static ImmutableArray<Subject> All { get; } =
    [
        Binding,
        new("nothing", [new DoNothing()]),
        new("floor", [new Floor()]),
        Proxy,
        .. Packages(),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static ImmutableArray<Subject> Packages() =>
    [
        .. typeof(Subject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Value?.Contains('|', StringComparison.Ordinal) == true)
            .Select(attribute => new Subject(attribute.Key, Load(FolderOf(attribute.Key, attribute.Value!.Split('|')))))
            .Select(subject => subject.Name == "Microsoft.CodeAnalysis.NetAnalyzers"
                ? new Subject("CA2000", subject.Analyzers.RemoveAll(analyzer => analyzer.SupportedDiagnostics.All(rule => rule.Id != "CA2000")))
                : subject),
    ];

    // The folder of the packages, and the version of this one.
    private static string FolderOf(string package, string[] parts) => Path.Combine(parts[0], package.ToLowerInvariant(), parts[1], "analyzers");

    private static ImmutableArray<DiagnosticAnalyzer> Load(string folder)
    {
        // A package may bring its analyzers once for each Roslyn: what counts is the newest that this one loads.
        var newest = Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories)
            .Where(path => !path.Contains(".resources", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}vb{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => RoslynOf(path) <= typeof(Compilation).Assembly.GetName().Version)
            .GroupBy(path => Path.GetFileName(path))
            .Select(files => files.OrderBy(RoslynOf).Last());
        var analyzers = newest.SelectMany(path => new AnalyzerFileReference(path, s_loader).GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        return analyzers.IsEmpty ? throw new InvalidOperationException($"No analyzer in {folder} loads.") : analyzers;
    }

    // analyzers/dotnet/roslyn4.14/cs
    private static Version RoslynOf(string path) =>
        Path.GetDirectoryName(path)!.Split(Path.DirectorySeparatorChar).FirstOrDefault(part => part.StartsWith("roslyn", StringComparison.Ordinal) && char.IsAsciiDigit(part[^1])) is { } folder
            ? Version.Parse(folder["roslyn".Length..])
            : new Version(0, 0);
}
