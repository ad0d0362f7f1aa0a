using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1;

/// <summary>Which service to delete.</summary>
public class DeleteServiceOptions : IOptions<ServiceResource>, IRequestOptions
{
    public DeleteServiceOptions(string pathSid) => PathSid = pathSid;

    /// <summary>The service: its SID or its unique name.</summary>
    public string PathSid { get; }

    string IRequestOptions.Path => $"/v1/Services/{PathSid}";

    public List<KeyValuePair<string, string>> GetParams() => [];
}
