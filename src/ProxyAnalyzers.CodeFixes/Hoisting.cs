using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>
/// The arguments that get a local, since the fetch and the message both need them: what acts must run once and in its old order, and
/// what comes before it must be read before it.
/// </summary>
internal static class Hoisting
{
    /// <summary>The arguments; null where no order of locals is the order of the arguments.</summary>
    public static ImmutableArray<CallArgument>? Find(MessageCall call, Evaluation evaluation)
    {
        if (call.IsInOptions)
        {
            return evaluation.HasEffect(call.Participant.Expression) || (call.Client is not null && evaluation.HasEffect(call.Client.Expression))
                ? null
                : ImmutableArray<CallArgument>.Empty;
        }

        var inputs = call.Client is null
            ? ImmutableArray.Create(call.Service, call.Session, call.Participant)
            : ImmutableArray.Create(call.Service, call.Session, call.Participant, call.Client);
        var acting = inputs.Where(input => evaluation.HasEffect(input.Expression)).ToImmutableArray();
        var positions = acting.Select(input => input.Expression.SpanStart).ToList();
        var isClientActing = call.Client is not null && acting.Contains(call.Client);
        if (!positions.SequenceEqual(positions.OrderBy(position => position))
            || (isClientActing && acting.Contains(call.Participant))
            || OvertakesOther(call, positions.Append(call.Participant.Expression.SpanStart).Max(), inputs, evaluation))
        {
            return null;
        }

        return inputs.Where(input => input != call.Participant && NeedsLocal(input)).ToImmutableArray();

        bool NeedsLocal(CallArgument input) =>
            acting.Contains(input)
            || (input != call.Client && !evaluation.IsFixed(input.Expression) && acting.Any(other => inputs.IndexOf(other) > inputs.IndexOf(input)));
    }

    /// <summary>Whether another argument acts before the last of those that move.</summary>
    private static bool OvertakesOther(MessageCall call, int position, ImmutableArray<CallArgument> inputs, Evaluation evaluation) =>
        call.Participant.Expression.FirstAncestorOrSelf<ArgumentListSyntax>()!.Arguments
            .Where(argument => argument.SpanStart < position && inputs.All(input => input.Expression != argument.Expression))
            .Any(evaluation.HasEffect);
}
