using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public partial class ParticipantResource
{
    /// <summary>Lists the participants of a session.</summary>
    public static ResourceSet<ParticipantResource> Read(ReadParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Read(options, client);

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(ReadParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(options, client);

    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        ReadParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeaders(options, client);

    public static Task<ResourceSetResponse<ParticipantResource>> ReadWithHeadersAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeadersAsync(options, client);

    public static ResourceSet<ParticipantResource> Read(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        Read(NewReadOptions(pathServiceSid, pathSessionSid, pageSize, limit), client);

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadAsync(NewReadOptions(pathServiceSid, pathSessionSid, pageSize, limit), client);

    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        ReadWithHeaders(NewReadOptions(pathServiceSid, pathSessionSid, pageSize, limit), client);

    public static Page<ParticipantResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<ParticipantResource> NextPage(Page<ParticipantResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<ParticipantResource> PreviousPage(Page<ParticipantResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    private static ReadParticipantOptions NewReadOptions(string pathServiceSid, string pathSessionSid, long? pageSize, long? limit) =>
        new(pathServiceSid, pathSessionSid)
        {
            PageSize = pageSize,
            Limit = limit,
        };
}
