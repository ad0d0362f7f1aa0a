using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What the project's own methods do, on which of their paths, and through how many levels.</summary>
public sealed class HelperEffectsTests
{
    [Fact]
    public Task Helper_that_creates_creates_another_one_each_time() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiLine
        {
            public void Relay(string serviceSid, string sessionSid, List<string> numbers)
            {
                ParticipantResource previous = null;
                foreach (var number in numbers)
                {
                    var current = Add(serviceSid, sessionSid, number);
                    if (previous != null)
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, previous.Sid);
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, current.Sid, "Hello.");
                    previous = current;
                }
            }

            private static ParticipantResource Add(string serviceSid, string sessionSid, string number) =>
                ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    [Fact]
    public Task Removal_three_levels_down_counts() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public async Task EndAsync(string serviceSid, string sessionSid, string number)
            {
                var plumber = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await DismissAsync(plumber);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:plumber.Sid|}, "Thank you.");
            }

            private static Task DismissAsync(ParticipantResource participant) => LogAndRemoveAsync(participant);

            private static async Task LogAndRemoveAsync(ParticipantResource participant)
            {
                Console.WriteLine(participant.FriendlyName);
                await RemoveAsync(participant.ServiceSid, participant.SessionSid, participant.Sid);
            }

            private static async Task RemoveAsync(string serviceSid, string sessionSid, string sid) =>
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, sid);
        }
        """);

    [Fact]
    public Task Constant_argument_decides_what_the_helper_does() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                Finish(plumber, remove: false);
                MessageInteractionResource.Create(serviceSid, sessionSid, plumber.Sid, "Thank you.");
                Finish(plumber, remove: true);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:plumber.Sid|}, "Thank you.");
            }

            private static void Finish(ParticipantResource participant, bool remove)
            {
                if (remove)
                {
                    ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
                }
            }
        }
        """);

    [Fact]
    public Task Default_of_a_parameter_decides_too() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                Finish(plumber);
                MessageInteractionResource.Create(serviceSid, sessionSid, plumber.Sid, "Thank you.");
            }

            private static void Finish(ParticipantResource participant, bool remove = false)
            {
                if (!remove)
                {
                    return;
                }

                ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
            }
        }
        """);

    [Fact]
    public Task Result_of_the_helper_tells_whether_it_removed() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (!TryRemove(plumber))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, plumber.Sid, "Please stay.");
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:plumber.Sid|}, "Thank you.");
            }

            private static bool TryRemove(ParticipantResource participant)
            {
                if (DateTime.UtcNow.Hour < 17)
                {
                    return false;
                }

                ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
                return true;
            }
        }
        """);

    [Fact]
    public Task Helper_that_removes_the_other_one_leaves_this_one() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public void Swap(string serviceSid, string sessionSid, string number, string otherNumber)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                var painter = ParticipantResource.Create(serviceSid, sessionSid, otherNumber);
                KeepFirst(plumber, painter);
                MessageInteractionResource.Create(serviceSid, sessionSid, plumber.Sid, "You stay.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:painter.Sid|}, "You go.");
            }

            private static void KeepFirst(ParticipantResource keep, ParticipantResource drop) =>
                ParticipantResource.Delete(drop.ServiceSid, drop.SessionSid, drop.Sid);
        }
        """);

    [Fact]
    public Task Ref_parameter_brings_back_a_fresh_one() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public void Relieve(string serviceSid, string sessionSid, string number, string substitute)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                Replace(ref plumber, substitute);
                MessageInteractionResource.Create(serviceSid, sessionSid, plumber.Sid, "You take over.");
            }

            private static void Replace(ref ParticipantResource participant, string number)
            {
                ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
                participant = ParticipantResource.Create(participant.ServiceSid, participant.SessionSid, number);
            }
        }
        """);

    [Fact]
    public Task Out_parameter_brings_a_fresh_one() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public void Send(string serviceSid, string sessionSid, string? number)
            {
                if (TryAdd(serviceSid, sessionSid, number, out var sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Welcome.");
                }
            }

            private static bool TryAdd(string serviceSid, string sessionSid, string? number, out string sid)
            {
                if (number == null)
                {
                    sid = "";
                    return false;
                }

                sid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid;
                return true;
            }
        }
        """);

    [Fact]
    public Task Extension_method_sends_for_its_receiver() => ProxyVerify.CheckAsync(
        """
        internal static class ParticipantExtensions
        {
            public static Task TellAsync(this ParticipantResource participant, string text) =>
                MessageInteractionResource.CreateAsync(participant.ServiceSid, participant.SessionSid, participant.Sid, text);

            public static Task RemoveAsync(this ParticipantResource participant) =>
                ParticipantResource.DeleteAsync(participant.ServiceSid, participant.SessionSid, participant.Sid);
        }

        public sealed class HouseCalls
        {
            public async Task EndAsync(string serviceSid, string sessionSid, string number)
            {
                var plumber = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await plumber.TellAsync("Thank you.");
                await plumber.RemoveAsync();
                await {|PROXY2001:plumber|}.TellAsync("One more thing.");
            }
        }
        """);

    [Fact]
    public Task Mutual_recursion_comes_to_an_end() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public void End(string serviceSid, string sessionSid, string number, int rounds)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                Ping(plumber, rounds);
                ParticipantResource.Delete(serviceSid, sessionSid, plumber.Sid);
            }

            private static void Ping(ParticipantResource participant, int rounds)
            {
                if (rounds > 0)
                {
                    MessageInteractionResource.Create(participant.ServiceSid, participant.SessionSid, participant.Sid, "ping");
                    Pong(participant, rounds - 1);
                }
            }

            private static void Pong(ParticipantResource participant, int rounds)
            {
                MessageInteractionResource.Create(participant.ServiceSid, participant.SessionSid, participant.Sid, "pong");
                Ping(participant, rounds);
            }
        }
        """);

    [Fact]
    public Task Call_of_other_code_removes_nobody() => ProxyVerify.CheckAsync(
        """
        public interface IJournal
        {
            void Removed(ParticipantResource participant);
        }

        public sealed class HouseCalls(IJournal journal)
        {
            public void Welcome(string serviceSid, string sessionSid, string number)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                journal.Removed(plumber);
                MessageInteractionResource.Create(serviceSid, sessionSid, plumber.Sid, "Welcome.");
            }
        }
        """);

    [Fact]
    public Task Virtual_method_that_nothing_overrides_is_read() => ProxyVerify.CheckAsync(
        """
        public class HouseCalls
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                Leave(plumber);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:plumber.Sid|}, "Thank you.");
            }

            private protected virtual void Leave(ParticipantResource participant) =>
                ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
        }
        """);

    [Fact]
    public Task Abstract_method_is_other_code() => ProxyVerify.CheckAsync(
        """
        public abstract class HouseCalls
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var plumber = ParticipantResource.Create(serviceSid, sessionSid, number);
                Leave(plumber);
                MessageInteractionResource.Create(serviceSid, sessionSid, plumber.Sid, "Thank you.");
            }

            protected abstract void Leave(ParticipantResource participant);
        }

        public sealed class StrictHouseCalls : HouseCalls
        {
            protected override void Leave(ParticipantResource participant) =>
                ParticipantResource.Delete(participant.ServiceSid, participant.SessionSid, participant.Sid);
        }
        """);

    [Fact]
    public Task Generic_helper_returns_what_it_got() => ProxyVerify.CheckAsync(
        """
        public sealed class HouseCalls
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var plumber = Logged(ParticipantResource.Create(serviceSid, sessionSid, number));
                ParticipantResource.Delete(serviceSid, sessionSid, plumber.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:Logged(plumber).Sid|}, "Thank you.");
            }

            private static T Logged<T>(T value)
            {
                Console.WriteLine(value);
                return value;
            }
        }
        """);

    [Fact]
    public Task Constructor_and_property_are_helpers_too() => ProxyVerify.CheckAsync(
        """
        public sealed class Visit
        {
            public Visit(string serviceSid, string sessionSid, string number) =>
                Guest = ParticipantResource.Create(serviceSid, sessionSid, number);

            public ParticipantResource Guest { get; }

            public string GuestSid => Guest.Sid;
        }

        public sealed class HouseCalls
        {
            public void Welcome(string serviceSid, string sessionSid, string number)
            {
                var visit = new Visit(serviceSid, sessionSid, number);
                MessageInteractionResource.Create(serviceSid, sessionSid, visit.GuestSid, "Welcome.");
                ParticipantResource.Delete(serviceSid, sessionSid, visit.Guest.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:visit.GuestSid|}, "Goodbye.");
            }
        }
        """);

    [Fact]
    public Task What_a_helper_returns_out_of_a_using_is_known() => ProxyVerify.CheckAsync(
        """
        public interface IMetrics
        {
            IDisposable Time(string name);
        }

        public sealed class Desk
        {
            private readonly IMetrics _metrics;

            public Desk(IMetrics metrics) => _metrics = metrics;

            public async Task GreetAsync(string serviceSid, string sessionSid, string number)
            {
                var guest = await AddAsync(serviceSid, sessionSid, number);
                await MessageInteractionResource.CreateAsync(serviceSid, guest.SessionSid, guest.Sid, "Hello.");
                await ParticipantResource.DeleteAsync(serviceSid, guest.SessionSid, guest.Sid);
                await MessageInteractionResource.CreateAsync(serviceSid, guest.SessionSid, {|PROXY2001:guest.Sid|}, "Goodbye.");
            }

            public void Write(string serviceSid)
            {
                var session = Open(serviceSid);
                var guest = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                MessageInteractionResource.Create(serviceSid, {|PROXY5002:session.Sid|}, guest.Sid, "Hello.");
            }

            private async Task<ParticipantResource> AddAsync(string serviceSid, string sessionSid, string number)
            {
                using var timer = _metrics.Time("proxy.add");
                return await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
            }

            private SessionResource Open(string serviceSid)
            {
                using (_metrics.Time("proxy.open"))
                using (_metrics.Time("proxy.all"))
                {
                    return SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly);
                }
            }
        }
        """);

    [Fact]
    public Task Method_that_runs_what_it_is_given_is_read_though_it_does_much_around_it() => ProxyVerify.CheckAsync(
        """
        public sealed class Pipeline
        {
            private readonly int _retries;
            private readonly Func<Exception, bool> _isTransient;
            private int _failures;
            private DateTime _openUntil;

            public Pipeline(int retries, Func<Exception, bool> isTransient)
            {
                _retries = retries;
                _isTransient = isTransient;
            }

            public async Task<T> RunAsync<T>(Func<Task<T>> call)
            {
                if (_openUntil > DateTime.UtcNow)
                {
                    throw new InvalidOperationException("The circuit is open.");
                }

                Exception last = null;
                for (var i = 0; i <= _retries; i++)
                {
                    try
                    {
                        var result = await call().ConfigureAwait(false);
                        _failures = 0;
                        return result;
                    }
                    catch (Exception e) when (_isTransient(e))
                    {
                        last = e;
                        if (++_failures > 10)
                        {
                            _openUntil = DateTime.UtcNow.AddSeconds(30);
                        }
                    }
                }

                throw last;
            }
        }

        public sealed class Desk
        {
            private static readonly Pipeline Retry = new(3, e => e is ApiException { Status: 429 or >= 500 } or ApiConnectionException);

            public async Task GreetAsync(string serviceSid, string sessionSid, string number)
            {
                var guest = await Retry.RunAsync(() => ParticipantResource.CreateAsync(serviceSid, sessionSid, number));
                await Retry.RunAsync(() => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Hello."));
            }

            public async Task DismissAsync(string serviceSid, string sessionSid, string guestSid)
            {
                await Retry.RunAsync(() => ParticipantResource.DeleteAsync(serviceSid, sessionSid, guestSid));
                await Retry.RunAsync(() => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:guestSid|}, "Goodbye."));
            }
        }
        """);

    [Fact]
    public Task What_a_helper_ends_later_has_not_ended_for_who_does_not_wait_for_it() => ProxyVerify.CheckAsync(
        """
        public sealed class Lobby
        {
            public async Task WelcomeAsync(string serviceSid, string sessionSid, string number, string otherNumber)
            {
                var guest = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                _ = ExpireAsync(serviceSid, sessionSid, guest.Sid, TimeSpan.FromHours(1));
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Hello.");

                var expiry = ExpireBothAsync(serviceSid, sessionSid, guest.Sid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "You have an hour.");
                await expiry;

                var other = await ParticipantResource.CreateAsync(serviceSid, sessionSid, otherNumber);
                _ = Task.Run(async () =>
                {
                    await Task.Delay(TimeSpan.FromHours(1)).ConfigureAwait(false);
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, other.Sid);
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:other.Sid|}, "Goodbye.");
                });
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, other.Sid, "Hello.");
            }

            public async Task OpenAsync(string serviceSid, string number)
            {
                var session = await SessionResource.CreateAsync(serviceSid);
                CloseLater(serviceSid, session.Sid);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, number);
            }

            public async Task WaitAsync(string serviceSid, string sessionSid, string number)
            {
                var guest = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await ExpireAsync(serviceSid, sessionSid, guest.Sid, TimeSpan.FromSeconds(1));
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, "Goodbye.");
            }

            public async Task HurryAsync(string serviceSid, string sessionSid, string number)
            {
                var guest = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                _ = RemoveAsync(serviceSid, sessionSid, guest.Sid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, "Goodbye.");
            }

            private static async Task ExpireAsync(string serviceSid, string sessionSid, string guestSid, TimeSpan after)
            {
                await Task.Delay(after);
                await RemoveAsync(serviceSid, sessionSid, guestSid);
            }

            private static async Task ExpireBothAsync(string serviceSid, string sessionSid, string guestSid) =>
                await ExpireAsync(serviceSid, sessionSid, guestSid, TimeSpan.FromHours(1));

            private static async Task RemoveAsync(string serviceSid, string sessionSid, string guestSid)
            {
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, guestSid);
                await Task.Delay(1);
            }

            private static async void CloseLater(string serviceSid, string sessionSid)
            {
                await Task.Delay(TimeSpan.FromHours(2));
                await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
            }
        }
        """);

    [Theory]
    [InlineData("await leaving;")]
    [InlineData("await leaving.ConfigureAwait(false);")]
    [InlineData("leaving.Wait();")]
    [InlineData("leaving.GetAwaiter().GetResult();")]
    [InlineData("if (!leaving.Result) return;")]
    [InlineData("if (!await leaving) return;")]
    [InlineData("if (leaving != null) await leaving;")]
    [InlineData("Task.WaitAll(leaving);")]
    [InlineData("await Task.WhenAll(other, leaving);")]
    [InlineData("if (!(await Task.WhenAll(other, leaving))[1]) return;")]
    [InlineData("await Task.WhenAll(new[] { leaving, other });")]
    public Task What_a_helper_ends_later_has_ended_for_who_waits_for_its_task(string wait) => ReadWait(wait, "{|PROXY2001:guestSid|}");

    [Theory]
    [InlineData("")]
    [InlineData("await other;")]
    [InlineData("await Task.WhenAny(leaving, Task.Delay(1000));")]
    [InlineData("leaving.Wait(1000);")]
    [InlineData("if (await leaving) return;")]
    [InlineData("if (!(await Task.WhenAll(leaving, other))[0])")]
    public Task What_a_helper_ends_later_has_not_ended_for_who_does_not_wait_for_its_task(string wait) => ReadWait(wait, "guestSid");

    private static Task ReadWait(string wait, string guestSid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Lobby
        {
            public async Task CloseAsync(string serviceSid, string sessionSid, string guestSid, string hostSid)
            {
                var leaving = ExpireAsync(serviceSid, sessionSid, guestSid);
                var other = ExpireAsync(serviceSid, sessionSid, hostSid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guestSid, "Goodbye.");
                {{wait}}
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {{guestSid}}, "Are you there?");
            }

            private static async Task<bool> ExpireAsync(string serviceSid, string sessionSid, string guestSid)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, guestSid);
                return true;
            }
        }
        """);

    [Fact]
    public Task What_is_ended_later_is_known_where_the_task_is_awaited() => ProxyVerify.CheckAsync(
        """
        public sealed class Lobby
        {
            public async Task CloseAsync(string serviceSid, string sessionSid, string number, string lateNumber)
            {
                var closing = CloseLaterAsync(serviceSid, sessionSid);
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await closing;
                await ParticipantResource.CreateAsync(serviceSid, {|PROXY2003:sessionSid|}, lateNumber);
            }

            public async Task OpenAgainAsync(string serviceSid, string sessionSid, string number)
            {
                var closing = CloseLaterAsync(serviceSid, sessionSid);
                await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.InProgress);
                await closing;
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
            }

            public async Task AddAgainAsync(string serviceSid, string sessionSid, string number)
            {
                var guest = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                async Task RemoveAsync()
                {
                    await Task.Yield();
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, guest.Sid);
                }

                var removing = RemoveAsync();
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Goodbye.");
                await removing;
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, {|PROXY2002:number|});
            }

            public async Task StartAsync(string serviceSid, string sessionSid, string number)
            {
                _ = CloseThenLogAsync(serviceSid, sessionSid);
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
            }

            private static async Task CloseThenLogAsync(string serviceSid, string sessionSid)
            {
                var closing = CloseLaterAsync(serviceSid, sessionSid);
                await closing;
                Console.WriteLine("Closed.");
            }

            private static async Task CloseLaterAsync(string serviceSid, string sessionSid)
            {
                await Task.Delay(TimeSpan.FromHours(2));
                await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
            }
        }
        """);

    [Fact]
    public Task What_is_ended_later_may_depend_on_what_happens_meanwhile() => ProxyVerify.CheckAsync(
        """
        public sealed class Lobby
        {
            public async Task KeepAsync(string serviceSid, string sessionSid, string number, System.Threading.CancellationTokenSource expiry)
            {
                var guestSid = (await ParticipantResource.CreateAsync(serviceSid, sessionSid, number)).Sid;
                var leaving = ExpireAsync(serviceSid, sessionSid, guestSid, expiry.Token);
                expiry.Cancel();
                await leaving;
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guestSid, "Hello.");
            }

            public async Task StayAsync(string serviceSid, string sessionSid, string number)
            {
                var guestSid = (await ParticipantResource.CreateAsync(serviceSid, sessionSid, number)).Sid;
                var stays = false;
                var leaving = Task.Run(async () =>
                {
                    await Task.Delay(TimeSpan.FromSeconds(1));
                    if (!stays)
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, guestSid);
                    }
                });
                stays = true;
                await leaving;
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guestSid, "Hello.");
            }

            private static async Task ExpireAsync(string serviceSid, string sessionSid, string guestSid, System.Threading.CancellationToken kept)
            {
                try
                {
                    await Task.Delay(TimeSpan.FromHours(1), kept);
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, guestSid);
                }
                catch (OperationCanceledException)
                {
                    Console.WriteLine("Stays.");
                }
            }
        }
        """);
}
