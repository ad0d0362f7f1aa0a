using System;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Protocol;

/// <summary>A static method of a Proxy resource: what it asks for, and of which resource.</summary>
internal sealed record ProxyMethod(IMethodSymbol Symbol, ResourceKind Resource, Verb Verb)
{
    /// <summary>A message to one participant: the call that Twilio answers with 80903.</summary>
    public bool IsMessage => Resource == ResourceKind.MessageInteraction && Verb == Verb.Create;

    /// <summary>It returns before Twilio has answered.</summary>
    public bool IsAsync => Symbol.Name.EndsWith("Async", StringComparison.Ordinal);

    public bool Is(ResourceKind resource, Verb verb) => Resource == resource && Verb == verb;

    /// <summary>A session or a service is also fetched by its unique name, which is no SID (error page 80308).</summary>
    public bool TakesUniqueName => Verb == Verb.Fetch && (Resource is ResourceKind.Session or ResourceKind.Service);

    /// <summary>The role of the resource's own SID, which <c>pathSid</c> carries.</summary>
    public ParameterRole OwnSid => ProxyProtocol.FindRole(Resource, "pathSid") ?? ParameterRole.Other;
}
