using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class SessionResource
{
    /// <summary>Lists the sessions of a service.</summary>
    public static ResourceSet<SessionResource> Read(ReadSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Read(options, client);

    public static Task<ResourceSet<SessionResource>> ReadAsync(ReadSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(options, client);

    public static ResourceSetResponse<SessionResource> ReadWithHeaders(ReadSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeaders(options, client);

    public static Task<ResourceSetResponse<SessionResource>> ReadWithHeadersAsync(
        ReadSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeadersAsync(options, client);

    public static ResourceSet<SessionResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        Read(NewReadOptions(pathServiceSid, pageSize, limit), client);

    public static Task<ResourceSet<SessionResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadAsync(NewReadOptions(pathServiceSid, pageSize, limit), client);

    public static ResourceSetResponse<SessionResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadWithHeaders(NewReadOptions(pathServiceSid, pageSize, limit), client);

    public static Page<SessionResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<SessionResource> NextPage(Page<SessionResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<SessionResource> PreviousPage(Page<SessionResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    private static ReadSessionOptions NewReadOptions(string pathServiceSid, long? pageSize, long? limit) =>
        new(pathServiceSid)
        {
            PageSize = pageSize,
            Limit = limit,
        };
}
