using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Code to analyse.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Compilation">The code, compiled as far as references go.</param>
public sealed record Scenario(string Name, CSharpCompilation Compilation)
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

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The sources compiled together.</summary>
    public static Scenario Of(string name, IReadOnlyList<string> sources, bool referencesTwilio = true) => new(
        name,
        CSharpCompilation.Create(
            "Code",
            sources.Append(referencesTwilio ? Usings : "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;")
                .Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"File{index}.cs")),
            s_references.Where(reference => referencesTwilio || Path.GetFileName(reference.Display) != "Twilio.dll"),
            // CA2000 is off unless somebody asks for it.
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions([new("CA2000", ReportDiagnostic.Warn)])));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
