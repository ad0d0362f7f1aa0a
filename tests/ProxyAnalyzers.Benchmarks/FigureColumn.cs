using System;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>A column of ratios: the only figures that mean something on another machine.</summary>
/// <param name="name">The head of the column.</param>
/// <param name="legend">What it says.</param>
/// <param name="figure">The ratio of a row; null where there is none.</param>
internal sealed class FigureColumn(string name, string legend, Func<Summary, BenchmarkCase, double?> figure) : IColumn
{
    public string Id => ColumnName;

    public string ColumnName => name;

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => figure(summary, benchmarkCase) is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) : "";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => Array.Exists([.. summary.BenchmarksCases], benchmarkCase => figure(summary, benchmarkCase) is not null);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
