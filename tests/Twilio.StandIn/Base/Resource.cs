namespace Twilio.Base;

/// <summary>What Twilio answers: the base of every resource.</summary>
public abstract class Resource
{
}
