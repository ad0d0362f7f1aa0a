using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Reads a world: which thing a value denotes, and what is known about it. A record, its SID, the string that it was fetched by and
/// every copy are the same thing.
/// </summary>
internal sealed class Knowledge
{
    // Longer chains of "is the same as" do not come from code that people write.
    private const int LongestChain = 16;

    private readonly ProxySymbols _symbols;
    private readonly DistinctParameters _distinct;

    public Knowledge(ProxySymbols symbols, DistinctParameters distinct)
    {
        _symbols = symbols;
        _distinct = distinct;
    }

    public Value Resolve(World world, Value value)
    {
        for (var i = 0; i < LongestChain; i++)
        {
            var next = ResolveOnce(world, value);
            if (next is null || next.Equals(value))
            {
                return value;
            }

            value = next;
        }

        return value;
    }

    /// <summary>The thing that a value denotes: a record is its SID.</summary>
    public Value EntityOf(World world, Value value) => Resolve(world, SidOf(world, value));

    /// <summary>The SID of a record; any other value itself.</summary>
    private Value SidOf(World world, Value value) => world.Resources.TryGetValue(value, out var resource) ? resource.Sid
        : value is Input { Symbol: IParameterSymbol parameter } && KindOf(parameter.Type) is var kind and not ResourceKind.None ? Property(value, kind, "Sid")
        : value;

    public bool IsOptions(ITypeSymbol type) => _symbols.OptionsOf(type) != ResourceKind.None;

    public ResourceKind KindOf(ITypeSymbol type) => _symbols.KindOf(type);

    /// <summary>The value of a resource's property, as a key for the thing that it names.</summary>
    public Member Property(Value resource, ResourceKind kind, string name) => new(resource, _symbols.PropertyOf(kind, name)!);

    public ParticipantFact Participant(World world, Value sid)
    {
        if (world.Participants.TryGetValue(sid, out var fact))
        {
            return fact;
        }

        if (IsJoined(sid))
        {
            // It is one of several, and what is known of them is not lost, but not at hand.
            return ParticipantFact.NotAtHand;
        }

        if (sid is Member { Symbol: { Name: "Sid" }, Target: Born { IsLost: true } } lost && _symbols.KindOf(lost.Symbol.ContainingType) == ResourceKind.Participant)
        {
            // Somebody had the record: which one it was cannot be told.
            return ParticipantFact.NotAtHand;
        }

        if (sid is Member { Symbol: { Name: "Sid" }, Target: { } record } member && _symbols.KindOf(member.Symbol.ContainingType) == ResourceKind.Participant && !sid.IsLost)
        {
            // A record that came from outside was fetched by whoever made it, in its own session.
            return new ParticipantFact
            {
                IsSeen = true,
                Session = Resolve(world, Property(record, ResourceKind.Participant, "SessionSid")),
                Identifier = Property(record, ResourceKind.Participant, "Identifier"),
            };
        }

        return ParticipantFact.Unknown;
    }

    /// <summary>The session that a value leads to: its record, its SID, or a participant of it.</summary>
    public Value? SessionOf(World world, Value value)
    {
        if (world.Resources.TryGetValue(value, out var resource))
        {
            return resource.Kind == ResourceKind.Session ? resource.Sid : resource.Session;
        }

        var sid = Resolve(world, value);
        return world.Sessions.ContainsKey(sid) ? sid : Participant(world, sid).Session;
    }

    /// <summary>
    /// Whether two sessions cannot be one: a session that was created here is no other, and two constants, parameters or members of one
    /// object were not given two names for nothing. A choice, or what was compared on the way, is not known.
    /// </summary>
    public bool AreKnownToDiffer(World world, Value one, Value other)
    {
        if (one.Equals(other) || one.IsLost || other.IsLost || IsChoice(world, one) || IsChoice(world, other) || WereCompared(world, one, other))
        {
            return false;
        }

        return (one, other) switch
        {
            (Constant first, Constant second) => !Equals(first.Content, second.Content),
            _ when IsCreatedHere(world, one) => IsCreatedHere(world, other) || ExistedBefore(other),
            _ when IsCreatedHere(world, other) => ExistedBefore(one),
            (Input { Symbol: IParameterSymbol first }, Input { Symbol: IParameterSymbol second }) => _distinct.AreDistinct(first, second),
            (Member { Symbol: { Name: "Sid" }, Target: Input }, Member { Symbol: { Name: "Sid" }, Target: Input }) => true,
            (Member { Target: Input or null, Since: null } first, Member { Target: Input or null, Since: null } second) =>
                Equals(first.Target, second.Target) && KindOf(first.Symbol.ContainingType) == ResourceKind.None,
            _ => false,
        };
    }

    /// <summary>
    /// Whether two SIDs can be of one participant: not if two calls have created them, if they are of two sessions, or if one is of a
    /// session that was created here, and the other was there before.
    /// </summary>
    public bool CanBeOne(World world, Value one, Value other) =>
        (HomeOf(world, one), HomeOf(world, other)) switch
        {
            _ when IsCreation(world, one) && IsCreation(world, other) => one.Equals(other),
            ({ } home, { } otherHome) => !AreKnownToDiffer(world, home, otherHome),
            ({ } home, null) => !(IsCreatedHere(world, home) && ExistedBefore(other)),
            (null, { } otherHome) => !(IsCreatedHere(world, otherHome) && ExistedBefore(one)),
            _ => true,
        };

    /// <summary>Whether two records are not the same object: each call brings another one, and two parameters were not given two names for nothing.</summary>
    public bool AreDifferentRecords(World world, Value one, Value other) => (one, other) switch
    {
        (Born { Kind: BirthKind.Result } first, Born { Kind: BirthKind.Result } second) => !first.Equals(second) && world.Resources.ContainsKey(first) && world.Resources.ContainsKey(second),
        (Input { Symbol: IParameterSymbol { Type: var first } }, Input { Symbol: IParameterSymbol { Type: var second } }) => KindOf(first) != ResourceKind.None && KindOf(second) != ResourceKind.None && CameInApart(one, other),
        _ => false,
    };

    /// <summary>Whether the values came in under two names, as parameters or as records whose SIDs they are.</summary>
    public bool CameInApart(Value one, Value other) => (one, other) switch
    {
        (Input { Symbol: IParameterSymbol first }, Input { Symbol: IParameterSymbol second }) => _distinct.AreDistinct(first, second),
        (Member { Target: { } first, Symbol: var symbol }, Member { Target: { } second, Symbol: var otherSymbol }) => SymbolEqualityComparer.Default.Equals(symbol, otherSymbol) && CameInApart(first, second),
        _ => false,
    };

    private bool IsCreation(World world, Value sid) =>
        sid is Member { Target: Born { Kind: BirthKind.Result } } && Participant(world, sid).IsFresh && !IsChoice(world, sid);

    private Value? HomeOf(World world, Value sid) => Participant(world, sid).Session is { } session ? Resolve(world, session) : null;

    private static bool IsJoined(Value sid) => sid is Born { Kind: BirthKind.Join } or Member { Target: Born { Kind: BirthKind.Join } };

    private static bool IsChoice(World world, Value value) =>
        world.Relations.ContainsKey(new Relation(RelationKind.PartialCopy, value, value)) || (value is Member { Target: Born { Kind: BirthKind.Result } record } && IsChoice(world, record));

    private static bool WereCompared(World world, Value one, Value other) => world.Ways.HaveAskedOfBoth(one, other);

    private static bool IsCreatedHere(World world, Value session) => Session(world, session).Created is not null;

    /// <summary>Whether the value was there when the method was entered.</summary>
    private static bool ExistedBefore(Value value) => value switch
    {
        Input or Constant => true,
        Member { Since: null } member => member.Target is null or Input || ExistedBefore(member.Target),
        _ => false,
    };

    public static SessionFact Session(World world, Value sid) => world.Sessions.TryGetValue(sid, out var fact) ? fact : SessionFact.Unknown;

    public static ServiceFact Service(World world, Value sid) => world.Services.TryGetValue(sid, out var fact) ? fact : ServiceFact.Unknown;

    /// <summary>The mode that a session was created with here; null where it is not known.</summary>
    private static Value? ModeOf(SessionFact session) => session.Mode is Constant { Content: null } ? new Constant("voice-and-message") : session.Mode;

    private static Value? ResolveOnce(World world, Value value)
    {
        if (world.Aliases.TryGetValue(value, out var alias))
        {
            return alias;
        }

        if (value is not Member { Target: { } target } member || !world.Resources.TryGetValue(target, out var resource))
        {
            return null;
        }

        return member.Symbol.Name switch
        {
            "Sid" => resource.Sid,
            "ServiceSid" => resource.Service,
            "SessionSid" => resource.Session,
            "ParticipantSid" => resource.Participant,
            "Identifier" => resource.Identifier,
            "Status" => resource.Status,
            "Mode" => ModeOf(Session(world, resource.Sid)),
            _ => null,
        };
    }
}
