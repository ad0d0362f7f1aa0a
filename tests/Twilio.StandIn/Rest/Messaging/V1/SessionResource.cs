using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Messaging.V1;

/// <summary>A group conversation by SMS (<c>CH…</c>): a beta that early 5.x versions of the SDK had.</summary>
public class SessionResource : Resource
{
    private static readonly ResourceEndpoint<SessionResource> s_endpoint = new(Domain.Messaging, recordKey: "sessions");

    private SessionResource()
    {
    }

    public string Sid { get; private set; }

    public string AccountSid { get; private set; }

    public string ServiceSid { get; private set; }

    public string MessagingServiceSid { get; private set; }

    public string FriendlyName { get; private set; }

    public string Attributes { get; private set; }

    public string CreatedBy { get; private set; }

    public DateTime? DateCreated { get; private set; }

    public DateTime? DateUpdated { get; private set; }

    public Uri Url { get; private set; }

    /// <summary>Creates a session.</summary>
    public static SessionResource Create(
        string messagingServiceSid, string friendlyName = null, string attributes = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, CreateRequest(messagingServiceSid, friendlyName, attributes), client);

    public static Task<SessionResource> CreateAsync(
        string messagingServiceSid, string friendlyName = null, string attributes = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, CreateRequest(messagingServiceSid, friendlyName, attributes), client);

    /// <summary>Fetches a session.</summary>
    public static SessionResource Fetch(string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathSid), client);

    public static Task<SessionResource> FetchAsync(string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathSid), client);

    /// <summary>Lists sessions.</summary>
    public static ResourceSet<SessionResource> Read(long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pageSize, limit), client);

    public static Task<ResourceSet<SessionResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pageSize, limit), client);

    /// <summary>Updates a session.</summary>
    public static SessionResource Update(
        string pathSid, string friendlyName = null, string attributes = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, UpdateRequest(pathSid, friendlyName, attributes), client);

    public static Task<SessionResource> UpdateAsync(
        string pathSid, string friendlyName = null, string attributes = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, UpdateRequest(pathSid, friendlyName, attributes), client);

    /// <summary>Deletes a session.</summary>
    public static bool Delete(string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Delete(ItemRequest(pathSid), client);

    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(ItemRequest(pathSid), client);

    public static Page<SessionResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<SessionResource> NextPage(Page<SessionResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<SessionResource> PreviousPage(Page<SessionResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static SessionResource FromJson(string json) => ResourceJson.Read<SessionResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);

    private static ResourceRequest CreateRequest(string messagingServiceSid, string friendlyName, string attributes) =>
        new("/v1/Sessions", new()
        {
            { "MessagingServiceSid", messagingServiceSid },
            { "FriendlyName", friendlyName },
            { "Attributes", attributes },
        });

    private static ResourceRequest ItemRequest(string pathSid) => new($"/v1/Sessions/{pathSid}");

    private static ReadRequest<SessionResource> ListRequest(long? pageSize, long? limit) =>
        new("/v1/Sessions", pageSize, limit);

    private static ResourceRequest UpdateRequest(string pathSid, string friendlyName, string attributes) =>
        new($"/v1/Sessions/{pathSid}", new()
        {
            { "FriendlyName", friendlyName },
            { "Attributes", attributes },
        });
}
