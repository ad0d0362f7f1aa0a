using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known of a session when somebody comes or goes, and where two ways meet.</summary>
public sealed class SessionFactTests
{
    private static readonly Event s_created = new(EventKind.Created, null!, null);
    private static readonly Event s_closed = new(EventKind.Closed, null!, null);
    private static readonly Event s_closedBefore = s_closed with { IsOfEarlierRun = true };
    private static readonly Event s_deleted = new(EventKind.Deleted, null!, null);

    [Fact]
    public void No_more_than_two_are_there_and_no_more_than_three_are_counted()
    {
        var one = new SessionFact { StartedEmpty = true }.WithOneMore();
        Assert.Equal((1, 1), (one.Added, one.Present));
        var two = one.WithOneMore();
        Assert.Equal((2, 2), (two.Added, two.Present));
        var three = two.WithOneMore();
        Assert.Equal((3, 2), (three.Added, three.Present));
        Assert.Equal(three, three.WithOneMore());
    }

    [Fact]
    public void Nobody_is_removed_from_an_empty_session()
    {
        var two = new SessionFact().WithOneMore().WithOneMore();
        Assert.Equal((2, 1), (two.WithOneLess().Added, two.WithOneLess().Present));
        Assert.Equal(0, two.WithOneLess().WithOneLess().Present);
        Assert.Equal(0, two.WithOneLess().WithOneLess().WithOneLess().Present);
    }

    [Fact]
    public void What_both_ways_know_is_known()
    {
        var fact = new SessionFact
        {
            Created = s_created,
            Mode = new Constant("voice-only"),
            Ended = s_closed,
            IsComplete = true,
            Added = 2,
            Present = 1,
            StartedEmpty = true,
        };
        Assert.Equal(fact, fact.InCommonWith(fact));
    }

    [Fact]
    public void What_one_way_knows_is_not_known()
    {
        var fact = new SessionFact { Created = s_created, Mode = new Constant("voice-only"), Ended = s_closed, IsComplete = true, StartedEmpty = true };
        Assert.Equal(SessionFact.Unknown, fact.InCommonWith(SessionFact.Unknown));
        Assert.Equal(SessionFact.Unknown, SessionFact.Unknown.InCommonWith(fact));
    }

    [Fact]
    public void Modes_that_differ_are_none() =>
        Assert.Null(new SessionFact { Mode = new Constant("voice-only") }.InCommonWith(new SessionFact { Mode = new Constant("message-only") }).Mode);

    [Fact]
    public void Session_that_was_closed_on_both_ways_is_closed() =>
        Assert.Equal(s_closed, new SessionFact { Ended = s_closed }.InCommonWith(new SessionFact { Ended = s_closedBefore }).Ended);

    [Fact]
    public void Session_that_was_closed_here_and_deleted_there_may_be_either() =>
        Assert.Null(new SessionFact { Ended = s_closed }.InCommonWith(new SessionFact { Ended = s_deleted }).Ended);

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void Session_that_others_have_on_one_way_is_shared(bool one, bool other, bool both) =>
        Assert.Equal(both, new SessionFact { IsShared = one }.InCommonWith(new SessionFact { IsShared = other }).IsShared);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    [InlineData(1, 2)]
    public void At_least_as_many_are_there_as_on_the_way_with_fewer(int one, int other)
    {
        var both = new SessionFact { Added = one, Present = other }.InCommonWith(new SessionFact { Added = other, Present = one });
        Assert.Equal(System.Math.Min(one, other), both.Added);
        Assert.Equal(System.Math.Min(one, other), both.Present);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(0, 1, false)]
    [InlineData(2, 1, false)]
    public void Who_has_ever_been_in_it_is_known_where_both_ways_have_added_as_many(int one, int other, bool isKnown) =>
        Assert.Equal(isKnown, new SessionFact { Added = one, StartedEmpty = true }.InCommonWith(new SessionFact { Added = other, StartedEmpty = true }).StartedEmpty);
}
