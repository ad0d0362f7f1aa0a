using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session;

/// <summary>Which participants of a session to list.</summary>
public class ReadParticipantOptions : ReadOptions<ParticipantResource>, IRequestOptions
{
    public ReadParticipantOptions(string pathServiceSid, string pathSessionSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The session: <c>KC…</c>.</summary>
    public string PathSessionSid { get; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/Sessions/{PathSessionSid}/Participants";

    public List<KeyValuePair<string, string>> GetParams() => new RequestParams
    {
        { "PageSize", PageSize },
    };
}
