using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Fetches and checks the participant in a method that the type gets once: a class with many messages stays readable, and where no statement
/// can go, a call still can.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VerifyByMethodCodeFixProvider))]
public sealed class VerifyByMethodCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public VerifyByMethodCodeFixProvider()
        : base(
            "Fetch and check the participant in a method of its own",
            "VerifyParticipantByMethod",
            HardcodedParticipantSid.Descriptor,
            UnverifiedParticipantSid.Descriptor,
            RemovalNotChecked.Descriptor,
            ParticipantUsedAfterRemoval.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Doubts => ImmutableArray<string>.Empty;

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        var isLate = diagnostic.Id == ParticipantUsedAfterRemoval.Descriptor.Id;
        if (MessageCall.Find(root, diagnostic.Location.SourceSpan, isLate, model, cancellationToken) is not { } call
            || Hoisting.Find(call, new Evaluation(model, cancellationToken)) is not { IsEmpty: true })
        {
            return null;
        }

        var insertion = Insertion.Find(call.Anchor, call.Invocation, call.IsAsync, model, cancellationToken);
        var place = insertion?.Node ?? call.Anchor;
        var style = new CodeStyle(place, text);
        var types = new TypeNames(place, model, style.NewLine);
        if (IsAtHand(diagnostic, call, place, model, cancellationToken)
            || ActiveParticipantMethod.Find(place, call, insertion?.Awaits ?? call.IsAsync, style, types, text, model, cancellationToken) is not { } method)
        {
            return null;
        }

        return insertion is null
            ? WriteInline(call, method, style, types)
            : WriteInFront(call, insertion, method, style, types, text, model);
    }

    /// <summary>A record that was read need not be fetched again.</summary>
    private static bool IsAtHand(Diagnostic diagnostic, MessageCall call, SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) =>
        diagnostic.Id == RemovalNotChecked.Descriptor.Id && ParticipantRecord.Find(call, place, model, cancellationToken) is not null;

    private static ImmutableArray<TextChange>? WriteInFront(
        MessageCall call, Insertion insertion, ActiveParticipantMethod method, CodeStyle style, TypeNames types, SourceText text, SemanticModel model)
    {
        if (insertion.AwaitReturns(style.ConfigureAwait, model) is not { } returns)
        {
            return null;
        }

        var verified = (insertion.Awaits ? "await " + Call(call, method) + style.ConfigureAwait : Call(call, method)) + ";" + style.NewLine;
        var others = returns.Concat(method.Declarations);
        if (call.IsInOptions)
        {
            return new InsertionWriter(insertion, _ => verified, style, text).Write(others.Concat(types.Imports));
        }

        var type = style.UsesVar ? "var" : types.NameOf(ProxyProtocol.Resources[ResourceKind.Participant]);
        var participant = new FreeNames(insertion.Node).Take(FreeNames.StemOf(call.Participant.Expression));
        var argument = new TextChange(call.Participant.Expression.Span, participant + ".Sid");
        return new InsertionWriter(insertion, _ => type + " " + participant + " = " + verified, style, text).Write(others.Append(argument).Concat(types.Imports));
    }

    /// <summary>Where no statement can go: the argument itself calls the method, when and as often as the message is sent.</summary>
    private static ImmutableArray<TextChange>? WriteInline(MessageCall call, ActiveParticipantMethod method, CodeStyle style, TypeNames types)
    {
        if (call.IsInOptions)
        {
            return null;
        }

        var record = call.IsAsync ? "(await " + Call(call, method) + style.ConfigureAwait + ")" : Call(call, method);
        return method.Declarations.Concat(types.Imports).Append(new TextChange(call.Participant.Expression.Span, record + ".Sid"))
            .OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToImmutableArray();
    }

    private static string Call(MessageCall call, ActiveParticipantMethod method) =>
        method.Name + "(" + call.Service.Text + ", " + call.Session.Text + ", " + call.Participant.Text + (call.Client is null ? "" : ", " + call.Client.Text) + ")";
}
