using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is asked of a collection or an object twice has one answer, as long as nobody can have changed it in between.</summary>
public sealed class QuestionsAskedTwiceTests
{
    [Theory]
    [InlineData("texts[0] == \"STOP\"", "texts[0] != \"STOP\"")]
    [InlineData("texts[^1] == \"STOP\"", "texts[^1] != \"STOP\"")]
    [InlineData("texts[number] == \"STOP\"", "texts[number] != \"STOP\"")]
    [InlineData("texts[0].StartsWith(\"STOP\")", "!texts[0].StartsWith(\"STOP\")")]
    [InlineData("texts.Length > 0 && texts[0] == \"STOP\"", "texts.Length == 0 || texts[0] != \"STOP\"")]
    [InlineData("texts.Contains(\"STOP\")", "!texts.Contains(\"STOP\")")]
    [InlineData("names.Contains(text)", "!names.Contains(text)")]
    [InlineData("names.Exists(name => name == text)", "!names.Exists(name => name == text)")]
    [InlineData("names.Any(name => name == \"bot\")", "!names.Any(name => name == \"bot\")")]
    [InlineData("names.All(name => name == \"bot\")", "!names.All(name => name == \"bot\")")]
    [InlineData("names.FirstOrDefault() is null", "names.FirstOrDefault() is not null")]
    [InlineData("names.Any()", "names.Count == 0")]
    [InlineData("names.Count() > 0", "!names.Any()")]
    [InlineData("Array.IndexOf(texts, \"STOP\") >= 0", "Array.IndexOf(texts, \"STOP\") < 0")]
    [InlineData("form[\"action\"] == \"leave\"", "form[\"action\"] != \"leave\"")]
    [InlineData("form.ContainsKey(\"leave\")", "!form.ContainsKey(\"leave\")")]
    [InlineData("form.TryGetValue(\"action\", out var action) && action == \"leave\"", "!form.TryGetValue(\"action\", out var again) || again != \"leave\"")]
    [InlineData("form.TryGetValue(\"action\", out var action) && action == \"leave\"", "form[\"action\"] != \"leave\"")]
    [InlineData("seats[\"front\"] > 1", "seats[\"front\"] == 0")]
    public Task Answer_is_the_same_while_nobody_changes_the_collection(string first, string second) => Verify(
        $$"""
        if ({{first}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        Console.WriteLine("Asking again.");
        if ({{second}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("names.Contains(text)", "names.Remove(text);", "!names.Contains(text)")]
    [InlineData("names.Contains(text)", "names.Clear();", "!names.Contains(text)")]
    [InlineData("names.Contains(text)", "log.Write(text);", "!names.Contains(text)")]
    [InlineData("names.Contains(text)", "text = other;", "!names.Contains(text)")]
    [InlineData("names.Any(name => name == text)", "text = other;", "!names.Any(name => name == text)")]
    [InlineData("texts[0] == \"STOP\"", "texts[0] = text;", "texts[0] != \"STOP\"")]
    [InlineData("texts[0] == \"STOP\"", "log.Write(text);", "texts[0] != \"STOP\"")]
    [InlineData("texts[number] == \"STOP\"", "number++;", "texts[number] != \"STOP\"")]
    [InlineData("form[\"action\"] == \"leave\"", "form[\"action\"] = text;", "form[\"action\"] != \"leave\"")]
    [InlineData("names.Contains(text)", "", "!names.Contains(other)")]
    [InlineData("texts[0] == \"STOP\"", "", "texts[1] != \"STOP\"")]
    [InlineData("form[\"action\"] == \"leave\"", "", "seats[\"action\"] != 1")]
    public Task Another_question_may_have_another_answer(string first, string between, string second) => Verify(
        $$"""
        if ({{first}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        {{between}}
        if ({{second}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Your driver is here.");
        }
        """);

    [Fact]
    public Task Element_that_is_read_twice_may_be_somebody_else() => Verify(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, texts[0]);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:texts[0]|}, "Your driver is here.");
        """);

    [Fact]
    public Task Element_that_was_chosen_is_known_to_pass_the_condition() => Verify(
        """
        var sid = names.FirstOrDefault(name => ParticipantResource.Fetch(serviceSid, sessionSid, name).DateDeleted == null);
        if (sid != null)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Your driver is here.");
        }
        """);

    [Fact]
    public Task Loop_asks_again_for_what_it_changes() => Verify(
        """
        while (names.Contains(text))
        {
            names.Remove(text);
        }

        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Your driver is here.");
        """);

    [Fact]
    public Task What_a_collection_of_the_project_returns_stays_the_same_thing() => ProxyVerify.CheckAsync(
        """
        public sealed record Trip(string ServiceSid, string SessionSid);

        public abstract class Table<T> : List<T>
        {
            public abstract ValueTask<T> FindAsync(object key);
        }

        public sealed class Archive(Table<Trip> trips)
        {
            public async Task PurgeAsync(int id)
            {
                var trip = await trips.FindAsync(id);
                await SessionResource.DeleteAsync(trip.ServiceSid, trip.SessionSid);
                await ParticipantResource.ReadAsync(trip.ServiceSid, {|PROXY2003:trip.SessionSid|});
            }
        }
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        public interface ILog
        {
            void Write(string text);
        }

        public sealed class TaxiLine
        {
            public void Leave(
                string serviceSid, string sessionSid, string phone, ILog log, string text, string other, int number, string[] texts, List<string> names,
                Dictionary<string, string> form, IReadOnlyDictionary<string, int> seats)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, phone);
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
