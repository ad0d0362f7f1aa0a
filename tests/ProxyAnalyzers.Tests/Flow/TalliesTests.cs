using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a loop counts up and only tells at its end: whether it has counted anything is known, how far it has come is not.</summary>
public sealed class TalliesTests
{
    [Theory]
    [InlineData("removed == 0", "rider.Sid")]
    [InlineData("removed < 1", "rider.Sid")]
    [InlineData("removed > 0", "{|PROXY2001:rider.Sid|}")]
    [InlineData("removed != 0", "{|PROXY2001:rider.Sid|}")]
    public Task Caller_who_asks_for_the_tally_knows_whether_anybody_was_removed(string question, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Close(string serviceSid, string sessionSid, List<string> orders)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var removed = Remove(serviceSid, sessionSid, rider.Sid, orders);
                if ({{question}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Goodbye");
                }
            }

            private static int Remove(string serviceSid, string sessionSid, string riderSid, List<string> orders)
            {
                var removed = 0;
                foreach (var order in orders)
                {
                    if (order == "leave")
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                        removed++;
                        break;
                    }
                }

                return removed;
            }
        }
        """);

    [Theory]
    [InlineData("report.Removed == 0", "rider.Sid")]
    [InlineData("report.Removed > 0", "{|PROXY2001:rider.Sid|}")]
    public Task Tally_of_an_object_is_asked_for_like_any_other(string question, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Report
        {
            public int Removed { get; set; }
        }

        public sealed class Desk
        {
            public void Close(string serviceSid, string sessionSid, List<string> orders)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                var report = new Report { Removed = 0 };
                Remove(serviceSid, sessionSid, rider.Sid, orders, report);
                if ({{question}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Goodbye");
                }
            }

            private static void Remove(string serviceSid, string sessionSid, string riderSid, List<string> orders, Report report)
            {
                foreach (var order in orders)
                {
                    if (order == "leave")
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                        report.Removed++;
                        break;
                    }
                }
            }
        }
        """);
}
