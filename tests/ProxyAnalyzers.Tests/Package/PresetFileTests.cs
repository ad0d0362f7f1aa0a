using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>The files of <c>ProxyAnalyzersMode</c> follow from the rules.</summary>
public sealed class PresetFileTests
{
    private const string Update = "PROXYANALYZERS_UPDATE_PRESETS";

    public static TheoryData<string> Modes => [.. PresetFile.All.Select(preset => preset.Mode)];

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task File_follows_from_the_rules(string mode)
    {
        var preset = PresetFile.All.Single(preset => preset.Mode == mode);
        if (Environment.GetEnvironmentVariable(Update) == "true")
        {
            await File.WriteAllTextAsync(preset.Path, preset.Text);
        }

        var text = File.Exists(preset.Path) ? await File.ReadAllTextAsync(preset.Path) : "";
        Assert.True(
            preset.Text == text.ReplaceLineEndings("\n"),
            $"{preset.Path} does not follow from the rules. Write it anew:\n"
            + $"dotnet test tests/ProxyAnalyzers.Tests --filter {nameof(PresetFileTests)} --environment {Update}=true");
    }

    [Fact]
    public void Every_file_has_a_mode() => Assert.Equal(
        PresetFile.All.Select(preset => preset.Path),
        Directory.EnumerateFiles(Path.GetDirectoryName(PresetFile.All[0].Path)!).Order(StringComparer.Ordinal));
}
