using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Silence;

/// <summary>Other resources with the same names, the same parameters and the same SIDs are none of this product's business.</summary>
public sealed class LookAlikeTests
{
    // Their parameters and the prefixes of their SIDs are Twilio's; what they do is left out.
    private const string OtherProducts = """

        namespace {0}
        {{
            public class ParticipantResource
            {{
                public string? Sid {{ get; }}
                public string? SessionSid {{ get; }}
                public DateTime? DateDeleted {{ get; }}

                public static Task<ParticipantResource> CreateAsync(string pathServiceSid, string pathSessionSid, string identifier) =>
                    Task.FromResult(new ParticipantResource());

                public static Task<bool> DeleteAsync(string pathServiceSid, string pathSessionSid, string pathSid) =>
                    Task.FromResult(true);
            }}

            public class MessageInteractionResource
            {{
                public static Task<MessageInteractionResource> CreateAsync(
                    string pathServiceSid, string pathSessionSid, string pathParticipantSid, string? body = null) =>
                    Task.FromResult(new MessageInteractionResource());
            }}
        }}
        """;

    private const string Use = """
        using ParticipantResource = {0}.ParticipantResource;
        using MessageInteractionResource = {0}.MessageInteractionResource;

        public static class Dispatcher
        {{
            private const string Known = "KP5d1f0c2b7a9e4836f1c0d2b3a4958677";

            public static async Task TellAsync(string serviceSid, string sessionSid, string phone)
            {{
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, Known, body: "Hello");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sessionSid, body: "Hello");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, "KPXXXX", body: "Hello");

                var courier = await ParticipantResource.CreateAsync(serviceSid, sessionSid, phone);
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, courier.Sid!);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, courier.Sid!, body: "Hello");
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, phone);
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, "415 555 0100");
                await Task.WhenAll(ParticipantResource.CreateAsync(serviceSid, sessionSid, phone), ParticipantResource.CreateAsync(serviceSid, sessionSid, phone));
            }}
        }}
        """;

    [Theory]
    [InlineData("Twilio.Rest.Conversations.V1.Conversation")]
    [InlineData("Twilio.Rest.Conversations.V1.Service.Conversation")]
    [InlineData("Twilio.Rest.Video.V1.Room")]
    [InlineData("Twilio.Rest.Api.V2010.Account.Conference")]
    [InlineData("Twilio.Rest.FlexApi.V1.Interaction.InteractionChannel")]
    [InlineData("Twilio.Rest.Insights.V1.Conference")]
    [InlineData("Twilio.Rest.Messaging.V1.Session")]
    [InlineData("Twilio.Rest.Proxy.V2.Service.Session")]
    [InlineData("Delivery.Twilio.Rest.Proxy.V1.Service.Session")]
    [InlineData("Delivery")]
    public Task Other_types_of_the_same_names_are_silent(string @namespace) =>
        ProxyVerify.CheckAsync(string.Format(null, Use + OtherProducts, @namespace));

    [Fact]
    public Task Statuses_times_and_urls_of_other_products_are_silent() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;
        using Twilio.Rest.Api.V2010.Account;

        public sealed class Monitor
        {
            public async Task RunAsync(HttpClient http, HttpContent content, MessageResource sms, CallResource call, string sid)
            {
                if (sms.Status == MessageResource.StatusEnum.Failed || call.Status.Equals(MessageResource.StatusEnum.Failed))
                {
                    await MessageResource.CreateAsync(to: "415 555 0100", from: "desk", body: "");
                }

                await http.PostAsync("https://conversations.twilio.com/v1/Services/guest/Conversations/trip/Participants", content);
                await http.PostAsync("https://messaging.twilio.com/v1/Sessions/trip/Participants/guest/MessageInteractions", content);
                await http.DeleteAsync("/v1/Services/guest/Users/Sessions/Participants/" + sid);
                await http.GetAsync($"https://video.twilio.com/v1/Rooms/{sid}/Participants/guest");
            }
        }
        """);

    [Fact]
    public async Task Project_without_Twilio_is_silent()
    {
        var source = string.Format(null, Use + OtherProducts, "Twilio.Rest.Proxy.V1.Service.Session");
        var compilation = TestCompilation.Create("using System;\nusing System.Threading.Tasks;\n" + source)
            .WithReferences(TestCompilation.Net80);

        // The global usings of Twilio's other namespaces are errors now; what was written here is not half-typed for that.
        Assert.Empty(await AnalyzerRun.GetDiagnosticsAsync(compilation));
    }
}
