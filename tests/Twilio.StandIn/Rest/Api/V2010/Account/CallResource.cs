using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

/// <summary>A call of the account (<c>CA…</c>), made without Proxy.</summary>
public partial class CallResource : Resource
{
    private static readonly ResourceEndpoint<CallResource> s_endpoint = new(Domain.Api, recordKey: "calls");

    private CallResource()
    {
    }

    public string Sid { get; private set; }

    public string AccountSid { get; private set; }

    public string ParentCallSid { get; private set; }

    public string From { get; private set; }

    public string To { get; private set; }

    public StatusEnum Status { get; private set; }

    public string Direction { get; private set; }

    public string Duration { get; private set; }

    public DateTime? DateCreated { get; private set; }

    public DateTime? StartTime { get; private set; }

    public DateTime? EndTime { get; private set; }

    /// <summary>Creates a call.</summary>
    public static CallResource Create(
        IEndpoint to, IEndpoint from, string pathAccountSid = null, Uri url = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, CreateRequest(to, from, pathAccountSid, url, client), client);

    public static Task<CallResource> CreateAsync(
        IEndpoint to, IEndpoint from, string pathAccountSid = null, Uri url = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, CreateRequest(to, from, pathAccountSid, url, client), client);

    /// <summary>Fetches a call.</summary>
    public static CallResource Fetch(string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathSid, pathAccountSid, client), client);

    public static Task<CallResource> FetchAsync(string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathSid, pathAccountSid, client), client);

    /// <summary>Lists calls.</summary>
    public static ResourceSet<CallResource> Read(
        string pathAccountSid = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pathAccountSid, pageSize, limit, client), client);

    public static Task<ResourceSet<CallResource>> ReadAsync(
        string pathAccountSid = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pathAccountSid, pageSize, limit, client), client);

    /// <summary>Updates a call.</summary>
    public static CallResource Update(
        string pathSid, string pathAccountSid = null, Uri url = null, UpdateStatusEnum status = null,
        ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, UpdateRequest(pathSid, pathAccountSid, url, status, client), client);

    public static Task<CallResource> UpdateAsync(
        string pathSid, string pathAccountSid = null, Uri url = null, UpdateStatusEnum status = null,
        ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, UpdateRequest(pathSid, pathAccountSid, url, status, client), client);

    /// <summary>Deletes a call.</summary>
    public static bool Delete(string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.Delete(ItemRequest(pathSid, pathAccountSid, client), client);

    public static Task<bool> DeleteAsync(string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(ItemRequest(pathSid, pathAccountSid, client), client);

    public static Page<CallResource> GetPage(string targetUrl, ITwilioRestClient client) =>
        s_endpoint.GetPage(targetUrl, client);

    public static Page<CallResource> NextPage(Page<CallResource> page, ITwilioRestClient client) =>
        s_endpoint.NextPage(page, client);

    public static Page<CallResource> PreviousPage(Page<CallResource> page, ITwilioRestClient client) =>
        s_endpoint.PreviousPage(page, client);

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static CallResource FromJson(string json) => ResourceJson.Read<CallResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);

    private static ResourceRequest CreateRequest(IEndpoint to, IEndpoint from, string pathAccountSid, Uri url, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Calls.json", new()
        {
            { "To", to },
            { "From", from },
            { "Url", url },
        });

    private static ResourceRequest ItemRequest(string pathSid, string pathAccountSid, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Calls/{pathSid}.json");

    private static ReadRequest<CallResource> ListRequest(string pathAccountSid, long? pageSize, long? limit, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Calls.json", pageSize, limit);

    private static ResourceRequest UpdateRequest(
        string pathSid, string pathAccountSid, Uri url, UpdateStatusEnum status, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Calls/{pathSid}.json", new()
        {
            { "Url", url },
            { "Status", status },
        });
}
