using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY2001: a message or a second removal reaches a participant that may no longer be there.</summary>
public sealed class ParticipantUsedAfterRemovalTests
{
    [Fact]
    public Task Message_after_the_removal_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public async Task FinishAsync(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, driverNumber);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, driver.Sid, "Your shift ends.");
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Drive home safely.");
            }
        }
        """);

    [Fact]
    public Task Farewell_before_the_removal_is_correct() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public async Task FinishAsync(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, driverNumber);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, driver.Sid, "Drive home safely.");
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
            }
        }
        """);

    [Fact]
    public Task Second_removal_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public void Finish(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:driver.Sid|});
            }
        }
        """);

    [Fact]
    public Task Removal_by_the_string_reaches_the_record_and_back() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public void RemoveByString(string serviceSid, string sessionSid, string driverSid)
            {
                var driver = ParticipantResource.Fetch(serviceSid, sessionSid, driverSid);
                ParticipantResource.Delete(serviceSid, sessionSid, driverSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "You were removed.");
            }

            public void RemoveByRecord(string serviceSid, string sessionSid, string driverSid)
            {
                var driver = ParticipantResource.Fetch(serviceSid, sessionSid, driverSid);
                ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driverSid|}, "You were removed.");
            }
        }
        """);

    [Fact]
    public Task Other_participant_may_still_be_written_to() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public async Task ReplaceDriverAsync(string serviceSid, string sessionSid, string driverNumber, string substituteNumber)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, driverNumber);
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                var substitute = await ParticipantResource.CreateAsync(serviceSid, sessionSid, substituteNumber);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, substitute.Sid, "You take over.");
            }
        }
        """);

    [Fact]
    public Task Variable_that_was_filled_again_holds_another_participant() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public void ReplaceDriver(string serviceSid, string sessionSid, string driverNumber, string substituteNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                var firstSid = driver.Sid;
                ParticipantResource.Delete(serviceSid, sessionSid, firstSid);
                driver = ParticipantResource.Create(serviceSid, sessionSid, substituteNumber);
                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "You take over.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:firstSid|}, "You were relieved.");
            }
        }
        """);

    [Fact]
    public Task Looking_for_the_removed_one_is_how_one_checks() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public bool Remove(string serviceSid, string sessionSid, string driverSid)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, driverSid);
                var driver = ParticipantResource.Fetch(serviceSid, sessionSid, driverSid);
                var others = ParticipantResource.Read(serviceSid, sessionSid);
                Console.WriteLine($"{driver.FriendlyName} left, {others.Count()} remain");
                return driver.DateDeleted != null;
            }
        }
        """);

    [Fact]
    public Task Removal_that_answered_false_removed_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public async Task<bool> FinishAsync(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, driverNumber);
                if (!await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid))
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                    return false;
                }

                return true;
            }
        }
        """);

    [Fact]
    public Task Removal_that_answered_true_removed_someone() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public async Task FinishAsync(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, driverNumber);
                var isGone = await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                if (isGone)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "You were removed.");
                }
            }
        }
        """);

    [Fact]
    public Task Every_form_of_the_removal_removes() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public void ByOptions(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                ParticipantResource.Delete(new DeleteParticipantOptions(serviceSid, sessionSid, driver.Sid));
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "1");
            }

            public void WithHeaders(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                ParticipantResource.DeleteWithHeaders(serviceSid, sessionSid, driver.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "2");
            }

            public void ByTask(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid).GetAwaiter().GetResult();
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "3");
            }

            public void NamedArguments(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                ParticipantResource.Delete(pathSid: driver.Sid, pathServiceSid: serviceSid, pathSessionSid: sessionSid);
                MessageInteractionResource.Create(
                    body: "4", pathParticipantSid: {|PROXY2001:driver.Sid|}, pathSessionSid: sessionSid, pathServiceSid: serviceSid);
            }
        }
        """);

    [Fact]
    public Task Options_of_the_message_are_marked_where_the_sid_is_put_in() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public void Finish(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                var farewell = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY2001:driver.Sid|})
                {
                    Body = "Drive home safely.",
                };
                MessageInteractionResource.Create(farewell);
            }
        }
        """);

    [Fact]
    public Task Options_that_were_made_before_the_removal_were_sent_after_it() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public void Finish(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                var farewell = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY2001:driver.Sid|})
                {
                    Body = "Drive home safely.",
                };
                ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                MessageInteractionResource.Create(farewell);
            }

            public void FinishPolitely(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                var farewell = new CreateMessageInteractionOptions(serviceSid, sessionSid, driver.Sid) { Body = "Drive home safely." };
                var removal = new DeleteParticipantOptions(serviceSid, sessionSid, driver.Sid);
                MessageInteractionResource.Create(farewell);
                ParticipantResource.Delete(removal);
            }
        }
        """);

    [Fact]
    public Task Task_that_was_started_before_the_removal_is_awaited_after_it() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public async Task FinishAsync(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, driverNumber);
                var farewell = MessageInteractionResource.CreateAsync(serviceSid, sessionSid, driver.Sid, "Drive home safely.");
                var removal = ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                await farewell;
                await removal;
            }
        }
        """);

    [Fact]
    public Task Record_that_says_that_it_was_removed_is_not_written_to() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string driverSid)
            {
                var driver = await ParticipantResource.FetchAsync(serviceSid, sessionSid, driverSid);
                if (driver.DateDeleted is { } when)
                {
                    Console.WriteLine($"Gone since {when}");
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:driverSid|}, "Are you there?");
                }
                else
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, driverSid, "Are you there?");
                }
            }
        }
        """);

    [Fact]
    public Task Removed_ones_of_a_list_are_not_removed_again() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public void Clear(string serviceSid, string sessionSid)
            {
                foreach (var gone in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted != null))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:gone.Sid|});
                }

                foreach (var present in ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, present.Sid);
                }
            }
        }
        """);

    [Fact]
    public Task Message_to_everyone_before_everyone_is_removed() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public async Task CloseAsync(string serviceSid, string sessionSid)
            {
                var present = (await ParticipantResource.ReadAsync(serviceSid, sessionSid)).Where(p => p.DateDeleted is null).ToList();
                foreach (var participant in present)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, participant.Sid, "This line closes now.");
                }

                foreach (var participant in present)
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, participant.Sid);
                }
            }
        }
        """);

    [Fact]
    public Task Removal_that_depends_on_the_clock_may_have_happened() => ProxyVerify.CheckAsync(
        """
        public sealed class RideDesk
        {
            public void Remind(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                if (DateTime.UtcNow.Hour >= 22)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Your rider waits.");
            }

            public void RemindOrLetGo(string serviceSid, string sessionSid, string driverNumber)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, driverNumber);
                if (DateTime.UtcNow.Hour >= 22)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "Your rider waits.");
            }
        }
        """);

    [Theory]
    [InlineData("if (gone.StatusCode == System.Net.HttpStatusCode.NoContent) return;")]
    [InlineData("if ((int)gone.StatusCode < 400) return;")]
    [InlineData("if (gone is { StatusCode: System.Net.HttpStatusCode.NoContent }) return;")]
    [InlineData("switch (gone.StatusCode) { case System.Net.HttpStatusCode.NoContent: return; }")]
    [InlineData("if (gone.Data) return;")]
    [InlineData("if (gone is { Data: true }) return;")]
    [InlineData("if (gone?.Data == true) return;")]
    public Task Whoever_was_not_removed_as_the_answer_tells_is_still_there(string question) => ReadAnswer(question, "driverSid");

    [Theory]
    [InlineData("")]
    [InlineData("Console.WriteLine(gone.Headers);")]
    [InlineData("if (gone is not { Data: true }) return;")]
    public Task Whoever_was_removed_as_the_answer_tells_is_gone(string question) => ReadAnswer(question, "{|PROXY2001:driverSid|}");

    private static Task ReadAnswer(string question, string driverSid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Fleet
        {
            public void Leave(string serviceSid, string sessionSid, string driverSid)
            {
                var gone = ParticipantResource.DeleteWithHeaders(serviceSid, sessionSid, driverSid);
                {{question}}
                ParticipantResource.Delete(serviceSid, sessionSid, {{driverSid}});
            }
        }
        """);

    [Theory]
    [InlineData("if (leaving.Wait(1000)) return;")]
    [InlineData("if (Task.WaitAll(new Task[] { leaving }, 1000)) return;")]
    [InlineData("if (await Task.WhenAny(leaving, Task.Delay(1000)) == leaving) return;")]
    [InlineData("try { await leaving.WaitAsync(TimeSpan.FromSeconds(1)); return; } catch (TimeoutException) { }")]
    [InlineData("if (await leaving.ContinueWith(ended => !ended.IsFaulted)) return;")]
    public Task Whoever_may_not_have_been_removed_in_time_is_perhaps_still_there(string wait) => ReadWait(wait, "driverSid");

    [Theory]
    [InlineData("leaving.Wait();")]
    [InlineData("Task.WaitAll(leaving);")]
    [InlineData("await leaving.WaitAsync(TimeSpan.FromSeconds(1));")]
    [InlineData("leaving.Wait(1000);")]
    [InlineData("if (!leaving.Wait(1000)) return;")]
    [InlineData("if (!Task.WaitAll(new Task[] { leaving }, 1000)) return;")]
    [InlineData("await Task.WhenAny(leaving, Task.Delay(1000));")]
    [InlineData("await Task.WhenAny(leaving, Task.Delay(1000)).ConfigureAwait(false);")]
    [InlineData("await leaving.ContinueWith(ended => Console.WriteLine(ended.Status));")]
    [InlineData("_ = leaving.ContinueWith(ended => ended.Result);")]
    public Task Whoever_was_removed_in_time_is_gone(string wait) => ReadWait(wait, "{|PROXY2001:driverSid|}");

    [Fact]
    public Task What_goes_on_from_a_delete_meets_who_was_removed() => ProxyVerify.CheckAsync(
        """
        public sealed class Fleet
        {
            public async Task LeaveAsync(string serviceSid, string sessionSid, string driverSid, string riderSid)
            {
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driverSid).ContinueWith(ended => ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:driverSid|}));
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, riderSid).ContinueWith(ended =>
                {
                    if (ended.IsFaulted)
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
                    }
                });
            }

            public Task RetryAsync(string serviceSid, string sessionSid, string driverSid) =>
                ParticipantResource.DeleteAsync(serviceSid, sessionSid, driverSid)
                    .ContinueWith(failed => { ParticipantResource.Delete(serviceSid, sessionSid, driverSid); }, TaskContinuationOptions.OnlyOnFaulted);
        }
        """);

    private static Task ReadWait(string wait, string driverSid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Fleet
        {
            public async Task LeaveAsync(string serviceSid, string sessionSid, string driverSid)
            {
                var leaving = ParticipantResource.DeleteAsync(serviceSid, sessionSid, driverSid);
                {{wait}}
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, {{driverSid}});
            }
        }
        """);
}
