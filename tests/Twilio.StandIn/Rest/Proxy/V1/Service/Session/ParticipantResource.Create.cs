using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public partial class ParticipantResource
{
    /// <summary>Adds a participant to a session.</summary>
    public static ParticipantResource Create(CreateParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, options, client);

    public static Task<ParticipantResource> CreateAsync(CreateParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, options, client);

    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        CreateParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Post, options, client);

    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Post, options, client);

    public static ParticipantResource Create(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null, string proxyIdentifier = null,
        string proxyIdentifierSid = null, ITwilioRestClient client = null) =>
        Create(NewCreateOptions(pathServiceSid, pathSessionSid, identifier, friendlyName, proxyIdentifier, proxyIdentifierSid), client);

    public static Task<ParticipantResource> CreateAsync(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null, string proxyIdentifier = null,
        string proxyIdentifierSid = null, ITwilioRestClient client = null) =>
        CreateAsync(
            NewCreateOptions(pathServiceSid, pathSessionSid, identifier, friendlyName, proxyIdentifier, proxyIdentifierSid),
            client);

    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null, string proxyIdentifier = null,
        string proxyIdentifierSid = null, ITwilioRestClient client = null) =>
        CreateWithHeaders(
            NewCreateOptions(pathServiceSid, pathSessionSid, identifier, friendlyName, proxyIdentifier, proxyIdentifierSid),
            client);

    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null, string proxyIdentifier = null,
        string proxyIdentifierSid = null, ITwilioRestClient client = null) =>
        CreateWithHeadersAsync(
            NewCreateOptions(pathServiceSid, pathSessionSid, identifier, friendlyName, proxyIdentifier, proxyIdentifierSid),
            client);

    private static CreateParticipantOptions NewCreateOptions(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName, string proxyIdentifier,
        string proxyIdentifierSid) =>
        new(pathServiceSid, pathSessionSid, identifier)
        {
            FriendlyName = friendlyName,
            ProxyIdentifier = proxyIdentifier,
            ProxyIdentifierSid = proxyIdentifierSid,
        };
}
