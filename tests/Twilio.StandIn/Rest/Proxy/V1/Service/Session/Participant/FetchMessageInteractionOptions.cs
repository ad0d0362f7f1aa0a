using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

/// <summary>Which message to one participant to fetch.</summary>
public class FetchMessageInteractionOptions : IOptions<MessageInteractionResource>, IRequestOptions
{
    public FetchMessageInteractionOptions(string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        PathParticipantSid = pathParticipantSid;
        PathSid = pathSid;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The session: <c>KC…</c>.</summary>
    public string PathSessionSid { get; }

    /// <summary>The participant: <c>KP…</c>.</summary>
    public string PathParticipantSid { get; }

    /// <summary>The interaction: <c>KI…</c>.</summary>
    public string PathSid { get; }

    string IRequestOptions.Path =>
        $"/v1/Services/{PathServiceSid}/Sessions/{PathSessionSid}/Participants/{PathParticipantSid}/MessageInteractions/{PathSid}";

    public List<KeyValuePair<string, string>> GetParams() => [];
}
