using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Resources in a list from outside were read by whoever made the list: each belongs where its own record says.</summary>
public sealed class ListsFromOutsideTests
{
    [Theory]
    [InlineData("foreach (var one in all)")]
    [InlineData("if (all.FirstOrDefault() is { } one)")]
    [InlineData("if (all is [var one, ..])")]
    public Task Participant_is_in_his_own_session(string find) => InMethod(
        $$"""
        {{find}}
        {
            SessionResource.Delete(serviceSid, one.SessionSid);
            ParticipantResource.Create(serviceSid, {|PROXY2003:one.SessionSid|}, name);
            ParticipantResource.Delete(serviceSid, {|PROXY2003:one.SessionSid|}, one.Sid);
        }
        """);

    [Theory]
    [InlineData("foreach (var trip in sessions)")]
    [InlineData("if (sessions.FirstOrDefault() is { } trip)")]
    [InlineData("if (sessions.Find(s => s.UniqueName == name) is { } trip)")]
    public Task Session_is_in_its_own_service(string find) => InMethod(
        $$"""
        {{find}}
        {
            SessionResource.Update(trip.ServiceSid, trip.Sid, status: SessionResource.StatusEnum.Closed);
            ParticipantResource.Create(trip.ServiceSid, {|PROXY2003:trip.Sid|}, name);
            ServiceResource.Delete(trip.ServiceSid);
            SessionResource.Delete({|PROXY2003:trip.ServiceSid|}, trip.Sid);
        }
        """);

    [Fact]
    public Task Looking_at_the_service_brings_no_session_back() => InMethod(
        """
        foreach (var trip in sessions)
        {
            SessionResource.Delete(trip.ServiceSid, trip.Sid);
            ServiceResource.Fetch(trip.ServiceSid);
            ParticipantResource.Create(trip.ServiceSid, {|PROXY2003:trip.Sid|}, name);
        }
        """);

    [Theory]
    [InlineData("foreach (var line in services)")]
    [InlineData("foreach (var line in services.Where(s => s.UniqueName == name))")]
    [InlineData("if (services.LastOrDefault() is { } line)")]
    public Task Service_is_the_one_of_its_record(string find) => InMethod(
        $$"""
        {{find}}
        {
            ServiceResource.Delete(line.Sid);
            SessionResource.Create({|PROXY2003:line.Sid|});
        }
        """);

    [Theory]
    [InlineData("trip.Sid")]
    [InlineData("trip.ServiceSid")]
    [InlineData("trip.UniqueName")]
    public Task What_the_record_tells_of_another_kind_is_no_participant(string sid) => InMethod(
        $$"""
        foreach (var trip in sessions)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:{{sid}}|}, "Hello.");
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, List<ParticipantResource> all, List<SessionResource> sessions, List<ServiceResource> services)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
