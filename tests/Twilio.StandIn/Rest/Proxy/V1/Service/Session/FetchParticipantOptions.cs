using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session;

/// <summary>Which participant to fetch.</summary>
public class FetchParticipantOptions : IOptions<ParticipantResource>, IRequestOptions
{
    public FetchParticipantOptions(string pathServiceSid, string pathSessionSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        PathSid = pathSid;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The session: <c>KC…</c>.</summary>
    public string PathSessionSid { get; }

    /// <summary>The participant: <c>KP…</c>.</summary>
    public string PathSid { get; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/Sessions/{PathSessionSid}/Participants/{PathSid}";

    public List<KeyValuePair<string, string>> GetParams() => [];
}
