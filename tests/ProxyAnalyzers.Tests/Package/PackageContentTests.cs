using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    private const string Repository = "https://github.com/ProxyAnalyzers/ProxyAnalyzers";

    [Fact]
    public void Package_holds_the_analyzer_and_the_fixes_and_nothing_else()
    {
        using var nupkg = ZipFile.OpenRead(package.NupkgPath);
        Assert.Equal(
            [
                "LICENSE",
                "ProxyAnalyzers.nuspec",
                "README.md",
                "analyzers/dotnet/cs/ProxyAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/ProxyAnalyzers.dll",
                "analyzers/dotnet/vb/ProxyAnalyzers.dll",
                "build/ProxyAnalyzers.props",
                "build/ProxyAnalyzers.targets",
                "build/config/errors.globalconfig",
                "build/config/none.globalconfig",
                "build/config/strict.globalconfig",
                "build/contracts/Contracts.cs",
                "build/contracts/Contracts.vb",
                "buildTransitive/ProxyAnalyzers.props",
                "buildTransitive/ProxyAnalyzers.targets",
                "icon.png",
            ],
            nupkg.Entries.Select(entry => entry.FullName).Where(name => !IsPartOfTheFormat(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nuspec_says_what_nuget_org_and_its_users_need()
    {
        var metadata = ReadMetadata();
        Assert.Equal("ProxyAnalyzers", Value(metadata, "id"));
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("expression", Element(metadata, "license")?.Attribute("type")?.Value);
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.Equal(Repository, Value(metadata, "projectUrl"));
        Assert.Equal(Repository, Element(metadata, "repository")?.Attribute("url")?.Value);
        Assert.Equal("git", Element(metadata, "repository")?.Attribute("type")?.Value);
        Assert.Contains("80903", Value(metadata, "description"), StringComparison.Ordinal);
    }

    [Fact]
    public void Package_brings_nothing_along() => Assert.Null(Element(ReadMetadata(), "dependencies"));

    [Fact]
    public async Task Same_sources_give_the_same_bytes()
    {
        using var directory = new TemporaryDirectory();
        await package.PackAsync(directory.Root);
        var again = directory.PathOf(Path.GetFileName(package.NupkgPath));
        Assert.Equal(await File.ReadAllBytesAsync(package.NupkgPath), await File.ReadAllBytesAsync(again));
    }

    // The parts that the Open Packaging Conventions ask of every package.
    private static bool IsPartOfTheFormat(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || name.EndsWith(".psmdcp", StringComparison.Ordinal);

    private static XElement? Element(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static string? Value(XElement metadata, string name) => Element(metadata, name)?.Value;

    private XElement ReadMetadata()
    {
        using var nupkg = ZipFile.OpenRead(package.NupkgPath);
        using var nuspec = nupkg.GetEntry("ProxyAnalyzers.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }
}
