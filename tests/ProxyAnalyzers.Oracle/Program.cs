using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ProxyAnalyzers.Oracle;
using ProxyAnalyzers.Oracle.Comparison;
using ProxyAnalyzers.Oracle.Execution;
using ProxyAnalyzers.Oracle.Fixes;
using ProxyAnalyzers.Oracle.Generation;

const int BatchSize = 200;
const int MostShrunk = 20;

Arguments arguments;
try
{
    arguments = Arguments.Parse(args);
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

Console.WriteLine($"{arguments.Programs} programs, seed {arguments.Seed}");
var comparer = new Comparer();
var fixComparer = new FixComparer();
var badFixes = new List<(FixedProgram Fixed, string Reason)>();
var written = new Dictionary<string, int>();
var failures = new List<(GeneratedProgram Program, Mismatch Mismatch)>();
for (var first = 0; first < arguments.Programs; first += BatchSize)
{
    var programs = Enumerable.Range(first, Math.Min(BatchSize, arguments.Programs - first)).Select(index => new ProgramGenerator(arguments.Seed, index).Write()).ToList();
    foreach (var construct in programs.SelectMany(program => program.Constructs))
    {
        written[construct] = written.GetValueOrDefault(construct) + 1;
    }

    foreach (var observation in await new Batch(programs).ObserveAsync())
    {
        failures.AddRange((await comparer.CompareAsync(observation)).Select(mismatch => (observation.Program, mismatch)));
    }

    foreach (var program in programs.Where(program => program.Index % arguments.FixEvery == 0))
    {
        badFixes.AddRange(await fixComparer.CompareAsync(program));
    }

    if ((first / BatchSize) % 10 == 9)
    {
        Console.WriteLine($"{first + programs.Count} programs, {failures.Count} mismatches, {fixComparer.Taken} fixes, {badFixes.Count} bad");
    }
}

Print("Written", written);
Print("Found", comparer.Found);
Print("Excluded", comparer.Excluded);
Print("Mismatches", failures.GroupBy(failure => (failure.Mismatch.IsFalse ? "false " : "missed ") + failure.Mismatch.Rule).ToDictionary(group => group.Key, group => group.Count()));
Print("Fixes", new Dictionary<string, int> { ["good"] = fixComparer.Taken - badFixes.Count, ["bad"] = badFixes.Count });
if (failures.Count + badFixes.Count == 0)
{
    return 0;
}

Directory.CreateDirectory(arguments.Folder);
foreach (var (program, mismatch) in failures.DistinctBy(failure => failure.Program.Index).Take(MostShrunk))
{
    var small = await Shrinker.ShrinkAsync(program, mismatch);
    var path = Path.Combine(arguments.Folder, program.Path);
    await File.WriteAllTextAsync(path, $"// seed {arguments.Seed}, {mismatch}\n{small.Text}\n");
    Console.WriteLine($"{path}: {mismatch}");
}

foreach (var (bad, reason) in badFixes.Take(MostShrunk))
{
    var path = Path.Combine(arguments.Folder, $"Fixed{bad.Program.Path}");
    await File.WriteAllTextAsync(path, $"// seed {arguments.Seed}, {bad.Fix}: {reason}\n{bad.Text}\n\n/* before\n{bad.Program.Text}\n*/\n");
    Console.WriteLine($"{path}: {bad.Fix}: {reason}");
}

return 1;

static void Print(string title, IReadOnlyDictionary<string, int> counts)
{
    Console.WriteLine();
    Console.WriteLine(title);
    foreach (var (name, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
    {
        Console.WriteLine($"  {count,8}  {name}");
    }
}
