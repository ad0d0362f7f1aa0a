using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Lists: what is known of their elements, and what runs for each of them.</summary>
public sealed class ListsTests
{
    [Fact]
    public Task Projection_that_creates_yields_fresh_participants() => InMethod(
        """
        var ps = numbers.Select(i => ParticipantResource.Create(serviceSid, sessionSid, i)).ToList();
        foreach (var p in ps)
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Participant_that_is_looked_for_in_another_session_stays_in_its_own() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var p = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
        var found = ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(q => q.Sid == p.Sid);
        MessageInteractionResource.Create(serviceSid, p.SessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Living_participant_is_found_in_a_list_from_outside() => InMethod(
        """
        var p = all.FirstOrDefault(q => q.DateDeleted == null);
        if (p != null)
            MessageInteractionResource.Create(serviceSid, p.SessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Living_participants_of_a_list_from_outside() => InMethod(
        """
        foreach (var p in all.Where(q => q.DateDeleted is null))
            MessageInteractionResource.Create(serviceSid, p.SessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Participants_of_a_list_from_outside_were_only_seen() => InMethod(
        """
        foreach (var p in all)
            MessageInteractionResource.Create(serviceSid, p.SessionSid, {|PROXY1005:p.Sid|}, "Hello");
        """);

    /// <summary>The list holds the guest, so that the loop goes round: whoever comes out of it has not returned.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(".Take(2)")]
    [InlineData(".OrderBy(q => q.DateCreated)")]
    [InlineData(".Select(q => q.Sid)")]
    public Task Session_with_somebody_in_it_has_a_list_that_is_not_empty(string query) => GoRound(query, "p.Sid");

    [Theory]
    [InlineData(".Skip(1)")]
    [InlineData(".ToList().GetRange(1, 1)")]
    [InlineData(".Where(q => q.Identifier == number)")]
    [InlineData(".Take(numbers.Count)")]
    public Task Part_of_such_a_list_may_be_empty(string query) => GoRound(query, "{|PROXY2001:p.Sid|}");

    [Theory]
    [InlineData(".ToList();", "list.Count == 0")]
    [InlineData(".ToArray();", "list.Length == 0")]
    [InlineData(".Select(q => q.Sid).ToList();", "list.Count < 1")]
    [InlineData(";", "list.Count() == 0")]
    public Task Number_of_those_in_a_session_with_somebody_is_not_zero(string query, string isEmpty) => InMethod(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
        var list = ParticipantResource.Read(serviceSid, sessionSid){{query}}
        if ({{isEmpty}})
            SessionResource.Delete(serviceSid, sessionSid);
        ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
        """);

    [Theory]
    [InlineData("numbers.Count == 0", "numbers.ForEach(i => ParticipantResource.Create(serviceSid, sessionSid, i));")]
    [InlineData("!numbers.Any()", "numbers.ForEach(i => ParticipantResource.Create(serviceSid, sessionSid, i));")]
    [InlineData("numbers.Count == 0", "foreach (var i in numbers.Distinct()) ParticipantResource.Create(serviceSid, sessionSid, i);")]
    [InlineData("!numbers.Any()", "foreach (var i in numbers.Where(i => i.Length > 3).ToList()) ParticipantResource.Create(serviceSid, sessionSid, i);")]
    [InlineData("numbers.Count == 0", "var made = numbers.Select(i => ParticipantResource.Create(serviceSid, sessionSid, i)).ToList();")]
    [InlineData("!numbers.Any()", "if (numbers.FirstOrDefault() is { } first) ParticipantResource.Create(serviceSid, sessionSid, first);")]
    [InlineData("alive.Count == 0", "alive.ForEach(q => MessageInteractionResource.Create(serviceSid, sessionSid, q.Sid, \"Hello\"));")]
    public Task Nothing_is_done_for_each_element_of_an_empty_list(string isEmpty, string acts) => InMethod(
        $$"""
        var alive = ParticipantResource.Read(serviceSid, sessionSid).Where(q => q.DateDeleted == null).ToList();
        if ({{isEmpty}})
            SessionResource.Delete(serviceSid, sessionSid);
        {{acts}}
        """);

    [Theory]
    [InlineData("new[] { number, number }.ToHashSet()")]
    [InlineData("new HashSet<string>(new[] { number, number })")]
    public Task Set_has_each_element_once(string set) => InMethod(
        $$"""
        foreach (var each in {{set}})
            ParticipantResource.Create(serviceSid, sessionSid, each);
        """);

    [Theory]
    [InlineData("Queue", "while (waiting.Any()) number = waiting.Dequeue().Identifier;")]
    [InlineData("Stack", "number = waiting.Pop().Identifier; if (waiting.Any()) return;")]
    [InlineData("List", "waiting.RemoveAt(0); if (waiting.Any()) return;")]
    public Task List_may_be_empty_once_somebody_was_taken_out(string kind, string takes) => InMethod(
        $$"""
        var session = SessionResource.Create(serviceSid);
        var p = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var waiting = new {{kind}}<ParticipantResource>(ParticipantResource.Read(serviceSid, session.Sid));
        {{takes}}
        ParticipantResource.Delete(serviceSid, session.Sid, p.Sid);
        ParticipantResource.Delete(serviceSid, session.Sid, {|PROXY2001:p.Sid|});
        """);

    [Fact]
    public Task Action_for_each_element_runs_more_than_once() => InMethod(
        """
        var p = ParticipantResource.Create(serviceSid, sessionSid, number);
        numbers.ForEach(i => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:p.Sid|}));
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """);

    [Fact]
    public Task Parallel_action_verifies_its_own_participant() => InMethod(
        """
        await Parallel.ForEachAsync(all, async (p, ct) =>
        {
            if (p.DateDeleted == null)
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, p.Sid, "Hello");
        });
        """);

    [Fact]
    public Task List_of_three_participants_at_the_creation() => InMethod(
        """
        SessionResource.Create(serviceSid, participants: {|PROXY2005:new List<object> { 1, 2, 3 }|});
        SessionResource.Create(serviceSid, participants: new List<object> { 1, 2 });
        """);

    [Fact]
    public Task Unknown_status_may_have_opened_the_session_again() => InMethod(
        """
        SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
        SessionResource.Update(serviceSid, sessionSid, status: box.Status());
        ParticipantResource.Create(serviceSid, sessionSid, number);
        """);

    [Fact]
    public Task Session_that_others_know_may_have_its_second_participant() => InMethod(
        """
        var s = SessionResource.Create(serviceSid);
        var p = ParticipantResource.Create(serviceSid, s.Sid, number);
        box.Do(s);
        MessageInteractionResource.Create(serviceSid, s.Sid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Session_that_is_only_printed_is_known_to_nobody() => InMethod(
        """
        var s = SessionResource.Create(serviceSid);
        var p = ParticipantResource.Create(serviceSid, s.Sid, number);
        Console.WriteLine(s.Sid);
        MessageInteractionResource.Create(serviceSid, {|PROXY2006:s.Sid|}, p.Sid, "Hello");
        """);

    [Fact]
    public Task Sids_of_the_living_are_verified() => InMethod(
        """
        var sids = all.Where(q => q.DateDeleted == null).Select(q => q.Sid).ToList();
        foreach (var s in sids)
            MessageInteractionResource.Create(serviceSid, sessionSid, s, "Hello");
        """);

    [Fact]
    public Task Same_question_to_a_list_has_the_same_answer() => InMethod(
        """
        if (numbers.Any())
            ParticipantResource.Delete(serviceSid, sessionSid, number);
        if (!numbers.Any())
        {
            try
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
            }
            catch (ApiException)
            {
            }
        }
        """);

    [Fact]
    public Task Tasks_of_a_projection_yield_fresh_participants() => InMethod(
        """
        var tasks = numbers.Select(i => ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, i));
        var made = await Task.WhenAll(tasks);
        foreach (var p in made)
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Projection_of_the_living_sends_to_each() => InMethod(
        """
        await Task.WhenAll(all.Where(q => q.DateDeleted == null).Select(q => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, q.Sid, "Hello")));
        """);

    [Fact]
    public Task All_are_alive() => InMethod(
        """
        if (all.All(q => q.DateDeleted == null))
            foreach (var p in all)
                MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task None_was_removed() => InMethod(
        """
        if (all.Any(q => q.DateDeleted != null))
            return;
        foreach (var p in all)
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Those_that_were_removed_are_gone() => InMethod(
        """
        var gone = ParticipantResource.Read(serviceSid, sessionSid).Where(q => q.DateDeleted != null).ToList();
        foreach (var p in gone)
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """);

    [Fact]
    public Task Predicate_in_a_local_verifies() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        Func<ParticipantResource, bool> alive = q => q.DateDeleted == null;
        if (alive(p))
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Identifier_that_was_compared_is_the_removed_one() => InMethod(
        """
        var old = ParticipantResource.Read(serviceSid, sessionSid).Single(q => q.Identifier == number);
        ParticipantResource.Delete(serviceSid, sessionSid, old.Sid);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:number|});
        """);

    [Fact]
    public Task Created_or_fetched_session_takes_two() => InMethod(
        """
        var s = x ? SessionResource.Create(serviceSid) : SessionResource.Fetch(serviceSid, sessionSid);
        var p = ParticipantResource.Create(serviceSid, s.Sid, number);
        var q = ParticipantResource.Create(serviceSid, s.Sid, number + 1);
        MessageInteractionResource.Create(serviceSid, s.Sid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Finally_removes_whom_the_try_has_created() => InMethod(
        """
        ParticipantResource p = null;
        try
        {
            p = ParticipantResource.Create(serviceSid, sessionSid, number);
            box.Do(1);
        }
        finally
        {
            if (p != null)
                ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        }
        """);

    [Fact]
    public Task Retry_with_a_filter() => InMethod(
        """
        for (var i = 0; i < 3; i++)
        {
            try
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
                return;
            }
            catch (ApiException)when (i < 2)
            {
            }
        }
        """);

    [Fact]
    public Task Handler_that_may_run_later_has_not_run_yet() => InMethod(
        """
        var p = ParticipantResource.Create(serviceSid, sessionSid, number);
        EventHandler h = (o, e) => ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        AppDomain.CurrentDomain.ProcessExit += h;
        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Cases_of_a_switch_exclude_each_other() => InMethod(
        """
        switch (n)
        {
            case 1:
                ParticipantResource.Delete(serviceSid, sessionSid, number);
                break;
            case 2:
                try
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
                }
                catch (ApiException)
                {
                }

                break;
        }
        """);

    [Fact]
    public Task Two_numbers_exclude_each_other() => InMethod(
        """
        if (n == 1)
            ParticipantResource.Delete(serviceSid, sessionSid, number);
        if (n == 2)
        {
            try
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
            }
            catch (ApiException)
            {
            }
        }
        """);

    [Fact]
    public Task Opposite_comparisons_exclude_each_other() => InMethod(
        """
        if (n > 3)
            ParticipantResource.Delete(serviceSid, sessionSid, number);
        if (n <= 3)
        {
            try
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
            }
            catch (ApiException)
            {
            }
        }
        """);

    [Fact]
    public Task Two_texts_exclude_each_other() => InMethod(
        """
        if (sessionSid == "a")
            ParticipantResource.Delete(serviceSid, sessionSid, number);
        else if (sessionSid == "b")
        {
            try
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
            }
            catch (ApiException)
            {
            }
        }
        """);

    private static Task GoRound(string query, string sid) => InMethod(
        $$"""
        var session = SessionResource.Create(serviceSid);
        var p = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        foreach (var each in ParticipantResource.Read(serviceSid, session.Sid){{query}})
        {
            if (x)
                return;
        }

        ParticipantResource.Delete(serviceSid, session.Sid, p.Sid);
        if (x)
            ParticipantResource.Delete(serviceSid, session.Sid, {{sid}});
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public interface IBox
        {
            void Do(object thing);

            SessionResource.StatusEnum Status();
        }

        public sealed class Dispatch
        {
            public async Task RunAsync(string serviceSid, string sessionSid, string number, bool x, List<string> numbers, List<ParticipantResource> all, int n, IBox box)
            {
        {{body}}
            }
        }
        """,
        nullable: false);
}
