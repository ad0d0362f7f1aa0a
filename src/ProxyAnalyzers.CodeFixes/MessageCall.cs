using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The message call whose participant is marked, and the arguments that the fetch needs.</summary>
/// <param name="Invocation">The call itself.</param>
/// <param name="Anchor">What must come after the fetch: the call, or the options that were made for it.</param>
/// <param name="Participant">The marked argument.</param>
/// <param name="Client">The client that the call goes through; null for the default one.</param>
/// <param name="IsInOptions">The SIDs are read from options that were made elsewhere, and stay in them.</param>
internal sealed record MessageCall(
    InvocationExpressionSyntax Invocation,
    ExpressionSyntax Anchor,
    CallArgument Service,
    CallArgument Session,
    CallArgument Participant,
    CallArgument? Client,
    bool IsInOptions,
    bool IsAsync)
{
    /// <summary>The call that the span marks; null where the mark is not on a participant of a message call.</summary>
    /// <param name="isLate">Whether the fetch has to come right in front of the call, for the participant is removed on the way there.</param>
    public static MessageCall? Find(SyntaxNode root, TextSpan span, bool isLate, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ProxySymbols.Find(model.Compilation) is not { } symbols
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is not { } marked)
        {
            return null;
        }

        foreach (var ancestor in marked.AncestorsAndSelf())
        {
            switch (model.GetOperation(ancestor, cancellationToken))
            {
                case IInvocationOperation { Syntax: InvocationExpressionSyntax } call when symbols.FindMethod(call.TargetMethod) is { IsMessage: true }:
                    return OfArguments(call, marked) ?? OfPassedOptions(call, marked);
                case IObjectCreationOperation { Syntax: ExpressionSyntax options } creation when symbols.OptionsOf(creation.Type) == ResourceKind.MessageInteraction:
                    return OptionsUse.Find(options, symbols, model, cancellationToken) is { } use ? OfCreatedOptions(creation, use, marked, isLate) : null;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static MessageCall? OfArguments(IInvocationOperation call, ExpressionSyntax marked) =>
        call.Arguments.Written("pathParticipantSid") is { } participant && IsOn(participant, marked)
            ? Create(call, (ExpressionSyntax)call.Syntax, call.Arguments, participant)
            : null;

    private static MessageCall? OfPassedOptions(IInvocationOperation call, ExpressionSyntax marked) =>
        call.Arguments.Written("options") is { } options && IsOn(options, marked) ? OfOptions(call, options.Expression) : null;

    private static MessageCall? OfCreatedOptions(IObjectCreationOperation creation, OptionsUse use, ExpressionSyntax marked, bool isLate)
    {
        if (creation.Arguments.Written("pathParticipantSid") is not { } participant || !IsOn(participant, marked))
        {
            return null;
        }

        if (use.IsRightAfter && !(isLate && use.IsByVariable))
        {
            return Create(use.Call, (ExpressionSyntax)creation.Syntax, creation.Arguments, participant);
        }

        return use.IsOnlyOne ? OfOptions(use.Call, use.Call.Arguments.Written("options")!.Expression) : null;
    }

    private static MessageCall? Create(
        IInvocationOperation call, ExpressionSyntax anchor, ImmutableArray<IArgumentOperation> arguments, ArgumentSyntax participant)
    {
        if (arguments.Written("pathServiceSid") is not { } service || arguments.Written("pathSessionSid") is not { } session)
        {
            return null;
        }

        return new MessageCall(
            (InvocationExpressionSyntax)call.Syntax,
            anchor,
            CallArgument.Of(service),
            CallArgument.Of(session),
            CallArgument.Of(participant),
            call.Arguments.Client(),
            IsInOptions: false,
            call.IsAsync());
    }

    private static MessageCall OfOptions(IInvocationOperation call, ExpressionSyntax options) => new(
        (InvocationExpressionSyntax)call.Syntax,
        (ExpressionSyntax)call.Syntax,
        CallArgument.OfOptions(options, "PathServiceSid"),
        CallArgument.OfOptions(options, "PathSessionSid"),
        CallArgument.OfOptions(options, "PathParticipantSid"),
        call.Arguments.Client(),
        IsInOptions: true,
        call.IsAsync());

    /// <summary>Whether the mark is on the argument, not on a part of it that another call is given.</summary>
    private static bool IsOn(ArgumentSyntax argument, ExpressionSyntax marked)
    {
        for (var expression = argument.Expression; expression != marked; expression = Inner(expression)!)
        {
            if (Inner(expression) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static ExpressionSyntax? Inner(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        PostfixUnaryExpressionSyntax postfix => postfix.Operand,
        CastExpressionSyntax cast => cast.Expression,
        _ => null,
    };
}
