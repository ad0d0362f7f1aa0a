using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ProxyAnalyzers.Tests;

/// <summary>The checkout that the tests were built from; the project file writes its path into the assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The directory of the .NET 8 reference assemblies.</summary>
    public static string NetReferences { get; } = Metadata("NetReferences");

    /// <summary>The global packages folder, which holds what the test project has restored or downloaded.</summary>
    public static string RestoredPackages { get; } = Metadata("RestoredPackages");

    /// <param name="parts">The way from the root, for example <c>"samples", "MaskedDelivery"</c>.</param>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value
        ?? throw new InvalidOperationException($"{key} has no value.");
}
