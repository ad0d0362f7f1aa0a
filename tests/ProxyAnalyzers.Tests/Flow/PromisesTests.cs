using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Whoever writes <c>null!</c> knows that there will be something.</summary>
public sealed class PromisesTests
{
    [Theory]
    [InlineData("Load()")]
    [InlineData("_trip")]
    [InlineData("new Trip()")]
    public Task What_is_promised_is_followed_like_anything_else(string trip) => CheckAsync(
        $$"""
        var trip = {{trip}};
        ParticipantResource.Delete(serviceSid, sessionSid, trip.Rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:trip.Rider.Sid|}, "Welcome");
        """);

    [Fact]
    public Task Argument_is_null_whatever_is_promised() => CheckAsync("ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY1002:null|}!);");

    private static Task CheckAsync(string statements) => ProxyVerify.CheckAsync(
        $$"""
        #nullable enable
        public sealed class Trip
        {
            public ParticipantResource Rider { get; set; } = null!;
        }

        public sealed class Desk
        {
            private readonly Trip _trip = default!;

            public void Serve(string serviceSid, string sessionSid)
            {
                {{statements}}
            }

            private static Trip Load() => null!;
        }
        """);
}
