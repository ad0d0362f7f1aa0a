using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The mode and the expiry of a session, where they are at hand.</summary>
internal static class SessionSettings
{
    private static readonly string[] Parameters = ["dateExpiry", "ttl", "mode"];

    /// <summary>The arguments for a session like this one, each with a comma in front.</summary>
    public static string Read(SidOrigin session, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!session.IsRecord)
        {
            return "";
        }

        return FindCreate(session.Symbol, symbols, model, cancellationToken) is { } create
            ? CreationSettings.Repeat(create, session.Symbol, model, cancellationToken, Parameters)
            : string.Concat(Parameters.Select(parameter => ", " + parameter + ": " + CreationSettings.ReadFrom(session.Symbol, parameter)));
    }

    private static IInvocationOperation? FindCreate(ISymbol session, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken) =>
        session is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations }
            ? declarations[0].GetSyntax(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Select(call => model.GetOperation(call, cancellationToken) as IInvocationOperation)
                .FirstOrDefault(call => call is not null && symbols.FindMethod(call.TargetMethod)?.Is(ResourceKind.Session, Verb.Create) == true)
            : null;
}
