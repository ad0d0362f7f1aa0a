using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Whether a collection has elements is one question, in whichever words it is asked.</summary>
public sealed class EmptinessTests
{
    [Theory]
    [InlineData("!people.OfType<ParticipantResource>().Any()")]
    [InlineData("!people.Concat(others).Any()")]
    [InlineData("!people.Union(others).Any()")]
    [InlineData("!people.Append(others[0]).Any()")]
    [InlineData("!people.Chunk(10).Any()")]
    [InlineData("!people.GroupBy(p => p.Identifier).Any()")]
    [InlineData("people.ToList() is []")]
    [InlineData("people.ToList() is not [_, ..]")]
    [InlineData("people.ToList() is not [var first, ..]")]
    [InlineData("people.ToList() is { Count: 0 }")]
    [InlineData("people.OfType<ParticipantResource>().FirstOrDefault() is null")]
    public Task List_of_a_session_with_somebody_in_it_is_never_empty(string isEmpty) => ProxyVerify.CheckAsync(
        $$"""
        public static class TaxiLine
        {
            public static void Add(string serviceSid, string sessionSid, List<ParticipantResource> others)
            {
                ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var people = ParticipantResource.Read(serviceSid, sessionSid);
                if ({{isEmpty}})
                {
                    SessionResource.Delete(serviceSid, sessionSid);
                }

                ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
            }
        }
        """);

    [Theory]
    [InlineData("alive.Count == 0", "alive.FirstOrDefault() is not null")]
    [InlineData("alive.FirstOrDefault() == null", "alive.Count > 0")]
    [InlineData("alive.LastOrDefault() == null", "alive.Any()")]
    [InlineData("!alive.Any()", "alive.FirstOrDefault() is { } first")]
    public Task Filtered_list_has_a_first_one_if_it_has_any(string isEmpty, string isFilled) => ProxyVerify.CheckAsync(
        $$"""
        public static class TaxiLine
        {
            public static void Add(string serviceSid, string sessionSid, List<ParticipantResource> others)
            {
                var alive = others.Where(p => p.DateDeleted == null).ToList();
                if ({{isEmpty}})
                {
                    SessionResource.Delete(serviceSid, sessionSid);
                }

                if ({{isFilled}})
                {
                    ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                }
            }
        }
        """);

    [Theory]
    [InlineData("names.Count == 0", "names[0] == name")]
    [InlineData("!names.Any()", "names[^1] == name")]
    [InlineData("names[0] == name", "names.Count == 0")]
    [InlineData("sorted.Count == 0", "sorted.ContainsKey(name)")]
    [InlineData("texts.Length == 0", "texts[1] == name")]
    [InlineData("queue.Count == 0", "queue.Peek() == name")]
    [InlineData("queue.Count == 0", "queue.Dequeue() == name")]
    [InlineData("names.Contains(name)", "names.Count == 0")]
    [InlineData("names.Count == 0", "names.Contains(name)")]
    [InlineData("names.Any(each => each == name)", "names.Count == 0")]
    [InlineData("names.Any(each => each == name)", "!names.Any()")]
    [InlineData("!names.Any()", "names.Exists(each => each == name)")]
    [InlineData("names.Find(each => each == name) != null", "names.Count == 0")]
    [InlineData("form.ContainsKey(name)", "form.Count == 0")]
    [InlineData("form[name] == name", "form.Count == 0")]
    [InlineData("form.TryGetValue(name, out var text)", "form.Count == 0")]
    [InlineData("form.ContainsValue(name)", "form.Count == 0")]
    [InlineData("fixedForm[name] == name", "fixedForm.Count == 0")]
    [InlineData("names.SingleOrDefault(each => each == name) != null", "names.Count == 0")]
    [InlineData("names.LastOrDefault(each => each == name) != null", "names.Count == 0")]
    [InlineData("names.FindLast(each => each == name) != null", "!names.Any()")]
    [InlineData("riders.TryGetValue(name, out var rider)", "riders.IsEmpty")]
    [InlineData("riders.IsEmpty", "riders.ContainsKey(name)")]
    [InlineData("name[0] == 'x'", "name == \"\"")]
    [InlineData("name.StartsWith(\"STOP\")", "string.IsNullOrEmpty(name)")]
    [InlineData("name?.Contains(\"STOP\") == true", "string.IsNullOrEmpty(name)")]
    [InlineData("form.Count == 0", "form.ContainsKey(name)")]
    [InlineData("!form.Any()", "form.TryGetValue(name, out var text) && text == name")]
    public Task Nothing_is_found_where_there_is_nothing(string first, string second) => CheckAsync(first, $"if ({second})", "sessionSid");

    [Theory]
    [InlineData("names.Count == 0", "names.Add(name); if (names[0] == name)")]
    [InlineData("names.Count == 1", "if (names[0] == name)")]
    [InlineData("texts.Length == 0", "if (texts[..].Length < 3)")]
    [InlineData("name == \"\"", "if (name[..] != \"STOP\")")]
    [InlineData("names.Contains(name)", "names.Clear(); if (names.Count == 0)")]
    [InlineData("names.Contains(name)", "names.Remove(name); if (!names.Any())")]
    [InlineData("!names.Contains(name)", "if (names.Count == 0)")]
    [InlineData("names.Contains(name)", "if (form.Count == 0)")]
    [InlineData("names.Any(each => each == name)", "names.RemoveAll(each => each == name); if (names.Count == 0)")]
    [InlineData("names.Find(each => each == name) == null", "if (names.Count == 0)")]
    [InlineData("queue.Count == 0", "queue.Enqueue(name); if (queue.Peek() == name)")]
    [InlineData("riders.TryGetValue(name, out var rider)", "riders.Clear(); if (riders.IsEmpty)")]
    [InlineData("name[0] == 'x'", "if (name.Length == 1)")]
    [InlineData("name.StartsWith(\"STOP\")", "if (string.IsNullOrEmpty(names[0]))")]
    [InlineData("names.Count == 0", "if (texts[0] == name)")]
    [InlineData("names.Count == 0", "if (form.ContainsKey(name))")]
    [InlineData("form.Count == 0", "form[name] = name; if (form.ContainsKey(name))")]
    [InlineData("sorted.Count == 0", "sorted[name] = name; if (sorted.Count > 0)")]
    [InlineData("table.Count == 0", "table[name] = name; if (table.Count > 0)")]
    [InlineData("form.Count == 1", "if (form.TryGetValue(name, out var text))")]
    public Task Something_may_be_found_elsewhere(string first, string second) => CheckAsync(first, second, "{|PROXY2003:sessionSid|}");

    private static Task CheckAsync(string first, string second, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public static class TaxiLine
        {
            public static void Add(
                string serviceSid, string sessionSid, string name, List<string> names, string[] texts, Dictionary<string, string> form, SortedDictionary<string, string> sorted, System.Collections.Hashtable table,
                Queue<string> queue, System.Collections.Concurrent.ConcurrentDictionary<string, string> riders, System.Collections.ObjectModel.ReadOnlyDictionary<string, string> fixedForm)
            {
                if ({{first}})
                {
                    SessionResource.Delete(serviceSid, sessionSid);
                }

                {{second}}
                {
                    ParticipantResource.Create(serviceSid, {{sid}}, "+14155550101");
                }
            }
        }
        """);

    [Fact]
    public Task List_without_the_one_that_is_looked_for_may_have_others() => ProxyVerify.CheckAsync(
        """
        public static class TaxiLine
        {
            public static void Leave(string serviceSid, string sessionSid, ParticipantResource rider, string phone)
            {
                var others = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.Identifier != phone).ToList();
                if (others.FirstOrDefault(p => p.Identifier == "+14155550100") is null)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                }

                if (others.Count > 0)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Group_is_never_empty() => ProxyVerify.CheckAsync(
        """
        public static class TaxiLine
        {
            public static void Add(string serviceSid, string sessionSid, List<ParticipantResource> others)
            {
                foreach (var group in others.GroupBy(p => p.Identifier))
                {
                    if (!group.Any())
                    {
                        SessionResource.Delete(serviceSid, sessionSid);
                    }
                }

                ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
            }
        }
        """);

    [Theory]
    [InlineData("people.ToList() is not []")]
    [InlineData("people.ToList() is [var only]")]
    [InlineData("people.Chunk(10).Any()")]
    public Task List_of_a_session_with_somebody_in_it_may_have_any_other_length(string isLong) => ProxyVerify.CheckAsync(
        $$"""
        public static class TaxiLine
        {
            public static void Add(string serviceSid, string sessionSid)
            {
                ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var people = ParticipantResource.Read(serviceSid, sessionSid);
                if ({{isLong}})
                {
                    SessionResource.Delete(serviceSid, sessionSid);
                }

                ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, "+14155550101");
            }
        }
        """);

    [Theory]
    [InlineData("names is []", "foreach (var name in names) Open(name);")]
    [InlineData("names is { Count: 0 }", "foreach (var name in names) Open(name);")]
    [InlineData("names is not [_, ..]", "foreach (var name in names) Open(name);")]
    [InlineData("names.Count < 1", "foreach (var name in names.ToArray()) Open(name);")]
    [InlineData("names.Count == 0", "Array.ForEach(names.ToArray(), name => Open(name));")]
    [InlineData("!names.Any()", "names.AsReadOnly().ToList().ForEach(name => Open(name));")]
    public Task What_is_done_for_each_of_a_list_is_not_done_where_it_was_found_empty(string isEmpty, string loop) => CheckNamesAsync("", isEmpty, loop, "serviceSid");

    [Theory]
    [InlineData("!late.Any()", "late.ForEach(name => Open(name));")]
    [InlineData("late.Count == 0", "foreach (var name in late) Open(name);")]
    [InlineData("late is []", "foreach (var name in late) Open(name);")]
    [InlineData("!late.Any()", "foreach (var name in late) Open(name);")]
    public Task Nor_for_each_of_those_that_were_chosen(string isEmpty, string loop) =>
        CheckNamesAsync("var late = names.Where(name => name.StartsWith(\"late\")).ToList();", isEmpty, loop, "serviceSid");

    [Theory]
    [InlineData("names is not []", "foreach (var name in names) Open(name);")]
    [InlineData("names.Count > 0", "foreach (var name in names.ToArray()) Open(name);")]
    [InlineData("names is [_]", "foreach (var name in names) Open(name);")]
    public Task It_is_done_where_the_list_was_found_to_have_some(string isFilled, string loop) => CheckNamesAsync("", isFilled, loop, "{|PROXY2003:serviceSid|}");

    [Theory]
    [InlineData("names == null", "foreach (var name in names) Open(name);")]
    [InlineData("names is null || names.Count == 0", "foreach (var name in names) Open(name);")]
    [InlineData("names is not { Count: > 0 }", "foreach (var name in names) Open(name);")]
    [InlineData("names?.Any() != true", "foreach (var name in names ?? []) Open(name);")]
    [InlineData("names is null", "names.ForEach(name => Open(name));")]
    [InlineData("names is null", "foreach (var name in names.Select(name => name.Trim())) Open(name);")]
    [InlineData("names is null", "names.Sort(); Open(\"trip\");")]
    public Task Nobody_goes_through_a_list_that_is_not_there(string isMissing, string loop) => CheckNamesAsync("", isMissing, loop, "serviceSid");

    private static Task CheckNamesAsync(string before, string question, string loop, string service) => ProxyVerify.CheckAsync(
        $$"""
        public static class Dispatcher
        {
            public static void OpenAll(string serviceSid, List<string> names)
            {
                void Open(string name) => SessionResource.Create({{service}}, uniqueName: name);

                {{before}}
                if ({{question}})
                {
                    ServiceResource.Delete(serviceSid);
                }

                {{loop}}
            }
        }
        """);
}
