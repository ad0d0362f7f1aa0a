using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1;

public partial class ServiceResource
{
    /// <summary>Fetches a service.</summary>
    public static ServiceResource Fetch(FetchServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, options, client);

    public static Task<ServiceResource> FetchAsync(FetchServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, options, client);

    public static TwilioResponse<ServiceResource> FetchWithHeaders(FetchServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Get, options, client);

    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        FetchServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Get, options, client);

    public static ServiceResource Fetch(string pathSid, ITwilioRestClient client = null) =>
        Fetch(new FetchServiceOptions(pathSid), client);

    public static Task<ServiceResource> FetchAsync(string pathSid, ITwilioRestClient client = null) =>
        FetchAsync(new FetchServiceOptions(pathSid), client);

    public static TwilioResponse<ServiceResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeaders(new FetchServiceOptions(pathSid), client);

    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeadersAsync(new FetchServiceOptions(pathSid), client);
}
