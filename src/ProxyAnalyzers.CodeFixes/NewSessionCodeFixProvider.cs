using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Rules;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// Creates a session like the old one, adds those who belong in it, and names it from there on. Who was removed, and a session that has
/// ended, do not come back in any other way.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NewSessionCodeFixProvider))]
public sealed class NewSessionCodeFixProvider : RewriteCodeFixProvider
{
    /// <summary>Creates the provider.</summary>
    public NewSessionCodeFixProvider()
        : base(
            "Create a new session and use it from here on",
            "NewSession",
            ParticipantUsedAfterRemoval.Descriptor,
            RemovedParticipantAddedAgain.Descriptor,
            SessionUsedAfterItEnded.Descriptor)
    {
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<TextChange>? Rewrite(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (ProxySymbols.Find(model.Compilation) is not { } symbols
            || !Certainty.IsCertain(diagnostic)
            || SessionCall.Find(root, diagnostic.Location.SourceSpan, symbols, model, cancellationToken) is not { IsInOptions: false } call
            || !(call.Method.IsMessage || call.Method.Is(ResourceKind.Participant, Verb.Create))
            || !call.IsRepeatable(new Evaluation(model, cancellationToken))
            || Insertion.Find(call.Anchor, call.Invocation, call.Method.IsAsync, model, cancellationToken) is not { } insertion
            || SidOrigin.Find(call.Session.Expression, ResourceKind.Session, symbols, model, cancellationToken) is not { } session
            || FindPeople(call, new SessionPeople(insertion.Node, session, symbols, model, cancellationToken), symbols, model, cancellationToken) is not { } people)
        {
            return null;
        }

        var style = new CodeStyle(insertion.Node, text);
        var types = new TypeNames(insertion.Node, model, style.NewLine);
        var successor = new NewSession(call, insertion, SessionSettings.Read(session, symbols, model, cancellationToken), people, style, types);
        return successor.Redirect(session, new Redirection(insertion.Node, symbols, model, cancellationToken)) is { } uses
            && insertion.AwaitReturns(style.ConfigureAwait, model) is { } returns
                ? new InsertionWriter(insertion, successor.Write, style, text).Write(uses.Concat(returns).Concat(types.Imports))
                : null;
    }

    /// <summary>Whom the call is about, and the partner that is still there; null where somebody's address is not at hand, or there is no room for all.</summary>
    private static ImmutableArray<(SidOrigin Person, string Identifier)>? FindPeople(
        SessionCall call, SessionPeople people, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        var all = new List<SidOrigin>();
        if (call.Participant is { } argument)
        {
            if (SidOrigin.Find(argument.Expression, ResourceKind.Participant, symbols, model, cancellationToken) is not { } receiver)
            {
                return null;
            }

            all.Add(receiver);
        }

        all.AddRange(people.Remaining().Where(person => !all.Any(other => other.Is(person))));
        var known = all.Select(person => (Person: person, Identifier: people.IdentifierOf(person))).ToList();
        var places = call.Participant is null ? 1 : 2;
        return known.Count <= places && known.All(person => person.Identifier is not null)
            ? known.Select(person => (person.Person, person.Identifier!)).ToImmutableArray()
            : null;
    }
}
