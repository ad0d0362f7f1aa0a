using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Two conditions that cannot both be so exclude each other in whatever words they compare.</summary>
public sealed class ComparisonsTests
{
    [Theory]
    [InlineData("text == other", "!string.Equals(text, other)")]
    [InlineData("string.Equals(text, other, StringComparison.Ordinal)", "text != other")]
    [InlineData("text.Equals(other)", "text != other")]
    [InlineData("text.Equals(other, StringComparison.Ordinal)", "text != other")]
    [InlineData("text.Equals(other, StringComparison.OrdinalIgnoreCase)", "!string.Equals(text, other, StringComparison.OrdinalIgnoreCase)")]
    [InlineData("StringComparer.Ordinal.Equals(text, other)", "!StringComparer.Ordinal.Equals(text, other)")]
    [InlineData("EqualityComparer<string>.Default.Equals(text, other)", "text != other")]
    [InlineData("comparer.Equals(text, other)", "!comparer.Equals(text, other)")]
    [InlineData("ReferenceEquals(value, first)", "value != first")]
    [InlineData("object.ReferenceEquals(value, null)", "value is not null")]
    [InlineData("object.Equals(value, first)", "!object.Equals(value, first)")]
    [InlineData("value.Equals(first)", "!value.Equals(first)")]
    [InlineData("string.IsNullOrEmpty(text)", "text is { Length: > 0 }")]
    [InlineData("string.IsNullOrEmpty(text)", "!string.IsNullOrEmpty(text)")]
    [InlineData("string.IsNullOrWhiteSpace(text)", "!string.IsNullOrWhiteSpace(text)")]
    [InlineData("text == null", "!string.IsNullOrEmpty(text)")]
    [InlineData("text == null", "!string.IsNullOrWhiteSpace(text)")]
    [InlineData("string.IsNullOrEmpty(text)", "!string.IsNullOrWhiteSpace(text)")]
    [InlineData("text.Trim() == \"stop\"", "text.Trim() != \"stop\"")]
    [InlineData("text.TrimStart() == \"stop\"", "text.TrimStart() != \"stop\"")]
    [InlineData("text.TrimEnd() == \"stop\"", "text.TrimEnd() != \"stop\"")]
    [InlineData("text.ToLower() == \"stop\"", "text.ToLower() != \"stop\"")]
    [InlineData("text.ToUpper() == \"STOP\"", "text.ToUpper() != \"STOP\"")]
    [InlineData("text.ToLowerInvariant() == \"stop\"", "text.ToLowerInvariant() != \"stop\"")]
    [InlineData("text.ToUpperInvariant() == \"STOP\"", "text.ToUpperInvariant() != \"STOP\"")]
    [InlineData("string.Format(\"{0}:{1}\", text, other) == \"a:b\"", "string.Format(\"{0}:{1}\", text, other) != \"a:b\"")]
    [InlineData("string.Join(\":\", text, other) == \"a:b\"", "string.Join(\":\", text, other) != \"a:b\"")]
    [InlineData("string.Concat(text, other) == \"ab\"", "text + other != \"ab\"")]
    [InlineData("value.GetType() == typeof(string)", "value.GetType() != typeof(string)")]
    [InlineData("error.GetType() == typeof(ApiException)", "error.GetType() != typeof(ApiException)")]
    [InlineData("flag.GetValueOrDefault()", "flag != true")]
    [InlineData("flag.GetValueOrDefault()", "!flag.GetValueOrDefault()")]
    [InlineData("flag == null", "flag.GetValueOrDefault()")]
    [InlineData("count == null", "count.GetValueOrDefault() > 0")]
    [InlineData("count.GetValueOrDefault() > 0", "count is null or 0")]
    [InlineData("count.GetValueOrDefault() > 0", "count.GetValueOrDefault() == 0")]
    [InlineData("status == SessionResource.StatusEnum.Closed", "status.ToString() != \"closed\"")]
    [InlineData("flag ?? false", "flag != true")]
    [InlineData("count == null", "(count ?? 0) > 0")]
    public Task Other_answer_is_not_possible(string first, string second) => InMethod(first, "", second, "riderSid");

    [Theory]
    [InlineData("text == other", "string.Equals(text, other)")]
    [InlineData("text.Equals(other, StringComparison.OrdinalIgnoreCase)", "text != other")]
    [InlineData("string.Equals(text, other, StringComparison.CurrentCultureIgnoreCase)", "!text.Equals(other)")]
    [InlineData("StringComparer.Ordinal.Equals(text, other)", "text == other")]
    [InlineData("comparer.Equals(text, other)", "!comparer.Equals(text, \"stop\")")]
    [InlineData("EqualityComparer<string>.Default.Equals(text, other)", "!EqualityComparer<string>.Default.Equals(text, \"stop\")")]
    [InlineData("StringComparer.Ordinal.Equals(text, other)", "!StringComparer.Ordinal.Equals(text, \"stop\")")]
    [InlineData("ReferenceEquals(value, first)", "value == first")]
    [InlineData("string.IsNullOrWhiteSpace(text)", "!string.IsNullOrEmpty(text)")]
    [InlineData("string.IsNullOrEmpty(text)", "text == null")]
    [InlineData("!string.IsNullOrEmpty(text)", "string.IsNullOrWhiteSpace(text)")]
    [InlineData("text.Trim() == \"stop\"", "text != \"stop\"")]
    [InlineData("text.Trim() == \"stop\"", "text.TrimEnd() != \"stop\"")]
    [InlineData("string.Format(\"{0}:{1}\", text, other) == \"a:b\"", "string.Join(\":\", text, other) != \"a:b\"")]
    [InlineData("value.GetType() == typeof(string)", "error.GetType() != typeof(string)")]
    [InlineData("flag.GetValueOrDefault()", "flag != null")]
    [InlineData("flag.GetValueOrDefault(true)", "flag != true")]
    [InlineData("!flag.GetValueOrDefault()", "flag != null")]
    [InlineData("count.GetValueOrDefault() == 0", "count == null")]
    [InlineData("count.GetValueOrDefault() == 0", "count == 0")]
    public Task Other_question_may_have_another_answer(string first, string second) => InMethod(first, "", second, "{|PROXY2001:riderSid|}");

    [Theory]
    [InlineData("text.Trim() == \"stop\"", "text = other;", "text.Trim() != \"stop\"")]
    [InlineData("flag.GetValueOrDefault()", "flag = false;", "flag != true")]
    [InlineData("value.GetType() == typeof(string)", "value = first;", "value.GetType() != typeof(string)")]
    public Task Other_value_may_give_another_answer(string first, string between, string second) => InMethod(first, between, second, "{|PROXY2001:riderSid|}");

    [Theory]
    [InlineData("rules.Equals(text, other)", "!rules.Equals(text, other)")]
    [InlineData("rules.IsNullOrEmpty(text)", "!rules.IsNullOrEmpty(text)")]
    [InlineData("rules.Contains(text)", "!rules.Contains(text)")]
    [InlineData("rules.Trim() == \"stop\"", "rules.Trim() != \"stop\"")]
    [InlineData("rules.GetValueOrDefault(text) == \"stop\"", "rules.GetValueOrDefault(text) != \"stop\"")]
    public Task Code_of_others_may_answer_otherwise_each_time(string first, string second) => ProxyVerify.CheckAsync(
        $$"""
        public interface IRules
        {
            bool Equals(string text, string other);
            bool IsNullOrEmpty(string text);
            bool Contains(string text);
            string Trim();
            string GetValueOrDefault(string text);
        }

        public sealed class TaxiLine
        {
            public void Leave(string serviceSid, string sessionSid, string riderSid, string text, string other, IRules rules)
            {
                if ({{first}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                    if ({{second}})
                    {
                        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:riderSid|}, "You have left.");
                    }
                }
            }
        }
        """,
        only: "PROXY2001");

    private static Task InMethod(string first, string between, string second, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Leave(
                string serviceSid, string sessionSid, string riderSid, string text, string other, object value, object first, Exception error,
                bool? flag, int? count, IEqualityComparer<string> comparer, SessionResource.StatusEnum status)
            {
                if ({{first}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                }

                {{between}}
                if ({{second}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Your driver is here.");
                }
            }

            public void LeaveAndTell(
                string serviceSid, string sessionSid, string riderSid, string text, string other, object value, object first, Exception error,
                bool? flag, int? count, IEqualityComparer<string> comparer, SessionResource.StatusEnum status)
            {
                if ({{first}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                    {{between}}
                    if ({{second}})
                    {
                        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "You have left.");
                    }
                }
            }
        }
        """,
        only: "PROXY2001");
}
