using System.IO;
using System.Linq;
using ProxyAnalyzers.Hostile.Sources;
using ProxyAnalyzers.Tests.Package;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>What is damaged are the cases as they are run: put together of a theory's words, statements, and the class around them.</summary>
public sealed class CaseReaderTests
{
    [Fact]
    public void Case_of_a_fact_is_its_text() => Check(
        """
        [Fact]
        public Task One() => CheckAsync("class One { }");
        """,
        "class One { }");

    [Fact]
    public void Each_of_a_theorys_words_makes_a_case() => Check(
        """
        [Theory]
        [InlineData("Go();", true)]
        [InlineData("Stay();", false)]
        public Task Either(string statement, bool isOne) => CheckAsync($"class One {{ void Run() {{ {statement} }} }}");
        """,
        "class One { void Run() { Go(); } }",
        "class One { void Run() { Stay(); } }");

    [Fact]
    public void Method_of_the_file_writes_the_class_around_statements() => Check(
        """
        private const string Helper = "void Go() { }";

        [Fact]
        public Task One() => InMethod("Go();" + "Go();");

        private static Task InMethod(string body) => CheckAsync($"class One {{ void Run() {{ {body.Replace("Go", "Run")} }} {Helper} }}");
        """,
        "class One { void Run() { Run();Run(); } void Go() { } }");

    [Fact]
    public void Method_of_the_file_makes_a_text() => Check(
        """
        [Fact]
        public Task One() => CheckAsync(In("Go();"));

        private static string In(string body) => $"class One {{ {body} }}";
        """,
        "class One { Go(); }");

    [Fact]
    public void What_is_made_in_any_other_way_is_left_out() => Check(
        """
        [Fact]
        public Task One() => CheckAsync($"class One {{ {string.Join("", "a", "b")} }}");
        """);

    [Fact]
    public void Most_cases_of_the_suite_are_read() =>
        Assert.InRange(TestCases.Files(Repository.Root).SelectMany(CaseReader.Read).Count(), 2_000, int.MaxValue);

    private static void Check(string members, params string[] expected)
    {
        using var folder = new TemporaryDirectory();
        var path = Path.Combine(folder.Root, "SomeTests.cs");
        File.WriteAllText(path, $"public sealed class SomeTests\n{{\n{members}\n}}\n");

        Assert.Equal(expected, CaseReader.Read(path));
    }
}
