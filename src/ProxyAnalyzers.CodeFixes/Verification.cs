using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The statements that come in front of the message: the record of the participant, and the look at its <c>DateDeleted</c>.</summary>
internal sealed class Verification
{
    private readonly MessageCall _call;
    private readonly ParticipantRecord? _record;
    private readonly bool _awaits;
    private readonly CodeStyle _style;
    private readonly ImmutableArray<(CallArgument Argument, string Name, string Type)> _hoisted;
    private readonly string _participant;
    private readonly string _participantType;
    private readonly string _exceptionType;

    public Verification(
        MessageCall call, Insertion insertion, ParticipantRecord? record, ImmutableArray<CallArgument> hoisted, CodeStyle style, TypeNames types, SemanticModel model)
    {
        _call = call;
        _record = record;
        _awaits = insertion.Awaits;
        _style = style;
        var names = new FreeNames(insertion.Node);
        _hoisted = hoisted.Select(argument => (argument, names.Take(NameOf(argument)), TypeOf(argument))).ToImmutableArray();
        _participant = record is null ? names.Take(FreeNames.StemOf(call.Participant.Expression)) : record.IsName ? record.Text : names.Take("participant");
        _participantType = record is null || (DeclaresParticipant && !style.UsesVar) ? types.NameOf(ProxyProtocol.Resources[ResourceKind.Participant]) : "";
        _exceptionType = record is { IsSkippable: true } ? "" : types.NameOf("System.InvalidOperationException");

        string TypeOf(CallArgument argument)
        {
            var info = model.GetTypeInfo(argument.Expression);
            return style.UsesVar || info.Type is null ? "var" : info.Type.ToMinimalDisplayString(model, info.Nullability.FlowState, insertion.Node.SpanStart);
        }
    }

    /// <summary>What stands for the arguments of the message from now on: the SID of the record, and the locals.</summary>
    public IEnumerable<TextChange> Arguments
    {
        get
        {
            var locals = _hoisted.Select(local => new TextChange(local.Argument.Expression.Span, local.Name));
            return _call.IsInOptions || !DeclaresParticipant ? locals : locals.Append(new TextChange(_call.Participant.Expression.Span, _participant + ".Sid"));
        }
    }

    private bool DeclaresParticipant => _record is not { IsName: true };

    /// <summary>The statements, without the indentation of the first line, up to the start of the line that the next one goes to.</summary>
    public string Write(string indentation)
    {
        var text = new StringBuilder();
        foreach (var (argument, name, type) in _hoisted)
        {
            text.Append(type + " " + name + " = " + argument.Text + ";" + _style.NewLine + indentation);
        }

        if (DeclaresParticipant)
        {
            text.Append((_style.UsesVar ? "var" : _participantType) + " " + _participant + " = " + (_record?.Text ?? Fetch()) + ";" + _style.NewLine + indentation);
        }

        return text.Append(CheckOf(_participant, _record is { IsSkippable: true } ? "continue;" : Refusal(_participant, _exceptionType), indentation, _style)).ToString();
    }

    /// <summary>The statements that throw if the participant was removed, as in <see cref="Write"/>.</summary>
    public static string RefuseRemoved(string participant, string exceptionType, string indentation, CodeStyle style) =>
        CheckOf(participant, Refusal(participant, exceptionType), indentation, style);

    private static string CheckOf(string participant, string consequence, string indentation, CodeStyle style) =>
        "if (" + participant + ".DateDeleted != null)" + style.BlockStart(indentation)
        + indentation + style.Indentation + consequence + style.NewLine
        + indentation + "}" + style.NewLine + style.NewLine;

    private static string Refusal(string participant, string exceptionType) =>
        "throw new " + exceptionType + "($\"Participant {" + participant + ".Sid} was removed from session {" + participant + ".SessionSid}.\");";

    private string Fetch()
    {
        var arguments = Pass(_call.Service, "pathServiceSid") + ", " + Pass(_call.Session, "pathSessionSid") + ", " + Pass(_call.Participant, "pathSid");
        var client = _call.Client is null ? "" : ", client: " + TextOf(_call.Client);
        return _awaits
            ? "await " + _participantType + ".FetchAsync(" + arguments + client + ")" + _style.ConfigureAwait
            : _participantType + ".Fetch(" + arguments + client + ")";
    }

    private string Pass(CallArgument argument, string parameter) => (argument.IsNamed ? parameter + ": " : "") + TextOf(argument);

    private string TextOf(CallArgument argument) =>
        _hoisted.FirstOrDefault(local => local.Argument == argument).Name ?? argument.Text;

    private string NameOf(CallArgument argument) => argument == _call.Service ? "serviceSid" : argument == _call.Session ? "sessionSid" : "client";
}
