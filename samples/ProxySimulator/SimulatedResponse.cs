using System.Net;
using System.Text.Json.Nodes;
using Twilio.Http;

namespace ProxySimulator;

/// <summary>An answer of the simulated Proxy: a resource, nothing, or an error.</summary>
internal sealed record SimulatedResponse(HttpStatusCode Status, JsonObject? Body, ProxyError? Error = null)
{
    public static SimulatedResponse Ok(JsonObject body) => new(HttpStatusCode.OK, body);

    public static SimulatedResponse Created(JsonObject body) => new(HttpStatusCode.Created, body);

    public static SimulatedResponse NoContent() => new(HttpStatusCode.NoContent, null);

    public static SimulatedResponse Refused(ProxyError error) => new((HttpStatusCode)error.Status, error.ToJson(), error);

    public Response ToHttp() => new(Status, Body?.ToJsonString() ?? string.Empty);
}
