using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Conditions that exclude each other although they are not about the same words: ranges, bounds, orders, types.</summary>
public sealed class ComputedConditionsTests
{
    [Theory]
    [InlineData("fare > 10m", "fare == 3.5m")]
    [InlineData("fare > 10m", "fare < 3")]
    [InlineData("fare is > 10m", "fare is < 3m")]
    [InlineData("fare == 3.5m", "fare == 4m")]
    [InlineData("tip > 10m", "tip == 3.5m")]
    [InlineData("rating >= 4.5", "rating < 4.5")]
    [InlineData("rating > 4.5", "rating == 3.5")]
    [InlineData("wait.TotalMinutes > 5", "wait.TotalMinutes < 3")]
    [InlineData("distance > 10", "distance == 3")]
    [InlineData("distance > 10", "distance <= 5")]
    public Task Ranges_of_any_number(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("var count = 0;", "count % 2 == 0", "count++;")]
    [InlineData("var count = 0;", "(count & 1) == 0", "count++;")]
    [InlineData("var count = 0;", "count == 0", "count = (count + 1) % 2;")]
    [InlineData("var count = 0;", "count == 0", "count++; count %= 2;")]
    [InlineData("long count = 0;", "count % 2 == 0", "count++;")]
    [InlineData("byte count = 0;", "count == 0", "count = (byte)(1 - count);")]
    [InlineData("byte count = 2;", "count is > 1 and < 3", "count--;")]
    [InlineData("var count = 2.0;", "count > 1.5", "count -= 1;")]
    [InlineData("var most = 60; var count = most * 60;", "count == most * 60", "count--;")]
    [InlineData("var seat = 'b';", "seat > 'a'", "seat = 'a';")]
    [InlineData("var wait = TimeSpan.FromMinutes(5);", "wait.TotalMinutes > 3", "wait = TimeSpan.Zero;")]
    public Task First_round_opens_the_session(string before, string isFirst, string next) => CheckRounds(before, isFirst, "sessionSid", next);

    [Theory]
    [InlineData("var count = 1;", "count % 2 == 0")]
    [InlineData("byte count = 1;", "count == 0")]
    [InlineData("var wait = TimeSpan.FromMinutes(2);", "wait.TotalMinutes > 3")]
    public Task First_round_opens_no_session(string before, string isFirst) => CheckRounds(before, isFirst, "{|PROXY1002:sessionSid|}", next: "");

    private static Task CheckRounds(string before, string isFirst, string sid, string next) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Open(string serviceSid, List<string> numbers)
            {
                string sessionSid = null;
                {{before}}
                foreach (var number in numbers)
                {
                    if ({{isFirst}})
                    {
                        sessionSid = SessionResource.Create(serviceSid).Sid;
                    }

                    ParticipantResource.Create(serviceSid, {{sid}}, number);
                    {{next}}
                }
            }
        }
        """,
        only: "PROXY1002");

    [Theory]
    [InlineData("thing.GetType() == typeof(Taxi)", "thing.GetType() != typeof(Taxi)")]
    [InlineData("thing.GetType() == typeof(Taxi)", "thing.GetType() == typeof(Van)")]
    [InlineData("thing.GetType() == typeof(Van)", "thing is not Van")]
    [InlineData("thing.GetType() == typeof(Van)", "thing is not Car")]
    [InlineData("thing is Taxi", "thing.GetType() != typeof(Taxi)")]
    [InlineData("thing.GetType() == typeof(Car)", "thing is Van")]
    [InlineData("thing.GetType() == typeof(Van)", "thing is null")]
    [InlineData("thing.GetType().Name == \"Van\"", "thing.GetType().Name != \"Van\"")]
    [InlineData("thing is Van", "thing is not Car")]
    [InlineData("thing as Van != null", "thing is not Van")]
    [InlineData("typeof(Van) == type", "type == typeof(Car)")]
    public Task Types_of_an_object(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("Math.Min(number, 1) > 1", "number > 5")]
    [InlineData("Math.Max(number, 1) > 1", "number <= 1")]
    [InlineData("number > 3", "Math.Min(number, 5) < 3")]
    [InlineData("Math.Abs(number) > 3", "number == 0")]
    [InlineData("Math.Clamp(number, 0, 2) == 0", "number > 0")]
    [InlineData("Math.Clamp(number, 1, 3) == 0", "number > 0")]
    [InlineData("Math.Min(number, other) > 3", "other < 2")]
    [InlineData("number % 2 > 1", "number > 1")]
    public Task Bounds_of_what_was_computed(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("DateTime.Compare(start, end) < 0", "DateTime.Compare(start, end) >= 0")]
    [InlineData("DateTime.Compare(start, end) < 0", "start >= end")]
    [InlineData("start.CompareTo(end) > 0", "start <= end")]
    [InlineData("start.CompareTo(end) == 0", "start != end")]
    [InlineData("number.CompareTo(other) < 0", "number >= other")]
    [InlineData("decimal.Compare(fare, 10m) < 0", "fare > 20m")]
    [InlineData("start.AddHours(1) < end", "start.AddHours(1) >= end")]
    public Task Order_that_a_method_tells(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("text == \"STOP\"", "!text.Equals(\"stop\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("string.Equals(text, \"stop\", StringComparison.OrdinalIgnoreCase)", "string.IsNullOrEmpty(text)")]
    [InlineData("text.StartsWith(\"ST\")", "text == \"GO\"")]
    [InlineData("text.Length > 3", "text == \"\"")]
    [InlineData("text.Length == 0", "!string.IsNullOrEmpty(text)")]
    [InlineData("text.Length == 3", "text == \"\"")]
    [InlineData("3 == text.Length", "string.IsNullOrEmpty(text)")]
    [InlineData("text.Trim().Length > 3", "text.Trim() == \"\"")]
    [InlineData("text.Trim().Length == 3", "text.Trim() == \"\"")]
    [InlineData("text.Trim().Length == 0", "text.Trim() != \"\"")]
    [InlineData("text.Length >= 1", "text == \"\"")]
    [InlineData("text.Length < 1", "text != \"\"")]
    [InlineData("text.Length == 0", "text != \"\"")]
    [InlineData("text.Length >= 1", "string.IsNullOrEmpty(text)")]
    [InlineData("text.Length > 0", "text is null or \"\"")]
    [InlineData("text.Length != 0", "text == null")]
    [InlineData("text.Length == 0", "text == null")]
    [InlineData("text?.Length > 0", "string.IsNullOrEmpty(text)")]
    [InlineData("names.Count > 0", "names == null || names.Count == 0")]
    [InlineData("new[] { \"STOP\", \"END\" }.Contains(text)", "text == \"GO\"")]
    [InlineData("int.TryParse(text, out var first) && first > 3", "int.TryParse(text, out var second) && second <= 3")]
    [InlineData("int.Parse(text) > 3", "int.Parse(text) <= 3")]
    [InlineData("int.TryParse(text, out var first) && first > 3", "int.Parse(text) <= 3")]
    [InlineData("text?.Trim().ToUpperInvariant() is \"STOP\" or \"END\"", "text == \"go\"")]
    [InlineData("text.Equals(\"stop\", StringComparison.OrdinalIgnoreCase)", "text.ToLowerInvariant() == \"help\"")]
    [InlineData("text.Trim().Equals(\"stop\", StringComparison.OrdinalIgnoreCase)", "text.Trim().ToLower() == \"help\"")]
    [InlineData("text.ToLower() == \"stop\"", "text.ToUpper() != \"STOP\"")]
    [InlineData("text.ToLower() == sessionSid.ToLower()", "text.ToUpper() != sessionSid.ToUpper()")]
    [InlineData("text == \"STOP\"", "text.ToLower() is \"help\" or \"info\"")]
    [InlineData("number > 3", "text.ToLower() == \"STOP\"")]
    [InlineData("string.IsNullOrWhiteSpace(text)", "text.Trim() == \"help\"")]
    [InlineData("string.IsNullOrWhiteSpace(text)", "text == \"help\"")]
    [InlineData("string.IsNullOrWhiteSpace(text)", "text?.Trim().ToUpperInvariant() == \"HELP\"")]
    [InlineData("text.Trim().Length == 0", "!string.IsNullOrWhiteSpace(text)")]
    [InlineData("text == \"2\"", "!int.TryParse(text, out var choice)")]
    [InlineData("text == \"STOP\"", "int.TryParse(text, out var choice)")]
    public Task What_is_known_of_a_text(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("number >= 3", "3 - number > 0")]
    [InlineData("number >= 3", "0 < 3 - number")]
    [InlineData("number >= 3", "5 - number >= 3")]
    [InlineData("number >= 3", "3 - number == 1")]
    [InlineData("number >= other", "other - number > 0")]
    [InlineData("other - number == 0", "other != number")]
    [InlineData("end <= start", "end - start > TimeSpan.Zero")]
    [InlineData("end - start <= TimeSpan.Zero", "(end - start).TotalSeconds > 0")]
    [InlineData("(end - start).Ticks < 0", "end >= start")]
    public Task Differences_that_are_compared_with_nothing(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("number * 2 > 6", "number <= 3")]
    [InlineData("number % 2 == 0", "number == 3")]
    [InlineData("number % 2 == 0", "number % 4 == 1")]
    [InlineData("number / 10 > 0", "number < 10")]
    [InlineData("(number & 1) == 0", "number % 2 == 1")]
    [InlineData("number + other > 6", "other + number <= 6")]
    [InlineData("number + other == 0", "number > 0 && other > 0")]
    [InlineData("number - 2 * other > 0", "number == 2 && other > 1")]
    [InlineData("-number > 3", "number >= 0")]
    [InlineData("Math.Round(rating) >= 1", "rating < 0.4")]
    [InlineData("number < other && other < text.Length", "number > text.Length")]
    [InlineData("start <= end && end <= until", "start > until")]
    [InlineData("text.Length > 160", "text.Length / 160 < 1")]
    [InlineData("text.Length > 160", "text == \"STOP\"")]
    [InlineData("text == \"STOP\"", "text.Length is 3 or 5")]
    [InlineData("end - start > TimeSpan.FromHours(2)", "(end - start).TotalHours <= 2")]
    [InlineData("end - start > TimeSpan.FromHours(2)", "end - start < TimeSpan.FromMinutes(90)")]
    [InlineData("end - start > wait", "start + wait >= end")]
    [InlineData("end - start > wait", "start.Add(wait) >= end")]
    [InlineData("start.Date < end.Date", "start >= end.Date")]
    [InlineData("start.Date == end.Date", "start.Date > end")]
    [InlineData("number / 60 > 5", "number < 360")]
    [InlineData("number % 60 == 30", "number == 45")]
    [InlineData("fare * 100 > 250", "fare < 2")]
    [InlineData("wait.TotalMinutes > 90", "wait.TotalHours < 1.5")]
    [InlineData("(end - start).TotalMinutes > 5", "end < start")]
    public Task Numbers_that_are_computed_and_orders_of_three(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("text.StartsWith(\"STOP\")", "!text.Contains(\"STOP\")")]
    [InlineData("text.StartsWith(\"STOP\")", "text.IndexOf(\"STOP\") < 0")]
    [InlineData("text.StartsWith(\"STOP\")", "text.IndexOf(\"TO\") == -1")]
    [InlineData("text.StartsWith(\"STOP\")", "text.StartsWith(\"GO\", StringComparison.Ordinal)")]
    [InlineData("text.StartsWith(\"STOP\")", "!text.StartsWith(\"st\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("text.StartsWith(\"STOP\")", "!text.StartsWith('S')")]
    [InlineData("text.EndsWith(\"now\")", "text.EndsWith(\"later\")")]
    [InlineData("text == \"STOP\" || text.StartsWith(\"STOP \")", "!text.StartsWith(\"STOP\")")]
    [InlineData("!text.Contains(\"O\")", "text.EndsWith(\"TOP\")")]
    [InlineData("names.IndexOf(\"STOP\") >= 0", "!names.Contains(\"STOP\")")]
    public Task Words_of_a_text(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("(duty & Duty.Leaves) != 0", "!duty.HasFlag(Duty.Leaves)")]
    [InlineData("duty.HasFlag(Duty.Leaves)", "duty == Duty.None")]
    [InlineData("duty == Duty.Leaves", "!duty.HasFlag(Duty.Leaves)")]
    [InlineData("duty.HasFlag(Duty.Drives | Duty.Leaves)", "!duty.HasFlag(Duty.Leaves)")]
    [InlineData("(number, other) == (1, 2)", "other != 2")]
    [InlineData("stop is (Duty.Leaves, > 3)", "stop.Duty != Duty.Leaves")]
    [InlineData("seats.GetValueOrDefault() > 3", "seats is null")]
    public Task Parts_of_a_value(string first, string second) => VerifyExcluded(first, second);

    [Theory]
    [InlineData("text != \"STOP\"", "text.Equals(\"stop\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("text.StartsWith(\"ST\")", "text == \"STOP\"")]
    [InlineData("!text.StartsWith(\"ST\")", "text == \"GO\"")]
    [InlineData("text.Length > 3", "text != \"\"")]
    [InlineData("text.Length == 4", "text == \"STOP\"")]
    [InlineData("!new[] { \"STOP\", \"END\" }.Contains(text)", "text == \"GO\"")]
    [InlineData("int.TryParse(text, out var first) && first > 3", "int.TryParse(text, out var second) && second > 2")]
    [InlineData("duty.HasFlag(Duty.Leaves)", "(duty & Duty.Drives) == 0")]
    [InlineData("!duty.HasFlag(Duty.Drives | Duty.Leaves)", "duty.HasFlag(Duty.Leaves)")]
    [InlineData("(number, other) != (1, 2)", "number == 1")]
    [InlineData("seats.GetValueOrDefault() < 3", "seats is null")]
    [InlineData("fare > 10m", "fare == 13.5m")]
    [InlineData("fare > 3.5m", "fare != 4m")]
    [InlineData("fare > 3m", "fare < 10m")]
    [InlineData("rating >= 4.5", "rating <= 4.5")]
    [InlineData("distance > 5000000000", "distance > 3")]
    [InlineData("distance > 5000000000", "distance < 6000000000")]
    [InlineData("thing.GetType() == typeof(Van)", "thing is Car")]
    [InlineData("thing is Car", "thing.GetType() != typeof(Car)")]
    [InlineData("thing.GetType() != typeof(Car)", "thing is Car")]
    [InlineData("thing as Van == null", "thing is Car")]
    [InlineData("type == typeof(Van)", "type != typeof(Car)")]
    [InlineData("Math.Min(number, 5) > 3", "number > 5")]
    [InlineData("Math.Max(number, 3) == 3", "number < 3")]
    [InlineData("Math.Clamp(number, 1, 3) == 3", "number > 9")]
    [InlineData("Math.Min(number, other) > 3", "other > 5")]
    [InlineData("start.CompareTo(end) < 0", "start < end")]
    [InlineData("start.CompareTo(end) >= 0", "start == end")]
    [InlineData("start.AddHours(1) > end", "start.AddHours(2) < end")]
    [InlineData("string.Compare(text, \"STOP\") != 0", "text != \"STOP\"")]
    [InlineData("end - start > TimeSpan.FromHours(2)", "(end - start).TotalMinutes < 150")]
    [InlineData("end - start > wait", "start >= end")]
    [InlineData("start.Date <= end.Date", "start > end.Date")]
    [InlineData("number * 2 > 6", "number == 4")]
    [InlineData("number % 2 == 0", "number == 1000")]
    [InlineData("number % 3 == 0", "number % 2 == 1")]
    [InlineData("number / 10 > 0", "number == 10")]
    [InlineData("number % 7 == 3", "number > 1000")]
    [InlineData("number + other > 6", "number < 0")]
    [InlineData("number + other == 6", "number == other")]
    [InlineData("Math.Round(rating) >= 1", "rating < 0.7")]
    [InlineData("number < other && other < text.Length", "number < text.Length - 1")]
    [InlineData("start <= end && end <= until", "start == until")]
    [InlineData("number * other > 100", "number > other")]
    [InlineData("text.Length > 3", "text == \"STOP\"")]
    [InlineData("number >= 3", "5 - number > 0")]
    [InlineData("number >= 3", "3 - number == 0")]
    [InlineData("end <= start", "end - start > TimeSpan.FromMinutes(-1)")]
    [InlineData("text.StartsWith(\"STOP\")", "text.EndsWith(\"STOP\")")]
    [InlineData("text.StartsWith(\"STOP\")", "text.StartsWith(\"STOP NOW\")")]
    [InlineData("text.StartsWith(\"STOP\")", "!text.StartsWith(\"STOP NOW\")")]
    [InlineData("text.StartsWith(\"STOP\")", "text.IndexOf(\"S\") == 0")]
    [InlineData("text.StartsWith(\"stop\", StringComparison.OrdinalIgnoreCase)", "!text.StartsWith(\"stop\")")]
    [InlineData("text.Contains(\"STOP\")", "text.Contains(\"GO\")")]
    [InlineData("text.StartsWith(\"STOP\")", "phone.StartsWith(\"GO\")")]
    [InlineData("text.Length > -1", "text == \"\"")]
    [InlineData("text.Trim().Length > -1", "text.Trim() == \"\"")]
    [InlineData("text.Length < 3", "text.Length == 0")]
    [InlineData("text.Length >= 3", "text.Length != 4")]
    [InlineData("text.Length >= 1", "!string.IsNullOrEmpty(text)")]
    [InlineData("text.Length < 1", "string.IsNullOrEmpty(text)")]
    [InlineData("text?.Length > 0", "text.Length < 3")]
    [InlineData("number < other && other < -7", "number < -20")]
    [InlineData("rating * 20 >= 90", "rating > 4")]
    [InlineData("seats > 3", "seats is not null")]
    [InlineData("wait.TotalMinutes > 5", "wait.TotalMinutes > 6")]
    [InlineData("end - start > TimeSpan.FromMinutes(5)", "end - start < TimeSpan.FromMinutes(10)")]
    [InlineData("number / 60 > 5", "true")]
    [InlineData("number / 100 == 3", "true")]
    [InlineData("number * 20 == 60", "true")]
    [InlineData("number % 60 == 30", "number > 100")]
    [InlineData("distance / 1000 > 50", "true")]
    [InlineData("distance / 1000 >= 5", "distance / 1000 < 50")]
    [InlineData("fare * 100 > 250", "fare < 3")]
    [InlineData("rating * 2 > 7", "rating < 4")]
    [InlineData("wait.TotalMinutes == 5", "true")]
    [InlineData("wait.TotalMinutes > 5", "wait.TotalMinutes < 10")]
    [InlineData("(end - start).TotalMinutes > 5", "(end - start).TotalMinutes < 10")]
    [InlineData("(end - start).TotalHours > 1", "(end - start).TotalHours < 2")]
    [InlineData("wait.TotalHours > 0.5", "wait.TotalHours < 0.7")]
    [InlineData("number < other && other < text.Length - 9 && text.Length < 2", "true")]
    [InlineData("text.Equals(\"stop\", StringComparison.OrdinalIgnoreCase)", "text.ToLowerInvariant() == \"stop\"")]
    [InlineData("text.ToLower() == \"stop\"", "text.Trim().ToLower() == \"help\"")]
    [InlineData("text.ToLower() == \"stop\"", "text == \"Stop\"")]
    [InlineData("!string.IsNullOrWhiteSpace(text)", "text.Trim() == \"help\"")]
    [InlineData("string.IsNullOrWhiteSpace(text)", "sessionSid.Trim() == \"help\"")]
    [InlineData("string.IsNullOrWhiteSpace(text)", "text == \" \"")]
    public Task What_leaves_the_other_open(string first, string second) => Verify(first, second, "{|PROXY2001:rider.Sid|}");

    private static Task VerifyExcluded(string first, string second) => Verify(first, second, "rider.Sid");

    private static Task Verify(string first, string second, string used) => ProxyVerify.CheckAsync(
        $$"""
        [Flags]
        public enum Duty
        {
            None = 0,
            Drives = 1,
            Leaves = 2,
        }

        public sealed record Stop(Duty Duty, int Minutes);

        public class Car
        {
        }

        public class Van : Car
        {
        }

        public sealed class Taxi : Car
        {
        }

        public sealed class TaxiLine
        {
            public void Leave(
                string serviceSid, string sessionSid, string phone, decimal fare, decimal? tip, double rating, long distance, int number, int other, object thing, Type type,
                DateTime start, DateTime end, DateTime until, TimeSpan wait, string text, Duty duty, Stop stop, int? seats, List<string> names)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, phone);
                if ({{first}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                }

                if ({{second}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{used}}, "Your driver is here.");
                }
            }
        }
        """);

    [Theory]
    [InlineData("!(count >= 0)", "riderSid")]
    [InlineData("count < 0", "riderSid")]
    [InlineData("count > 0", "{|PROXY2001:riderSid|}")]
    public Task Length_that_is_counted_down_is_still_one(string question, string rider) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Leave(string serviceSid, string sessionSid, string riderSid, string name)
            {
                var count = name.Length;
                if (count-- > 0)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                    if ({{question}})
                    {
                        MessageInteractionResource.Create(serviceSid, sessionSid, {{rider}}, "You have left.");
                    }
                }
            }
        }
        """,
        only: "PROXY2001");
}
