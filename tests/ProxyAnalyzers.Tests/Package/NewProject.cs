using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Twilio.Rest.Proxy.V1;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>A library that somebody else just made: it references the package, and the assembly that the tests use as <c>Twilio</c>.</summary>
internal sealed class NewProject : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <NuGetAudit>false</NuGetAudit>
            <ErrorLog>$(MSBuildProjectDirectory)/build.sarif,version=2.1</ErrorLog>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ProxyAnalyzers" Version="*" PrivateAssets="all" />
            <Reference Include="Twilio" HintPath="{0}" />
          </ItemGroup>
        </Project>
        """;

    // The package comes from the folder, and everything else from the SDK: no network, and no package of an earlier run.
    private const string Sources = """
        <configuration>
          <packageSources>
            <clear />
            <add key="local" value="{0}" />
          </packageSources>
          <packageSourceMapping>
            <clear />
          </packageSourceMapping>
        </configuration>
        """;

    private readonly TemporaryDirectory _directory = new();

    /// <param name="feed">The folder with the package.</param>
    public NewProject(string feed)
    {
        _directory.Write("Courier.csproj", string.Format(null, Project, typeof(ServiceResource).Assembly.Location));
        _directory.Write("nuget.config", string.Format(null, Sources, feed));

        // Whatever lies above the temporary directory is not part of this project.
        _directory.Write("Directory.Build.props", "<Project />");
        _directory.Write("Directory.Build.targets", "<Project />");
        _directory.Write("Directory.Packages.props", "<Project />");
        _directory.Write(".editorconfig", "root = true\n");
    }

    public void Write(string fileName, string text) => _directory.Write(fileName, text);

    public Task<string> ReadAsync(string fileName) => File.ReadAllTextAsync(_directory.PathOf(fileName));

    public void Delete(string fileName) => File.Delete(_directory.PathOf(fileName));

    public Task<string> RunAsync(params string[] arguments) => DotNet.RunAsync(
        _directory.Root,
        new Dictionary<string, string> { ["NUGET_PACKAGES"] = _directory.PathOf("packages") },
        arguments);

    public void Dispose() => _directory.Dispose();
}
