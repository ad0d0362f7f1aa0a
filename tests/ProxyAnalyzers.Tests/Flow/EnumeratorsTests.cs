using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Who goes through a collection step by step meets what a loop meets.</summary>
public sealed class EnumeratorsTests
{
    [Theory]
    [InlineData("people.GetEnumerator()")]
    [InlineData("((IEnumerable<ParticipantResource>)people).GetEnumerator()")]
    [InlineData("people.ToArray().AsEnumerable().GetEnumerator()")]
    public Task Elements_come_one_after_the_other(string enumerator) => InMethod(
        $$"""
        using var each = {{enumerator}};
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        each.MoveNext();
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:each.Current.Sid|}, "Hello.");
        each.MoveNext();
        MessageInteractionResource.Create(serviceSid, sessionSid, each.Current.Sid, "Hello.");
        if (each.MoveNext())
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        """);

    [Fact]
    public Task Nobody_is_there_before_the_first_step() => InMethod(
        """
        using var each = people.GetEnumerator();
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, each.Current.Sid, "Hello.");
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("foreach (var isGone in removals) { Console.WriteLine(isGone); }")]
    [InlineData("foreach (var isGone in removals.ToList()) { Console.WriteLine(isGone); }")]
    [InlineData("using var each = removals.GetEnumerator(); while (each.MoveNext()) { Console.WriteLine(each.Current); }")]
    [InlineData("var results = new List<bool>(removals);")]
    [InlineData("var results = new Stack<bool>(removals);")]
    public Task Projection_runs_where_somebody_goes_through_it(string statement) => InMethod(
        $$"""
        var removals = people.Select(p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid));
        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("foreach (var isGone in Removals(driver)) { Console.WriteLine(isGone); }")]
    [InlineData("Removals(driver).ToList();")]
    [InlineData("var results = new List<bool>(Removals(driver));")]
    [InlineData("using var each = Removals(driver).GetEnumerator(); while (each.MoveNext()) { Console.WriteLine(each.Current); }")]
    [InlineData("foreach (var isGone in Removals(driver)) { if (isGone) continue; Console.WriteLine(name); }")]
    public Task Iterator_has_run_when_it_has_come_to_its_end(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("var removals = Removals(driver);")]
    [InlineData("var each = Removals(driver).GetEnumerator();")]
    public Task Iterator_that_nobody_goes_through_has_not_run(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        """);

    [Theory]
    [InlineData("all")]
    [InlineData("riders")]
    public Task Class_may_have_an_enumerator_of_its_own(string collection) => InMethod(
        $$"""
        foreach (var person in {{collection}})
        {
            MessageInteractionResource.Create(serviceSid, person.SessionSid, {|PROXY1005:person.Sid|}, "Hello.");
            ParticipantResource.Delete(serviceSid, person.SessionSid, person.Sid);
            MessageInteractionResource.Create(serviceSid, person.SessionSid, {|PROXY2001:person.Sid|}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("Tour")]
    [InlineData("Shift")]
    public Task Property_may_be_called_like_that_of_an_enumerator(string type) => InMethod(
        $$"""
        var tour = new {{type}} { Current = rider };
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:tour.Current.Sid|}, "Hello.");
        """);

    [Fact]
    public Task Enumerator_may_have_other_properties() => InMethod(
        """
        var group = new Riders(people) { Last = rider };
        var each = group.GetEnumerator();
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:group.Last.Sid|}, "Hello.");
        """);

    private static Task InMethod(string body, string? only = null) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Tour
        {
            public ParticipantResource Current { get; set; }
        }

        public sealed class Shift : IDisposable
        {
            public ParticipantResource Current { get; set; }

            public void Dispose()
            {
            }
        }

        public sealed class Riders : IEnumerable<ParticipantResource>
        {
            private readonly IEnumerable<ParticipantResource> _riders;

            public Riders(IEnumerable<ParticipantResource> riders) => _riders = riders;

            public ParticipantResource Last { get; set; }

            public IEnumerator<ParticipantResource> GetEnumerator() => _riders.GetEnumerator();

            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public abstract class Steps : IEnumerator<ParticipantResource>
        {
            public abstract ParticipantResource Current { get; }

            object System.Collections.IEnumerator.Current => Current;

            public abstract bool MoveNext();

            public abstract void Reset();

            public abstract void Dispose();
        }

        public interface ISteps
        {
            Steps GetEnumerator();
        }

        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, ISteps riders, IEnumerable<ParticipantResource> all)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                var people = new List<ParticipantResource> { rider, driver };
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static IEnumerable<bool> Removals(ParticipantResource participant)
            {
                yield return ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
            }
        }
        """,
        only: only,
        nullable: false);
}
