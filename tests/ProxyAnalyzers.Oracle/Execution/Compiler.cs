using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Compiles programs, many to an assembly.</summary>
internal static class Compiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading.Tasks;
        global using Twilio.Exceptions;
        global using Twilio.Rest.Proxy.V1;
        global using Twilio.Rest.Proxy.V1.Service;
        global using Twilio.Rest.Proxy.V1.Service.Session;
        global using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        """;

    /// <summary>By these the programs say where they are.</summary>
    private const string Trace = """
        public static class Trace
        {
            public static Action<int> At;
            public static Action<int> In;

            public static IDisposable Using(int line, IDisposable disposable) => new Disposal(line, disposable);

            private sealed class Disposal(int line, IDisposable disposable) : IDisposable
            {
                public void Dispose()
                {
                    At(line);
                    disposable.Dispose();
                }
            }
        }
        """;

    /// <summary>What takes the place of the network, and of chance.</summary>
    private const string StandIns = """
        global using HttpClient = PlainClient;
        global using Parallel = InTurn;

        public sealed class PlainClient() : System.Net.Http.HttpClient(new Handler())
        {
            public static Func<HttpRequestMessage, HttpResponseMessage> Answer;

            private sealed class Handler : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken) =>
                    Task.FromResult(Answer(request));
            }
        }

        public static class InTurn
        {
            public static void ForEach<T>(IEnumerable<T> items, Action<T> act)
            {
                try
                {
                    foreach (var item in items)
                    {
                        act(item);
                    }
                }
                catch (Exception exception)
                {
                    throw new AggregateException(exception);
                }
            }
        }
        """;

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Programs",
        [Parse(Usings, "Usings.cs"), Parse(Trace, "Trace.cs")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    private static readonly CSharpCompilation s_emptyToRun = s_empty.AddSyntaxTrees(Parse(StandIns, "StandIns.cs"));

    /// <summary>As they are written.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> programs) => AddTo(s_empty, programs);

    /// <summary>So that they ask the simulator only, and do the same each time.</summary>
    public static CSharpCompilation CompileToRun(IEnumerable<(string Path, string Text)> programs) => AddTo(s_emptyToRun, programs);

    private static CSharpCompilation AddTo(CSharpCompilation compilation, IEnumerable<(string Path, string Text)> programs) =>
        compilation.AddSyntaxTrees(programs.Select(program => Parse(program.Text, program.Path)));

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, path: path);
}
