using System;
using System.Linq;

namespace ProxyAnalyzers.Protocol;

/// <summary>The statuses that an update of a session may set (https://www.twilio.com/docs/api/errors/80608).</summary>
internal static class SessionStatus
{
    public const string Closed = "closed";
    public const string InProgress = "in-progress";

    // What people write for one or the other; the rest is a slip of the finger.
    private static readonly string[] Ends = { "failed", "ended", "end", "complete", "completed", "done", "finished" };
    private static readonly string[] Goes = { "open", "opened", "reopen", "reopened", "active", "started", "resumed" };

    public static bool IsAccepted(string text) => text is Closed or InProgress;

    /// <summary>The one of both that is meant; null where that cannot be told.</summary>
    public static string? Nearest(string text)
    {
        var letters = new string(text.Where(char.IsLetter).Select(char.ToLowerInvariant).ToArray());
        return Ends.Contains(letters) ? Closed
            : Goes.Contains(letters) ? InProgress
            : IsNear(letters, Closed) ? Closed
            : IsNear(letters, "inprogress") ? InProgress
            : null;
    }

    /// <summary>Whether at most a third of the letters is wrong, missing, or one too many.</summary>
    private static bool IsNear(string text, string word) => Distance(text, word) * 3 <= word.Length;

    private static int Distance(string one, string other)
    {
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(before[j], row[j - 1]) + 1);
            }

            before = row;
        }

        return before[other.Length];
    }
}
