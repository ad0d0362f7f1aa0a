using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Collections that are made of others: of those that match, of groups, and of what a function makes of each where it runs.</summary>
public sealed class SequencesTests
{
    [Theory]
    [InlineData("people.Where(x => x.Role == \"rider\")", "{|PROXY2001:x.Person.Sid|}")]
    [InlineData("people.Where(x => x.Role == \"driver\")", "x.Person.Sid")]
    [InlineData("people.Where(x => x.Role != \"rider\")", "x.Person.Sid")]
    [InlineData("people.Where(x => x.Role == \"guest\")", "rider.Sid")]
    [InlineData("people.TakeWhile(x => x.Role == \"rider\")", "{|PROXY2001:x.Person.Sid|}")]
    public Task Those_who_match_are_told_apart_by_what_is_known_of_each(string query, string sid) => InMethod(
        $$"""
        var people = new[] { (Role: "rider", Person: rider), (Role: "driver", Person: driver) };
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        foreach (var x in {{query}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("p => isLate && ParticipantResource.Delete(serviceSid, sessionSid, p.Sid)")]
    [InlineData("p => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid)")]
    [InlineData("p => isLate ? ParticipantResource.Delete(serviceSid, sessionSid, p.Sid) : false")]
    [InlineData("p => Leave(serviceSid, sessionSid, p)")]
    public Task Function_runs_where_its_results_are_gathered(string function) => InMethod(
        $$"""
        var removals = new[] { driver }.Select({{function}});
        MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
        var results = removals.ToList();
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("numbers.Select(number => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number)).ToList()")]
    [InlineData("numbers.Select(number => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number)).ToArray()")]
    [InlineData("new List<Task<ParticipantResource>>(numbers.Select(number => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number)))")]
    [InlineData("numbers.Select(number => ParticipantResource.CreateAsync(serviceSid, sessionSid, number))")]
    public Task Those_who_are_created_by_a_function_are_created_in_parallel_where_all_are_gathered(string query) => InMethod(
        $$"""
        var tasks = {{query}};
        foreach (var task in tasks)
        {
            var person = await task;
            Console.WriteLine(person.Sid);
        }
        """,
        only: "PROXY3004");

    [Theory]
    [InlineData("foreach (var group in list.GroupBy(p => p.DateDeleted == null)) if (group.Key) foreach (var p in group)", "p.Sid")]
    [InlineData("foreach (var group in list.GroupBy(p => p.DateDeleted != null)) if (!group.Key) foreach (var p in group)", "p.Sid")]
    [InlineData("foreach (var p in list.ToLookup(p => p.DateDeleted == null)[true])", "p.Sid")]
    [InlineData("foreach (var p in list.ToLookup(p => p.DateDeleted != null)[false])", "p.Sid")]
    [InlineData("foreach (var p in list.ToLookup(p => p.DateDeleted.HasValue)[false])", "p.Sid")]
    [InlineData("foreach (var p in list.ToLookup(p => p.Identifier == name)[true])", "{|PROXY1005:p.Sid|}")]
    [InlineData("foreach (var p in list.ToLookup(p => p.Identifier)[name])", "{|PROXY1005:p.Sid|}")]
    [InlineData("foreach (var group in list.GroupBy(p => p.Identifier == name)) if (group.Key) foreach (var p in group)", "{|PROXY1005:p.Sid|}")]
    [InlineData("foreach (var group in list.GroupBy(p => p.FriendlyName)) foreach (var p in group)", "{|PROXY1005:p.Sid|}")]
    public Task Groups_by_the_removal_tell_of_it(string loop, string sid) => InMethod(
        $$"""
        var list = ParticipantResource.Read(serviceSid, sessionSid);
        {{loop}}
        {
            MessageInteractionResource.Create(serviceSid, p.SessionSid, {{sid}}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("Present(serviceSid, sessionSid)", "p.Sid")]
    [InlineData("PresentInBoth(serviceSid, sessionSid, name)", "p.Sid")]
    [InlineData("PresentAndOthers(serviceSid, sessionSid, name)", "{|PROXY1005:p.Sid|}")]
    [InlineData("OthersAndPresent(serviceSid, sessionSid, name)", "{|PROXY1005:p.Sid|}")]
    [InlineData("Everybody(serviceSid, sessionSid)", "{|PROXY1005:p.Sid|}")]
    public Task Iterator_yields_what_all_its_elements_are_like(string iterator, string sid) => InMethod(
        $$"""
        foreach (var p in {{iterator}})
        {
            MessageInteractionResource.Create(serviceSid, p.SessionSid, {{sid}}, "Hello.");
        }
        """);

    private static Task InMethod(string body, string? only = null) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public async Task GreetAsync(string serviceSid, string sessionSid, string name, bool isLate, List<string> numbers)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
                await Task.Yield();
            }

            private static bool Leave(string serviceSid, string sessionSid, ParticipantResource p) => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);

            private static IEnumerable<ParticipantResource> Everybody(string serviceSid, string sessionSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    yield return p;
                }
            }

            private static IEnumerable<ParticipantResource> Present(string serviceSid, string sessionSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (p.DateDeleted == null)
                    {
                        yield return p;
                    }
                }
            }

            private static IEnumerable<ParticipantResource> PresentInBoth(string serviceSid, string sessionSid, string otherSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null))
                {
                    yield return p;
                }

                foreach (var p in ParticipantResource.Read(serviceSid, otherSid).Where(p => p.DateDeleted == null))
                {
                    yield return p;
                }
            }

            private static IEnumerable<ParticipantResource> PresentAndOthers(string serviceSid, string sessionSid, string otherSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null))
                {
                    yield return p;
                }

                foreach (var p in ParticipantResource.Read(serviceSid, otherSid))
                {
                    yield return p;
                }
            }

            private static IEnumerable<ParticipantResource> OthersAndPresent(string serviceSid, string sessionSid, string otherSid)
            {
                foreach (var p in ParticipantResource.Read(serviceSid, otherSid))
                {
                    yield return p;
                }

                foreach (var p in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null))
                {
                    yield return p;
                }
            }
        }
        """,
        only: only);
}
