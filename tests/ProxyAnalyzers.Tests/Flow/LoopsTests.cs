using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Rounds of a loop: whose participant is it, and how often does it run?</summary>
public sealed class LoopsTests
{
    [Fact]
    public Task Loop_that_ends_with_the_removal_uses_nobody_afterwards() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string number, List<string> texts)
            {
                var caller = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                foreach (var text in texts)
                {
                    if (text.Length == 0)
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, caller.Sid);
                        break;
                    }

                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, caller.Sid, text);
                }
            }
        }
        """);

    [Fact]
    public Task Loop_that_goes_on_after_the_removal_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string number, List<string> texts)
            {
                var caller = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                foreach (var text in texts)
                {
                    if (text == "stop")
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, {|PROXY2001:caller.Sid|});
                        continue;
                    }

                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:caller.Sid|}, text);
                }
            }
        }
        """);

    [Theory]
    [InlineData("List<string> leaving", "foreach (var sid in leaving) { if (sid == callerSid) ParticipantResource.Delete(serviceSid, sessionSid, callerSid); }")]
    [InlineData("List<string> leaving", "leaving.ForEach(sid => { if (sid == callerSid) ParticipantResource.Delete(serviceSid, sessionSid, callerSid); });")]
    [InlineData("string[] leaving", "Array.ForEach(leaving, sid => { if (callerSid.Equals(sid)) ParticipantResource.Delete(serviceSid, sessionSid, callerSid); });")]
    [InlineData("IEnumerable<(string Sid, bool IsSure)> leaving", "foreach (var one in leaving) { if (one.Sid == callerSid) ParticipantResource.Delete(serviceSid, sessionSid, callerSid); }")]
    [InlineData("List<ParticipantResource> leaving", "leaving.ForEach(one => { if (one.Sid == callerSid) ParticipantResource.Delete(serviceSid, sessionSid, callerSid); });")]
    [InlineData("string other", "ParticipantResource.Read(serviceSid, sessionSid).ToList().ForEach(one => { if (one.Sid == callerSid) ParticipantResource.Delete(serviceSid, sessionSid, callerSid); });")]
    [InlineData("string other", "foreach (var sid in ParticipantResource.Read(serviceSid, sessionSid).Select(one => one.Sid)) { if (sid == callerSid) ParticipantResource.Delete(serviceSid, sessionSid, callerSid); }")]
    public Task Somebody_who_is_looked_for_in_a_list_is_met_once(string parameter, string loop) => ReadLeaving(parameter, loop);

    [Theory]
    [InlineData("List<string> reasons", "reasons.ForEach(reason => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:callerSid|}));")]
    [InlineData("List<string> reasons", "reasons.ForEach(reason => { if (reason == \"bye\") ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:callerSid|}); });")]
    [InlineData("List<string> leaving", "leaving.ForEach(sid => { if (sid != callerSid) ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:callerSid|}); });")]
    public Task Somebody_who_is_removed_for_the_sake_of_others_may_be_removed_again(string parameter, string loop) => ReadLeaving(parameter, loop);

    [Fact]
    public Task Somebody_who_is_in_two_lists_is_met_twice() => ReadLeaving("List<string> leaving",
        """
        leaving.ForEach(sid => { if (sid == callerSid) ParticipantResource.Delete(serviceSid, sessionSid, callerSid); });
                    leaving.ForEach(sid => { if (sid == callerSid) ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:callerSid|}); });
        """);

    private static Task ReadLeaving(string parameter, string loop) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class CallbackService
        {
            public void Leave(string serviceSid, string sessionSid, string callerSid, {{parameter}})
            {
                {{loop}}
            }
        }
        """);

    [Fact]
    public Task Removal_after_a_loop_that_may_break_out() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Remind(string serviceSid, string sessionSid, string number, string[] texts)
            {
                var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
                for (var i = 0; i < texts.Length; i++)
                {
                    if (texts[i].Length == 0)
                    {
                        break;
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, caller.Sid, texts[i]);
                }

                ParticipantResource.Delete(serviceSid, sessionSid, caller.Sid);
            }
        }
        """);

    [Fact]
    public Task Loop_with_a_flag_stops_after_the_removal() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Remind(string serviceSid, string sessionSid, string number)
            {
                var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
                var isThere = true;
                while (isThere)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, caller.Sid, "Still waiting?");
                    if (DateTime.UtcNow.Minute > 30)
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, caller.Sid);
                        isThere = false;
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Body_of_a_do_loop_runs_at_least_once() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Release(string serviceSid, string sessionSid, string number)
            {
                var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
                do
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, caller.Sid);
                }
                while (false);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:caller.Sid|}, "Goodbye.");
            }
        }
        """);

    [Fact]
    public Task Body_of_a_loop_that_never_runs_removes_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Remind(string serviceSid, string sessionSid, string number)
            {
                var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
                for (var i = 0; i < 0; i++)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, caller.Sid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, caller.Sid, "Still waiting?");
            }
        }
        """);

    [Fact]
    public Task Loop_of_one_round_has_no_next_one() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Release(string serviceSid, string sessionSid, string number)
            {
                var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
                for (var attempt = 0; attempt < 1; attempt++)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, caller.Sid, "Goodbye.");
                    ParticipantResource.Delete(serviceSid, sessionSid, caller.Sid);
                }
            }
        }
        """);

    [Fact]
    public Task Retry_returns_once_the_removal_has_worked() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public async Task<bool> ReleaseAsync(string serviceSid, string sessionSid, string callerSid)
            {
                for (var attempt = 1; attempt <= 3; attempt++)
                {
                    try
                    {
                        return await ParticipantResource.DeleteAsync(serviceSid, sessionSid, callerSid);
                    }
                    catch (ApiException busy) when (busy.Status == 429)
                    {
                        await Task.Delay(TimeSpan.FromSeconds(attempt));
                    }
                }

                return false;
            }
        }
        """);

    [Fact]
    public Task Retry_that_forgets_to_stop_removes_again() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public async Task ReleaseAsync(string serviceSid, string sessionSid, string callerSid)
            {
                for (var attempt = 1; attempt <= 3; attempt++)
                {
                    try
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, {|PROXY2001:callerSid|});
                    }
                    catch (ApiException busy) when (busy.Status == 429)
                    {
                        await Task.Delay(TimeSpan.FromSeconds(attempt));
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Retry_until_the_removal_answers_true() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public async Task ReleaseAsync(string serviceSid, string sessionSid, string callerSid)
            {
                while (!await ParticipantResource.DeleteAsync(serviceSid, sessionSid, callerSid))
                {
                    await Task.Delay(500);
                }
            }

            public async Task ReleaseWithFlagAsync(string serviceSid, string sessionSid, string callerSid)
            {
                var isGone = false;
                for (var attempt = 0; attempt < 5 && !isGone; attempt++)
                {
                    isGone = await ParticipantResource.DeleteAsync(serviceSid, sessionSid, callerSid);
                }
            }
        }
        """);

    [Fact]
    public Task Participant_of_the_inner_loop_is_another_one_each_time() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Rotate(string serviceSid, List<string> sessionSids, List<string> numbers)
            {
                foreach (var sessionSid in sessionSids)
                {
                    foreach (var number in numbers)
                    {
                        var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
                        MessageInteractionResource.Create(serviceSid, sessionSid, caller.Sid, "Call us back.");
                        ParticipantResource.Delete(serviceSid, sessionSid, caller.Sid);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Predecessor_is_removed_when_its_successor_is_there() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Rotate(string serviceSid, string sessionSid, string first, Queue<string> numbers)
            {
                var current = ParticipantResource.Create(serviceSid, sessionSid, first);
                while (numbers.TryDequeue(out var number))
                {
                    var next = ParticipantResource.Create(serviceSid, sessionSid, number);
                    ParticipantResource.Delete(serviceSid, sessionSid, current.Sid);
                    current = next;
                    MessageInteractionResource.Create(serviceSid, sessionSid, current.Sid, "It is your turn.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, current.Sid, "You are the last.");
            }
        }
        """);

    [Fact]
    public Task Predecessor_that_stays_in_the_variable_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Rotate(string serviceSid, string sessionSid, string first, Queue<string> numbers)
            {
                var current = ParticipantResource.Create(serviceSid, sessionSid, first);
                while (numbers.TryDequeue(out var number))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:current.Sid|});
                    var next = ParticipantResource.Create(serviceSid, sessionSid, number);
                    MessageInteractionResource.Create(serviceSid, sessionSid, next.Sid, "It is your turn.");
                }
            }
        }
        """);

    [Fact]
    public Task Goto_is_a_loop_too() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public void Release(string serviceSid, string sessionSid, string number)
            {
                var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
            again:
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:caller.Sid|}, "Goodbye.");
                ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:caller.Sid|});
                if (DateTime.UtcNow.Second > 30)
                {
                    goto again;
                }
            }
        }
        """);

    [Fact]
    public Task Async_stream_gives_another_number_each_time() => ProxyVerify.CheckAsync(
        """
        public sealed class CallbackService
        {
            public async Task ServeAsync(string serviceSid, string sessionSid, IAsyncEnumerable<string> numbers)
            {
                await foreach (var number in numbers)
                {
                    var caller = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, caller.Sid, "It is your turn.");
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, caller.Sid);
                }
            }
        }
        """);

    [Fact]
    public Task Endless_loop_of_a_worker_is_followed() => ProxyVerify.CheckAsync(
        """
        public interface ICallbackQueue
        {
            Task<string?> TakeAsync();
        }

        public sealed class CallbackService(ICallbackQueue queue)
        {
            public async Task RunAsync(string serviceSid, string sessionSid)
            {
                ParticipantResource? current = null;
                while (true)
                {
                    var number = await queue.TakeAsync();
                    if (number == null)
                    {
                        continue;
                    }

                    if (current != null)
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, current.Sid);
                    }

                    current = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, current.Sid, "It is your turn.");
                }
            }
        }
        """);

    [Fact]
    public Task What_a_finally_mentions_lives_on_into_the_next_round() => ProxyVerify.CheckAsync(
        """
        public sealed class Cleanup
        {
            public void Run(string serviceSid, SessionResource session, ParticipantResource courier)
            {
                foreach (var guest in ParticipantResource.Read(serviceSid, session.Sid))
                {
                    try
                    {
                        ParticipantResource.Delete(serviceSid, session.Sid, {|PROXY2001:courier.Sid|});
                    }
                    finally
                    {
                        var last = courier;
                    }
                }
            }
        }
        """);

    [Theory]
    [InlineData("while (rounds++ < 2)")]
    [InlineData("while (++rounds < 3)")]
    [InlineData("do { } while (rounds++ < 2); for (var i = 0; i++ < 2;)")]
    public Task Counter_that_is_counted_up_where_it_is_asked_for(string loop) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Cleanup
        {
            public void Run(string serviceSid, string sessionSid, string courierSid)
            {
                var rounds = 0;
                {{loop}}
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:courierSid|});
                }
            }
        }
        """);

    [Fact]
    public Task Counter_that_lets_one_round_pass_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class Cleanup
        {
            public void Run(string serviceSid, string sessionSid, string courierSid)
            {
                var rounds = 0;
                while (rounds++ < 1)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                }
            }
        }
        """);

    [Theory]
    [InlineData("string[] names", "if (names.Length == 0) return;")]
    [InlineData("string[] names", "if (names.Length < 1) return;")]
    [InlineData("string[]? names", "if (names is not { Length: > 0 }) return;")]
    [InlineData("List<string>? names", "if (names == null || names.Count == 0) throw new ArgumentException(nameof(names));")]
    [InlineData("IReadOnlyList<string> names", "if (names.Count == 0) return;")]
    [InlineData("IEnumerable<string> names", "if (!names.Any()) return;")]
    public Task Loop_over_what_was_found_to_have_elements_runs(string parameter, string test) => ReadLast(parameter, test, "sessionSid");

    [Theory]
    [InlineData("string[] names", "")]
    [InlineData("string[] names", "if (names.Length != 0) return;")]
    [InlineData("List<string> names", "if (serviceSid.Length == 0) return;")]
    public Task Loop_over_what_may_have_none_may_not_run(string parameter, string test) => ReadLast(parameter, test, "{|PROXY1002:sessionSid|}");

    [Fact]
    public Task Elements_that_are_alike_can_come_more_than_once() => ProxyVerify.CheckAsync(
        """
        public sealed class Clearing
        {
            public void Clear(string serviceSid, string guestSid)
            {
                var isFirst = true;
                foreach (var session in SessionResource.Read(serviceSid))
                {
                    if (session.Status == SessionResource.StatusEnum.Closed)
                    {
                        if (!isFirst)
                        {
                            ParticipantResource.Fetch(serviceSid, {|PROXY1002:null|}, guestSid);
                        }

                        isFirst = false;
                    }
                }
            }
        }
        """);

    private static Task ReadLast(string parameter, string test, string sessionSid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Clearing
        {
            public void Clear(string serviceSid, {{parameter}})
            {
                {{test}}
                string? sessionSid = null;
                foreach (var name in names)
                {
                    sessionSid = name;
                }

                ParticipantResource.Read(serviceSid, {{sessionSid}});
            }
        }
        """);
}
