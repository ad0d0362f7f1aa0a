using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The method of a type that fetches a participant and throws if it was removed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declarations">What adds it to the type; empty where it is there already.</param>
internal sealed record ActiveParticipantMethod(string Name, ImmutableArray<TextChange> Declarations)
{
    /// <summary>The method for a place; null where the type cannot have it.</summary>
    public static ActiveParticipantMethod? Find(
        SyntaxNode place, bool isAsync, bool takesClient, CodeStyle style, TypeNames types, SourceText text, SemanticModel model, CancellationToken cancellationToken)
    {
        if (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || type is InterfaceDeclarationSyntax
            || model.GetDeclaredSymbol(type, cancellationToken) is not INamedTypeSymbol symbol)
        {
            return null;
        }

        var name = isAsync ? "GetActiveParticipantAsync" : "GetActiveParticipant";
        var sameName = symbol.GetMembers(name);
        if (sameName.OfType<IMethodSymbol>().Any(method => method.Parameters.Length == (takesClient ? 4 : 3)))
        {
            return new ActiveParticipantMethod(name, ImmutableArray<TextChange>.Empty);
        }

        // On one line with the brace there is no room for it.
        var last = type.Members.Last();
        var line = text.Lines.GetLineFromPosition(last.Span.End);
        if (sameName.Any(member => member is not IMethodSymbol) || type.CloseBraceToken.SpanStart <= line.End)
        {
            return null;
        }

        var declaration = Declare(name, isAsync, takesClient, style.IndentationAt(last.SpanStart), style, types);
        return new ActiveParticipantMethod(name, ImmutableArray.Create(new TextChange(new TextSpan(line.End, 0), declaration)));
    }

    private static string Declare(string name, bool isAsync, bool takesClient, string indentation, CodeStyle style, TypeNames types)
    {
        var participant = types.NameOf(ProxyProtocol.Resources[ResourceKind.Participant]);
        var returned = isAsync ? "async " + types.NameOf("System.Threading.Tasks.Task") + "<" + participant + ">" : participant;
        var client = takesClient ? ", " + types.NameOf("Twilio.Clients.ITwilioRestClient") + " client" : "";
        var arguments = "(serviceSid, sessionSid, participantSid" + (takesClient ? ", client: client)" : ")");
        var fetch = isAsync ? "await " + participant + ".FetchAsync" + arguments + style.ConfigureAwait : participant + ".Fetch" + arguments;
        var inner = indentation + style.Indentation;
        return style.NewLine + style.NewLine
            + indentation + "private static " + returned + " " + name + "(string serviceSid, string sessionSid, string participantSid" + client + ")" + style.BlockStart(indentation)
            + inner + (style.UsesVar ? "var" : participant) + " participant = " + fetch + ";" + style.NewLine
            + inner + Verification.RefuseRemoved("participant", types.NameOf("System.InvalidOperationException"), inner, style)
            + inner + "return participant;" + style.NewLine
            + indentation + "}";
    }
}
