namespace Twilio.Base;

/// <summary>Marks the parameters of a request about a resource.</summary>
/// <typeparam name="T">The resource the request is about.</typeparam>
public interface IOptions<T>
    where T : Resource
{
}
