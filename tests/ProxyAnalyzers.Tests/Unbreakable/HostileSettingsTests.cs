using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>An <c>.editorconfig</c> is text that anybody may have written: what is no value of a setting counts as not set.</summary>
public sealed class HostileSettingsTests
{
    private const string Hardcoded = """
        public sealed class DispatcherTests
        {
            public void Run(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {0}, "Hello");
        }
        """;

    private static readonly string s_silent = Hardcoded.Replace("{0}", "\"KP5d1f0c2b7a9e4836f1c0d2b3a4958677\"");
    private static readonly string s_reported = Hardcoded.Replace("{0}", "{|PROXY1001:\"KP5d1f0c2b7a9e4836f1c0d2b3a4958677\"|}");

    [Theory]
    [InlineData("")]
    [InlineData("maybe")]
    [InlineData("1")]
    [InlineData("yes")]
    [InlineData("true, true")]
    [InlineData("truetrue")]
    [InlineData("\u0001\u0007\u001b[31m")]
    [InlineData("\u202etrue")]
    [InlineData("ＴＲＵＥ")]
    [InlineData("true\u200b")]
    [InlineData("${IsTestProject}")]
    [InlineData("99999999999999999999999999999999")]
    public Task Value_that_is_none_counts_as_not_set(string value) =>
        ProxyVerify.CheckAsync(s_silent, $"proxy_analyzers.hardcoded_in_tests = {value}", isTestProject: true);

    [Theory]
    [InlineData("TRUE")]
    [InlineData("True")]
    [InlineData("  true\t")]
    public Task Truth_may_be_written_in_any_case(string value) =>
        ProxyVerify.CheckAsync(s_reported, $"proxy_analyzers.hardcoded_in_tests = {value}", isTestProject: true);

    [Fact]
    public Task Value_of_a_million_characters_counts_as_not_set() =>
        ProxyVerify.CheckAsync(s_silent, $"proxy_analyzers.hardcoded_in_tests = {new string('t', 1_000_000)}", isTestProject: true);

    [Theory]
    [InlineData("proxy_analyzers.hardcoded_in_tests")]
    [InlineData("proxy_analyzers. = true")]
    [InlineData("[\n= true")]
    [InlineData("proxy_analyzers.hardcoded_in_tests = false\nproxy_analyzers.hardcoded_in_tests = no")]
    [InlineData("dotnet_diagnostic.PROXY1001.severity = loud")]
    public Task Lines_that_say_nothing_change_nothing(string lines) => ProxyVerify.CheckAsync(s_silent, lines, isTestProject: true);
}
