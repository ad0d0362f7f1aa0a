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

    // More than 100,000 lines.
    private const int Files = 280;

    private static readonly int[] s_seeds = [80903, 80103, 80404];

    /// <summary>Whole code bases: without Twilio, with it but for other things, with Proxy in few files, and with it in every method.</summary>
    public static IReadOnlyList<Scenario> CodeBases { get; } =
    [
        Of("no reference", WriteOrdinary(Files), referencesTwilio: false),
        Of("no use", WriteOrdinary(Files)),
        Of("few files", [.. WriteOrdinary(Files - 3), .. WriteDense(3)]),
        Of("dense", WriteDense(30)),
    ];

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

    private static List<string> WriteOrdinary(int files) => Write(files, (code, index) => code.WriteOrdinary(index));

    private static List<string> WriteDense(int files) => Write(files, (code, index) => code.WriteDense(index));

    // As many files of each seed.
    private static List<string> Write(int files, Func<ServiceCode, int, string> write)
    {
        var codes = s_seeds.Select(seed => new ServiceCode(seed)).ToList();
        return [.. Enumerable.Range(0, files).Select(index => write(codes[index % codes.Count], index))];
    }
}
