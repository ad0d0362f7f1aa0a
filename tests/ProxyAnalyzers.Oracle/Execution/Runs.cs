using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Which runs of a program there are.</summary>
internal static class Runs
{
    /// <summary>Of so many first requests each fails in some run.</summary>
    public const int MostFailing = 30;

    /// <summary>Of so many first removals each comes to nothing in some run.</summary>
    public const int MostRemovals = 4;

    private const int MostCaught = 8;
    private const int MostFailingTwice = 20;
    private const int MostLooks = 10;
    private const int LooksTogether = 4;
    private const int MostRuns = 24000;
    private const int MostDrawn = 6000;

    /// <summary>Over all inputs, each with nothing else, and with any one request failing where somebody may catch that.</summary>
    public static async Task<IReadOnlyList<Run>> OfAsync(RunnablePrograms programs, GeneratedProgram program)
    {
        var runs = new List<Run>();
        foreach (var input in program.Inputs)
        {
            var run = await programs.RunAsync(program, input, Circumstances.None);
            runs.Add(run);
            foreach (var call in run.Calls.Where(call => call.Lines.Any(program.Blocks.All.Contains)).Take(MostCaught))
            {
                runs.Add(await programs.RunAsync(program, input, new Circumstances { FailsAt = call.Number }));
            }
        }

        return runs;
    }

    /// <summary>How many requests are made at most: where a refusal is passed over there are more.</summary>
    public static int MostRequestsOf(IReadOnlyList<Run> runs) => 4 * runs.Max(run => run.Calls.Count);

    /// <summary>Those in which more happens, to see whether what seems made up can come true; the likelier ones first. So many requests are made at most.</summary>
    public static async IAsyncEnumerable<Run> UnderAllCircumstancesAsync(RunnablePrograms programs, GeneratedProgram program, int requests)
    {
        var runs = 0;
        var ends = new Dictionary<Circumstances, int>();
        foreach (var circumstances in AllCircumstances(program, requests).Where(circumstances => !ends.TryGetValue(circumstances.BeforeLastFailure, out var end) || circumstances.LastFailure <= end))
        {
            var hasFailed = false;
            foreach (var input in circumstances.HaveNoFailures ? program.RareInputs : program.Inputs)
            {
                var run = await programs.RunAsync(program, input, circumstances);
                yield return run;
                if (++runs > MostRuns)
                {
                    yield break;
                }

                hasFailed |= run.Failed.Count >= circumstances.Failures;
            }

            if (!hasFailed)
            {
                // No program makes so many requests: what is to fail later does not fail either.
                ends[circumstances.BeforeLastFailure] = circumstances.LastFailure;
            }
        }
    }

    /// <summary>Those in which whatever may happen happens by chance: what nobody has thought of.</summary>
    public static async IAsyncEnumerable<Run> UnderDrawnCircumstancesAsync(RunnablePrograms programs, GeneratedProgram program, int requests)
    {
        var random = new Random(program.Index);
        for (var run = 0; run < MostDrawn; run++)
        {
            yield return await programs.RunAsync(program, program.RareInputs[random.Next(program.RareInputs.Length)], DrawnCircumstances.Next(random, program, requests));
        }
    }

    private static IEnumerable<Circumstances> AllCircumstances(GeneratedProgram program, int requests)
    {
        yield return new Circumstances { PassesOverRefusals = true };
        yield return Circumstances.None;
        for (var removal = 0; program.AsksForResultsOfRemovals && removal < MostRemovals; removal++)
        {
            yield return new Circumstances { RemovalFailsAt = removal };
            yield return new Circumstances { RemovalFailsAt = removal, PassesOverRefusals = true };
            yield return new Circumstances { RemovalFailsAt = removal, RemovalFailsAgain = true };
            yield return new Circumstances { RemovalFailsAt = removal, RemovalFailsAgain = true, PassesOverRefusals = true };
            if (program.LooksAtParticipants)
            {
                yield return new Circumstances { RemovalFailsAt = removal, RemovalFailsAgain = true, ListLength = 3, PassesOverRefusals = true };
            }
        }

        foreach (var circumstances in program.LooksAtParticipants ? WithOthers() : [])
        {
            yield return circumstances;
        }

        // What fails is of interest only where somebody catches it.
        var last = program.Blocks.All.IsEmpty ? 0 : Math.Min(requests, MostFailing);
        for (var first = 0; first < last; first++)
        {
            yield return new Circumstances { FailsAt = first, PassesOverRefusals = true };
            yield return new Circumstances { FailsAt = first, FailsAgain = true };
            yield return new Circumstances { FailsAt = first, LosesConnection = true };
        }

        for (var first = 0; program.AsksForResultsOfRemovals && first < last; first++)
        {
            for (var removal = 0; removal < MostRemovals; removal++)
            {
                yield return new Circumstances { FailsAt = first, RemovalFailsAt = removal, PassesOverRefusals = true };
            }
        }

        for (var first = 0; program.LooksAtParticipants && first < last; first++)
        {
            yield return new Circumstances { FailsAt = first, OthersRemoveFrom = 0, PassesOverRefusals = true };
            yield return new Circumstances { FailsAt = first, ListLength = 3, PassesOverRefusals = true };
            yield return new Circumstances { FailsAt = first, FailsAgain = true, ListLength = 3, PassesOverRefusals = true };
        }

        last = Math.Min(last, MostFailingTwice);
        for (var first = 0; first < last; first++)
        {
            for (var second = first + 1; second < last; second++)
            {
                yield return new Circumstances { FailsAt = first, FailsAlsoAt = second, PassesOverRefusals = true };
                yield return new Circumstances { FailsAt = first, FailsAlsoAt = second };
                if (program.LooksAtParticipants)
                {
                    yield return new Circumstances { FailsAt = first, FailsAlsoAt = second, OthersRemoveFrom = 0, PassesOverRefusals = true };
                }
            }
        }
    }

    private static IEnumerable<Circumstances> WithOthers()
    {
        foreach (var passesOver in new[] { true, false })
        {
            var kind = new Circumstances { PassesOverRefusals = passesOver };
            foreach (var length in new int?[] { null, 0, 1, 3 })
            {
                yield return kind with { OthersRemoveFrom = 0, ListLength = length };
                yield return kind with { OthersRemoveFrom = 1, ListLength = length };
                yield return kind with { OthersRemoveFrom = 2, ListLength = length };
                yield return kind with { ListLength = length };
                yield return kind with { ListLength = length, ListsOnlyPresent = true };
            }

            yield return kind with { ListLength = 5, OthersComeFirst = true };
            yield return kind with { ListLength = 1, OthersComeFirst = true };
            yield return kind with { ListLength = 1, LengthEndsAt = 1 };
            yield return kind with { ListLength = 3, LengthEndsAt = 1 };
            for (var end = 1; end < LooksTogether; end++)
            {
                yield return kind with { ListLength = 1, LengthEndsAt = end, LaterLength = 3 };
            }
        }

        for (var look = LooksTogether; look < MostLooks; look++)
        {
            yield return new Circumstances { SaysGone = 1 << look, PassesOverRefusals = true };
        }

        for (var looks = 1; looks < 1 << LooksTogether; looks++)
        {
            yield return new Circumstances { SaysGone = looks, PassesOverRefusals = true };
            yield return new Circumstances { SaysGone = looks, PassesOverRefusals = true, ListLength = 5 };
        }
    }
}
