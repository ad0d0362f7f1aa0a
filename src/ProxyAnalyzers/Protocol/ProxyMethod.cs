using System;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Protocol;

/// <summary>What is asked of Proxy, and of which resource.</summary>
/// <param name="Symbol">The SDK's method; null for a plain HTTP request.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Verb">What is asked of it.</param>
internal sealed record ProxyMethod(IMethodSymbol? Symbol, ResourceKind Resource, Verb Verb)
{
    /// <summary>A message to one participant: the call that Twilio answers with 80903.</summary>
    public bool IsMessage => Resource == ResourceKind.MessageInteraction && Verb == Verb.Create;

    /// <summary>It returns before Twilio has answered.</summary>
    public bool IsAsync => Symbol is not null && Symbol.Name.EndsWith("Async", StringComparison.Ordinal);

    /// <summary>A request without the SDK: only its SIDs are looked at.</summary>
    public bool IsPlainHttp => Symbol is null;

    public bool Is(ResourceKind resource, Verb verb) => Resource == resource && Verb == verb;

    /// <summary>A session or a service is also fetched by its unique name, which is no SID (error page 80308).</summary>
    public bool TakesUniqueName => Verb == Verb.Fetch && (Resource is ResourceKind.Session or ResourceKind.Service);

    /// <summary>The role of the resource's own SID, which <c>pathSid</c> carries.</summary>
    public ParameterRole OwnSid => ProxyProtocol.FindRole(Resource, "pathSid") ?? ParameterRole.Other;
}
