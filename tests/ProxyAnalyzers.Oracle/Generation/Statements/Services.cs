using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>New services. One that nobody gives a callback for what comes outside of sessions is called quiet.</summary>
internal static class Services
{
    private const string Callback = "outOfSessionCallbackUrl: new Uri(\"https://example.com/out-of-session\")";

    public static ImmutableArray<Statement> All { get; } =
    [
        new("create service", 1, Create),
    ];

    private static void Create(Writer writer)
    {
        var isQuiet = writer.OneIn(3);
        var isUpdated = !isQuiet && writer.OneIn(2);
        var name = writer.NewName(isQuiet ? "quiet" : "service");
        var callback = isQuiet || isUpdated ? "" : ", " + Callback;
        writer.Line($"var {name} = {writer.Call("ServiceResource.Create", $"Guid.NewGuid().ToString(){callback}")};");
        if (isUpdated)
        {
            writer.Note("callback that is added later");
            writer.Line($"{writer.Call("ServiceResource.Update", $"{name}.Sid, {Callback}")};");
        }
    }
}
