using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Where in a try a call must stand to be exempt from PROXY1004 and PROXY1005.</summary>
public sealed class TryExemptionScopesTests
{
    [Fact]
    public Task Call_in_the_catch_is_not_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await SessionResource.UpdateAsync(serviceSid, sessionSid, ttl: 3600);
                }
                catch (ApiException)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Call_in_the_finally_is_not_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await SessionResource.UpdateAsync(serviceSid, sessionSid, ttl: 3600);
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
                finally
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
                }
            }
        }
        """);

    [Fact]
    public Task Call_after_the_try_is_not_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await SessionResource.UpdateAsync(serviceSid, sessionSid, ttl: 3600);
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Outer_try_exempts_through_an_inner_one() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    try
                    {
                        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                    }
                    finally
                    {
                        Console.WriteLine("done");
                    }
                }
                catch (TwilioException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Catch_within_an_outer_try_is_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    try
                    {
                        await SessionResource.UpdateAsync(serviceSid, sessionSid, ttl: 3600);
                    }
                    catch (ApiException)
                    {
                        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                    }
                }
                catch (Exception e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Loop_and_using_in_between_do_not_matter() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, List<string> sids)
            {
                try
                {
                    foreach (var sid in sids)
                    {
                        using var scope = new System.IO.MemoryStream();
                        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Hello");
                    }
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Lambda_within_the_try_is_a_method_of_its_own() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, List<string> sids)
            {
                try
                {
                    sids.ForEach(sid => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello"));
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Try_within_the_lambda_exempts() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid, List<string> sids)
            {
                sids.ForEach(sid =>
                {
                    try
                    {
                        MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Hello");
                    }
                    catch (ApiException e)
                    {
                        Console.Error.WriteLine(e.Message);
                    }
                });
            }
        }
        """);

    [Fact]
    public Task Helper_call_within_the_try_is_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await SendAsync(serviceSid, sessionSid, sid);
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }

            private static Task SendAsync(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Fact]
    public Task Helper_call_outside_the_try_is_not() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                try
                {
                    await SendAsync(serviceSid, sessionSid, sid);
                }
                catch (ApiException)
                {
                    await SendAsync(serviceSid, sessionSid, {|PROXY1004:sid|});
                }
            }

            private static Task SendAsync(string serviceSid, string sessionSid, string participantSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participantSid, "Hello");
        }
        """);

    [Fact]
    public Task Helper_with_its_own_try_asks_nothing_of_its_callers() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                await SendAsync(serviceSid, sessionSid, sid);
            }

            private static async Task SendAsync(string serviceSid, string sessionSid, string participantSid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participantSid, "Hello");
                }
                catch (ApiException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Retry_by_recursion_within_the_try_is_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string sid)
            {
                await SendAsync(serviceSid, sessionSid, sid, 3);
            }

            private static async Task SendAsync(string serviceSid, string sessionSid, string participantSid, int attempts)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participantSid, "Hello");
                }
                catch (ApiException e) when (e.Status == 429 && attempts > 0)
                {
                    await Task.Delay(1000);
                    await SendAsync(serviceSid, sessionSid, participantSid, attempts - 1);
                }
            }
        }
        """);

    [Fact]
    public Task Constants_and_wrong_kinds_are_never_exempt() => ProxyVerify.CheckAsync(
        """
        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, {|PROXY1006:"KC59a95895794286df049a34287bb715ae"|}, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "1");
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1002:"KC59a95895794286df049a34287bb715ae"|}, "2");
                }
                catch (TwilioException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }
        """);
}
