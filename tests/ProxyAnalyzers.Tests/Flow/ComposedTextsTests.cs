using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A text that is put together of others: nobody knows what it is, but whoever keeps it and reads it twice reads the same.</summary>
public sealed class ComposedTextsTests
{
    [Theory]
    [InlineData("_kept = \"KP\" + hex;", "_kept")]
    [InlineData("_shared = $\"KP{hex}\";", "_shared")]
    [InlineData("Kept = \"KP\" + hex;", "Kept")]
    [InlineData("hex = \"KP\" + hex;", "hex")]
    [InlineData("var rider = new Person(); rider.Sid = \"KP\" + hex;", "rider.Sid")]
    [InlineData("var rider = new Person { Sid = $\"KP{hex}\" };", "rider.Sid")]
    [InlineData("var rider = new Passenger($\"KP{hex}\");", "rider.Sid")]
    [InlineData("var rider = (Sid: \"KP\" + hex, Name: hex);", "rider.Sid")]
    [InlineData("var riders = new[] { \"KP\" + hex, hex };", "riders[0]")]
    [InlineData("var riders = new List<string>(); riders.Add(\"KP\" + hex);", "riders[0]")]
    public Task Text_that_is_kept_is_the_same_one_later(string keep, string sid) => Check(
        $$"""
        {{keep}}
        ParticipantResource.Delete(serviceSid, sessionSid, {{sid}});
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{sid}}|}, "Hello");
        """);

    [Fact]
    public Task Number_that_is_kept_is_the_same_one_later() => Check(
        """
        var rider = new Person { Number = $"+1{hex}" };
        ParticipantResource.Create(serviceSid, sessionSid, rider.Number);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:rider.Number|});
        """);

    [Theory]
    [InlineData("$\"+1{hex}\"", "\"+1\" + hex")]
    [InlineData("string.Format(\"+1{0}\", hex)", "string.Format(\"+1{0}\", hex)")]
    [InlineData("string.Join(\"\", \"+1\", hex)", "string.Join(\"\", \"+1\", hex)")]
    public Task Numbers_of_the_same_parts_are_the_same(string one, string other) => Check(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, {{one}});
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:{{other}}|});
        """);

    [Theory]
    [InlineData("string.Format(\"{0}/{1}\", sessionSid, hex)")]
    [InlineData("string.Join(\":\", sessionSid, hex)")]
    [InlineData("$\"{sessionSid}:{hex}\"")]
    public Task Key_that_is_put_together_tells_whom_it_is_about(string key) => Check(
        $$"""
        var known = new HashSet<string>();
        for (var i = 0; i < 2; i++)
        {
            if (known.Add({{key}}))
                ParticipantResource.Create(serviceSid, sessionSid, hex);
        }
        """);

    [Theory]
    [InlineData("$\"messenger:{DateTime.UtcNow.Ticks}\"")]
    [InlineData("\"messenger:\" + DateTime.UtcNow")]
    [InlineData("$\"messenger:{_clock.Ticks}\"")]
    [InlineData("$\"messenger:{watch.ElapsedTicks}\"")]
    [InlineData("NewId()")]
    public Task What_a_clock_tells_is_another_text_each_time(string number) => Check(
        $$"""
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ParticipantResource.Create(serviceSid, sessionSid, {{number}});
        ParticipantResource.Create(serviceSid, sessionSid, {{number}});
        """);

    [Theory]
    [InlineData("$\"+1{text}\"", "text.Append('1');")]
    [InlineData("$\"+1{person}\"", "person.Number = Name;")]
    [InlineData("$\"+1{person.Number}\"", "person.Number = Name;")]
    [InlineData("\"+1\" + string.Concat(digits)", "digits.Add(hex);")]
    public Task What_an_object_is_written_as_may_have_changed(string number, string change) => Check(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, {{number}});
        {{change}}
        ParticipantResource.Create(serviceSid, sessionSid, {{number}});
        """);

    [Theory]
    [InlineData("if (!known.ContainsKey(id)) known[id] = ")]
    [InlineData("if (!known.TryGetValue(id, out _)) known[id] = ")]
    public Task Question_for_a_text_is_one_about_whoever_has_it(string add) => Check(
        $$"""
        var known = new Dictionary<string, ParticipantResource>();
        foreach (var id in new[] { $"+1{hex}", $"+44{hex}", $"+1{hex}" })
        {
            {{add}}ParticipantResource.Create(serviceSid, sessionSid, id);
        }
        """);

    [Fact]
    public Task Text_of_the_next_round_is_another_one() => Check(
        """
        foreach (var part in hex.Split(','))
        {
            _kept = "KP" + part;
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_kept|}, "Hello");
            ParticipantResource.Delete(serviceSid, sessionSid, _kept);
        }
        """);

    [Fact]
    public Task Text_that_is_put_together_again_may_be_another_one() => Check(
        """
        _kept = "KP" + hex;
        ParticipantResource.Delete(serviceSid, sessionSid, _kept);
        _kept = "KP" + Name;
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_kept|}, "Hello");
        """);

    private static Task Check(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed record Passenger(string Sid);

        public sealed class Person
        {
            public string? Sid { get; set; }
            public string? Number { get; set; }

            public override string? ToString() => Number;
        }

        public interface IClock
        {
            long Ticks { get; }
        }

        public sealed class Dispatch
        {
            private static string? _shared;
            private readonly IClock _clock;
            private string? _kept;

            public Dispatch(IClock clock) => _clock = clock;

            private string? Kept { get; set; }
            private string Name => Environment.MachineName;

            private static string NewId() => $"messenger:{DateTime.UtcNow.Ticks}";

            public void Run(string serviceSid, string sessionSid, string hex, System.Text.StringBuilder text, Person person, List<string> digits)
            {
        {{body}}
            }
        }
        """);
}
