using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is asked about the elements of a collection in other words may be asked about the same element: where that may exclude a removal, nothing is said.</summary>
public sealed class ElementQuestionsTests
{
    [Theory]
    [InlineData("stops.Count(stop => stop.IsLast) == 0")]
    [InlineData("stops.All(stop => !stop.IsLast)")]
    [InlineData("stops.TrueForAll(stop => !stop.IsLast)")]
    [InlineData("!stops.Exists(stop => stop.IsLast)")]
    [InlineData("stops.FirstOrDefault(stop => stop.IsLast) == null")]
    [InlineData("stops.Find(stop => stop.IsLast) is null")]
    [InlineData("stops.SingleOrDefault(stop => stop.IsLast) is not { } last")]
    [InlineData("stops.FindIndex(stop => stop.IsLast) < 0")]
    public Task Nobody_has_both_found_an_element_and_found_none(string sends) => CheckAsync(
        $$"""
        if (stops.Any(stop => stop.IsLast)) {{Delete}}
        if ({{sends}}) {{Send("rider.Sid")}}
        """);

    [Theory]
    [InlineData("stop.IsLast", "!stops.Any(last => last.IsLast)")]
    [InlineData("stop.IsLast", "stops.All(last => !last.IsLast)")]
    [InlineData("stop.Name == \"Home\"", "stops.FirstOrDefault(last => last.Name == \"Home\") == null")]
    [InlineData("stop.Name == \"Home\"", "stops.Count(last => last.Name == \"Home\") < 1")]
    public Task Nobody_has_both_met_an_element_in_a_loop_and_found_none(string removes, string sends) => CheckAsync(
        $$"""
        foreach (var stop in stops)
        {
            if ({{removes}})
            {
                {{Delete}}
                break;
            }
        }

        if ({{sends}}) {{Send("rider.Sid")}}
        """);

    [Theory]
    [InlineData("name == \"Home\"", "!names.Contains(\"Home\")")]
    [InlineData("name == \"Home\"", "names.All(other => other != \"Home\")")]
    public Task Nobody_has_both_met_a_text_and_asked_for_it_in_vain(string removes, string sends) => CheckAsync(
        $$"""
        foreach (var name in names)
        {
            if ({{removes}}) { {{Delete}} break; }
        }

        if ({{sends}}) {{Send("rider.Sid")}}
        """);

    [Fact]
    public Task Element_that_is_looked_for_twice_is_found_twice() => CheckAsync(
        $$"""
        var last = stops.FirstOrDefault(stop => stop.IsLast);
        if (last != null) {{Delete}}
        var again = stops.FirstOrDefault(stop => stop.IsLast);
        if (again == null) {{Send("rider.Sid")}}
        """);

    [Fact]
    public Task Session_that_was_closed_for_an_element_may_be_asked_about_so_too() => CheckAsync(
        $$"""
        foreach (var stop in stops)
        {
            if (stop.IsLast) { SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed); break; }
        }

        if (stops.Exists(stop => stop.IsLast)) return;
        {{Send("rider.Sid")}}
        """);

    [Theory]
    [InlineData("stops.Any(stop => stop.IsPaid)")]
    [InlineData("stops.Any()")]
    [InlineData("!stops.TrueForAll(stop => stop.IsPaid)")]
    public Task Another_element_may_be_found_as_well(string sends) => CheckAsync(
        $$"""
        if (stops.Any(stop => stop.IsLast)) {{Delete}}
        if ({{sends}}) {{Send("{|PROXY2001:rider.Sid|}")}}
        """);

    [Fact]
    public Task Question_that_decides_nothing_is_no_excuse() => CheckAsync(
        $$"""
        if (stops.Any(stop => stop.IsLast)) {{Delete}}
        if (stops.All(stop => stop.IsPaid)) Console.WriteLine("Paid");
        {{Send("{|PROXY2001:rider.Sid|}")}}
        """);

    [Fact]
    public Task Question_that_was_asked_before_is_no_excuse() => CheckAsync(
        $$"""
        if (stops.All(stop => stop.IsPaid)) return;
        foreach (var stop in stops)
        {
            if (stop.IsLast) { {{Delete}} break; }
        }

        {{Send("{|PROXY2001:rider.Sid|}")}}
        """);

    [Fact]
    public Task Questions_for_two_keys_have_nothing_to_do_with_each_other() => CheckAsync(
        $$"""
        if (names.Contains("Home")) {{Delete}}
        if (!names.Contains("Work")) {{Send("{|PROXY2001:rider.Sid|}")}}
        """);

    private const string Delete = "ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);";

    private static string Send(string sid) => $"MessageInteractionResource.Create(serviceSid, sessionSid, {sid}, body: \"Hello\");";

    private static Task CheckAsync(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Stop
        {
            public bool IsLast { get; set; }
            public bool IsPaid { get; set; }
            public string Name { get; set; }
        }

        public static class Dispatcher
        {
            public static void Run(string serviceSid, string sessionSid, List<Stop> stops, List<string> names)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
