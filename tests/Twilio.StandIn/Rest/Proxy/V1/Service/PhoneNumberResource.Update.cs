using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class PhoneNumberResource
{
    /// <summary>Updates a number.</summary>
    public static PhoneNumberResource Update(UpdatePhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, options, client);

    public static Task<PhoneNumberResource> UpdateAsync(UpdatePhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, options, client);

    public static TwilioResponse<PhoneNumberResource> UpdateWithHeaders(
        UpdatePhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Post, options, client);

    public static Task<TwilioResponse<PhoneNumberResource>> UpdateWithHeadersAsync(
        UpdatePhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Post, options, client);

    public static PhoneNumberResource Update(
        string pathServiceSid, string pathSid, bool? isReserved = null, ITwilioRestClient client = null) =>
        Update(NewUpdateOptions(pathServiceSid, pathSid, isReserved), client);

    public static Task<PhoneNumberResource> UpdateAsync(
        string pathServiceSid, string pathSid, bool? isReserved = null, ITwilioRestClient client = null) =>
        UpdateAsync(NewUpdateOptions(pathServiceSid, pathSid, isReserved), client);

    public static TwilioResponse<PhoneNumberResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, bool? isReserved = null, ITwilioRestClient client = null) =>
        UpdateWithHeaders(NewUpdateOptions(pathServiceSid, pathSid, isReserved), client);

    public static Task<TwilioResponse<PhoneNumberResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, bool? isReserved = null, ITwilioRestClient client = null) =>
        UpdateWithHeadersAsync(NewUpdateOptions(pathServiceSid, pathSid, isReserved), client);

    private static UpdatePhoneNumberOptions NewUpdateOptions(string pathServiceSid, string pathSid, bool? isReserved) =>
        new(pathServiceSid, pathSid)
        {
            IsReserved = isReserved,
        };
}
