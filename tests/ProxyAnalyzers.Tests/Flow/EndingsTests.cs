using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known after a removal or an end may have been undone.</summary>
public sealed class EndingsTests
{
    private static readonly Event s_removed = new(EventKind.Removed, null!, null);
    private static readonly Event s_other = s_removed with { IsOfEarlierRun = true };
    private static readonly Constant s_rider = new("KP1");
    private static readonly Constant s_session = new("KC1");
    private static readonly Constant s_service = new("KS1");
    private static readonly Constant s_number = new("+14155550100");

    private static readonly World s_ended = World.Empty with
    {
        Participants = World.Empty.Participants.Add(s_rider, new ParticipantFact { Session = s_session, IsSeen = true, Removed = s_removed }),
        Sessions = World.Empty.Sessions.Add(s_session, new SessionFact { Ended = s_removed }),
        Services = World.Empty.Services.Add(s_service, new ServiceFact { Ended = s_removed }),
        Relations = World.Empty.Relations
            .Add(new Relation(RelationKind.IdentifierRemoved, s_session, s_number), s_removed)
            .Add(new Relation(RelationKind.IdentifierRemoved, s_session, s_rider), s_other)
            .Add(new Relation(RelationKind.IdentifierPresent, s_session, s_session), s_removed),
    };

    [Fact]
    public void Whoever_was_removed_may_be_there_again_with_his_identifier()
    {
        var world = Endings.TakeBack(s_ended, s_rider, s_removed, isInspected: false);
        var fact = world.Participants[s_rider];
        Assert.Null(fact.Removed);
        Assert.False(fact.IsInspected);
        Assert.Equal(s_session, fact.Session);
        Assert.True(world.Sessions[s_session].IsShared);
        Assert.Equal(s_removed, world.Sessions[s_session].Ended);
        Assert.Equal([RelationKind.IdentifierRemoved, RelationKind.IdentifierPresent], world.Relations.OrderBy(relation => relation.Key.Kind).Select(relation => relation.Key.Kind));
        Assert.DoesNotContain(new Relation(RelationKind.IdentifierRemoved, s_session, s_number), world.Relations);
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void Whoever_was_inspected_stays_so(bool before, bool inspects, bool after)
    {
        var world = s_ended with { Participants = s_ended.Participants.SetItem(s_rider, new ParticipantFact { Removed = s_removed, IsInspected = before }) };
        Assert.Equal(after, Endings.TakeBack(world, s_rider, s_removed, inspects).Participants[s_rider].IsInspected);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Session_that_is_only_known_by_the_removal_is_forgotten_with_it(bool isFresh, bool isSeen, bool isKept)
    {
        var world = s_ended with { Participants = s_ended.Participants.SetItem(s_rider, new ParticipantFact { Session = s_session, IsFresh = isFresh, IsSeen = isSeen, Removed = s_removed }) };
        Assert.Equal(isKept ? s_session : null, Endings.TakeBack(world, s_rider, s_removed, isInspected: true).Participants[s_rider].Session);
    }

    [Fact]
    public void Session_and_service_may_be_open_again()
    {
        var reopened = Endings.TakeBack(s_ended, s_session, s_removed, isInspected: true);
        Assert.True(reopened.KnowsSameAs(s_ended with { Sessions = s_ended.Sessions.SetItem(s_session, SessionFact.Unknown) }));
        var found = Endings.TakeBack(s_ended, s_service, s_removed, isInspected: true);
        Assert.True(found.KnowsSameAs(s_ended with { Services = s_ended.Services.SetItem(s_service, ServiceFact.Unknown) }));
    }

    [Fact]
    public void Whoever_nothing_is_known_of_cannot_come_back() => Assert.Same(s_ended, Endings.TakeBack(s_ended, s_number, s_removed, isInspected: true));

    [Fact]
    public void Ending_is_forgotten_of_whom_it_was()
    {
        var participant = Endings.Forget(s_ended, s_rider, s_removed);
        Assert.Equal(new ParticipantFact { Session = s_session, IsSeen = true, IsInspected = true }, participant.Participants[s_rider]);
        Assert.Equal(2, participant.Relations.Count);
        Assert.Null(Endings.Forget(s_ended, s_session, s_removed).Sessions[s_session].Ended);
        Assert.Null(Endings.Forget(s_ended, s_service, s_removed).Services[s_service].Ended);
    }

    [Fact]
    public void Later_ending_is_not_forgotten()
    {
        Assert.Same(s_ended, Endings.Forget(s_ended, s_rider, s_other));
        Assert.Same(s_ended, Endings.Forget(s_ended, s_session, s_other));
        Assert.Same(s_ended, Endings.Forget(s_ended, s_service, s_other));
        Assert.Same(s_ended, Endings.Forget(s_ended, s_number, s_removed));
    }

    [Fact]
    public void Whoever_was_removed_before_a_list_was_read_may_stand_in_it()
    {
        var list = new Born(new Place("list", null), BirthKind.Result);
        var element = new Born(new Place("element", null), BirthKind.Element);
        var world = s_ended with
        {
            Resources = World.Empty.Resources.Add(element, new ResourceFact(ProxyAnalyzers.Protocol.ResourceKind.Participant, element, s_service, s_session, List: list)),
            Relations = s_ended.Relations.Add(new Relation(RelationKind.ReadAfterRemoval, list, s_rider), s_removed).Add(new Relation(RelationKind.GoneThrough, list, s_session), s_removed),
        };
        foreach (var read in new[] { list, element })
        {
            var known = Endings.TakeBackAll(world, read);
            Assert.Null(known.Participants[s_rider].Removed);
            Assert.True(known.Participants[s_rider].IsInspected);
            Assert.Equal(s_removed, known.Sessions[s_session].Ended);
        }

        Assert.Same(world, Endings.TakeBackAll(world, s_number));
    }

    [Fact]
    public void Identifier_that_was_removed_is_no_longer_there()
    {
        var relations = Endings.RemoveIdentifier(s_ended.Relations, s_session, s_session, s_other);
        Assert.DoesNotContain(new Relation(RelationKind.IdentifierPresent, s_session, s_session), relations);
        Assert.Equal(s_other, relations[new Relation(RelationKind.IdentifierRemoved, s_session, s_session)]);
    }
}
