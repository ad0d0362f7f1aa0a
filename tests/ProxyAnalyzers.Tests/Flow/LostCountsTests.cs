using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Loops up to the same bound go round equally often, although it is not known how often.</summary>
public sealed class LostCountsTests
{
    [Theory]
    [InlineData("for (var i = 0; i < n; i++) { Swap; }")]
    [InlineData("for (var i = 0; i != n; i++) { Swap; }")]
    [InlineData("for (var i = 1; i <= n; i++) { Swap; }")]
    [InlineData("var i = 0; while (i++ < n) { Swap; }")]
    [InlineData("var i = 0; while (n > i) { Swap; i += 1; }")]
    [InlineData("var i = 0; do { if (i >= n) break; i++; Swap; } while (true);")]
    public Task Two_loops_to_one_bound_swap_evenly(string loop) => Verify($$"""{ {{loop}} } { {{loop}} }""", "driver.Sid");

    [Fact]
    public Task Loop_that_is_run_twice_swaps_evenly() => Verify(
        """
        for (var twice = 0; twice < 2; twice++)
        {
            for (var i = 0; i < n; i++)
            {
                Swap;
            }

            foreach (var guest in ParticipantResource.Read(serviceSid, tripSid).Where(p => a && p.DateDeleted == null))
            {
            }
        }
        """,
        "driver.Sid");

    [Theory]
    [InlineData("for (var i = 0; i < n; i++) { Swap; }")]
    [InlineData("var i = 0; while (i++ < n) { Swap; }")]
    [InlineData("for (var i = 0; i < n; i++) { Swap; } for (var j = 0; j < m; j++) { Swap; }")]
    [InlineData("for (var i = 0; i < n; i++) { Swap; } for (var j = 0; j < n; j++) { }")]
    public Task Loops_to_bounds_of_their_own_may_swap_unevenly(string loops) => Verify(loops, "{|PROXY2001:driver.Sid|}");

    private static Task Verify(string loops, string used) => ProxyVerify.CheckAsync(
        $$"""
        public static class Dispatcher
        {
            public static void Run(string serviceSid, string tripSid, bool a, int n, int m)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
                {{loops.Replace("Swap", "(rider, driver) = (driver, rider)", System.StringComparison.Ordinal)}}
                MessageInteractionResource.Create(serviceSid, session.Sid, {{used}}, "Hello");
            }
        }
        """);
}
