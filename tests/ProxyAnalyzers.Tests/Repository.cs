using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ProxyAnalyzers.Tests;

/// <summary>The checkout that the tests were built from; the project file writes its path into the assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value
        ?? throw new InvalidOperationException("RepositoryRoot has no value.");

    /// <param name="parts">The way from the root, for example <c>"samples", "MaskedDelivery"</c>.</param>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
