using System;
using System.Text;
using System.Threading.Tasks;

namespace Twilio.Http;

/// <summary>Carries requests to Twilio.</summary>
public abstract class HttpClient
{
    /// <summary>The request sent last, by whomever.</summary>
    public Request LastRequest { get; protected set; }

    /// <summary>The answer received last.</summary>
    public Response LastResponse { get; protected set; }

    /// <summary>Sends a request and waits for the answer.</summary>
    public abstract Response MakeRequest(Request request);

    /// <summary>Sends a request.</summary>
    public abstract Task<Response> MakeRequestAsync(Request request);

    /// <summary>User name and password as the header <c>Authorization</c> has them.</summary>
    public string Authentication(string username, string password) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}"));
}
