using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service;

public partial class SessionResource
{
    /// <summary>Opens a session in a service.</summary>
    public static SessionResource Create(CreateSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, options, client);

    public static Task<SessionResource> CreateAsync(CreateSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, options, client);

    public static TwilioResponse<SessionResource> CreateWithHeaders(CreateSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Post, options, client);

    public static Task<TwilioResponse<SessionResource>> CreateWithHeadersAsync(
        CreateSessionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Post, options, client);

    public static SessionResource Create(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null, ModeEnum mode = null,
        StatusEnum status = null, List<object> participants = null, ITwilioRestClient client = null) =>
        Create(NewCreateOptions(pathServiceSid, uniqueName, dateExpiry, ttl, mode, status, participants), client);

    public static Task<SessionResource> CreateAsync(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null, ModeEnum mode = null,
        StatusEnum status = null, List<object> participants = null, ITwilioRestClient client = null) =>
        CreateAsync(NewCreateOptions(pathServiceSid, uniqueName, dateExpiry, ttl, mode, status, participants), client);

    public static TwilioResponse<SessionResource> CreateWithHeaders(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null, ModeEnum mode = null,
        StatusEnum status = null, List<object> participants = null, ITwilioRestClient client = null) =>
        CreateWithHeaders(NewCreateOptions(pathServiceSid, uniqueName, dateExpiry, ttl, mode, status, participants), client);

    public static Task<TwilioResponse<SessionResource>> CreateWithHeadersAsync(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null, ModeEnum mode = null,
        StatusEnum status = null, List<object> participants = null, ITwilioRestClient client = null) =>
        CreateWithHeadersAsync(NewCreateOptions(pathServiceSid, uniqueName, dateExpiry, ttl, mode, status, participants), client);

    private static CreateSessionOptions NewCreateOptions(
        string pathServiceSid, string uniqueName, DateTime? dateExpiry, int? ttl, ModeEnum mode,
        StatusEnum status, List<object> participants) =>
        new(pathServiceSid)
        {
            UniqueName = uniqueName,
            DateExpiry = dateExpiry,
            Ttl = ttl,
            Mode = mode,
            Status = status,
            Participants = participants,
        };
}
