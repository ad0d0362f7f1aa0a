using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

/// <summary>What is sent to a participant.</summary>
public class CreateMessageInteractionOptions : IOptions<MessageInteractionResource>, IRequestOptions
{
    public CreateMessageInteractionOptions(string pathServiceSid, string pathSessionSid, string pathParticipantSid)
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

    /// <summary>The text.</summary>
    public string Body { get; set; }

    /// <summary>Reserved by Twilio: not sent on.</summary>
    public List<Uri> MediaUrl { get; set; } = [];

    string IRequestOptions.Path =>
        $"/v1/Services/{PathServiceSid}/Sessions/{PathSessionSid}/Participants/{PathParticipantSid}/MessageInteractions";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "Body", Body },
        { "MediaUrl", MediaUrl },
    };
}
