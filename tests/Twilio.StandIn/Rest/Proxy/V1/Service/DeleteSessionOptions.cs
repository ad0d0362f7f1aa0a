using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

/// <summary>Which session to delete.</summary>
public class DeleteSessionOptions : IOptions<SessionResource>, IRequestOptions
{
    public DeleteSessionOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    /// <summary>The service: <c>KS…</c>.</summary>
    public string PathServiceSid { get; }

    /// <summary>The session: its SID or its unique name.</summary>
    public string PathSid { get; }

    string IRequestOptions.Path => $"/v1/Services/{PathServiceSid}/Sessions/{PathSid}";

    public List<KeyValuePair<string, string>> GetParams() => [];
}
