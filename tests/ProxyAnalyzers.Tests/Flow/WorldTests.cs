using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known at a point: when it is the same, what is left of it where ways meet, and what ends with code that is not read.</summary>
public sealed class WorldTests
{
    private static readonly Born s_a = Named.Value("a");
    private static readonly Born s_b = Named.Value("b");
    private static readonly Born s_sid = Named.Value("sid");
    private static readonly MemberKey s_field = new(s_a, Named.Field);
    private static readonly Place s_meeting = Named.Place("meeting");

    [Theory]
    [InlineData("variable", true, false)]
    [InlineData("member", true, true)]
    [InlineData("collection", true, false)]
    [InlineData("resource", false, false)]
    [InlineData("fetched", false, false)]
    [InlineData("participant", false, false)]
    [InlineData("session", false, false)]
    [InlineData("service", false, false)]
    [InlineData("relation", false, false)]
    [InlineData("alias", false, false)]
    [InlineData("in flight", false, false)]
    [InlineData("intrusion", true, true)]
    [InlineData("nobody's", false, false)]
    public void Worlds_know_the_same_if_none_knows_more_or_something_else(string what, bool isSameOfTwilio, bool isSameButForMembers)
    {
        foreach (var (one, other) in new[] { (World.Empty, Know(what, 0)), (Know(what, 0), World.Empty), (Know(what, 0), Know(what, 1)), (Know(what, 1), Know(what, 0)), (Know(what, 2), Know(what, 0)) }.Where(pair => !Equals(pair.Item1, pair.Item2)))
        {
            Assert.False(one.KnowsSameAs(other));
            Assert.False(SameKnowledge.Comparer.Equals(one, other));
            Assert.Equal(isSameOfTwilio, one.KnowsSameFactsAs(other));
            Assert.Equal(isSameButForMembers, one.DiffersInMembersAlone(other));
        }

        var (here, there) = (Know(what, 0), Know(what, 0));
        Assert.True(here.KnowsSameAs(there));
        Assert.True(SameKnowledge.Comparer.Equals(here, there));
        Assert.Equal(SameKnowledge.Comparer.GetHashCode(here), SameKnowledge.Comparer.GetHashCode(there));
        Assert.True(here.DiffersInMembersAlone(there));
        Assert.True(here.DiffersInCounterAlone(there));
        Assert.True(here.KnowsSameAs(here));
    }

    [Fact]
    public void What_was_asked_to_get_there_is_not_known_of_the_world()
    {
        var asked = World.Empty with { Ways = Ways.Straight.Take(s_a, true)!, Places = PlaceTrail.Empty.Add(s_meeting), CertainSince = [s_meeting] };
        Assert.True(asked.KnowsSameAs(World.Empty));
    }

    [Fact]
    public void What_is_known_is_the_same_in_whatever_order_it_was_learnt()
    {
        var names = Enumerable.Range(0, 20).Select(i => Named.Value($"v{i}")).ToList();
        World Learn(IEnumerable<Born> values) => values.Aggregate(World.Empty, (world, value) => world with
        {
            Variables = world.Variables.SetItem(value.Place.Site, value),
            Participants = world.Participants.SetItem(value, new ParticipantFact { IsSeen = true }),
        });
        var (one, other) = (Learn(names), Learn(Enumerable.Reverse(names)));
        Assert.True(one.KnowsSameAs(other));
        Assert.Equal(SameKnowledge.Comparer.GetHashCode(one), SameKnowledge.Comparer.GetHashCode(other));
    }

    [Fact]
    public void Worlds_differ_in_a_counter_alone_where_one_variable_holds_another_number()
    {
        World Of(Value i, Value? j = null) => World.Empty with { Variables = Variables(("i", i), ("j", j ?? Named.Number(1))) };
        var one = Of(Named.Number(1));
        Assert.True(one.DiffersInCounterAlone(Of(Named.Number(2))));
        Assert.True(one.DiffersInCounterAlone(Of(Named.Number(1), Named.Number(2))));
        Assert.False(one.DiffersInCounterAlone(Of(Named.Number(2), Named.Number(2))));
        Assert.False(one.DiffersInCounterAlone(Of(s_a)));
        Assert.False(Of(s_a).DiffersInCounterAlone(one));
        Assert.False(Of(s_a).DiffersInCounterAlone(Of(s_b)));
        Assert.True((Of(s_a) with { Ways = Named.Ways(Named.Way(Named.Less(Named.Number(3), s_a))) }).DiffersInCounterAlone(one));
        Assert.True(Of(s_a).DiffersInCounterAlone(Of(s_a)));
    }

    [Fact]
    public void Worlds_with_other_variables_differ_in_more_than_a_counter()
    {
        var one = World.Empty with { Variables = Variables(("i", Named.Number(1))) };
        Assert.False(one.DiffersInCounterAlone(World.Empty));
        Assert.False(World.Empty.DiffersInCounterAlone(one));
        Assert.False(one.DiffersInCounterAlone(World.Empty with { Variables = Variables(("j", Named.Number(1))) }));
        Assert.False(one.DiffersInCounterAlone(one with { Variables = one.Variables.Add("j", Named.Number(1)) }));
    }

    [Theory]
    [InlineData("member")]
    [InlineData("collection")]
    [InlineData("participant")]
    [InlineData("relation")]
    public void Worlds_that_know_something_else_differ_in_more_than_a_counter(string what)
    {
        var (one, other) = (Know(what, 0) with { Variables = Variables(("i", Named.Number(1))) }, Know(what, 1) with { Variables = Variables(("i", Named.Number(2))) });
        Assert.False(one.DiffersInCounterAlone(other));
        Assert.True(one.DiffersInCounterAlone(one with { Variables = other.Variables }));
    }

    [Theory]
    [InlineData("collection")]
    [InlineData("resource")]
    [InlineData("fetched")]
    [InlineData("service")]
    [InlineData("alias")]
    [InlineData("in flight")]
    [InlineData("member")]
    [InlineData("intrusion")]
    [InlineData("nobody's")]
    [InlineData("variable")]
    public void What_both_know_is_known_where_they_meet(string what)
    {
        Assert.True(Know(what, 0).Join(Know(what, 0), s_meeting).KnowsSameAs(Know(what, 0)));
        Assert.False(Know(what, 0).Join(World.Empty, s_meeting).KnowsSameAs(Know(what, 0)));
        Assert.False(World.Empty.Join(Know(what, 0), s_meeting).KnowsSameAs(Know(what, 0)));
    }

    [Theory]
    [InlineData("collection")]
    [InlineData("resource")]
    [InlineData("fetched")]
    [InlineData("service")]
    [InlineData("alias")]
    [InlineData("in flight")]
    [InlineData("participant")]
    [InlineData("session")]
    [InlineData("relation")]
    [InlineData("nobody's")]
    public void What_one_alone_knows_is_not_known_where_they_meet(string what)
    {
        Assert.True(Know(what, 0).Join(World.Empty, s_meeting).KnowsSameAs(World.Empty));
        Assert.True(World.Empty.Join(Know(what, 0), s_meeting).KnowsSameAs(World.Empty));
    }

    [Theory]
    [InlineData("collection")]
    [InlineData("resource")]
    [InlineData("fetched")]
    [InlineData("service")]
    [InlineData("alias")]
    [InlineData("in flight")]
    public void What_they_do_not_agree_about_is_not_known_where_they_meet(string what)
    {
        var (one, other) = (Know(what, 0), Know(what, 1));
        Assert.True(one.Join(other, s_meeting).KnowsSameAs(World.Empty));
    }

    [Fact]
    public void Of_one_participant_and_one_session_both_know_what_each_does()
    {
        var fresh = World.Empty with { Participants = One(s_sid, new ParticipantFact { Session = s_a, IsFresh = true }), Sessions = One(s_a, new SessionFact { Added = 1, Present = 1 }) };
        var seen = World.Empty with { Participants = One(s_sid, new ParticipantFact { Session = s_a, IsSeen = true }), Sessions = One(s_a, new SessionFact { Added = 2, Present = 2 }) };
        var met = fresh.Join(seen, s_meeting);
        Assert.Equal(new ParticipantFact { Session = s_a, IsSeen = true }, met.Participants[s_sid]);
        Assert.Equal(new SessionFact { Added = 1, Present = 1 }, met.Sessions[s_a]);
    }

    [Fact]
    public void What_is_so_on_both_ways_is_so_whichever_call_has_made_it_so()
    {
        var relation = new Relation(RelationKind.IdentifierPresent, s_a, s_b);
        World Of(int call) => World.Empty with { Relations = ImmutableDictionary<Relation, Event>.Empty.Add(relation, Named.Event(EventKind.Created, call)) };
        Assert.Equal(Named.Event(EventKind.Created), Of(0).Join(Of(1), s_meeting).Relations[relation]);
    }

    [Fact]
    public void Variable_that_holds_either_of_two_has_a_name_of_its_own()
    {
        var calls = Named.Chain(0);
        var one = World.Empty with { Variables = Variables(("same", s_a), ("either", s_a), ("one", s_b)) };
        var other = World.Empty with { Variables = Variables(("same", s_a), ("either", s_b), ("other", s_b)) };
        var met = one.Join(other, new Place("meeting", calls));
        Assert.Equal(Variables(("same", s_a), ("either", new Born(new Place("either", calls), BirthKind.Join))), met.Variables);
        Assert.True(met.Places.Contains(new Place("meeting", calls)));
        Assert.True(met.Places.Contains(new Place("either", calls)));
        Assert.False(met.Places.Contains(new Place("same", calls)));
    }

    [Fact]
    public void Member_that_holds_either_of_two_holds_what_nobody_knows()
    {
        var (same, mine, either) = (new MemberKey(s_a, Named.Field), new MemberKey(s_b, Named.Field), new MemberKey(s_sid, Named.Field));
        var one = World.Empty with { Members = Members((same, s_a), (mine, s_a), (either, s_a)) };
        var other = World.Empty with { Members = Members((same, s_a), (either, s_b)) };
        var lost = new Cell(new Born(s_meeting, BirthKind.Lost), null, s_meeting.Calls);

        Assert.Equal(Members((same, s_a)).Add(either, lost), one.Join(other, s_meeting).Members);
        Assert.Equal(Members((same, s_a)).Add(either, lost), other.Join(one, s_meeting).Members);
        Assert.Equal(Members((same, s_a)).Add(either, lost).Add(mine, lost), one.WelcomeAnyMembers(other, s_meeting).Members);
        Assert.Equal(Members((same, s_a)).Add(either, lost).Add(mine, lost), other.WelcomeAnyMembers(one, s_meeting).Members);
    }

    [Fact]
    public void Last_intrusion_is_the_meeting_where_the_ways_have_had_others()
    {
        var (one, other) = (World.Empty with { LastIntrusion = s_a }, World.Empty with { LastIntrusion = s_b });
        var meeting = new Born(s_meeting, BirthKind.Join);
        Assert.Equal(meeting, one.Join(other, s_meeting).LastIntrusion);
        Assert.Equal(meeting, one.Join(World.Empty, s_meeting).LastIntrusion);
        Assert.Equal(s_a, one.Join(one, s_meeting).LastIntrusion);
        Assert.Equal(meeting, one.WelcomeAnyMembers(other, s_meeting).LastIntrusion);
        Assert.Equal(s_a, one.WelcomeAnyMembers(one, s_meeting).LastIntrusion);
    }

    [Fact]
    public void Counters_have_come_as_far_as_the_lesser_of_them()
    {
        var one = World.Empty with { Variables = Variables(("i", Named.Number(3)), ("name", s_a)) };
        var other = World.Empty with { Variables = Variables(("i", Named.Number(1)), ("name", s_b)) };
        var met = one.Join(other, s_meeting);
        Assert.Equal(1, met.Ways.FindLowest(met.Variables["i"]));
        Assert.Null(met.Ways.FindLowest(met.Variables["name"]));
        Assert.Null(one.Join(other with { Variables = Variables(("i", s_a)) }, s_meeting) is var mixed ? mixed.Ways.FindLowest(mixed.Variables["i"]) : 0);
    }

    [Fact]
    public void Counters_that_have_come_to_the_same_bound_have_come_to_it_where_they_meet()
    {
        World Of(int i, int n) => World.Empty with { Variables = Variables(("i", Named.Number(i))), Ways = Named.Ways(Named.Way(Test.AreEqual(s_a, Named.Number(n)))) };
        var met = Of(2, 2).Join(Of(3, 3), s_meeting);
        Assert.Equal(s_a, Assert.Single(met.Ways.FindEquals(met.Variables["i"])));

        var apart = Of(2, 2).Join(Of(3, 4), s_meeting);
        Assert.Empty(apart.Ways.FindEquals(apart.Variables["i"]));
        apart = Of(2, 4).Join(Of(3, 3), s_meeting);
        Assert.Empty(apart.Ways.FindEquals(apart.Variables["i"]));
    }

    [Fact]
    public void Ways_of_both_lead_to_the_meeting()
    {
        var (one, other) = (World.Empty with { Ways = Ways.Straight.Take(s_a, true)! }, World.Empty with { Ways = Ways.Straight.Take(s_b, true)!, Places = PlaceTrail.Empty.Add(s_a.Place) });
        foreach (var met in new[] { one.Join(other, s_meeting), one.Welcome(other), one.WelcomeAnyMembers(other, s_meeting) })
        {
            Assert.True(met.Ways.HaveAsked(s_a));
            Assert.True(met.Ways.HaveAsked(s_b));
            Assert.True(met.Places.Contains(s_a.Place));
        }
    }

    [Fact]
    public void Place_that_bears_a_value_again_makes_the_earlier_one_older()
    {
        var first = World.Empty.Bear(s_a.Place);
        var holding = first with { Variables = Variables(("x", s_a), ("y", s_b)) };
        Assert.True(first.Places.Contains(s_a.Place));
        Assert.Equal(Variables(("x", s_a with { Generation = 1 }), ("y", s_b)), holding.Bear(s_a.Place).Variables);
        Assert.Equal(holding.Variables, holding.Bear(s_b.Place).Variables);
    }

    [Fact]
    public void What_a_meeting_has_borne_before_grows_older_where_ways_meet_again()
    {
        var (x, y) = (Named.Value("x"), new Born(s_meeting, BirthKind.Join));
        var one = World.Empty with { Variables = Variables(("held", y), ("x", s_a)), Places = PlaceTrail.Empty.Add(s_meeting) };
        var other = one with { Variables = one.Variables.SetItem("x", s_b) };
        Assert.Equal(y with { Generation = 1 }, one.Join(other, s_meeting).Variables["held"]);
        Assert.Equal(y, one.Join(other, Named.Place("elsewhere")).Variables["held"]);

        var again = one.Join(other, s_meeting);
        var held = again with { Variables = again.Variables.Add("last", again.Variables["x"]) };
        var third = held with { Variables = held.Variables.SetItem("x", x) };
        Assert.Equal(new Born(Named.Place("x"), BirthKind.Join) { Generation = 1 }, held.Join(third, s_meeting).Variables["last"]);
    }

    [Fact]
    public void After_code_that_may_have_done_anything_only_what_never_changes_is_known()
    {
        var (removed, ended) = (Named.Event(EventKind.Removed), Named.Event(EventKind.Deleted));
        var kept = new Relation(RelationKind.Named, s_a, s_b);
        var world = World.Empty with
        {
            Participants = One(s_sid, new ParticipantFact { Session = s_a, Identifier = s_b, IsFresh = true, IsVerified = true, Removed = removed }),
            Sessions = One(s_a, new SessionFact { Ended = ended, Added = 1, Mode = s_b }),
            Services = One(s_b, new ServiceFact { Ended = ended }),
            Relations = ImmutableDictionary<Relation, Event>.Empty.Add(kept, removed)
                .Add(kept with { Kind = RelationKind.IdentifierPresent }, removed).Add(kept with { Kind = RelationKind.IdentifierRemoved }, removed).Add(kept with { Kind = RelationKind.EndsLater }, removed),
        };
        var after = world.ForgetStates();
        Assert.Equal(new ParticipantFact { Session = s_a, Identifier = s_b, IsSeen = true, IsInspected = true }, after.Participants[s_sid]);
        Assert.Equal(new SessionFact { Added = 1, Mode = s_b, IsShared = true }, after.Sessions[s_a]);
        Assert.Equal(new ServiceFact(), after.Services[s_b]);
        Assert.Equal([kept], after.Relations.Keys);
    }

    [Fact]
    public void Session_that_others_know_is_shared_if_anything_is_known_of_it()
    {
        var world = World.Empty with { Sessions = One(s_a, new SessionFact { Added = 1 }) };
        Assert.Equal(new SessionFact { Added = 1, IsShared = true }, world.ShareSession(s_a).Sessions[s_a]);
        Assert.Same(world, world.ShareSession(s_b));
    }

    [Fact]
    public void Value_is_related_by_kind_and_by_what_stands_first()
    {
        var world = World.Empty with
        {
            Relations = ImmutableDictionary<Relation, Event>.Empty
                .Add(new Relation(RelationKind.GoneThrough, s_a, s_b), Named.Event(EventKind.Reached))
                .Add(new Relation(RelationKind.TakenInLoop, s_a, s_sid), Named.Event(EventKind.Reached))
                .Add(new Relation(RelationKind.MetInLoop, s_b, s_a), Named.Event(EventKind.Reached)),
        };
        Assert.Equal(s_b, world.FindRelated(RelationKind.GoneThrough, s_a));
        Assert.Equal(s_sid, world.FindRelated(RelationKind.TakenInLoop, s_a));
        Assert.Null(world.FindRelated(RelationKind.GoneThrough, s_b));
        Assert.Null(world.FindRelated(RelationKind.Named, s_a));
        Assert.Equal(s_a, world.FindEnumerator(s_sid));
        Assert.Null(world.FindEnumerator(s_b));
        Assert.Null(world.FindEnumerator(s_a));
    }

    [Fact]
    public void Items_of_a_collection_are_its_elements_where_they_are_known()
    {
        var world = World.Empty with { Collections = One(s_a, new CollectionFact { Items = [s_b, s_sid] }).Add(s_b, new CollectionFact { Pattern = s_sid }) };
        Assert.Equal([s_b, s_sid], world.ItemsOf(s_a));
        Assert.Equal([s_b], world.ItemsOf(s_b));
        Assert.Equal([s_sid], world.ItemsOf(s_sid));
    }

    [Fact]
    public void End_is_that_of_the_participant_the_session_or_the_service()
    {
        var (removed, closed, deleted) = (Named.Event(EventKind.Removed), Named.Event(EventKind.Closed, 1), Named.Event(EventKind.Deleted, 2));
        var world = World.Empty with
        {
            Participants = One(s_sid, new ParticipantFact { Removed = removed }),
            Sessions = One(s_a, new SessionFact { Ended = closed }).Add(Named.Value("open"), new SessionFact()),
            Services = One(s_b, new ServiceFact { Ended = deleted }),
        };
        Assert.Equal(removed, world.EndOf(s_sid));
        Assert.Equal(closed, world.EndOf(s_a));
        Assert.Equal(deleted, world.EndOf(s_b));
        Assert.Null(world.EndOf(Named.Value("open")));
        Assert.Null(world.EndOf(Named.Value("other")));
        Assert.Equal(new Dictionary<Value, Event> { [s_sid] = removed, [s_a] = closed, [s_b] = deleted }, world.EndsOfResources.ToDictionary());
    }

    [Fact]
    public void World_ends_more_than_an_earlier_one_where_somebody_was_removed_or_a_session_has_ended_since()
    {
        World Of(Event? removed, Event? ended) => World.Empty with { Participants = One(s_sid, new ParticipantFact { Removed = removed }), Sessions = One(s_a, new SessionFact { Ended = ended }) };
        var (removed, closed) = (Named.Event(EventKind.Removed), Named.Event(EventKind.Closed));
        Assert.False(Of(null, null).EndsMoreThan(World.Empty));
        Assert.True(Of(removed, null).EndsMoreThan(World.Empty));
        Assert.True(Of(removed, null).EndsMoreThan(Of(null, null)));
        Assert.True(Of(removed, null).EndsMoreThan(Of(Named.Event(EventKind.Removed, 1), null)));
        Assert.False(Of(removed, null).EndsMoreThan(Of(removed, closed)));
        Assert.False(Of(Named.Event(EventKind.FoundRemoved), null).EndsMoreThan(World.Empty));
        Assert.True(Of(null, closed).EndsMoreThan(World.Empty));
        Assert.True(Of(null, closed).EndsMoreThan(Of(null, Named.Event(EventKind.Closed, 1))));
        Assert.False(Of(null, closed).EndsMoreThan(Of(removed, closed)));
    }

    [Fact]
    public void Later_ends_are_those_that_no_earlier_world_knows()
    {
        var (before, later, closedBefore, closedLater) = (Named.Event(EventKind.Removed), Named.Event(EventKind.Removed, 1), Named.Event(EventKind.Closed), Named.Event(EventKind.Closed, 1));
        var (removed, present) = (new Relation(RelationKind.IdentifierRemoved, s_a, s_b), new Relation(RelationKind.IdentifierPresent, s_a, s_b));
        World Of(Event removal, Event end) => World.Empty with
        {
            Participants = One(s_sid, new ParticipantFact { Removed = removal }).Add(s_a, new ParticipantFact { IsSeen = true }),
            Sessions = One(s_a, new SessionFact { Ended = end }).Add(s_b, new SessionFact { Added = 1 }),
            Services = One(s_b, new ServiceFact { Ended = end }).Add(s_a, new ServiceFact()),
            Relations = ImmutableDictionary<Relation, Event>.Empty.Add(removed, removal).Add(present, later),
        };
        var earlier = new[] { World.Empty, Of(before, closedBefore) };

        var same = Of(before, closedBefore);
        Assert.True(same.WithoutLaterEnds(earlier).KnowsSameAs(same));
        Assert.Empty(same.FindLaterEnds(earlier));

        var more = Of(later, closedLater);
        Assert.Equal(new Dictionary<Value, Event> { [s_sid] = later, [s_a] = closedLater, [s_b] = closedLater }, more.FindLaterEnds(earlier).ToDictionary());
        var without = more.WithoutLaterEnds(earlier);
        Assert.Equal(new ParticipantFact { IsInspected = true }, without.Participants[s_sid]);
        Assert.Equal(new ParticipantFact { IsSeen = true }, without.Participants[s_a]);
        Assert.Equal(new SessionFact { IsShared = true }, without.Sessions[s_a]);
        Assert.Equal(new SessionFact { Added = 1 }, without.Sessions[s_b]);
        Assert.Equal(new ServiceFact(), without.Services[s_b]);
        Assert.Equal([present], without.Relations.Keys);

        var freed = World.Empty with { Relations = ImmutableDictionary<Relation, Event>.Empty.Add(removed, later) };
        Assert.True(Of(later, closedBefore).WithoutLaterEnds([freed, .. earlier]).KnowsSameAs(Of(later, closedBefore)));
    }

    [Fact]
    public void What_an_earlier_run_of_a_helper_has_done_happened_before()
    {
        var calls = Named.Chain(1, Named.Chain(0));
        var (inside, outside) = (Named.Event(EventKind.Removed, 2, Named.Chain(2, calls)), Named.Event(EventKind.Removed, 2));
        var relation = new Relation(RelationKind.IdentifierRemoved, s_a, s_b);
        World Of(Event done) => World.Empty with
        {
            Participants = One(s_sid, new ParticipantFact { Removed = done }).Add(s_a, new ParticipantFact { IsSeen = true }),
            Sessions = One(s_a, new SessionFact { Ended = done }).Add(s_b, new SessionFact { Added = 1 }),
            Services = One(s_b, new ServiceFact { Ended = done }).Add(s_a, new ServiceFact()),
            Relations = ImmutableDictionary<Relation, Event>.Empty.Add(relation, done),
            InFlight = ImmutableDictionary<Value, Event>.Empty.Add(s_sid, done),
        };
        var first = Of(inside).EnterAgain(calls);
        Assert.True(first.KnowsSameAs(Of(inside)));
        Assert.True(first.EnterAgain(calls).KnowsSameAs(Of(inside with { IsOfEarlierRun = true })));
        Assert.True(first.EnterAgain(Named.Chain(2)).KnowsSameAs(Of(inside)));
        Assert.True(Of(outside).EnterAgain(calls).EnterAgain(calls).KnowsSameAs(Of(outside)));
    }

    [Fact]
    public void There_is_as_much_to_compare_as_is_known()
    {
        var all = new[] { "variable", "member", "collection", "resource", "participant", "session", "relation" }.Select(what => Know(what, 0)).ToList();
        Assert.All(all, world => Assert.Equal(1, world.Size));
        Assert.Equal(0, World.Empty.Size);
        var together = World.Empty with
        {
            Variables = all[0].Variables,
            Members = all[1].Members,
            Collections = all[2].Collections,
            Resources = all[3].Resources,
            Participants = all[4].Participants,
            Sessions = all[5].Sessions,
            Relations = all[6].Relations,
            Ways = Named.Ways(Named.Way(s_a, s_b)),
        };
        Assert.Equal(9, together.Size);
    }

    private static ImmutableDictionary<Value, TFact> One<TFact>(Value key, TFact fact) => ImmutableDictionary<Value, TFact>.Empty.Add(key, fact);

    private static ImmutableDictionary<object, Value> Variables(params (string Name, Value Value)[] variables) =>
        variables.ToImmutableDictionary(variable => (object)variable.Name, variable => variable.Value);

    private static ImmutableDictionary<MemberKey, Cell> Members(params (MemberKey Key, Value Value)[] members) =>
        members.ToImmutableDictionary(member => member.Key, member => new Cell(member.Value, null, null));

    /// <summary>A world that knows one thing: with 1 something else of the same, with 2 the same of something else.</summary>
    private static World Know(string what, int which)
    {
        var (key, other) = (which == 2 ? s_sid : s_a, which == 1);
        var happened = Named.Event(other ? EventKind.Deleted : EventKind.Closed);
        return what switch
        {
            "variable" => World.Empty with { Variables = Variables((which == 2 ? "y" : "x", other ? s_b : s_a)) },
            "member" => World.Empty with { Members = Members((s_field with { Target = key }, other ? s_b : s_a)) },
            "collection" => World.Empty with { Collections = One(key, new CollectionFact { Pattern = other ? s_b : s_a }) },
            "resource" => World.Empty with { Resources = One(key, new ResourceFact(ResourceKind.Session, other ? s_b : s_a, null, null)) },
            "fetched" => World.Empty with { Fetched = One(key, other ? ResourceKind.Participant : ResourceKind.Session) },
            "participant" => World.Empty with { Participants = One(key, new ParticipantFact { IsSeen = other, IsFresh = !other }) },
            "session" => World.Empty with { Sessions = One(key, new SessionFact { Added = other ? 2 : 1 }) },
            "service" => World.Empty with { Services = One(key, new ServiceFact { Ended = happened }) },
            "relation" => World.Empty with { Relations = ImmutableDictionary<Relation, Event>.Empty.Add(new Relation(RelationKind.Named, key, s_b), happened) },
            "alias" => World.Empty with { Aliases = ImmutableDictionary<Value, Value>.Empty.Add(key, other ? s_b : s_sid) },
            "in flight" => World.Empty with { InFlight = One(key, happened) },
            "intrusion" => World.Empty with { LastIntrusion = other ? s_b : key },
            "nobody's" => World.Empty with { IsNobodys = !other },
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
    }
}
