using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>A call that names a session which no longer serves, and what the statements in front of it are given.</summary>
/// <param name="Operation">The call itself.</param>
/// <param name="Anchor">What must come after the new statements: the call, or the options that are made for it.</param>
/// <param name="Method">What is called.</param>
/// <param name="Participant">The participant that it names; null where it names none.</param>
/// <param name="IsInOptions">The SIDs are read from options that were made elsewhere, and stay in them.</param>
internal sealed record SessionCall(
    IInvocationOperation Operation,
    ExpressionSyntax Anchor,
    ProxyMethod Method,
    CallArgument Service,
    CallArgument Session,
    CallArgument? Participant,
    bool IsInOptions)
{
    public InvocationExpressionSyntax Invocation => (InvocationExpressionSyntax)Operation.Syntax;

    public CallArgument? Client => Operation.Arguments.Client();

    /// <summary>Whether nothing happens twice if other calls are given the same service and client.</summary>
    public bool IsRepeatable(Evaluation evaluation) =>
        !evaluation.HasEffect(Service.Expression) && (Client is null || !evaluation.HasEffect(Client.Expression));

    /// <summary>The call that the marked argument belongs to, itself or by its options.</summary>
    public static SessionCall? Find(SyntaxNode root, TextSpan span, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var ancestor in root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf())
        {
            switch (model.GetOperation(ancestor, cancellationToken))
            {
                case IInvocationOperation { Syntax: InvocationExpressionSyntax } call when symbols.FindMethod(call.TargetMethod) is { } method:
                    return OfArguments(call, call, call.Arguments, method) ?? OfPassedOptions(call, method);
                case IObjectCreationOperation { Syntax: ExpressionSyntax options } creation when symbols.OptionsOf(creation.Type) != ResourceKind.None:
                    return OptionsUse.Find(options, symbols, model, cancellationToken) is { IsRightAfter: true } use && symbols.FindMethod(use.Call.TargetMethod) is { } taker
                        ? OfArguments(use.Call, creation, creation.Arguments, taker)
                        : null;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static SessionCall? OfArguments(IInvocationOperation call, IOperation anchor, ImmutableArray<IArgumentOperation> arguments, ProxyMethod method) =>
        arguments.Written("pathServiceSid") is { } service && arguments.Written(SessionParameter(method)) is { } session
            ? new SessionCall(call, (ExpressionSyntax)anchor.Syntax, method, CallArgument.Of(service), CallArgument.Of(session), ParticipantIn(arguments), IsInOptions: false)
            : null;

    private static SessionCall? OfPassedOptions(IInvocationOperation call, ProxyMethod method) =>
        call.Arguments.Written("options") is { Expression: IdentifierNameSyntax options }
            ? new SessionCall(
                call,
                (ExpressionSyntax)call.Syntax,
                method,
                CallArgument.OfOptions(options, "PathServiceSid"),
                CallArgument.OfOptions(options, char.ToUpperInvariant(SessionParameter(method)[0]) + SessionParameter(method).Substring(1)),
                Participant: null,
                IsInOptions: true)
            : null;

    private static CallArgument? ParticipantIn(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Written("pathParticipantSid") is { } participant ? CallArgument.Of(participant) : null;

    private static string SessionParameter(ProxyMethod method) => method.Resource == ResourceKind.Session ? "pathSid" : "pathSessionSid";
}
