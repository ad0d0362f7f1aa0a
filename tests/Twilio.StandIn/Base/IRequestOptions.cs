using System.Collections.Generic;

namespace Twilio.Base;

/// <summary>Options that know the path of their request, so that <see cref="ResourceEndpoint{T}"/> needs nothing else.</summary>
internal interface IRequestOptions
{
    string Path { get; }

    List<KeyValuePair<string, string>> GetParams();
}
