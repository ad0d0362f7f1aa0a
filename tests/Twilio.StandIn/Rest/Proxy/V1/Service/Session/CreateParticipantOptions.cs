using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session;

/// <summary>Who joins a session.</summary>
public class CreateParticipantOptions : IOptions<ParticipantResource>, IRequestOptions
{
    public CreateParticipantOptions(string pathServiceSid, string pathSessionSid, string identifier)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        Identifier = identifier;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The session: <c>KC…</c>.</summary>
    public string PathSessionSid { get; }

    /// <summary>The participant's own number, in E.164, or channel address.</summary>
    public string Identifier { get; }

    /// <summary>A name for people to read, at most 255 characters.</summary>
    public string FriendlyName { get; set; }

    /// <summary>The number that the participant sees and dials.</summary>
    public string ProxyIdentifier { get; set; }

    /// <summary>The number that the participant sees and dials: <c>PN…</c>.</summary>
    public string ProxyIdentifierSid { get; set; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/Sessions/{PathSessionSid}/Participants";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "Identifier", Identifier },
        { "FriendlyName", FriendlyName },
        { "ProxyIdentifier", ProxyIdentifier },
        { "ProxyIdentifierSid", ProxyIdentifierSid },
    };
}
