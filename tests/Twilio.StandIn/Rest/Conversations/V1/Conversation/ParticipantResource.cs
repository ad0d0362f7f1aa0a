using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Conversations.V1.Conversation;

/// <summary>Someone in a conversation (<c>MB…</c>).</summary>
public class ParticipantResource : Resource
{
    private static readonly ResourceEndpoint<ParticipantResource> s_endpoint = new(Domain.Conversations, recordKey: "participants");

    private ParticipantResource()
    {
    }

    public string Sid { get; private set; }

    public string AccountSid { get; private set; }

    public string ConversationSid { get; private set; }

    public string Identity { get; private set; }

    public string Attributes { get; private set; }

    public string RoleSid { get; private set; }

    public DateTime? DateCreated { get; private set; }

    public DateTime? DateUpdated { get; private set; }

    public Uri Url { get; private set; }

    /// <summary>Creates a participant.</summary>
    public static ParticipantResource Create(
        string pathConversationSid, string identity = null, string messagingBindingAddress = null,
        string messagingBindingProxyAddress = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(
            HttpMethod.Post,
            CreateRequest(pathConversationSid, identity, messagingBindingAddress, messagingBindingProxyAddress),
            client);

    public static Task<ParticipantResource> CreateAsync(
        string pathConversationSid, string identity = null, string messagingBindingAddress = null,
        string messagingBindingProxyAddress = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(
            HttpMethod.Post,
            CreateRequest(pathConversationSid, identity, messagingBindingAddress, messagingBindingProxyAddress),
            client);

    /// <summary>Fetches a participant.</summary>
    public static ParticipantResource Fetch(string pathConversationSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathConversationSid, pathSid), client);

    public static Task<ParticipantResource> FetchAsync(string pathConversationSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathConversationSid, pathSid), client);

    /// <summary>Lists participants.</summary>
    public static ResourceSet<ParticipantResource> Read(
        string pathConversationSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pathConversationSid, pageSize, limit), client);

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathConversationSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pathConversationSid, pageSize, limit), client);

    /// <summary>Deletes a participant.</summary>
    public static bool Delete(string pathConversationSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Delete(ItemRequest(pathConversationSid, pathSid), client);

    public static Task<bool> DeleteAsync(string pathConversationSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(ItemRequest(pathConversationSid, pathSid), client);

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
        string pathConversationSid, string identity, string messagingBindingAddress, string messagingBindingProxyAddress) =>
        new($"/v1/Conversations/{pathConversationSid}/Participants", new()
        {
            { "Identity", identity },
            { "MessagingBinding.Address", messagingBindingAddress },
            { "MessagingBinding.ProxyAddress", messagingBindingProxyAddress },
        });

    private static ResourceRequest ItemRequest(string pathConversationSid, string pathSid) =>
        new($"/v1/Conversations/{pathConversationSid}/Participants/{pathSid}");

    private static ReadRequest<ParticipantResource> ListRequest(string pathConversationSid, long? pageSize, long? limit) =>
        new($"/v1/Conversations/{pathConversationSid}/Participants", pageSize, limit);
}
