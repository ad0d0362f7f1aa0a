using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1;

public partial class ServiceResource
{
    /// <summary>Deletes a service.</summary>
    public static bool Delete(DeleteServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Delete(options, client);

    public static Task<bool> DeleteAsync(DeleteServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(options, client);

    public static TwilioResponse<bool> DeleteWithHeaders(DeleteServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteWithHeaders(options, client);

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(DeleteServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteWithHeadersAsync(options, client);

    public static bool Delete(string pathSid, ITwilioRestClient client = null) =>
        Delete(new DeleteServiceOptions(pathSid), client);

    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) =>
        DeleteAsync(new DeleteServiceOptions(pathSid), client);

    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) =>
        DeleteWithHeaders(new DeleteServiceOptions(pathSid), client);

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) =>
        DeleteWithHeadersAsync(new DeleteServiceOptions(pathSid), client);
}
