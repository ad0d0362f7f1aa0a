using System;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What else happens in a run, by chance.</summary>
internal static class DrawnCircumstances
{
    private const int MostLooks = 8;

    private static readonly int?[] s_lengths = [null, 0, 1, 2, 3, 5];

    /// <summary>All that may happen to the program, of so many requests at most, together.</summary>
    public static Circumstances Next(Random random, GeneratedProgram program, int requests)
    {
        var circumstances = new Circumstances { PassesOverRefusals = random.Next(4) > 0 };
        circumstances = program.Blocks.All.IsEmpty || IsHeads(random) ? circumstances : Fail(random, circumstances, Math.Min(requests, Runs.MostFailing));
        circumstances = program.AsksForResultsOfRemovals && IsHeads(random)
            ? circumstances with { RemovalFailsAt = random.Next(Runs.MostRemovals), RemovalFailsAgain = IsHeads(random) }
            : circumstances;
        return program.LooksAtParticipants ? Look(random, circumstances) : circumstances;
    }

    private static Circumstances Fail(Random random, Circumstances circumstances, int requests) => circumstances with
    {
        FailsAt = random.Next(requests),
        FailsAlsoAt = IsHeads(random) ? random.Next(requests) : -1,
        FailsAgain = IsHeads(random),
        LosesConnection = random.Next(4) == 0,
        IsTurnedAway = IsHeads(random),
    };

    private static Circumstances Look(Random random, Circumstances circumstances) => circumstances with
    {
        OthersRemoveFrom = IsHeads(random) ? random.Next(MostLooks) : -1,
        SaysGone = IsHeads(random) ? random.Next(1 << MostLooks) : null,
        ListLength = s_lengths[random.Next(s_lengths.Length)],
        OthersComeFirst = IsHeads(random),
        LengthEndsAt = IsHeads(random) ? random.Next(MostLooks) : int.MaxValue,
        LaterLength = s_lengths[random.Next(s_lengths.Length)],
        ListsOnlyPresent = IsHeads(random),
    };

    private static bool IsHeads(Random random) => random.Next(2) == 0;
}
