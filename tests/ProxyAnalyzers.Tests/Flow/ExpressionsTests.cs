using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Expressions of every kind: what they yield decides who is removed, and whether.</summary>
public sealed class ExpressionsTests
{
    [Theory]
    [InlineData("Action cancel = trip.Cancel;")]
    [InlineData("var cancel = new Action(trip.Cancel);")]
    [InlineData("Action cancel = () => trip.Cancel();")]
    public Task Method_group_belongs_to_its_object(string declaration) => InMethod(
        $$"""
        var trip = new Trip { ServiceSid = serviceSid, SessionSid = session.Sid, Sid = rider.Sid };
        var other = new Trip { ServiceSid = serviceSid, SessionSid = session.Sid, Sid = driver.Sid };
        {{declaration}}
        cancel();
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        MessageInteractionResource.Create(serviceSid, session.Sid, driver.Sid, "Hello");
        """);

    [Theory]
    [InlineData("(isLate, isPaid) == (true, false)", "(isLate, isPaid) != (true, false)")]
    [InlineData("(isLate, isPaid) != (true, true)", "(isLate, isPaid) == (true, true)")]
    [InlineData("isLate && !isPaid", "(isLate, isPaid) != (true, false)")]
    [InlineData("(isLate, isPaid) == (true, true)", "!isLate || !isPaid")]
    [InlineData("(isLate, name) == (true, \"a\")", "(isLate, name) == (true, \"b\")")]
    public Task Tuples_that_are_compared_exclude_each_other(string one, string other) => InMethod(
        $$"""
        if ({{one}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        if ({{other}})
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        }
        """);

    [Theory]
    [InlineData("(isLate, isPaid) == (true, false)", "(isLate, isPaid) == (true, false)")]
    [InlineData("(isLate, isPaid) != (true, false)", "(isLate, isPaid) != (true, true)")]
    [InlineData("(isLate, isPaid) != (true, false)", "isLate && isPaid")]
    public Task Tuples_that_are_compared_may_be_both(string one, string other) => InMethod(
        $$"""
        if ({{one}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        if ({{other}})
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("DateTime? at = default;", "at != null")]
    [InlineData("DateTime? at = default;", "at.HasValue")]
    [InlineData("var at = default(DateTime?);", "at is not null")]
    [InlineData("string? at = default;", "at != null")]
    [InlineData("ParticipantResource? at = default;", "at is { DateDeleted: null }")]
    [InlineData("bool at = default;", "at")]
    [InlineData("int at = default;", "at > 0")]
    [InlineData("(string Name, bool Left) at = default;", "at.Left")]
    [InlineData("var at = default((string, DateTime?));", "at.Item2 != null")]
    [InlineData("Seat at = default;", "at.IsTaken")]
    [InlineData("var at = new Seat();", "at.IsTaken")]
    public Task Default_of_what_can_be_null_is_null(string declaration, string condition) => InMethod(
        $$"""
        {{declaration}}
        if ({{condition}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("Guid at = default;", "at == Guid.NewGuid()")]
    [InlineData("DateTime at = default;", "at < DateTime.UtcNow")]
    [InlineData("TimeSpan at = default;", "at == TimeSpan.Zero")]
    public Task Default_of_another_struct_is_something(string declaration, string condition) => InMethod(
        $$"""
        {{declaration}}
        if ({{condition}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Fact]
    public Task Default_of_a_struct_is_always_the_same() => InMethod(
        """
        var at = name.Length > 3 ? DateTime.UtcNow : default(DateTime);
        if (at == default(DateTime))
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        if (at != default(DateTime))
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        }
        """);

    [Theory]
    [InlineData("new Trip($\"KP{Guid.NewGuid():N}\")", "kept.Sid")]
    [InlineData("(Sid: $\"KP{Guid.NewGuid():N}\", Name: name)", "kept.Sid")]
    [InlineData("new[] { $\"KP{Guid.NewGuid():N}\" }", "kept[0]")]
    [InlineData("$\"KP{Guid.NewGuid():N}\"", "kept")]
    [InlineData("\"KP\" + Guid.NewGuid().ToString(\"N\")", "kept")]
    public Task Text_that_is_different_each_time_is_the_same_where_it_is_kept(string create, string sid) => InMethod(
        $$"""
        var kept = {{create}};
        ParticipantResource.Delete(serviceSid, sessionSid, {{sid}});
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{sid}}|}, "Hello");
        """);

    [Fact]
    public Task Record_that_was_fetched_by_a_text_of_which_nothing_is_known_was_seen() => InMethod(
        """
        var seen = ParticipantResource.Fetch(serviceSid, sessionSid, Environment.GetEnvironmentVariable("A") + Environment.TickCount);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:seen.Sid|}, "Hello");
        if (seen.DateDeleted == null)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, seen.Sid, "Hello");
        }
        """);

    [Theory]
    [InlineData("DateTimeOffset end = DateTime.Now;", "end.DateTime", true)]
    [InlineData("DateTimeOffset end = DateTime.Now.AddHours(1);", "end.LocalDateTime", true)]
    [InlineData("var end = (DateTimeOffset)DateTime.Today;", "end.DateTime.AddDays(1)", true)]
    [InlineData("DateTimeOffset end = DateTime.Now;", "end.UtcDateTime", false)]
    [InlineData("DateTimeOffset end = DateTime.UtcNow;", "end.DateTime", false)]
    [InlineData("DateTimeOffset end = DateTime.Now;", "end.UtcDateTime.AddHours(1)", false)]
    public Task Local_time_with_an_offset(string declaration, string expiry, bool isLocal) => InMethod(
        $$"""
        {{declaration}}
        SessionResource.Create(serviceSid, dateExpiry: {{(isLocal ? $"{{|PROXY4002:{expiry}|}}" : expiry)}});
        """);

    [Theory]
    [InlineData("sids => sids.Where(sid => sid == rider.Sid)")]
    [InlineData("sids => sids.Any(sid => ParticipantResource.Delete(serviceSid, sessionSid, sid, null))")]
    public Task Expression_tree_is_data(string tree) => InMethod(
        $$"""
        System.Linq.Expressions.Expression<Func<IQueryable<string>, object>> query = {{tree}};
        Console.WriteLine(query);
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Fact]
    public Task Pair_of_numbers_is_compared_with_a_pair_that_came_in() => InMethod(
        """
        (bool Late, bool Paid) state = (isLate, isPaid);
        if (state == (true, false))
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        if (state != (true, false))
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        }
        """);

    [Theory]
    [InlineData("count >= 0", "count++;", "count == 0")]
    [InlineData("count >= 0", "++count;", "count <= 0")]
    [InlineData("count > 0", "count++;", "count < 1")]
    [InlineData("count == 3", "count--;", "count != 2")]
    [InlineData("count == 3", "count += 2;", "count < 5")]
    [InlineData("count == 3", "Console.WriteLine(count++);", "count != 4")]
    public Task Number_that_was_counted_on_is_another_one(string before, string change, string never) => InMethod(
        $$"""
        var count = name.IndexOf('a') + name.Length;
        if ({{before}})
        {
            {{change}}
            if ({{never}})
            {
                ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
            }

            MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        }
        """);

    [Theory]
    [InlineData("count++ == 3", "count == 4")]
    [InlineData("++count == 3", "count == 3")]
    public Task Number_before_it_is_counted_on_and_after(string condition, string always) => InMethod(
        $$"""
        var count = name.Length;
        if ({{condition}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
            if (!({{always}}))
            {
                MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
            }
        }
        """);

    [Theory]
    [InlineData("new DateTime(2030, 1, 1, 12, 0, 0, DateTimeKind.Local)")]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.Today.AddDays(1)")]
    [InlineData("DateTime.UtcNow.ToLocalTime()")]
    public Task Local_time_knows_that_it_is(string time) => InMethod(
        $$"""
        var end = {{time}};
        SessionResource.Create(serviceSid, dateExpiry: end.Kind == DateTimeKind.Local ? end.ToUniversalTime() : end);
        SessionResource.Create(serviceSid, dateExpiry: {|PROXY4002:end.Kind == DateTimeKind.Utc ? end.ToUniversalTime() : end|});
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, bool isLate, bool isPaid)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }

        public struct Seat
        {
            public bool IsTaken;
        }

        public sealed class Trip
        {
            public Trip()
            {
            }

            public Trip(string sid) => Sid = sid;

            public string ServiceSid { get; set; } = "";

            public string SessionSid { get; set; } = "";

            public string Sid { get; set; } = "";

            public void Cancel() => ParticipantResource.Delete(ServiceSid, SessionSid, Sid);
        }
        """);
}
