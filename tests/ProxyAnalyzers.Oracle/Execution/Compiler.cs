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

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Programs",
        [CSharpSyntaxTree.ParseText(Usings, path: "Usings.cs"), CSharpSyntaxTree.ParseText(Trace, path: "Trace.cs")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> programs) =>
        s_empty.AddSyntaxTrees(programs.Select(program => CSharpSyntaxTree.ParseText(program.Text, path: program.Path)));
}
