using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Conversations.V1.Conversation;

/// <summary>What someone said in a conversation (<c>IM…</c>).</summary>
public class MessageResource : Resource
{
    private static readonly ResourceEndpoint<MessageResource> s_endpoint = new(Domain.Conversations, recordKey: "messages");

    private MessageResource()
    {
    }

    public string Sid { get; private set; }

    public string AccountSid { get; private set; }

    public string ConversationSid { get; private set; }

    public string ParticipantSid { get; private set; }

    public string Author { get; private set; }

    public string Body { get; private set; }

    public int? Index { get; private set; }

    public DateTime? DateCreated { get; private set; }

    public DateTime? DateUpdated { get; private set; }

    public Uri Url { get; private set; }

    /// <summary>Creates a message.</summary>
    public static MessageResource Create(
        string pathConversationSid, string author = null, string body = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, CreateRequest(pathConversationSid, author, body), client);

    public static Task<MessageResource> CreateAsync(
        string pathConversationSid, string author = null, string body = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, CreateRequest(pathConversationSid, author, body), client);

    /// <summary>Fetches a message.</summary>
    public static MessageResource Fetch(string pathConversationSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathConversationSid, pathSid), client);

    public static Task<MessageResource> FetchAsync(string pathConversationSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathConversationSid, pathSid), client);

    /// <summary>Lists messages.</summary>
    public static ResourceSet<MessageResource> Read(
        string pathConversationSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pathConversationSid, pageSize, limit), client);

    public static Task<ResourceSet<MessageResource>> ReadAsync(
        string pathConversationSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pathConversationSid, pageSize, limit), client);

    /// <summary>Deletes a message.</summary>
    public static bool Delete(string pathConversationSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Delete(ItemRequest(pathConversationSid, pathSid), client);

    public static Task<bool> DeleteAsync(string pathConversationSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(ItemRequest(pathConversationSid, pathSid), client);

    public static Page<MessageResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<MessageResource> NextPage(Page<MessageResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<MessageResource> PreviousPage(Page<MessageResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static MessageResource FromJson(string json) => ResourceJson.Read<MessageResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);

    private static ResourceRequest CreateRequest(string pathConversationSid, string author, string body) =>
        new($"/v1/Conversations/{pathConversationSid}/Messages", new()
        {
            { "Author", author },
            { "Body", body },
        });

    private static ResourceRequest ItemRequest(string pathConversationSid, string pathSid) =>
        new($"/v1/Conversations/{pathConversationSid}/Messages/{pathSid}");

    private static ReadRequest<MessageResource> ListRequest(string pathConversationSid, long? pageSize, long? limit) =>
        new($"/v1/Conversations/{pathConversationSid}/Messages", pageSize, limit);
}
