using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>When a place bears a value again, what is known of the earlier ones goes with them, until they cannot be told apart.</summary>
public sealed class AgingTests
{
    private static readonly Born s_new = Named.Value("call");
    private static readonly Born s_old = s_new with { Generation = 1 };
    private static readonly Born s_lost = s_new with { Kind = BirthKind.Lost, Generation = 1 };
    private static readonly Born s_other = Named.Value("other");

    [Fact]
    public void What_is_known_of_a_value_is_known_of_it_when_it_is_older()
    {
        var (happened, field) = (Named.Event(EventKind.Closed), new MemberKey(s_new, Named.Field));
        World Of(Born value) => World.Empty with
        {
            Variables = World.Empty.Variables.Add("x", value).Add("y", s_other),
            Members = World.Empty.Members.Add(field with { Target = value }, new Cell(value, null, null)),
            Collections = World.Empty.Collections.Add(value, new CollectionFact { Items = [value, s_other], Keys = [value], Pattern = value, WholeSession = value, Deferred = value }),
            Resources = World.Empty.Resources.Add(value, new ResourceFact(ResourceKind.Participant, value, value, value, value, value, value)),
            Fetched = World.Empty.Fetched.Add(value, ResourceKind.Session),
            Participants = World.Empty.Participants.Add(value, new ParticipantFact { Session = value, Identifier = value, IsSeen = true, Removed = happened }),
            Sessions = World.Empty.Sessions.Add(value, new SessionFact { Mode = value, Ended = happened }),
            Services = World.Empty.Services.Add(value, new ServiceFact { Ended = happened }),
            Relations = World.Empty.Relations.Add(new Relation(RelationKind.Named, value, s_other), happened).Add(new Relation(RelationKind.Named, s_other, value), happened),
            Aliases = World.Empty.Aliases.Add(value, s_other).Add(s_other, value),
            InFlight = World.Empty.InFlight.Add(value, happened),
            Ways = Named.Ways(Named.Way(Test.IsNull(value))),
            LastIntrusion = value,
            Places = PlaceTrail.Empty.Add(s_new.Place),
        };
        var aged = Of(s_new).Bear(s_new.Place);
        Assert.True(aged.KnowsSameAs(Of(s_old)));
        Assert.True(aged.Ways.HaveAsked(Test.IsNull(s_old)));
        Assert.False(aged.Ways.HaveAsked(Test.IsNull(s_new)));
    }

    [Fact]
    public void What_cannot_be_told_apart_any_more_is_not_known_any_more()
    {
        var happened = Named.Event(EventKind.Closed);
        var world = World.Empty with
        {
            Members = World.Empty.Members.Add(new MemberKey(s_old, Named.Field), new Cell(s_other, null, null)),
            Collections = World.Empty.Collections.Add(s_old, new CollectionFact()),
            Fetched = World.Empty.Fetched.Add(s_old, ResourceKind.Session),
            Sessions = World.Empty.Sessions.Add(s_old, new SessionFact { Ended = happened }),
            Services = World.Empty.Services.Add(s_old, new ServiceFact { Ended = happened }),
            Relations = World.Empty.Relations.Add(new Relation(RelationKind.Named, s_old, s_other), happened).Add(new Relation(RelationKind.Named, s_other, s_old), happened),
            Aliases = World.Empty.Aliases.Add(s_old, s_other),
            Ways = Named.Ways(Named.Way(Test.IsNull(s_old))),
            Places = PlaceTrail.Empty.Add(s_new.Place),
        };
        var aged = world.Bear(s_new.Place);
        Assert.True(aged.KnowsSameAs(World.Empty));
        Assert.Equal(0, aged.Ways.Size);
    }

    [Fact]
    public void What_is_known_of_all_who_cannot_be_told_apart_is_known_of_each()
    {
        ParticipantFact Age(ParticipantFact older, ParticipantFact? lost = null)
        {
            var participants = World.Empty.Participants.Add(s_old, older);
            var world = World.Empty with { Participants = lost is null ? participants : participants.Add(s_lost, lost), Places = PlaceTrail.Empty.Add(s_new.Place) };
            return world.Bear(s_new.Place).Participants.Single().Value;
        }

        var removed = Named.Event(EventKind.Removed);
        Assert.Equal(new ParticipantFact { IsSeen = true }, Age(new ParticipantFact { IsSeen = true, IsVerified = true, Removed = removed }));
        Assert.Equal(new ParticipantFact { IsSeen = true, IsVerified = true }, Age(new ParticipantFact { IsSeen = true, IsVerified = true }));
        Assert.Equal(
            new ParticipantFact { Session = s_other, IsSeen = true },
            Age(new ParticipantFact { Session = s_other, IsSeen = true, IsVerified = true }, new ParticipantFact { Session = s_other, IsSeen = true }));
    }

    [Fact]
    public void What_has_nothing_to_do_with_the_place_stays_as_it_is()
    {
        var world = World.Empty with
        {
            Variables = World.Empty.Variables.Add("y", s_other),
            Participants = ImmutableDictionary<Value, ParticipantFact>.Empty.Add(s_other, new ParticipantFact { Removed = Named.Event(EventKind.Removed) }),
            Collections = World.Empty.Collections.Add(s_other, new CollectionFact { Items = [s_other] }),
            Places = PlaceTrail.Empty.Add(s_new.Place),
        };
        var aged = world.Bear(s_new.Place);
        Assert.Same(world.Variables, aged.Variables);
        Assert.Same(world.Participants, aged.Participants);
        Assert.Same(world.Collections, aged.Collections);
    }
}
