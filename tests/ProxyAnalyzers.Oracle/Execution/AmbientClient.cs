using System.Threading.Tasks;
using Twilio;
using Twilio.Clients;
using Twilio.Http;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>The one client of the process: it hands each request to the client of the run that makes it.</summary>
internal sealed class AmbientClient : ITwilioRestClient
{
    public string AccountSid => Site.Current.Client.AccountSid;

    public string Region => Site.Current.Client.Region;

    public HttpClient HttpClient => Site.Current.Client.HttpClient;

    public static void Install() => TwilioClient.SetRestClient(new AmbientClient());

    public Response Request(Request request) => Site.Current.Client.Request(request);

    public Task<Response> RequestAsync(Request request) => Site.Current.Client.RequestAsync(request);
}
