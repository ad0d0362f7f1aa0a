using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Insights.V1.Room;

/// <summary>How someone fared in a video room (<c>PA…</c>).</summary>
public class ParticipantResource : Resource
{
    private static readonly ResourceEndpoint<ParticipantResource> s_endpoint = new(Domain.Insights, recordKey: "participants");

    private ParticipantResource()
    {
    }

    public string ParticipantSid { get; private set; }

    public string RoomSid { get; private set; }

    public string AccountSid { get; private set; }

    public string ParticipantIdentity { get; private set; }

    public DateTime? JoinTime { get; private set; }

    public DateTime? LeaveTime { get; private set; }

    public long? DurationSec { get; private set; }

    public Uri Url { get; private set; }

    /// <summary>Fetches a participant.</summary>
    public static ParticipantResource Fetch(string pathRoomSid, string pathParticipantSid, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathRoomSid, pathParticipantSid), client);

    public static Task<ParticipantResource> FetchAsync(string pathRoomSid, string pathParticipantSid, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathRoomSid, pathParticipantSid), client);

    /// <summary>Lists participants.</summary>
    public static ResourceSet<ParticipantResource> Read(
        string pathRoomSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.Read(ListRequest(pathRoomSid, pageSize, limit), client);

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathRoomSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) =>
        s_endpoint.ReadAsync(ListRequest(pathRoomSid, pageSize, limit), client);

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

    private static ResourceRequest ItemRequest(string pathRoomSid, string pathParticipantSid) =>
        new($"/v1/Video/Rooms/{pathRoomSid}/Participants/{pathParticipantSid}");

    private static ReadRequest<ParticipantResource> ListRequest(string pathRoomSid, long? pageSize, long? limit) =>
        new($"/v1/Video/Rooms/{pathRoomSid}/Participants", pageSize, limit);
}
