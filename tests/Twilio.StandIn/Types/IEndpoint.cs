namespace Twilio.Types;

/// <summary>What can be called: <c>ToString</c> gives its address.</summary>
public interface IEndpoint
{
}
