using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What holds in a handler, in a <c>finally</c>, and behind them.</summary>
public sealed class ExceptionsTests
{
    [Fact]
    public Task Handler_of_the_removal_itself_still_has_the_participant() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task LeaveAsync(string serviceSid, string sessionSid, string number)
            {
                var nurse = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, nurse.Sid);
                }
                catch (TwilioException)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, nurse.Sid, "You are still on duty.");
                }
            }
        }
        """);

    [Fact]
    public Task Handler_of_a_later_call_has_it_no_more() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task ReplaceAsync(string serviceSid, string sessionSid, string number, string substitute)
            {
                var nurse = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, nurse.Sid);
                    await ParticipantResource.CreateAsync(serviceSid, sessionSid, substitute);
                }
                catch (ApiException)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:nurse.Sid|}, "Nobody relieves you.");
                }
            }
        }
        """);

    [Fact]
    public Task Substitute_comes_before_the_removal() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task ReplaceAsync(string serviceSid, string sessionSid, string number, string substitute)
            {
                var nurse = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await ParticipantResource.CreateAsync(serviceSid, sessionSid, substitute);
                }
                catch (ApiException)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, nurse.Sid, "Nobody relieves you.");
                    return;
                }

                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, nurse.Sid);
            }
        }
        """);

    [Fact]
    public Task Finally_is_the_last_word() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task VisitAsync(string serviceSid, string sessionSid, string number)
            {
                var doctor = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, doctor.Sid, "Bed 12, please.");
                }
                finally
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, doctor.Sid);
                }
            }
        }
        """);

    [Fact]
    public Task Handler_runs_before_the_finally() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task VisitAsync(string serviceSid, string sessionSid, string number, Func<Task> visit)
            {
                var doctor = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await visit();
                }
                catch (TimeoutException)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, doctor.Sid, "Are you still there?");
                }
                finally
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, doctor.Sid);
                }
            }
        }
        """);

    [Fact]
    public Task Inner_finally_runs_before_the_outer_handler() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task VisitAsync(string serviceSid, string sessionSid, string number, Func<Task> visit)
            {
                var doctor = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    try
                    {
                        await visit();
                    }
                    finally
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, doctor.Sid);
                    }
                }
                catch (TimeoutException)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:doctor.Sid|}, "You took too long.");
                }
            }
        }
        """);

    [Fact]
    public Task Finally_removes_only_whom_the_flag_names() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task<string?> AdmitAsync(string serviceSid, string sessionSid, string number)
            {
                var patient = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                var isAdmitted = false;
                try
                {
                    isAdmitted = DateTime.UtcNow.Hour < 20;
                }
                finally
                {
                    if (!isAdmitted)
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, patient.Sid);
                    }
                }

                if (!isAdmitted)
                {
                    return null;
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, patient.Sid, "You are admitted.");
                return patient.Sid;
            }
        }
        """);

    [Fact]
    public Task Handler_that_rethrows_leads_nowhere() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task AdmitAsync(string serviceSid, string sessionSid, string number, Func<Task> register)
            {
                var patient = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await register();
                }
                catch
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, patient.Sid);
                    throw;
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, patient.Sid, "You are admitted.");
            }
        }
        """);

    [Fact]
    public Task Handler_that_goes_on_leads_to_the_message() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task AdmitAsync(string serviceSid, string sessionSid, string number, Func<Task> register)
            {
                var patient = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await register();
                }
                catch (InvalidOperationException)
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, patient.Sid);
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:patient.Sid|}, "You are admitted.");
            }
        }
        """);

    [Fact]
    public Task Variable_that_is_still_null_in_the_handler() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task AdmitAsync(string serviceSid, string sessionSid, string number, Func<Task> register)
            {
                ParticipantResource? patient = null;
                try
                {
                    patient = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                    await register();
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, patient.Sid, "You are admitted.");
                }
                catch (ApiException)
                {
                    if (patient != null)
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, patient.Sid);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Fetch_that_threw_has_shown_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string patientSid)
            {
                try
                {
                    var patient = await ParticipantResource.FetchAsync(serviceSid, sessionSid, patientSid);
                    if (patient.DateDeleted != null)
                    {
                        return;
                    }
                }
                catch (ApiException)
                {
                    Console.WriteLine("Not found, or not reachable.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:patientSid|}, "Tomorrow at nine.");
            }

            public async Task RemindIfFoundAsync(string serviceSid, string sessionSid, string patientSid)
            {
                try
                {
                    var patient = await ParticipantResource.FetchAsync(serviceSid, sessionSid, patientSid);
                    if (patient.DateDeleted != null)
                    {
                        return;
                    }
                }
                catch (ApiException)
                {
                    return;
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, patientSid, "Tomorrow at nine.");
            }
        }
        """);

    [Fact]
    public Task Throw_guards_like_a_return() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid)
            {
                var patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                _ = patient.DateDeleted == null ? patient : throw new InvalidOperationException("The patient has left.");
                MessageInteractionResource.Create(serviceSid, sessionSid, patientSid, "Tomorrow at nine.");
            }
        }
        """);

    [Fact]
    public Task Using_declaration_disposes_at_the_end_of_its_block() => ProxyVerify.CheckAsync(
        """
        public sealed class Visit : IAsyncDisposable
        {
            private readonly string _serviceSid;
            private readonly string _sessionSid;
            private readonly string _participantSid;

            public Visit(ParticipantResource participant) =>
                (_serviceSid, _sessionSid, _participantSid) = (participant.ServiceSid, participant.SessionSid, participant.Sid);

            public async ValueTask DisposeAsync() =>
                await ParticipantResource.DeleteAsync(_serviceSid, _sessionSid, _participantSid);
        }

        public sealed class ClinicLine
        {
            public async Task VisitAsync(string serviceSid, string sessionSid, string number)
            {
                var doctor = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await using var visit = new Visit(doctor);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, doctor.Sid, "Bed 12, please.");
            }

            public async Task VisitAndThankAsync(string serviceSid, string sessionSid, string number)
            {
                var doctor = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await using (new Visit(doctor))
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, doctor.Sid, "Bed 12, please.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:doctor.Sid|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Lock_changes_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            private readonly object _gate = new();

            public void Leave(string serviceSid, string sessionSid, string number)
            {
                var nurse = ParticipantResource.Create(serviceSid, sessionSid, number);
                lock (_gate)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, nurse.Sid, "Your shift ends.");
                    ParticipantResource.Delete(serviceSid, sessionSid, nurse.Sid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:nurse.Sid|}, "Good night.");
            }
        }
        """);

    [Fact]
    public Task Parameter_of_a_primary_constructor_is_disposed_like_a_field() => ProxyVerify.CheckAsync(
        """
        public sealed class Visit(string serviceSid, string sessionSid, string participantSid) : IDisposable
        {
            public void Dispose() => ParticipantResource.Delete(serviceSid, sessionSid, participantSid);
        }

        public sealed class ClinicLine
        {
            public void Visit(string serviceSid, string sessionSid, string number)
            {
                var doctor = ParticipantResource.Create(serviceSid, sessionSid, number);
                using (new Visit(serviceSid, sessionSid, doctor.Sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, doctor.Sid, "Bed 12, please.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:doctor.Sid|}, "Thank you.");
            }
        }
        """);

    [Theory]
    [InlineData("exception is ApiException", "courierSid")]
    [InlineData("exception is InvalidOperationException", "{|PROXY2001:courierSid|}")]
    [InlineData("!(exception is ApiException)", "{|PROXY2001:courierSid|}")]
    public Task Filter_lets_other_exceptions_pass_by(string filter, string courier) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Cleanup
        {
            public void Run(string serviceSid, string sessionSid, string courierSid, bool isLate)
            {
                try
                {
                    if (isLate)
                    {
                        throw new InvalidOperationException("Too late.");
                    }
                }
                catch (Exception exception) when ({{filter}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                }

                ParticipantResource.Delete(serviceSid, sessionSid, {{courier}});
            }
        }
        """);

    [Theory]
    [InlineData("var chosen = Choose(isLate, courier);", "courier.Sid")]
    [InlineData("var known = IsKnown(courier);", "courier.Sid")]
    [InlineData("Refuse(isLate);", "courier.Sid")]
    [InlineData("Console.WriteLine(courier.Sid.Length);", "courier.Sid")]
    [InlineData("Task.Delay(1).Wait();", "courier.Sid")]
    [InlineData("Look(serviceSid, courier);", "{|PROXY2001:courier.Sid|}")]
    public Task Code_that_is_read_throws_no_exception_of_Twilio_by_itself(string statement, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Cleanup
        {
            public void Run(string serviceSid, ParticipantResource courier, bool isLate)
            {
                try
                {
                    {{statement}}
                }
                catch (ApiException)
                {
                    ParticipantResource.Delete(serviceSid, courier.SessionSid, courier.Sid);
                }

                ParticipantResource.Delete(serviceSid, courier.SessionSid, {{sid}});
            }

            private static ParticipantResource Choose(bool isLate, ParticipantResource courier) => isLate ? courier : courier;

            private static bool IsKnown(ParticipantResource courier) => Choose(true, courier).Sid.Length > 0;

            private static void Refuse(bool isLate)
            {
                if (isLate)
                {
                    throw new InvalidOperationException("Too late.");
                }
            }

            private static void Look(string serviceSid, ParticipantResource courier) => ParticipantResource.Fetch(serviceSid, courier.SessionSid, courier.Sid);
        }
        """);

    [Theory]
    [InlineData("catch (ApiException)", "courier.Sid")]
    [InlineData("catch (TwilioException)", "courier.Sid")]
    [InlineData("catch (Exception exception) when (exception is ApiException)", "courier.Sid")]
    [InlineData("catch (Exception exception) when (exception.Message.Length > 0)", "{|PROXY2001:courier.Sid|}")]
    [InlineData("catch (InvalidOperationException)", "{|PROXY2001:courier.Sid|}")]
    public Task What_an_inner_handler_has_caught_does_not_come_to_the_outer_one(string handler, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Cleanup
        {
            public void Run(string serviceSid, ParticipantResource courier)
            {
                try
                {
                    Look(serviceSid, courier);
                }
                catch (ApiException)
                {
                    ParticipantResource.Delete(serviceSid, courier.SessionSid, courier.Sid);
                }

                ParticipantResource.Delete(serviceSid, courier.SessionSid, {{sid}});
            }

            private static void Look(string serviceSid, ParticipantResource courier)
            {
                try
                {
                    ParticipantResource.Fetch(serviceSid, courier.SessionSid, courier.Sid);
                }
                {{handler}}
                {
                    Console.WriteLine("It is gone.");
                }
            }
        }
        """);

    [Fact]
    public Task Helper_without_calls_leads_to_no_handler() => ProxyVerify.CheckAsync(
        """
        public sealed class NightDesk
        {
            public void Remind(string serviceSid, string sessionSid, string number, bool isQuiet)
            {
                var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
                try
                {
                    if (IsBusy(isQuiet))
                    {
                        return;
                    }

                    ParticipantResource.Fetch(serviceSid, sessionSid, caller.Sid);
                }
                catch (Exception)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, caller.Sid, isQuiet ? "" : "Are you there?");
                }
            }

            private static bool IsBusy(bool isQuiet) => isQuiet;
        }
        """,
        only: "PROXY5001");

    [Theory]
    [InlineData("await Task.Delay(100);")]
    [InlineData("Math.Max(1, 2);")]
    [InlineData("cancellation.ThrowIfCancellationRequested();")]
    [InlineData("int.Parse(number);")]
    [InlineData("names.AddRange(names);")]
    [InlineData("foreach (var name in names) Console.WriteLine(name);")]
    [InlineData("await new System.Net.Http.HttpClient().GetAsync(\"https://example.com\");")]
    [InlineData("using (var writer = new System.IO.StringWriter()) writer.Write(number);")]
    [InlineData("await board.ShowAsync(number);")]
    public Task Nobody_knows_that_other_code_throws_an_exception_of_Twilio(string statement) => ProxyVerify.CheckAsync(
        $$"""
        public interface IBoard
        {
            Task ShowAsync(string number);
        }

        public sealed class ClinicLine
        {
            public async Task LeaveAsync(string serviceSid, string sessionSid, string number, List<string> names, IBoard board, System.Threading.CancellationToken cancellation)
            {
                var nurse = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, nurse.Sid);
                    {{statement}}
                }
                catch (ApiException)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, nurse.Sid, "You are still on duty.");
                }
            }
        }
        """);

    [Theory]
    [InlineData("await started;")]
    [InlineData("await Task.WhenAll(all);")]
    [InlineData("await board.ShowAsync(number);")]
    [InlineData("act();")]
    [InlineData("foreach (var name in names) { }")]
    [InlineData("var list = names.ToList();")]
    public Task Handler_of_what_other_code_may_throw_is_looked_at(string statement) => ProxyVerify.CheckAsync(
        $$"""
        public interface IBoard
        {
            Task ShowAsync(string number);
        }

        public sealed class ClinicLine
        {
            public async Task LeaveAsync(string serviceSid, string sessionSid, string number, IEnumerable<string> names, Task started, List<Task> all, IBoard board, Action act)
            {
                try
                {
                    {{statement}}
                }
                catch (ApiException)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "The board is dark.");
                }
            }
        }
        """);

    [Fact]
    public Task Parallel_loop_throws_no_exception_of_Twilio_itself() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public void Close(string serviceSid, List<ParticipantResource> others, ParticipantResource nurse)
            {
                try
                {
                    Parallel.ForEach(others, participant => ParticipantResource.Delete(serviceSid, participant.SessionSid, participant.Sid));
                }
                catch (ApiException)
                {
                    ParticipantResource.Delete(serviceSid, nurse.SessionSid, nurse.Sid);
                }
                catch (AggregateException)
                {
                    SessionResource.Delete(serviceSid, nurse.SessionSid);
                }

                ParticipantResource.Delete(serviceSid, {|PROXY2003:nurse.SessionSid|}, nurse.Sid);
            }
        }
        """);

    [Fact]
    public Task Participants_whose_creation_has_failed_are_in_flight_no_more() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task OpenAsync(string serviceSid, string sessionSid, string number, string substitute)
            {
                try
                {
                    var nurse = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                    await nurse;
                }
                catch (ApiException)
                {
                    await ParticipantResource.CreateAsync(serviceSid, sessionSid, substitute);
                }
            }
        }
        """);

    [Fact]
    public Task Last_of_those_that_a_loop_removes_is_there_in_the_handler() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public void Close(string serviceSid, ParticipantResource nurse, ParticipantResource doctor)
            {
                try
                {
                    foreach (var participant in new[] { doctor, nurse })
                    {
                        ParticipantResource.Delete(serviceSid, participant.SessionSid, participant.Sid);
                    }
                }
                catch (ApiException)
                {
                    MessageInteractionResource.Create(serviceSid, nurse.SessionSid, {|PROXY1005:nurse.Sid|}, "You are still on duty.");
                    MessageInteractionResource.Create(serviceSid, doctor.SessionSid, {|PROXY2001:doctor.Sid|}, "Are you still on duty?");
                }
            }
        }
        """);

    [Fact]
    public Task Any_handler_may_take_what_other_code_throws() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public async Task LeaveAsync(string serviceSid, string sessionSid, string number)
            {
                var nurse = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, nurse.Sid);
                    await System.IO.File.AppendAllTextAsync("log.txt", number);
                }
                catch (Exception)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:nurse.Sid|}, "You are still on duty.");
                }
            }
        }
        """);

    [Fact]
    public Task What_is_logged_or_counted_is_not_expected_to_fail() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            private int _left;

            public async Task LeaveAsync(string serviceSid, string sessionSid, string number)
            {
                var nurse = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                try
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, nurse.Sid);
                    Console.WriteLine("Left: " + Math.Max(_left, 1).ToString());
                    System.Threading.Interlocked.Increment(ref _left);
                }
                catch (Exception)
                {
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, nurse.Sid, "You are still on duty.");
                }
            }
        }
        """);

    [Theory]
    [InlineData("int.Parse(text)", "FormatException")]
    [InlineData("int.Parse(text)", "OverflowException")]
    [InlineData("Guid.Parse(text)", "Exception")]
    [InlineData("text.Substring(5)", "ArgumentException")]
    [InlineData("(string)value", "InvalidCastException")]
    [InlineData("(int)value", "Exception")]
    [InlineData("names[3]", "ArgumentOutOfRangeException")]
    [InlineData("names.First()", "InvalidOperationException")]
    [InlineData("names.First(name => name == text)", "Exception")]
    [InlineData("digits[3]", "IndexOutOfRangeException")]
    [InlineData("ages[text]", "KeyNotFoundException")]
    [InlineData("Read(text)", "FormatException")]
    public Task Handler_of_what_the_framework_throws_is_looked_at(string read, string exception) => CatchAfterRemoval($"Console.WriteLine({read});", exception, "{|PROXY2001:nurseSid|}");

    [Theory]
    [InlineData("Console.WriteLine(int.Parse(text));", "System.Net.Http.HttpRequestException")]
    [InlineData("Console.WriteLine(int.Parse(\"12\"));", "FormatException")]
    [InlineData("if (value is string) Console.WriteLine((string)value);", "InvalidCastException")]
    [InlineData("Console.WriteLine((object)text);", "InvalidCastException")]
    [InlineData("if (names.Count > 0) Console.WriteLine(names[0] + names.First());", "Exception")]
    [InlineData("for (var i = 0; i < digits.Length; i++) Console.WriteLine(digits[i]);", "Exception")]
    [InlineData("for (var i = 0; i < 3; i++) Console.WriteLine(digits[i]);", "Exception")]
    [InlineData("var known = new List<string> { text }; Console.WriteLine(known[0] + known.First());", "Exception")]
    public Task What_was_asked_before_does_not_fail(string statement, string exception) => CatchAfterRemoval(statement, exception, "nurseSid");

    private static Task CatchAfterRemoval(string statement, string exception, string nurse) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class ClinicLine
        {
            public void Leave(string serviceSid, string sessionSid, string nurseSid, string text, object value, List<string> names, int[] digits, Dictionary<string, int> ages)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, nurseSid);
                try
                {
                    {{statement}}
                }
                catch ({{exception}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, {{nurse}});
                }
            }

            private static int Read(string text) => int.Parse(text);
        }
        """);

    [Theory]
    [InlineData("names.ToList();")]
    [InlineData("Array.Empty<string>().ToList();")]
    [InlineData("Console.WriteLine(string.Join(\", \", names));")]
    [InlineData("Console.WriteLine(new[] { 1, 2 }.Sum());")]
    public Task List_that_is_there_runs_nothing_of_Twilio(string statement) => CatchAroundAsync(statement, "sessionSid");

    [Theory]
    [InlineData("pages.ToList();")]
    [InlineData("Console.WriteLine(pages.Count());")]
    public Task Query_may_still_have_to_ask_Twilio(string statement) => CatchAroundAsync(statement, "{|PROXY2003:sessionSid|}");

    private static Task CatchAroundAsync(string statement, string session) => ProxyVerify.CheckAsync(
        $$"""
        public static class ClinicLine
        {
            public static void Open(string serviceSid, string sessionSid, List<string> names, IEnumerable<string> pages)
            {
                try
                {
                    {{statement}}
                }
                catch (ApiException)
                {
                    SessionResource.Delete(serviceSid, sessionSid);
                }

                ParticipantResource.Create(serviceSid, {{session}}, "+14155550100");
            }
        }
        """);

    [Fact]
    public Task What_cannot_be_read_is_no_exception_of_Twilio() => ProxyVerify.CheckAsync(
        """
        public sealed class ClinicLine
        {
            public void Leave(string serviceSid, string sessionSid, ParticipantResource nurse, string text)
            {
                try
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, nurse.Sid);
                    Console.WriteLine(int.Parse(text));
                }
                catch (ApiException)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, nurse.Sid);
                }
            }
        }
        """);
}
