using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Who is known at a place to be in a session: the records that its function has created or fetched there.</summary>
internal sealed class SessionPeople
{
    private readonly SyntaxNode _place;
    private readonly SidOrigin _session;
    private readonly ProxySymbols _symbols;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly ImmutableArray<IInvocationOperation> _calls;

    public SessionPeople(SyntaxNode place, SidOrigin session, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        _place = place;
        _session = session;
        _symbols = symbols;
        _model = model;
        _cancellationToken = cancellationToken;
        _calls = (EnclosingFunction.NodeOf(place) ?? place.SyntaxTree.GetRoot(cancellationToken)).DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.SpanStart < place.SpanStart)
            .Select(call => model.GetOperation(call, cancellationToken))
            .OfType<IInvocationOperation>()
            .ToImmutableArray();
    }

    /// <summary>Those who were not removed on the way here, in the order in which they came.</summary>
    public IEnumerable<SidOrigin> Remaining() => _calls
        .Where(call => Is(call, Verb.Create) || Is(call, Verb.Fetch))
        .Where(call => OriginOf(call, "pathSessionSid", ResourceKind.Session)?.Is(_session) == true)
        .Select(RecordOf)
        .OfType<ILocalSymbol>()
        .Where(record => _model.LookupSymbols(_place.SpanStart, name: record.Name).Contains(record, SymbolEqualityComparer.Default))
        .Select(record => new SidOrigin(record, IsRecord: true))
        .Where(person => !_calls.Any(call => Is(call, Verb.Delete) && OriginOf(call, "pathSid", ResourceKind.Participant)?.Is(person) == true));

    /// <summary>The address of a participant, as the code can say it here, with the arguments that go with it; null where it is not at hand.</summary>
    public string? IdentifierOf(SidOrigin participant)
    {
        if (participant.IsRecord)
        {
            return participant.Symbol.Name + ".Identifier" + SettingsOf(participant.Symbol);
        }

        var record = _calls
            .Where(call => Is(call, Verb.Fetch) && OriginOf(call, "pathSid", ResourceKind.Participant)?.Is(participant) == true)
            .Select(RecordOf)
            .FirstOrDefault(local => local is not null);
        return record is null ? null : record.Name + ".Identifier";
    }

    /// <summary>The name and the number that the participant was given at creation.</summary>
    private string SettingsOf(ISymbol record) =>
        _calls.FirstOrDefault(call => Is(call, Verb.Create) && SymbolEqualityComparer.Default.Equals(RecordOf(call), record)) is { } create
            ? CreationSettings.Repeat(create, record, _model, _cancellationToken, "friendlyName", "proxyIdentifier")
            : "";

    private bool Is(IInvocationOperation call, Verb verb) => _symbols.FindMethod(call.TargetMethod)?.Is(ResourceKind.Participant, verb) == true;

    /// <summary>The local that is declared with what the call returns.</summary>
    private ILocalSymbol? RecordOf(IInvocationOperation call) =>
        call.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator
        && _model.GetDeclaredSymbol(declarator, _cancellationToken) is ILocalSymbol local
        && SymbolEqualityComparer.Default.Equals(local.Type, _model.Compilation.GetTypeByMetadataName(ProxyProtocol.Resources[ResourceKind.Participant]))
            ? local
            : null;

    private SidOrigin? OriginOf(IInvocationOperation call, string parameter, ResourceKind kind) =>
        (call.Arguments.Written(parameter) ?? InOptions(call).Written(parameter)) is { } argument
            ? SidOrigin.Find(argument.Expression, kind, _symbols, _model, _cancellationToken)
            : null;

    private static ImmutableArray<IArgumentOperation> InOptions(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "options")?.Value is IObjectCreationOperation options
            ? options.Arguments
            : ImmutableArray<IArgumentOperation>.Empty;
}
