using System.Threading.Tasks;
using Twilio.Http;

namespace Twilio.Clients;

/// <summary>Sends requests to Twilio. An implementation throws on an error: the resources take any answer for success.</summary>
public interface ITwilioRestClient
{
    /// <summary>The account that the requests are for.</summary>
    string AccountSid { get; }

    /// <summary>The region that the requests go to; <see langword="null"/> for Twilio's default.</summary>
    string Region { get; }

    /// <summary>What carries the requests.</summary>
    HttpClient HttpClient { get; }

    /// <summary>Sends a request and waits for the answer.</summary>
    Response Request(Request request);

    /// <summary>Sends a request.</summary>
    Task<Response> RequestAsync(Request request);
}
