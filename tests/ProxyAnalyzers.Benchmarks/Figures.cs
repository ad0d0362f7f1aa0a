using System;
using System.Linq;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>What rows say about each other.</summary>
internal static class Figures
{
    /// <summary>The time, by that of the compiler alone.</summary>
    public static double? ToBinding(Summary summary, BenchmarkCase row) =>
        Median(summary, row) / Median(summary, Beside(summary, row, "binding"));

    /// <summary>The time that an analyzer adds, by that which the floor adds.</summary>
    public static double? OfFloor(Summary summary, BenchmarkCase row) => OfFloor(summary, row, Median);

    /// <summary>What an analyzer allocates, by what the floor does.</summary>
    public static double? OfFloorInMemory(Summary summary, BenchmarkCase row) =>
        OfFloor(summary, row, (from, any) => any is null ? null : from[any]?.GcStats.GetBytesAllocatedPerOperation(any));

    /// <summary>The time that a step adds to the one before it, by the same for half the code.</summary>
    public static double? Doubling(Summary summary, BenchmarkCase row) => row.Parameters["Code"] is GrowthSize { Half: { } half } size
        ? Added(summary, row, size.Size) / Added(summary, row, half)
        : null;

    private static double? OfFloor(Summary summary, BenchmarkCase row, Func<Summary, BenchmarkCase?, double?> figure)
    {
        var none = figure(summary, Beside(summary, row, "nothing"));
        return (figure(summary, row) - none) / (figure(summary, Beside(summary, row, "floor")) - none);
    }

    /// <summary>What is added at a size to what the compiler takes: by its graphs, and to those by the analyzer.</summary>
    private static double? Added(Summary summary, BenchmarkCase row, int size)
    {
        var shape = ((GrowthSize)row.Parameters["Code"]).Shape;
        return row.Descriptor.WorkloadMethod.Name switch
        {
            nameof(Growth.Graph) => At(nameof(Growth.Graph)) - At(nameof(Growth.Bind)),
            nameof(Growth.Analyze) => At(nameof(Growth.Analyze)) - At(nameof(Growth.Graph)),
            _ => null,
        };

        double? At(string step) => Median(summary, summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.WorkloadMethod.Name == step && other.Parameters["Code"] is GrowthSize code && code.Shape == shape && code.Size == size));
    }

    private static double? Median(Summary summary, BenchmarkCase? row) => row is null ? null : summary[row]?.ResultStatistics?.Median;

    /// <summary>The row that differs in its subject alone.</summary>
    private static BenchmarkCase? Beside(Summary summary, BenchmarkCase row, string subject) => summary.BenchmarksCases.FirstOrDefault(other =>
        other.Descriptor == row.Descriptor
        && other.Parameters.Items.All(item => item.Value is Subject named ? named.Name == subject : Equals(item.Value, row.Parameters[item.Name])));
}
