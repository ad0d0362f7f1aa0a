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
    [InlineData("System.Diagnostics.Trace.Assert(riderSid != null);")]
    [InlineData("System.Diagnostics.Debug.Assert(riderSid != null, \"no rider\", \"Who is it?\");")]
    [InlineData("exits.Require(riderSid != null);")]
    [InlineData("exits.Check(\"no rider\", riderSid == null, isThere);")]
    [InlineData("exits.Check(\"no rider\", false, riderSid != null);")]
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
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(sessionSid);")]
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(sessionSid, riderSid);")]
    [InlineData("ArgumentException.ThrowIfNullOrWhiteSpace(sessionSid, riderSid);")]
    [InlineData("Console.WriteLine(riderSid != null);")]
    [InlineData("System.Diagnostics.Debug.WriteLine(riderSid != null);")]
    [InlineData("System.Diagnostics.Debug.WriteLineIf(riderSid != null, sessionSid);")]
    [InlineData("System.Diagnostics.Debug.Assert(error is null, riderSid);")]
    [InlineData("exits.Assert(riderSid != null);")]
    [InlineData("exits.ThrowIfNullOrEmpty(riderSid);")]
    [InlineData("exits.ThrowIfNullOrWhiteSpace(riderSid);")]
    [InlineData("exits.ThrowIfCancellationRequested();")]
    [InlineData("exits.Exit();")]
    [InlineData("exits.FailFast();")]
    [InlineData("exits.Throw();")]
    [InlineData("exits.WantOther(riderSid);")]
    [InlineData("exits.LeaveIf(riderSid != null && isThere);")]
    [InlineData("exits.Require(riderSid == null || isThere);")]
    [InlineData("exits.Check(riderSid, isThere, error is null);")]
    [InlineData("var variable = Environment.GetEnvironmentVariable(sessionSid);")]
    [InlineData("if (isThere) exits.Leave();")]
    [InlineData("System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(error);")]
    [InlineData("var isCancelled = cancellation.IsCancellationRequested; cancellation.ThrowIfCancellationRequested();")]
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
    [InlineData("ArgumentException.ThrowIfNullOrWhiteSpace(riderSid);", "riderSid")]
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(riderSid);", "{|PROXY1002:riderSid|}")]
    [InlineData("ArgumentNullException.ThrowIfNull(riderSid);", "{|PROXY1002:riderSid|}")]
    public Task White_space_passes_what_asks_for_nothing_else(string guard, string used) => Verify(
        $$"""
        var riderSid = " ";
        {{guard}}
        ParticipantResource.Fetch(serviceSid, sessionSid, {{used}});
        """);

    [Theory]
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(riderSid);", "riderSid")]
    [InlineData("ArgumentException.ThrowIfNullOrWhiteSpace(riderSid);", "riderSid")]
    [InlineData("ArgumentNullException.ThrowIfNull(riderSid);", "{|PROXY1002:riderSid|}")]
    [InlineData("exits.Want(riderSid);", "{|PROXY1002:riderSid|}")]
    public Task Empty_text_passes_what_asks_for_null(string guard, string used) => Verify(
        $$"""
        var riderSid = "";
        {{guard}}
        ParticipantResource.Fetch(serviceSid, sessionSid, {{used}});
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

            void WantOther([Other.NotNull] object? value);

            void Require([DoesNotReturnIf(false)] bool isTrue);

            void Check(string? message, [DoesNotReturnIf(true)] bool isTrue, [DoesNotReturnIf(false)] bool isRequired);

            void Assert(bool isTrue);

            void ThrowIfNullOrEmpty(string? text);

            void ThrowIfNullOrWhiteSpace(string? text);

            void ThrowIfCancellationRequested();

            void Exit();

            void FailFast();

            void Throw();
        }

        namespace Other
        {
            [AttributeUsage(AttributeTargets.Parameter)]
            public sealed class NotNullAttribute : Attribute
            {
            }
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
