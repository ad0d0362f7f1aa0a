using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>The <c>try</c> blocks of a control-flow graph, the handlers around them, and what each of these catches.</summary>
internal static class TryRegions
{
    /// <summary>The innermost <c>try</c> block around a region. The root of a lambda's graph stands in a region of the graph around it, which is not left by its exceptions.</summary>
    public static ControlFlowRegion? FindTry(ControlFlowRegion? region)
    {
        while (region is not null && region.Kind is not (ControlFlowRegionKind.Root or ControlFlowRegionKind.Try))
        {
            region = region.EnclosingRegion;
        }

        return region is { Kind: ControlFlowRegionKind.Try } ? region : null;
    }

    /// <summary>Whether the region belongs to a filter, and not to a <c>finally</c> block.</summary>
    public static bool IsInFilter(ControlFlowRegion region)
    {
        while (region is { Kind: not (ControlFlowRegionKind.Filter or ControlFlowRegionKind.Finally), EnclosingRegion: { } enclosing })
        {
            region = enclosing;
        }

        return region.Kind == ControlFlowRegionKind.Filter;
    }

    /// <summary>The handlers of all <c>try</c> blocks that stand around a region.</summary>
    public static IEnumerable<ControlFlowRegion> HandlersAround(ControlFlowRegion region)
    {
        for (var current = region; current is { Kind: not ControlFlowRegionKind.Root }; current = current.EnclosingRegion)
        {
            if (current is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } protectedRegion })
            {
                foreach (var handler in HandlersOf(protectedRegion))
                {
                    yield return handler;
                }
            }
        }
    }

    public static IEnumerable<ControlFlowRegion> HandlersOf(ControlFlowRegion protectedRegion) =>
        protectedRegion.NestedRegions.Where(nested => nested.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler);

    /// <summary>The type that a handler catches, and whether it catches all of it: <c>when (exception is ApiException)</c> is such a type.</summary>
    public static (ITypeSymbol? Type, bool IsAll) CaughtBy(ControlFlowRegion handler, ControlFlowGraph graph)
    {
        if (handler.Kind == ControlFlowRegionKind.Catch)
        {
            return (handler.ExceptionType, true);
        }

        var filter = handler.NestedRegions.First(nested => nested.Kind == ControlFlowRegionKind.Filter);
        return filter.FirstBlockOrdinal == filter.LastBlockOrdinal
            && graph.Blocks[filter.LastBlockOrdinal] is { ConditionKind: ControlFlowConditionKind.WhenTrue, BranchValue: IIsTypeOperation { ValueOperand: ILocalReferenceOperation } asked }
                ? (asked.TypeOperand, true)
                : (handler.ExceptionType, false);
    }

    /// <summary>Whether the filter or the block of a handler names the code of an answer: <c>when (exception.Code == 80103)</c> awaits that one.</summary>
    public static bool Names(ControlFlowRegion handler, int code, ControlFlowGraph graph) => Enumerable.Range(handler.FirstBlockOrdinal, handler.LastBlockOrdinal - handler.FirstBlockOrdinal + 1)
        .Select(ordinal => graph.Blocks[ordinal])
        .SelectMany(block => block.Operations.SelectMany(operation => operation.DescendantsAndSelf()).Concat(block.BranchValue.DescendantsAndSelf()))
        .Any(operation => operation.ConstantValue is { HasValue: true, Value: int named } && named == code);

    /// <summary>Whether a handler takes Twilio's exceptions; filters are not looked at.</summary>
    public static bool CatchesTwilio(ControlFlowRegion handler) =>
        handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception" or "TwilioException" or "ApiException" };
}
