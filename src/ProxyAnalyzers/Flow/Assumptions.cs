using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What a path learns from the outcome of a test: nothing, if it knew the answer; that it is impossible, if it knew the other one;
/// else the answer and all that follows from it.
/// </summary>
internal sealed class Assumptions
{
    // Each level of a condition that was kept in flags may double the ways in which it can hold.
    private const int DeepestTakenApart = 8;

    private readonly Analysis _analysis;
    private readonly Knowledge _knowledge;
    private readonly ProxySymbols _symbols;
    private readonly Frame _frame;

    public Assumptions(Analysis analysis, Frame frame)
    {
        _analysis = analysis;
        _knowledge = analysis.Knowledge;
        _symbols = analysis.Symbols;
        _frame = frame;
    }

    /// <summary>The worlds in which the value is what it is assumed to be: none, if that cannot be.</summary>
    public IEnumerable<World> Assume(World world, Value value, bool truth, IOperation asked)
    {
        if (truth && NamedAsNothing(value) is { } named && IsInUse(world, _knowledge.EntityOf(world, named)))
        {
            return None;
        }

        switch (value)
        {
            case Constant { Content: bool known }:
                return known == truth ? One(world) : None;
            case Test { Kind: TestKind.Not } test:
                return Assume(world, test.Left, !truth, asked);
            case Test { Kind: TestKind.And, Depth: <= DeepestTakenApart } test:
                return truth ? AssumeBoth(world, test, asked) : AssumeNotBoth(world, test, asked);
            case Test { Kind: TestKind.IsNull } test:
                return AssumeNull(world, test, truth, asked);
            case Test { Kind: TestKind.AreEqual } test:
                return AssumeEqual(world, test, truth);
            default:
                return Answer(world, value, truth) is { } answered && LearnOrder(answered, value, truth) is { } ordered ? One(truth ? ordered : DeleteResults.TakeBack(ordered, value)) : None;
        }
    }

    /// <summary>The text that would be null, empty or white space; null for any other question.</summary>
    private static Value? NamedAsNothing(Value question) => question switch
    {
        Test { Kind: TestKind.IsNull } isNull => isNull.Left,
        Test { Kind: TestKind.AreEqual, Right: Constant { Content: "" } } isEmpty => PureFunctions.Untrimmed(isEmpty.Left),
        _ => null,
    };

    /// <summary>Whoever was removed or added by it, or whatever has ended, has a name.</summary>
    private static bool IsInUse(World world, Value name) =>
        world.EndOf(name) is { Kind: not EventKind.FoundRemoved } || world.Relations.Keys.Any(relation => relation.Kind is RelationKind.IdentifierPresent or RelationKind.IdentifierRemoved && relation.Second.Equals(name));

    /// <summary>The world in which the value is not null, if it was asked whether it is; null where it has to be.</summary>
    public static World? LearnPresent(World world, Value value)
    {
        if (value is Constant { Content: null })
        {
            return null;
        }

        return !world.Ways.HaveAskedNothing && !value.IsLost && Test.IsNull(value) is var isNull && world.Ways.HaveAsked(isNull) ? Take(world, Atoms.AsAsked(isNull), false) : world;
    }

    private static World[] None => System.Array.Empty<World>();

    private static World[] One(World world) => new[] { world };

    private IEnumerable<World> AssumeBoth(World world, Test test, IOperation asked)
    {
        foreach (var left in Assume(world, test.Left, true, asked))
        {
            foreach (var both in Assume(left, test.Right!, true, asked))
            {
                yield return both;
            }
        }
    }

    private IEnumerable<World> AssumeNotBoth(World world, Test test, IOperation asked)
    {
        foreach (var left in Assume(world, test.Left, false, asked))
        {
            yield return left;
        }

        foreach (var left in Assume(world, test.Left, true, asked))
        {
            foreach (var right in Assume(left, test.Right!, false, asked))
            {
                yield return right;
            }
        }
    }

    private IEnumerable<World> AssumeNull(World world, Test test, bool isNull, IOperation asked)
    {
        if (IsNull(world, test.Left) is { } known)
        {
            return known == isNull ? One(world) : None;
        }

        if (test.Left is Test computed)
        {
            return Assume(world, Nullability.IsMissing(computed), isNull, asked);
        }

        if (Answer(world, test, isNull) is not { } answered)
        {
            return None;
        }

        if (test.Left is Member { Symbol: { Name: "DateDeleted" }, Target: { } record } member
            && _symbols.KindOf(member.Symbol.ContainingType) == ResourceKind.Participant)
        {
            return LearnDateDeleted(answered, record, isNull, asked) is { } learned ? One(learned) : None;
        }

        return One(answered);
    }

    private IEnumerable<World> AssumeEqual(World world, Test test, bool areEqual)
    {
        var left = _knowledge.Resolve(world, test.Left);
        var right = _knowledge.Resolve(world, test.Right!);
        (left, right) = left is Constant ? (right, left) : (left, right);
        if (left is Constant leftConstant && right is Constant rightConstant)
        {
            return Equals(leftConstant.Content, rightConstant.Content) == areEqual ? One(world) : None;
        }

        if (left.Equals(right) && !left.IsLost)
        {
            return areEqual ? One(world) : None;
        }

        if (_knowledge.AreDifferentRecords(world, left, right) || (areEqual && Picks.HavePicked(world, left, right)))
        {
            return areEqual ? None : One(world);
        }

        // The question is kept the way round in which it was asked first.
        var mirrored = Atoms.AsAsked(Test.AreEqual(right, left));
        if (Answer(world, world.Ways.HaveAsked(mirrored) ? mirrored : Test.AreEqual(left, right), areEqual) is not { } answered)
        {
            return None;
        }

        answered = LearnStatus(LearnStatus(answered, left, right, areEqual), right, left, areEqual);
        return !areEqual ? One(LearnDifferent(LearnDifferent(answered, left, right), right, left)) : LearnSame(LearnFound(LearnFound(answered, left, right), right, left), left, right) is { } same ? One(same) : None;
    }

    private static World LearnFound(World world, Value sid, Value other) => sid.Element is { } element ? ListedEndings.Find(world, element, other) : world;

    private static World LearnDifferent(World world, Value sid, Value other) =>
        sid.Element is { } element ? ListedEndings.Miss(world, element, other) : world;

    /// <summary>Whether the value is null, as far as is known.</summary>
    public bool? IsNull(World world, Value value) => value switch
    {
        Constant constant => constant.Content is null,
        Born { Kind: BirthKind.Object } or Function => false,
        _ when world.Resources.ContainsKey(value) => false,
        Born { Kind: BirthKind.Result, Place: { Site: IInvocationOperation call } } when _symbols.FindMethod(call.TargetMethod) is not null => false,
        Input { Symbol: null } => false,
        _ when Nullability.IsNeverNull(value) => false,
        Member { Symbol: { Name: "Sid" or "SessionSid" or "ServiceSid" } sid } when _symbols.KindOf(sid.ContainingType) != ResourceKind.None => false,
        Member { Symbol: { Name: "DateDeleted" }, Target: Born record } when IsNewParticipant(record) => true,
        _ => null,
    };

    /// <summary>What is above a counter is above all that the counter is known to have passed; null where that cannot be.</summary>
    private static World? LearnOrder(World world, Value value, bool truth) =>
        truth && value is Test { Kind: TestKind.Function, Name: "<", Left: not Constant and var below, Right: { } above and not Constant } && world.Ways.FindLowest(below) is { } lowest
            ? world.Ways.Narrow(above, IntegerSet.Above(lowest)) is { } ways ? world with { Ways = ways } : null
            : world;

    /// <summary>Nobody has removed a participant in the answer that says it was created.</summary>
    private bool IsNewParticipant(Born record) =>
        record is { Kind: BirthKind.Result, Place: { Site: IInvocationOperation create } } && _symbols.FindMethod(create.TargetMethod)?.Is(ResourceKind.Participant, Verb.Create) == true;

    private World? Answer(World world, Value test, bool answer)
    {
        var asked = Atoms.AsAsked(test);
        return Take(world, asked, answer) is not { } taken ? null
            : ReferenceEquals(taken.Ways, world.Ways) ? taken
            : LearnCount(LostCounts.Learn(taken, asked, answer, _analysis), asked);
    }

    private static World? Take(World world, Value test, bool answer)
    {
        if (test.IsLost)
        {
            return world with { CertainSince = world.CertainSince.Clear() };
        }

        return world.Ways.Take(test, answer) is not { } ways ? null
            : ReferenceEquals(ways, world.Ways) ? world
            : world with { Ways = ways, CertainSince = world.CertainSince.Clear() };
    }

    private static World LearnCount(World world, Value test) =>
        IntegerSet.Read(test) is ({ } subject, _) && Counts.CountedBy(subject) is { } list && world.Ways.FindOnly(subject) == 0 ? LearnEmpty(world, list) : world;

    /// <summary>What the date of removal tells of the participant; null where it cannot be so.</summary>
    private World? LearnDateDeleted(World world, Value record, bool isNull, IOperation asked)
    {
        var sid = _knowledge.Resolve(world, _knowledge.Property(record, ResourceKind.Participant, "Sid"));
        if (sid.IsLost)
        {
            return world;
        }

        var fact = _knowledge.Participant(world, sid);
        if (fact.Removed is { Kind: EventKind.Removed } && !WasReadAfterRemoval(world, record, sid))
        {
            // The record is older than the removal.
            return world;
        }

        if (isNull && fact.Removed is { Kind: EventKind.FoundRemoved })
        {
            // Whoever was found removed stays removed.
            return null;
        }

        if (isNull && fact.Removed is not null)
        {
            // So does whoever was removed here. What follows may be the code that is meant to run, so it is looked at all the same.
            world = world.ForgetStates();
            return world with { IsNobodys = true, Participants = world.Participants.SetItem(sid, fact with { Session = null, IsVerified = true, Removed = null }) };
        }

        if (!isNull && fact is { Removed: null, Session: { } own } && _knowledge.Resolve(world, own) is var session && world.Sessions.TryGetValue(session, out var known))
        {
            world = world with { Sessions = world.Sessions.SetItem(session, known.WithOneLess()) };
        }

        var removed = isNull ? null : fact.Removed ?? new Event(EventKind.FoundRemoved, asked, _frame.Calls);
        return LearnIdentifier(world, fact, removed) with { Participants = world.Participants.SetItem(sid, fact with { IsVerified = isNull, Removed = removed }) };
    }

    /// <summary>Whoever was found removed has taken his identifier along.</summary>
    private World LearnIdentifier(World world, ParticipantFact fact, Event? removed) =>
        removed is { Kind: EventKind.FoundRemoved } && fact is { Session: { IsLost: false } session, Identifier: { IsLost: false } identifier }
            ? world with { Relations = Endings.RemoveIdentifier(world.Relations, _knowledge.Resolve(world, session), _knowledge.Resolve(world, identifier), removed) }
            : world;

    /// <summary>A session that was read after its end, and has another status than closed, is there again.</summary>
    private static World LearnStatus(World world, Value asked, Value status, bool areEqual) =>
        asked is Member { Symbol: { Name: "Status" }, Target: { } record } && areEqual != status is Constant { Content: "closed" } ? Endings.TakeBackAll(world, record) : world;

    /// <summary>A session of which no participant was listed has none.</summary>
    private static World LearnEmpty(World world, Value list)
    {
        if (!world.Collections.TryGetValue(list, out var fact) || fact.WholeSession is not { IsLost: false } session)
        {
            return world;
        }

        var empty = Knowledge.Session(world, session) with { IsComplete = true, Present = 0 };
        return world with { Sessions = world.Sessions.SetItem(session, empty) };
    }

    /// <summary>Two SIDs were found to be one: what is known about either is known about both. Null where they are of two sessions.</summary>
    private World? LearnSame(World world, Value left, Value right)
    {
        if (left is Born { Kind: BirthKind.Object } || right is Born { Kind: BirthKind.Object } || left.IsLost || right.IsLost)
        {
            return world;
        }

        if (left is Member { Symbol: { Name: "Identifier" } })
        {
            return world with { Aliases = world.Aliases.SetItem(left, right) };
        }

        // The element of a list stands for the SID that it was compared with, not the other way round.
        if (right is Member { Symbol: { Name: "Identifier" } } || (right.Element is not null && left.Element is null))
        {
            return LearnSame(world, right, left);
        }

        if (FindEnumerator(world, left) is { } enumerator)
        {
            if (world.Relations.ContainsKey(new Relation(RelationKind.MetInLoop, enumerator, right)))
            {
                // A list has everybody once.
                return null;
            }

            world = world.Resources.ContainsKey(left.Element!) ? Meet(world, enumerator, right) : world;
        }

        var known = _knowledge.Participant(world, left);
        var other = _knowledge.Participant(world, right);
        if (!known.IsSeen && !known.IsFresh && !other.IsSeen && !other.IsFresh && known.Removed is null && other.Removed is null)
        {
            return world;
        }

        if (known.Removed != other.Removed && _knowledge.CameInApart(left, right))
        {
            // Whoever removes one of two asks for the other.
            return null;
        }

        if (!_knowledge.CanBeOne(world, left, right) || world.Aliases.Any(alias => alias.Value.Equals(right) && _knowledge.AreKnownToDiffer(world, alias.Key, left)))
        {
            return null;
        }

        var isBack = known.IsVerified && left.Element is { } element && WasReadAfterRemoval(world, element, right);
        if (isBack && other.Removed is { Kind: EventKind.FoundRemoved })
        {
            return null;
        }

        // Whoever turns up in the list of one session after another was removed from none of them for sure.
        var isElsewhere = IsOfElement(known.Session) && IsOfElement(other.Session) && !Equals(known.Session, other.Session);
        var removed = isBack || isElsewhere ? null : known.Removed ?? other.Removed;
        var merged = known with
        {
            // Who was created here is in the session of that call, in whichever he was looked for.
            Session = other.IsFresh ? other.Session : known.Session ?? other.Session,
            Identifier = known.Identifier ?? other.Identifier,
            IsSeen = known.IsSeen || other.IsSeen,
            IsFresh = known.IsFresh || other.IsFresh,
            IsVerified = (known.IsVerified || other.IsVerified) && removed is null,
            IsInspected = known.IsInspected || other.IsInspected || isElsewhere,
            Removed = removed,
        };
        return world with
        {
            Aliases = world.Aliases.SetItem(left, right),
            Participants = world.Participants.Remove(left).SetItem(right, merged),
        };
    }

    /// <summary>Whoever was removed since an element of a list was found to be him: what goes through it does not meet him again.</summary>
    public static World MeetInLoop(World world, Value removed) =>
        world.Ways.FindEquals(removed).Select(element => FindEnumerator(world, element)).OfType<Value>().Aggregate(world, (before, enumerator) => Meet(before, enumerator, removed));

    private static World Meet(World world, Value enumerator, Value sid)
    {
        var taken = world.Relations.First(relation => relation.Key.Kind == RelationKind.TakenInLoop && relation.Key.First.Equals(enumerator)).Value;
        return world with { Relations = world.Relations.SetItem(new Relation(RelationKind.MetInLoop, enumerator, sid), taken) };
    }

    private static bool WasReadAfterRemoval(World world, Value record, Value sid) =>
        world.Relations.ContainsKey(new Relation(RelationKind.ReadAfterRemoval, record, sid))
        || (world.Resources.TryGetValue(record, out var resource) && resource.List is { } list && world.Relations.ContainsKey(new Relation(RelationKind.ReadAfterRemoval, list, sid)));

    private static bool IsOfElement(Value? session) => session?.Any(born => born.Kind is BirthKind.Element or BirthKind.Lost) == true;

    /// <summary>What goes through the list that has an element with this SID; other properties of records may be the same again and again.</summary>
    private static Value? FindEnumerator(World world, Value sid) =>
        sid.Element is { } element && !(sid is Member { Symbol: { Name: not "Sid" } } && world.Resources.ContainsKey(element)) ? world.FindEnumerator(element) : null;
}
