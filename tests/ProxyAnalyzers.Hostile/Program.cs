using System;
using System.Diagnostics;
using ProxyAnalyzers.Hostile;
using ProxyAnalyzers.Hostile.Checks;

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

var watch = Stopwatch.StartNew();
var tally = new Tally();
var campaign = new Campaign(arguments, tally);
Console.WriteLine($"{arguments.Inputs} inputs from {campaign.Places} places to damage, seed {arguments.Seed}");
await campaign.RunAsync(() => Console.WriteLine($"{watch.Elapsed:hh\\:mm\\:ss}  {tally}"));
Console.WriteLine($"{watch.Elapsed:hh\\:mm\\:ss}  {tally}");
return tally.Failures.Count == 0 ? 0 : 1;
