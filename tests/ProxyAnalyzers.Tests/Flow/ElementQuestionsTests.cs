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

    [Theory]
    [InlineData("names.Contains(\"Home\")", "!names.Contains(\"Work\")")]
    [InlineData("names.IndexOf(\"Home\") >= 0", "names.IndexOf(\"Work\") < 0")]
    [InlineData("names.LastIndexOf(\"Home\") >= 0", "names.LastIndexOf(\"Work\") < 0")]
    [InlineData("names.BinarySearch(\"Home\") >= 0", "names.BinarySearch(\"Work\") < 0")]
    [InlineData("fares.ContainsKey(\"Home\")", "!fares.ContainsKey(\"Work\")")]
    [InlineData("fares.ContainsValue(1)", "!fares.ContainsValue(2)")]
    [InlineData("fares.GetValueOrDefault(\"Home\") == 1", "fares.GetValueOrDefault(\"Work\") != 1")]
    [InlineData("fares[\"Home\"] == 1", "fares[\"Work\"] != 1")]
    [InlineData("names[0] == \"Home\"", "names[1] != \"Home\"")]
    [InlineData("stops[0].IsLast", "!stops[1].IsLast")]
    public Task Questions_for_two_of_them_have_nothing_to_do_with_each_other(string removes, string sends) => CheckQuestions(removes, sends, "{|PROXY2001:rider.Sid|}");

    [Theory]
    [InlineData("HasStop(stops, first)", "!HasStop(stops, second)")]
    [InlineData("stops.Any(stop => stop.IsLast)", "!others.Any(stop => stop.IsLast)")]
    [InlineData("stops.Any(stop => stop.IsLast)", "others.All(stop => !stop.IsLast)")]
    public Task Same_question_about_something_else_excludes_nothing(string removes, string sends) => CheckQuestions(removes, sends, "{|PROXY2001:rider.Sid|}");

    [Theory]
    [InlineData("stops.Count(stop => stop.IsLast) > limit", "!stops.Any(stop => stop.IsLast)")]
    [InlineData("limit < stops.Count(stop => stop.IsLast)", "stops.All(stop => !stop.IsLast)")]
    [InlineData("stops.Count(stop => stop.IsLast) == limit", "stops.All(stop => !stop.IsLast)")]
    [InlineData("names.Contains(\"Home\")", "names.All(name => name != \"Home\")")]
    [InlineData("names.Contains(\"Home\")", "!names.Any(name => name.StartsWith(\"Ho\"))")]
    [InlineData("stops.All(stop => stop.IsLast)", "stops.Any(stop => !stop.IsLast)")]
    [InlineData("stops.TrueForAll(stop => stop.IsLast)", "stops.Exists(stop => !stop.IsLast)")]
    public Task Question_in_other_words_may_exclude_what_was_found_before(string removes, string sends) => CheckQuestions(removes, sends, "rider.Sid");

    [Theory]
    [InlineData("limit > 3")]
    [InlineData("names.Contains(\"Home\")")]
    [InlineData("first == second")]
    public Task Loop_that_asks_about_something_else_has_asked_nothing_about_its_elements(string removes) => CheckAsync(
        $$"""
        foreach (var stop in stops)
        {
            Console.WriteLine(stop.Name);
            if ({{removes}})
            {
                {{Delete}}
                break;
            }
        }

        if (!stops.Any(last => last.IsPaid)) {{Send("{|PROXY2001:rider.Sid|}")}}
        """);

    [Theory]
    [InlineData("guest.Identifier == first", "!guests.Any(p => p.Identifier == first)")]
    [InlineData("first == guest.Identifier && limit > 3", "guests.All(p => p.Identifier != first)")]
    [InlineData("limit > 3 && guest.ProxyIdentifier == first", "guests.Find(p => p.ProxyIdentifier == first) is null")]
    public Task Whoever_was_met_in_a_loop_may_be_asked_for_in_other_words(string removes, string sends) => CheckAsync(
        $$"""
        foreach (var guest in guests)
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
    [InlineData("names.Contains(first)", "first == \"help\"")]
    [InlineData("!names.Contains(first)", "first == \"help\"")]
    [InlineData("names.Contains(first.Trim().ToLowerInvariant())", "first.Trim().ToLowerInvariant() == \"\"")]
    [InlineData("names.Contains(first)", "first.ToUpperInvariant() is \"HELP\" or \"INFO\"")]
    [InlineData("fares.ContainsKey(first)", "first == \"help\"")]
    [InlineData("names.IndexOf(first) >= 0", "first == \"help\"")]
    [InlineData("first == \"stop\"", "names.Contains(first)")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(first, \"^st\")", "first == \"help\"")]
    [InlineData("first == \"help\"", "System.Text.RegularExpressions.Regex.IsMatch(first, \"^st\")")]
    [InlineData("first.StartsWith(\"st\", StringComparison.OrdinalIgnoreCase)", "first.ToUpper() == \"HELP\"")]
    [InlineData("first.ToLower() == \"stop\"", "fares.ContainsKey(first)")]
    [InlineData("first == \"STOP\"", "first.StartsWith(\"st\", true, null)")]
    [InlineData("first == \"-1\"", "int.TryParse(first, out var number)")]
    [InlineData("first == \"-1\"", "!int.TryParse(first, out var number)")]
    public Task Nobody_knows_what_else_holds_for_a_word(string removes, string sends) => CheckQuestions(removes, sends, "rider.Sid");

    [Theory]
    [InlineData("names.Contains(first)", "second == \"help\"")]
    [InlineData("names.Contains(first)", "first != \"help\"")]
    [InlineData("names.Contains(first)", "first.Length == 4")]
    [InlineData("first.StartsWith(\"he\")", "first == \"help\"")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(first, \"^st\")", "second == \"help\"")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(first, \"^st\")", "first != \"help\"")]
    [InlineData("names.Exists(name => name == second)", "first == \"help\"")]
    [InlineData("names.Contains(first) && first == \"help\"", "limit > 3")]
    [InlineData("first == \"stop\" || names.Contains(first)", "limit > 3")]
    public Task Word_that_nobody_looked_for_leaves_the_removal(string removes, string sends) => CheckQuestions(removes, sends, "{|PROXY2001:rider.Sid|}");

    [Fact]
    public Task Who_was_removed_for_every_word_is_removed_for_that_one() => CheckAsync(
        $$"""
        if (!names.Contains(first))
        {
            return;
        }

        {{Delete}}
        if (first == "help")
        {
            {{Send("{|PROXY2001:rider.Sid|}")}}
        }
        """);

    private const string Delete = "ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);";

    private static string Send(string sid) => $"MessageInteractionResource.Create(serviceSid, sessionSid, {sid}, body: \"Hello\");";

    private static Task CheckQuestions(string removes, string sends, string sid) => CheckAsync(
        $$"""
        if ({{removes}}) {{Delete}}
        if ({{sends}}) {{Send(sid)}}
        """);

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
            public static void Run(
                string serviceSid, string sessionSid, List<Stop> stops, List<Stop> others, List<string> names, Dictionary<string, int> fares, List<ParticipantResource> guests,
                string first, string second, int limit)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static bool HasStop(List<Stop> stops, string name) => stops.Any(stop => stop.Name == name);
        }
        """);
}
