using System;
using System.Linq;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>Why a refusal needs no warning: what the contract does not ask the analyzer to know.</summary>
internal static class Exclusions
{
    private static readonly int[] s_ofOthers = [Refusals.TooManyParticipants, Refusals.AlreadyInSession, Refusals.TypeNotSupported];

    /// <summary>The reason, or null: it has to be reported.</summary>
    public static string? Find(GeneratedProgram program, Run run, Call refused)
    {
        if (refused.Code == Refusals.InUseElsewhere)
        {
            return "re-opening is refused for what happens in other sessions";
        }

        if (refused.Code == Refusals.UniqueNameNotFound)
        {
            return "a unique name is free for another session once its own has been deleted";
        }

        if (refused.Lines.Any(program.AsksPlainly))
        {
            return "of plain HTTP only constants are looked at";
        }

        if (refused.Lines.Any(program.ActsOnUnknown))
        {
            return "which element of a list it is, what is read by key, and what a composed text is, is not known";
        }

        if (refused.Lines.Skip(1).Any(program.IsOfHelper) && program.CallsMethodOfObject(refused.Lines[0]))
        {
            return "what a method does with a member of its own object is known, but not reported at a call of the method";
        }

        var earlier = run.Calls.TakeWhile(call => call != refused).Where(call => call.Code is null).ToList();
        var isForUnknown = earlier.Exists(call =>
            call.Path.IsRemoval
            && call.Lines.Any(program.ActsOnUnknown)
            && (call.Path.Participant == refused.Path.Participant || (refused.Code == Refusals.AlreadyInSession && call.Path.Session == refused.Path.Session)));
        if (isForUnknown)
        {
            return "who was removed as an element of a list, by key, or by a composed text, is not known";
        }

        if (refused.Path.IsRead && refused.Lines.Any(program.Blocks.Caught.Contains) && earlier.Exists(call => call.Path.EndsSession && (call.Path.Session ?? refused.Path.Session) == refused.Path.Session))
        {
            return "to fetch and catch is how one finds out whether a session or a service still exists";
        }

        if (s_ofOthers.Contains(refused.Code!.Value) && earlier.Exists(call => call.Path is { LooksAtParticipants: true, Participant: null } && call.Path.Session == refused.Path.Session))
        {
            return "whoever lists the participants of a session may know who is there";
        }

        // Whoever is told of somebody is told of his session, which need not be the one that is named with him.
        if (s_ofOthers.Contains(refused.Code!.Value) && run.Calls.TakeWhile(call => call != refused).Concat(run.Failed).Any(call => call.Lines.Any(program.IsPlain) && (call.Path.Session == refused.Path.Session || call.Code == Refusals.UnknownParticipant)))
        {
            return "other code that gets to know a session may change who is in it";
        }

        if (s_ofOthers.Contains(refused.Code!.Value) && run.Failed.Any(call => call.Path.LooksAtParticipants && call.Path.Session == refused.Path.Session))
        {
            return "whoever catches that a participant cannot be looked at may take him for gone";
        }

        return FindForOthers(run, refused, removedByItself: earlier.Exists(call => call.Path.IsRemoval && call.Path.Participant == refused.Path.Participant));
    }

    private static string? FindForOthers(Run run, Call refused, bool removedByItself)
    {
        var isInTrip = run.Others[0].Length > 0 && refused.Path.Session == run.Others[0];
        if (isInTrip && refused.Path.IsCreation && s_ofOthers.Contains(refused.Code!.Value))
        {
            return "who was in a session before, and what its mode is, is not known";
        }

        var isOther = refused.Path.Participant is { } participant && run.Others.Contains(participant, StringComparer.Ordinal);
        return isOther && !refused.Path.IsMessage && refused.Code == Refusals.NotFound && !removedByItself
            ? "a SID that came in may be anybody's, and somebody else may have removed him"
            : null;
    }

    /// <summary>Whether the refusal speaks of somebody who was there before: a hint is enough.</summary>
    public static bool AsksForHint(Run run, Call refused) =>
        refused.Code == Refusals.UnknownParticipant && refused.Path.Participant is { } participant && run.Others.Contains(participant, StringComparer.Ordinal);
}
