using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a question is about, and which questions are asked in the same words.</summary>
public sealed class AtomsTests
{
    private static readonly Born s_born = new(new Place("here", null), BirthKind.Result);
    private static readonly Born s_element = new(new Place("element", null), BirthKind.Element) { Source = s_born };

    [Fact]
    public void Question_is_about_what_it_is_made_of()
    {
        var read = Expressions.Read("a + 3 < b", "a", "b", "text.Contains(\"STOP\") && !p", "text", "p");
        Assert.Equal([read[1], read[2]], Atoms.Of(read[0]));
        Assert.Equal([read[4], read[5]], Atoms.Of(read[3]));
        Assert.Equal([s_born], Atoms.Of(Test.IsNull(s_element)));
        Assert.Equal([s_born], Atoms.Of(new LocalTime(s_element, false)));
        Assert.Empty(Atoms.Of(Constant.Empty));
        Assert.Equal([Test.IsNull(Constant.Empty)], Atoms.Of(Test.IsNull(Constant.Empty)));
    }

    [Fact]
    public void In_whichever_round_it_is_the_same_one()
    {
        Assert.Same(s_born, Atoms.Young(s_born));
        Assert.Equal(s_born, Atoms.Young(s_born.Age(s_born.Place)));
        Assert.Equal(Test.IsNull(s_born), Atoms.Young(Test.IsNull(s_born.Age(s_born.Place))));
    }

    [Fact]
    public void Question_is_of_a_call_where_a_part_of_it_is()
    {
        var read = Expressions.Read("a", "car.Name");
        Assert.True(Atoms.IsOfCall(s_born));
        Assert.True(Atoms.IsOfCall(Test.AreEqual(read[0], s_born)));
        Assert.True(Atoms.IsOfCall(new Member(s_born, ((Member)read[1]).Symbol)));
        Assert.True(Atoms.IsOfCall(Test.IsNull(s_element)));
        Assert.False(Atoms.IsOfCall(Test.AreEqual(read[0], read[1])));
        Assert.False(Atoms.IsOfCall(s_born.Age(s_born.Place)));
        Assert.False(Atoms.IsOfCall(s_born with { Kind = BirthKind.Object }));
    }

    [Fact]
    public void What_Twilio_has_answered_is_not_asked_by_its_words()
    {
        var calls = Expressions.Parse("ParticipantResource.Fetch(text, text, text)", "Convert.ToInt32(text)", "car.Name", "other");
        Assert.False(Atoms.IsOfCall(new Born(new Place(calls[0], null), BirthKind.Result)));
        Assert.True(Atoms.IsOfCall(new Born(new Place(calls[1], null), BirthKind.Result)));
        Assert.True(Atoms.IsOfCall(new Born(new Place(calls[2], null), BirthKind.Result)));
        Assert.False(Atoms.IsOfCall(new Born(new Place(calls[1], null), BirthKind.Join)));
    }

    [Fact]
    public void What_is_asked_twice_in_the_same_words_is_one_question()
    {
        var calls = Expressions.Parse("Convert.ToInt32(text)", "Convert.ToInt32(text)", "Convert.ToInt32(other)", "ParticipantResource.Fetch(text, text, text)");
        var (one, same, other, fetched) = (Result(calls[0]), Result(calls[1]), Result(calls[2]), Result(calls[3]));
        Assert.NotEqual(one, same);
        Assert.Equal(Atoms.AsWritten(one), Atoms.AsWritten(same));
        Assert.NotEqual(Atoms.AsWritten(one), Atoms.AsWritten(other));
        Assert.Equal(Atoms.AsWritten(Test.AreEqual(one, other)), Atoms.AsWritten(Test.AreEqual(same, other)));
        Assert.NotEqual(Atoms.AsWritten(Test.AreEqual(one, other)), Atoms.AsWritten(Test.AreEqual(one, one)));
        Assert.Equal(Atoms.AsWritten(Test.IsNull(one)), Atoms.AsWritten(Test.IsNull(same)));
        var name = ((Member)Expressions.Read("car.Name")[0]).Symbol;
        Assert.Equal(Atoms.AsWritten(new Member(one, name)), Atoms.AsWritten(new Member(same, name)));
        Assert.Same(fetched, Atoms.AsWritten(fetched));
        Assert.Equal(Atoms.AsWritten(one), Atoms.AsWritten(s_element with { Source = same }));
    }

    [Fact]
    public void Words_are_those_of_the_calls_that_led_to_them_as_well()
    {
        var sites = Expressions.Parse("Math.Abs(a)", "Math.Abs(b)");
        var inner = new CallChain(sites[0], null);
        var chain = new CallChain(sites[1], inner);
        Assert.Equal(new Born(new Place("words", null), BirthKind.Result), Atoms.Written("words", null));
        Assert.Equal(new Born(new Place("Math.Abs(a)\nwords", null), BirthKind.Result), Atoms.Written("words", inner));
        Assert.Equal(new Born(new Place("Math.Abs(a)\nMath.Abs(b)\nwords", null), BirthKind.Result), Atoms.Written("words", chain));
    }

    [Fact]
    public void Written_on_one_way_is_what_the_other_does_not_ask()
    {
        var read = Expressions.Read("a", "typeof(Van)", "car.Name");
        var name = ((Member)read[2]).Symbol;
        var made = s_born with { Kind = BirthKind.Object };
        var question = Test.IsNull(read[0]);
        Assert.True(Atoms.IsWritten(s_born, question, [read[0]]));
        Assert.False(Atoms.IsWritten(s_born, question, [s_born]));
        Assert.False(Atoms.IsWritten(s_born.Age(s_born.Place), Test.IsNull(s_born), [read[0]]));
        Assert.False(Atoms.IsWritten(Expressions.Lost, question, [read[0]]));
        Assert.False(Atoms.IsWritten(read[0], question, []));
        Assert.False(Atoms.IsWritten(read[1], question, []));
        Assert.False(Atoms.IsWritten(read[2], question, []));
        Assert.True(Atoms.IsWritten(new Member(s_born, name), question, []));
        Assert.True(Atoms.IsWritten(new Member(null, name), question, []));
        Assert.True(Atoms.IsWritten(new Member(made, name, s_born), question, [new Member(made, name)]));
        Assert.False(Atoms.IsWritten(new Member(s_born, name, s_born), question, [new Member(s_born, name)]));
        Assert.True(Atoms.IsWritten(new Member(s_born, name, made), question, [new Member(s_born, name)]));
    }

    private static Born Result(object site) => new(new Place(site, null), BirthKind.Result);
}
