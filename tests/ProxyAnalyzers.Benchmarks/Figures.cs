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

    /// <summary>The time of the analyzer alone, by the same for half the code.</summary>
    public static double? Doubling(Summary summary, BenchmarkCase row)
    {
        if (row.Parameters["Code"] is not GrowthSize { Half: { } half } size || row.Descriptor.Baseline)
        {
            return null;
        }

        return Alone(summary, size) / Alone(summary, new GrowthSize(size.Shape, half, null));
    }

    private static double? OfFloor(Summary summary, BenchmarkCase row, Func<Summary, BenchmarkCase?, double?> figure)
    {
        var none = figure(summary, Beside(summary, row, "nothing"));
        return (figure(summary, row) - none) / (figure(summary, Beside(summary, row, "floor")) - none);
    }

    private static double? Alone(Summary summary, GrowthSize size)
    {
        var rows = summary.BenchmarksCases.Where(row => row.Parameters["Code"] is GrowthSize other && other.Shape == size.Shape && other.Size == size.Size).ToList();
        return Median(summary, rows.Find(row => !row.Descriptor.Baseline)) - Median(summary, rows.Find(row => row.Descriptor.Baseline));
    }

    private static double? Median(Summary summary, BenchmarkCase? row) => row is null ? null : summary[row]?.ResultStatistics?.Median;

    /// <summary>The row that differs in its subject alone.</summary>
    private static BenchmarkCase? Beside(Summary summary, BenchmarkCase row, string subject) => summary.BenchmarksCases.FirstOrDefault(other =>
        other.Descriptor == row.Descriptor
        && other.Parameters.Items.All(item => item.Value is Subject named ? named.Name == subject : Equals(item.Value, row.Parameters[item.Name])));
}
