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
    [InlineData("names.Any(string.IsNullOrEmpty)", "!names.Any(string.IsNullOrEmpty)")]
    [InlineData("names.TrueForAll(string.IsNullOrWhiteSpace)", "!names.TrueForAll(string.IsNullOrWhiteSpace)")]
    [InlineData("names.Exists(text.Equals)", "!names.Exists(text.Equals)")]
    [InlineData("names.FirstOrDefault() is null", "names.FirstOrDefault() is not null")]
    [InlineData("names.Any()", "names.Count == 0")]
    [InlineData("names.Count() > 0", "!names.Any()")]
    [InlineData("Array.IndexOf(texts, \"STOP\") >= 0", "Array.IndexOf(texts, \"STOP\") < 0")]
    [InlineData("form[\"action\"] == \"leave\"", "form[\"action\"] != \"leave\"")]
    [InlineData("form.ContainsKey(\"leave\")", "!form.ContainsKey(\"leave\")")]
    [InlineData("form.TryGetValue(\"action\", out var action) && action == \"leave\"", "!form.TryGetValue(\"action\", out var again) || again != \"leave\"")]
    [InlineData("form.TryGetValue(\"action\", out var action) && action == \"leave\"", "form[\"action\"] != \"leave\"")]
    [InlineData("seats[\"front\"] > 1", "seats[\"front\"] == 0")]
    [InlineData("settings[\"mode\"] == \"live\"", "settings[\"mode\"] != \"live\"")]
    [InlineData("table[\"front\", 2] == 1", "table[\"front\", 2] != 1")]
    [InlineData("names.IndexOf(text, 2) > 3", "names.IndexOf(text, 2) <= 3")]
    [InlineData("names.FindIndex(name => name == text) < 0", "names.FindIndex(name => name == text) >= 0")]
    [InlineData("names.Find(name => name == text) == null", "names.Find(name => name == text) != null")]
    [InlineData("names.FirstOrDefault(name => name == text) is null", "names.FirstOrDefault(name => name == text) is not null")]
    [InlineData("!form.ContainsKey(\"leave\")", "form.GetValueOrDefault(\"leave\") != null")]
    [InlineData("form.GetValueOrDefault(\"action\") == \"leave\"", "form.GetValueOrDefault(\"action\") != \"leave\"")]
    [InlineData("form.GetValueOrDefault(\"action\", \"stay\") == \"leave\"", "form.ContainsKey(\"action\") && form[\"action\"] != \"leave\"")]
    [InlineData("form.GetValueOrDefault(\"action\", \"leave\") != \"leave\"", "!form.ContainsKey(\"action\")")]
    [InlineData("!seats.ContainsKey(\"front\")", "seats.GetValueOrDefault(\"front\") > 0")]
    [InlineData("seats.TryGetValue(\"front\", out var taken)", "!seats.ContainsKey(\"front\")")]
    [InlineData("names.Any(name => name == text && name != other)", "!names.Any(name => name == text && name != other)")]
    [InlineData("names.Count(name => name == text) > 0", "names.Count(name => name == text) == 0")]
    [InlineData("names.SequenceEqual(texts)", "!names.SequenceEqual(texts)")]
    [InlineData("set.IsSubsetOf(names)", "!set.IsSubsetOf(names)")]
    [InlineData("names.BinarySearch(text) >= 0", "names.BinarySearch(text) < 0")]
    [InlineData("names.Max() == text", "names.Max() != text")]
    [InlineData("names.FindLast(name => name == text) == null", "names.FindLast(name => name == text) != null")]
    [InlineData("queue.Peek() == \"stop\"", "queue.Peek() != \"stop\"")]
    [InlineData("queue.TryPeek(out var next)", "!queue.TryPeek(out var again)")]
    [InlineData("names.Exists(name => { var trimmed = name.Trim(); return trimmed == text; })", "!names.Exists(name => { var trimmed = name.Trim(); return trimmed == text; })")]
    [InlineData("names.Any(name => name == wanted)", "!names.Any(name => name == wanted)")]
    [InlineData("names.TrueForAll(name => name != text)", "!names.TrueForAll(name => name != text)")]
    [InlineData("Array.TrueForAll(texts, name => name != text)", "!Array.TrueForAll(texts, name => name != text)")]
    [InlineData("Array.Exists(texts, name => name == text)", "!Array.Exists(texts, name => name == text)")]
    [InlineData("riders[0] == text", "riders[0] != text")]
    [InlineData("_names.Contains(text)", "!_names.Contains(text)")]
    [InlineData("_names.All(name => name == text)", "!_names.All(name => name == text)")]
    [InlineData("_names.TrueForAll(name => name == text)", "!_names.TrueForAll(name => name == text)")]
    [InlineData("_texts[0] == text", "_texts[0] != text")]
    [InlineData("form.Keys.Contains(text)", "!form.Keys.Contains(text)")]
    [InlineData("form.Values.Any(value => value == text)", "!form.Values.Any(value => value == text)")]
    [InlineData("form.ContainsValue(text)", "!form.ContainsValue(text)")]
    [InlineData("form.TryGetValue(text, out var value) && value == other", "form.TryGetValue(text, out var again) && again != other")]
    [InlineData("names[number + 1] == text", "names[number + 1] != text")]
    [InlineData("names[names.Count - 1] == text", "names[names.Count - 1] != text")]
    [InlineData("names.IndexOf(text, 2, 3) > 3", "names.IndexOf(text, 2, 3) <= 3")]
    [InlineData("sequence.Contains(text)", "!sequence.Contains(text)")]
    [InlineData("sequence.First() == text", "sequence.First() != text")]
    [InlineData("sequence.ElementAt(2) == text", "sequence.ElementAt(2) != text")]
    [InlineData("numbers.Sum() > 3", "numbers.Sum() <= 3")]
    [InlineData("numbers.FirstOrDefault(each => each > 3) == 0", "numbers.FirstOrDefault(each => each > 3) != 0")]
    [InlineData("set.SetEquals(names)", "!set.SetEquals(names)")]
    [InlineData("set.Overlaps(names)", "!set.Overlaps(names)")]
    public async Task Answer_is_the_same_while_nobody_changes_the_collection(string first, string second) => await VerifyBoth("", first, second);

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
    [InlineData("settings[\"mode\"] == \"live\"", "log.Fill(settings);", "settings[\"mode\"] != \"live\"")]
    [InlineData("settings[\"mode\"] == \"live\"", "settings[\"mode\"] = text;", "settings[\"mode\"] != \"live\"")]
    [InlineData("settings[\"mode\"] == \"live\"", "", "settings[\"town\"] != \"live\"")]
    [InlineData("table[\"front\", 2] == 1", "", "table[\"front\", 3] != 1")]
    [InlineData("names.IndexOf(text, 2) > 3", "", "names.IndexOf(text, 1) <= 3")]
    [InlineData("names.IndexOf(text) > 3", "", "names.LastIndexOf(text) <= 3")]
    [InlineData("form.GetValueOrDefault(\"action\") == \"leave\"", "", "form.GetValueOrDefault(\"answer\") != \"leave\"")]
    [InlineData("form.GetValueOrDefault(\"action\", \"leave\") == \"leave\"", "", "!form.ContainsKey(\"action\")")]
    [InlineData("numbers.First(each => each > number) == 5", "", "numbers.First(each => each < number) != 5")]
    [InlineData("names.Any(name => names.Contains(name + text))", "number++;", "names.Any(name => texts.Contains(name))")]
    [InlineData("table[\"front\", 2] == 1", "", "table[\"back\", 2] != 1")]
    [InlineData("names.Any(name => name == wanted)", "wanted = other;", "!names.Any(name => name == wanted)")]
    [InlineData("queue.Peek() == \"stop\"", "queue.Dequeue();", "queue.Peek() != \"stop\"")]
    [InlineData("queue.TryPeek(out var next)", "queue.Dequeue();", "queue.Count == 0")]
    [InlineData("queue.TryPeek(out var next)", "", "queue.Count > 0")]
    [InlineData("queue.TryDequeue(out var next)", "", "queue.Count == 0")]
    [InlineData("names.TrueForAll(name => name != text)", "names.Add(other);", "!names.TrueForAll(name => name != text)")]
    [InlineData("_names.Contains(text)", "log.Write(text);", "!_names.Contains(text)")]
    [InlineData("_names.Contains(text)", "_names = names;", "!_names.Contains(text)")]
    [InlineData("_texts[0] == text", "log.Write(text);", "_texts[0] != text")]
    [InlineData("numbers.Sum() > 3", "numbers.Add(3);", "numbers.Sum() <= 3")]
    [InlineData("form.TryGetValue(text, out var value) && value == wanted", "", "form.TryGetValue(other, out var again) && again != wanted")]
    [InlineData("names[^1] == text", "", "names[^2] != text")]
    [InlineData("names.IndexOf(text, 2, 3) > 3", "", "names.IndexOf(text, 2, 4) <= 3")]
    [InlineData("names.Contains(text)", "", "!_names.Contains(text)")]
    [InlineData("seat.Equals(3)", "", "!seat.Equals(4)")]
    [InlineData("names.Where(name => name == text).Any()", "", "!names.Where(name => name == other).Any()")]
    [InlineData("names.Select(name => name.Length).Contains(3)", "", "!names.Select(name => name.Length).Contains(4)")]
    [InlineData("names.Any(name => texts.Any(each => each == name))", "", "!names.Any(name => texts.Any(each => each != name))")]
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
    public Task Which_list_it_is_does_not_change_with_what_is_in_it() => Verify(
        """
        if (names.Equals(_names))
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        names.Add(text);
        if (!names.Equals(_names))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("riders.Contains(text)", "", "!riders.Contains(text)")]
    [InlineData("Console.ReadKey(true).KeyChar == 'y'", "", "Console.ReadKey(true).KeyChar != 'y'")]
    [InlineData("watch.ToString() == text", "", "watch.ToString() != text")]
    [InlineData("builder.ToString() == text", "builder.Append(other);", "builder.ToString() != text")]
    [InlineData("texts[first] == text", "first = 1;", "texts[first] != text")]
    [InlineData("texts[1] == text", "texts[1] = other;", "texts[1] != text")]
    [InlineData("riders[0] == text", "riders.Contains(text);", "riders[0] != text")]
    [InlineData("Array.Exists(texts, name => name == text)", "texts[1] = other;", "!Array.Exists(texts, name => name == text)")]
    [InlineData("names.Any(name => texts.Any(each => each == name + wanted))", "wanted = other;", "!names.Any(name => texts.Any(each => each == name + wanted))")]
    [InlineData("set.Overlaps(names)", "set.Add(text);", "!set.Overlaps(names)")]
    [InlineData("numbers.Count(each => each > 3) == 2", "", "numbers.Count(each => each > 4) != 2")]
    [InlineData("sequence.ElementAt(2) == text", "", "sequence.ElementAt(3) != text")]
    [InlineData("names.Count == 3", "names.Clear();", "names.Count != 3")]
    [InlineData("random.Next(3) == 1", "", "random.Next(3) != 1")]
    [InlineData("System.IO.File.Exists(text)", "", "!System.IO.File.Exists(text)")]
    [InlineData("numbers.Any(each => each > first)", "first = 1;", "!numbers.Any(each => each > first)")]
    [InlineData("numbers.Any(each => each > first && each < number)", "first = 1;", "!numbers.Any(each => each > first && each < number)")]
    public Task Whoever_was_removed_is_so_whatever_is_asked_later(string first, string between, string second) => Verify(
        $$"""
        var first = 0;
        if ({{first}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            {{between}}
            if ({{second}})
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Your driver is here.");
            }
        }
        """);

    [Theory]
    [InlineData("people.Contains(text)", "!people.Contains(text)")]
    [InlineData("people.Any(name => name == text)", "!people.Any(name => name == text)")]
    [InlineData("people.Exists(name => name == text)", "!people.Exists(name => name == text)")]
    [InlineData("people.IndexOf(text) < 0", "people.IndexOf(text) >= 0")]
    [InlineData("people[0] == text", "people[0] != text")]
    [InlineData("people.Count == 2", "people.Count != 2")]
    public Task Collection_that_other_code_has_made_answers_alike(string first, string second) => Verify(
        $$"""
        var people = log.Read();
        if ({{first}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{second}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("names.Where(name => name == text).Any()", "!names.Where(name => name == text).Any()")]
    [InlineData("names.Select(name => name.Length).Contains(3)", "!names.Select(name => name.Length).Contains(3)")]
    [InlineData("names.Where(name => name != text).All(name => name.Length > 3)", "!names.Where(name => name != text).All(name => name.Length > 3)")]
    [InlineData("names.Any(name => texts.Any(each => each == name))", "!names.Any(name => texts.Any(each => each == name))")]
    [InlineData("numbers.First(each => each > 3) == 5", "numbers.First(each => each > 3) != 5")]
    [InlineData("names.First(each => each.Length > 3) == text", "names.First(each => each.Length > 3) != text")]
    [InlineData("guests.First(each => each.Identifier == text).Identifier == other", "guests.First(each => each.Identifier == text).Identifier != other")]
    [InlineData("numbers.Any(each => each > limit)", "!numbers.Any(each => each > limit)")]
    public Task Question_in_the_same_words_may_have_the_same_answer(string first, string second) => Verify(
        $$"""
        var limit = 3;
        if ({{first}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{second}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("names.Where(each => each != sid).All(each => each.Length > number)")]
    [InlineData("names.Any(each => texts.Any(one => one == each + sid))")]
    public Task Loop_asks_the_same_words_anew(string question) => Verify(
        $$"""
        foreach (var sid in texts)
        {
            if ({{question}})
            {
                ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:rider.Sid|});
                continue;
            }

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

    [Theory]
    [InlineData("form.ContainsKey(\"leave\")", "!form.ContainsKey(\"leave\")")]
    [InlineData("form[\"action\"] == \"leave\"", "form[\"action\"] != \"leave\"")]
    [InlineData("form.GetValueOrDefault(\"action\") == \"leave\"", "form.GetValueOrDefault(\"action\") != \"leave\"")]
    [InlineData("form.TryGetValue(\"action\", out var action) && action == text", "form.TryGetValue(\"action\", out var again) && again != text")]
    public async Task What_was_put_in_before_under_another_key_changes_nothing(string first, string second) => await VerifyBoth("form[\"town\"] = text;", first, second);

    [Theory]
    [InlineData("foreach (var each in texts) names.Add(each);", "names.Contains(text)", "!names.Contains(text)")]
    [InlineData("while (names.Count < 3) names.Add(text);", "names.Contains(other)", "!names.Contains(other)")]
    [InlineData("foreach (var each in texts) form[each] = text;", "form.ContainsKey(text)", "!form.ContainsKey(text)")]
    [InlineData("foreach (var each in texts) log.Write(each);", "_names.Contains(text)", "!_names.Contains(text)")]
    [InlineData("if (names.All(name => name == other)) Console.WriteLine(other);", "names.All(name => name == text)", "!names.All(name => name == text)")]
    [InlineData("names.Sort();", "names[0] == text", "names[0] != text")]
    public async Task What_has_changed_before_does_not_change_any_more(string before, string first, string second) => await VerifyBoth(before, first, second);

    [Theory]
    [InlineData("names.Find(name => name == text)")]
    [InlineData("names.FindLast(name => name == text)")]
    [InlineData("names.FirstOrDefault(name => name == text)")]
    [InlineData("names.LastOrDefault(name => name.Length > number)")]
    [InlineData("names.First(name => name == text)")]
    [InlineData("names.FirstOrDefault()")]
    [InlineData("form.GetValueOrDefault(\"action\")")]
    public Task What_was_found_is_there(string question) => Verify(
        $$"""
        var found = {{question}};
        if (found != null)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Your driver is here.");
        }
        """);

    [Theory]
    [InlineData("names.FirstOrDefault() is null")]
    [InlineData("rows.FirstOrDefault() is null")]
    [InlineData("guests.FirstOrDefault() is null")]
    [InlineData("guests.FirstOrDefault(guest => guest.Identifier == text) is null")]
    [InlineData("names.Find(name => name == text) is null")]
    [InlineData("!Enumerable.Empty<string>().Any()")]
    [InlineData("!form.TryGetValue(text, out _)")]
    public Task What_was_looked_for_may_not_be_there(string question) => Verify(
        $$"""
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Your driver is here.");
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

    /// <summary>Asks after the removal, whether it was done or not, and where it was done.</summary>
    private static async Task VerifyBoth(string before, string first, string second)
    {
        await Verify(
            $$"""
            {{before}}
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
        await Verify(
            $$"""
            {{before}}
            if ({{first}})
            {
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                if ({{second}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
                }
            }
            """);
    }

    [Fact]
    public Task Object_is_asked_the_same_by_the_name_of_its_method() => ProxyVerify.CheckAsync(
        """
        public sealed class Seat
        {
            public bool IsTakenBy(string name) => name.Length == Console.CursorLeft;
        }

        public interface ISeats
        {
            Seat First();
        }

        public sealed class TaxiLine
        {
            public void Leave(string serviceSid, string sessionSid, string riderSid, ISeats seats, List<string> names)
            {
                var seat = seats.First();
                if (names.Any(seat.IsTakenBy))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                }

                if (!names.Any(seat.IsTakenBy))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, riderSid, "Your driver is here.");
                }
            }
        }
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("rides[riderSid].IsOver = true;", "!rides[riderSid].IsOver")]
    [InlineData("rides[riderSid].State = \"over\";", "rides[riderSid].State == \"open\"")]
    [InlineData("var ride = rides[riderSid]; ride.IsOver = true;", "!rides[riderSid].IsOver")]
    public Task What_is_noted_down_in_an_element_is_there_when_it_is_read_again(string note, string question) => CheckRides(note, question, "riderSid");

    [Theory]
    [InlineData("Console.WriteLine(rides[riderSid].IsOver);", "!rides[riderSid].IsOver")]
    [InlineData("rides[riderSid].IsOver = true;", "isUrgent")]
    public Task What_is_not_noted_down_is_not_there(string note, string question) => CheckRides(note, question, "{|PROXY2001:riderSid|}");

    private static Task CheckRides(string note, string question, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Ride
        {
            public bool IsOver { get; set; }

            public string State { get; set; }
        }

        public sealed class TaxiLine
        {
            public void Leave(string serviceSid, string sessionSid, string riderSid, bool isLate, bool isUrgent, Dictionary<string, Ride> rides)
            {
                if (isLate)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                    {{note}}
                }

                if ({{question}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Your driver is here.");
                }
            }
        }
        """,
        only: "PROXY2001");

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        public interface ILog
        {
            void Write(string text);
            void Fill(ISettings settings);
            List<string> Read();
        }

        public interface IRiders
        {
            string this[int index] { get; }
            bool Contains(string sid);
        }

        public interface ISettings
        {
            string this[string key] { get; set; }
        }

        public interface ITable
        {
            int this[string row, int column] { get; }
        }

        public sealed class TaxiLine
        {
            private readonly string[] _texts = new string[3];
            private List<string> _names = new();

            public void Leave(
                string serviceSid, string sessionSid, string phone, ILog log, string text, string other, int number, string[] texts, List<string> names,
                Dictionary<string, string> form, IReadOnlyDictionary<string, int> seats,
                ISettings settings, ITable table, int? seat, List<int> numbers, HashSet<string> set, Queue<string> queue, IEnumerable<string> sequence, IRiders riders,
                System.Diagnostics.Stopwatch watch, System.Text.StringBuilder builder, Random random, string[][] rows, List<ParticipantResource> guests)
            {
                var wanted = text + other;
                var rider = ParticipantResource.Create(serviceSid, sessionSid, phone);
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
