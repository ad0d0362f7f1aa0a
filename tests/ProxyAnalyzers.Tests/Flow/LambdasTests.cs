using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Lambdas, local functions and delegates: they run where they are called, if they are called.</summary>
public sealed class LambdasTests
{
    [Fact]
    public Task Lambda_that_is_never_called_removes_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public Func<bool> Accept(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                Func<bool> cancel = () => ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Your fare waits.");
                return cancel;
            }
        }
        """);

    [Fact]
    public Task Async_lambda_that_is_awaited_has_removed() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public async Task CancelAsync(string serviceSid, string sessionSid, string number)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                Func<Task> cancel = async () => await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                await cancel();
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "The fare was cancelled.");
            }
        }
        """);

    [Fact]
    public Task Delegate_that_was_assigned_again_does_something_else() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public void Finish(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                Action finish = () => ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                finish = () => Console.WriteLine("nothing to do");
                finish();
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Your fare waits.");
            }
        }
        """);

    [Fact]
    public Task Delegate_chosen_by_the_same_condition() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public void Finish(string serviceSid, string sessionSid, string number, bool isLast)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                Action finish = () => { };
                if (isLast)
                {
                    finish = () => ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                finish();
                if (!isLast)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "The next fare waits.");
                }
            }
        }
        """);

    [Fact]
    public Task Local_function_runs_where_it_is_called() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public void Finish(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "The last fare.");
                Release();
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Good night.");

                void Release() => ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
            }
        }
        """);

    [Fact]
    public Task Method_of_the_project_that_calls_its_delegate() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public async Task FinishAsync(string serviceSid, string sessionSid, string number)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await LoggedAsync(() => ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid));
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Good night.");
            }

            private static async Task LoggedAsync(Func<Task> action)
            {
                Console.WriteLine("begin");
                await action();
                Console.WriteLine("end");
            }
        }
        """);

    [Fact]
    public Task Method_of_the_project_that_only_keeps_its_delegate() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            private readonly List<Action> _atMidnight = new();

            public void Accept(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                AtMidnight(() => ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid));
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Your fare waits.");
            }

            private void AtMidnight(Action action) => _atMidnight.Add(action);
        }
        """);

    [Fact]
    public Task Delegate_given_to_other_code_may_not_have_run() => ProxyVerify.CheckAsync(
        """
        public interface IScheduler
        {
            void After(TimeSpan delay, Action action);
        }

        public sealed class TaxiDispatch(IScheduler scheduler)
        {
            public void Accept(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                scheduler.After(TimeSpan.FromHours(1), () => ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid));
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Your fare waits.");
            }
        }
        """);

    [Fact]
    public Task Message_within_a_lambda_after_the_removal_in_it() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public Func<string, Task> Canceller(string serviceSid, string sessionSid) =>
                async number =>
                {
                    var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Cancelled.");
                };
        }
        """);

    [Fact]
    public Task Captured_participant_is_reported_inside() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public void Finish(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                Action<string> tell = text =>
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, text);
                tell("The last fare.");
                ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                tell("Good night.");
            }

            public void FinishPolitely(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                Action<string> tell = text => MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, text);
                tell("The last fare.");
                tell("Good night.");
                ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
            }
        }
        """);

    [Fact]
    public Task Parallel_rounds_have_their_own_participants() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public Task ReleaseAllAsync(string serviceSid, string sessionSid)
            {
                var present = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();
                return Parallel.ForEachAsync(present, async (driver, _) =>
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, driver.Sid, "Good night.");
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                });
            }
        }
        """);

    [Fact]
    public Task Lambda_that_fills_the_variable_again() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public void Rotate(string serviceSid, string sessionSid, string number, string nextNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                Action next = () => driver = ParticipantResource.Create(serviceSid, sessionSid, nextNumber);
                ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                next();
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "You take over.");
            }
        }
        """);

    [Fact]
    public Task Method_group_is_the_method() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public void ReleaseBoth(string serviceSid, string sessionSid, string number, string otherNumber)
            {
                var drivers = new List<ParticipantResource>
                {
                    ParticipantResource.Create(serviceSid, sessionSid, number),
                    ParticipantResource.Create(serviceSid, sessionSid, otherNumber),
                };
                drivers.ForEach(Remove);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:drivers[0].Sid|}, "Good night.");
            }

            private static void Remove(ParticipantResource driver) =>
                ParticipantResource.Delete(driver.ServiceSid, driver.SessionSid, driver.Sid);
        }
        """);

    [Fact]
    public Task Local_function_that_fills_the_variable_again() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public async Task RotateAsync(string serviceSid, string sessionSid, string number, string nextNumber)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                await NextAsync();
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, driver.Sid, "You take over.");

                async Task NextAsync()
                {
                    driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, nextNumber);
                }
            }
        }
        """);

    [Fact]
    public Task Flag_that_a_local_function_sets_tells_what_happened() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public void Finish(string serviceSid, string sessionSid, string number, Func<bool> isShiftOver)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                var isReleased = false;
                if (isShiftOver())
                {
                    Release();
                }

                if (!isReleased)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "The next fare waits.");
                }

                void Release()
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                    isReleased = true;
                }
            }
        }
        """);

    [Fact]
    public Task Local_function_with_yield_runs_where_it_is_enumerated() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiDispatch
        {
            public void Finish(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                var steps = Steps();
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "The last fare.");
                foreach (var step in steps)
                {
                    Console.WriteLine(step);
                }

                IEnumerable<string> Steps()
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                    yield return "removed";
                }
            }
        }
        """);

    [Fact]
    public Task Iterator_that_a_delegate_calls_has_not_run_yet() => ProxyVerify.CheckAsync(
        """
        public sealed class CongressLine
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var host = ParticipantResource.Create(serviceSid, sessionSid, number);
                Func<string, string, string, IEnumerable<string>> farewell = Farewell;
                var words = farewell(serviceSid, sessionSid, host.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, host.Sid, "Almost done.");
                Console.WriteLine(words);
            }

            private static IEnumerable<string> Farewell(string serviceSid, string sessionSid, string sid)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, sid);
                yield return "Goodbye";
            }
        }
        """);

    [Theory]
    [InlineData(".WithCancellation(cancellation)")]
    [InlineData(".ConfigureAwait(false)")]
    [InlineData(".WithCancellation(cancellation).ConfigureAwait(false)")]
    public Task Stream_is_what_it_is_however_one_waits_for_it(string configured) => ProxyVerify.CheckAsync(
        $$"""
        using System.Runtime.CompilerServices;
        using System.Threading;

        public sealed class CongressLine
        {
            public async Task TellAsync(string serviceSid, string sessionSid, CancellationToken cancellation)
            {
                await foreach (var host in AliveAsync(serviceSid, sessionSid){{configured}})
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, host.Sid, "Almost done.");
                }
            }

            private static async IAsyncEnumerable<ParticipantResource> AliveAsync(string serviceSid, string sessionSid, [EnumeratorCancellation] CancellationToken cancellation = default)
            {
                foreach (var participant in await ParticipantResource.ReadAsync(serviceSid, sessionSid))
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (participant.DateDeleted == null)
                    {
                        yield return participant;
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Lambda_that_is_kept_for_later_names_somebody_who_was_known() => ProxyVerify.CheckAsync(
        """
        public sealed class Desk
        {
            public async Task TellAllAsync(string serviceSid, string sessionSid)
            {
                var messages = new List<Func<Task>>();
                foreach (var guest in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (guest.DateDeleted == null)
                    {
                        messages.Add(() => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Hello."));
                    }
                }

                foreach (var message in messages)
                {
                    await message();
                }
            }
        }
        """);
}
