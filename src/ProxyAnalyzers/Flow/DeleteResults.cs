using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What a delete has returned, and its task, tell whether it was done. Who does not ask takes it for granted; who asks knows only what the
/// answer says.
/// </summary>
internal static class DeleteResults
{
    /// <summary>Whoever asks a task or an answer how it has ended does not know whether it was done.</summary>
    public static World LearnAsked(World world, ISymbol asked, Value answer) => asked switch
    {
        { Name: "IsFaulted" or "IsCanceled" or "IsCompletedSuccessfully" or "Exception" or "Status", ContainingType: { Name: "Task" or "ValueTask" } } => TakeBack(world, answer),
        { Name: "StatusCode", ContainingType: { Name: "TwilioResponse" } } => TakeBack(world, answer),
        _ => world,
    };

    /// <summary>What goes on from a task goes on whatever has become of it, or only where it has failed.</summary>
    public static World LearnContinued(World world, Value task, ImmutableArray<Value> options) =>
        options.Any(option => option is Constant { Content: int flags } && ((TaskContinuationOptions)flags).HasFlag(TaskContinuationOptions.NotOnRanToCompletion)) ? TakeBack(world, task) : world;

    /// <summary>Whoever asks what has become of several tasks, or of what went on from one, does not know whether it was done; who does not ask takes it for granted.</summary>
    public static World LearnUnfinished(World world, IInvocationOperation invocation, IEnumerable<Value> tasks) =>
        invocation.TargetMethod is { ContainingType: { Name: "Task" } } and ({ Name: "WhenAny" or "WaitAny" } or { Name: "ContinueWith", TypeArguments: { IsEmpty: false } }) && IsAsked(invocation)
            ? tasks.SelectMany(world.ItemsOf).Aggregate(world, TakeBack)
            : world;

    /// <summary>Where the answer is false, the tasks were not done in time.</summary>
    public static World AnswerForTasks(World world, IEnumerable<Value> tasks, Value answer)
    {
        var answered = tasks.SelectMany(world.ItemsOf).ToList();
        return world with
        {
            Relations = world.Relations.SetItems(world.Relations.Where(relation => relation.Key.Kind == RelationKind.DeleteResult && answered.Contains(relation.Key.First))
                .Select(relation => new KeyValuePair<Relation, Event>(relation.Key with { First = answer }, relation.Value))),
        };
    }

    /// <summary>A delete that has not been done for sure has removed nobody for sure; of several tasks that were waited for, each may be the one.</summary>
    public static World TakeBack(World world, Value result) => world.Relations.Where(relation => relation.Key.Kind == RelationKind.DeleteResult && relation.Key.First.Equals(result))
        .Aggregate(world, (before, relation) => Endings.TakeBack(before, relation.Key.Second, relation.Value, isInspected: false));

    private static bool IsAsked(IOperation answer) => answer.Parent switch
    {
        IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } => false,
        IAwaitOperation or IConversionOperation or IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" } } => IsAsked(answer.Parent),
        _ => true,
    };
}
