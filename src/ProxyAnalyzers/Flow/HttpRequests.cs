using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Requests that reach Proxy through <c>HttpClient</c>, <c>HttpRequestMessage</c> or <c>WebRequest</c>. Their SIDs are looked at as those
/// of the SDK's calls are; what a request does is not followed.
/// </summary>
internal sealed class HttpRequests
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;

    public HttpRequests(Analysis analysis, Frame frame)
    {
        _analysis = analysis;
        _frame = frame;
    }

    /// <summary>Whether a call of the method may be a request.</summary>
    public static bool MaySend(IMethodSymbol method) => method.ContainingType?.Name is "HttpClient" or "HttpClientJsonExtensions" or "HttpMessageInvoker" or "WebRequest" or "HttpWebRequest";

    /// <summary>Whether a new object of the type may be a request.</summary>
    public static bool IsMessage(ITypeSymbol? type) => type?.Name == "HttpRequestMessage";

    /// <summary>Looks at a call of a method of the framework.</summary>
    public void Meet(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        var method = invocation.TargetMethod;
        if (!MaySend(method))
        {
            return;
        }

        if (method.Name is "Send" or "SendAsync")
        {
            MeetSent(invocation, values, world);
        }
        else if (FindUrl(invocation.Arguments) is { } index and >= 0 && VerbOf(method.Name) is { } verb)
        {
            Meet(verb, Resolve(receiver ?? values[0], values[index], world), values[index], invocation.Arguments[index].Value, invocation, world);
        }
        else if (method.Name.StartsWith("GetRe", StringComparison.Ordinal) && receiver is not null && Urls.FindMember(world, receiver, "RequestUri") is { Written: { } written } url)
        {
            Meet(Urls.FindMember(world, receiver, "Method") is { } set ? TextOf(set.Value) : "GET", url.Value, url.Value, written, invocation, world);
        }
    }

    /// <summary>Looks at a new message that says where it goes.</summary>
    public void Meet(IObjectCreationOperation creation, ImmutableArray<Value> values, World world)
    {
        if (IsMessage(creation.Type) && values.Length == 2)
        {
            Meet(HttpMethodOf(values[0]), Resolve(null, values[1], world), values[1], creation.Arguments[1].Value, creation, world);
        }
    }

    /// <summary>A message whose address was set later.</summary>
    private void MeetSent(IInvocationOperation invocation, ImmutableArray<Value> values, World world)
    {
        if (values.Length > 0 && Urls.FindMember(world, values[0], "RequestUri") is { Written: { } written } url)
        {
            var method = Urls.FindMember(world, values[0], "Method");
            Meet(method is null ? "GET" : HttpMethodOf(method.Value), url.Value, url.Value, written, invocation, world);
        }
    }

    private void Meet(string? httpMethod, Value? resolved, Value url, IOperation expression, IOperation operation, World world)
    {
        if (httpMethod is null || resolved is null || ProxyRequest.Read(httpMethod, resolved) is not { } request || _frame.Facts.IsBroken(operation))
        {
            return;
        }

        var method = new ProxyMethod(null, request.Resource, request.Verb);
        var arguments = ImmutableDictionary.CreateBuilder<ParameterRole, Argument>();
        foreach (var (collection, sid) in request.Sids)
        {
            var role = ProxyProtocol.RoleOfSid(ProxyPath.ResourceOf(collection));
            arguments[role] = new Argument(sid, expression, _frame.Calls) { Segment = new UrlSegment(url, collection) };
        }

        var call = new Argument(null, operation, _frame.Calls);
        _analysis.Meet(method, operation, _frame, new CallState(world, _analysis.Knowledge, call, arguments.ToImmutable()), isGuarded: false);
    }

    /// <summary>The URL that a relative one becomes; null where the client is known to talk to another host.</summary>
    private Value? Resolve(Value? client, Value url, World world)
    {
        if (Urls.AsText(url) is not { } text || Urls.IsAbsolute(text))
        {
            return url;
        }

        if (client is not null && Urls.FindMember(world, client, "BaseAddress") is { } address)
        {
            return Urls.AsText(address.Value) is { } start ? Urls.Combine(start, text) : url;
        }

        // What the type gives to its client may stand in another method.
        var isElsewhere = _analysis.Bodies.BaseAddresses.Find(client is Member { Symbol: var member } ? member : _frame.Owner, _analysis.CancellationToken).Any(start => start.IndexOf(ProxyPath.Host, StringComparison.OrdinalIgnoreCase) < 0);
        return isElsewhere ? null : url;
    }

    private static int FindUrl(ImmutableArray<IArgumentOperation> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Name == "requestUri")
            {
                return i;
            }
        }

        return -1;
    }

    private static string? VerbOf(string methodName) =>
        methodName.StartsWith("Get", StringComparison.Ordinal) ? "GET"
        : methodName.StartsWith("Post", StringComparison.Ordinal) ? "POST"
        : methodName.StartsWith("Delete", StringComparison.Ordinal) ? "DELETE"
        : null;

    /// <summary>The verb of <c>HttpMethod.Post</c> or <c>new HttpMethod("POST")</c>.</summary>
    private static string? HttpMethodOf(Value value) => value switch
    {
        Member { Target: null, Symbol: { Name: "Post" or "Get" or "Delete", ContainingType: { Name: "HttpMethod" } } property } => property.Name,
        Born { Place: { Site: IObjectCreationOperation { Type: { Name: "HttpMethod" }, Arguments: { Length: 1 } arguments } } } => arguments[0].Value.ConstantValue.Value as string,
        _ => null,
    };

    private static string? TextOf(Value value) => (value as Constant)?.Text;
}
