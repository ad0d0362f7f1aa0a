using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public partial class ParticipantResource
{
    /// <summary>Fetches a participant.</summary>
    public static ParticipantResource Fetch(FetchParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, options, client);

    public static Task<ParticipantResource> FetchAsync(FetchParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, options, client);

    public static TwilioResponse<ParticipantResource> FetchWithHeaders(FetchParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Get, options, client);

    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Get, options, client);

    public static ParticipantResource Fetch(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        Fetch(new FetchParticipantOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static Task<ParticipantResource> FetchAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        FetchAsync(new FetchParticipantOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeaders(new FetchParticipantOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        FetchWithHeadersAsync(new FetchParticipantOptions(pathServiceSid, pathSessionSid, pathSid), client);
}
