using Twilio.Rest.Proxy.V1;

namespace MaskedDelivery.Mistakes;

/// <summary>Who answers after the session has ended reaches nobody, and the application never hears of it.</summary>
public static class NoOutOfSessionCallback
{
    /// <summary>Makes the mistake.</summary>
    public static async Task RunAsync()
    {
        await ServiceResource.CreateAsync(uniqueName: $"express-{Guid.NewGuid():N}");
    }
}
