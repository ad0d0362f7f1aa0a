using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class SessionResource
{
    /// <summary>Updates a session.</summary>
    public static SessionResource Update(UpdateSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, options, client);

    public static Task<SessionResource> UpdateAsync(UpdateSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, options, client);

    public static TwilioResponse<SessionResource> UpdateWithHeaders(UpdateSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Post, options, client);

    public static Task<TwilioResponse<SessionResource>> UpdateWithHeadersAsync(
        UpdateSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Post, options, client);

    public static SessionResource Update(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, StatusEnum status = null,
        ITwilioRestClient client = null) =>
        Update(NewUpdateOptions(pathServiceSid, pathSid, dateExpiry, ttl, status), client);

    public static Task<SessionResource> UpdateAsync(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, StatusEnum status = null,
        ITwilioRestClient client = null) =>
        UpdateAsync(NewUpdateOptions(pathServiceSid, pathSid, dateExpiry, ttl, status), client);

    public static TwilioResponse<SessionResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, StatusEnum status = null,
        ITwilioRestClient client = null) =>
        UpdateWithHeaders(NewUpdateOptions(pathServiceSid, pathSid, dateExpiry, ttl, status), client);

    public static Task<TwilioResponse<SessionResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, StatusEnum status = null,
        ITwilioRestClient client = null) =>
        UpdateWithHeadersAsync(NewUpdateOptions(pathServiceSid, pathSid, dateExpiry, ttl, status), client);

    private static UpdateSessionOptions NewUpdateOptions(
        string pathServiceSid, string pathSid, DateTime? dateExpiry, int? ttl, StatusEnum status) =>
        new(pathServiceSid, pathSid)
        {
            DateExpiry = dateExpiry,
            Ttl = ttl,
            Status = status,
        };
}
