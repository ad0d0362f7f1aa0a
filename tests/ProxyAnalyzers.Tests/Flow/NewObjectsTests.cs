using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What an object holds that was made in sight, and whose members nobody has set.</summary>
public sealed class NewObjectsTests
{
    [Theory]
    [InlineData("var left = new Departure { Sid = callerSid };", "left.Error != null")]
    [InlineData("var left = new Departure { Sid = callerSid };", "!string.IsNullOrEmpty(left.Error)")]
    [InlineData("var left = new Departure { Sid = callerSid };", "left.IsDone")]
    [InlineData("var left = new Departure { Sid = callerSid };", "left.Attempts > 0")]
    [InlineData("var left = new Departure { Sid = callerSid };", "left.Kind == Kind.Left")]
    [InlineData("var left = new Departure { Sid = callerSid };", "left.At.HasValue")]
    [InlineData("var left = new Departure { Sid = callerSid };", "left is { Error: { } }")]
    [InlineData("var left = new NamedDeparture { Sid = callerSid };", "left.Error is not null")]
    [InlineData("var left = new Result<string> { Value = callerSid };", "!left.IsOk")]
    [InlineData("var left = new Result<string>(callerSid);", "!left.IsOk")]
    [InlineData("var left = new Leaving(callerSid);", "left.Error != null || left.IsDone")]
    [InlineData("var left = new Leaving(callerSid) with { Sid = sessionSid };", "left.Error != null || left.IsDone || left.At != null")]
    [InlineData("var left = new Step { Sid = callerSid };", "left.IsDone")]
    [InlineData("var left = default(Step);", "left.IsDone")]
    [InlineData("Step left = default;", "left.Error != null")]
    [InlineData("(string Sid, string? Error) left = default;", "left.Error != null")]
    [InlineData("(string Sid, string? Error) left = default;", "left.Item2 != null")]
    [InlineData("ValueTuple<string, string?> left = default;", "left.Item2 != null")]
    [InlineData("var left = new NamedDeparture();", "left.Attempts != 0 || left.Name != null")]
    public Task What_nobody_has_set_is_not_there(string creation, string condition) => Read(creation, condition, "callerSid");

    [Theory]
    [InlineData("var left = new Departure { Sid = callerSid, Error = number };", "left.Error != null")]
    [InlineData("var left = new Departure { Sid = callerSid }; left.IsDone = number.Length > 3;", "left.IsDone")]
    [InlineData("var left = new Departure { Sid = callerSid };", "left.IsSure")]
    [InlineData("var left = new Departure { Sid = callerSid };", "left.Session != null")]
    [InlineData("var left = new Departure { Sid = callerSid }; if (number == null) left.IsDone = true;", "left.IsDone")]
    [InlineData("var left = new Departure { Sid = callerSid }; journal.Fill(left);", "left.IsDone")]
    [InlineData("var left = new Departure { Sid = callerSid }; typeof(Departure).GetProperty(number)!.SetValue(left, true);", "left.IsDone")]
    [InlineData("var left = new Result<string>(new InvalidOperationException());", "!left.IsOk")]
    [InlineData("var left = new Leaving(callerSid, IsDone: true);", "left.IsDone")]
    [InlineData("var left = default(Step); left.IsDone = true;", "left.IsDone")]
    [InlineData("var left = new System.Runtime.CompilerServices.StrongBox<string>(number);", "left.Value != null")]
    [InlineData("var left = new LoudDeparture();", "left.IsLoud")]
    [InlineData("var left = new LoudLeaving();", "left.IsLoud")]
    [InlineData("var left = new Departure { Sid = callerSid };", "left.Since == since")]
    public Task What_somebody_may_have_set_may_be_there(string creation, string condition) => Read(creation, condition, "{|PROXY2001:callerSid|}");

    private static Task Read(string creation, string condition, string caller) => ProxyVerify.CheckAsync(
        $$"""
        public enum Kind { Unknown, Left }

        public class Departure
        {
            public string? Sid { get; set; }
            public string? Error { get; set; }
            public bool IsDone { get; set; }
            public bool IsSure { get; set; } = true;
            public object? Session = new();
            public int Attempts;
            public Kind Kind { get; set; }
            public DateTime? At { get; set; }
            public DateTime Since { get; set; }
        }

        public class Loud
        {
            public Loud() => IsLoud = true;
            public bool IsLoud { get; }
        }

        public sealed class LoudDeparture : Loud;

        public record LoudRecord
        {
            public LoudRecord() => IsLoud = true;
            public bool IsLoud { get; }
        }

        public sealed record LoudLeaving : LoudRecord;

        public sealed class NamedDeparture : Departure
        {
            public string? Name { get; set; }
        }

        public sealed class Result<T>
        {
            public Result() { }
            public Result(T value) => Value = value;
            public Result(Exception error) => Error = error;
            public T? Value { get; init; }
            public Exception? Error { get; }
            public bool IsOk => Error == null;
        }

        public sealed record Leaving(string Sid, string? Error = null, bool IsDone = false)
        {
            public DateTime? At { get; init; }
        }

        public struct Step
        {
            public string? Sid;
            public string? Error { get; set; }
            public bool IsDone;
        }

        public interface IJournal
        {
            void Fill(Departure departure);
        }

        public sealed class CallbackService
        {
            public void Leave(string serviceSid, string sessionSid, string callerSid, string number, DateTime since, IJournal journal)
            {
                {{creation}}
                if ({{condition}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                }

                ParticipantResource.Delete(serviceSid, sessionSid, {{caller}});
            }
        }
        """);

    [Fact]
    public Task Result_of_a_helper_that_tells_why_it_has_failed() => ProxyVerify.CheckAsync(
        """
        public sealed class Outcome<T>
        {
            public T? Value { get; init; }
            public Exception? Error { get; init; }
        }

        public sealed class CallbackService
        {
            public void Leave(string serviceSid, string sessionSid, string callerSid)
            {
                var outcome = Remove(serviceSid, sessionSid, callerSid);
                if (outcome.Error == null)
                {
                    return;
                }

                ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
            }

            private static Outcome<string> Remove(string serviceSid, string sessionSid, string callerSid)
            {
                try
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                    return new Outcome<string> { Value = callerSid };
                }
                catch (ApiException error)
                {
                    return new Outcome<string> { Error = error };
                }
            }
        }
        """);

    [Fact]
    public Task Null_that_nobody_has_written_is_no_null_that_somebody_passes() => ProxyVerify.CheckAsync(
        """
        public sealed class Departure
        {
            public string? Sid { get; set; }
            public string? Number { get; set; }
        }

        public sealed class CallbackService
        {
            public void Leave(string serviceSid, string sessionSid)
            {
                var departure = new Departure();
                ParticipantResource.Delete(serviceSid, sessionSid, departure.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, departure.Number);
            }
        }
        """);
}
