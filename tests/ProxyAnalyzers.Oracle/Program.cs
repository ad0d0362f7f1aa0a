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

var session = new OracleRun(arguments);
await session.RunAsync();
return await Summary.PrintAsync(session) ? 0 : 1;
