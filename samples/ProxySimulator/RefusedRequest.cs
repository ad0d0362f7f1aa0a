namespace ProxySimulator;

/// <summary>A request that the simulator refused.</summary>
/// <param name="Code">The Twilio error code, for example 80903.</param>
/// <param name="Status">The HTTP status of the answer.</param>
/// <param name="Method">The HTTP method, for example <c>POST</c>.</param>
/// <param name="Path">The path of the URL, from <c>/v1/Services</c> on.</param>
public sealed record RefusedRequest(int Code, int Status, string Method, string Path);
