using System;
using ProxyAnalyzers.Oracle;

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

Console.WriteLine($"{arguments.Programs} programs of seed {arguments.Seed}, {arguments.Workers} at once");
var run = new OracleRun(arguments);
await run.RunAsync();
return await Summary.PrintAsync(run) ? 0 : 1;
