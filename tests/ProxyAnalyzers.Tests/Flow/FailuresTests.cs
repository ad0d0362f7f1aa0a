using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What the framework throws at whoever uses it wrongly leads to whoever catches it, and to nobody else.</summary>
public sealed class FailuresTests
{
    [Theory]
    [InlineData("int.Parse(text)", "FormatException")]
    [InlineData("int.Parse(text)", "OverflowException")]
    [InlineData("int.Parse(text)", "SystemException")]
    [InlineData("decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)", "FormatException")]
    [InlineData("DateTime.ParseExact(text, \"yyyy-MM-dd\", null)", "FormatException")]
    [InlineData("Guid.Parse(text)", "FormatException")]
    [InlineData("names.First()", "InvalidOperationException")]
    [InlineData("names.Single()", "InvalidOperationException")]
    [InlineData("names.Last()", "InvalidOperationException")]
    [InlineData("names.ElementAt(n)", "ArgumentOutOfRangeException")]
    [InlineData("text.Substring(3)", "ArgumentOutOfRangeException")]
    [InlineData("text.Substring(n)", "ArgumentException")]
    [InlineData("names[n]", "ArgumentOutOfRangeException")]
    [InlineData("names[0]", "ArgumentOutOfRangeException")]
    [InlineData("texts[n]", "IndexOutOfRangeException")]
    [InlineData("texts[0]", "IndexOutOfRangeException")]
    [InlineData("text[n]", "IndexOutOfRangeException")]
    [InlineData("fares[text]", "KeyNotFoundException")]
    [InlineData("fixedFares[text]", "KeyNotFoundException")]
    [InlineData("(string)thing", "InvalidCastException")]
    [InlineData("(Fare)thing", "InvalidCastException")]
    public Task Wrong_use_leads_to_whoever_catches_what_it_throws(string use, string caught) => Verify($"var used = {use};", caught, "{|PROXY2001:rider.Sid|}");

    [Theory]
    [InlineData("int.Parse(text)", "KeyNotFoundException")]
    [InlineData("int.Parse(text)", "InvalidCastException")]
    [InlineData("names.First()", "FormatException")]
    [InlineData("names.FirstOrDefault()", "InvalidOperationException")]
    [InlineData("names.ElementAtOrDefault(n)", "ArgumentOutOfRangeException")]
    [InlineData("names[n]", "KeyNotFoundException")]
    [InlineData("names[n]", "IndexOutOfRangeException")]
    [InlineData("texts[n]", "ArgumentOutOfRangeException")]
    [InlineData("text[n]", "ArgumentOutOfRangeException")]
    [InlineData("text[n]", "KeyNotFoundException")]
    [InlineData("fares[text]", "ArgumentOutOfRangeException")]
    [InlineData("fares[text]", "IndexOutOfRangeException")]
    [InlineData("names.Count", "ArgumentOutOfRangeException")]
    [InlineData("text.Length", "IndexOutOfRangeException")]
    [InlineData("texts.Length", "IndexOutOfRangeException")]
    [InlineData("thing as string", "InvalidCastException")]
    [InlineData("(object)text", "InvalidCastException")]
    [InlineData("(long)n", "InvalidCastException")]
    [InlineData("Fare.Parse(text)", "FormatException")]
    [InlineData("new Fares()[text]", "KeyNotFoundException")]
    public Task Nothing_leads_to_a_handler_of_what_is_not_thrown(string use, string caught) => Verify($"var used = {use};", caught, "rider.Sid");

    [Theory]
    [InlineData("int.Parse(\"5\")", "FormatException")]
    [InlineData("\"STOP\".Substring(1)", "ArgumentOutOfRangeException")]
    [InlineData("own.First()", "InvalidOperationException")]
    [InlineData("own[n]", "ArgumentOutOfRangeException")]
    [InlineData("own.ElementAt(n)", "ArgumentOutOfRangeException")]
    public Task Whoever_has_put_it_in_himself_knows_that_it_will_not(string use, string caught) => Verify($"var used = {use};", caught, "rider.Sid", before: "var own = new List<string> { \"a\", \"b\" };");

    [Theory]
    [InlineData("int.TryParse(text, out _)", "int.Parse(text)", "FormatException")]
    [InlineData("text.Length > 3", "text.Substring(3)", "ArgumentOutOfRangeException")]
    [InlineData("text.StartsWith(\"STOP\")", "text.Substring(4)", "ArgumentOutOfRangeException")]
    [InlineData("names.Count > 0", "names.First()", "InvalidOperationException")]
    [InlineData("names.Any()", "names.First()", "InvalidOperationException")]
    [InlineData("names.Count > n", "names[n]", "ArgumentOutOfRangeException")]
    [InlineData("n < texts.Length", "texts[n]", "IndexOutOfRangeException")]
    [InlineData("fares.ContainsKey(text)", "fares[text]", "KeyNotFoundException")]
    [InlineData("thing is string", "(string)thing", "InvalidCastException")]
    public Task Whoever_has_asked_before_knows_that_it_will_not(string question, string use, string caught) => Verify(
        $"var used = {use};",
        caught,
        "rider.Sid",
        before: $"if (!({question})) return;");

    [Theory]
    [InlineData("text != null", "int.Parse(text)", "FormatException")]
    [InlineData("isLeaving", "int.Parse(text)", "FormatException")]
    [InlineData("isLeaving", "names.First()", "InvalidOperationException")]
    [InlineData("texts.Length > 0", "names[n]", "ArgumentOutOfRangeException")]
    [InlineData("thing is not null", "(string)thing", "InvalidCastException")]
    public Task Whoever_has_asked_something_else_does_not_know(string question, string use, string caught) => Verify(
        $$"""
        if ({{question}})
        {
            var used = {{use}};
        }
        """,
        caught,
        "{|PROXY2001:rider.Sid|}");

    [Fact]
    public Task Whoever_counts_in_a_loop_knows_how_far() => Verify(
        """
        for (var i = 0; i < 2; i++)
        {
            Console.WriteLine(texts[i]);
        }
        """,
        "IndexOutOfRangeException",
        "rider.Sid");

    [Fact]
    public Task What_a_helper_throws_leads_to_whoever_catches_it_around_its_call() => Verify("var used = Fare.Read(text);", "FormatException", "{|PROXY2001:rider.Sid|}");

    private static Task Verify(string statements, string caught, string used, string before = "") => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Serve(
                string serviceSid, string sessionSid, bool isLeaving, string text, int n, object thing,
                List<string> names, string[] texts, Dictionary<string, int> fares, IReadOnlyDictionary<string, int> fixedFares)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                {{before}}
                try
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                    {{statements}}
                }
                catch ({{caught}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{used}}, "Welcome");
                }
            }
        }

        public sealed class Fare
        {
            public string Text { get; init; } = "";

            public static Fare Parse(string text) => new() { Text = text };

            public static int Read(string text) => int.Parse(text);
        }

        public sealed class Fares
        {
            public string this[string name] => name;
        }
        """);
}
