using Twilio.Clients;
using Twilio.Rest.Proxy.V1;

namespace MaskedDelivery;

/// <summary>The Proxy service that all deliveries share.</summary>
/// <param name="Sid">Its <c>KS</c> SID.</param>
public sealed record ProxyService(string Sid)
{
    /// <summary>Takes the configured service, or creates one.</summary>
    /// <exception cref="Twilio.Exceptions.TwilioException">Twilio cannot be reached, or does not create the service.</exception>
    public static async Task<ProxyService> ConnectAsync(ProxySettings settings, ITwilioRestClient twilio)
    {
        if (settings.ServiceSid is { } sid)
        {
            return new ProxyService(sid);
        }

        var service = await ServiceResource.CreateAsync(
            uniqueName: $"masked-delivery-{Guid.NewGuid():N}",
            outOfSessionCallbackUrl: settings.OutOfSessionUrl,
            client: twilio);
        return new ProxyService(service.Sid);
    }
}
