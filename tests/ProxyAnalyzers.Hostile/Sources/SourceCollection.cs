using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ProxyAnalyzers.Hostile.Damage;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>Everything in this repository that calls Proxy: the cases of the tests, the sample, and the examples of pages.</summary>
internal static class SourceCollection
{
    /// <param name="root">The root of the checkout.</param>
    public static ImmutableArray<Source> Load(string root) => [.. Cases(root), .. Sample(root), .. Pages(root)];

    private static IEnumerable<Source> Cases(string root) =>
        from path in TestCases.Files(root)
        from text in CaseReader.Read(path).Concat(TestCases.In(path)).Distinct().Select(Unmarked).OfType<string>().Select((text, index) => (text, index))
        select new Source($"{Path.GetFileName(path)}#{text.index}", text.text, TestCases.IsVisualBasic(text.text) ? Company.VisualBasic : Company.Others);

    private static IEnumerable<Source> Sample(string root) =>
        Surroundings.FilesOfSample(root).Select(path => new Source(Path.GetFileName(path), File.ReadAllText(path), Company.Sample));

    private static IEnumerable<Source> Pages(string root) =>
        from path in Directory.EnumerateFiles(root, "*.md", SearchOption.TopDirectoryOnly)
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "src", "ProxyAnalyzers", "Rules"), "*.md")).Order(StringComparer.Ordinal)
        from block in Page.Blocks(File.ReadAllText(path)).Select((text, index) => (text, index))
        select new Source($"{Path.GetFileName(path)}#{block.index}", block.text, Company.Others);

    // Some tests are about wrong marks.
    private static string? Unmarked(string text)
    {
        try
        {
            return MarkedSource.Parse(text).Text;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
