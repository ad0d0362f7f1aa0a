using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public partial class ParticipantResource
{
    /// <summary>Deletes a participant.</summary>
    public static bool Delete(DeleteParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Delete(options, client);

    public static Task<bool> DeleteAsync(DeleteParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteAsync(options, client);

    public static TwilioResponse<bool> DeleteWithHeaders(DeleteParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteWithHeaders(options, client);

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(DeleteParticipantOptions options, ITwilioRestClient client = null) =>
        s_endpoint.DeleteWithHeadersAsync(options, client);

    public static bool Delete(string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        Delete(new DeleteParticipantOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteAsync(new DeleteParticipantOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteWithHeaders(new DeleteParticipantOptions(pathServiceSid, pathSessionSid, pathSid), client);

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) =>
        DeleteWithHeadersAsync(new DeleteParticipantOptions(pathServiceSid, pathSessionSid, pathSid), client);
}
