using Twilio.Types;

namespace Twilio.Rest;

/// <summary>The part of Twilio that a request goes to: the first label of the host.</summary>
public sealed class Domain : StringEnum
{
    /// <summary>Calls, messages and conferences.</summary>
    public static readonly Domain Api = new("api");

    /// <summary>Conversations.</summary>
    public static readonly Domain Conversations = new("conversations");

    /// <summary>Flex.</summary>
    public static readonly Domain FlexApi = new("flex-api");

    /// <summary>Insights.</summary>
    public static readonly Domain Insights = new("insights");

    /// <summary>Messaging.</summary>
    public static readonly Domain Messaging = new("messaging");

    /// <summary>Proxy.</summary>
    public static readonly Domain Proxy = new("proxy");

    /// <summary>Video.</summary>
    public static readonly Domain Video = new("video");

    /// <summary>A domain yet without text.</summary>
    public Domain()
    {
    }

    private Domain(string value)
        : base(value)
    {
    }

    /// <summary>Any text is a domain.</summary>
    public static implicit operator Domain(string value) => new(value);
}
