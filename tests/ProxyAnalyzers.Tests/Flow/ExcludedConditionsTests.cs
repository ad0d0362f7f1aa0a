using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Conditions that cannot hold one after the other, and some that can.</summary>
public sealed class ExcludedConditionsTests
{
    [Theory]
    [InlineData("text.StartsWith(\"STOP\")", "!text.StartsWith(\"STOP\")")]
    [InlineData("text.Contains(\"http\", StringComparison.Ordinal)", "!text.Contains(\"http\", StringComparison.Ordinal)")]
    [InlineData("text.Trim() == \"STOP\"", "text.Trim() != \"STOP\"")]
    [InlineData("text.ToLower() == \"stop\"", "text.ToLower() == \"go\"")]
    [InlineData("IsSpam(text)", "!IsSpam(text)")]
    [InlineData("int.TryParse(text, out _)", "!int.TryParse(text, out _)")]
    [InlineData("char.IsDigit(text[0])", "!char.IsDigit(text[0])")]
    [InlineData("Math.Abs(number) > 3", "Math.Abs(number) <= 3")]
    [InlineData("wait > TimeSpan.FromMinutes(5)", "wait <= TimeSpan.FromMinutes(5)")]
    [InlineData("rider.FriendlyName?.StartsWith(\"bot\") == true", "rider.FriendlyName?.StartsWith(\"bot\") != true")]
    [InlineData("duty.HasFlag(Duty.Leaves)", "!duty.HasFlag(Duty.Leaves)")]
    [InlineData("(duty & Duty.Leaves) != 0", "(duty & Duty.Leaves) == 0")]
    [InlineData("(duty & Duty.Leaves) == Duty.Leaves", "(duty & Duty.Leaves) != Duty.Leaves")]
    [InlineData("number % 2 == 0", "number % 2 != 0")]
    [InlineData("number - other > 3", "number - other <= 3")]
    [InlineData("answer == true", "answer is null")]
    [InlineData("answer == true", "!(answer ?? false)")]
    [InlineData("answer == true", "!answer.GetValueOrDefault()")]
    [InlineData("answer == true", "!answer.GetValueOrDefault(false)")]
    [InlineData("answer.GetValueOrDefault(true)", "answer == false")]
    [InlineData("answer != false", "!answer.GetValueOrDefault(true)")]
    [InlineData("count == 3", "count.GetValueOrDefault(-1) != 3")]
    [InlineData("text == \"STOP\"", "!StringComparer.OrdinalIgnoreCase.Equals(text, \"stop\")")]
    [InlineData("text == \"STOP\"", "!StringComparer.FromComparison(StringComparison.OrdinalIgnoreCase).Equals(text, \"stop\")")]
    [InlineData("text == \"STOP\"", "!StringComparer.Ordinal.Equals(text, \"STOP\")")]
    [InlineData("answer is true", "answer == false")]
    [InlineData("answer == true", "answer != true")]
    [InlineData("answer ?? false", "!(answer ?? false)")]
    [InlineData("count == 5", "count == null")]
    [InlineData("count > 5", "count is null")]
    [InlineData("count > 5", "count == 3")]
    [InlineData("trip?.IsOver == true", "trip?.IsOver != true")]
    [InlineData("trip?.IsOver == true", "trip?.IsOver == false")]
    [InlineData("trip?.Seats == 1", "trip?.Seats != 1")]
    [InlineData("trip?.Seats == 1", "trip == null")]
    [InlineData("trip?.IsOver ?? true", "trip != null && !trip.IsOver")]
    [InlineData("number < other", "number > other")]
    [InlineData("number < other", "number == other")]
    [InlineData("number == other", "other < number")]
    [InlineData("thing is int", "thing is string")]
    [InlineData("result is Refused", "result is Granted")]
    [InlineData("!string.IsNullOrEmpty(text)", "text == null")]
    [InlineData("!string.IsNullOrEmpty(text)", "text == \"\"")]
    [InlineData("text == null", "!string.IsNullOrWhiteSpace(text)")]
    [InlineData("text == \"STOP\"", "text is null")]
    [InlineData("text.Equals(\"STOP\", StringComparison.OrdinalIgnoreCase)", "!string.Equals(text, \"stop\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("time == default", "time != default")]
    [InlineData("id == Guid.Empty", "!id.Equals(Guid.Empty)")]
    [InlineData("session.Mode == SessionResource.ModeEnum.VoiceOnly", "!session.Mode.Equals(SessionResource.ModeEnum.VoiceOnly)")]
    public Task Condition_that_excludes_the_other_makes_its_path_impossible(string first, string second) => Verify(
        $$"""
        if ({{first}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{second}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:rider.Sid|}, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("text.StartsWith(\"STOP\")", "text.StartsWith(\"STOP\")")]
    [InlineData("text.StartsWith(\"STOP\")", "text.EndsWith(\"now\")")]
    [InlineData("text.Trim() == \"STOP\"", "text != \"STOP\"")]
    [InlineData("text.Substring(1) == \"TOP\"", "text.Substring(2) == \"OP\"")]
    [InlineData("int.TryParse(text, out _)", "!double.TryParse(text, out _)")]
    [InlineData("duty.HasFlag(Duty.Leaves)", "!duty.HasFlag(Duty.Drives)")]
    [InlineData("number % 2 == 0", "number % 3 != 0")]
    [InlineData("number + 1 == 5", "number == 4")]
    [InlineData("answer != true", "answer is null")]
    [InlineData("answer == null", "answer != true")]
    [InlineData("count != 5", "count == null")]
    [InlineData("!(count > 5)", "count is null")]
    [InlineData("trip?.IsOver != true", "trip == null")]
    [InlineData("number <= other", "number == other")]
    [InlineData("number < other", "number + 1 == other")]
    [InlineData("thing is IDisposable", "thing is string")]
    [InlineData("result is Granted", "result is Answer")]
    [InlineData("string.IsNullOrEmpty(text)", "text == null")]
    [InlineData("!string.IsNullOrEmpty(text)", "string.IsNullOrWhiteSpace(text)")]
    [InlineData("text != \"STOP\"", "text is null")]
    [InlineData("text.Equals(\"STOP\", StringComparison.OrdinalIgnoreCase)", "text != \"STOP\"")]
    [InlineData("time == default", "time != DateTime.MaxValue")]
    [InlineData("text == \"STOP\"", "!StringComparer.Ordinal.Equals(text, \"stop\")")]
    [InlineData("answer != true", "!answer.GetValueOrDefault(false)")]
    [InlineData("count == 3", "count.GetValueOrDefault(-1) == 3")]
    [InlineData("answer.GetValueOrDefault(true)", "answer == null")]
    public Task Condition_that_leaves_the_other_open_does_not(string first, string second) => Verify(
        $$"""
        if ({{first}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{second}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("DateTime? mark = null;", "mark = DateTime.UtcNow;", "mark == null")]
    [InlineData("DateTime? mark = null;", "mark = DateTime.UtcNow;", "!mark.HasValue")]
    [InlineData("int? mark = null;", "mark = number;", "mark is null")]
    [InlineData("int? mark = null;", "mark = text.Length;", "mark == null")]
    [InlineData("string mark = null;", "mark = $\"removed {rider.Sid}\";", "mark == null")]
    [InlineData("string mark = null;", "mark = \"n\" + number;", "mark == null")]
    [InlineData("string mark = null;", "mark = number.ToString();", "mark == null")]
    [InlineData("string mark = \"here\";", "mark = \"gone\";", "string.Equals(mark, \"here\", StringComparison.Ordinal)")]
    [InlineData("string mark = \"here\";", "mark = \"gone\";", "mark.Equals(\"HERE\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("string mark = \"here\";", "mark = \"\";", "mark.Length > 0")]
    [InlineData("string mark = \"here\";", "mark = null;", "mark?.Length > 0")]
    [InlineData("string mark = \"here\";", "mark = \"gone\";", "mark.StartsWith(\"he\")")]
    [InlineData("object mark = \"here\";", "mark = 1;", "mark is string")]
    [InlineData("Answer mark = new Refused();", "mark = new Granted();", "mark is Refused")]
    [InlineData("var marks = new List<string>();", "marks.Add(\"gone\");", "!marks.Any()")]
    [InlineData("var mark = true;", "mark ^= true;", "mark")]
    public Task Mark_that_was_set_tells_the_ways_apart(string mark, string set, string question) => Verify(
        $$"""
        {{mark}}
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            {{set}}
        }

        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:rider.Sid|}, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("for (var i = 0; i < texts.Length; i++)", "i == texts.Length - 1")]
    [InlineData("for (var i = 0; i < number; i++)", "i == number - 1")]
    [InlineData("for (var i = 0; i <= number; i++)", "i == number")]
    [InlineData("for (var i = 0; i < names.Count; i++)", "i + 1 == names.Count")]
    [InlineData("for (var i = number; i > 0; i--)", "i == 1")]
    [InlineData("for (var i = 5; i > 0; i--)", "i == 1")]
    [InlineData("for (var i = number; i < other; i++)", "i == other - 1")]
    public Task Last_round_of_a_loop_is_the_last(string loop, string question) => Verify(
        $$"""
        {{loop}}
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:rider.Sid|}, "Your driver is here.");
            if ({{question}})
            {
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            }
        }
        """);

    [Fact]
    public Task Last_round_but_one_is_not() => Verify(
        """
        for (var i = number; i >= 0; i--)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Your driver is here.");
            if (i == 1)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            }
        }
        """);

    [Theory]
    [InlineData("foreach (var each in ParticipantResource.Read(serviceSid, sessionSid)) if (each.DateDeleted == null && each.Sid == text) ParticipantResource.Delete(serviceSid, sessionSid, each.Sid);")]
    [InlineData("foreach (var each in ParticipantResource.Read(serviceSid, sessionSid)) { if (each.Sid != text) continue; ParticipantResource.Delete(serviceSid, sessionSid, each.Sid); }")]
    [InlineData("foreach (var each in SessionResource.Read(serviceSid)) if (each.Sid == rider.SessionSid) ParticipantResource.Delete(serviceSid, each.Sid, rider.Sid);")]
    [InlineData("foreach (var each in SessionResource.Read(serviceSid)) if (ParticipantResource.Read(serviceSid, each.Sid).Any(p => p.Sid == text)) ParticipantResource.Delete(serviceSid, each.Sid, text);")]
    [InlineData("foreach (var each in SessionResource.Read(serviceSid)) foreach (var p in ParticipantResource.Read(serviceSid, each.Sid)) if (p.Sid == text) ParticipantResource.Delete(serviceSid, each.Sid, p.Sid);")]
    [InlineData("if (rider.Sid == text) ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid); if (driver.Sid == text) ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);")]
    public Task Nobody_is_found_twice(string search) => Verify(search);

    [Fact]
    public Task Whoever_is_found_in_two_loops_is_one() => Verify(
        """
        var list = ParticipantResource.Read(serviceSid, sessionSid).ToList();
        foreach (var each in list)
        {
            if (each.Sid == text)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, each.Sid);
            }
        }

        foreach (var each in list)
        {
            if (each.Sid == text)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:each.Sid|});
            }
        }
        """);

    [Theory]
    [InlineData("(gone == rider ? driver : rider).Sid")]
    [InlineData("(ReferenceEquals(gone, rider) ? driver : rider).Sid")]
    [InlineData("(gone.Equals(rider) ? driver : rider).Sid")]
    public Task The_other_one_is_still_there(string other) => Verify(
        $$"""
        if (rider.DateDeleted != null || driver.DateDeleted != null)
        {
            return;
        }

        var gone = isLeaving ? rider : driver;
        ParticipantResource.Delete(serviceSid, sessionSid, gone.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {{other}}, "You are alone now.");
        """);

    [Theory]
    [InlineData("gone == text ? other : text")]
    [InlineData("string.Equals(gone, text) ? other : text")]
    public Task The_other_sid_is_still_there(string kept) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Leave(string serviceSid, string sessionSid, string text, string other, bool isLeaving)
            {
                var gone = isLeaving ? text : other;
                ParticipantResource.Delete(serviceSid, sessionSid, gone);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:{{kept}}|}, "You are alone now.");
            }
        }
        """);

    [Fact]
    public Task Task_that_may_have_failed_has_removed_nobody_for_sure() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiLine
        {
            public async Task LeaveAsync(string serviceSid, string sessionSid, string sid)
            {
                var removal = ParticipantResource.DeleteAsync(serviceSid, sessionSid, sid);
                await Task.WhenAny(removal);
                if (removal.IsFaulted)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "You are still here.");
                }
            }
        }
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        [Flags]
        public enum Duty
        {
            None = 0,
            Drives = 1,
            Leaves = 2,
        }

        public class Answer
        {
        }

        public sealed class Granted : Answer
        {
        }

        public sealed class Refused : Answer
        {
        }

        public sealed class Trip
        {
            public bool IsOver { get; set; }

            public int Seats { get; set; }
        }

        public sealed class TaxiLine
        {
            public void Leave(
                string serviceSid, string sessionSid, ParticipantResource rider, ParticipantResource driver, SessionResource session, Trip trip, Duty duty, Answer result, object thing,
                string text, string[] texts, List<string> names, bool isLeaving, bool? answer, int number, int other, int? count, DateTime time, TimeSpan wait, Guid id)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static bool IsSpam(string text) => text.Length > 100 || text.Contains("http");
        }
        """);

    [Fact]
    public Task Call_of_twilio_answers_with_a_task() => ProxyVerify.CheckAsync(
        """
        public sealed class Desk
        {
            public async Task DismissAsync(string serviceSid, string sessionSid, string guestSid, bool isLeaving)
            {
                Task<bool> deletion = null;
                if (isLeaving)
                {
                    deletion = ParticipantResource.DeleteAsync(serviceSid, sessionSid, guestSid);
                }

                if (deletion is null)
                {
                    try
                    {
                        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guestSid, "You may stay.");
                    }
                    catch (ApiException)
                    {
                    }
                }
                else
                {
                    await deletion;
                }
            }
        }
        """);

    [Fact]
    public Task Text_with_words_in_it_is_not_empty() => ProxyVerify.CheckAsync(
        """
        public sealed class Desk
        {
            public void Dismiss(string serviceSid, string sessionSid, string guestSid, bool isLeaving, bool isOld)
            {
                var message = "";
                if (isLeaving)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, guestSid);
                    message = isOld ? $"removed {guestSid}" : "removed " + guestSid;
                }

                if (string.IsNullOrEmpty(message))
                {
                    try
                    {
                        MessageInteractionResource.Create(serviceSid, sessionSid, guestSid, "You may stay.");
                    }
                    catch (ApiException)
                    {
                    }
                }
            }
        }
        """);
}
