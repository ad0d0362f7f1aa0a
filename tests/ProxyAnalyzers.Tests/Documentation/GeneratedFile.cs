using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Documentation;

/// <summary>A file of the repository that tests can write anew.</summary>
internal static class GeneratedFile
{
    private const string Update = "PROXYANALYZERS_UPDATE";

    /// <summary>Fails, and tells what to do, unless the file has this text; writes it where the environment asks for that.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What it has to be.</param>
    /// <param name="tests">The class of tests that writes it.</param>
    public static async Task CheckAsync(string path, string text, string tests)
    {
        if (Environment.GetEnvironmentVariable(Update) == "true")
        {
            await File.WriteAllTextAsync(path, text);
        }

        var known = File.Exists(path) ? (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n") : "";
        Assert.True(
            text == known,
            $"{path} is out of step. Write it anew:\n"
            + $"dotnet test tests/ProxyAnalyzers.Tests --filter {tests} --environment {Update}=true");
    }
}
