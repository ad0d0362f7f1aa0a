using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Calls that do not return, or only if what they are given is as it should be.</summary>
public sealed class GuardsTests
{
    [Theory]
    [InlineData("if (riderSid == null) Environment.Exit(1);")]
    [InlineData("if (riderSid == null) Environment.FailFast(\"no rider\");")]
    [InlineData("if (riderSid == null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(error).Throw();")]
    [InlineData("if (riderSid == null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);")]
    [InlineData("if (riderSid == null) exits.Leave();")]
    [InlineData("if (cancellation.IsCancellationRequested) cancellation.ThrowIfCancellationRequested(); else riderSid = sessionSid;")]
    [InlineData("System.Diagnostics.Debug.Assert(riderSid != null);")]
    [InlineData("System.Diagnostics.Trace.Assert(riderSid != null, \"no rider\");")]
    [InlineData("exits.LeaveIf(riderSid == null);")]
    [InlineData("exits.Want(riderSid);")]
    [InlineData("ArgumentNullException.ThrowIfNull(riderSid);")]
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(riderSid);")]
    [InlineData("ArgumentException.ThrowIfNullOrWhiteSpace(riderSid);")]
    public Task What_the_guard_keeps_out_does_not_come_behind_it(string guard) => Verify(
        $$"""
        string? riderSid = null;
        if (isThere)
        {
            riderSid = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100").Sid;
        }

        {{guard}}
        ParticipantResource.Fetch(serviceSid, sessionSid, riderSid);
        """);

    [Theory]
    [InlineData("if (!isThere) cancellation.ThrowIfCancellationRequested();")]
    [InlineData("System.Diagnostics.Debug.Assert(isThere || error is null);")]
    [InlineData("ArgumentNullException.ThrowIfNull(error);")]
    public Task Other_guards_say_nothing_about_it(string guard) => Verify(
        $$"""
        string? riderSid = null;
        if (isThere)
        {
            riderSid = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100").Sid;
        }

        {{guard}}
        ParticipantResource.Fetch(serviceSid, sessionSid, {|PROXY1002:riderSid|});
        """);

    [Theory]
    [InlineData("System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);")]
    [InlineData("ArgumentNullException.ThrowIfNull(riderSid);")]
    public Task What_the_guard_throws_comes_to_the_handlers(string guard) => Verify(
        $$"""
        string? riderSid = null;
        try
        {
            {{guard}}
        }
        catch (Exception)
        {
            ParticipantResource.Fetch(serviceSid, sessionSid, {|PROXY1002:riderSid|});
        }
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        using System.Diagnostics.CodeAnalysis;
        using System.Threading;

        public interface IExits
        {
            [DoesNotReturn]
            void Leave();

            void LeaveIf([DoesNotReturnIf(true)] bool isTrue);

            void Want([NotNull] object? value);
        }

        public sealed class TaxiLine
        {
            public void Tell(string serviceSid, string sessionSid, IExits exits, Exception error, CancellationToken cancellation, bool isThere)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
