using System.Collections.Immutable;
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
    private static readonly ImmutableArray<string> Parameters = ImmutableArray.Create("dateExpiry", "ttl", "mode");

    /// <summary>The arguments for a session like this one, each with a comma in front.</summary>
    public static string Read(SidOrigin session, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!session.IsRecord)
        {
            return "";
        }

        if (FindCreate(session.Symbol, symbols, model, cancellationToken) is not { } create)
        {
            return ", dateExpiry: " + session.Symbol.Name + ".DateExpiry, mode: " + session.Symbol.Name + ".Mode";
        }

        var evaluation = new Evaluation(model, cancellationToken);
        return string.Concat(Parameters
            .Select(parameter => (Name: parameter, Value: ValueOf(create, parameter)))
            .Where(setting => setting.Value is not null && !evaluation.HasEffect(setting.Value))
            .Select(setting => ", " + setting.Name + ": " + setting.Value));
    }

    private static IInvocationOperation? FindCreate(ISymbol session, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken) =>
        session is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations }
            ? declarations[0].GetSyntax(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Select(call => model.GetOperation(call, cancellationToken) as IInvocationOperation)
                .FirstOrDefault(call => call is not null && symbols.FindMethod(call.TargetMethod)?.Is(ResourceKind.Session, Verb.Create) == true)
            : null;

    private static ExpressionSyntax? ValueOf(IInvocationOperation create, string parameter)
    {
        if (create.Arguments.Written(parameter) is { } argument)
        {
            return argument.Expression;
        }

        return create.Arguments.Written("options")?.Expression is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            ? initializer.Expressions.OfType<AssignmentExpressionSyntax>()
                .FirstOrDefault(assignment => string.Equals(assignment.Left.ToString(), parameter, System.StringComparison.OrdinalIgnoreCase))?.Right
            : null;
    }
}
