using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Where a variable is mentioned for the last time. Blocks stand in the order of the text, so that is the last operation that mentions it, or
/// the end of the outermost loop around that one.
/// </summary>
internal sealed class Liveness
{
    // The positions of variables among the operations of all blocks, and those at which the blocks begin.
    private readonly Dictionary<object, int> _last = new();
    private readonly int[] _starts;

    public Liveness(ControlFlowGraph graph)
    {
        var own = new HashSet<object>();
        AddLocals(graph.Root, own);
        _starts = StartsOf(graph);
        var loopEnds = EndsOfLoops(graph);
        var hasFunctions = !graph.LocalFunctions.IsEmpty;
        foreach (var block in graph.Blocks)
        {
            var position = _starts[block.Ordinal];
            foreach (var operation in block.Operations.Append(block.BranchValue))
            {
                hasFunctions |= Mention(operation, loopEnds[block.Ordinal] is { } end ? _starts[end + 1] - 1 : position, own, graph);
                position++;
            }
        }

        if (hasFunctions)
        {
            ForgetCaptured(graph);
        }
    }

    /// <summary>Whether nothing from this operation of the block on mentions the variable, and something did before it.</summary>
    public bool IsDead(object variable, int ordinal, int operation) => _last.TryGetValue(variable, out var last) && last < _starts[ordinal] + operation;

    /// <summary>Takes down until where the variables of the operation are needed; returns whether it makes a function.</summary>
    private bool Mention(IOperation? whole, int last, HashSet<object> own, ControlFlowGraph graph)
    {
        var hasFunctions = false;
        foreach (var operation in whole.DescendantsAndSelf())
        {
            hasFunctions |= operation is IFlowAnonymousFunctionOperation;
            if (VariableIn(operation) is { } local && own.Contains(local))
            {
                _last[local] = last;
            }
            else if (operation is IFlowCaptureReferenceOperation capture)
            {
                _last[new CaptureKey(graph, capture.Id)] = last;
            }
        }

        return hasFunctions;
    }

    /// <summary>For each block the position of its first operation, and at last the one behind all blocks. What a block ends with is one more operation.</summary>
    private static int[] StartsOf(ControlFlowGraph graph)
    {
        var starts = new int[graph.Blocks.Length + 1];
        foreach (var block in graph.Blocks)
        {
            starts[block.Ordinal + 1] = starts[block.Ordinal] + block.Operations.Length + 1;
        }

        return starts;
    }

    private static void AddLocals(ControlFlowRegion region, HashSet<object> own)
    {
        own.UnionWith(region.Locals);
        foreach (var nested in region.NestedRegions)
        {
            AddLocals(nested, own);
        }
    }

    /// <summary>What a lambda or a local function has captured lives on around it.</summary>
    private void ForgetCaptured(ControlFlowGraph graph)
    {
        foreach (var function in graph.OriginalOperation.Descendants().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            foreach (var operation in function.Descendants())
            {
                if (VariableIn(operation) is { } captured)
                {
                    _last.Remove(captured);
                }
            }
        }
    }

    private static ISymbol? VariableIn(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    };

    /// <summary>For each block, the last block of the outermost loop around it; null outside loops.</summary>
    private static int?[] EndsOfLoops(ControlFlowGraph graph)
    {
        var ends = new int?[graph.Blocks.Length];
        for (var ordinal = ends.Length - 1; ordinal >= 0; ordinal--)
        {
            Extend(graph.Blocks[ordinal].FallThroughSuccessor, ends);
            Extend(graph.Blocks[ordinal].ConditionalSuccessor, ends);
        }

        return ends;
    }

    private static void Extend(ControlFlowBranch? branch, int?[] ends)
    {
        if (branch?.Destination is not { } destination || destination.Ordinal > branch.Source.Ordinal)
        {
            return;
        }

        // What runs on the way back is part of the loop, although it stands behind.
        var last = branch.Source.Ordinal;
        foreach (var region in branch.FinallyRegions)
        {
            last = Math.Max(last, region.LastBlockOrdinal);
        }

        last = Math.Max(last, ends[last] ?? last);
        for (var ordinal = destination.Ordinal; ordinal <= last; ordinal++)
        {
            ends[ordinal] = Math.Max(ends[ordinal] ?? last, last);
        }
    }
}
