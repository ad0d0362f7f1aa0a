using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The message call whose participant argument is marked, and the expressions that the fetch needs.</summary>
/// <param name="Invocation">The call itself.</param>
/// <param name="Anchor">What must come after the fetch: the call, or the options that were made for it earlier.</param>
/// <param name="Participant">The marked argument.</param>
/// <param name="Client">The client that the call goes through; null for the default one.</param>
/// <param name="IsNamed">The call names its arguments.</param>
internal sealed record MessageCall(
    InvocationExpressionSyntax Invocation,
    ExpressionSyntax Anchor,
    ExpressionSyntax Service,
    ExpressionSyntax Session,
    ExpressionSyntax Participant,
    ExpressionSyntax? Client,
    INamedTypeSymbol ParticipantResource,
    bool IsNamed)
{
    public bool IsAsync => NameOf(Invocation).EndsWith("Async", StringComparison.Ordinal);

    /// <summary>The record whose SID is the argument, as it is written; null where the argument is no such property.</summary>
    public string? FindRecord() =>
        Participant is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sid", Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } access ? access.Expression.ToString() : null;

    public static MessageCall? Find(SyntaxNode root, TextSpan span, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ProxySymbols.Find(model.Compilation) is not { } symbols
            || model.Compilation.GetTypeByMetadataName(ProxyProtocol.Resources[ResourceKind.Participant]) is not { } resource
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is not { } participant)
        {
            return null;
        }

        foreach (var ancestor in participant.AncestorsAndSelf())
        {
            switch (model.GetOperation(ancestor, cancellationToken))
            {
                case IInvocationOperation invocation when symbols.FindMethod(invocation.TargetMethod) is { IsMessage: true }:
                    return ancestor is InvocationExpressionSyntax call ? Of(call, call, invocation.Arguments, invocation, participant, resource) : null;
                case IObjectCreationOperation options when symbols.OptionsOf(options.Type) == ResourceKind.MessageInteraction:
                    return FindCallOf((ExpressionSyntax)ancestor, symbols, model, cancellationToken) is { } user
                        ? Of((InvocationExpressionSyntax)user.Syntax, (ExpressionSyntax)ancestor, options.Arguments, user, participant, resource)
                        : null;
                case ILocalFunctionOperation or IAnonymousFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static MessageCall? Of(
        InvocationExpressionSyntax call,
        ExpressionSyntax anchor,
        ImmutableArray<IArgumentOperation> arguments,
        IInvocationOperation invocation,
        ExpressionSyntax participant,
        INamedTypeSymbol resource)
    {
        if (Written(arguments, "pathServiceSid") is not { } service || Written(arguments, "pathSessionSid") is not { } session
            || Written(arguments, "pathParticipantSid") != participant)
        {
            return null;
        }

        var isNamed = service.Parent is ArgumentSyntax { NameColon: not null };
        return new MessageCall(call, anchor, service, session, participant, Written(invocation.Arguments, "client"), resource, isNamed);
    }

    /// <summary>The message call that the options are made for: around them, or the one that their variable goes to.</summary>
    private static IInvocationOperation? FindCallOf(
        ExpressionSyntax options, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        if (options.Parent?.Parent?.Parent is InvocationExpressionSyntax around)
        {
            return AsMessage(around);
        }

        if (options.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            || declarator.FirstAncestorOrSelf<BlockSyntax>() is not { } block
            || model.GetDeclaredSymbol(declarator, cancellationToken) is not { } variable)
        {
            return null;
        }

        var users = block.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(AsMessage)
            .Where(call => call?.Arguments.Any(argument => argument.Value is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable)) == true)
            .ToList();
        return users.Count == 1 ? users[0] : null;

        IInvocationOperation? AsMessage(InvocationExpressionSyntax candidate) =>
            model.GetOperation(candidate, cancellationToken) is IInvocationOperation invocation && symbols.FindMethod(invocation.TargetMethod) is { IsMessage: true } ? invocation : null;
    }

    private static ExpressionSyntax? Written(ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind == ArgumentKind.Explicit)
            {
                return argument.Syntax is ArgumentSyntax syntax ? syntax.Expression : null;
            }
        }

        return null;
    }

    private static string NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
