using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public partial class InteractionResource
{
    /// <summary>Fetches an interaction.</summary>
    public static InteractionResource Fetch(FetchInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, options, client);

    public static Task<InteractionResource> FetchAsync(FetchInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, options, client);

    public static TwilioResponse<InteractionResource> FetchWithHeaders(FetchInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Get, options, client);

    public static Task<TwilioResponse<InteractionResource>> FetchWithHeadersAsync(
        FetchInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Get, options, client);

    public static InteractionResource Fetch(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        Fetch(new FetchInteractionOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static Task<InteractionResource> FetchAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        FetchAsync(new FetchInteractionOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static TwilioResponse<InteractionResource> FetchWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeaders(new FetchInteractionOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static Task<TwilioResponse<InteractionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeadersAsync(new FetchInteractionOptions(pathServiceSid, pathSessionSid, pathSid), client);
}
