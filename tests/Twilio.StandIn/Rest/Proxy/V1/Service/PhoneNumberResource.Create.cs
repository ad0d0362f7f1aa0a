using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class PhoneNumberResource
{
    /// <summary>Puts a number into the pool of a service.</summary>
    public static PhoneNumberResource Create(CreatePhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, options, client);

    public static Task<PhoneNumberResource> CreateAsync(CreatePhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, options, client);

    public static TwilioResponse<PhoneNumberResource> CreateWithHeaders(
        CreatePhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Post, options, client);

    public static Task<TwilioResponse<PhoneNumberResource>> CreateWithHeadersAsync(
        CreatePhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Post, options, client);

    public static PhoneNumberResource Create(
        string pathServiceSid, string sid = null, PhoneNumber phoneNumber = null, bool? isReserved = null,
        ITwilioRestClient client = null) =>
        Create(NewCreateOptions(pathServiceSid, sid, phoneNumber, isReserved), client);

    public static Task<PhoneNumberResource> CreateAsync(
        string pathServiceSid, string sid = null, PhoneNumber phoneNumber = null, bool? isReserved = null,
        ITwilioRestClient client = null) =>
        CreateAsync(NewCreateOptions(pathServiceSid, sid, phoneNumber, isReserved), client);

    public static TwilioResponse<PhoneNumberResource> CreateWithHeaders(
        string pathServiceSid, string sid = null, PhoneNumber phoneNumber = null, bool? isReserved = null,
        ITwilioRestClient client = null) =>
        CreateWithHeaders(NewCreateOptions(pathServiceSid, sid, phoneNumber, isReserved), client);

    public static Task<TwilioResponse<PhoneNumberResource>> CreateWithHeadersAsync(
        string pathServiceSid, string sid = null, PhoneNumber phoneNumber = null, bool? isReserved = null,
        ITwilioRestClient client = null) =>
        CreateWithHeadersAsync(NewCreateOptions(pathServiceSid, sid, phoneNumber, isReserved), client);

    private static CreatePhoneNumberOptions NewCreateOptions(
        string pathServiceSid, string sid, PhoneNumber phoneNumber, bool? isReserved) =>
        new(pathServiceSid)
        {
            Sid = sid,
            PhoneNumber = phoneNumber,
            IsReserved = isReserved,
        };
}
