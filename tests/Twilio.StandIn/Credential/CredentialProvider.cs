using Twilio.AuthStrategies;

namespace Twilio.Credential;

/// <summary>Holds an application's credentials.</summary>
public abstract class CredentialProvider
{
    /// <summary>The strategy that uses the credentials.</summary>
    public abstract AuthStrategy ToAuthStrategy();
}
