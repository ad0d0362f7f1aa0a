namespace MaskedDelivery;

/// <summary>The section <c>Proxy</c> of the configuration.</summary>
public sealed class ProxySettings
{
    /// <summary>The <c>KS</c> SID of the Proxy service to use. Without one, the application creates a service when it starts.</summary>
    public string? ServiceSid { get; init; }

    /// <summary>The address by which Twilio reaches this application.</summary>
    public required Uri PublicUrl { get; init; }

    /// <summary>How long customer and courier can reach each other after their last message.</summary>
    public TimeSpan SessionTtl { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Where Twilio sends calls and messages for which there is no session.</summary>
    public Uri OutOfSessionUrl => new(PublicUrl, OutOfSessionWebhook.Path);
}
