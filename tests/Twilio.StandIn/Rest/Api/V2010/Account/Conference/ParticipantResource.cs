using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account.Conference;

/// <summary>A call that is in a conference.</summary>
public partial class ParticipantResource : Resource
{
    private static readonly ResourceEndpoint<ParticipantResource> s_endpoint = new(Domain.Api, recordKey: "participants");

    private ParticipantResource()
    {
    }

    public string CallSid { get; private set; }

    public string ConferenceSid { get; private set; }

    public string AccountSid { get; private set; }

    public string Label { get; private set; }

    public bool? Muted { get; private set; }

    public bool? Hold { get; private set; }

    public StatusEnum Status { get; private set; }

    public DateTime? DateCreated { get; private set; }

    public DateTime? DateUpdated { get; private set; }

    /// <summary>Creates a participant.</summary>
    public static ParticipantResource Create(
        string pathConferenceSid, IEndpoint from, IEndpoint to, string pathAccountSid = null, Uri statusCallback = null,
        ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, CreateRequest(pathConferenceSid, from, to, pathAccountSid, statusCallback, client), client);

    public static Task<ParticipantResource> CreateAsync(
        string pathConferenceSid, IEndpoint from, IEndpoint to, string pathAccountSid = null, Uri statusCallback = null,
        ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, CreateRequest(pathConferenceSid, from, to, pathAccountSid, statusCallback, client), client);

    /// <summary>Fetches a participant.</summary>
    public static ParticipantResource Fetch(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathConferenceSid, pathCallSid, pathAccountSid, client), client);

    public static Task<ParticipantResource> FetchAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathConferenceSid, pathCallSid, pathAccountSid, client), client);

    /// <summary>Lists participants.</summary>
    public static ResourceSet<ParticipantResource> Read(
        string pathConferenceSid, string pathAccountSid = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pathConferenceSid, pathAccountSid, pageSize, limit, client), client);

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathConferenceSid, string pathAccountSid = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pathConferenceSid, pathAccountSid, pageSize, limit, client), client);

    /// <summary>Updates a participant.</summary>
    public static ParticipantResource Update(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, bool? muted = null, bool? hold = null,
        ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, UpdateRequest(pathConferenceSid, pathCallSid, pathAccountSid, muted, hold, client), client);

    public static Task<ParticipantResource> UpdateAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, bool? muted = null, bool? hold = null,
        ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, UpdateRequest(pathConferenceSid, pathCallSid, pathAccountSid, muted, hold, client), client);

    /// <summary>Deletes a participant.</summary>
    public static bool Delete(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.Delete(ItemRequest(pathConferenceSid, pathCallSid, pathAccountSid, client), client);

    public static Task<bool> DeleteAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(ItemRequest(pathConferenceSid, pathCallSid, pathAccountSid, client), client);

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
        string pathConferenceSid, IEndpoint from, IEndpoint to, string pathAccountSid, Uri statusCallback, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Conferences/{pathConferenceSid}/Participants.json", new()
        {
            { "From", from },
            { "To", to },
            { "StatusCallback", statusCallback },
        });

    private static ResourceRequest ItemRequest(
        string pathConferenceSid, string pathCallSid, string pathAccountSid, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Conferences/{pathConferenceSid}/Participants/{pathCallSid}.json");

    private static ReadRequest<ParticipantResource> ListRequest(
        string pathConferenceSid, string pathAccountSid, long? pageSize, long? limit, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Conferences/{pathConferenceSid}/Participants.json", pageSize, limit);

    private static ResourceRequest UpdateRequest(
        string pathConferenceSid, string pathCallSid, string pathAccountSid, bool? muted, bool? hold, ITwilioRestClient client) =>
        new($"{AccountPath.Of(pathAccountSid, client)}/Conferences/{pathConferenceSid}/Participants/{pathCallSid}.json", new()
        {
            { "Muted", muted },
            { "Hold", hold },
        });
}
