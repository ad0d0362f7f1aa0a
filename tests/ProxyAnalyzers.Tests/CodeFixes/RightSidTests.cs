using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>Each SID stands in its right place.</summary>
public sealed class RightSidTests
{
    [Theory]
    [InlineData(
        "ParticipantResource.Fetch(serviceSid, {|PROXY1002:guest.Sid|}, {|PROXY1002:session.Sid|});",
        "ParticipantResource.Fetch(serviceSid, session.Sid, guest.Sid);")]
    [InlineData(
        "ParticipantResource.Fetch({|PROXY1002:session.Sid|}, serviceSid, {|PROXY1003:guest.Sid|});",
        "ParticipantResource.Fetch(serviceSid, session.Sid, guest.Sid);")]
    [InlineData(
        "ParticipantResource.Fetch({|PROXY1002:guest.Sid|}, {|PROXY1002:service.Sid|}, {|PROXY1002:session.Sid|});",
        "ParticipantResource.Fetch(service.Sid, session.Sid, guest.Sid);")]
    [InlineData(
        "await ParticipantResource.FetchAsync(pathSid: {|PROXY1002:session.Sid|}, pathSessionSid: {|PROXY1002:guest.Sid|}, pathServiceSid: serviceSid);",
        "await ParticipantResource.FetchAsync(pathSid: guest.Sid, pathSessionSid: session.Sid, pathServiceSid: serviceSid);")]
    [InlineData(
        "await ParticipantResource.DeleteAsync(new DeleteParticipantOptions(serviceSid, {|PROXY1002:guest.Sid|}, {|PROXY1002:session.Sid|}));",
        "await ParticipantResource.DeleteAsync(new DeleteParticipantOptions(serviceSid, session.Sid, guest.Sid));")]
    [InlineData(
        "ParticipantResource.Fetch(serviceSid, session.Sid, {|PROXY1002:guest.Identifier|}); // again",
        "ParticipantResource.Fetch(serviceSid, session.Sid, guest.Sid); // again")]
    [InlineData(
        "ParticipantResource.Fetch(serviceSid, session.Sid, {|PROXY1002:guest.ProxyIdentifierSid|});",
        "ParticipantResource.Fetch(serviceSid, session.Sid, guest.Sid);")]
    [InlineData(
        "ParticipantResource.Fetch(serviceSid, session.Sid, {|PROXY1002:\"KPXXXX\"|});",
        "ParticipantResource.Fetch(serviceSid, session.Sid, guest.Sid);")]
    [InlineData(
        "ParticipantResource.Create(serviceSid, {|PROXY1002:service.Sid|}, number);",
        "ParticipantResource.Create(serviceSid, session.Sid, number);")]
    [InlineData(
        "ParticipantResource.Fetch(serviceSid, session.Sid, {|PROXY1002:guest?.Identifier|});",
        "ParticipantResource.Fetch(serviceSid, session.Sid, guest?.Sid);")]
    [InlineData(
        "var sent = MessageInteractionResource.Fetch(serviceSid, session.Sid, guest.Sid, number); ParticipantResource.Fetch(serviceSid, session.Sid, {|PROXY1002:sent.Sid|});",
        "var sent = MessageInteractionResource.Fetch(serviceSid, session.Sid, guest.Sid, number); ParticipantResource.Fetch(serviceSid, session.Sid, sent.ParticipantSid);")]
    [InlineData(
        "var kc = session.Sid; var kp = guest.Sid; ParticipantResource.Fetch(serviceSid, {|PROXY1002:kp|}, {|PROXY1002:kc|});",
        "var kc = session.Sid; var kp = guest.Sid; ParticipantResource.Fetch(serviceSid, kc, kp);")]
    public Task Right_sid_is_taken(string before, string after) => CheckAsync(before, after);

    [Fact]
    public Task Nothing_is_offered_where_two_may_be_meant() => CheckAsync(
        """
        var second = ParticipantResource.Fetch(serviceSid, session.Sid, guest.Sid);
        ParticipantResource.Fetch(serviceSid, session.Sid, {|PROXY1002:"KPXXXX"|});
        """,
        """
        var second = ParticipantResource.Fetch(serviceSid, session.Sid, guest.Sid);
        ParticipantResource.Fetch(serviceSid, session.Sid, {|PROXY1002:"KPXXXX"|});
        """);

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<RightSidCodeFixProvider>(InMethod(before), InMethod(after));

    private static string InMethod(string statements) =>
        $$"""
        public sealed class Dispatch
        {
            public async Task RunAsync(string serviceSid, string sessionSid, string guestSid, string number, ServiceResource service)
            {
                var session = await SessionResource.FetchAsync(serviceSid, sessionSid);
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                {{statements}}
            }
        }
        """;
}
