using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Who asks whether something is null that never is does not come to what he does in that case.</summary>
public sealed class NullabilityTests
{
    [Theory]
    [InlineData("$\"{text} left\"")]
    [InlineData("text + other")]
    [InlineData("(text += other)")]
    [InlineData("text.Trim()")]
    [InlineData("text.Replace('a', 'b')")]
    [InlineData("string.Join(\", \", names)")]
    [InlineData("string.Concat(names)")]
    [InlineData("count.ToString()")]
    [InlineData("builder.ToString()")]
    [InlineData("error.Message")]
    [InlineData("failed.Message")]
    [InlineData("(object)count")]
    [InlineData("(object)(count + text.Length)")]
    [InlineData("(object)id")]
    [InlineData("(object)day")]
    [InlineData("(object)trip.Since")]
    [InlineData("(object)trip.Number")]
    [InlineData("(object)trips.CountAll()")]
    [InlineData("ParticipantResource.Read(serviceSid, sessionSid)")]
    [InlineData("Twilio.Rest.Api.V2010.Account.MessageResource.Create(to: riderSid, body: text)")]
    [InlineData("Twilio.Rest.Api.V2010.Account.MessageResource.Fetch(text)")]
    public Task What_is_never_null_is_not(string value) => CheckAsync(value, "riderSid");

    [Theory]
    [InlineData("text")]
    [InlineData("text?.Trim()")]
    [InlineData("error.StackTrace")]
    [InlineData("error.InnerException")]
    [InlineData("trip.Message")]
    [InlineData("trip.Name")]
    [InlineData("trip.Until")]
    [InlineData("trip.ToString()")]
    [InlineData("trips.Find(text)")]
    [InlineData("trips.CountSome()")]
    [InlineData("maybe")]
    [InlineData("maybe + count")]
    [InlineData("-maybe")]
    [InlineData("(object)(maybe * 2)")]
    [InlineData("names.FirstOrDefault()")]
    [InlineData("Environment.GetEnvironmentVariable(\"RIDER\")")]
    [InlineData("TripResource.Find(text)")]
    [InlineData("TwilioClient.GetRestClient()?.Region")]
    [InlineData("value as string")]
    [InlineData("Current")]
    public Task What_may_be_null_may_be(string value) => CheckAsync(value, "{|PROXY2001:riderSid|}");

    [Theory]
    [InlineData("ApiException")]
    [InlineData("Exception")]
    public Task What_was_caught_is_there(string exception) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Leave(string serviceSid, string sessionSid, string riderSid)
            {
                try
                {
                    SessionResource.Fetch(serviceSid, sessionSid);
                }
                catch ({{exception}} failure)
                {
                    if (failure == null)
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, riderSid, "We could not find your trip.");
                }
            }
        }
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("maybe + count", "riderSid")]
    [InlineData("count - maybe", "riderSid")]
    [InlineData("-maybe", "riderSid")]
    [InlineData("maybe << 1", "riderSid")]
    [InlineData("2 * (maybe + 1)", "riderSid")]
    [InlineData("!isLate", "{|PROXY2001:riderSid|}")]
    [InlineData("other + count", "{|PROXY2001:riderSid|}")]
    [InlineData("maybe", "riderSid")]
    public Task What_is_computed_is_null_where_its_number_is(string value, string rider) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Leave(string serviceSid, string sessionSid, string riderSid, int? maybe, int? other, bool? isLate, int count)
            {
                if (maybe == null)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                }

                if ({{value}} != null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{rider}}, "You may have left.");
                }
            }
        }
        """,
        only: "PROXY2001");

    private static Task CheckAsync(string value, string rider) => ProxyVerify.CheckAsync(
        $$"""
        public interface ITrip
        {
            string? Message { get; }
            string? Name { get; }
            DateTime Since { get; }
            DateTime? Until { get; }
            int Number { get; }
            string? ToString();
        }

        public interface ITrips
        {
            string? Find(string? text);
            int CountAll();
            int? CountSome();
        }

        public static class TripResource
        {
            public static extern string? Find(string? text);
        }

        public sealed class Desk
        {
            public static string? Current { get; set; }

            public void Leave(
                string serviceSid, string sessionSid, string riderSid, string text, string other, int count, int? maybe, Guid id, DayOfWeek day, Exception error, ApiException failed,
                ITrip trip, ITrips trips, List<string> names, System.Text.StringBuilder builder, object value)
            {
                if ({{value}} == null)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {{rider}}, "You may have left.");
            }
        }
        """,
        only: "PROXY2001");
}
