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

    [Fact]
    public Task Numbers_of_the_same_parts_are_the_same() => Check(
        """
        ParticipantResource.Create(serviceSid, sessionSid, $"+1{hex}");
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:"+1" + hex|});
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
        }

        public sealed class Dispatch
        {
            private static string? _shared;
            private string? _kept;

            private string? Kept { get; set; }
            private string Name => Environment.MachineName;

            public void Run(string serviceSid, string sessionSid, string hex)
            {
        {{body}}
            }
        }
        """);
}
