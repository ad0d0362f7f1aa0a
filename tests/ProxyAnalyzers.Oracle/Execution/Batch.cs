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
using Microsoft.CodeAnalysis.Diagnostics;
using ProxyAnalyzers.Oracle.Generation;
using Twilio;
using Twilio.Exceptions;
using Twilio.Rest.Proxy.V1;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Programs that are compiled to one assembly, analysed and run.</summary>
internal sealed class Batch
{
    private const string Usings = """
        global using System;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Twilio.Exceptions;
        global using Twilio.Rest.Proxy.V1;
        global using Twilio.Rest.Proxy.V1.Service;
        global using Twilio.Rest.Proxy.V1.Service.Session;
        global using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        """;

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Programs",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>By these the programs say where they are.</summary>
    private const string Trace = """
        public static class Trace
        {
            public static Action<int> At;
            public static Action<int> In;
        }
        """;

    private readonly IReadOnlyList<GeneratedProgram> _programs;

    public Batch(IReadOnlyList<GeneratedProgram> programs)
    {
        _programs = programs;
    }

    /// <summary>The programs with what was said about them and what became of them.</summary>
    /// <exception cref="InvalidOperationException">A program does not compile.</exception>
    public async Task<IReadOnlyList<Observation>> ObserveAsync()
    {
        var diagnostics = await Compile(program => program.Text).WithAnalyzers([new ProxyAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();
        var byPath = diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);
        var context = new AssemblyLoadContext("Programs", isCollectible: true);
        try
        {
            var assembly = Load(context);
            var observations = new List<Observation>();
            foreach (var program in _programs)
            {
                observations.Add(new Observation(program, [.. byPath[program.Path]], await RunAsync(assembly, program)));
            }

            return observations;
        }
        finally
        {
            context.Unload();
        }
    }

    private Assembly Load(AssemblyLoadContext context)
    {
        using var assembly = new MemoryStream();
        var result = Compile(program => program.TracedText).Emit(assembly);
        if (!result.Success)
        {
            var error = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"{error}\n{error.Location.SourceTree}");
        }

        assembly.Position = 0;
        var loaded = context.LoadFromStream(assembly);
        var trace = loaded.GetType("Trace")!;
        trace.GetField("At")!.SetValue(null, (Action<int>)Site.At);
        trace.GetField("In")!.SetValue(null, (Action<int>)Site.In);
        return loaded;
    }

    private CSharpCompilation Compile(Func<GeneratedProgram, string> text) => s_empty.AddSyntaxTrees(_programs
        .Select(program => CSharpSyntaxTree.ParseText(text(program), path: program.Path))
        .Prepend(CSharpSyntaxTree.ParseText(Trace, path: "Trace.cs"))
        .Prepend(CSharpSyntaxTree.ParseText(Usings, path: "Usings.cs")));

    /// <summary>One run for each combination of the inputs, each on an account of its own.</summary>
    private static async Task<ImmutableArray<ImmutableArray<Call>>> RunAsync(Assembly assembly, GeneratedProgram program)
    {
        var run = assembly.GetType(program.ClassName)!.GetMethod("RunAsync")!;
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<Call>>();
        foreach (var (a, b, n) in Inputs())
        {
            var client = await RunAsync(run, failing: -1, a, b, n);
            runs.Add([.. client.Calls.Skip(1)]);

            // Any request may fail, and somebody may catch that.
            for (var failing = 1; program.CatchesExceptions && failing < client.Requests; failing++)
            {
                runs.Add([.. (await RunAsync(run, failing, a, b, n)).Calls.Skip(1)]);
            }
        }

        return runs.ToImmutable();
    }

    private static async Task<RecordingClient> RunAsync(MethodInfo run, int failing, bool a, bool b, int n)
    {
        var client = new RecordingClient(failing);
        TwilioClient.SetRestClient(client);
        var service = (await ServiceResource.CreateAsync("oracle")).Sid;
        try
        {
            await (Task)run.Invoke(null, [service, a, b, n])!;
        }
        catch (ApiException)
        {
            // That is what the calls say.
        }

        return client;
    }

    private static IEnumerable<(bool A, bool B, int N)> Inputs() =>
        from a in new[] { false, true } from b in new[] { false, true } from n in new[] { 0, 1, 2 } select (a, b, n);
}
