using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Opens a closed session again before it is used; a deleted one cannot be, and stays reported.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReopenSessionCodeFixProvider))]
public sealed class ReopenSessionCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public ReopenSessionCodeFixProvider()
        : base("Re-open the session first", "ReopenSession", SessionUsedAfterItEnded.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        var evaluation = new Evaluation(model, cancellationToken);
        if (ProxySymbols.Find(model.Compilation) is not { } symbols
            || !Certainty.IsCertain(diagnostic)
            || SessionCall.Find(root, diagnostic.Location.SourceSpan, symbols, model, cancellationToken) is not { } call
            || call.Method.Is(ResourceKind.Session, Verb.Update) && SetsStatus(call)
            || !call.IsRepeatable(evaluation)
            || evaluation.HasEffect(call.Session.Expression)
            || Insertion.Find(call.Anchor, call.Invocation, call.Method.IsAsync, model, cancellationToken) is not { } insertion)
        {
            return null;
        }

        var style = new CodeStyle(insertion.Node, text);
        var types = new TypeNames(insertion.Node, model, style.NewLine);
        var update = Update(call, insertion, style, types.NameOf(ProxyProtocol.Resources[ResourceKind.Session]));
        return insertion.AwaitReturns(style.ConfigureAwait, model) is { } returns
            ? new InsertionWriter(insertion, _ => update + style.NewLine, style, text).Write(returns.Concat(types.Imports))
            : null;
    }

    /// <summary>Whoever closes a session that is closed does not want it open.</summary>
    private static bool SetsStatus(SessionCall call) => call.IsInOptions
        || call.Operation.Arguments.Written("status") is not null
        || (call.Operation.Arguments.Written("options")?.Expression is { } options && (options as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions.Any(IsStatus) != false);

    private static bool IsStatus(ExpressionSyntax assignment) => assignment is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Status" } };

    private static string Update(SessionCall call, Insertion insertion, CodeStyle style, string session)
    {
        var (service, own) = call.Service.IsNamed ? ("pathServiceSid: ", "pathSid: ") : ("", "");
        var arguments = service + call.Service.Text + ", " + own + call.Session.Text + ", status: " + session + ".StatusEnum.InProgress"
            + (call.Client is null ? "" : ", client: " + call.Client.Text);
        return insertion.Awaits
            ? "await " + session + ".UpdateAsync(" + arguments + ")" + style.ConfigureAwait + ";"
            : session + ".Update(" + arguments + ");";
    }
}
