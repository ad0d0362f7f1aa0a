using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>The <c>dotnet</c> command, as a user runs it in a directory.</summary>
internal static class DotNet
{
    /// <summary>Runs the command to its end and returns what it wrote; a failure of the command is a failure of the test.</summary>
    /// <param name="directory">Where it runs.</param>
    /// <param name="environment">What differs from the environment of this process.</param>
    /// <param name="arguments">For example <c>"build", "--no-restore"</c>.</param>
    public static async Task<string> RunAsync(
        string directory, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var (exitCode, text) = await TryRunAsync(directory, environment, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} exited with {exitCode}:\n{text}");
        return text;
    }

    /// <summary>Runs the command to its end, whatever that is.</summary>
    /// <param name="directory">Where it runs.</param>
    /// <param name="environment">What differs from the environment of this process.</param>
    /// <param name="arguments">For example <c>"build", "--no-restore"</c>.</param>
    public static Task<(int ExitCode, string Text)> TryRunAsync(string directory, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", directory, environment, arguments);

    /// <summary>Runs the lines of a script that calls the command, in <c>bash</c>.</summary>
    /// <param name="directory">Where it runs.</param>
    /// <param name="environment">What differs from the environment of this process.</param>
    /// <param name="script">The lines.</param>
    public static Task<(int ExitCode, string Text)> TryRunScriptAsync(string directory, IReadOnlyDictionary<string, string> environment, string script) =>
        StartAsync("bash", directory, environment, "-euo", "pipefail", "-c", script);

    private static async Task<(int ExitCode, string Text)> StartAsync(
        string command, string directory, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        SetEnvironment(start.Environment, environment);

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private static void SetEnvironment(IDictionary<string, string?> target, IReadOnlyDictionary<string, string> changes)
    {
        // What `dotnet test` tells its own MSBuild would reach this one too.
        foreach (var name in target.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            target.Remove(name);
        }

        target["DOTNET_CLI_UI_LANGUAGE"] = "en";
        target["MSBUILDTERMINALLOGGER"] = "off";

        // Nothing stays behind that holds the files of a directory which is about to be deleted.
        target["MSBUILDDISABLENODEREUSE"] = "1";
        target["UseSharedCompilation"] = "false";
        foreach (var (name, value) in changes)
        {
            target[name] = value;
        }
    }
}
