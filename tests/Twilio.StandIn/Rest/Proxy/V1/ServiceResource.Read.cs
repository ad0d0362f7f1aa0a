using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1;

public partial class ServiceResource
{
    /// <summary>Lists the services of the account.</summary>
    public static ResourceSet<ServiceResource> Read(ReadServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Read(options, client);

    public static Task<ResourceSet<ServiceResource>> ReadAsync(ReadServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(options, client);

    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(ReadServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeaders(options, client);

    public static Task<ResourceSetResponse<ServiceResource>> ReadWithHeadersAsync(
        ReadServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeadersAsync(options, client);

    public static ResourceSet<ServiceResource> Read(long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        Read(NewReadOptions(pageSize, limit), client);

    public static Task<ResourceSet<ServiceResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadAsync(NewReadOptions(pageSize, limit), client);

    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadWithHeaders(NewReadOptions(pageSize, limit), client);

    public static Page<ServiceResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<ServiceResource> NextPage(Page<ServiceResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<ServiceResource> PreviousPage(Page<ServiceResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    private static ReadServiceOptions NewReadOptions(long? pageSize, long? limit) =>
        new()
        {
            PageSize = pageSize,
            Limit = limit,
        };
}
