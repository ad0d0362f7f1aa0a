using System;
using System.Linq;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Methods that grow in one way each.</summary>
internal static class GrowthCode
{
    /// <summary>The shapes, by the names of the table.</summary>
    public static string Write(string shape, int size) => shape switch
    {
        "calls" => InMethod(Repeat(size / 2, i => $"""
            var guest{i} = ParticipantResource.Create(serviceSid, SessionResource.Create(serviceSid).Sid, "+1415555{i:D4}");
            MessageInteractionResource.Create(serviceSid, sessionSid, guest{i}.Sid, body: "Hello");
            """)),
        "branches" => InMethod(Repeat(size, i => $$"""
            if (flags[{{i}}])
            {
                var guest{{i}} = ParticipantResource.Create(serviceSid, sessionSid, "+1415555{{i:D4}}");
                Console.WriteLine(guest{{i}}.Sid);
            }
            """)),
        "tries" => InMethod(string.Concat(Enumerable.Repeat("try { ParticipantResource.Delete(serviceSid, sessionSid, flags.ToString()); ", size)) + string.Concat(Enumerable.Repeat("} catch (ApiException) { Console.WriteLine(); } ", size))),
        "chain" => "public static class Chain { " + Repeat(size, i => $"public static void Call{i}(string serviceSid, string sessionSid, string guest) {{ {(i + 1 < size ? $"Call{i + 1}" : "Send")}(serviceSid, sessionSid, guest); }}") + Send + " }",
        "cliques" => "public static class Cliques { " + Repeat(size, i => $"public static void Call{i}(string serviceSid, string sessionSid, string guest) {{ {Repeat(10, other => CallOther(i, (i / 10 * 10) + other, size))} Send(serviceSid, sessionSid, guest); }}") + Send + " }",
        "clique" => "public static class Clique { " + Repeat(size, i => $"public static void Call{i}(string serviceSid, string sessionSid, string guest) {{ {Repeat(size, other => CallOther(i, other, size))} Send(serviceSid, sessionSid, guest); }}") + Send + " }",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No such shape."),
    };

    private const string Send = "public static void Send(string serviceSid, string sessionSid, string guest) { MessageInteractionResource.Create(serviceSid, sessionSid, guest, body: \"Hello\"); }";

    private static string CallOther(int caller, int other, int size) => other == caller || other >= size ? "" : $"Call{other}(serviceSid, sessionSid, guest);";

    private static string InMethod(string statements) =>
        $"public static class Growth {{ public static void Run(string serviceSid, string sessionSid, bool[] flags) {{ {statements} }} }}";

    private static string Repeat(int count, Func<int, string> write) => string.Join('\n', Enumerable.Range(0, count).Select(write));
}
