using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using ProxyAnalyzers.Hostile.Damage;
using ProxyAnalyzers.Oracle.Execution;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>What damaged texts are compiled with; compilations of one kind share the symbols of all that is not damaged.</summary>
internal sealed class Surroundings
{
    /// <summary>What <c>ImplicitUsings</c> of the Web SDK brings.</summary>
    public const string WebUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private const string CaseUsings = """
        global using Twilio;
        global using Twilio.Clients;
        """;

    /// <summary>What the cases use of the framework: where a name is unknown, the compiler looks into all that is referenced.</summary>
    private static readonly HashSet<string> s_neededByCases =
    [
        "Microsoft.CSharp", "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable", "System.Console", "System.Linq", "System.Linq.AsyncEnumerable",
        "System.Linq.Expressions", "System.Memory", "System.Net.Http", "System.Net.Http.Json", "System.Net.Primitives", "System.Net.Requests", "System.Private.CoreLib", "System.Private.Uri",
        "System.Runtime", "System.Text.Json", "System.Threading", "System.Threading.Tasks.Parallel", "Microsoft.Extensions.Logging.Abstractions", "Newtonsoft.Json", "Twilio",
    ];

    private readonly CSharpCompilation _cases;
    private readonly VisualBasicCompilation _visualBasic;
    private readonly CSharpCompilation _sample;

    /// <param name="root">The root of the checkout.</param>
    public Surroundings(string root)
    {
        var cases = Compile([("CaseUsings.cs", CaseUsings)]);
        _cases = cases.WithReferences(cases.References.Where(reference => s_neededByCases.Contains(Path.GetFileNameWithoutExtension(reference.Display!))));
        _visualBasic = VisualBasicCompilation.Create(
            "Cases", references: cases.References, options: new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary, globalImports: ImportsOfVisualBasic, concurrentBuild: false));

        // By their names the undamaged files are generated code: read where they are called, and not analysed each time.
        _sample = Compile([("WebUsings.cs", WebUsings), .. FilesOfSample(root).Select(path => (Path.GetFileNameWithoutExtension(path) + ".g.cs", File.ReadAllText(path)))]);
    }

    /// <summary>What a project in Visual Basic imports.</summary>
    public static IEnumerable<GlobalImport> ImportsOfVisualBasic { get; } = GlobalImport.Parse(
        "System",
        "System.Collections.Generic",
        "System.Linq",
        "System.Net.Http",
        "System.Threading.Tasks",
        "Microsoft.VisualBasic",
        "Twilio.Exceptions",
        "Twilio.Rest.Api.V2010.Account",
        "Twilio.Rest.Proxy.V1",
        "Twilio.Rest.Proxy.V1.Service",
        "Twilio.Rest.Proxy.V1.Service.Session",
        "Twilio.Rest.Proxy.V1.Service.Session.Participant");

    /// <summary>The sources of the sample application.</summary>
    public static IEnumerable<string> FilesOfSample(string root) => FilesOf(Path.Combine(root, "samples", "MaskedDelivery"));

    /// <summary>The sources below a folder, in a stable order.</summary>
    public static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>One compilation with all of the inputs, each in a file and, as far as it still has one, a namespace of its own.</summary>
    public Compilation Compile(IReadOnlyCollection<Input> inputs) => inputs.First().Company switch
    {
        Company.VisualBasic => _visualBasic.AddSyntaxTrees(inputs.Select(input => VisualBasicSyntaxTree.ParseText(input.Text, path: input.Path))),
        Company.Sample => Add(_sample, inputs),
        _ => Add(_cases, inputs),
    };

    private static CSharpCompilation Add(CSharpCompilation compilation, IEnumerable<Input> inputs) =>
        compilation.AddSyntaxTrees(inputs.Select(input => CSharpSyntaxTree.ParseText(input.Text, path: input.Path)));

    private static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files)
    {
        var compilation = Compiler.Compile(files);
        return compilation.WithOptions(compilation.Options.WithAllowUnsafe(true));
    }
}
