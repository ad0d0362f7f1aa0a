using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Messaging.V1.Session;

/// <summary>Someone in a group conversation by SMS (<c>MB…</c>): a beta that early 5.x versions of the SDK had.</summary>
public class ParticipantResource : Resource
{
    private static readonly ResourceEndpoint<ParticipantResource> s_endpoint = new(Domain.Messaging, recordKey: "participants");

    private ParticipantResource()
    {
    }

    public string Sid { get; private set; }

    public string SessionSid { get; private set; }

    public string ServiceSid { get; private set; }

    public string MessagingServiceSid { get; private set; }

    public string AccountSid { get; private set; }

    public string Identity { get; private set; }

    public string Attributes { get; private set; }

    public DateTime? DateCreated { get; private set; }

    public DateTime? DateUpdated { get; private set; }

    public Uri Url { get; private set; }

    /// <summary>Creates a participant.</summary>
    public static ParticipantResource Create(
        string pathSessionSid, string identity = null, string userAddress = null, string attributes = null, string twilioAddress = null,
        ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, CreateRequest(pathSessionSid, identity, userAddress, attributes, twilioAddress), client);

    public static Task<ParticipantResource> CreateAsync(
        string pathSessionSid, string identity = null, string userAddress = null, string attributes = null, string twilioAddress = null,
        ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, CreateRequest(pathSessionSid, identity, userAddress, attributes, twilioAddress), client);

    /// <summary>Fetches a participant.</summary>
    public static ParticipantResource Fetch(string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathSessionSid, pathSid), client);

    public static Task<ParticipantResource> FetchAsync(string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathSessionSid, pathSid), client);

    /// <summary>Lists participants.</summary>
    public static ResourceSet<ParticipantResource> Read(
        string pathSessionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pathSessionSid, pageSize, limit), client);

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathSessionSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pathSessionSid, pageSize, limit), client);

    /// <summary>Deletes a participant.</summary>
    public static bool Delete(string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Delete(ItemRequest(pathSessionSid, pathSid), client);

    public static Task<bool> DeleteAsync(string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(ItemRequest(pathSessionSid, pathSid), client);

    public static Page<ParticipantResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<ParticipantResource> NextPage(Page<ParticipantResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<ParticipantResource> PreviousPage(Page<ParticipantResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static ParticipantResource FromJson(string json) => ResourceJson.Read<ParticipantResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);

    private static ResourceRequest CreateRequest(
        string pathSessionSid, string identity, string userAddress, string attributes, string twilioAddress) =>
        new($"/v1/Sessions/{pathSessionSid}/Participants", new()
        {
            { "Identity", identity },
            { "UserAddress", userAddress },
            { "Attributes", attributes },
            { "TwilioAddress", twilioAddress },
        });

    private static ResourceRequest ItemRequest(string pathSessionSid, string pathSid) =>
        new($"/v1/Sessions/{pathSessionSid}/Participants/{pathSid}");

    private static ReadRequest<ParticipantResource> ListRequest(string pathSessionSid, long? pageSize, long? limit) =>
        new($"/v1/Sessions/{pathSessionSid}/Participants", pageSize, limit);
}
