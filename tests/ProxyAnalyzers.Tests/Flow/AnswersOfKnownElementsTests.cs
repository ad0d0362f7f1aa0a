using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A query over elements that are known one by one has the answer that it has when it runs, and either one where the question is unknown code.</summary>
public sealed class AnswersOfKnownElementsTests
{
    private const string Words = "new[] { \"rider\", \"driver\" }";

    [Theory]
    [InlineData("new List<string>().FirstOrDefault() is null")]
    [InlineData($"{Words}.FirstOrDefault(word => word == \"rider\") is not null")]
    [InlineData($"{Words}.FirstOrDefault(word => word == \"guest\") is null")]
    [InlineData($"{Words}.Any(word => word == \"rider\")")]
    [InlineData("new List<string>().All(word => word == \"rider\")")]
    [InlineData($"{Words}.Single(word => word == \"rider\") == \"rider\"")]
    [InlineData($"{Words}.ElementAt(1) == \"driver\"")]
    [InlineData("people.Count(p => p == rider) > 0")]
    [InlineData("people.Select(p => p.Sid).Count() == 2")]
    [InlineData("people.Append(driver).Count() == 3")]
    [InlineData("people.Concat(new[] { driver }).Count() == 3")]
    [InlineData("people.Take(1).Any()")]
    [InlineData("new List<string>().DefaultIfEmpty().Count() == 1")]
    [InlineData("name.Any()")]
    [InlineData("\"STOP\".Any()")]
    [InlineData("new HashSet<string> { name, other }.Count() == 1")]
    public Task Question_that_is_answered_so(string question) => Ask(question, "{|PROXY2001:driver.Sid|}");

    [Theory]
    [InlineData("people.FirstOrDefault() is null")]
    [InlineData("people.LastOrDefault() is null")]
    [InlineData("!people.Contains(rider)")]
    [InlineData("!people.AsReadOnly().Contains(rider)")]
    [InlineData("!((ICollection<ParticipantResource>)people).Contains(rider)")]
    [InlineData("!people.ToArray().Contains(rider)")]
    [InlineData("!people.AsEnumerable().Contains(rider)")]
    [InlineData("!new HashSet<string> { name }.Contains(name)")]
    [InlineData("!new Dictionary<string, string> { [name] = other }.Keys.Contains(name)")]
    [InlineData("new Dictionary<string, string>().Keys.Contains(name)")]
    [InlineData("new List<ParticipantResource>().AsReadOnly().Contains(rider)")]
    [InlineData("people.Count(p => p == rider) == 0")]
    [InlineData("!people.Select(p => p.Sid).Contains(rider.Sid)")]
    [InlineData("people.Select(p => p.Sid).Count() == 1")]
    [InlineData("!people.DefaultIfEmpty().Any()")]
    [InlineData($"{Words}.FirstOrDefault(word => word == \"rider\") is null")]
    [InlineData($"{Words}.LastOrDefault(word => word == \"guest\") is not null")]
    [InlineData($"{Words}.SingleOrDefault(word => word == \"guest\") is not null")]
    [InlineData($"{Words}.Single(word => word == \"rider\") == \"driver\"")]
    [InlineData($"{Words}.Last(word => word != \"rider\") == \"rider\"")]
    [InlineData($"{Words}.ElementAt(1) == \"rider\"")]
    [InlineData($"{Words}.Count(word => word == \"guest\") > 0")]
    [InlineData($"{Words}.Count(word => word == \"rider\") == 0")]
    [InlineData($"!{Words}.Any(word => word == \"rider\")")]
    [InlineData($"!{Words}.All(word => word != \"guest\")")]
    [InlineData("new List<string>().DefaultIfEmpty().Count() == 0")]
    [InlineData("\"\".Any()")]
    [InlineData("!\"STOP\".Any()")]
    public Task Question_that_is_never_answered_so(string question) => Ask(question, "driver.Sid");

    [Theory]
    [InlineData("people.FirstOrDefault(isChosen) is null")]
    [InlineData("people.FirstOrDefault(isChosen) is not null")]
    [InlineData("people.LastOrDefault(isChosen) is null")]
    [InlineData("people.Find(p => isChosen(p)) is null")]
    [InlineData("people.Any(isChosen)")]
    [InlineData("!people.Any(isChosen)")]
    [InlineData("people.All(isChosen)")]
    [InlineData("!people.All(isChosen)")]
    [InlineData("people.Count(isChosen) == 0")]
    [InlineData("people.Count(isChosen) > 0")]
    [InlineData("people.Where(isChosen).Any()")]
    [InlineData("!people.Where(isChosen).Any()")]
    [InlineData("!people.TakeWhile(isChosen).Any()")]
    [InlineData("\"STOP\".Any(letter => letter == other[0])")]
    [InlineData("!\"STOP\".Any(letter => letter == other[0])")]
    public Task Nobody_knows_what_unknown_code_answers(string question) => Ask(question, "{|PROXY2001:driver.Sid|}");

    [Theory]
    [InlineData("people.Any(p => p.Sid == rider.Sid)")]
    [InlineData("people.Exists(p => p == rider)")]
    [InlineData("people.All(p => p.Sid != name)")]
    [InlineData("people.Count(p => p.Sid == rider.Sid) > 0")]
    [InlineData("people.FirstOrDefault(p => p.Sid == rider.Sid) is not null")]
    [InlineData("people.Contains(rider)")]
    public Task Question_to_those_who_are_known_leaves_the_removal(string question) => InMethod(
        $$"""
        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("new[] { driver, driver }.ElementAt(count)")]
    [InlineData("new[] { driver, driver }.ElementAtOrDefault(count)!")]
    [InlineData("new[] { driver, driver }.MaxBy(p => p.DateCreated)!")]
    [InlineData("new[] { driver, driver }.MinBy(p => p.DateCreated)!")]
    [InlineData("new[] { driver }.ElementAtOrDefault(0)!")]
    public Task Whoever_is_the_only_one_is_picked(string picked) => InMethod(
        $$"""
        var one = {{picked}};
        ParticipantResource.Delete(serviceSid, sessionSid, one.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Hello.");
        """);

    /// <summary>A loop may have put in more than one: whoever asks for somebody finds him, whoever picks one may pick another.</summary>
    [Theory]
    [InlineData("if (gone.Any(p => p.Sid == rider.Sid))", "{|PROXY2001:rider.Sid|}")]
    [InlineData("if (gone.Count(p => p.Sid == rider.Sid) > 0)", "{|PROXY2001:rider.Sid|}")]
    [InlineData("foreach (var one in gone)", "{|PROXY2001:one.Sid|}")]
    [InlineData("", "gone.First().Sid")]
    [InlineData("", "gone.Last().Sid")]
    [InlineData("", "gone.Single().Sid")]
    [InlineData("", "gone.ElementAt(0).Sid")]
    [InlineData("", "gone.MaxBy(p => p.DateCreated)!.Sid")]
    public Task Loop_may_have_put_in_more(string question, string sid) => InMethod(
        $$"""
        var gone = new List<ParticipantResource>();
        foreach (var number in numbers)
        {
            gone.Add(rider);
        }

        {{question}}
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        }
        """);

    private static Task Ask(string question, string sid) => InMethod(
        $$"""
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, string other, int count, string[] numbers, Func<ParticipantResource, bool> isChosen)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                var people = new List<ParticipantResource> { rider, driver };
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """,
        only: "PROXY2001");
}
