using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A dictionary whose keys are all known has under each of them what was stored there last.</summary>
public sealed class DictionariesTests
{
    [Theory]
    [InlineData("if (flags.TryGetValue(\"gone\", out var gone) && gone) return;")]
    [InlineData("flags.TryGetValue(\"gone\", out var gone); if (gone) return;")]
    [InlineData("if (flags.GetValueOrDefault(\"gone\")) return;")]
    [InlineData("if (flags.ContainsKey(\"gone\")) return;")]
    [InlineData("if (flags.Keys.Contains(\"gone\")) return;")]
    [InlineData("if (flags.Count > 0) return;")]
    [InlineData("if (flags.Remove(\"gone\")) return;")]
    [InlineData("if (flags.Remove(\"gone\", out var gone) && gone) return;")]
    [InlineData("if (!flags.TryAdd(\"gone\", false)) return;")]
    [InlineData("flags.TryAdd(\"gone\", false); if (flags[\"gone\"]) return;")]
    public Task Flag_that_was_stored_with_the_removal_is_found_where_somebody_asks_for_it(string guard) => InMethod(
        $$"""
        var flags = new Dictionary<string, bool>();
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider);
            flags["gone"] = true;
        }

        {{guard}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:rider|}, "Hello.");
        """);

    [Theory]
    [InlineData("if (!flags.TryGetValue(\"gone\", out var gone) || !gone) return;")]
    [InlineData("if (!flags[\"gone\"]) return;")]
    [InlineData("if (!flags.Remove(\"gone\")) return;")]
    [InlineData("if (flags.ContainsKey(\"late\")) return;")]
    [InlineData("if (flags.Count > 2) return;")]
    public Task Flag_that_tells_of_the_removal_and_is_not_heeded_keeps_nobody_away(string guard) => InMethod(
        $$"""
        var flags = new Dictionary<string, bool> { ["gone"] = false, ["old"] = true };
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider);
            flags["gone"] = true;
        }

        {{guard}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider|}, "Hello.");
        """);

    [Fact]
    public Task Value_of_any_kind_is_what_was_stored() => InMethod(
        """
        var notes = new Dictionary<string, object>();
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider);
            notes["gone"] = true;
        }

        if (!(notes.TryGetValue("gone", out var note) && note is bool gone && gone))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:rider|}, "Hello.");
        }
        """);

    [Fact]
    public Task Answer_of_a_delete_can_be_kept_under_a_key() => InMethod(
        """
        var flags = new Dictionary<string, bool>();
        flags[rider] = ParticipantResource.Delete(serviceSid, sessionSid, rider);
        if (!flags[rider])
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:rider|}, "Hello.");
        }
        """);

    [Fact]
    public Task Each_of_several_participants_is_found_under_the_name_of_his_own() => InMethod(
        """
        var people = new Dictionary<string, ParticipantResource>();
        people["rider"] = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
        people.Add("driver", ParticipantResource.Create(serviceSid, sessionSid, "+14155550101"));
        ParticipantResource.Delete(serviceSid, sessionSid, people["rider"].Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, people["driver"].Sid, "Hello.");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:people["rider"].Sid|}, "Hello.");
        people.Remove("rider");
        foreach (var left in people.Values)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, left.Sid, "Hello.");
        }
        """);

    [Theory]
    [InlineData("(name, sid)", "{|PROXY2001:sid|}")]
    [InlineData("(sid, name)", "{|PROXY1004:sid|}")]
    [InlineData("(_, sid)", "{|PROXY2001:sid|}")]
    public Task Entry_that_is_taken_apart_is_a_key_and_a_value(string entry, string sid) => InMethod(
        $$"""
        var seats = new Dictionary<string, string> { ["front"] = rider };
        ParticipantResource.Delete(serviceSid, sessionSid, rider);
        foreach (var {{entry}} in seats)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
        }
        """);

    [Theory]
    [InlineData("people[key] = driver;")]
    [InlineData("people[\"Rider\"] = driver;")]
    [InlineData("foreach (var each in people.Keys.ToList()) people[each] = driver;")]
    [InlineData("Change(people);")]
    public Task Key_that_may_be_the_same_one_leaves_open_who_stands_there(string statement) => InMethod(
        $$"""
        var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
        var people = new Dictionary<string, ParticipantResource>(StringComparer.OrdinalIgnoreCase) { ["rider"] = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100") };
        ParticipantResource.Delete(serviceSid, sessionSid, people["rider"].Sid);
        {{statement}}
        ParticipantResource.Fetch(serviceSid, sessionSid, people["rider"].Sid);
        """);

    [Theory]
    [InlineData("flags.ContainsKey(\"gone\") && flags[\"gone\"]", "flags.GetValueOrDefault(\"gone\")")]
    [InlineData("flags.GetValueOrDefault(\"gone\")", "flags.TryGetValue(\"gone\", out var gone) && gone")]
    [InlineData("flags.TryGetValue(\"gone\", out var was) && was", "flags.ContainsKey(\"gone\")")]
    [InlineData("flags.GetValueOrDefault(\"gone\")", "flags.ContainsKey(\"gone\")")]
    public Task Dictionary_from_outside_gives_one_answer_to_all_who_ask_for_a_key(string isGone, string isNotThere) => ProxyVerify.CheckAsync(
        $$"""
        public static class Trips
        {
            public static void Greet(string serviceSid, string sessionSid, string rider, IReadOnlyDictionary<string, bool> flags)
            {
                if ({{isGone}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider);
                }

                if ({{isNotThere}})
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:rider|}, "Hello.");
            }
        }
        """);

    [Fact]
    public Task Key_with_another_value_than_the_one_asked_for_may_be_there() => ProxyVerify.CheckAsync(
        """
        public static class Trips
        {
            public static void Greet(string serviceSid, string sessionSid, string rider, IReadOnlyDictionary<string, bool> flags)
            {
                if (!flags.GetValueOrDefault("here"))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider);
                }

                if (flags.ContainsKey("here"))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider|}, "Hello.");
                }
            }
        }
        """);

    private static Task InMethod(string statements) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string rider, string key, bool isLeaving, IChanger changer)
            {
                void Change(Dictionary<string, ParticipantResource> people) => changer.Change(people);

                {{statements}}
            }
        }

        public interface IChanger
        {
            void Change(Dictionary<string, ParticipantResource> people);
        }
        """);
}
