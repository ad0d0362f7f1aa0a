using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Who expects a refusal is not told of the risk: what a try must catch to exempt from PROXY1004 and PROXY1005.</summary>
public sealed class TryExemptionTests
{
    [Fact]
    public Task Catch_of_ApiException_exempts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Catch_of_TwilioException_exempts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                }
                catch (TwilioException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Catch_of_Exception_exempts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                }
                catch (Exception e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Bare_catch_exempts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                }
                catch
                {
                    Console.Error.WriteLine("not sent");
                }
            }
        }
        """);

    [Fact]
    public Task Filters_are_not_looked_at() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                }
                catch (ApiException e) when (e.Code == 20404)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Catch_that_rethrows_exempts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                }
                catch (ApiException e)
                {
                    throw new InvalidOperationException("not sent", e);
                }
            }
        }
        """);

    [Fact]
    public Task Second_catch_counts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                }
                catch (InvalidOperationException)
                {
                    throw;
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Catch_of_the_connection_only_does_not_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
                catch (ApiConnectionException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Catch_of_something_else_does_not_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
                catch (OperationCanceledException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Finally_alone_does_not_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
                finally
                {
                    Console.WriteLine("done");
                }
            }
        }
        """);

    [Fact]
    public Task Seen_but_unchecked_is_exempt_too() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    var rider = await ParticipantResource.FetchAsync(serviceSid, sessionSid, sid);
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, rider.Sid, "Hello");
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);
}
