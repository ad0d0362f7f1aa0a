namespace Twilio.AuthStrategies;

/// <summary>Requests that anyone may send.</summary>
public class NoAuthStrategy : AuthStrategy
{
    /// <inheritdoc/>
    public override string GetAuthString() => string.Empty;

    /// <inheritdoc/>
    public override bool RequiresAuthentication() => false;
}
