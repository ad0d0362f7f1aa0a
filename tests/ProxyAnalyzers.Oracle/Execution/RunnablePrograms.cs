using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Twilio;
using Twilio.Exceptions;
using Twilio.Rest.Proxy.V1;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Programs that are loaded and can be run, each run on an account of its own.</summary>
internal sealed class RunnablePrograms : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Programs", isCollectible: true);
    private readonly Assembly _assembly;

    /// <exception cref="InvalidOperationException">A program does not compile.</exception>
    public RunnablePrograms(CSharpCompilation programs)
    {
        using var stream = new MemoryStream();
        var result = programs.Emit(stream);
        if (!result.Success)
        {
            var error = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"{error}\n{error.Location.SourceTree}");
        }

        stream.Position = 0;
        _assembly = _context.LoadFromStream(stream);
        var trace = _assembly.GetType("Trace")!;
        trace.GetField("At")!.SetValue(null, (Action<int>)Site.At);
        trace.GetField("In")!.SetValue(null, (Action<int>)Site.In);
    }

    /// <summary>All combinations of what a program is given.</summary>
    public static ImmutableArray<(bool A, bool B, int N)> Inputs { get; } =
        [.. from a in new[] { false, true } from b in new[] { false, true } from n in new[] { 0, 1, 2 } select (a, b, n)];

    /// <summary>Runs a program, and lets some of its requests fail.</summary>
    public async Task<RecordingClient> RunAsync(string className, (bool A, bool B, int N) input, Failures failures)
    {
        var client = new RecordingClient(failures);
        TwilioClient.SetRestClient(client);
        var service = (await ServiceResource.CreateAsync("oracle")).Sid;
        try
        {
            await (Task)_assembly.GetType(className)!.GetMethod("RunAsync")!.Invoke(null, [service, input.A, input.B, input.N])!;
        }
        catch (ApiException)
        {
            // That is what the calls say.
        }
        catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException)
        {
            client.HasThrown = true;
        }

        return client;
    }

    public void Dispose() => _context.Unload();
}
