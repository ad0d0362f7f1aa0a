namespace Twilio.AuthStrategies;

/// <summary>How requests prove who sends them.</summary>
public abstract class AuthStrategy
{
    /// <summary>The value of the header <c>Authorization</c>.</summary>
    public abstract string GetAuthString();

    /// <summary>Whether requests need that header at all.</summary>
    public abstract bool RequiresAuthentication();
}
