using System;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ProxyAnalyzers.Benchmarks;

// In this process: the packages to compare with are loaded once, and nothing is built anew. Some take minutes for a large code base.
var toolchain = new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: false);
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(toolchain).WithWarmupCount(1).WithIterationCount(3).WithInvocationCount(1).WithUnrollFactor(1))
    .AddColumn(
        new FigureColumn("To binding", "The time, by that of the compiler alone", Figures.ToBinding),
        new FigureColumn("Of floor", "The time that an analyzer adds, by that which the floor adds", Figures.OfFloor),
        new FigureColumn("Of floor, memory", "What an analyzer allocates, by what the floor does", Figures.OfFloorInMemory),
        new FigureColumn("Doubling", "The time that the graphs add to the compiler's, or the analyzer to that, by the same for half the code; the analyzer's at most 2.2", Figures.Doubling))
    .HideColumns(Column.Error, Column.StdDev, Column.Gen0, Column.Gen1, Column.Gen2, Column.Ratio, Column.RatioSD, Column.AllocRatio)
    .WithOptions(ConfigOptions.DisableLogFile);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(SideBySide).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config).ToList();

// What was logged on the way is long: the tables once more, together.
foreach (var summary in summaries)
{
    Console.WriteLine();
    MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
}
