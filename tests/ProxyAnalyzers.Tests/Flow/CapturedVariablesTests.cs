using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A variable that a lambda assigns holds what the lambda has put there; where nobody knows whether it has run, nobody knows what it holds.</summary>
public sealed class CapturedVariablesTests
{
    [Theory]
    [InlineData("Run(() => riderSid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid);")]
    [InlineData("Run(() => { riderSid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid; return 1; });")]
    [InlineData("Run(Add);")]
    [InlineData("await RetryAsync(async () => riderSid = (await ParticipantResource.CreateAsync(serviceSid, sessionSid, number)).Sid);")]
    [InlineData("policy.Execute(() => { riderSid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid; });")]
    [InlineData("policy.Execute(Add);")]
    [InlineData("policy.Execute(() => Run(() => Add()));")]
    [InlineData("Action add = () => riderSid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid; policy.Execute(add);")]
    [InlineData("var thread = new System.Threading.Thread(() => { riderSid = number; }); thread.Start(); thread.Join();")]
    [InlineData("Parallel.Invoke(() => { riderSid = number; }, () => Console.WriteLine(number));")]
    [InlineData("await Task.Factory.StartNew(() => { riderSid = number; });")]
    [InlineData("var sid = new Lazy<string>(() => riderSid = number); Console.WriteLine(sid.Value);")]
    [InlineData("Added += () => riderSid = number; Added!();")]
    [InlineData("_add = () => riderSid = number; Call();")]
    public Task Variable_that_a_lambda_assigns(string call) => Verify(
        $$"""
        string? riderSid = null;
        {{call}}
        ParticipantResource.Fetch(serviceSid, sessionSid, riderSid);

        void Add() => riderSid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid;
        """);

    [Theory]
    [InlineData("Run(() => Console.WriteLine(riderSid));")]
    [InlineData("policy.Execute(() => Console.WriteLine(riderSid));")]
    [InlineData("policy.Execute(() => number = \"\");")]
    public Task Variable_that_a_lambda_only_reads(string call) => Verify(
        $$"""
        string? riderSid = null;
        {{call}}
        ParticipantResource.Fetch(serviceSid, sessionSid, {|PROXY1002:riderSid|});
        """);

    [Fact]
    public Task What_a_lambda_has_removed_is_removed_behind_the_method_that_runs_it() => Verify(
        """
        ParticipantResource? rider = null;
        Run(() => rider = ParticipantResource.Create(serviceSid, sessionSid, number));
        Run(() => ParticipantResource.Delete(serviceSid, sessionSid, rider!.Sid));
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider!.Sid|}, "Goodbye.");
        """);

    [Fact]
    public Task Local_time_that_a_lambda_makes_utc() => Verify(
        """
        var expiry = DateTime.Now.AddHours(1);
        policy.Execute(() => expiry = expiry.ToUniversalTime());
        SessionResource.Create(serviceSid, dateExpiry: expiry);
        """);

    [Fact]
    public Task Participant_of_the_round_before_is_another_one_than_the_helper_has_made_in_this_round() => Verify(
        """
        ParticipantResource? earlier = null;
        foreach (var line in number.Split(','))
        {
            var rider = Add(serviceSid, sessionSid, line);
            if (earlier != null)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, earlier.Sid);
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Your driver is here.");
            earlier = rider;
        }
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        public interface IPolicy
        {
            void Execute(Action action);
        }

        public sealed class TaxiLine
        {
            private Action? _add;

            private event Action? Added;

            public async Task Tell(string serviceSid, string sessionSid, string number, IPolicy policy)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
                await Task.Yield();
            }

            private static ParticipantResource Add(string serviceSid, string sessionSid, string number) => ParticipantResource.Create(serviceSid, sessionSid, number);

            private void Call() => _add!();

            private static void Run(Action action) => action();

            private static T Run<T>(Func<T> function)
            {
                try
                {
                    return function();
                }
                finally
                {
                    Console.WriteLine("done");
                }
            }

            private static async Task RetryAsync(Func<Task> action)
            {
                for (var i = 0; ; i++)
                {
                    try
                    {
                        await action();
                        return;
                    }
                    catch (Exception) when (i < 2)
                    {
                        await Task.Delay(10);
                    }
                }
            }
        }
        """);
}
