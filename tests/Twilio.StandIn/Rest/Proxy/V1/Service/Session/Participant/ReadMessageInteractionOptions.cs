using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

/// <summary>Which messages sent to a participant to list.</summary>
public class ReadMessageInteractionOptions : ReadOptions<MessageInteractionResource>, IRequestOptions
{
    public ReadMessageInteractionOptions(string pathServiceSid, string pathSessionSid, string pathParticipantSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        PathParticipantSid = pathParticipantSid;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The session: <c>KC…</c>.</summary>
    public string PathSessionSid { get; }

    /// <summary>The participant: <c>KP…</c>.</summary>
    public string PathParticipantSid { get; }

    string IRequestOptions.Path =>
        $"/v1/Services/{PathServiceSid}/Sessions/{PathSessionSid}/Participants/{PathParticipantSid}/MessageInteractions";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "PageSize", PageSize },
    };
}
