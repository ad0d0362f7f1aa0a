using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>The package as <c>dotnet pack</c> makes it from this checkout, once for all tests.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly TemporaryDirectory _directory = new();

    /// <summary>A folder that holds the <c>.nupkg</c> and nothing else: a package source.</summary>
    public string Feed => _directory.PathOf("feed");

    public string NupkgPath => Directory.EnumerateFiles(Feed, "*.nupkg").Single();

    /// <summary>The version that the tags of the checkout give it.</summary>
    public string Version => Path.GetFileNameWithoutExtension(NupkgPath)["ProxyAnalyzers.".Length..];

    public async ValueTask InitializeAsync() => await PackAsync(Feed);

    /// <summary>Builds everything anew, in the same place, and packs it to <paramref name="feed"/>.</summary>
    internal async Task PackAsync(string feed)
    {
        var artifacts = _directory.PathOf("artifacts");
        if (Directory.Exists(artifacts))
        {
            Directory.Delete(artifacts, recursive: true);
        }

        await DotNet.RunAsync(
            Repository.Root,
            new Dictionary<string, string> { ["ArtifactsPath"] = artifacts },
            "pack", Repository.PathOf("src", "ProxyAnalyzers.Package"), "--output", feed);
    }

    public ValueTask DisposeAsync()
    {
        _directory.Dispose();
        return default;
    }
}
