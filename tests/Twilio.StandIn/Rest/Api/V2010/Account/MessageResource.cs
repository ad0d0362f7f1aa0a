using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

/// <summary>A message of the account (<c>SM…</c>), sent without Proxy.</summary>
public partial class MessageResource : Resource
{
    private static readonly ResourceEndpoint<MessageResource> s_endpoint = new(Domain.Api, recordKey: "messages");

    private MessageResource()
    {
    }

    public string Sid { get; private set; }

    public string AccountSid { get; private set; }

    public string MessagingServiceSid { get; private set; }

    public PhoneNumber From { get; private set; }

    public string To { get; private set; }

    public string Body { get; private set; }

    public StatusEnum Status { get; private set; }

    public int? ErrorCode { get; private set; }

    public string ErrorMessage { get; private set; }

    public DateTime? DateCreated { get; private set; }

    public DateTime? DateUpdated { get; private set; }

    public DateTime? DateSent { get; private set; }

    /// <summary>Creates a message.</summary>
    public static MessageResource Create(
        PhoneNumber to, string pathAccountSid = null, PhoneNumber from = null, string messagingServiceSid = null, string body = null,
        List<Uri> mediaUrl = null, string contentSid = null, Uri statusCallback = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(
            HttpMethod.Post,
            CreateRequest(to, pathAccountSid, from, messagingServiceSid, body, mediaUrl, contentSid, statusCallback, client),
            client);

    public static Task<MessageResource> CreateAsync(
        PhoneNumber to, string pathAccountSid = null, PhoneNumber from = null, string messagingServiceSid = null, string body = null,
        List<Uri> mediaUrl = null, string contentSid = null, Uri statusCallback = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(
            HttpMethod.Post,
            CreateRequest(to, pathAccountSid, from, messagingServiceSid, body, mediaUrl, contentSid, statusCallback, client),
            client);

    /// <summary>Fetches a message.</summary>
    public static MessageResource Fetch(string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathSid, pathAccountSid, client), client);

    public static Task<MessageResource> FetchAsync(string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathSid, pathAccountSid, client), client);

    /// <summary>Lists messages.</summary>
    public static ResourceSet<MessageResource> Read(
        string pathAccountSid = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pathAccountSid, pageSize, limit, client), client);

    public static Task<ResourceSet<MessageResource>> ReadAsync(
        string pathAccountSid = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pathAccountSid, pageSize, limit, client), client);

    /// <summary>Deletes a message.</summary>
    public static bool Delete(string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.Delete(ItemRequest(pathSid, pathAccountSid, client), client);

    public static Task<bool> DeleteAsync(string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(ItemRequest(pathSid, pathAccountSid, client), client);

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

    private static ResourceRequest CreateRequest(
        PhoneNumber to, string pathAccountSid, PhoneNumber from, string messagingServiceSid, string body, List<Uri> mediaUrl,
        string contentSid, Uri statusCallback, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Messages.json", new()
        {
            { "To", to },
            { "From", from },
            { "MessagingServiceSid", messagingServiceSid },
            { "Body", body },
            { "MediaUrl", mediaUrl },
            { "ContentSid", contentSid },
            { "StatusCallback", statusCallback },
        });

    private static ResourceRequest ItemRequest(string pathSid, string pathAccountSid, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Messages/{pathSid}.json");

    private static ReadRequest<MessageResource> ListRequest(string pathAccountSid, long? pageSize, long? limit, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Messages.json", pageSize, limit);
}
