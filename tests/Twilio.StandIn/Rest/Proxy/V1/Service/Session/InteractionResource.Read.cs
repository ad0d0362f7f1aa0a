using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public partial class InteractionResource
{
    /// <summary>Lists the interactions of a session.</summary>
    public static ResourceSet<InteractionResource> Read(ReadInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Read(options, client);

    public static Task<ResourceSet<InteractionResource>> ReadAsync(ReadInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(options, client);

    public static ResourceSetResponse<InteractionResource> ReadWithHeaders(
        ReadInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeaders(options, client);

    public static Task<ResourceSetResponse<InteractionResource>> ReadWithHeadersAsync(
        ReadInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeadersAsync(options, client);

    public static ResourceSet<InteractionResource> Read(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        Read(NewReadOptions(pathServiceSid, pathSessionSid, pageSize, limit), client);

    public static Task<ResourceSet<InteractionResource>> ReadAsync(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadAsync(NewReadOptions(pathServiceSid, pathSessionSid, pageSize, limit), client);

    public static ResourceSetResponse<InteractionResource> ReadWithHeaders(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadWithHeaders(NewReadOptions(pathServiceSid, pathSessionSid, pageSize, limit), client);

    public static Page<InteractionResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<InteractionResource> NextPage(Page<InteractionResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<InteractionResource> PreviousPage(Page<InteractionResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    private static ReadInteractionOptions NewReadOptions(string pathServiceSid, string pathSessionSid, long? pageSize, long? limit) =>
        new(pathServiceSid, pathSessionSid)
        {
            PageSize = pageSize,
            Limit = limit,
        };
}
