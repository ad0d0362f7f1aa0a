using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which calls may lead to a handler, and to which one.</summary>
public sealed class ThrowingCallsTests
{
    [Theory]
    [InlineData("Console.WriteLine(\"Left.\");")]
    [InlineData("Console.Error.Flush();", false)]
    [InlineData("logger.Write(text);")]
    [InlineData("log.Push(text);")]
    [InlineData("System.Threading.Monitor.Enter(value);")]
    [InlineData("var id = Guid.NewGuid();")]
    [InlineData("var id = count.ToString();")]
    [InlineData("var id = value.ToString();")]
    [InlineData("var most = Math.Max(count, 3);")]
    [InlineData("var watch = System.Diagnostics.Stopwatch.StartNew(); watch.Stop();")]
    [InlineData("builder.Append(text).Append(count).AppendLine();")]
    [InlineData("System.Diagnostics.Debug.WriteLine(text);")]
    [InlineData("System.Diagnostics.Trace.TraceInformation(text);")]
    [InlineData("System.Threading.Interlocked.Increment(ref count);")]
    [InlineData("System.Threading.Interlocked.Add(ref count, 2);")]
    [InlineData("System.IO.File.AppendAllText(\"log.txt\", text);", false)]
    [InlineData("text.CopyTo(0, letters, 0, 3);", false)]
    [InlineData("trip.ToString(text);", false)]
    [InlineData("trip.NewGuid();", false)]
    [InlineData("foreach (var letter in text) count++;")]
    [InlineData("foreach (var name in names) Console.WriteLine(name);")]
    [InlineData("Math.DivRem(count, 3, out var rest);")]
    public Task What_never_fails_leads_to_no_handler(string statement, bool neverFails = true) => ProxyVerify.CheckAsync(
        $$"""
        namespace Microsoft.Extensions.Logging
        {
            public interface IExternalScopes
            {
                void Push(string text);
            }
        }

        public interface ITripLogger
        {
            void Write(string text);
        }

        public interface ITrip
        {
            string ToString(string text);
            Guid NewGuid();
        }

        public sealed class ClinicLine
        {
            public void Leave(
                string serviceSid, string sessionSid, string nurseSid, string text, int count, object value, ITripLogger logger, ITrip trip,
                Microsoft.Extensions.Logging.IExternalScopes log, System.Text.StringBuilder builder, char[] letters, List<string> names)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, nurseSid);
                try
                {
                    {{statement}}
                }
                catch (Exception)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, {{(neverFails ? "nurseSid" : "{|PROXY2001:nurseSid|}")}});
                }
            }
        }
        """);

    [Theory]
    [InlineData("action();")]
    [InlineData("clock.Tick();")]
    [InlineData("task.GetAwaiter().GetResult();")]
    [InlineData("awaiter.GetResult();")]
    [InlineData("valueAwaiter.GetResult();")]
    [InlineData("configured.GetResult();")]
    [InlineData("configuredValue.GetResult();")]
    [InlineData("valueTask.AsTask();")]
    [InlineData("Console.WriteLine(string.Join(\", \", sequence));")]
    [InlineData("Array.ForEach(names, name => action());")]
    [InlineData("Array.ForEach(names, each);")]
    [InlineData("list.ForEach(each);")]
    [InlineData("Console.WriteLine(sequence.Count());")]
    [InlineData("sequences.SelectMany(one => one).ToList();")]
    [InlineData("list.AddRange(sequence);")]
    [InlineData("iterators.ToList();")]
    [InlineData("Console.WriteLine(guests.Count(guest => guest != \"bot\"));")]
    [InlineData("var copy = guests.ToList();")]
    [InlineData("var copy = actions.ToList();")]
    public Task Other_code_may_fail_as_Twilio_does(string statement) => CatchAround(statement, "{|PROXY2003:sessionSid|}");

    [Theory]
    [InlineData("task.Wait();")]
    [InlineData("Task.WaitAll(task);")]
    [InlineData("Parallel.Invoke(action);")]
    [InlineData("Parallel.For(0, 3, number => action());")]
    [InlineData("Parallel.ForEach(names, each);")]
    [InlineData("Console.WriteLine(string.Join(\", \", names));")]
    [InlineData("Console.WriteLine(string.Join(\", \", list));")]
    [InlineData("list.AddRange(names);")]
    [InlineData("list.AddRange(queue);")]
    [InlineData("list.AddRange(stack);")]
    [InlineData("list.AddRange(ages.Keys);")]
    [InlineData("Console.WriteLine(list.Contains(\"bot\"));")]
    [InlineData("var number = int.Parse(names[0]);")]
    [InlineData("var numbers = new[] { 1, 2 }.ToList();")]
    [InlineData("Console.WriteLine(Microsoft.VisualBasic.Strings.LCase(names[0]));")]
    [InlineData("var texts = entries.OfType<string>();")]
    [InlineData("var copy = ages.Keys.ToList();")]
    [InlineData("var copy = list.ToArray();")]
    [InlineData("logger.Log(\"Opening.\");")]
    [InlineData("tripLogger.Write(\"Opening.\");")]
    [InlineData("Console.Error.WriteLine(\"Opening.\");")]
    public Task Failure_of_Twilio_does_not_come_out_of_what_runs_nothing_of_others(string statement) => CatchAround(statement, "sessionSid");

    private static Task CatchAround(string statement, string session) => ProxyVerify.CheckAsync(
        $$"""
        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger
            {
                void Log(string text);
            }
        }

        public interface ITripLogger
        {
            void Write(string text);
        }

        public interface IClock
        {
            void Tick();
        }

        public abstract class Guests : List<string>
        {
        }

        public sealed class ClinicLine
        {
            public void Open(
                string serviceSid, string sessionSid, Action action, Action<string> each, IClock clock, Task task, ValueTask valueTask,
                System.Runtime.CompilerServices.TaskAwaiter awaiter, System.Runtime.CompilerServices.ValueTaskAwaiter valueAwaiter,
                System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter configured,
                System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter configuredValue,
                IEnumerable<string> sequence, IEnumerable<string>[] sequences, List<IEnumerable<string>> iterators, Guests guests,
                string[] names, List<string> list, Queue<string> queue, Stack<string> stack, Dictionary<string, int> ages,
                System.Collections.ArrayList entries, List<Task> actions, Microsoft.Extensions.Logging.ILogger logger, ITripLogger tripLogger)
            {
                try
                {
                    {{statement}}
                }
                catch (ApiException)
                {
                    SessionResource.Delete(serviceSid, sessionSid);
                }

                ParticipantResource.Create(serviceSid, {{session}}, "+14155550100");
            }
        }
        """);

    [Theory]
    [InlineData("Parallel.Invoke(action);")]
    [InlineData("Parallel.For(0, 3, number => action());")]
    [InlineData("Parallel.ForEach(names, each);")]
    public Task What_fails_in_parallel_comes_out_in_an_aggregate(string statement) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class ClinicLine
        {
            public void Open(string serviceSid, string sessionSid, Action action, Action<string> each, string[] names)
            {
                try
                {
                    {{statement}}
                }
                catch (AggregateException)
                {
                    SessionResource.Delete(serviceSid, sessionSid);
                }

                ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, "+14155550100");
            }
        }
        """);
}
