using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1;

public partial class ServiceResource
{
    /// <summary>Creates a service.</summary>
    public static ServiceResource Create(CreateServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, options, client);

    public static Task<ServiceResource> CreateAsync(CreateServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, options, client);

    public static TwilioResponse<ServiceResource> CreateWithHeaders(CreateServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Post, options, client);

    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        CreateServiceOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Post, options, client);

    public static ServiceResource Create(
        string uniqueName, int? defaultTtl = null, Uri callbackUrl = null, GeoMatchLevelEnum geoMatchLevel = null,
        NumberSelectionBehaviorEnum numberSelectionBehavior = null, Uri interceptCallbackUrl = null,
        Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null, ITwilioRestClient client = null) =>
        Create(
            NewCreateOptions(
                uniqueName, defaultTtl, callbackUrl, geoMatchLevel, numberSelectionBehavior, interceptCallbackUrl, outOfSessionCallbackUrl,
                chatInstanceSid),
            client);

    public static Task<ServiceResource> CreateAsync(
        string uniqueName, int? defaultTtl = null, Uri callbackUrl = null, GeoMatchLevelEnum geoMatchLevel = null,
        NumberSelectionBehaviorEnum numberSelectionBehavior = null, Uri interceptCallbackUrl = null,
        Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null, ITwilioRestClient client = null) =>
        CreateAsync(
            NewCreateOptions(
                uniqueName, defaultTtl, callbackUrl, geoMatchLevel, numberSelectionBehavior, interceptCallbackUrl, outOfSessionCallbackUrl,
                chatInstanceSid),
            client);

    public static TwilioResponse<ServiceResource> CreateWithHeaders(
        string uniqueName, int? defaultTtl = null, Uri callbackUrl = null, GeoMatchLevelEnum geoMatchLevel = null,
        NumberSelectionBehaviorEnum numberSelectionBehavior = null, Uri interceptCallbackUrl = null,
        Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null, ITwilioRestClient client = null) =>
        CreateWithHeaders(
            NewCreateOptions(
                uniqueName, defaultTtl, callbackUrl, geoMatchLevel, numberSelectionBehavior, interceptCallbackUrl, outOfSessionCallbackUrl,
                chatInstanceSid),
            client);

    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        string uniqueName, int? defaultTtl = null, Uri callbackUrl = null, GeoMatchLevelEnum geoMatchLevel = null,
        NumberSelectionBehaviorEnum numberSelectionBehavior = null, Uri interceptCallbackUrl = null,
        Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null, ITwilioRestClient client = null) =>
        CreateWithHeadersAsync(
            NewCreateOptions(
                uniqueName, defaultTtl, callbackUrl, geoMatchLevel, numberSelectionBehavior, interceptCallbackUrl, outOfSessionCallbackUrl,
                chatInstanceSid),
            client);

    private static CreateServiceOptions NewCreateOptions(
        string uniqueName, int? defaultTtl, Uri callbackUrl, GeoMatchLevelEnum geoMatchLevel,
        NumberSelectionBehaviorEnum numberSelectionBehavior, Uri interceptCallbackUrl, Uri outOfSessionCallbackUrl,
        string chatInstanceSid) =>
        new(uniqueName)
        {
            DefaultTtl = defaultTtl,
            CallbackUrl = callbackUrl,
            GeoMatchLevel = geoMatchLevel,
            NumberSelectionBehavior = numberSelectionBehavior,
            InterceptCallbackUrl = interceptCallbackUrl,
            OutOfSessionCallbackUrl = outOfSessionCallbackUrl,
            ChatInstanceSid = chatInstanceSid,
        };
}
