using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Video.V1.Room;

/// <summary>Someone in a video room (<c>PA…</c>).</summary>
public partial class ParticipantResource : Resource
{
    private static readonly ResourceEndpoint<ParticipantResource> s_endpoint = new(Domain.Video, recordKey: "participants");

    private ParticipantResource()
    {
    }

    public string Sid { get; private set; }

    public string RoomSid { get; private set; }

    public string AccountSid { get; private set; }

    public string Identity { get; private set; }

    public StatusEnum Status { get; private set; }

    public DateTime? DateCreated { get; private set; }

    public DateTime? DateUpdated { get; private set; }

    public DateTime? StartTime { get; private set; }

    public DateTime? EndTime { get; private set; }

    public Uri Url { get; private set; }

    /// <summary>Fetches a participant.</summary>
    public static ParticipantResource Fetch(string pathRoomSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathRoomSid, pathSid), client);

    public static Task<ParticipantResource> FetchAsync(string pathRoomSid, string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathRoomSid, pathSid), client);

    /// <summary>Lists participants.</summary>
    public static ResourceSet<ParticipantResource> Read(
        string pathRoomSid, StatusEnum status = null, string identity = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pathRoomSid, status, identity, pageSize, limit), client);

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathRoomSid, StatusEnum status = null, string identity = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pathRoomSid, status, identity, pageSize, limit), client);

    /// <summary>Updates a participant.</summary>
    public static ParticipantResource Update(
        string pathRoomSid, string pathSid, StatusEnum status = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, UpdateRequest(pathRoomSid, pathSid, status), client);

    public static Task<ParticipantResource> UpdateAsync(
        string pathRoomSid, string pathSid, StatusEnum status = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, UpdateRequest(pathRoomSid, pathSid, status), client);

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

    private static ResourceRequest ItemRequest(string pathRoomSid, string pathSid) =>
        new($"/v1/Rooms/{pathRoomSid}/Participants/{pathSid}");

    private static ReadRequest<ParticipantResource> ListRequest(
        string pathRoomSid, StatusEnum status, string identity, long? pageSize, long? limit) =>
        new($"/v1/Rooms/{pathRoomSid}/Participants", pageSize, limit, new RequestParams { { "Status", status }, { "Identity", identity } });

    private static ResourceRequest UpdateRequest(string pathRoomSid, string pathSid, StatusEnum status) =>
        new($"/v1/Rooms/{pathRoomSid}/Participants/{pathSid}", new()
        {
            { "Status", status },
        });
}
