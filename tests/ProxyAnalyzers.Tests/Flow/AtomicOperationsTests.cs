using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is read and written in one go is read and written: of two who ask whether they are the first, one is.</summary>
public sealed class AtomicOperationsTests
{
    [Theory]
    [InlineData("_count = 0;", "Interlocked.Increment(ref _count) == 1")]
    [InlineData("_count = 2;", "Interlocked.Decrement(ref _count) == 1")]
    [InlineData("_count = 0;", "Interlocked.Exchange(ref _count, 1) == 0")]
    [InlineData("_count = 0;", "Interlocked.CompareExchange(ref _count, 1, 0) == 0")]
    [InlineData("", "Interlocked.Exchange(ref _count, 1) == 0")]
    [InlineData("", "Interlocked.CompareExchange(ref _count, 1, 0) == 0")]
    [InlineData("", "Interlocked.Increment(ref _count) == 1")]
    [InlineData("", "Interlocked.Decrement(ref _count) == 0")]
    [InlineData("_rider = riderSid;", "Interlocked.Exchange(ref _rider, null) != null")]
    public Task Only_the_first_one_does_it(string beginning, string isFirst) => InMethod(
        $$"""
        {{beginning}}
        if ({{isFirst}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        }

        if ({{isFirst}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        }
        """);

    [Theory]
    [InlineData("_count = 0;", "Interlocked.Increment(ref _count) > 0")]
    [InlineData("_count = 5;", "Interlocked.Decrement(ref _count) > 1")]
    [InlineData("_count = 2;", "Interlocked.Decrement(ref _count) < 2")]
    [InlineData("_count = 0;", "Interlocked.Exchange(ref _count, 0) == 0")]
    [InlineData("_count = 0;", "Interlocked.CompareExchange(ref _count, 0, 0) == 0")]
    [InlineData("_count = 0;", "Interlocked.CompareExchange(ref _count, 1, 5) == 0")]
    [InlineData("", "Interlocked.Increment(ref _count) > 0")]
    [InlineData("", "Interlocked.CompareExchange(ref _count, 1, 0) != 0")]
    [InlineData("_count = 0;", "Interlocked.Add(ref _count, 3) > 0")]
    public Task Both_may_do_it(string beginning, string condition) => InMethod(
        $$"""
        {{beginning}}
        if ({{condition}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        }

        if ({{condition}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:riderSid|});
        }
        """);

    [Theory]
    [InlineData("_rider = riderSid;", "Volatile.Read(ref _rider)")]
    [InlineData("Volatile.Write(ref _rider, riderSid);", "_rider")]
    [InlineData("_rider = riderSid;", "Interlocked.Exchange(ref _rider, other)")]
    [InlineData("Interlocked.Exchange(ref _rider, riderSid);", "_rider")]
    [InlineData("_rider = riderSid;", "Interlocked.CompareExchange(ref _rider, other, null)")]
    [InlineData("_rider = null; Interlocked.CompareExchange(ref _rider, riderSid, null);", "_rider")]
    public Task Who_is_read_and_written_is_followed(string statement, string sid) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{sid}}|}, "Hello");
        """);

    [Theory]
    [InlineData("_rider = riderSid; Volatile.Write(ref _rider, other);", "_rider")]
    [InlineData("_rider = riderSid; Interlocked.Exchange(ref _rider, other);", "_rider")]
    [InlineData("_rider = other;", "Interlocked.Exchange(ref _rider, riderSid)")]
    public Task Who_was_replaced_is_somebody_else(string statement, string sid) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        using System.Threading;

        public sealed class Desk
        {
            private int _count;
            private string? _rider;

            public void Serve(string serviceSid, string sessionSid, string riderSid, string other)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """,
        only: "PROXY2001");
}
