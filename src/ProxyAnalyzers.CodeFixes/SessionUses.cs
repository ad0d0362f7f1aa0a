using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>What else a session is for than for somebody on a channel.</summary>
internal sealed record SessionUses(SyntaxNode Root, ProxySymbols Symbols, SemanticModel Model, CancellationToken CancellationToken)
{
    /// <summary>Whether nobody loses a call if the session takes messages only.</summary>
    /// <param name="creation">The call that creates the session.</param>
    /// <param name="channel">The address of a channel that is added to it.</param>
    public bool AllowMessagesOnly(SyntaxNode creation, TextSpan channel)
    {
        var place = Root.FindNode(channel, getInnermostNodeForTie: true);
        return IsFor(place, FreeNames.MemberAround(creation)) && !HasNumber(place, channel);
    }

    /// <summary>Whether the place is the only one that the member creates a session for.</summary>
    private bool IsFor(SyntaxNode place, SyntaxNode creator)
    {
        if (FreeNames.MemberAround(place) == creator)
        {
            return true;
        }

        return creator is MethodDeclarationSyntax
            && Model.GetDeclaredSymbol(creator, CancellationToken) is IMethodSymbol { DeclaredAccessibility: Accessibility.Private } method
            && method.ContainingType.DeclaringSyntaxReferences
                .SelectMany(declaration => declaration.GetSyntax(CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
                .Count(name => name.Identifier.ValueText == method.Name) == 1;
    }

    /// <summary>Whether somebody on a telephone is added to the session as well.</summary>
    private bool HasNumber(SyntaxNode place, TextSpan channel) =>
        SessionCall.Find(Root, channel, Symbols, Model, CancellationToken) is { } add
        && OriginOf(add) is { } session
        && FreeNames.MemberAround(place).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => Model.GetOperation(call, CancellationToken) as IInvocationOperation)
            .Where(call => call is not null && call.Arguments.Any(IsNumber))
            .Select(call => SessionCall.Find(Root, call!.Syntax.Span, Symbols, Model, CancellationToken))
            .Any(other => other?.Method.Is(ResourceKind.Participant, Verb.Create) == true && session.Is(OriginOf(other)));

    private static bool IsNumber(IArgumentOperation argument) =>
        argument is { Parameter.Name: "identifier", Value.ConstantValue: { HasValue: true, Value: string address } } && !Address.IsOfChannel(address);

    private SidOrigin? OriginOf(SessionCall call) => SidOrigin.Find(call.Session.Expression, ResourceKind.Session, Symbols, Model, CancellationToken);
}
