using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY4002: when a session is to end, and by which clock.</summary>
public sealed class ExpiryInLocalTimeTests
{
    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.Now.AddHours(1)")]
    [InlineData("DateTime.Today.AddDays(1)")]
    [InlineData("DateTime.Now.Date.AddDays(1).AddHours(8)")]
    [InlineData("DateTime.Now + span")]
    [InlineData("DateTime.Now.Subtract(span)")]
    [InlineData("DateTime.UtcNow.ToLocalTime()")]
    [InlineData("someday.ToLocalTime().AddHours(1)")]
    [InlineData("DateTimeOffset.UtcNow.LocalDateTime")]
    [InlineData("offset.LocalDateTime.AddHours(1)")]
    [InlineData("DateTimeOffset.Now.DateTime")]
    [InlineData("DateTimeOffset.Now.AddHours(1).DateTime")]
    [InlineData("offset.ToLocalTime().DateTime")]
    [InlineData("clock.GetLocalNow().DateTime")]
    [InlineData("new DateTimeOffset(DateTime.Now).DateTime")]
    [InlineData("new DateTime(2030, 1, 1, 12, 0, 0, DateTimeKind.Local)")]
    [InlineData("DateTime.SpecifyKind(DateTime.Now, DateTimeKind.Utc)")]
    [InlineData("new DateTime(DateTime.Now.Year, DateTime.Now.Month, DateTime.Now.Day, 23, 0, 0)")]
    [InlineData("new DateTime(DateTime.Today.Year, DateTime.Today.Month, DateTime.Today.Day + 1)")]
    [InlineData("DateTime.Now.Add(span)")]
    [InlineData("DateTime.Now.AddTicks(1)")]
    [InlineData("DateTime.Now.AddMicroseconds(1)")]
    [InlineData("DateTime.Now.AddMilliseconds(1)")]
    [InlineData("DateTime.Now.AddSeconds(1)")]
    [InlineData("DateTime.Now.AddMinutes(1)")]
    [InlineData("DateTime.Now.AddDays(1)")]
    [InlineData("DateTime.Now.AddMonths(1)")]
    [InlineData("DateTime.Now.AddYears(1)")]
    [InlineData("DateTime.Now - span")]
    [InlineData("DateTimeOffset.Now.Date")]
    [InlineData("DateTimeOffset.Now.AddDays(1).Date")]
    [InlineData("DateTimeOffset.Now.Subtract(span).DateTime")]
    [InlineData("(DateTimeOffset.Now + span).DateTime")]
    [InlineData("((DateTimeOffset)DateTime.Now).DateTime")]
    [InlineData("clock.GetLocalNow().AddHours(1).DateTime")]
    [InlineData("clock.GetLocalNow().LocalDateTime")]
    [InlineData("DateTime.SpecifyKind(DateTime.Today, kind)")]
    [InlineData("new DateTime(DateTime.Now.Year, DateTime.Now.Month, DateTime.Now.Day - 1)")]
    [InlineData("new DateTime(DateTime.Now.Year, DateTime.Now.Month, DateTime.Now.AddDays(1).Day)")]
    [InlineData("Microsoft.VisualBasic.DateAndTime.Now")]
    [InlineData("Microsoft.VisualBasic.DateAndTime.Today")]
    [InlineData("isLoud ? DateTime.Now : DateTime.UtcNow")]
    public Task Local_time_is_reported(string expiry) => InMethod(
        $$"""
        SessionResource.Create(serviceSid, dateExpiry: {|PROXY4002:{{expiry}}|});
        """);

    [Theory]
    [InlineData("DateTime.UtcNow.AddHours(1)")]
    [InlineData("DateTime.Now.ToUniversalTime().AddHours(1)")]
    [InlineData("TimeZoneInfo.ConvertTimeToUtc(DateTime.Now)")]
    [InlineData("DateTimeOffset.Now.UtcDateTime")]
    [InlineData("DateTimeOffset.Now.AddHours(1).UtcDateTime")]
    [InlineData("DateTimeOffset.UtcNow.DateTime")]
    [InlineData("DateTimeOffset.Now.ToOffset(TimeSpan.Zero).DateTime")]
    [InlineData("clock.GetUtcNow().DateTime")]
    [InlineData("clock.GetLocalNow().UtcDateTime")]
    [InlineData("new DateTime(2030, 1, 1, 12, 0, 0, DateTimeKind.Utc)")]
    [InlineData("new DateTime(2030, 1, 1)")]
    [InlineData("new DateTime(DateTime.UtcNow.Year, DateTime.UtcNow.Month, DateTime.UtcNow.Day, 23, 0, 0)")]
    [InlineData("new DateTime(DateTime.Now.Year, DateTime.Now.Month, DateTime.Now.Day, 23, 0, 0).ToUniversalTime()")]
    [InlineData("new DateTime(DateTime.Now.Year, DateTime.Now.Month, DateTime.Now.Day, 23, 0, 0, DateTimeKind.Utc)")]
    [InlineData("new DateTime(DateTime.Now.Year, 12, 31)")]
    [InlineData("DateTime.UtcNow + (DateTime.Now - DateTime.Today)")]
    [InlineData("DateTime.UtcNow.Add(DateTime.Now.Subtract(someday))")]
    [InlineData("someday.Date")]
    [InlineData("someday.AddHours(1)")]
    [InlineData("offset.DateTime")]
    [InlineData("offset.Date")]
    [InlineData("offset.AddHours(1).DateTime")]
    [InlineData("DateTime.UtcNow.Date")]
    [InlineData("DateTime.UtcNow.AddTicks(DateTime.Now.Ticks % 60)")]
    [InlineData("DateTime.UtcNow.Subtract(span)")]
    [InlineData("DateTime.SpecifyKind(someday, DateTimeKind.Utc)")]
    [InlineData("DateTime.UnixEpoch.AddSeconds(1900000000)")]
    [InlineData("DateTime.UtcNow + DateTime.Now.TimeOfDay")]
    [InlineData("new DateTimeOffset(someday).DateTime")]
    [InlineData("new DateTimeOffset(DateTime.UtcNow).DateTime")]
    [InlineData("new DateTimeOffset(DateTime.Now).UtcDateTime")]
    [InlineData("new DateTime(2030, 1, 1, 12, 0, 0, kind)")]
    [InlineData("new DateTime(2030, DateTime.Now.Month, 1)")]
    [InlineData("new DateTime(2030, 1, offset.Day)")]
    [InlineData("new DateTime(2030, 1, trip.Day)")]
    [InlineData("new DateTime(2030, 1, DateTime.Now.Month * 2)")]
    [InlineData("trip.Now")]
    [InlineData("trip.Today")]
    [InlineData("trip.LocalDateTime")]
    [InlineData("someday")]
    [InlineData("null")]
    public Task Utc_or_unknown_time_is_silent(string expiry) => InMethod(
        $$"""
        SessionResource.Create(serviceSid, dateExpiry: {{expiry}});
        """);

    [Fact]
    public Task Every_form_of_create_and_update_counts() => InMethod(
        """
        await SessionResource.CreateAsync(dateExpiry: {|PROXY4002:DateTime.Now|}, pathServiceSid: serviceSid);
        SessionResource.Create(new CreateSessionOptions(serviceSid) { DateExpiry = {|PROXY4002:DateTime.Now.AddDays(1)|} });
        SessionResource.Update(serviceSid, sessionSid, dateExpiry: {|PROXY4002:DateTime.Now.AddDays(1)|});
        await SessionResource.UpdateAsync(new UpdateSessionOptions(serviceSid, sessionSid) { DateExpiry = {|PROXY4002:DateTime.Today|} });
        """);

    [Fact]
    public Task Local_time_is_followed_through_variables() => InMethod(
        """
        var now = DateTime.Now;
        DateTime? expiry = now.AddHours(1);
        expiry += span;
        SessionResource.Create(serviceSid, dateExpiry: {|PROXY4002:expiry|});
        """);

    [Fact]
    public Task Variable_that_was_converted_is_silent() => InMethod(
        """
        var expiry = DateTime.Now.AddHours(1);
        expiry = expiry.ToUniversalTime();
        SessionResource.Create(serviceSid, dateExpiry: expiry);
        """);

    [Fact]
    public Task Helper_that_yields_or_takes_local_time_counts() => ProxyVerify.CheckAsync(
        """
        public sealed class Trips
        {
            public void Open(string serviceSid)
            {
                SessionResource.Create(serviceSid, dateExpiry: {|PROXY4002:InAnHour()|});
                OpenUntil(serviceSid, {|PROXY4002:DateTime.Now.AddHours(1)|});
                OpenUntil(serviceSid, DateTime.UtcNow.AddHours(1));
            }

            private static DateTime InAnHour() => DateTime.Now.AddHours(1);

            private static void OpenUntil(string serviceSid, DateTime expiry) => SessionResource.Create(serviceSid, dateExpiry: expiry);
        }
        """);

    [Fact]
    public Task Helper_that_converts_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class Trips
        {
            public void Open(string serviceSid) => OpenUntil(serviceSid, DateTime.Now.AddHours(1));

            private static void OpenUntil(string serviceSid, DateTime expiry) => SessionResource.Create(serviceSid, dateExpiry: expiry.ToUniversalTime());
        }
        """);

    [Theory]
    [InlineData("DateTime.Now.AddHours(1)", "expiry.Kind == DateTimeKind.Utc ? expiry : expiry.ToUniversalTime()")]
    [InlineData("DateTime.Today", "expiry is { Kind: DateTimeKind.Utc } ? expiry : expiry.ToUniversalTime()")]
    [InlineData("offset.LocalDateTime", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTime.Now.Date + span", "expiry.Kind switch { DateTimeKind.Utc => expiry, DateTimeKind.Local => expiry.ToUniversalTime(), _ => DateTime.SpecifyKind(expiry, DateTimeKind.Utc) }")]
    [InlineData("DateTimeOffset.Now.DateTime", "expiry.Kind == DateTimeKind.Unspecified ? TimeZoneInfo.ConvertTimeToUtc(expiry) : expiry")]
    [InlineData("DateTimeOffset.Now.Date", "expiry.Kind == DateTimeKind.Unspecified ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTime.UtcNow.ToLocalTime()", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTime.SpecifyKind(DateTime.Now, DateTimeKind.Local)", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    [InlineData("new DateTime(2030, 1, 1, 12, 0, 0, DateTimeKind.Local)", "expiry.Kind == DateTimeKind.Utc ? expiry : expiry.ToUniversalTime()")]
    [InlineData("new DateTime(2030, 1, DateTime.Now.Day)", "expiry.Kind == DateTimeKind.Unspecified ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTime.Now.AddDays(1).Date", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTime.Now.AddHours(1)", "expiry.Kind != DateTimeKind.Local ? expiry : expiry.ToUniversalTime()")]
    public Task Conversion_that_the_kind_of_the_time_asks_for_is_silent(string time, string converted) => InMethod(
        $"""
        var expiry = {time};
        SessionResource.Create(serviceSid, dateExpiry: {converted});
        """);

    [Theory]
    [InlineData("DateTime.Now.AddHours(1)", "expiry.Kind == DateTimeKind.Utc ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTimeOffset.Now.DateTime", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTimeOffset.Now.Date", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTime.SpecifyKind(DateTime.Now, kind)", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    [InlineData("new DateTime(2030, 1, DateTime.Now.Day)", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    [InlineData("DateTime.Now", "expiry.Ticks > 0 ? expiry : expiry.ToUniversalTime()")]
    [InlineData("DateTime.SpecifyKind(DateTime.Now.Date, DateTimeKind.Unspecified)", "expiry.Kind == DateTimeKind.Unspecified ? expiry : expiry.ToUniversalTime()")]
    [InlineData("DateTime.SpecifyKind(DateTime.Now, DateTimeKind.Utc)", "expiry.Kind == DateTimeKind.Local ? expiry.ToUniversalTime() : expiry")]
    public Task Conversion_that_the_kind_of_the_time_leaves_out_is_reported(string time, string converted) => InMethod(
        $$"""
        var expiry = {{time}};
        SessionResource.Create(serviceSid, dateExpiry: {|PROXY4002:{{converted}}|});
        """);

    [Fact]
    public Task Local_time_for_other_purposes_is_silent() => InMethod(
        """
        var name = $"trip-{DateTime.Now:yyyyMMdd}";
        if (DateTime.Now.Hour < 8)
        {
            SessionResource.Create(serviceSid, uniqueName: name, dateExpiry: DateTime.UtcNow.AddHours(1));
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public interface ITrip
        {
            DateTime Now { get; }
            DateTime Today { get; }
            DateTime LocalDateTime { get; }
            int Day { get; }
        }

        public sealed class Trips
        {
            public async Task OpenAsync(string serviceSid, string sessionSid, DateTime someday, DateTimeOffset offset, TimeSpan span, TimeProvider clock, bool isLoud, DateTimeKind kind, ITrip trip)
            {
                await Task.Yield();
        {{body}}
            }
        }
        """,
        only: "PROXY4002");
}
