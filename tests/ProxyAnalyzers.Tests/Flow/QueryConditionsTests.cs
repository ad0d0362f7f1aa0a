using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a query asks besides its elements is so wherever there is one.</summary>
public sealed class QueryConditionsTests
{
    [Theory]
    [InlineData("Where(p => b && p.DateDeleted == null)")]
    [InlineData("Where(p => p.DateDeleted == null && b && !a)")]
    [InlineData("ToList().FindAll(p => b && p.DateDeleted == null)")]
    [InlineData("Where(p => !(!b || p.DateDeleted != null)).ToArray()")]
    [InlineData("Where(p => b && p.DateDeleted == null).OrderBy(p => p.Sid)")]
    public Task Who_was_removed_where_nothing_matches_is_there_in_the_loop(string query) =>
        InMethod($"if (!b) {Delete} foreach (var guest in ParticipantResource.Read(serviceSid, tripSid).{query}) {Send("rider.Sid")}");

    [Theory]
    [InlineData("Where(p => !b && p.DateDeleted == null)")]
    [InlineData("Where(p => (a || !b) && p.DateDeleted == null)")]
    [InlineData("Where(p => p.DateDeleted == null)")]
    [InlineData("Where(p => p.FriendlyName == b.ToString())")]
    public Task Who_was_removed_where_something_may_match_is_not(string query) =>
        InMethod($"if (!b) {Delete} foreach (var guest in ParticipantResource.Read(serviceSid, tripSid).{query}) {Send("{|PROXY2001:rider.Sid|}")}");

    [Fact]
    public Task Whether_there_is_an_element_tells_of_the_condition() => InMethod(
        $$"""
        if (!b) {{Delete}}
        var guests = ParticipantResource.Read(serviceSid, tripSid).Where(p => b && p.DateDeleted == null).ToList();
        if (guests.Count > 0) {{Send("rider.Sid")}}
        if (guests.Any()) {{Send("rider.Sid")}} else {{Send("{|PROXY2001:rider.Sid|}")}}
        """);

    [Fact]
    public Task Loop_that_ends_on_the_condition_of_its_query_has_one_round() => InMethod(
        """
        foreach (var guest in ParticipantResource.Read(serviceSid, tripSid).Where(p => b && p.DateDeleted == null))
        {
            if (a)
            {
                ServiceResource.Delete(serviceSid);
                if (b) return;
            }
        }
        """);

    private const string Delete = "ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);";

    private static string Send(string sid) => $"MessageInteractionResource.Create(serviceSid, session.Sid, {sid}, body: \"Hello\");";

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public static class Dispatcher
        {
            public static void Run(string serviceSid, string tripSid, bool a, bool b)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                {{body}}
            }
        }
        """);
}
