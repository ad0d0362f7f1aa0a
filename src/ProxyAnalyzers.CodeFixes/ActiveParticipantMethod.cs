using System;
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
        SyntaxNode place, MessageCall call, bool isAsync, CodeStyle style, TypeNames types, SourceText text, SemanticModel model, CancellationToken cancellationToken)
    {
        if (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || type is InterfaceDeclarationSyntax
            || model.GetDeclaredSymbol(type, cancellationToken) is not INamedTypeSymbol symbol)
        {
            return null;
        }

        var name = isAsync ? "GetActiveParticipantAsync" : "GetActiveParticipant";
        var sameName = symbol.GetMembers(name);
        if (sameName.OfType<IMethodSymbol>().Any(method => method.Parameters.Length == (call.Client is null ? 3 : 4)))
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

        var declaration = Declare(name, isAsync, ParametersFor(call, types, model, cancellationToken), style.IndentationAt(last.SpanStart), style, types);
        return new ActiveParticipantMethod(name, ImmutableArray.Create(new TextChange(new TextSpan(line.End, 0), declaration)));
    }

    private static string Declare(string name, bool isAsync, string parameters, string indentation, CodeStyle style, TypeNames types)
    {
        var participant = types.NameOf(ProxyProtocol.Resources[ResourceKind.Participant]);
        var returned = isAsync ? "async " + types.NameOf("System.Threading.Tasks.Task") + "<" + participant + ">" : participant;
        var arguments = "(serviceSid, sessionSid, participantSid" + (parameters.EndsWith(" client", StringComparison.Ordinal) ? ", client: client)" : ")");
        var fetch = isAsync ? "await " + participant + ".FetchAsync" + arguments + style.ConfigureAwait : participant + ".Fetch" + arguments;
        var inner = indentation + style.Indentation;
        return style.NewLine + style.NewLine
            + indentation + "private static " + returned + " " + name + "(" + parameters + ")" + style.BlockStart(indentation)
            + inner + (style.UsesVar ? "var" : participant) + " participant = " + fetch + ";" + style.NewLine
            + inner + Verification.RefuseRemoved("participant", types.NameOf("System.InvalidOperationException"), inner, style)
            + inner + "return participant;" + style.NewLine
            + indentation + "}";
    }

    /// <summary>The parameters; what may be null for the compiler where the call passes it may be null for the method as well.</summary>
    private static string ParametersFor(MessageCall call, TypeNames types, SemanticModel model, CancellationToken cancellationToken)
    {
        var sids = "string" + Mark(call.Service) + " serviceSid, string" + Mark(call.Session) + " sessionSid, string" + Mark(call.Participant) + " participantSid";
        return call.Client is null ? sids : sids + ", " + types.NameOf("Twilio.Clients.ITwilioRestClient") + Mark(call.Client) + " client";

        string Mark(CallArgument argument) => model.GetTypeInfo(argument.Expression, cancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull ? "?" : "";
    }
}
