using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProxyAnalyzers.Host;

// As old as the language of the oldest projects, and each kind of rule once: flow, constants, comparisons.
const string Source = """
    using System.Threading.Tasks;
    using Twilio.Rest.Proxy.V1.Service;
    using Twilio.Rest.Proxy.V1.Service.Session;
    using Twilio.Rest.Proxy.V1.Service.Session.Participant;

    public static class Courier
    {
        public static async Task TellAsync(string serviceSid, string sessionSid)
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677", body: "Go.");
        }

        public static async Task ThankAsync(string serviceSid, string sessionSid, ParticipantResource courier)
        {
            await ParticipantResource.DeleteAsync(serviceSid, sessionSid, courier.Sid);
            await ParticipantResource.CreateAsync(serviceSid, sessionSid, courier.Identifier);
        }

        public static bool HasFailed(MessageInteractionResource message)
        {
            return message.OutboundResourceStatus == InteractionResource.ResourceStatusEnum.Failed;
        }
    }
    """;

if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: the folder of the package's assemblies, analyzers/dotnet/cs");
    return 2;
}

var roslyn = typeof(Compilation).Assembly.GetName().Version;
var failures = new List<string>();
var references = Directory.GetFiles(folder, "*.dll").Select(path => new AnalyzerFileReference(Path.GetFullPath(path), new Loader())).ToList();
references.ForEach(reference => reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message));
var analyzers = references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
var providers = references.SelectMany(reference => reference.GetAssembly().GetTypes())
    .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
    .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
    .ToList();

using var workspace = new AdhocWorkspace();
var document = workspace.AddProject("Courier", LanguageNames.CSharp)
    .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
    .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp7_3))
    .WithMetadataReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)))
    .AddDocument("Courier.cs", Source);
var reported = await DiagnosticsAsync(document);
var repaired = document;
while (await FixAsync(repaired) is { } next)
{
    repaired = next;
}

var left = await DiagnosticsAsync(repaired);
failures.AddRange((await repaired.Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString()));
var ids = string.Join(' ', reported.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
Console.WriteLine($"Roslyn {roslyn}: {analyzers.Length} analyzer and {providers.Count} fixes load, {ids} reported, {left.Length} left after the fixes");
failures.ForEach(Console.WriteLine);
return failures.Count == 0 && ids == "PROXY1001 PROXY2002 PROXY5003" && left.IsEmpty ? 0 : 1;

async System.Threading.Tasks.Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document checkedDocument) =>
    await (await checkedDocument.Project.GetCompilationAsync())!.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();

async System.Threading.Tasks.Task<Document?> FixAsync(Document broken)
{
    foreach (var diagnostic in await DiagnosticsAsync(broken))
    {
        foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            CodeAction? first = null;
            await provider.RegisterCodeFixesAsync(new CodeFixContext(broken, diagnostic, (action, _) => first ??= action, CancellationToken.None));
            if (first is not null)
            {
                var operations = await first.GetOperationsAsync(CancellationToken.None);
                return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(broken.Id);
            }
        }
    }

    return null;
}
