using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A program over two truth values and a small number, which uses Proxy as people do.</summary>
/// <param name="Index">Which of the programs of a seed it is.</param>
/// <param name="Body">What it does.</param>
internal sealed partial record GeneratedProgram(int Index, ImmutableArray<Node> Body)
{
    private static readonly string[] s_helpers =
    [
        "private static void Tell(string serviceSid, string sessionSid, string guest)",
        "{",
        "    MessageInteractionResource.Create(serviceSid, sessionSid, guest, \"Hello\");",
        "}",
        "",
        "private static async Task TellAsync(string serviceSid, string sessionSid, string guest)",
        "{",
        "    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest, \"Hello\");",
        "}",
        "",
        "private static ParticipantResource Add(string serviceSid, string sessionSid, string identifier)",
        "{",
        "    return ParticipantResource.Create(serviceSid, sessionSid, identifier);",
        "}",
        "",
        "private static (ParticipantResource First, ParticipantResource Second) Swap(ParticipantResource first, ParticipantResource second) => (second, first);",
        "",
        "private static ParticipantResource Choose(bool isFirst, ParticipantResource first, ParticipantResource second) => isFirst ? first : second;",
        "",
        "private static void TellIfThere(string serviceSid, string sessionSid, string guest)",
        "{",
        "    var record = ParticipantResource.Fetch(serviceSid, sessionSid, guest);",
        "    if (record.DateDeleted == null)",
        "    {",
        "        Tell(serviceSid, sessionSid, guest);",
        "    }",
        "}",
        "",
        "private static void Remove(string serviceSid, ParticipantResource guest)",
        "{",
        "    ParticipantResource.Delete(serviceSid, guest.SessionSid, guest.Sid);",
        "}",
        "",
        "private static void RemoveIf(bool isGone, string serviceSid, ParticipantResource guest)",
        "{",
        "    if (!isGone)",
        "    {",
        "        return;",
        "    }",
        "",
        "    Remove(serviceSid, guest);",
        "}",
        "",
        "private static bool IsThere(ParticipantResource guest) => guest.DateDeleted == null;",
        "",
        "private static void Close(string serviceSid, SessionResource session)",
        "{",
        "    SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);",
        "}",
    ];

    private static readonly string[] s_calls = ["Tell(", "TellIfThere(", "await TellAsync(", "Remove(", "RemoveIf(", "Close(", "var guest", "act", "await act", "Act", "await Act", "(guest"];

    public string ClassName => $"Program{Index}";

    public string Path => ClassName + ".cs";

    public bool CatchesExceptions => Text.Contains("catch (", StringComparison.Ordinal) || Text.Contains("finally", StringComparison.Ordinal);

    /// <summary>It acts on the elements of a list, of which nobody knows which ones they are.</summary>
    public bool ActsOnElements => Element().Matches(Text).Any(element => Text.Split(element.Groups["name"].Value).Length > 2);

    /// <summary>Its way depends on whether somebody else has removed a participant, which happens in no run.</summary>
    public bool AsksForOthersWork => Constructs.Contains("helper that sends after a check") || Constructs.Contains("fetch") && Body.SelectMany(node => node.Print("")).Any(line => line.Contains("DateDeleted", StringComparison.Ordinal) || line.Contains("IsThere", StringComparison.Ordinal));

    public bool HasLoops => Text.Contains("for (", StringComparison.Ordinal) || Text.Contains("foreach (", StringComparison.Ordinal) || Text.Contains("while (", StringComparison.Ordinal);

    public IEnumerable<string> Constructs => Body.SelectMany(node => node.Constructs);

    /// <summary>The text as it runs: each line that may ask Proxy for something says first that it is reached.</summary>
    public string TracedText
    {
        get
        {
            var lines = Text.Split('\n');
            var helpers = Array.FindIndex(lines, IsHelper);
            return string.Join('\n', lines.Select((line, index) => MayCall(line) ? $"Trace.{(index < helpers ? "At" : "In")}({index + 1}); {line}" : line));
        }
    }

    [GeneratedRegex(@"foreach \(var (?<name>\w+) in ParticipantResource\.Read")]
    private static partial Regex Element();

    private static bool IsHelper(string line) => line.StartsWith("    private ", StringComparison.Ordinal);

    private static bool MayCall(string line) =>
        !IsHelper(line) && (line.Contains("Resource.", StringComparison.Ordinal) || s_calls.Any(call => line.TrimStart().StartsWith(call, StringComparison.Ordinal)));

    public string Text =>
        $$"""
        public static class {{ClassName}}
        {
            public static async Task RunAsync(string serviceSid, bool a, bool b, int n)
            {
                await Task.CompletedTask;
        {{string.Join('\n', Body.SelectMany(node => node.Print("        ")))}}
            }

            private sealed class Pair
            {
                public ParticipantResource First { get; set; }

                public ParticipantResource Second { get; set; }
            }

        {{string.Join('\n', s_helpers.Select(line => line.Length == 0 ? line : "    " + line))}}
        }
        """;
}
