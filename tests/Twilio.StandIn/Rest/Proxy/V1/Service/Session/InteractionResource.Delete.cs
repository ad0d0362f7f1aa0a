using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public partial class InteractionResource
{
    /// <summary>Deletes an interaction.</summary>
    public static bool Delete(DeleteInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Delete(options, client);

    public static Task<bool> DeleteAsync(DeleteInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(options, client);

    public static TwilioResponse<bool> DeleteWithHeaders(DeleteInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteWithHeaders(options, client);

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(DeleteInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteWithHeadersAsync(options, client);

    public static bool Delete(string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        Delete(new DeleteInteractionOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteAsync(new DeleteInteractionOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteWithHeaders(new DeleteInteractionOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteWithHeadersAsync(new DeleteInteractionOptions(pathServiceSid, pathSessionSid, pathSid), client);
}
