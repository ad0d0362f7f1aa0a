using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

public partial class MessageInteractionResource
{
    /// <summary>Lists the messages sent to a participant.</summary>
    public static ResourceSet<MessageInteractionResource> Read(ReadMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Read(options, client);

    public static Task<ResourceSet<MessageInteractionResource>> ReadAsync(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(options, client);

    public static ResourceSetResponse<MessageInteractionResource> ReadWithHeaders(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeaders(options, client);

    public static Task<ResourceSetResponse<MessageInteractionResource>> ReadWithHeadersAsync(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.ReadWithHeadersAsync(options, client);

    public static ResourceSet<MessageInteractionResource> Read(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) =>
        Read(NewReadOptions(pathServiceSid, pathSessionSid, pathParticipantSid, pageSize, limit), client);

    public static Task<ResourceSet<MessageInteractionResource>> ReadAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) =>
        ReadAsync(NewReadOptions(pathServiceSid, pathSessionSid, pathParticipantSid, pageSize, limit), client);

    public static ResourceSetResponse<MessageInteractionResource> ReadWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) =>
        ReadWithHeaders(NewReadOptions(pathServiceSid, pathSessionSid, pathParticipantSid, pageSize, limit), client);

    public static Page<MessageInteractionResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<MessageInteractionResource> NextPage(Page<MessageInteractionResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<MessageInteractionResource> PreviousPage(Page<MessageInteractionResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    private static ReadMessageInteractionOptions NewReadOptions(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize, long? limit) =>
        new(pathServiceSid, pathSessionSid, pathParticipantSid)
        {
            PageSize = pageSize,
            Limit = limit,
        };
}
