using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Other code that gets an object may change what can be changed in it: not what is set only once, and not a struct, of which it gets a copy.</summary>
public sealed class CopiesAndImmutablesTests
{
    [Theory]
    [InlineData("new Rider(number, created.Sid)", "rider.Sid")]
    [InlineData("new Trip(sessionSid, new Rider(number, created.Sid))", "rider.Rider.Sid")]
    [InlineData("new Trip(sessionSid, new Rider(number, number)) with { Rider = new Rider(number, created.Sid) }", "rider.Rider.Sid")]
    [InlineData("new SetOnce { Sid = created.Sid }", "rider.Sid")]
    [InlineData("new Kept(created.Sid)", "rider.Sid")]
    [InlineData("new Point { Sid = created.Sid }", "rider.Sid")]
    [InlineData("(Number: number, Sid: created.Sid)", "rider.Sid")]
    [InlineData("(Number: number, Rider: new Rider(number, created.Sid))", "rider.Rider.Sid")]
    public Task What_cannot_change_stays_known(string create, string sid) => InMethod(
        $$"""
        var rider = {{create}};
        store.Write(rider);
        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Your driver is here.");
        """);

    [Theory]
    [InlineData("new Mutable { Sid = created.Sid }", "store.Write(rider);")]
    [InlineData("new Point { Sid = created.Sid }", "store.Change(ref rider);")]
    public Task What_can_change_may_be_another_one(string create, string write) => InMethod(
        $$"""
        var rider = {{create}};
        {{write}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:rider.Sid|}, "Your driver is here.");
        """);

    [Theory]
    [InlineData("new Rider(one, ParticipantResource.Create(serviceSid, sessionSid, one).Sid)")]
    [InlineData("(Number: one, Sid: ParticipantResource.Create(serviceSid, sessionSid, one).Sid)")]
    public Task Elements_that_cannot_change_stay_known(string create) => InMethod(
        $$"""
        var riders = new[] { number }.Concat(numbers).Select(one => {{create}}).ToList();
        foreach (var rider in riders)
        {
            store.Write(rider);
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("var one = new Point { Sid = created.Sid };")]
    [InlineData("var one = (Sid: created.Sid, Seat: 1);")]
    [InlineData("var points = new List<Point> { new Point { Sid = created.Sid } }; var one = points[0];")]
    public Task Struct_that_is_changed_is_another_one_than_its_copy(string declaration) => InMethod(
        $$"""
        {{declaration}}
        var two = one;
        two.Sid = number;
        ParticipantResource.Delete(serviceSid, sessionSid, two.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, one.Sid, "Your driver is here.");
        """);

    [Fact]
    public Task What_was_not_changed_is_the_same_in_the_copy() => InMethod(
        """
        var one = (Sid: created.Sid, Seat: 1);
        var two = one;
        two.Seat = 2;
        ParticipantResource.Delete(serviceSid, sessionSid, one.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:two.Sid|}, "Your driver is here.");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed record Rider(string Number, string Sid);

        public sealed record Trip(string SessionSid, Rider Rider);

        public sealed class SetOnce
        {
            public string Sid { get; init; }
        }

        public sealed class Kept
        {
            public readonly string Sid;

            public Kept(string sid) => Sid = sid;
        }

        public sealed class Mutable
        {
            public string Sid { get; set; }
        }

        public struct Point
        {
            public string Sid;
        }

        public interface IStore
        {
            void Write(object value);

            void Change(ref Point point);
        }

        public sealed class TaxiLine
        {
            public void Start(string serviceSid, string sessionSid, string number, List<string> numbers, IStore store)
            {
                var created = ParticipantResource.Create(serviceSid, sessionSid, number);
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
