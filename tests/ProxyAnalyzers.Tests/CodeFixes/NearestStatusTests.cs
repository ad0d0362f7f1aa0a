using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A session is updated to the status that was meant.</summary>
public sealed class NearestStatusTests
{
    [Theory]
    [InlineData("\"CLOSED\"", "SessionResource.StatusEnum.Closed")]
    [InlineData("\"clsoed\"", "SessionResource.StatusEnum.Closed")]
    [InlineData("\"close\"", "SessionResource.StatusEnum.Closed")]
    [InlineData("\"in_progress\"", "SessionResource.StatusEnum.InProgress")]
    [InlineData("\"InProgress\"", "SessionResource.StatusEnum.InProgress")]
    [InlineData("SessionResource.StatusEnum.Open", "SessionResource.StatusEnum.InProgress")]
    [InlineData("SessionResource.StatusEnum.Failed", "SessionResource.StatusEnum.Closed")]
    [InlineData("Done", "SessionResource.StatusEnum.Closed")]
    [InlineData("isOver ? \"CLOSED\" : SessionResource.StatusEnum.InProgress", "isOver ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress")]
    public Task Nearest_status_takes_its_place(string before, string after) => FixVerify.CheckAsync<NearestStatusCodeFixProvider>(
        InMethod("SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:" + before + "|}); // over"),
        InMethod("SessionResource.Update(serviceSid, sessionSid, status: " + after + "); // over"));

    [Fact]
    public Task Options_and_asynchronous_calls_are_fixed_too() => FixVerify.CheckAsync<NearestStatusCodeFixProvider>(
        InMethod(
            """
            await SessionResource.UpdateAsync(new UpdateSessionOptions(serviceSid, sessionSid) { Status = {|PROXY2004:"Closed"|}, Ttl = 60 });
            await SessionResource.UpdateAsync(serviceSid, otherSid, status: {|PROXY2004:"closd"|});
            """),
        InMethod(
            """
            await SessionResource.UpdateAsync(new UpdateSessionOptions(serviceSid, sessionSid) { Status = SessionResource.StatusEnum.Closed, Ttl = 60 });
            await SessionResource.UpdateAsync(serviceSid, otherSid, status: SessionResource.StatusEnum.Closed);
            """));

    [Theory]
    [InlineData("var status = \"open\";", "var status = \"in-progress\";")]
    [InlineData("SessionResource.StatusEnum status = \"clsoed\";", "SessionResource.StatusEnum status = \"closed\";")]
    [InlineData("var status = SessionResource.StatusEnum.Failed; // over", "var status = SessionResource.StatusEnum.Closed; // over")]
    public Task Variable_that_is_only_sent_is_declared_with_it(string before, string after) => FixVerify.CheckAsync<NearestStatusCodeFixProvider>(
        InMethod(before + "\nSessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:status|});"),
        InMethod(after + "\nSessionResource.Update(serviceSid, sessionSid, status: status);"));

    [Fact]
    public Task Variable_that_is_shown_as_well_stays() => FixVerify.CheckAsync<NearestStatusCodeFixProvider>(
        InMethod("var status = \"open\";\nConsole.WriteLine(status);\nSessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:status|});"),
        InMethod("var status = \"open\";\nConsole.WriteLine(status);\nSessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.InProgress);"));

    [Fact]
    public Task Member_keeps_the_name_of_its_type() => FixVerify.CheckAsync<NearestStatusCodeFixProvider>(
        InMethod("SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:Twilio.Rest.Proxy.V1.Service.SessionResource.StatusEnum.Open|});"),
        InMethod("SessionResource.Update(serviceSid, sessionSid, status: Twilio.Rest.Proxy.V1.Service.SessionResource.StatusEnum.InProgress);"));

    [Theory]
    [InlineData("SessionResource.StatusEnum.Unknown")]
    [InlineData("\"paused\"")]
    [InlineData("\"\"")]
    public Task Nothing_is_offered_where_nobody_can_tell(string status) => FixVerify.CheckAsync<NearestStatusCodeFixProvider>(
        InMethod("SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:" + status + "|});"),
        InMethod("SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:" + status + "|});"));

    private static string InMethod(string statements) =>
        $$"""
        public sealed class Dispatch
        {
            private const string Done = "done";

            public async Task RunAsync(string serviceSid, string sessionSid, string otherSid, bool isOver)
            {
                await Task.Yield();
        {{statements}}
            }
        }
        """;
}
