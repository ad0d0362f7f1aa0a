using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>An expiry is computed in UTC.</summary>
public sealed class UtcExpiryTests
{
    [Theory]
    [InlineData("DateTime.Now", "DateTime.UtcNow")]
    [InlineData("DateTime.Now.AddHours(1) /* soon */", "DateTime.UtcNow.AddHours(1) /* soon */")]
    [InlineData("DateTime.Today.AddDays(1).AddHours(8)", "DateTime.Today.AddDays(1).AddHours(8).ToUniversalTime()")]
    [InlineData("DateTime.Now.Date + TimeSpan.FromHours(20)", "(DateTime.Now.Date + TimeSpan.FromHours(20)).ToUniversalTime()")]
    [InlineData("isLate ? DateTime.Today.AddDays(1) : DateTime.Now.AddHours(1)", "isLate ? DateTime.Today.AddDays(1).ToUniversalTime() : DateTime.UtcNow.AddHours(1)")]
    [InlineData("DateTime.Now.AddHours(DateTime.Now.Hour < 12 ? 4 : 8)", "DateTime.UtcNow.AddHours(DateTime.Now.Hour < 12 ? 4 : 8)")]
    [InlineData("DateTime.Now + (someday - DateTime.Now)", "DateTime.UtcNow + (someday - DateTime.Now)")]
    [InlineData("DateTime.Now.Hour < 12 ? DateTime.Now : DateTime.Now.AddDays(1)", "DateTime.Now.Hour < 12 ? DateTime.UtcNow : DateTime.UtcNow.AddDays(1)")]
    [InlineData("new DateTime(DateTime.Now.Year, 12, 31, 0, 0, 0, DateTimeKind.Local)", "new DateTime(DateTime.Now.Year, 12, 31, 0, 0, 0, DateTimeKind.Local).ToUniversalTime()")]
    [InlineData("DateTime.SpecifyKind(DateTime.Now, DateTimeKind.Utc)", "DateTime.SpecifyKind(DateTime.UtcNow, DateTimeKind.Utc)")]
    [InlineData("DateTimeOffset.Now.DateTime", "DateTimeOffset.UtcNow.DateTime")]
    [InlineData("offset.LocalDateTime", "offset.UtcDateTime")]
    [InlineData("clock.GetLocalNow().DateTime", "clock.GetUtcNow().DateTime")]
    [InlineData("someday.ToLocalTime()", "someday.ToUniversalTime()")]
    [InlineData("new DateTime(2030, 1, 1, 12, 0, 0, DateTimeKind.Local)", "new DateTime(2030, 1, 1, 12, 0, 0, DateTimeKind.Local).ToUniversalTime()")]
    [InlineData("isLate ? DateTime.Now : DateTime.Now.AddDays(1)", "isLate ? DateTime.UtcNow : DateTime.UtcNow.AddDays(1)")]
    [InlineData("InAnHour()", "InAnHour().ToUniversalTime()")]
    public Task Source_is_its_counterpart(string before, string after) => CheckAsync(
        $$"""
        SessionResource.Create(serviceSid, dateExpiry: {|PROXY4002:{{Marked(before)}}|}{{Comment(before)}});
        """,
        $$"""
        SessionResource.Create(serviceSid, dateExpiry: {{after}});
        """);

    [Fact]
    public Task Variable_that_is_only_sent_is_declared_in_utc() => CheckAsync(
        """
        var expiry = DateTime.Now.AddHours(2);
        await SessionResource.CreateAsync(new CreateSessionOptions(serviceSid) { DateExpiry = {|PROXY4002:expiry|} });
        """,
        """
        var expiry = DateTime.UtcNow.AddHours(2);
        await SessionResource.CreateAsync(new CreateSessionOptions(serviceSid) { DateExpiry = expiry });
        """);

    [Fact]
    public Task Variable_that_people_see_is_converted() => CheckAsync(
        """
        DateTime? expiry = DateTime.Now.AddHours(2);
        Console.WriteLine(expiry);
        SessionResource.Update(serviceSid, sessionSid, dateExpiry: {|PROXY4002:expiry|});
        """,
        """
        DateTime? expiry = DateTime.Now.AddHours(2);
        Console.WriteLine(expiry);
        SessionResource.Update(serviceSid, sessionSid, dateExpiry: expiry?.ToUniversalTime());
        """);

    private static string Marked(string expiry) => expiry.Replace(" /* soon */", "");

    private static string Comment(string expiry) => expiry.Contains("/*") ? " /* soon */" : "";

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<UtcExpiryCodeFixProvider>(InMethod(before), InMethod(after));

    private static string InMethod(string statements) =>
        $$"""
        public sealed class Trips
        {
            public async Task OpenAsync(string serviceSid, string sessionSid, DateTime someday, DateTimeOffset offset, TimeProvider clock, bool isLate)
            {
                await Task.Yield();
        {{statements}}
            }

            private static DateTime InAnHour() => DateTime.Now.AddHours(1);
        }
        """;
}
