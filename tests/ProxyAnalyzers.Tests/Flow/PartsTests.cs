using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Tuples, pairs, records and structs are taken apart into what they were made of.</summary>
public sealed class PartsTests
{
    [Theory]
    [InlineData("var (one, other) = (driver, rider);")]
    [InlineData("(ParticipantResource one, ParticipantResource other) = (driver, rider);")]
    [InlineData("ParticipantResource one, other; (one, other) = (driver, rider);")]
    [InlineData("var (one, other) = (rider, driver); (one, other) = (other, one);")]
    [InlineData("var pair = (driver, rider); var (one, other) = pair;")]
    [InlineData("var pair = (First: driver, Second: rider); var (one, other) = pair;")]
    [InlineData("var pair = (First: driver, Second: rider); var one = pair.First; var other = pair.Second;")]
    [InlineData("var pair = (First: driver, Second: rider); var one = pair.Item1; var other = pair.Item2;")]
    [InlineData("var pair = (driver, rider); var one = pair.Item1; var other = pair.Item2;")]
    [InlineData("var ((one, _), (_, other)) = ((driver, name), (name, rider));")]
    [InlineData("var (one, (_, other)) = (driver, (name, rider));")]
    [InlineData("var (_, one, other) = (name, driver, rider);")]
    [InlineData("var (one, other) = new Trip(driver, rider);")]
    [InlineData("var trip = new Trip(driver, rider); var (one, other) = trip;")]
    [InlineData("var trip = new Trip(rider, driver) with { Driver = driver, Rider = rider }; var (one, other) = trip;")]
    [InlineData("var (one, other) = new StructTrip(driver, rider);")]
    [InlineData("var trip = new Trip(rider, rider) { Driver = driver }; var (one, other) = trip;")]
    [InlineData("var pair = new Box { First = driver }; var one = pair.First; pair.First = rider; var other = pair.First;")]
    [InlineData("var pair = new Box(); (pair.First, pair.Second) = (driver, rider); var (one, other) = (pair.First, pair.Second);")]
    [InlineData("(s_first, s_second) = (driver, rider); var (one, other) = (s_first, s_second);")]
    [InlineData("Split(driver, rider, out var one, out var other);")]
    [InlineData("var (one, other) = Pair(driver, rider);")]
    [InlineData("var (one, other) = isLate ? (driver, rider) : (driver, rider);")]
    [InlineData("var one = driver; var other = rider; if (isLate) { (one, _) = (driver, rider); }")]
    public Task Each_part_is_what_was_put_there(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, one.Sid, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:other.Sid|}, "Hello.");
        """);

    /// <summary>A struct is copied where it is assigned: who changes the copy has changed nothing else.</summary>
    [Theory]
    [InlineData("var one = new Seats { First = rider }; var other = one; one.First = driver;")]
    [InlineData("var one = (First: rider, Second: name); var other = one; one.First = driver;")]
    [InlineData("var one = new Seats { First = rider }; var all = new List<Seats> { one }; one.First = driver; var other = all[0];")]
    [InlineData("var one = new Seats { First = rider }; var all = new[] { one }; one.First = driver; var other = all[0];")]
    [InlineData("var one = new Seats { First = rider }; _seats = one; one.First = driver; var other = _seats;")]
    [InlineData("_seats = new Seats { First = rider }; var other = _seats; _seats.First = driver; var one = _seats;")]
    [InlineData("var other = new Seats { First = rider }; var one = Changed(other, driver);")]
    [InlineData("var one = new Seats { First = rider }; var trip = (Seats: one, Name: name); one.First = driver; var other = trip.Seats;")]
    public Task Struct_that_is_changed_leaves_its_copy(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, one.First.Sid, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:other.First.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("var one = new Box { First = rider }; var other = one; one.First = driver;")]
    [InlineData("var one = new Box { First = rider }; var all = new List<Box> { one }; one.First = driver; var other = all[0];")]
    [InlineData("var one = new Box { First = rider }; _box = one; one.First = driver; var other = _box;")]
    [InlineData("var other = new Box { First = rider }; other.First = driver;")]
    [InlineData("var other = new Seats { First = rider }; other.First = driver;")]
    [InlineData("var other = (First: rider, Second: name); other.First = driver;")]
    public Task Object_that_is_changed_is_changed_under_every_name(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, other.First.Sid, "Hello.");
        """);

    [Theory]
    [InlineData("box.First = rider; otherBox.First = driver; var found = box.First;")]
    [InlineData("_box.First = rider; box.First = driver; var found = _box.First;")]
    [InlineData("box.First = rider; (otherBox.First, _) = (driver, name); var found = box.First;")]
    public Task Two_names_may_stand_for_one_object(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, found.Sid, "Hello.");
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("box.First = rider; otherBox.Second = driver; var found = box.First;")]
    [InlineData("var fresh = new Box { First = rider }; box.First = driver; var found = fresh.First;")]
    [InlineData("box.First = rider; new Box().First = driver; var found = box.First;")]
    [InlineData("box.First = rider; s_first = driver; var found = box.First;")]
    [InlineData("s_first = rider; box.First = driver; var found = s_first;")]
    public Task Others_do_not(string statement) => InMethod(
        $$"""
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:found.Sid|}, "Hello.");
        """);

    [Theory]
    [InlineData("Task.FromResult(rider).Result.Sid")]
    [InlineData("new ValueTask<ParticipantResource>(rider).Result.Sid")]
    [InlineData("task.Result.Sid")]
    [InlineData("valueTask.Result.Sid")]
    [InlineData("((Seats?)new Seats { First = rider }).Value.First.Sid")]
    [InlineData("seats!.Value.First.Sid")]
    public Task What_only_wraps_it_is_the_same(string sid) => InMethod(
        $$"""
        var task = Task.FromResult(rider);
        var valueTask = new ValueTask<ParticipantResource>(rider);
        Seats? seats = new Seats { First = rider };
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{sid}}|}, "Hello.");
        """);

    [Theory]
    [InlineData("string.Empty.Length > 0", "driver.Sid")]
    [InlineData("\"rider\".Length == 4", "driver.Sid")]
    [InlineData("\"rider\".Length == 5", "{|PROXY2001:driver.Sid|}")]
    [InlineData("string.IsNullOrEmpty(string.Empty)", "{|PROXY2001:driver.Sid|}")]
    [InlineData("string.Empty != \"\"", "driver.Sid")]
    [InlineData("Limits.Most < 2", "driver.Sid")]
    [InlineData("Limits.Most == 2", "{|PROXY2001:driver.Sid|}")]
    [InlineData("int.MaxValue < 0", "driver.Sid")]
    [InlineData("Kind.Rider == Kind.Driver", "driver.Sid")]
    [InlineData("new CreateParticipantOptions(serviceSid, sessionSid, name).FriendlyName != null", "driver.Sid")]
    [InlineData("new CreateParticipantOptions(serviceSid, sessionSid, name) { FriendlyName = \"Rider\" }.FriendlyName == null", "driver.Sid")]
    [InlineData("new CreateParticipantOptions(serviceSid, sessionSid, name).PathSessionSid == null", "{|PROXY2001:driver.Sid|}")]
    [InlineData("count.HasValue && count == null", "driver.Sid")]
    [InlineData("!count.HasValue && count != null", "driver.Sid")]
    [InlineData("count.HasValue", "{|PROXY2001:driver.Sid|}")]
    [InlineData("!count.HasValue && count.Value > 2", "driver.Sid")]
    [InlineData("name[0] == '+' && name[0] != '+'", "driver.Sid")]
    [InlineData("name[0] == '+' && name[1] != '+'", "{|PROXY2001:driver.Sid|}")]
    public Task Value_that_is_known_decides(string question, string sid) => InMethod(
        $$"""
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        """);

    [Fact]
    public Task Whoever_reads_past_the_end_of_a_text_gets_no_further() => InMethod(
        """
        var text = "rider";
        var letter = text[5];
        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello.");
        """);

    private static Task InMethod(string body, string? only = null) => ProxyVerify.CheckAsync(
        $$"""
        public sealed record Trip(ParticipantResource Driver, ParticipantResource Rider);

        public readonly record struct StructTrip(ParticipantResource Driver, ParticipantResource Rider);

        public struct Seats
        {
            public ParticipantResource First;
        }

        public sealed class Box
        {
            public ParticipantResource First { get; set; }

            public ParticipantResource Second { get; set; }
        }

        public static class Limits
        {
            public const int Most = 2;
        }

        public enum Kind
        {
            Rider,
            Driver,
        }

        public sealed class TaxiLine
        {
            private static ParticipantResource s_first;
            private static ParticipantResource s_second;
            private Seats _seats;
            private Box _box;

            public void Greet(string serviceSid, string sessionSid, string name, bool isLate, int? count, Box box, Box otherBox)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static void Split(ParticipantResource first, ParticipantResource second, out ParticipantResource one, out ParticipantResource other)
            {
                one = first;
                other = second;
            }

            private static (ParticipantResource, ParticipantResource) Pair(ParticipantResource first, ParticipantResource second) => (first, second);

            private static Seats Changed(Seats seats, ParticipantResource first)
            {
                seats.First = first;
                return seats;
            }
        }
        """,
        only: only,
        nullable: false);
}
