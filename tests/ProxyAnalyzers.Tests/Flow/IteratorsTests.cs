using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Between two elements of an iterator other code runs: whatever goes through it.</summary>
public sealed class IteratorsTests
{
    [Fact]
    public Task Field_may_hold_somebody_else_after_an_element() => InClass(
        """
        public IEnumerable<string> Replace(string serviceSid, string sessionSid)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, _rider);
            yield return "removed";
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_rider|}, "Hello.");
        }
        """);

    [Fact]
    public Task Loop_over_a_field_that_is_set_by_who_goes_through_it_removes_nobody_twice() => InClass(
        """
        public IEnumerable<string> RemoveAll(string serviceSid, string sessionSid)
        {
            while (_rider != null)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, _rider);
                yield return _rider;
            }
        }
        """);

    [Theory]
    [InlineData("_driver")]
    [InlineData("guest")]
    public Task What_nobody_else_can_set_stays_the_same(string sid) => InClass(
        $$"""
        public IEnumerable<string> Replace(string serviceSid, string sessionSid, string guest)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, {{sid}});
            yield return "removed";
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{sid}}|}, "Hello.");
        }
        """);

    private static Task InClass(string methods) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            private readonly string _driver;
            private string _rider;

            public TaxiLine(string driver, string rider)
            {
                _driver = driver;
                _rider = rider;
            }

            {{methods}}
        }
        """);
}
