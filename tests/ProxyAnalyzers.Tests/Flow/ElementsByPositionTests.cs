using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Elements that are read from the end, by a list pattern, with a default or next to those of another list are elements all the same.</summary>
public sealed class ElementsByPositionTests
{
    [Theory]
    [InlineData("var one = alive[^1];")]
    [InlineData("var one = alive.ToArray()[^1];")]
    [InlineData("var one = alive.ToArray()[1..][0];")]
    [InlineData("var one = alive.ToDictionary(p => p.Identifier).GetValueOrDefault(number); if (one is null) return;")]
    [InlineData("var one = alive.ToDictionary(p => p.Identifier).GetValueOrDefault(number) ?? ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("if (alive is not [var one, ..]) return;")]
    [InlineData("if (alive is not [_, .., { Identifier: not null } one]) return;")]
    [InlineData("if (alive is not [var first, .. var others]) return; var one = others[0];")]
    [InlineData("if (all is not [{ DateDeleted: null } one]) return;")]
    [InlineData("var one = alive.Zip(numbers).First().First;")]
    [InlineData("var one = numbers.Zip(alive).First().Second;")]
    [InlineData("var (one, other) = alive.Zip(numbers).Last();")]
    [InlineData("var one = alive.Zip(numbers, (p, n) => p).First();")]
    public Task What_is_known_of_all_is_known_of_it(string read) => InMethod(
        $$"""
        {{read}}
        MessageInteractionResource.Create(serviceSid, sessionSid, one.Sid, "Your driver is here.");
        """);

    [Theory]
    [InlineData("var one = all[^1];")]
    [InlineData("if (all is not [var one, ..]) return;")]
    [InlineData("var one = all.Zip(numbers).First().First;")]
    [InlineData("var one = all.ToDictionary(p => p.Identifier).GetValueOrDefault(number); if (one is null) return;")]
    public Task What_is_not_known_of_all_is_not_known_of_it(string read) => InMethod(
        $$"""
        {{read}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:one.Sid|}, "Your driver is here.");
        """);

    [Theory]
    [InlineData("var (rider, driver) = (people[^2], people[^1]);")]
    [InlineData("if (people is not [var rider, var driver]) return;")]
    [InlineData("if (people is not [var rider, .., var driver]) return;")]
    [InlineData("if (people is not [var rider, ..] || people is not [.., var driver]) return;")]
    public Task Known_elements_are_told_apart(string read) => InMethod(
        $$"""
        var people = new List<ParticipantResource> { ParticipantResource.Create(serviceSid, sessionSid, number), ParticipantResource.Create(serviceSid, sessionSid, numbers[0]) };
        {{read}}
        ParticipantResource.Delete(serviceSid, sessionSid, people[1].Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver has left.");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "You have left.");
        """);

    [Fact]
    public Task What_is_stored_at_the_end_takes_the_place_of_another() => InMethod(
        """
        var people = new[] { all[0], all[1] };
        people[^1] = ParticipantResource.Create(serviceSid, sessionSid, number);
        MessageInteractionResource.Create(serviceSid, sessionSid, people[1].Sid, "Your driver is here.");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Start(string serviceSid, string sessionSid, string number, List<string> numbers)
            {
                var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                var alive = all.Where(p => p.DateDeleted == null).ToList();
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
