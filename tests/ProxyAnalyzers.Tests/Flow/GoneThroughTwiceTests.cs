using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Whoever was removed while a loop went through what was kept is met again by the next loop.</summary>
public sealed class GoneThroughTwiceTests
{
    private const string Live = "var people = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();";

    [Theory]
    [InlineData(Live)]
    [InlineData("var people = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToArray();")]
    [InlineData("IReadOnlyList<ParticipantResource> people = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();")]
    public Task All_of_whom_were_removed_are_removed(string kept) => CheckAsync(
        $$"""
        {{kept}}
        foreach (var person in people)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
        }

        foreach (var person in people)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:person.Sid|}, "Goodbye");
        }
        """);

    [Theory]
    [InlineData("sids")]
    [InlineData("list")]
    [InlineData("rows")]
    [InlineData("bag")]
    [InlineData("view")]
    [InlineData("lines")]
    [InlineData("set")]
    public Task So_are_those_who_came_in(string kept) => CheckAsync(
        $$"""
        foreach (var sid in {{kept}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }

        foreach (var sid in {{kept}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sid|}, "Goodbye");
        }
        """);

    [Theory]
    [InlineData("asked")]
    [InlineData("list.Where(sid => sid != text)")]
    [InlineData("list.Select(sid => sid.Trim())")]
    [InlineData("asked.OrderBy(sid => sid)")]
    public Task What_is_asked_for_again_may_yield_others(string query) => CheckAsync(
        $$"""
        foreach (var sid in {{query}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }

        foreach (var sid in {{query}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }
        """);

    [Theory]
    [InlineData("list.Add(sid); break;", "list")]
    [InlineData("list.Remove(sid); break;", "list")]
    [InlineData("bag.Remove(sid); break;", "bag")]
    public Task Whoever_changes_what_he_goes_through_goes_through_something_else(string statement, string kept) => CheckAsync(
        $$"""
        foreach (var sid in {{kept}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
            {{statement}}
        }

        foreach (var sid in {{kept}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }
        """);

    [Fact]
    public Task Closed_sessions_stay_closed() => CheckAsync(
        """
        foreach (var session in list)
        {
            SessionResource.Update(serviceSid, session, status: SessionResource.StatusEnum.Closed);
        }

        foreach (var session in list)
        {
            ParticipantResource.Create(serviceSid, {|PROXY2003:session|}, "+14155550100");
        }
        """);

    [Theory]
    [InlineData("SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);")]
    [InlineData("SessionResource.Delete(serviceSid, session.Sid);")]
    public Task Records_of_sessions_that_have_ended_are_of_ended_ones(string end) => CheckAsync(
        $$"""
        foreach (var session in sessions)
        {
            {{end}}
        }

        foreach (var session in sessions)
        {
            ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, "+14155550100");
        }
        """);

    [Fact]
    public Task Records_of_services_that_were_deleted_are_of_deleted_ones() => CheckAsync(
        """
        foreach (var service in services)
        {
            ServiceResource.Delete(service.Sid);
        }

        foreach (var service in services)
        {
            SessionResource.Create({|PROXY2003:service.Sid|});
        }
        """);

    [Theory]
    [InlineData("SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);")]
    [InlineData("SessionResource.Delete(serviceSid, session.Sid);")]
    public Task Sessions_that_were_noted_down_as_ended_are_left_out(string end) => CheckAsync(
        $$"""
        var gone = new List<string>();
        foreach (var session in sessions)
        {
            if (session.UniqueName == text)
            {
                {{end}}
                gone.Add(session.Sid);
            }
        }

        foreach (var session in sessions)
        {
            if (!gone.Contains(session.Sid))
            {
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
            }
        }
        """);

    [Fact]
    public Task Services_that_were_noted_down_as_deleted_are_left_out() => CheckAsync(
        """
        var gone = new HashSet<string>();
        foreach (var service in services)
        {
            if (service.UniqueName == text)
            {
                ServiceResource.Delete(service.Sid);
                gone.Add(service.Sid);
            }
        }

        foreach (var service in services.Where(service => !gone.Contains(service.Sid)))
        {
            SessionResource.Create(service.Sid);
        }
        """);

    [Fact]
    public Task Identifiers_of_all_are_taken_up_again() => CheckAsync(
        $$"""
        {{Live}}
        foreach (var person in people)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
        }

        foreach (var person in people)
        {
            ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:person.Identifier|});
        }
        """);

    [Theory]
    [InlineData("if (person.Identifier == text)", "if (person.Identifier != text)", "people")]
    [InlineData("if (person.Sid != text)", "if (person.Sid == text)", "people")]
    [InlineData("", "", "people.Where(person => ParticipantResource.Fetch(serviceSid, sessionSid, person.Sid).DateDeleted == null)")]
    public Task Others_than_those_who_were_removed_are_not_meant(string removes, string sends, string later) => CheckAsync(
        $$"""
        {{Live}}
        foreach (var person in people)
        {
            {{removes}}
            {
                ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
            }
        }

        foreach (var person in {{later}})
        {
            {{sends}}
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, person.Sid, "Goodbye");
            }
        }
        """);

    [Theory]
    [InlineData("people.Clear();")]
    [InlineData(Live, "var gone = people; ")]
    public Task Other_contents_are_others(string change, string before = "") => CheckAsync(
        $$"""
        {{Live}}
        {{before}}
        foreach (var person in people)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
        }

        {{change.Replace("var people", "people", System.StringComparison.Ordinal)}}
        foreach (var person in people)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, person.Sid, "Goodbye");
        }
        """);

    [Theory]
    [InlineData("list", "list.Count == 0")]
    [InlineData("list", "!list.Any()")]
    [InlineData("sids", "sids.Length == 0")]
    public Task Loop_that_has_begun_had_something_to_go_through(string kept, string question) => CheckAsync(
        $$"""
        var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
        foreach (var sid in {{kept}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            break;
        }

        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        }
        """);

    [Theory]
    [InlineData("people.Count == 0", "sessionSid")]
    [InlineData("people.Count < 1", "sessionSid")]
    [InlineData("people.Count == 1", "{|PROXY2003:sessionSid|}")]
    public Task Loop_does_not_run_where_nobody_was_counted(string question, string sid) => CheckAsync(
        $$"""
        {{Live}}
        if ({{question}})
        {
            SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
        }

        foreach (var person in people)
        {
            MessageInteractionResource.Create(serviceSid, {{sid}}, person.Sid, "Welcome");
        }
        """);

    [Fact]
    public Task Query_is_run_again() => CheckAsync(
        """
        var people = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null);
        foreach (var person in people)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
        }

        foreach (var person in people)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, person.Sid, "Goodbye");
        }
        """);

    [Theory]
    [InlineData("foreach (var person in gone) { people.Remove(person); }", "true")]
    [InlineData("gone.ForEach(person => people.Remove(person));", "true")]
    [InlineData("people.RemoveAll(person => gone.Contains(person));", "true")]
    [InlineData("", "!gone.Contains(person)")]
    [InlineData("", "gone.All(other => other.Sid != person.Sid)")]
    [InlineData("var left = gone.Select(person => person.Sid).ToHashSet();", "!left.Contains(person.Sid)")]
    public Task Those_who_were_noted_down_as_removed_are_left_out(string takeOut, string question) => CheckAsync(
        $$"""
        {{Live}}
        var gone = new List<ParticipantResource>();
        foreach (var person in people)
        {
            if (person.FriendlyName == text)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
                gone.Add(person);
            }
        }

        {{takeOut}}
        foreach (var person in people)
        {
            if ({{question}})
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, person.Sid, "Goodbye");
            }
        }
        """);

    [Theory]
    [InlineData("people.Select(person => (person, isGone: ParticipantResource.Delete(serviceSid, sessionSid, person.Sid))).ToList()")]
    [InlineData("people.Select(person => (person, isGone: person.FriendlyName == text && ParticipantResource.Delete(serviceSid, sessionSid, person.Sid))).ToList()")]
    [InlineData("people.Select(person => new { person, isGone = person.FriendlyName == text && ParticipantResource.Delete(serviceSid, sessionSid, person.Sid) }).ToList()")]
    public Task What_is_noted_beside_somebody_may_tell_that_he_is_there(string removals) => CheckAsync(
        $$"""
        {{Live}}
        var results = {{removals}};
        foreach (var result in results)
        {
            if (!result.isGone)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, result.person.Sid, "Goodbye");
            }
        }
        """);

    [Fact]
    public Task Those_who_were_noted_down_as_removed_are_removed() => CheckAsync(
        $$"""
        {{Live}}
        var gone = new List<ParticipantResource>();
        foreach (var person in people)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, person.Sid);
            gone.Add(person);
        }

        foreach (var person in gone)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:person.Sid|}, "Goodbye");
        }
        """);

    private static Task CheckAsync(string statements) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Close(string serviceSid, string sessionSid, string text, string[] sids, List<string> list, List<SessionResource> sessions, List<ServiceResource> services, IList<string> rows, ICollection<string> bag, IReadOnlyCollection<string> view, IReadOnlyList<string> lines, ISet<string> set, IEnumerable<string> asked)
            {
                {{statements}}
            }
        }
        """);
}
