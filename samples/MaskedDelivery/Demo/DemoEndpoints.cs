using ProxySimulator;

namespace MaskedDelivery.Demo;

/// <summary>Makes the mistakes of the folder Mistakes and shows what comes of them. Never mapped for a real account.</summary>
public static class DemoEndpoints
{
    /// <summary>Maps <c>/demo</c> and says so when the application has started.</summary>
    public static void MapDemo(this WebApplication app, SimulatedProxyClient simulator)
    {
        var mistakes = ActivatorUtilities.CreateInstance<MistakeCatalog>(app.Services);
        app.MapGet("/demo/mistakes", () => mistakes.Rules);
        app.MapPost("/demo/mistakes/{rule}", async (string rule) => await mistakes.MakeAsync(rule) is { } outcome
            ? Results.Ok(outcome)
            : Results.NotFound(mistakes.Rules));
        app.MapGet("/demo/refused-requests", () => simulator.RefusedRequests);

        app.Lifetime.ApplicationStarted.Register(() => app.Logger.LogInformation(
            """
            Runs on the simulated Proxy. See what Twilio answers to a mistake that the build warned about:
              curl -X POST {Url}/demo/mistakes/PROXY2001
              curl {Url}/demo/mistakes
            """,
            app.Urls.First(),
            app.Urls.First()));
    }
}
