using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A condition may tell removed from present in a way that nobody follows: then the use is not reported, unless everybody who comes to it was removed.</summary>
public sealed class DoubtsTests
{
    [Theory]
    [InlineData("var at = DateTime.MinValue;", "at = DateTime.UtcNow;", "at == DateTime.MinValue")]
    [InlineData("var at = default(DateTime);", "at = DateTime.UtcNow;", "at == default")]
    [InlineData("var id = Guid.Empty;", "id = Guid.NewGuid();", "id == Guid.Empty")]
    [InlineData("var rounds = 3;", "rounds *= 7;", "rounds % 2 == 1")]
    [InlineData("var share = 0.5;", "share = Math.Sqrt(4);", "share < 1")]
    [InlineData("var marks = new StringBuilder();", "marks.Append('x');", "marks.Length == 0")]
    [InlineData("var state = store.Load();", "state = store.Load() + 1;", "state < 5")]
    [InlineData("using var stop = new CancellationTokenSource();", "stop.Cancel();", "!stop.IsCancellationRequested")]
    [InlineData("var clock = new System.Diagnostics.Stopwatch();", "clock.Start();", "!clock.IsRunning")]
    [InlineData("var done = new TaskCompletionSource<bool>();", "done.SetResult(true);", "!done.Task.IsCompleted")]
    [InlineData("var flags = new Dictionary<string, bool>();", "flags[\"left\"] = true;", "!flags.ContainsKey(\"left\")")]
    [InlineData("var flags = new Dictionary<string, bool>();", "flags[\"left\"] = true;", "!flags.GetValueOrDefault(\"left\")")]
    [InlineData("var marks = new Dictionary<string, int>();", "marks[\"left\"] = 1;", "marks.GetValueOrDefault(\"left\") == 0")]
    [InlineData("var seat = new Dictionary<string, string> { [\"rider\"] = other };", "seat.Remove(\"rider\");", "seat.ContainsKey(\"rider\")")]
    [InlineData("var flags = new Dictionary<string, bool> { [\"left\"] = false };", "flags[\"left\"] = true;", "!flags[\"left\"]")]
    [InlineData("var flags = new Dictionary<string, bool> { [\"open\"] = true };", "flags.Add(\"left\", true);", "!flags.TryGetValue(\"left\", out _)")]
    public Task What_was_written_with_the_removal_may_tell_that_it_was_not_done(string before, string with, string question) => CheckLeavingAsync(before, with, question, "rider.Sid");

    [Theory]
    [InlineData("store.IsOn(rider.Sid)")]
    [InlineData("store.IsOn($\"left:{rider.Sid}\")")]
    [InlineData("isActive(rider)")]
    [InlineData("store.Read(rider.Sid) == \"active\"")]
    public Task Other_code_that_is_asked_about_him_may_know_that_he_was_removed(string question) => CheckLeavingAsync("", "", question, "rider.Sid");

    [Theory]
    [InlineData("await store.IsOnAsync(rider.Sid)", "rider.Sid")]
    [InlineData("await store.IsOnAtOnceAsync(rider.Sid)", "rider.Sid")]
    [InlineData("await store.ReadAsync(rider.Sid) == \"active\"", "rider.Sid")]
    [InlineData("store.StateOf(rider.Sid) == State.Active", "rider.Sid")]
    [InlineData("store.IsOn((sessionSid, rider.Sid))", "rider.Sid")]
    [InlineData("store.IsOn(new Key { Sid = rider.Sid })", "rider.Sid")]
    [InlineData("store.IsOn(new Seat(sessionSid, rider.Sid))", "rider.Sid")]
    [InlineData("store.IsOn(new Key { Sid = other })", "{|PROXY2001:rider.Sid|}")]
    [InlineData("store.Find(rider.Sid).IsOn", "rider.Sid")]
    [InlineData("store.Find(rider.Sid) != null", "rider.Sid")]
    [InlineData("store.Find(rider.Sid) is { Seat: { Sid: \"front\" } }", "rider.Sid")]
    [InlineData("(await store.FindAsync(rider.Sid)).IsOn", "rider.Sid")]
    [InlineData("await store.IsOnForSureAsync(rider.Sid) == true", "rider.Sid")]
    [InlineData("store.Find(other).IsOn", "{|PROXY2001:rider.Sid|}")]
    [InlineData("store.VersionOf(rider.Sid).Major == 3", "{|PROXY2001:rider.Sid|}")]
    [InlineData("store.IsOn(\"left:\" + rider.Sid)", "rider.Sid")]
    [InlineData("store.NumberOf(rider.Sid) == 3", "{|PROXY2001:rider.Sid|}")]
    [InlineData("store.DateOf(rider.Sid) == default", "{|PROXY2001:rider.Sid|}")]
    [InlineData("await store.NumberOfAsync(rider.Sid) == 3", "{|PROXY2001:rider.Sid|}")]
    [InlineData("System.IO.File.Exists(rider.Sid)", "{|PROXY2001:rider.Sid|}")]
    [InlineData("features.IsOn(rider.Sid)", "{|PROXY2001:rider.Sid|}")]
    [InlineData("numbers.IsOn(rider.Sid)", "{|PROXY2001:rider.Sid|}")]
    public Task Code_of_others_that_says_yes_or_no_or_names_a_state_may_know_it(string question, string sid) => CheckLeavingAsync("", "", question, sid);

    [Theory]
    [InlineData("store.IsOn(other)")]
    [InlineData("store.Load() == 3")]
    public Task Other_code_that_is_asked_about_something_else_does_not_know(string question) => CheckLeavingAsync("", "", question, "{|PROXY2001:rider.Sid|}");

    [Fact]
    public Task Whoever_was_removed_for_sure_is_removed_whatever_other_code_says() => CheckAsync(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if (store.IsOn(rider.Sid))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Welcome");
        }
        """);

    [Fact]
    public Task Whoever_was_removed_for_sure_is_removed_whatever_came_after() => CheckAsync(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if (isLeaving)
        {
            ParticipantResource.Create(serviceSid, sessionSid, other);
        }

        if (store.IsOn(rider.Sid))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Welcome");
        }
        """);

    [Theory]
    [InlineData("marked.Count > 0", "marked.Count == 0")]
    [InlineData("marked.Count == 2", "marked.Count == 1")]
    [InlineData("marked.Any()", "!marked.Any()")]
    public Task Numbers_of_what_a_loop_has_noted_exclude_each_other(string removes, string sends) => CheckAsync(
        $$"""
        var marked = new List<string>();
        foreach (var seat in seats)
        {
            if (seat.Value)
            {
                marked.Add(seat.Key);
            }
        }

        if ({{removes}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{sends}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        }
        """);

    [Fact]
    public Task Key_that_nobody_but_the_removal_has_put_in_tells_that_it_was_done() =>
        CheckLeavingAsync("var flags = new Dictionary<string, bool>();", "flags[\"left\"] = true;", "flags.ContainsKey(\"left\")", "{|PROXY2001:rider.Sid|}");

    [Theory]
    [InlineData("people.Count == 2", "people.Count == 1")]
    [InlineData("people.Count > 1", "people.Count <= 1")]
    [InlineData("people.ToArray().Length == 2", "people.ToArray().Length == 3")]
    [InlineData("seats.ContainsKey(other)", "!seats.ContainsKey(other)")]
    public Task Numbers_of_what_is_kept_exclude_each_other(string removes, string sends) => CheckAsync(
        $$"""
        var people = ParticipantResource.Read(serviceSid, sessionSid).Where(guest => guest.DateDeleted == null).ToList();
        if ({{removes}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{sends}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        }
        """);

    [Fact]
    public Task What_a_collection_was_told_with_the_removal_it_may_tell_again() => CheckAsync(
        """
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            seats["left"] = true;
        }

        if (!seats.ContainsKey("left"))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        }
        """);

    [Theory]
    [InlineData("store.IsOn(\"remove\")", "!store.IsOn(\"remove\")")]
    [InlineData("store.Read(\"mode\") == \"remove\"", "store.Read(\"mode\") == \"stay\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"MODE\") == \"remove\"", "Environment.GetEnvironmentVariable(\"MODE\") is null")]
    [InlineData("Ask(store, \"remove\")", "!Ask(store, \"remove\")")]
    public Task What_is_asked_twice_in_the_same_words_may_have_one_answer(string removes, string sends) => CheckAsync(
        $$"""
        if ({{removes}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{sends}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        }
        """);

    [Theory]
    [InlineData("var isSure = false;", "isSure = store.IsOn(\"sure\");", "isSure")]
    [InlineData("var note = \"\";", "note = store.Read(\"note\");", "note == \"\" || note != \"\"")]
    [InlineData("", "store.IsOn(\"log\");", "store.IsOn(\"send\")")]
    [InlineData("var isDone = true;", "isDone = store.IsOn(\"done\");", "other.Length > 0")]
    public Task Condition_that_has_nothing_to_do_with_the_removal_is_no_excuse(string before, string with, string question) => CheckLeavingAsync(before, with, question, "{|PROXY2001:rider.Sid|}");

    [Fact]
    public Task Condition_is_no_excuse_where_both_its_ways_have_met() => CheckAsync(
        """
        var note = "";
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            note = store.Read("note");
        }

        if (note == "")
        {
            store.IsOn("log");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Welcome");
        """);

    [Fact]
    public Task Session_that_may_still_be_open_is_in_doubt_too() => CheckAsync(
        """
        var closedAt = DateTime.MinValue;
        if (isLeaving)
        {
            SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
            closedAt = DateTime.UtcNow;
        }

        if (closedAt == DateTime.MinValue)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        }
        """);

    [Theory]
    [InlineData("isActive(rider)", "ServiceResource.Delete(serviceSid);", "!isActive(rider)")]
    [InlineData("isLeaving", "ServiceResource.Delete(serviceSid); rounds = Environment.TickCount;", "rounds == 0")]
    [InlineData("isLeaving", "ServiceResource.Delete(serviceSid);", "store.IsOn(serviceSid)")]
    public Task Service_that_may_still_be_there_is_in_doubt_too(string removes, string deletes, string uses) => CheckAsync(
        $$"""
        var rounds = 0;
        if ({{removes}})
        {
            {{deletes}}
        }

        if ({{uses}})
        {
            SessionResource.Create(serviceSid);
        }
        """);

    [Fact]
    public Task Rounds_of_a_loop_ask_anew() => CheckAsync(
        """
        while (store.Read("order") is { } order)
        {
            if (order == "leave")
            {
                ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:rider.Sid|});
            }
            else if (order == "tell")
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Welcome");
            }
        }
        """);

    [Fact]
    public Task Loop_that_goes_on_is_no_excuse() => CheckAsync(
        """
        var people = ParticipantResource.Read(serviceSid, sessionSid).ToList();
        if (people.All(guest => guest.DateDeleted == null))
        {
            foreach (var guest in people)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:rider.Sid|});
            }
        }
        """);

    [Theory]
    [InlineData("if (at > until) return;")]
    [InlineData("if (until < at) return;")]
    [InlineData("if (!store.IsOn(rider.Sid)) return;")]
    [InlineData("if (store.StateOf(rider.Sid) == State.Gone) return;")]
    public Task Whoever_has_asked_before_keeps_the_answer_in_mind(string question) => CheckAsync(
        $$"""
        var at = DateTime.MinValue;
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            at = DateTime.UtcNow;
        }

        {{question}}
        await Task.Delay(100);
        Console.WriteLine("Still here.");
        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        """);

    [Theory]
    [InlineData("if (sum > 0) return;")]
    [InlineData("if (sum != 0) { return; }")]
    public Task Sum_that_a_loop_has_made_with_the_removal_is_kept_in_mind(string question) => CheckAsync(
        $$"""
        var sum = 0m;
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            sum = 1;
            foreach (var fare in fares)
            {
                sum += fare;
            }
        }

        {{question}}
        await Task.Delay(100);
        Console.WriteLine("Still here.");
        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        """);

    [Theory]
    [InlineData("if (isLeaving) { {0} } else { foreach (var seat in seats) Console.WriteLine(seat.Key); }")]
    [InlineData("switch (limit) { case 1m: {0} break; case 2m: Console.WriteLine(other); break; default: break; }")]
    [InlineData("switch (limit) { case 1m: Console.WriteLine(other); break; default: {0} break; }")]
    [InlineData("foreach (var fare in fares) { if (fare > limit) { {0} break; } }")]
    [InlineData("if (seats.Count > 3) { Console.WriteLine(other); } else if (isLeaving) { {0} }")]
    [InlineData("try { if (isLeaving) { {0} } } finally { Console.WriteLine(other); }")]
    [InlineData("Action leave = () => { {0} }; if (isLeaving) leave();")]
    [InlineData("void Leave() { {0} } if (isLeaving) Leave();")]
    public Task Doubt_is_the_same_in_whatever_form_the_ways_part(string parting) => CheckAsync(
        $$"""
        var at = DateTime.MinValue;
        {{parting.Replace("{0}", "at = DateTime.UtcNow; ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);", System.StringComparison.Ordinal)}}
        if (at == DateTime.MinValue)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        }
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("at == DateTime.MinValue")]
    [InlineData("store.IsOn(rider.Sid)")]
    public Task Doubt_is_the_same_whichever_way_comes_first(string question) => CheckAsync(
        $$"""
        var at = DateTime.MinValue;
        if (!isLeaving)
        {
            Console.WriteLine("Stays.");
        }
        else
        {
            at = DateTime.UtcNow;
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
        }
        """);

    [Theory]
    [InlineData("var count = 0;", "foreach (var seat in seats) count++;", "count < 5")]
    [InlineData("var count = 3;", "count = 4;", "count < 5")]
    [InlineData("var count = fares.Count;", "count = seats.Count; if (count < 1) return;", "count < 5")]
    [InlineData("var count = fares.Count;", "if (seats.Count > 0) count = seats.Count; else return;", "count != 7")]
    [InlineData("var isDone = store.IsOn(other);", "isDone = SessionResource.Delete(serviceSid, otherSid);", "isDone")]
    [InlineData("var record = SessionResource.Fetch(serviceSid, sessionSid);", "record = SessionResource.Fetch(serviceSid, otherSid);", "record.UniqueName == other")]
    [InlineData("var name = other;", "name = SessionResource.Fetch(serviceSid, otherSid).UniqueName;", "name == \"airport\"")]
    public Task What_is_followed_is_not_in_doubt(string before, string with, string question) => CheckLeavingAsync(before, with, question, "{|PROXY2001:rider.Sid|}");

    [Fact]
    public Task Answer_of_the_removal_itself_is_followed() => CheckAsync(
        """
        var isDone = store.IsOn(other);
        if (isLeaving)
        {
            isDone = ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if (isDone)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Welcome");
        }
        """);

    [Theory]
    [InlineData("SessionResource? closed = null;", "closed = SessionResource.Update(serviceSid, otherSid, status: SessionResource.StatusEnum.Closed);", "closed?.Sid == null")]
    [InlineData("var last = \"\";", "last = rider.Sid;", "last == \"\"")]
    [InlineData("var last = \"\";", "last = rider.Sid;", "last != rider.Sid")]
    [InlineData("var left = new List<string>();", "left.Add(rider.Sid);", "left.Count == 0")]
    [InlineData("var left = new HashSet<string>();", "left.Add(rider.Sid);", "left.Add(rider.Sid)")]
    [InlineData("var at = DateTime.MinValue; var isDone = false;", "at = DateTime.UtcNow; isDone = ParticipantResource.Delete(serviceSid, sessionSid, other);", "at == DateTime.MinValue && !isDone")]
    public Task What_the_removal_has_left_behind_tells_that_it_was_done(string before, string with, string question) => CheckLeavingAsync(before, with, question, "rider.Sid");

    [Fact]
    public Task Removal_of_one_is_no_doubt_about_another() => CheckAsync(
        """
        var at = DateTime.MinValue;
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, otherSid, other);
            at = DateTime.UtcNow;
        }

        if (at == DateTime.MinValue)
        {
            MessageInteractionResource.Create(serviceSid, otherSid, other, "Welcome");
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Welcome");
        }
        """,
        only: "PROXY2001");

    [Fact]
    public Task Two_removals_are_in_doubt_each_by_its_own_note() => CheckAsync(
        """
        var at = DateTime.MinValue;
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            at = DateTime.UtcNow;
        }

        if (store.Load() == 3)
        {
            ParticipantResource.Delete(serviceSid, otherSid, other);
        }

        if (at == DateTime.MinValue)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Welcome");
            MessageInteractionResource.Create(serviceSid, otherSid, {|PROXY2001:other|}, "Welcome");
        }
        """,
        only: "PROXY2001");

    private static Task CheckLeavingAsync(string before, string with, string question, string sid) => CheckAsync(
        $$"""
        {{before}}
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            {{with}}
        }

        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Welcome");
        }
        """);

    private static Task CheckAsync(string statements, string? only = null) => ProxyVerify.CheckAsync(
        $$"""
        using System.Text;
        using System.Threading;

        public interface IStore
        {
            bool IsOn(string key);

            bool IsOn(object key);

            Task<bool> IsOnAsync(string key);

            ValueTask<bool> IsOnAtOnceAsync(string key);

            Task<string> ReadAsync(string key);

            Task<int> NumberOfAsync(string key);

            int NumberOf(string key);

            DateTime DateOf(string key);

            State StateOf(string key);

            string Read(string key);

            int Load();

            Note Find(string key);

            Task<Note> FindAsync(string key);

            Task<bool?> IsOnForSureAsync(string key);

            Version VersionOf(string key);
        }

        public sealed class Note
        {
            public bool IsOn { get; set; }

            public Seat Seat { get; set; }
        }

        public enum State
        {
            Active,
            Gone,
        }

        public sealed class Key
        {
            public string Sid { get; set; }
        }

        public sealed record Seat(string SessionSid, string Sid);

        namespace Microsoft.FeatureManagement
        {
            public interface IFeatures
            {
                bool IsOn(string feature);
            }
        }

        namespace Twilio.Numbers
        {
            public interface INumbers
            {
                bool IsOn(string number);
            }
        }

        public sealed class Desk
        {
            public async Task Serve(
                string serviceSid, string sessionSid, string otherSid, string other, bool isLeaving, DateTime until, decimal limit, List<decimal> fares, IStore store, Dictionary<string, bool> seats, Func<ParticipantResource, bool> isActive,
                Microsoft.FeatureManagement.IFeatures features, Twilio.Numbers.INumbers numbers)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                {{statements}}
            }

            private static bool Ask(IStore store, string key) => store.IsOn(key);
        }
        """,
        only: only);
}
