using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

public partial class MessageInteractionResource
{
    /// <summary>Fetches a message to one participant.</summary>
    public static MessageInteractionResource Fetch(FetchMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, options, client);

    public static Task<MessageInteractionResource> FetchAsync(FetchMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, options, client);

    public static TwilioResponse<MessageInteractionResource> FetchWithHeaders(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Get, options, client);

    public static Task<TwilioResponse<MessageInteractionResource>> FetchWithHeadersAsync(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Get, options, client);

    public static MessageInteractionResource Fetch(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid, ITwilioRestClient client = null) =>
        Fetch(new FetchMessageInteractionOptions(pathServiceSid, pathSessionSid, pathParticipantSid, pathSid), client);

    public static Task<MessageInteractionResource> FetchAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid, ITwilioRestClient client = null) =>
        FetchAsync(new FetchMessageInteractionOptions(pathServiceSid, pathSessionSid, pathParticipantSid, pathSid), client);

    public static TwilioResponse<MessageInteractionResource> FetchWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeaders(new FetchMessageInteractionOptions(pathServiceSid, pathSessionSid, pathParticipantSid, pathSid), client);

    public static Task<TwilioResponse<MessageInteractionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeadersAsync(new FetchMessageInteractionOptions(pathServiceSid, pathSessionSid, pathParticipantSid, pathSid), client);
}
