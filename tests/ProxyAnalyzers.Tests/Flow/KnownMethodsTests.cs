using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known of a method without its code: whether it only looks, tells nobody, cannot fail, or runs the code of others.</summary>
public sealed class KnownMethodsTests
{
    [Theory]
    [InlineData("names.Contains(text)")]
    [InlineData("form.ContainsKey(text)")]
    [InlineData("form.ContainsValue(text)")]
    [InlineData("names.IndexOf(text)")]
    [InlineData("names.LastIndexOf(text)")]
    [InlineData("names.Find(name => name == text)")]
    [InlineData("names.FindLast(name => name == text)")]
    [InlineData("names.FindAll(name => name == text)")]
    [InlineData("names.FindIndex(name => name == text)")]
    [InlineData("names.FindLastIndex(name => name == text)")]
    [InlineData("names.Exists(name => name == text)")]
    [InlineData("names.TrueForAll(name => name == text)")]
    [InlineData("names.BinarySearch(text)")]
    [InlineData("names.ConvertAll(name => name.Length)")]
    [InlineData("names.ToArray()")]
    [InlineData("names.AsReadOnly()")]
    [InlineData("names.GetRange(0, 1)")]
    [InlineData("queue.Peek()")]
    [InlineData("queue.TryPeek(out _)")]
    [InlineData("form.TryGetValue(text, out _)")]
    [InlineData("form.GetValueOrDefault(text)")]
    [InlineData("set.IsSubsetOf(names)")]
    [InlineData("set.IsSupersetOf(names)")]
    [InlineData("set.IsProperSubsetOf(names)")]
    [InlineData("set.IsProperSupersetOf(names)")]
    [InlineData("set.Overlaps(names)")]
    [InlineData("set.SetEquals(names)")]
    [InlineData("names.EnsureCapacity(20)")]
    [InlineData("names.TrimExcess()")]
    [InlineData("texts.GetLength(0)")]
    [InlineData("names.GetHashCode()")]
    [InlineData("names.Equals(set)")]
    [InlineData("names.GetType()")]
    [InlineData("names.ToString()")]
    [InlineData("stream.Dispose()")]
    [InlineData("stream.DisposeAsync()")]
    [InlineData("names.First()")]
    [InlineData("names.AsParallel().Min()")]
    [InlineData("names.AsQueryable().Min()")]
    [InlineData("AsyncEnumerable.CountAsync(guests)")]
    [InlineData("string.Concat(names)")]
    [InlineData("Console.WriteLine(names)")]
    [InlineData("names.Add(text)", false)]
    [InlineData("names.Remove(text)", false)]
    [InlineData("names.CopyTo(texts)", false)]
    [InlineData("names.Sort()", false)]
    [InlineData("queue.Dequeue()", false)]
    [InlineData("set.IntersectWith(names)", false)]
    [InlineData("Garage.Enumerable.Shuffle(names)", false)]
    [InlineData("trips.Save(text)", false)]
    public void Whoever_only_looks_changes_nothing(string call, bool onlyLooks = true) => Assert.Equal(onlyLooks, Intrusion.IsLookup(Parse(call).TargetMethod));

    [Theory]
    [InlineData("string.Concat(text, text)")]
    [InlineData("text.Trim()")]
    [InlineData("Console.WriteLine(text)")]
    [InlineData("System.Threading.Monitor.Enter(names)")]
    [InlineData("scopes.Push(text)")]
    [InlineData("tripLogger.Write(text)")]
    [InlineData("Console.Out.WriteLine(text)", false)]
    [InlineData("System.IO.File.AppendAllText(text, text)", false)]
    [InlineData("names.Contains(text)", false)]
    [InlineData("trips.Save(text)", false)]
    [InlineData("action()", false)]
    public void What_is_written_locked_or_composed_is_told_to_nobody(string call, bool isSilent = true) => Assert.Equal(isSilent, Intrusion.IsSilent(Parse(call).TargetMethod));

    [Theory]
    [InlineData("Console.WriteLine(text)")]
    [InlineData("System.Threading.Monitor.Exit(names)")]
    [InlineData("scopes.Push(text)")]
    [InlineData("tripLogger.Write(text)")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("number.ToString()")]
    [InlineData("names.ToString()")]
    [InlineData("System.Math.Max(number, 3)")]
    [InlineData("watch.Restart()")]
    [InlineData("builder.Append(text)")]
    [InlineData("System.Diagnostics.Debug.WriteLine(text)")]
    [InlineData("System.Diagnostics.Trace.WriteLine(text)")]
    [InlineData("System.Threading.Interlocked.Increment(ref number)")]
    [InlineData("string.Format(text, text)", false)]
    [InlineData("text.Substring(number)", false)]
    [InlineData("int.Parse(text)", false)]
    [InlineData("names.Contains(text)", false)]
    [InlineData("System.IO.File.AppendAllText(text, text)", false)]
    [InlineData("trips.ToString(number)", false)]
    [InlineData("trips.NewGuid()", false)]
    [InlineData("Garage.Math.Max(number)", false)]
    [InlineData("action()", false)]
    public void Whoever_counts_or_writes_a_log_does_not_expect_that_to_fail(string call, bool neverFails = true) => Assert.Equal(neverFails, Intrusion.NeverThrows(Parse(call).TargetMethod));

    [Theory]
    [InlineData("Parallel.For(0, 3, number => action())")]
    [InlineData("Parallel.ForEach(names, name => action())")]
    [InlineData("Parallel.Invoke(action)")]
    [InlineData("task.Wait()")]
    [InlineData("Task.WaitAll(task)")]
    [InlineData("Task.WaitAny(task)", false)]
    [InlineData("Parallel.ForEachAsync(names, (name, cancellation) => default)", false)]
    [InlineData("names.ForEach(name => action())", false)]
    [InlineData("Array.ForEach(texts, name => action())", false)]
    [InlineData("gate.Wait()", false)]
    [InlineData("action.Invoke()", false)]
    [InlineData("Task.Run(action)", false)]
    public void What_fails_in_parallel_or_in_a_task_that_is_waited_for_comes_in_an_aggregate(string call, bool isAggregate = true) =>
        Assert.Equal(isAggregate, Intrusion.ThrowsAggregate(Parse(call).TargetMethod));

    [Theory]
    [InlineData("trips.Save(text)")]
    [InlineData("Garage.Enumerable.Shuffle(names)")]
    [InlineData("action()")]
    [InlineData("clock.Tick()")]
    [InlineData("relay.Publish()")]
    [InlineData("lazy.GetHashCode()", false)]
    [InlineData("lazies.AddRange(lazies)")]
    [InlineData("names.AddRange(archive)", false)]
    [InlineData("names.AddRange(System.Collections.Immutable.ImmutableQueue.Create(texts))")]
    [InlineData("task.ConfigureAwait(false)")]
    [InlineData("valueTask.AsTask()")]
    [InlineData("task.GetAwaiter().GetResult()")]
    [InlineData("valueTask.GetAwaiter().GetResult()")]
    [InlineData("task.ConfigureAwait(false).GetAwaiter().GetResult()")]
    [InlineData("valueTask.ConfigureAwait(false).GetAwaiter().GetResult()")]
    [InlineData("Task.Run(action)")]
    [InlineData("Task.WhenAll(task, task)")]
    [InlineData("Task.FromResult(text)", false)]
    [InlineData("string.Join(text, guests)")]
    [InlineData("string.Join(text, names)", false)]
    [InlineData("string.Join(text, texts)", false)]
    [InlineData("string.Join(text, queue)", false)]
    [InlineData("string.Join(text, people)")]
    [InlineData("string.Join(text, seats)")]
    [InlineData("names.AddRange(guests)")]
    [InlineData("names.AddRange(set)", false)]
    [InlineData("names.ForEach(name => action())")]
    [InlineData("tasks.AddRange(tasks)")]
    [InlineData("tasks.AddRange(actions)")]
    [InlineData("names.Contains(text)", false)]
    [InlineData("comparer.Equals(text, text)")]
    [InlineData("entries.Cast<string>()", false)]
    [InlineData("bits.Cast<bool>()", false)]
    [InlineData("words.Cast<string>()", false)]
    [InlineData("int.Parse(text)", false)]
    [InlineData("task.Wait()", false)]
    [InlineData("Parallel.Invoke(action)", false)]
    [InlineData("Console.WriteLine(text)", false)]
    [InlineData("tripLogger.Write(text)", false)]
    [InlineData("System.Threading.Interlocked.Increment(ref number)", false)]
    [InlineData("Microsoft.Win32.SystemEvents.Start(text)", false)]
    public void Whoever_runs_the_code_of_others_fails_as_that_does(string call, bool runsOthers = true)
    {
        var invocation = Parse(call);
        Assert.Equal(runsOthers, Intrusion.MayCallTwilio(invocation.TargetMethod, invocation));
    }

    private static IInvocationOperation Parse(string call)
    {
        var compilation = TestCompilation.Create(
            $$"""
            namespace System.Linq
            {
                public static class AsyncEnumerable
                {
                    public static int CountAsync(IEnumerable<string> sequence) => 0;
                }
            }

            namespace Microsoft.Extensions.Logging
            {
                public interface IExternalScopes
                {
                    void Push(string text);
                }
            }

            namespace Microsoft.Azure.Relay
            {
                public interface IRelay
                {
                    void Publish();
                }
            }

            namespace System.Reports
            {
                public abstract class Archive : IReadOnlyCollection<string>
                {
                    public abstract int Count { get; }
                    public abstract IEnumerator<string> GetEnumerator();
                    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
                }
            }

            namespace Microsoft.Win32
            {
                public static class SystemEvents
                {
                    public static void Start(string name) { }
                }
            }

            namespace Garage
            {
                public static class Enumerable
                {
                    public static void Shuffle(List<string> names) { }
                }

                public static class Math
                {
                    public static void Max(int number) { }
                }

                public interface ITrips
                {
                    void Save(string text);
                    string ToString(int number);
                    Guid NewGuid();
                }

                public interface ITripLogger
                {
                    void Write(string text);
                }

                public interface IClock
                {
                    void Tick();
                }

                public abstract class People : List<string>
                {
                }

                public sealed class Desk
                {
                    public void Serve(
                        string text, int number, string[] texts, List<string> names, HashSet<string> set, Queue<string> queue, Dictionary<string, string> form, System.IO.Stream stream,
                        IEnumerable<string> guests, People people, IReadOnlyList<string> seats, List<Task> tasks, Task[] actions, Lazy<string> lazy, List<Lazy<string>> lazies, System.Reports.Archive archive, System.Collections.ArrayList entries,
                        System.Collections.BitArray bits, System.Collections.Specialized.StringCollection words, IEqualityComparer<string> comparer, ITrips trips, ITripLogger tripLogger, IClock clock,
                        Microsoft.Extensions.Logging.IExternalScopes scopes, Microsoft.Azure.Relay.IRelay relay, Action action, Task task, ValueTask valueTask, System.Threading.SemaphoreSlim gate,
                        System.Diagnostics.Stopwatch watch, System.Text.StringBuilder builder)
                    {
                        {{call}};
                    }
                }
            }
            """);
        ProxyVerify.AssertCompiles(compilation);
        var statement = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>().Last(statement => statement.Parent is BlockSyntax);
        return (IInvocationOperation)compilation.GetSemanticModel(compilation.SyntaxTrees[0]).GetOperation(statement.Expression)!;
    }
}
