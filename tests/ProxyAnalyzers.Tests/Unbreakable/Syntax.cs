using Microsoft.CodeAnalysis.CSharp;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>Something that can be written in a method that calls Proxy.</summary>
/// <param name="Version">The first version of C# that has it: 7.3 is 703, 14 is 1400.</param>
/// <param name="Name">What it is.</param>
/// <param name="Statements">How it is used.</param>
/// <param name="Members">What it needs beside the method.</param>
/// <param name="Types">What it needs beside the class.</param>
internal sealed record Syntax(int Version, string Name, string Statements, string Members = "", string Types = "")
{
    /// <summary>Whether the Roslyn that runs the tests knows it.</summary>
    public bool IsKnown => (LanguageVersion)Version <= LanguageVersion.Latest.MapSpecifiedToEffectiveVersion();
}
