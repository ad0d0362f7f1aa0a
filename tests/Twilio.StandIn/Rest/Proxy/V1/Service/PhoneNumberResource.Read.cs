using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class PhoneNumberResource
{
    /// <summary>Lists the numbers of a service.</summary>
    public static ResourceSet<PhoneNumberResource> Read(ReadPhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Read(options, client);

    public static Task<ResourceSet<PhoneNumberResource>> ReadAsync(ReadPhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(options, client);

    public static ResourceSetResponse<PhoneNumberResource> ReadWithHeaders(
        ReadPhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeaders(options, client);

    public static Task<ResourceSetResponse<PhoneNumberResource>> ReadWithHeadersAsync(
        ReadPhoneNumberOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeadersAsync(options, client);

    public static ResourceSet<PhoneNumberResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        Read(NewReadOptions(pathServiceSid, pageSize, limit), client);

    public static Task<ResourceSet<PhoneNumberResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadAsync(NewReadOptions(pathServiceSid, pageSize, limit), client);

    public static ResourceSetResponse<PhoneNumberResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadWithHeaders(NewReadOptions(pathServiceSid, pageSize, limit), client);

    public static Page<PhoneNumberResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<PhoneNumberResource> NextPage(Page<PhoneNumberResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<PhoneNumberResource> PreviousPage(Page<PhoneNumberResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    private static ReadPhoneNumberOptions NewReadOptions(string pathServiceSid, long? pageSize, long? limit) =>
        new(pathServiceSid)
        {
            PageSize = pageSize,
            Limit = limit,
        };
}
