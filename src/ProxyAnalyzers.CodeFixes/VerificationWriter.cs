using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Writes the fetch and the check in the style of the code around. It changes text, not trees: what is not part of the fix stays as it
/// was written, to the last comment and space.
/// </summary>
internal sealed class VerificationWriter
{
    private readonly MessageCall _call;
    private readonly Insertion _insertion;
    private readonly string? _record;
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly CodeStyle _style;
    private readonly ImmutableArray<TextChange>.Builder _changes = ImmutableArray.CreateBuilder<TextChange>();

    public VerificationWriter(MessageCall call, Insertion insertion, string? record, SyntaxNode root, SemanticModel model, SourceText text)
    {
        _call = call;
        _insertion = insertion;
        _record = record;
        _root = root;
        _model = model;
        _style = new CodeStyle(root, text);
    }

    public ImmutableArray<TextChange> Write()
    {
        var typeName = NameOfType("ParticipantResource", "Twilio.Rest.Proxy.V1.Service.Session", _call.ParticipantResource);
        var name = _record ?? FreeName();
        if (_record is null)
        {
            _changes.Add(new TextChange(_call.Participant.Span, name + ".Sid"));
        }

        switch (_insertion.Kind)
        {
            case InsertionKind.Statement:
                WriteInFront(name, _record is null, typeName);
                break;
            case InsertionKind.EmbeddedStatement:
                WriteBlock(name, _record is null, typeName);
                break;
            default:
                WriteBody(name, _record is null, typeName);
                break;
        }

        MakeAsync();
        return _changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToImmutableArray();
    }

    private void WriteInFront(string name, bool fetches, string typeName)
    {
        var indentation = _style.IndentationOf(_insertion.Node);
        _changes.Add(Insert(_insertion.Node.SpanStart, Verification(name, fetches, typeName, indentation) + indentation));
        AwaitReturned();
    }

    private void WriteBlock(string name, bool fetches, string typeName)
    {
        var outer = _style.IndentationOf(_insertion.Node.Parent!);
        var inner = outer + _style.Indentation;
        var start = _insertion.Node.GetFirstToken().GetPreviousToken().Span.End;
        _changes.Add(new TextChange(
            TextSpan.FromBounds(start, _insertion.Node.SpanStart),
            _style.BlockStart(outer) + inner + Verification(name, fetches, typeName, inner) + inner));
        _changes.Add(Insert(_insertion.Node.Span.End, _style.NewLine + outer + "}"));
        AwaitReturned();
    }

    private void WriteBody(string name, bool fetches, string typeName)
    {
        var expression = (ExpressionSyntax)_insertion.Node;
        var outer = _style.IndentationOf(_insertion.Function!);
        var inner = outer + _style.Indentation;
        var isLambda = _insertion.Function is LambdaExpressionSyntax;
        var arrow = expression.GetFirstToken().GetPreviousToken();
        var start = isLambda ? arrow.Span.End : arrow.GetPreviousToken().Span.End;
        var keyword = _insertion.ReturnsValue ? "return " : "";
        var awaits = _insertion.MakesAsync ? "await " : "";
        _changes.Add(new TextChange(
            TextSpan.FromBounds(start, expression.SpanStart),
            _style.BlockStart(outer) + inner + Verification(name, fetches, typeName, inner) + inner + keyword + awaits));
        _changes.Add(Insert(expression.Span.End, ConfigureAwait(_insertion.MakesAsync)));
        var end = expression.GetLastToken().GetNextToken();
        if (isLambda || !end.IsKind(SyntaxKind.SemicolonToken))
        {
            _changes.Add(Insert(expression.Span.End, ";" + _style.NewLine + outer + "}"));
        }
        else
        {
            _changes.Add(Insert(end.Span.End, _style.NewLine + outer + "}"));
        }
    }

    /// <summary>The fetch and the check, without the indentation of the first line, up to the start of the next statement's line.</summary>
    private string Verification(string name, bool fetches, string typeName, string indentation)
    {
        var check =
            "if (" + name + ".DateDeleted != null)" + _style.BlockStart(indentation)
            + indentation + _style.Indentation + "throw new " + ExceptionName() + "($\"Participant {" + name + ".Sid} was removed from session {" + name + ".SessionSid}.\");" + _style.NewLine
            + indentation + "}" + _style.NewLine + _style.NewLine;
        if (!fetches)
        {
            return check;
        }

        var type = _style.UsesVar ? "var" : typeName;
        var awaits = _call.IsAsync ? "await " : "";
        var verb = _call.IsAsync ? "FetchAsync" : "Fetch";
        return type + " " + name + " = " + awaits + typeName + "." + verb + "(" + Arguments() + ")" + ConfigureAwait(_call.IsAsync) + ";" + _style.NewLine + indentation + check;
    }

    private string Arguments()
    {
        var (service, session, sid) = _call.IsNamed ? ("pathServiceSid: ", "pathSessionSid: ", "pathSid: ") : ("", "", "");
        var client = _call.Client is null ? "" : ", client: " + _call.Client;
        return service + _call.Service + ", " + session + _call.Session + ", " + sid + _call.Participant + client;
    }

    private string ConfigureAwait(bool awaits) =>
        awaits && _root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "ConfigureAwait") ? ".ConfigureAwait(false)" : "";

    private void AwaitReturned()
    {
        if (_insertion.MakesAsync)
        {
            _changes.Add(Insert(_call.Invocation.SpanStart, "await "));
            _changes.Add(Insert(_call.Invocation.Span.End, ConfigureAwait(true)));
        }
    }

    private void MakeAsync()
    {
        if (!_insertion.MakesAsync)
        {
            return;
        }

        var position = _insertion.Function switch
        {
            MethodDeclarationSyntax method => method.ReturnType.SpanStart,
            LocalFunctionStatementSyntax local => local.ReturnType.SpanStart,
            _ => _insertion.Function!.SpanStart,
        };
        _changes.Add(Insert(position, "async "));
    }

    private string FreeName()
    {
        var member = _insertion.Node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(candidate => candidate is not GlobalStatementSyntax) ?? _root;
        var taken = member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText).ToImmutableHashSet();
        var stem = Stem();
        var name = stem;
        for (var i = 2; taken.Contains(name); i++)
        {
            name = stem + i;
        }

        return name;
    }

    /// <summary>What <c>courierSid</c> is the SID of; a participant, where the argument does not say.</summary>
    private string Stem()
    {
        var text = _call.Participant is IdentifierNameSyntax identifier ? identifier.Identifier.ValueText.TrimStart('_') : "";
        if (text.Length <= 3 || !text.EndsWith("Sid", StringComparison.Ordinal))
        {
            return "participant";
        }

        var stem = char.ToLowerInvariant(text[0]) + text.Substring(1, text.Length - 4);
        return SyntaxFacts.GetKeywordKind(stem) == SyntaxKind.None ? stem : "participant";
    }

    private string ExceptionName() =>
        NameOfType("InvalidOperationException", "System", _model.Compilation.GetTypeByMetadataName("System.InvalidOperationException"));

    /// <summary>The short name where it means the type; else the full one.</summary>
    private string NameOfType(string name, string space, INamedTypeSymbol? type)
    {
        var found = _model.LookupNamespacesAndTypes(_insertion.Node.SpanStart, name: name);
        return found.Length == 1 && SymbolEqualityComparer.Default.Equals(found[0], type) ? name : space + "." + name;
    }

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
