using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers;

/// <summary>Reports code that Twilio Proxy answers with 80903 <i>Unknown Participant</i> or one of its siblings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class ProxyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>In the order in which they win where several would mark one argument.</summary>
    private static readonly ImmutableArray<Rule> AllRules = ImmutableArray.Create<Rule>(
        new NotTheRightKindOfSid(),
        new ParticipantUsedAfterRemoval(),
        new ParticipantOfAnotherSession(),
        new HardcodedParticipantSid(),
        new RemovalNotChecked(),
        new UnverifiedParticipantSid(),
        new SessionUsedAfterItEnded(),
        new RemovedParticipantAddedAgain(),
        new SessionStatusNobodyAccepts(),
        new MoreThanTwoParticipants(),
        new IdentifierIsNoAddress(),
        new IdentifierAddedTwice(),
        new ChannelIdentifierOutsideMessageOnlySession(),
        new ParticipantsCreatedInParallel(),
        new NoOutOfSessionCallback(),
        new ExpiryInLocalTime(),
        new MessageWithoutBody(),
        new MessageInVoiceOnlySession(),

        // Doubts about a session come last: none of them hides a mistake.
        new HardcodedSessionSid(),
        new MessageBeforeBothAreThere());

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        HardcodedParticipantSid.Descriptor,
        NotTheRightKindOfSid.Descriptor,
        ParticipantOfAnotherSession.Descriptor,
        UnverifiedParticipantSid.Descriptor,
        RemovalNotChecked.Descriptor,
        HardcodedSessionSid.Descriptor,
        ParticipantUsedAfterRemoval.Descriptor,
        RemovedParticipantAddedAgain.Descriptor,
        SessionUsedAfterItEnded.Descriptor,
        SessionStatusNobodyAccepts.Descriptor,
        MoreThanTwoParticipants.Descriptor,
        MessageBeforeBothAreThere.Descriptor,
        IdentifierIsNoAddress.Descriptor,
        IdentifierAddedTwice.Descriptor,
        ChannelIdentifierOutsideMessageOnlySession.Descriptor,
        ParticipantsCreatedInParallel.Descriptor,
        NoOutOfSessionCallback.Descriptor,
        ExpiryInLocalTime.Descriptor,
        MessageWithoutBody.Descriptor,
        MessageInVoiceOnlySession.Descriptor,
        StatusesOfTwoResourcesCompared.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ProxySymbols.Find(start.Compilation) is { } symbols && ProxyCode.Find(start.Compilation, start.CancellationToken) is { } code)
            {
                // An action on operations would have all code of the project bound a second time: we ask for those that we want.
                var bodies = new MethodBodies(start.Compilation, symbols, code);
                start.RegisterCodeBlockAction(block => Analyze(block, symbols, bodies));
            }
        });
    }

    private static void Analyze(CodeBlockAnalysisContext context, ProxySymbols symbols, MethodBodies bodies)
    {
        if (bodies.Describe(context.OwningSymbol, context.CodeBlock, context.SemanticModel, context.CancellationToken) is not { } body)
        {
            return;
        }

        foreach (var comparison in body.Comparisons.GroupBy(comparison => BrokenCode.HolderOf(comparison.Operation)).Where(holder => !BrokenCode.IsIn(holder.Key)).SelectMany(holder => holder))
        {
            context.ReportDiagnostic(StatusesOfTwoResourcesCompared.Report(comparison));
        }

        if (!bodies.ReachesProxy(body, context.CancellationToken) || !bodies.MaySend(body, context.CancellationToken))
        {
            return;
        }

        foreach (var diagnostic in Check(context, body, symbols, bodies))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>What is wrong in the code; nothing, where it is too large, too tangled or too deep to be followed to its end.</summary>
    private static ImmutableArray<Diagnostic> Check(CodeBlockAnalysisContext context, MethodBody body, ProxySymbols symbols, MethodBodies bodies)
    {
        try
        {
            var frame = new Frame(context.OwningSymbol, body.Graph, calls: null, instance: null, lexicalParent: null);
            var analysis = new Analysis(symbols, bodies, frame, context.CancellationToken);
            analysis.Run();
            return Check(analysis, Settings.Read(context.Options.AnalyzerConfigOptionsProvider, context.CodeBlock.SyntaxTree));
        }
        catch (Exception exception) when (exception is BudgetExceededException or InsufficientExecutionStackException)
        {
            return ImmutableArray<Diagnostic>.Empty;
        }
    }

    private static ImmutableArray<Diagnostic> Check(Analysis analysis, Settings settings)
    {
        var findings = new Findings(analysis, settings);
        foreach (var rule in AllRules)
        {
            foreach (var site in analysis.CallSites.Where(site => rule.SeesPlainHttp || !site.Method.IsPlainHttp))
            {
                rule.Check(site, findings);
            }

            findings.Rank++;
        }

        return findings.Diagnostics.ToImmutableArray();
    }
}
