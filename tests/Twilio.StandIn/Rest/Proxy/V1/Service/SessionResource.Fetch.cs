using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class SessionResource
{
    /// <summary>Fetches a session.</summary>
    public static SessionResource Fetch(FetchSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, options, client);

    public static Task<SessionResource> FetchAsync(FetchSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, options, client);

    public static TwilioResponse<SessionResource> FetchWithHeaders(FetchSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Get, options, client);

    public static Task<TwilioResponse<SessionResource>> FetchWithHeadersAsync(
        FetchSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Get, options, client);

    public static SessionResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        Fetch(new FetchSessionOptions(pathServiceSid, pathSid), client);

    public static Task<SessionResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        FetchAsync(new FetchSessionOptions(pathServiceSid, pathSid), client);

    public static TwilioResponse<SessionResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeaders(new FetchSessionOptions(pathServiceSid, pathSid), client);

    public static Task<TwilioResponse<SessionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeadersAsync(new FetchSessionOptions(pathServiceSid, pathSid), client);
}
