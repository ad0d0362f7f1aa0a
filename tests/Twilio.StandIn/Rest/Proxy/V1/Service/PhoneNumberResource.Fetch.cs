using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class PhoneNumberResource
{
    /// <summary>Fetches a number.</summary>
    public static PhoneNumberResource Fetch(FetchPhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, options, client);

    public static Task<PhoneNumberResource> FetchAsync(FetchPhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, options, client);

    public static TwilioResponse<PhoneNumberResource> FetchWithHeaders(FetchPhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Get, options, client);

    public static Task<TwilioResponse<PhoneNumberResource>> FetchWithHeadersAsync(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Get, options, client);

    public static PhoneNumberResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        Fetch(new FetchPhoneNumberOptions(pathServiceSid, pathSid), client);

    public static Task<PhoneNumberResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        FetchAsync(new FetchPhoneNumberOptions(pathServiceSid, pathSid), client);

    public static TwilioResponse<PhoneNumberResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeaders(new FetchPhoneNumberOptions(pathServiceSid, pathSid), client);

    public static Task<TwilioResponse<PhoneNumberResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeadersAsync(new FetchPhoneNumberOptions(pathServiceSid, pathSid), client);
}
