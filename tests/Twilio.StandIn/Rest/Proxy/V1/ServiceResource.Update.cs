using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1;

public partial class ServiceResource
{
    /// <summary>Updates a service.</summary>
    public static ServiceResource Update(UpdateServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, options, client);

    public static Task<ServiceResource> UpdateAsync(UpdateServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, options, client);

    public static TwilioResponse<ServiceResource> UpdateWithHeaders(UpdateServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Post, options, client);

    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        UpdateServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Post, options, client);

    public static ServiceResource Update(
        string pathSid, string uniqueName = null, int? defaultTtl = null, Uri callbackUrl = null,
        GeoMatchLevelEnum geoMatchLevel = null, NumberSelectionBehaviorEnum numberSelectionBehavior = null,
        Uri interceptCallbackUrl = null, Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null,
        ITwilioRestClient client = null) =>
        Update(
            NewUpdateOptions(
                pathSid, uniqueName, defaultTtl, callbackUrl, geoMatchLevel, numberSelectionBehavior, interceptCallbackUrl,
                outOfSessionCallbackUrl, chatInstanceSid),
            client);

    public static Task<ServiceResource> UpdateAsync(
        string pathSid, string uniqueName = null, int? defaultTtl = null, Uri callbackUrl = null,
        GeoMatchLevelEnum geoMatchLevel = null, NumberSelectionBehaviorEnum numberSelectionBehavior = null,
        Uri interceptCallbackUrl = null, Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null,
        ITwilioRestClient client = null) =>
        UpdateAsync(
            NewUpdateOptions(
                pathSid, uniqueName, defaultTtl, callbackUrl, geoMatchLevel, numberSelectionBehavior, interceptCallbackUrl,
                outOfSessionCallbackUrl, chatInstanceSid),
            client);

    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        string pathSid, string uniqueName = null, int? defaultTtl = null, Uri callbackUrl = null,
        GeoMatchLevelEnum geoMatchLevel = null, NumberSelectionBehaviorEnum numberSelectionBehavior = null,
        Uri interceptCallbackUrl = null, Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null,
        ITwilioRestClient client = null) =>
        UpdateWithHeaders(
            NewUpdateOptions(
                pathSid, uniqueName, defaultTtl, callbackUrl, geoMatchLevel, numberSelectionBehavior, interceptCallbackUrl,
                outOfSessionCallbackUrl, chatInstanceSid),
            client);

    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        string pathSid, string uniqueName = null, int? defaultTtl = null, Uri callbackUrl = null,
        GeoMatchLevelEnum geoMatchLevel = null, NumberSelectionBehaviorEnum numberSelectionBehavior = null,
        Uri interceptCallbackUrl = null, Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null,
        ITwilioRestClient client = null) =>
        UpdateWithHeadersAsync(
            NewUpdateOptions(
                pathSid, uniqueName, defaultTtl, callbackUrl, geoMatchLevel, numberSelectionBehavior, interceptCallbackUrl,
                outOfSessionCallbackUrl, chatInstanceSid),
            client);

    private static UpdateServiceOptions NewUpdateOptions(
        string pathSid, string uniqueName, int? defaultTtl, Uri callbackUrl, GeoMatchLevelEnum geoMatchLevel,
        NumberSelectionBehaviorEnum numberSelectionBehavior, Uri interceptCallbackUrl, Uri outOfSessionCallbackUrl,
        string chatInstanceSid) =>
        new(pathSid)
        {
            UniqueName = uniqueName,
            DefaultTtl = defaultTtl,
            CallbackUrl = callbackUrl,
            GeoMatchLevel = geoMatchLevel,
            NumberSelectionBehavior = numberSelectionBehavior,
            InterceptCallbackUrl = interceptCallbackUrl,
            OutOfSessionCallbackUrl = outOfSessionCallbackUrl,
            ChatInstanceSid = chatInstanceSid,
        };
}
