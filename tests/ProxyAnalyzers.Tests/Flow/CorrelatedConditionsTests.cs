using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Paths that no run takes: what decided a removal decides the use too, however it is written.</summary>
public sealed class CorrelatedConditionsTests
{
    [Fact]
    public Task Condition_and_its_part_decide_together() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, bool isLate, bool isIll)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isLate && isIll)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                if (!isLate)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "Good morning.");
                }
            }
        }
        """);

    [Fact]
    public Task Part_of_a_condition_does_not_exclude_the_whole() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, bool isLate, bool isIll)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isLate || isIll)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                if (!isLate)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:worker.Sid|}, "Good morning.");
                }
            }
        }
        """);

    [Fact]
    public Task Negated_alternative_excludes_both_of_its_parts() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, bool isLate, bool isIll)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isLate || isIll)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                if (!isLate && !isIll)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "Good morning.");
                }
            }
        }
        """);

    [Fact]
    public Task Condition_kept_in_a_local_is_the_condition() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, int hours)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                var isDone = hours >= 8;
                if (isDone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                var isWorking = !isDone;
                if (isWorking)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "Take a break.");
                }
            }
        }
        """);

    [Fact]
    public Task Condition_that_was_assigned_between_is_another_one() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, bool isDone)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isDone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                isDone = DateTime.UtcNow.Hour > 17;
                if (!isDone)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:worker.Sid|}, "Take a break.");
                }
            }
        }
        """);

    [Fact]
    public Task Same_question_to_other_code_may_have_the_same_answer() => ProxyVerify.CheckAsync(
        """
        public interface ITimeClock
        {
            Task<bool> IsCheckedOutAsync(string number);
        }

        public sealed class ShiftService(ITimeClock clock)
        {
            public async Task ApplyAsync(string serviceSid, string sessionSid, string number)
            {
                var worker = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                if (await clock.IsCheckedOutAsync(number))
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, worker.Sid);
                }

                if (!await clock.IsCheckedOutAsync(number))
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, worker.Sid, "Take a break.");
                }

                if (!await clock.IsCheckedOutAsync(worker.Identifier))
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:worker.Sid|}, "Take a break.");
                }
            }

            public async Task AskOnceAsync(string serviceSid, string sessionSid, string number)
            {
                var worker = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                var isCheckedOut = await clock.IsCheckedOutAsync(number);
                if (isCheckedOut)
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, worker.Sid);
                }

                if (!isCheckedOut)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, worker.Sid, "Take a break.");
                }
            }
        }
        """);

    [Fact]
    public Task Ranges_of_a_number_exclude_each_other() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, int strikes)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (strikes >= 3)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                if (strikes == 2)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "This is your last warning.");
                }

                if (strikes < 3)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "Welcome.");
                }
            }
        }
        """);

    [Fact]
    public Task Ranges_that_overlap_do_not() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, int strikes)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (strikes >= 3)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                if (strikes > 1)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:worker.Sid|}, "This is your last warning.");
                }
            }
        }
        """);

    [Fact]
    public Task Members_of_an_enum_exclude_each_other() => ProxyVerify.CheckAsync(
        """
        public enum ShiftState { Planned, Running, Done }

        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, ShiftState state)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (state == ShiftState.Done)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                switch (state)
                {
                    case ShiftState.Planned:
                    case ShiftState.Running:
                        MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "Your shift.");
                        break;
                    case ShiftState.Done:
                        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:worker.Sid|}, "Well done.");
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task Null_test_decides_twice() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, string? substitute)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (substitute is not null)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                    ParticipantResource.Create(serviceSid, sessionSid, substitute);
                }

                if (substitute is null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "You keep your shift.");
                }
            }
        }
        """);

    [Fact]
    public Task Variable_that_the_removal_has_cleared_tells_what_happened() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                var workerSid = worker.Sid;
                if (DateTime.UtcNow.Hour > 17)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, workerSid);
                    workerSid = null;
                }

                if (workerSid != null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, workerSid, "Take a break.");
                }
            }
        }
        """);

    [Fact]
    public Task Counter_tells_whether_it_happened() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                var removed = 0;
                if (DateTime.UtcNow.Hour > 17)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                    removed++;
                }

                if (removed == 0)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "Take a break.");
                }
                else
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:worker.Sid|}, "Go home.");
                }
            }
        }
        """);

    [Fact]
    public Task Pattern_of_two_flags_excludes() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, bool isLate, bool isIll)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isIll)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                var text = (isLate, isIll) switch
                {
                    (_, true) => null,
                    (true, false) => "You are late.",
                    (false, false) => "Good morning.",
                };
                if (!isIll)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, text);
                }
            }
        }
        """);

    [Fact]
    public Task Readonly_field_is_the_same_condition_twice() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftService(bool isStrict)
        {
            private readonly bool _isStrict = isStrict;

            public void Apply(string serviceSid, string sessionSid, string number)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (_isStrict)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                Console.WriteLine(worker.Sid);
                if (!_isStrict)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "Please be on time.");
                }
            }
        }
        """);

    [Fact]
    public Task Option_of_a_parameter_is_the_same_condition_while_nobody_changes_it() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftPolicy
        {
            public bool RemovesTheLate { get; set; }
        }

        public sealed class ShiftService
        {
            public void Apply(string serviceSid, string sessionSid, string number, ShiftPolicy policy)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (policy.RemovesTheLate)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                if (!policy.RemovesTheLate)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, worker.Sid, "Please be on time.");
                }
            }
        }
        """);

    [Fact]
    public Task Option_that_other_code_may_have_changed_is_a_new_condition() => ProxyVerify.CheckAsync(
        """
        public sealed class ShiftPolicy
        {
            public bool RemovesTheLate { get; set; }
        }

        public interface IPolicySource
        {
            void Refresh(ShiftPolicy policy);
        }

        public sealed class ShiftService(IPolicySource source)
        {
            public void Apply(string serviceSid, string sessionSid, string number, ShiftPolicy policy)
            {
                var worker = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (policy.RemovesTheLate)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, worker.Sid);
                }

                source.Refresh(policy);
                if (!policy.RemovesTheLate)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:worker.Sid|}, "Please be on time.");
                }
            }
        }
        """);

    [Fact]
    public Task Flags_that_differ_exclude_the_same_flag() => ProxyVerify.CheckAsync(
        """
        public sealed class Cleanup
        {
            public void Run(string serviceSid, string sessionSid, string courierSid, bool isLate, bool isGone)
            {
                if (isLate ^ isGone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                }

                if (isLate == isGone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                }
            }
        }
        """);

    [Theory]
    [InlineData("isLate != isGone", "isLate && isGone")]
    [InlineData("isLate ^ isGone", "!isLate && !isGone")]
    [InlineData("isLate && isGone", "isLate != isGone")]
    [InlineData("isLate == isGone", "isGone && !isLate")]
    public Task Flags_that_were_compared_are_known_when_they_are_asked_for(string removed, string used) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Cleanup
        {
            public void Run(string serviceSid, string sessionSid, string courierSid, bool isLate, bool isGone)
            {
                if ({{removed}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                }

                if ({{used}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                }
            }
        }
        """);

    [Theory]
    [InlineData("journal.Write(number);", "_isGone", "!_isGone")]
    [InlineData("journal.Write(number);", "call.IsOver", "!call.IsOver")]
    [InlineData("journal.Write(number);", "call.EndedAt == null", "call.EndedAt != null")]
    [InlineData("later(number);", "_isGone", "!_isGone")]
    [InlineData("if (number.Length > 3) journal.Write(number);", "!_isGone", "_isGone")]
    [InlineData("var over = new Call(); journal.Over(over);", "over.IsOver", "!over.IsOver")]
    [InlineData("var over = new Call(); journal.Later(() => over.IsOver = true);", "over.IsOver", "!over.IsOver")]
    public Task Member_that_other_code_may_have_changed_decides_together_from_then_on(string before, string condition, string otherwise) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Call
        {
            public bool IsOver { get; set; }
            public DateTime? EndedAt { get; set; }
        }

        public interface IJournal
        {
            void Write(string entry);
            void Over(Call call);
            void Later(Action entry);
        }

        public sealed class Hotline
        {
            private bool _isGone;

            public void Leave(string serviceSid, string sessionSid, string callerSid, string number, Call call, IJournal journal, Action<string> later)
            {
                {{before}}
                if ({{condition}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                }

                if ({{otherwise}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                }
            }

            public void End() => _isGone = true;
        }
        """);

    [Fact]
    public Task Member_that_other_code_may_have_changed_in_between_is_asked_anew() => ProxyVerify.CheckAsync(
        """
        public interface IJournal
        {
            void Write(string entry);
        }

        public sealed class Hotline
        {
            private bool _isGone;

            public void Leave(string serviceSid, string sessionSid, string callerSid, IJournal journal)
            {
                journal.Write("leaving");
                if (_isGone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                }

                journal.Write("left");
                if (!_isGone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:callerSid|});
                }
            }

            public void End() => _isGone = true;
        }
        """);

    [Theory]
    [InlineData("Interlocked.Exchange(ref _isGone, 1) == 0")]
    [InlineData("Interlocked.CompareExchange(ref _isGone, 1, 0) == 0")]
    [InlineData("0 == Interlocked.Exchange(ref _isGone, 1)")]
    [InlineData("Volatile.Read(ref _isGone) == 0 && Interlocked.Exchange(ref _isGone, 1) == 0")]
    [InlineData("Interlocked.Exchange(ref _reason, \"gone\") == null")]
    [InlineData("Interlocked.CompareExchange(ref _reason, \"gone\", null) == null")]
    public Task Whoever_is_the_first_to_ask_atomically_is_the_only_one(string isFirst) => ReadAtomic(isFirst, "");

    [Theory]
    [InlineData("Interlocked.Exchange(ref _isGone, 0) == 0")]
    [InlineData("Interlocked.CompareExchange(ref _isGone, 0, 1) == 0")]
    [InlineData("Interlocked.Increment(ref _isGone) > 0")]
    [InlineData("Volatile.Read(ref _isGone) == 0")]
    public Task What_changes_nothing_atomically_lets_everybody_pass(string isFirst) => ReadAtomic(isFirst, "PROXY2001");

    [Fact]
    public Task Counter_that_is_raised_atomically_is_the_first_once() => ProxyVerify.CheckAsync(
        """
        using System.Threading;

        public sealed class Hotline
        {
            public void Leave(string serviceSid, string sessionSid, string callerSid)
            {
                var calls = 0;
                Remove();
                Remove();

                void Remove()
                {
                    if (Interlocked.Increment(ref calls) == 1)
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                    }
                }
            }
        }
        """);

    private static Task ReadAtomic(string isFirst, string reported) => ProxyVerify.CheckAsync(
        $$"""
        using System.Threading;

        public sealed class Hotline
        {
            private int _isGone;
            private string? _reason;

            public void Leave(string serviceSid, string sessionSid, string callerSid)
            {
                if ({{isFirst}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                }

                if ({{isFirst}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, {{(reported.Length > 0 ? "{|" + reported + ":callerSid|}" : "callerSid")}});
                }
            }
        }
        """);
}
