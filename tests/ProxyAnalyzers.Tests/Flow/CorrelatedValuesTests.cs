using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Counts, texts, flags and members that were asked twice: the second answer follows from the first.</summary>
public sealed class CorrelatedValuesTests
{
    [Fact]
    public Task Count_above_zero_and_count_of_zero() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, List<string> complaints)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (complaints.Count > 0)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                if (complaints.Count == 0)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
            }
        }
        """);

    [Fact]
    public Task Counter_of_a_loop_is_above_zero_or_zero() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, List<string> complaints)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                var severe = 0;
                foreach (var complaint in complaints)
                {
                    if (complaint.Length > 100)
                    {
                        severe++;
                    }
                }

                if (severe > 0)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                if (severe == 0)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
            }
        }
        """);

    [Fact]
    public Task Any_and_its_negation() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, List<string> complaints)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (complaints.Any())
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                if (!complaints.Any())
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
            }
        }
        """);

    [Fact]
    public Task Two_cases_of_a_switch_and_what_is_neither() => ProxyVerify.CheckAsync(
        """
        public enum TowState { Waiting, Running, Done, Cancelled }

        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, TowState state)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                switch (state)
                {
                    case TowState.Done:
                    case TowState.Cancelled:
                        ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                        break;
                }

                if (state is not (TowState.Done or TowState.Cancelled))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
            }
        }
        """);

    [Fact]
    public Task Pattern_with_or_excludes_a_third_value() => ProxyVerify.CheckAsync(
        """
        public enum TowState { Waiting, Running, Done, Cancelled }

        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, TowState state)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (state is TowState.Done or TowState.Cancelled)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                if (state == TowState.Running)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
            }
        }
        """);

    [Fact]
    public Task Either_of_two_texts_has_returned() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, string command)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (command == "STOP" || command == "QUIT")
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, command);
            }
        }
        """);

    [Fact]
    public Task Empty_text_and_its_negation() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, string? destination)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (string.IsNullOrEmpty(destination))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                if (!string.IsNullOrEmpty(destination))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, destination);
                }
            }
        }
        """);

    [Fact]
    public Task Nullable_flag_that_only_the_removal_sets() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, bool isDone)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                bool? isReleased = null;
                if (isDone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                    isReleased = true;
                }

                if (isReleased != true)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
            }
        }
        """);

    [Fact]
    public Task Flag_that_the_failed_removal_did_not_set() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public async Task ReleaseAsync(string serviceSid, string sessionSid, string number)
            {
                var driver = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                var isReleased = false;
                try
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, driver.Sid);
                    isReleased = true;
                }
                catch (ApiException error)
                {
                    Console.WriteLine(error.Code);
                }

                if (!isReleased)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, driver.Sid, "You are still on duty.");
                }
            }
        }
        """);

    [Fact]
    public Task Negated_flag_is_the_other_answer() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, bool isDone)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isDone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                isDone = !isDone;
                if (isDone)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
                else
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:driver.Sid|}, "Thank you.");
                }
            }
        }
        """);

    [Fact]
    public Task Number_that_the_condition_chose() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Apply(string serviceSid, string sessionSid, string number, bool isDone)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                var step = isDone ? 2 : 1;
                if (step == 2)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                }

                if (step == 1)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
            }
        }
        """);

    [Fact]
    public Task Flag_in_a_field_keeps_what_happened() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            private bool _isReleased;

            public void Apply(string serviceSid, string sessionSid, string number, bool isDone)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                _isReleased = false;
                if (isDone)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                    _isReleased = true;
                }

                if (!_isReleased)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "A car needs you.");
                }
            }
        }
        """);

    [Fact]
    public Task Loop_within_a_loop_does_not_hide_the_round_before() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Close(string serviceSid, string sessionSid, List<string> reasons, int n)
            {
                foreach (var reason in reasons)
                {
                    for (var i = 0; i < n; i++)
                    {
                        Console.WriteLine(reason);
                    }

                    SessionResource.Update(serviceSid, {|PROXY2003:sessionSid|}, status: SessionResource.StatusEnum.Closed);
                }
            }
        }
        """);

    [Fact]
    public Task Counter_that_went_far_is_still_above_where_it_began() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Remove(string serviceSid, string sessionSid, string number, int n)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                for (var i = 0; i < 2; i++)
                {
                    for (var j = 0; j < n; j++)
                    {
                        if (n <= 0)
                        {
                            ParticipantResource.Delete(serviceSid, sessionSid, driver.Sid);
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Fetched_record_has_the_identifier_of_its_participant() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Add(string serviceSid, string sessionSid, string number)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                var record = ParticipantResource.Fetch(serviceSid, sessionSid, driver.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:record.Identifier|});
            }
        }
        """);

    [Fact]
    public Task New_participant_was_not_removed_yet() => ProxyVerify.CheckAsync(
        """
        public sealed class TowingService
        {
            public void Close(string serviceSid, string sessionSid, string number, bool isLate)
            {
                var driver = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isLate)
                {
                    SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                    if (driver.DateDeleted == null)
                    {
                        return;
                    }
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, driver.Sid, "On my way.");
            }
        }
        """);
}
