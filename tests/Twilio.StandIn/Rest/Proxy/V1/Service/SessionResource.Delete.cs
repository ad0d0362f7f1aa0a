using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class SessionResource
{
    /// <summary>Deletes a session.</summary>
    public static bool Delete(DeleteSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Delete(options, client);

    public static Task<bool> DeleteAsync(DeleteSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(options, client);

    public static TwilioResponse<bool> DeleteWithHeaders(DeleteSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteWithHeaders(options, client);

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(DeleteSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteWithHeadersAsync(options, client);

    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        Delete(new DeleteSessionOptions(pathServiceSid, pathSid), client);

    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteAsync(new DeleteSessionOptions(pathServiceSid, pathSid), client);

    public static TwilioResponse<bool> DeleteWithHeaders(string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteWithHeaders(new DeleteSessionOptions(pathServiceSid, pathSid), client);

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteWithHeadersAsync(new DeleteSessionOptions(pathServiceSid, pathSid), client);
}
