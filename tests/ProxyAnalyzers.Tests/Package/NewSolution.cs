using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Twilio.Rest.Proxy.V1;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>
/// Projects that somebody else just made, each in a directory of its name: they reference the package, and the assembly that the tests
/// use as <c>Twilio</c>.
/// </summary>
internal sealed class NewSolution : IDisposable
{
    public const string ReferencePackage = """<PackageReference Include="ProxyAnalyzers" Version="*-*" PrivateAssets="all" />""";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <NuGetAudit>false</NuGetAudit>
            {0}
          </PropertyGroup>
          <PropertyGroup>
            <!-- A file for each framework: both are built at once. -->
            <ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="Twilio" HintPath="{2}" />
            {1}
          </ItemGroup>
        </Project>
        """;

    // The package comes from the folder, what the SDK lacks from where the tests restored it: no network, and no package of an earlier run.
    private const string Sources = """
        <configuration>
          <packageSources>
            <clear />
            <add key="local" value="{0}" />
            <add key="restored" value="{1}" />
          </packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="local"><package pattern="ProxyAnalyzers" /></packageSource>
            <packageSource key="restored"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private readonly TemporaryDirectory _directory = new();
    private readonly List<string> _projects = [];

    /// <param name="feed">The folder with the package.</param>
    public NewSolution(string feed)
    {
        _directory.Write("nuget.config", string.Format(null, Sources, feed, Repository.RestoredPackages));

        // Whatever lies above the temporary directory is not part of these projects.
        _directory.Write("Directory.Build.props", "<Project />");
        _directory.Write("Directory.Build.targets", "<Project />");
        _directory.Write("Directory.Packages.props", "<Project />");
        _directory.Write(".editorconfig", "root = true\n");
    }

    /// <param name="name">Of the project and its directory.</param>
    /// <param name="properties">What its <c>PropertyGroup</c> says, as XML.</param>
    /// <param name="items">What it references; nothing but the package, if not given.</param>
    /// <param name="extension">The language.</param>
    public void AddProject(string name, string properties = "", string items = ReferencePackage, string extension = "csproj")
    {
        var path = $"{name}/{name}.{extension}";
        _directory.Write(path, string.Format(null, Project, properties, items, typeof(ServiceResource).Assembly.Location));
        _projects.Add(path);
        _directory.Write("All.slnx", $"<Solution>{string.Concat(_projects.Select(project => $"""<Project Path="{project}" />"""))}</Solution>");
    }

    public void Write(string relativePath, string text) => _directory.Write(relativePath, text);

    public Task<string> ReadAsync(string relativePath) => File.ReadAllTextAsync(_directory.PathOf(relativePath));

    public void Delete(string relativePath) => File.Delete(_directory.PathOf(relativePath));

    /// <summary>What this product's rules said of a project in the last build.</summary>
    public async Task<ImmutableArray<SarifResult>> ResultsAsync(string project, string framework = "net10.0") =>
        SarifResult.Parse(await ReadAsync($"{project}/{framework}.sarif"));

    /// <summary>Runs <c>dotnet</c> beside the solution; a compiler that could not load the package is a failure, like an exit code.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, text) = await TryRunAsync(arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} exited with {exitCode}:\n{text}");
        return text;
    }

    /// <summary>The same for lines of a script, with more in its environment.</summary>
    public async Task RunScriptAsync(string script, params (string Name, string Value)[] environment)
    {
        var all = Environment.Concat(environment.Select(variable => new KeyValuePair<string, string>(variable.Name, variable.Value))).ToDictionary();
        var (exitCode, text) = await DotNet.TryRunScriptAsync(_directory.Root, all, script);
        Assert.True(exitCode == 0, $"{script}\nexited with {exitCode}:\n{text}");
    }

    /// <summary>The same where errors are what is expected.</summary>
    public async Task<(int ExitCode, string Text)> TryRunAsync(params string[] arguments)
    {
        var (exitCode, text) = await DotNet.TryRunAsync(_directory.Root, Environment, arguments);
        Assert.DoesNotContain("CS8032", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CS9057", text, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", text, StringComparison.Ordinal);
        return (exitCode, text);
    }

    public void Dispose() => _directory.Dispose();

    private Dictionary<string, string> Environment => new() { ["NUGET_PACKAGES"] = _directory.PathOf("packages") };
}
