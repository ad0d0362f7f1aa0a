using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which values may tell whether somebody was removed: those that one way has written, and another one has not.</summary>
public sealed class WrittenAnswersTests
{
    // So many different questions of one condition are compared with each other.
    private const int MostQuestions = 16;

    private static readonly Place s_condition = new("condition", null);
    private static readonly Event s_removed = new(EventKind.Removed, null!, null);
    private static readonly Constant s_rider = new("KP1");
    private static readonly Constant s_driver = new("KP2");
    private static readonly World s_stayed = World.Empty;
    private static readonly World s_left = Remove(s_rider, s_removed);
    private static readonly Born s_note = Born("note");
    private static readonly Born s_mark = Born("mark");

    private readonly Doubts _doubts = new();

    [Fact]
    public void Nothing_was_written_before_anybody_has_asked() => Assert.False(_doubts.Mention(Test.IsNull(s_note)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_asked_on_the_way_of_the_removal_alone_was_written_there(bool isRemovedFirst)
    {
        foreach (var isRemoved in new[] { isRemovedFirst, !isRemovedFirst })
        {
            _doubts.Ask(s_condition, isRemoved ? s_left : s_stayed, Test.IsNull(isRemoved ? s_note : s_mark));
        }

        Assert.True(_doubts.Mention(Test.IsNull(s_note)));
        Assert.False(_doubts.Mention(Test.IsNull(s_mark)));
        Assert.False(_doubts.Mention(Constant.True));
    }

    [Fact]
    public void Written_is_what_any_part_of_a_question_is_about_in_whichever_round()
    {
        _doubts.Ask(s_condition, s_stayed, Test.IsNull(s_mark));
        _doubts.Ask(s_condition, s_left, Test.IsNull(s_note));
        Assert.True(_doubts.Mention(Test.AreEqual(s_note, s_mark)));
        Assert.True(_doubts.Mention(Test.AreEqual(s_mark, s_note)));
        Assert.True(_doubts.Mention(Test.IsNull(s_note.Age(s_note.Place))));
    }

    [Fact]
    public void Condition_is_compared_with_itself_alone()
    {
        _doubts.Ask(s_condition, s_stayed, Test.IsNull(s_mark));
        _doubts.Ask(new Place("another condition", null), s_left, Test.IsNull(s_note));
        Assert.False(_doubts.Mention(Test.IsNull(s_note)));
    }

    [Fact]
    public void Where_everybody_was_removed_or_nobody_the_answers_tell_nothing()
    {
        _doubts.Ask(s_condition, s_left, Test.IsNull(s_mark));
        _doubts.Ask(s_condition, s_left with { IsNobodys = true }, Test.IsNull(s_note));
        _doubts.Ask(new Place("another condition", null), s_stayed, Test.IsNull(s_mark));
        _doubts.Ask(new Place("another condition", null), s_stayed with { IsNobodys = true }, Test.IsNull(s_note));
        Assert.False(_doubts.Mention(Test.IsNull(s_note)));
        Assert.False(_doubts.Mention(Test.IsNull(s_mark)));
    }

    [Fact]
    public void Of_two_who_were_removed_on_two_ways_each_has_an_answer_of_his_own()
    {
        _doubts.Ask(s_condition, s_left, Test.IsNull(s_note));
        _doubts.Ask(s_condition, Remove(s_driver, s_removed), Test.IsNull(s_mark));
        Assert.True(_doubts.Mention(Test.IsNull(s_note)));
        Assert.True(_doubts.Mention(Test.IsNull(s_mark)));
    }

    [Fact]
    public void Whoever_was_found_removed_has_left_no_note()
    {
        _doubts.Ask(s_condition, s_stayed, Test.IsNull(s_mark));
        _doubts.Ask(s_condition, Remove(s_rider, s_removed with { Kind = EventKind.FoundRemoved }), Test.IsNull(s_note));
        Assert.False(_doubts.Mention(Test.IsNull(s_note)));
    }

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    public void Same_question_on_another_way_is_compared_as_well(bool isRemovedFirst, bool isRemovedThen, bool isRemovedLast)
    {
        _doubts.Ask(s_condition, isRemovedFirst ? s_left : s_stayed, Test.IsNull(isRemovedFirst == isRemovedThen ? s_mark : s_note));
        _doubts.Ask(s_condition, isRemovedThen ? s_left : s_stayed, Test.IsNull(s_note));
        _doubts.Ask(s_condition, isRemovedLast ? s_left : s_stayed, Test.IsNull(isRemovedFirst == isRemovedThen ? s_mark : Born("third")));
        Assert.True(_doubts.Mention(Test.IsNull(isRemovedFirst == isRemovedThen ? s_mark : isRemovedLast ? Born("third") : s_note)));
    }

    [Fact]
    public void Question_that_is_asked_again_and_again_counts_once()
    {
        for (var i = 0; i < MostQuestions; i++)
        {
            _doubts.Ask(s_condition, s_stayed with { IsNobodys = i % 2 == 0 }, Test.IsNull(s_mark));
        }

        _doubts.Ask(s_condition, s_left, Test.IsNull(s_note));
        Assert.True(_doubts.Mention(Test.IsNull(s_note)));
    }

    [Theory]
    [InlineData(MostQuestions - 1, true)]
    [InlineData(MostQuestions, false)]
    public void Condition_with_too_many_questions_is_compared_no_more(int questions, bool isCompared)
    {
        for (var i = 0; i < questions; i++)
        {
            _doubts.Ask(s_condition, s_stayed, Test.IsNull(Born("mark " + i)));
        }

        _doubts.Ask(s_condition, s_left, Test.IsNull(s_note));
        Assert.Equal(isCompared, _doubts.Mention(Test.IsNull(s_note)));
    }

    [Fact]
    public void What_is_followed_tells_for_itself()
    {
        var name = ((Member)Expressions.Read("car.Name")[0]).Symbol;
        var record = new ResourceFact(ResourceKind.Session, s_mark, null, null);
        var counted = s_left with { Ways = s_left.Ways.Narrow(s_note, IntegerSet.Above(0))! };
        var read = s_left with { Resources = s_left.Resources.Add(s_note, record) };
        var deleted = s_left with { Relations = s_left.Relations.Add(new Relation(RelationKind.DeleteResult, s_note, s_rider), s_removed) };
        Assert.False(IsWritten(counted, s_note));
        Assert.False(IsWritten(read, s_note));
        Assert.False(IsWritten(read, new Member(s_note, name)));
        Assert.False(IsWritten(deleted, s_note));
        Assert.True(IsWritten(counted, Born("other note")));
        Assert.True(IsWritten(read, Born("other note")));
        Assert.True(IsWritten(read, new Member(Born("other note"), name)));
        Assert.True(IsWritten(deleted, Born("other note")));
        Assert.True(IsWritten(s_left with { Relations = s_left.Relations.Add(new Relation(RelationKind.GoneThrough, s_note, s_rider), s_removed) }, s_note));
    }

    [Fact]
    public void Answer_of_other_code_that_was_asked_about_somebody_who_was_removed_may_tell_it()
    {
        var knowledge = new Knowledge(null!, null!);
        _doubts.AskAbout(knowledge, [s_driver], s_mark, s_left);
        _doubts.AskAbout(knowledge, [s_rider], s_mark, s_stayed);
        Assert.False(_doubts.Mention(Test.IsNull(s_mark)));
        _doubts.AskAbout(knowledge, [s_driver, s_rider], s_note, s_left);
        Assert.True(_doubts.Mention(Test.IsNull(s_note)));
        Assert.False(_doubts.Mention(Test.IsNull(s_mark)));
    }

    private static bool IsWritten(World left, Value atom)
    {
        var doubts = new Doubts();
        doubts.Ask(s_condition, s_stayed, Test.IsNull(s_mark));
        doubts.Ask(s_condition, left, Test.IsNull(atom));
        return doubts.Mention(Test.IsNull(atom));
    }

    private static World Remove(Value sid, Event removed) => World.Empty with { Participants = World.Empty.Participants.Add(sid, new ParticipantFact { Removed = removed }) };

    private static Born Born(string place) => new(new Place(place, null), BirthKind.Result);
}
