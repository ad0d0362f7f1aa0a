using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A collection into which something was put is not empty, however many there are; one that was found empty is.</summary>
public sealed class FilledCollectionsTests
{
    [Theory]
    [InlineData("people.Count == 0")]
    [InlineData("people.Count() == 0")]
    [InlineData("!people.Any()")]
    [InlineData("people.ToArray().Length == 0")]
    [InlineData("people.ToList().Count < 1")]
    [InlineData("people.FirstOrDefault() is null")]
    [InlineData("!people.OrderBy(p => p.DateCreated).Any()")]
    [InlineData("!people.Append(driver).Any()")]
    [InlineData("!people.Prepend(driver).Any()")]
    [InlineData("!people.Select(p => p.Sid).Any()")]
    [InlineData("!people.Concat(others).Any()")]
    [InlineData("!people.Distinct().Any()")]
    [InlineData("!people.Take(1).Any()")]
    [InlineData("!people.TakeLast(2).Any()")]
    [InlineData("!people.OfType<ParticipantResource>().Any()")]
    [InlineData("!people.Union(others).Any()")]
    [InlineData("!people.UnionBy(others, p => p.Identifier).Any()")]
    [InlineData("!people.DistinctBy(p => p.Identifier).Any()")]
    [InlineData("!people.OrderByDescending(p => p.DateCreated).ThenBy(p => p.Sid).ThenByDescending(p => p.Identifier).Any()")]
    [InlineData("!people.Order().Any()")]
    [InlineData("!people.OrderDescending().Any()")]
    [InlineData("!people.AsEnumerable().Reverse().Any()")]
    [InlineData("!people.AsReadOnly().Any()")]
    [InlineData("people.LastOrDefault() is null")]
    [InlineData("people.DefaultIfEmpty().First() is null")]
    [InlineData("people.ToHashSet().FirstOrDefault() is null")]
    [InlineData("people.SingleOrDefault() is null")]
    [InlineData("!people.Cast<ParticipantResource>().Any()")]
    [InlineData("!people.ToHashSet().Any()")]
    [InlineData("!people.AsParallel().Any()")]
    [InlineData("!people.DefaultIfEmpty().Any()")]
    [InlineData("!people.GroupBy(p => p.Identifier).Any()")]
    [InlineData("!people.ToLookup(p => p.Identifier).Any()")]
    [InlineData("!people.Chunk(2).Any()")]
    [InlineData("new Queue<ParticipantResource>(people).Count == 0")]
    [InlineData("people.ToDictionary(p => p.Identifier).Count == 0")]
    public Task What_was_put_in_is_there(string isEmpty) => Fill(isEmpty, "driver.Sid");

    [Theory]
    [InlineData("!people.Skip(1).Any()")]
    [InlineData("!people.SkipLast(1).Any()")]
    [InlineData("!people.SkipWhile(p => p.Identifier == name).Any()")]
    [InlineData("!people.TakeWhile(p => p.Identifier == name).Any()")]
    [InlineData("!people.Take(count).Any()")]
    [InlineData("!people.Take(0).Any()")]
    [InlineData("!people.TakeLast(0).Any()")]
    [InlineData("people.Count(p => p.Identifier == name) == 0")]
    [InlineData("!people.TakeLast(count).Any()")]
    [InlineData("!people.Where(p => p.Identifier == name).Any()")]
    [InlineData("!people.Except(others).Any()")]
    [InlineData("!people.ExceptBy(numbers, p => p.Identifier).Any()")]
    [InlineData("!people.Intersect(others).Any()")]
    [InlineData("!people.IntersectBy(numbers, p => p.Identifier).Any()")]
    [InlineData("!people.Cast<object>().OfType<string>().Any()")]
    [InlineData("!people.ToArray()[1..].Any()")]
    [InlineData("!people.Zip(others).Any()")]
    [InlineData("!people.Zip(others, (p, other) => p).Any()")]
    [InlineData("people.Count == 1")]
    [InlineData("people.Find(p => p.Identifier == name) is null")]
    public Task Some_of_it_may_not_be_there(string isEmpty) => Fill(isEmpty, "{|PROXY2001:driver.Sid|}");

    [Theory]
    [InlineData("List<string> waiting", "waiting.Add(name);", "waiting.Count == 0")]
    [InlineData("List<string> waiting", "waiting.Add(name);", "!waiting.Any()")]
    [InlineData("List<string> waiting", "waiting.Insert(0, name);", "waiting.Count == 0")]
    [InlineData("List<string> waiting", "waiting.Insert(0, name);", "!waiting.Any()")]
    [InlineData("Queue<string> waiting", "waiting.Enqueue(name);", "waiting.Count == 0")]
    [InlineData("Queue<string> waiting", "waiting.Enqueue(name);", "!waiting.TryDequeue(out _)")]
    [InlineData("Stack<string> waiting", "waiting.Push(name);", "waiting.Count == 0")]
    [InlineData("Stack<string> waiting", "waiting.Push(name);", "!waiting.TryPop(out _)")]
    [InlineData("Stack<string> waiting", "waiting.Push(name);", "!waiting.TryPeek(out _)")]
    [InlineData("List<string> waiting", "waiting.Add(name); IEnumerable<string> all = waiting;", "!all.Any()")]
    [InlineData("IList<string> waiting", "waiting.Add(name);", "waiting.Count == 0")]
    [InlineData("ICollection<string> waiting", "waiting.Add(name);", "waiting.Count == 0")]
    [InlineData("ICollection<string> waiting", "waiting.Add(name);", "waiting.Count() == 0")]
    [InlineData("Dictionary<string, string> waiting", "waiting.Add(name, name);", "waiting.Count == 0")]
    [InlineData("HashSet<string> waiting", "waiting.Add(name);", "waiting.Count == 0")]
    public Task Nor_is_one_from_outside_empty(string parameter, string putIn, string isEmpty) => Meet(parameter, putIn, isEmpty, "driver.Sid");

    [Theory]
    [InlineData("List<string> waiting", "waiting.Add(name); waiting.RemoveAll(text => text != other);", "waiting.Count == 0")]
    [InlineData("List<string> waiting", "waiting.Add(name); waiting.Clear();", "waiting.Count == 0")]
    [InlineData("Queue<string> waiting", "waiting.Enqueue(name); waiting.Dequeue();", "waiting.Count == 0")]
    [InlineData("List<string> waiting", "waiting.Sort();", "waiting.Count == 0")]
    [InlineData("List<string> waiting", "waiting.Add(name);", "waiting.Count == 1")]
    [InlineData("List<string> waiting", "waiting.Remove(name);", "!waiting.Any()")]
    [InlineData("List<string> waiting, List<string> all", "all.Add(name);", "!waiting.Any()")]
    [InlineData("List<string> waiting, List<string> all", "all.Add(name);", "waiting.Count == 0")]
    [InlineData("IEnumerable<string> waiting, List<string> all", "all.Add(name);", "!waiting.Any()")]
    public Task One_from_outside_may_be_empty_otherwise(string parameter, string putIn, string isEmpty) => Meet(parameter, putIn, isEmpty, "{|PROXY2001:driver.Sid|}");

    [Theory]
    [InlineData("waiting.Exists(text => text == name)")]
    [InlineData("waiting.Find(text => text == name) is not null")]
    [InlineData("waiting.FindLast(text => text == name) is not null")]
    [InlineData("waiting.FindAll(text => text == name).Count > 0")]
    [InlineData("!waiting.TrueForAll(text => text == name)")]
    [InlineData("waiting.Any(text => text == name)")]
    [InlineData("!waiting.All(text => text == name)")]
    [InlineData("waiting.Contains(name)")]
    [InlineData("waiting.FirstOrDefault(text => text == name) is not null")]
    [InlineData("waiting.LastOrDefault() is not null")]
    [InlineData("waiting.SingleOrDefault() is not null")]
    [InlineData("waiting.ElementAtOrDefault(0) is not null")]
    [InlineData("waiting.Distinct().Any()")]
    [InlineData("waiting.Select(text => text + other).Any()")]
    [InlineData("waiting.Zip(waiting).Any()")]
    [InlineData("waiting.ToArray().Length > 0")]
    public Task Nothing_is_found_in_an_empty_one(string question) => Meet("List<string> waiting", "if (waiting.Count > 0) return;", question, "driver.Sid");

    [Theory]
    [InlineData("!guests.ToList().Any()")]
    [InlineData("!guests.ToArray().Any()")]
    [InlineData("!guests.ToHashSet().Any()")]
    [InlineData("!guests.AsEnumerable().Any()")]
    [InlineData("!guests.OrderBy(p => p.DateCreated).Any()")]
    [InlineData("!guests.Take(1).Any()")]
    [InlineData("!guests.GroupBy(p => p.Identifier).Any()")]
    [InlineData("!guests.Select(p => p.Sid).Any()")]
    [InlineData("guests.Select(p => p.Sid).Count() > 1")]
    [InlineData("guests.Select(p => p.Sid).ToList().Count == 2")]
    [InlineData("guests.ToDictionary(p => p.Sid).Count == 0")]
    [InlineData("guests.DefaultIfEmpty().First() is null")]
    [InlineData("guests.DefaultIfEmpty().First() is not null")]
    [InlineData("guests.DefaultIfEmpty().Count() > 1")]
    public Task Nobody_knows_how_many_of_another_session_there_are(string question) =>
        Meet("string otherSid", "var guests = ParticipantResource.Read(serviceSid, otherSid);", question, "{|PROXY2001:driver.Sid|}");

    [Theory]
    [InlineData("!guests.Append(driver).Any()")]
    [InlineData("!guests.Prepend(driver).Any()")]
    [InlineData("!guests.DefaultIfEmpty().Any()")]
    [InlineData("guests.Prepend(driver).FirstOrDefault() is null")]
    public Task There_is_one_in_what_was_made_of_them(string question) =>
        Meet("string otherSid", "var guests = ParticipantResource.Read(serviceSid, otherSid);", question, "driver.Sid");

    [Theory]
    [InlineData("guests.Count > 0", "guests.FirstOrDefault() is null", "driver.Sid")]
    [InlineData("guests.Count == 0", "guests.FirstOrDefault() is not null", "driver.Sid")]
    [InlineData("!guests.Any()", "guests.LastOrDefault() is not null", "driver.Sid")]
    [InlineData("guests.Any()", "guests.SingleOrDefault() is null", "driver.Sid")]
    [InlineData("guests.Count > 0", "guests.FirstOrDefault() is not null", "{|PROXY2001:driver.Sid|}")]
    [InlineData("guests.Count == 0", "guests.LastOrDefault() is null", "{|PROXY2001:driver.Sid|}")]
    public Task First_of_a_list_is_there_where_it_has_one(string removes, string sends, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string otherSid)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var guests = ParticipantResource.Read(serviceSid, otherSid).ToList();
                if ({{removes}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                if ({{sends}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
                }
            }
        }
        """);

    [Theory]
    [InlineData("if (waiting.Any()) return;", "driver.Sid")]
    [InlineData("if (!waiting.Any()) return;", "{|PROXY2001:driver.Sid|}")]
    [InlineData("if (waiting.FirstOrDefault() is null) return;", "{|PROXY2001:driver.Sid|}")]
    [InlineData("if (waiting.Count() > 3) return;", "{|PROXY2001:driver.Sid|}")]
    public Task What_is_done_for_each_is_done_where_there_is_one(string leaves, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, IEnumerable<string> waiting)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                {{leaves}}
                foreach (var name in waiting.Distinct())
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                    break;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
            }
        }
        """);

    [Theory]
    [InlineData("people.Count == 0", "driver.Sid")]
    [InlineData("people.Count > 0", "{|PROXY2001:driver.Sid|}")]
    [InlineData("!people.Any()", "driver.Sid")]
    [InlineData("people.Any()", "{|PROXY2001:driver.Sid|}")]
    public Task Loop_has_found_out_whether_there_is_one(string question, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var people = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();
                foreach (var person in people)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                    break;
                }

                if ({{question}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
                }
            }
        }
        """);

    [Fact]
    public Task Dictionary_into_which_a_loop_puts_has_what_was_put_in_last() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, string[] numbers)
            {
                var people = new Dictionary<string, ParticipantResource>();
                foreach (var number in numbers)
                {
                    people[number] = ParticipantResource.Create(serviceSid, sessionSid, number);
                }

                var driver = ParticipantResource.Create(serviceSid, sessionSid, name);
                people[name] = driver;
                if (people.Count == 0)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
            }
        }
        """);

    [Theory]
    [InlineData("List<string> waiting", "waiting.Count == 0", "waiting.Any()")]
    [InlineData("List<string> waiting", "!waiting.Any()", "waiting.Count > 0")]
    [InlineData("List<string> waiting", "waiting.Count > 0", "!waiting.Any()")]
    [InlineData("List<string> waiting", "waiting.Any()", "waiting.Count == 0")]
    [InlineData("List<string> waiting", "waiting.Any()", "waiting.Count() == 0")]
    [InlineData("string[] waiting", "waiting.Length == 0", "waiting.Any()")]
    [InlineData("string[] waiting", "waiting.Any()", "waiting.Length < 1")]
    [InlineData("IReadOnlyList<string> waiting", "waiting.Count == 0", "waiting.Any()")]
    [InlineData("IEnumerable<string> waiting", "waiting.Any()", "!waiting.Any()")]
    [InlineData("Queue<string> waiting", "waiting.Any()", "!waiting.TryPeek(out _)")]
    [InlineData("Stack<string> waiting", "waiting.Count == 0", "waiting.TryPeek(out _)")]
    [InlineData("Queue<string> waiting", "waiting.TryPeek(out _)", "waiting.Count == 0")]
    [InlineData("Queue<string> waiting", "!waiting.TryPeek(out _)", "waiting.Count > 0")]
    [InlineData("Stack<string> waiting", "waiting.TryPeek(out _)", "!waiting.Any()")]
    public Task Whether_there_is_one_is_the_same_question_in_other_words(string parameter, string removes, string sends) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, {{parameter}})
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                if ({{removes}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                if ({{sends}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Hello.");
                }
            }
        }
        """);

    [Theory]
    [InlineData("", "driver.Sid")]
    [InlineData("people.Clear();", "{|PROXY2001:driver.Sid|}")]
    public Task Dictionary_that_was_changed_is_asked_anew(string change, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, string[] numbers)
            {
                var people = new Dictionary<string, ParticipantResource>();
                foreach (var number in numbers)
                {
                    people[number] = ParticipantResource.Create(serviceSid, sessionSid, number);
                }

                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                if (people.ContainsKey(name))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                {{change}}
                if (!people.ContainsKey(name))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
                }
            }
        }
        """);

    private static Task Fill(string question, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, int count, string[] numbers, List<ParticipantResource> others)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, name);
                var people = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                if ({{question}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
            }
        }
        """);

    private static Task Meet(string parameter, string statement, string question, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, string other, {{parameter}})
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                {{statement}}
                if ({{question}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
            }
        }
        """);
}
