using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>What a Proxy call that succeeded has changed, and what its answer shows.</summary>
internal sealed class ProxyEffects
{
    // Whoever adds so many people in one method adds them to many sessions: nobody keeps the list.
    private const int MostRelations = 64;

    private readonly Knowledge _knowledge;
    private readonly Frame _frame;
    private readonly Doubts _doubts;
    private readonly UniqueNames _names;

    public ProxyEffects(Analysis analysis, Frame frame)
    {
        _knowledge = analysis.Knowledge;
        _frame = frame;
        _doubts = analysis.Doubts;
        _names = new UniqueNames(analysis.Knowledge);
    }

    public IEnumerable<Outcome> Apply(ProxyMethod method, IInvocationOperation invocation, CallState state)
    {
        var place = _frame.PlaceOf(invocation);
        var isAnotherRound = state.World.Places.Contains(place);
        var isCertain = state.IsCertain;
        var aged = (method.IsMessage || method.Verb is Verb.Fetch or Verb.Read ? state.World : Picks.Note(state.World)).Bear(place);
        state = state.Aged(aged with { CertainSince = aged.CertainSince.Add(place) }, isAnotherRound ? place : null);
        var result = new Born(place, BirthKind.Result);
        var world = method.Verb switch
        {
            Verb.Create => Create(method, invocation, state, result, isCertain),
            Verb.Fetch => Fetch(method, state, result),
            Verb.Read => Read(method, state, result, place),
            Verb.Update => NoteQuestions(invocation, state.World, Update(method, invocation, state, result)),
            _ => NoteQuestions(invocation, state.World, Delete(method, invocation, state, result)),
        };
        return Evaluator.Result(
            method.Is(ResourceKind.Participant, Verb.Create) && method.IsAsync ? Flights.Start(world, result, new Event(EventKind.Created, invocation, _frame.Calls)) : world,
            method.Verb == Verb.Delete && IsNowhere(state) ? Constant.True : result);
    }

    /// <summary>The world after something may have been ended because of what was asked before.</summary>
    private World NoteQuestions(IInvocationOperation invocation, World before, World after)
    {
        if (!after.EndsMoreThan(before))
        {
            return after;
        }

        after = ElementQuestions.NoteLoops(after, invocation);
        _doubts.End(after.Ways, invocation);
        return after;
    }

    /// <summary>What the call is about went with its session or service: it throws, and nobody gets to see the answer that it was not done.</summary>
    private static bool IsNowhere(CallState state) => state.Service.Ended is not null || state.Session.Ended is { Kind: EventKind.Deleted };

    /// <summary>What is known after the call has failed: whoever could not be fetched may be gone.</summary>
    public static World Fail(ProxyMethod method, CallState state) =>
        method.Is(ResourceKind.Participant, Verb.Fetch) ? ForgetWhoIsThere(state.World, state.Entity(ParameterRole.SessionSid)) : state.World;

    private World Create(ProxyMethod method, IInvocationOperation invocation, CallState state, Value record, bool isCertain)
    {
        var created = new Event(EventKind.Created, invocation, _frame.Calls);
        var sid = _knowledge.Property(record, method.Resource, "Sid");
        var world = state.World;
        switch (method.Resource)
        {
            case ResourceKind.Participant:
                return AddParticipant(state, record, sid, created, isCertain);
            case ResourceKind.Session:
                world = _names.Give(Describe(world, record, new ResourceFact(method.Resource, sid, state.Entity(ParameterRole.ServiceSid), null)), state, method.Resource, sid, created);
                return world with { Sessions = world.Sessions.SetItem(sid, NewSession(state, created)) };
            case ResourceKind.MessageInteraction:
                return Describe(world, record, new ResourceFact(method.Resource, sid, state.Entity(ParameterRole.ServiceSid), state.Entity(ParameterRole.SessionSid), state.Entity(ParameterRole.ParticipantSid)));
            case ResourceKind.Service:
                return _names.Give(Describe(world, record, new ResourceFact(method.Resource, sid, sid, null)), state, method.Resource, sid, created);
            default:
                return Describe(world, record, new ResourceFact(method.Resource, sid, state.Entity(ParameterRole.ServiceSid), null));
        }
    }

    private World AddParticipant(CallState state, Value record, Value sid, Event created, bool isCertain)
    {
        var session = state.Entity(ParameterRole.SessionSid);
        var identifier = state.Entity(ParameterRole.Identifier);
        var world = Describe(state.World, record, new ResourceFact(ResourceKind.Participant, sid, state.Entity(ParameterRole.ServiceSid), session, null, identifier));
        world = world with
        {
            Participants = world.Participants.SetItem(sid, new ParticipantFact { IsFresh = true, Session = session, Identifier = identifier }),
        };
        if (session is null || session.IsLost || Knowledge.Session(world, session).Ended is not null)
        {
            // A session that has ended takes nobody in.
            return world;
        }

        var fact = Knowledge.Session(world, session);
        world = world with { Sessions = world.Sessions.SetItem(session, isCertain ? fact.WithOneMore() : fact with { IsShared = true }) };
        return identifier is null || identifier.IsLost || world.Relations.Count >= MostRelations
            ? world
            : world with { Relations = world.Relations.SetItem(new Relation(RelationKind.IdentifierPresent, session, identifier), created) };
    }

    private static SessionFact NewSession(CallState state, Event created)
    {
        var count = state.CountOfParticipants;
        return new SessionFact
        {
            Created = created,
            Mode = state[ParameterRole.Mode] is { } mode ? mode.Value ?? Constant.Null : null,
            IsComplete = count is not null,
            StartedEmpty = count == 0,
            Added = count ?? 0,
            Present = count ?? 0,
        };
    }

    private World Fetch(ProxyMethod method, CallState state, Value record)
    {
        var world = state.World;
        if (state.Entity(method.OwnSid) is not { } sid)
        {
            return world;
        }

        sid = _names.Resolve(world, method.Resource, sid);

        // A text of which nothing is known, not even that it is itself, still names the one that was fetched by it.
        sid = sid.IsLost ? _knowledge.Property(record, method.Resource, "Sid") : sid;
        var identifier = method.Resource == ResourceKind.Participant ? _knowledge.Participant(world, sid).Identifier : null;
        world = Describe(world, record, new ResourceFact(
            method.Resource, sid, method.Resource == ResourceKind.Service ? sid : state.Entity(ParameterRole.ServiceSid), state.Entity(ParameterRole.SessionSid), Identifier: identifier));
        world = world with { Fetched = world.Fetched.SetItem(sid, method.Resource) };
        return method.Resource switch
        {
            ResourceKind.Participant => See(world, record, sid, state.Entity(ParameterRole.SessionSid)),
            ResourceKind.Session => FindAgain(ReadAfterEnd(world, record, sid), sid),
            ResourceKind.Service => FindAgain(world, sid),
            _ => world,
        };
    }

    /// <summary>What was closed before may have been opened again since, and this record tells.</summary>
    private static World ReadAfterEnd(World world, Value record, Value sid) =>
        Knowledge.Session(world, sid).Ended is { } ended ? world with { Relations = world.Relations.SetItem(new Relation(RelationKind.ReadAfterRemoval, record, sid), ended) } : world;

    /// <summary>What could be fetched has not been deleted, or not for good.</summary>
    private static World FindAgain(World world, Value sid) =>
        (Knowledge.Session(world, sid).Ended ?? Knowledge.Service(world, sid).Ended) is { Kind: EventKind.Deleted } ? Forget(world, sid) : world;

    /// <summary>The session or the service that this stands for may be another one now.</summary>
    public static World Forget(World world, Value sid) => world with
    {
        Sessions = world.Sessions.Remove(sid),
        Services = world.Services.Remove(sid),
        Relations = world.Relations.RemoveRange(world.Relations.Keys.Where(relation => relation.Kind is RelationKind.IdentifierPresent or RelationKind.IdentifierRemoved && relation.First.Equals(sid))),
    };

    private World See(World world, Value record, Value sid, Value? session)
    {
        if (sid.IsLost)
        {
            return world;
        }

        var fact = _knowledge.Participant(world, sid);
        world = world with
        {
            Participants = world.Participants.SetItem(sid, fact with
            {
                IsSeen = true,
                // It belongs to the session that it was created in, whichever it was looked up in.
                Session = fact.IsFresh ? fact.Session : session ?? fact.Session,
                Identifier = fact.Identifier ?? _knowledge.Property(record, ResourceKind.Participant, "Identifier"),
            }),
        };
        return fact.Removed is null
            ? world
            : world with { Relations = world.Relations.SetItem(new Relation(RelationKind.ReadAfterRemoval, record, sid), fact.Removed) };
    }

    private World Read(ProxyMethod method, CallState state, Value records, Place place)
    {
        var element = new Born(place, BirthKind.Element);
        var sid = _knowledge.Property(element, method.Resource, "Sid");
        var session = state.Entity(ParameterRole.SessionSid);
        var world = Describe(state.World, element, new ResourceFact(method.Resource, sid, state.Entity(ParameterRole.ServiceSid), session, List: records));
        world = method.Resource switch
        {
            ResourceKind.Participant => SeeAgain(See(ForgetWhoIsThere(world, session), element, sid, session), records, world.Participants, participant => participant.Removed),
            ResourceKind.Session => SeeAgain(world, records, world.Sessions, session => session.Ended),
            _ => world,
        };

        var wholeSession = method.Resource == ResourceKind.Participant ? session : null;
        var isFilled = wholeSession is not null && Knowledge.Session(world, wholeSession).Added > 0;
        return world with { Collections = world.Collections.SetItem(records, new CollectionFact { Pattern = element, WholeSession = wholeSession, IsFilled = isFilled }) };
    }

    /// <summary>Whoever has listed a session's participants may know better who they are, and how many, than what was done here tells: so may he who removes one of several.</summary>
    private static World ForgetWhoIsThere(World world, Value? session)
    {
        if (session is null)
        {
            return world;
        }

        return world with
        {
            Sessions = world.Sessions.TryGetValue(session, out var fact) ? world.Sessions.SetItem(session, fact with { IsComplete = false }) : world.Sessions,
            Relations = world.Relations.RemoveRange(world.Relations.Keys.Where(relation => relation.Kind == RelationKind.IdentifierPresent && relation.First.Equals(session))),
        };
    }

    /// <summary>Whoever was removed and whatever has ended before may turn up in a list that is read now.</summary>
    private static World SeeAgain<TFact>(World world, Value records, ImmutableDictionary<Value, TFact> facts, System.Func<TFact, Event?> endOf)
    {
        var relations = world.Relations;
        foreach (var fact in facts)
        {
            if (endOf(fact.Value) is { } end)
            {
                relations = relations.SetItem(new Relation(RelationKind.ReadAfterRemoval, records, fact.Key), end);
            }
        }

        return world with { Relations = relations };
    }

    private World Update(ProxyMethod method, IInvocationOperation invocation, CallState state, Value record)
    {
        var world = state.World;
        if (state.Entity(method.OwnSid) is not { } sid)
        {
            return world;
        }

        var status = state[ParameterRole.Status]?.Value is var asked and not Constant { Content: null } ? asked : null;
        world = Describe(world, record, new ResourceFact(
            method.Resource, sid, method.Resource == ResourceKind.Service ? sid : state.Entity(ParameterRole.ServiceSid), null, Status: status as Constant));
        if (method.Resource != ResourceKind.Session || sid.IsLost)
        {
            return world;
        }

        if (status is null)
        {
            return ReadAfterEnd(world, record, sid);
        }

        var fact = Knowledge.Session(world, sid);
        if (fact.Ended is { Kind: EventKind.Deleted })
        {
            return world;
        }

        var ended = status is Constant { Content: "closed" } ? new Event(EventKind.Closed, invocation, _frame.Calls) : null;
        world = LaterEnds.Forget(ForgetReadAfterRemoval(world, sid), sid);
        return world with { Sessions = world.Sessions.SetItem(sid, fact with { Ended = ended }) };
    }

    private World Delete(ProxyMethod method, IInvocationOperation invocation, CallState state, Value result)
    {
        var world = state.World;
        if (state.Entity(method.OwnSid) is not { } sid)
        {
            return world;
        }

        if (sid.IsLost)
        {
            // One of several was removed: which, nobody knows.
            return ForgetWhoIsThere(world with { Participants = world.Participants.Remove(sid) }, state.Entity(ParameterRole.SessionSid));
        }

        switch (method.Resource)
        {
            case ResourceKind.Participant when state.IsParticipantOfAnotherSession:
                // Nobody is removed from a session that he is not in.
                return world;
            case ResourceKind.Participant:
                return Remove(world, sid, state.Entity(ParameterRole.SessionSid), new Event(EventKind.Removed, invocation, _frame.Calls), result);
            case ResourceKind.Session or ResourceKind.Service:
                return End(ForgetReadAfterRemoval(world, sid), method.Resource, sid, new Event(EventKind.Deleted, invocation, _frame.Calls), result);
            default:
                return world;
        }
    }

    private static World End(World world, ResourceKind resource, Value sid, Event deleted, Value result)
    {
        world = world with { Relations = world.Relations.SetItem(new Relation(RelationKind.DeleteResult, result, sid), deleted) };
        return resource == ResourceKind.Session
            ? world with { Sessions = world.Sessions.SetItem(sid, Knowledge.Session(world, sid) with { Ended = deleted }) }
            : world with { Services = world.Services.SetItem(sid, Knowledge.Service(world, sid) with { Ended = deleted }) };
    }

    private World Remove(World world, Value sid, Value? session, Event removed, Value result)
    {
        world = Assumptions.MeetInLoop(world, sid);
        var fact = _knowledge.Participant(world, sid);
        var relations = world.Relations.SetItem(new Relation(RelationKind.DeleteResult, result, sid), removed);
        if (fact.Removed is not null)
        {
            relations = relations.RemoveRange(FindReadAfterRemoval(world, sid));
        }

        if (session is { IsLost: false } && fact.Identifier is { IsLost: false } identifier)
        {
            relations = Endings.RemoveIdentifier(relations, session, _knowledge.Resolve(world, identifier), removed);
        }

        // Only who is in a session can be removed from it.
        world = world with { Relations = relations, Participants = world.Participants.SetItem(sid, fact with { Session = fact.Session ?? session, Removed = removed, IsVerified = false }) };
        return session is not null && fact.Removed is null && world.Sessions.TryGetValue(session, out var known)
            ? world with { Sessions = world.Sessions.SetItem(session, known.WithOneLess()) }
            : world;
    }

    /// <summary>What was read before the last end says nothing about it.</summary>
    private static World ForgetReadAfterRemoval(World world, Value sid) => world with { Relations = world.Relations.RemoveRange(FindReadAfterRemoval(world, sid)) };

    private static IEnumerable<Relation> FindReadAfterRemoval(World world, Value sid)
    {
        foreach (var relation in world.Relations.Keys)
        {
            if (relation.Kind == RelationKind.ReadAfterRemoval && relation.Second.Equals(sid))
            {
                yield return relation;
            }
        }
    }

    private static World Describe(World world, Value record, ResourceFact fact) => world with { Resources = world.Resources.SetItem(record, fact) };
}
