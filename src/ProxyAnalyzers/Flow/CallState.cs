using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>What is known before a Proxy call on one set of paths.</summary>
internal sealed class CallState
{
    private readonly ImmutableDictionary<ParameterRole, Argument> _arguments;
    private readonly Knowledge _knowledge;

    public CallState(World world, Knowledge knowledge, Argument call, ImmutableDictionary<ParameterRole, Argument> arguments)
    {
        World = world;
        Call = call;
        _knowledge = knowledge;
        _arguments = arguments;
    }

    public World World { get; }

    /// <summary>The call itself.</summary>
    public Argument Call { get; }

    /// <summary>The argument of this meaning; null where the call has no such parameter.</summary>
    public Argument? this[ParameterRole role] => _arguments.TryGetValue(role, out var argument) ? argument : null;

    /// <summary>All arguments whose meaning is known.</summary>
    public ImmutableDictionary<ParameterRole, Argument> Arguments => _arguments;

    /// <summary>The thing that the argument denotes, with copies, records and fetched strings told to be the same.</summary>
    public Value? Entity(ParameterRole role) => this[role]?.Value is { } value ? _knowledge.EntityOf(World, value) : null;

    /// <summary>Whether both denote the same thing: a record is its SID.</summary>
    public bool AreSame(Value one, Value other) =>
        one.Equals(other) || _knowledge.EntityOf(World, one).Equals(_knowledge.EntityOf(World, other));

    /// <summary>Whether the value is the SID of the record's session.</summary>
    public bool IsOfSession(Value record, Value sid) => _knowledge.SessionOf(World, record) is { } session && AreSame(session, sid);

    public ParticipantFact Participant(ParameterRole role) =>
        Entity(role) is { } sid ? _knowledge.Participant(World, sid) : ParticipantFact.Unknown;

    /// <summary>The removal of a participant with this call's identifier from this call's session.</summary>
    public Event? RemovalOfSameIdentifier => OfSameIdentifier(RelationKind.IdentifierRemoved);

    /// <summary>The creation of a participant with this call's identifier that is still in this call's session.</summary>
    public Event? PresenceOfSameIdentifier => OfSameIdentifier(RelationKind.IdentifierPresent);

    /// <summary>The participant of this call is known to be in another session than the call names.</summary>
    public bool IsParticipantOfAnotherSession =>
        Entity(ParameterRole.SessionSid) is { } named && Participant(ParameterRole.ParticipantSid).Session is { } own
        && _knowledge.AreKnownToDiffer(World, _knowledge.Resolve(World, own), named);

    /// <summary>How many elements the list of participants has; null where that is not known.</summary>
    public int? CountOfParticipants => this[ParameterRole.Participants]?.Value switch
    {
        null or Constant { Content: null } => 0,
        { } list when World.Collections.TryGetValue(list, out var collection) && !collection.Items.IsDefault => collection.Items.Length,
        _ => null,
    };

    public SessionFact Session => Entity(ParameterRole.SessionSid) is { } sid ? Knowledge.Session(World, sid) : SessionFact.Unknown;

    public ServiceFact Service => Entity(ParameterRole.ServiceSid) is { } sid ? Knowledge.Service(World, sid) : ServiceFact.Unknown;

    /// <summary>The call is made for the first time, or in a loop that provably comes back to it.</summary>
    public bool IsCertain => new Place(Call.Expression, Call.Calls) is var place && (!World.Places.Contains(place) || World.CertainSince.Contains(place));

    /// <summary>The resource that the property belongs to.</summary>
    public ResourceKind ResourceOf(IPropertySymbol property) => _knowledge.KindOf(property.ContainingType);

    /// <summary>The kind of resource that was fetched by this text; <see cref="ResourceKind.None"/> where none was.</summary>
    public ResourceKind FetchedBy(Value value) =>
        World.Fetched.TryGetValue(_knowledge.Resolve(World, value), out var kind) ? kind : ResourceKind.None;

    private Event? OfSameIdentifier(RelationKind kind) =>
        Entity(ParameterRole.SessionSid) is { } session && Entity(ParameterRole.Identifier) is { } identifier
        && World.Relations.TryGetValue(new Relation(kind, session, identifier), out var known) ? known : null;

    /// <summary>The same call after values of its own place have grown older.</summary>
    public CallState Aged(World world, Place? place)
    {
        if (place is null)
        {
            return new CallState(world, _knowledge, Call, _arguments);
        }

        var arguments = _arguments.ToBuilder();
        foreach (var argument in _arguments)
        {
            arguments[argument.Key] = argument.Value with { Value = argument.Value.Value?.Rewrite(born => born.Age(place)) };
        }

        return new CallState(world, _knowledge, Call, arguments.ToImmutable());
    }
}
