using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>The statements that come in front of the call: a session like the old one, and those who were in it.</summary>
internal sealed class NewSession
{
    private readonly SessionCall _call;
    private readonly Insertion _insertion;
    private readonly CodeStyle _style;
    private readonly string _sessionType;
    private readonly string _participantType;
    private readonly string _session;
    private readonly string _settings;
    private readonly ImmutableArray<(SidOrigin Person, string Identifier, string Name)> _people;

    public NewSession(SessionCall call, Insertion insertion, string settings, ImmutableArray<(SidOrigin Person, string Identifier)> people, CodeStyle style, TypeNames types)
    {
        _call = call;
        _insertion = insertion;
        _style = style;
        _settings = settings;
        _sessionType = types.NameOf(ProxyProtocol.Resources[ResourceKind.Session]);
        _participantType = people.IsEmpty ? "" : types.NameOf(ProxyProtocol.Resources[ResourceKind.Participant]);
        var names = new FreeNames(insertion.Node);
        _session = names.Take("newSession");
        _people = people.Select(person => (person.Person, person.Identifier, names.Take(NameOf(person.Person.Symbol)))).ToImmutableArray();
    }

    /// <summary>What the session and its people are called from now on; null where a use of the old ones cannot be written otherwise.</summary>
    public ImmutableArray<TextChange>? Redirect(SidOrigin session, Redirection redirection)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        if (redirection.Redirect(session, ResourceKind.Session, _session) is not { } uses)
        {
            return null;
        }

        changes.AddRange(uses);
        foreach (var (person, _, name) in _people)
        {
            if (redirection.Redirect(person, ResourceKind.Participant, name) is not { } others)
            {
                return null;
            }

            changes.AddRange(others);
        }

        return changes.ToImmutable();
    }

    /// <summary>The statements, without the indentation of the first line, up to the start of the line that the next one goes to.</summary>
    public string Write(string indentation)
    {
        var service = Name("pathServiceSid") + _call.Service.Text;
        var people = _people.Select(person => Declare(
            _participantType, person.Name, service + ", " + Name("pathSessionSid") + _session + ".Sid, " + Name("identifier") + person.Identifier));
        return string.Join(_style.NewLine + indentation, people.Prepend(Declare(_sessionType, _session, service + _settings))) + _style.NewLine;
    }

    private string Declare(string type, string name, string arguments)
    {
        var passed = arguments + (_call.Client is null ? "" : ", client: " + _call.Client.Text);
        var create = _insertion.Awaits ? "await " + type + ".CreateAsync(" + passed + ")" + _style.ConfigureAwait : type + ".Create(" + passed + ")";
        return (_style.UsesVar ? "var " : type + " ") + name + " = " + create + ";";
    }

    private string Name(string parameter) => _call.Service.IsNamed ? parameter + ": " : "";

    private static string NameOf(ISymbol old)
    {
        var stem = old.Name.EndsWith("Sid", StringComparison.Ordinal) ? old.Name.Substring(0, old.Name.Length - "Sid".Length) : old.Name;
        return stem.Length < 2 ? "newParticipant" : "new" + char.ToUpperInvariant(stem[0]) + stem.Substring(1);
    }
}
