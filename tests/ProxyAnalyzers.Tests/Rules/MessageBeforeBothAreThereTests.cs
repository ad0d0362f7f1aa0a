using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY2006: a message to the only participant of a session has nobody to come from.</summary>
public sealed class MessageBeforeBothAreThereTests
{
    [Fact]
    public Task Message_to_the_only_one_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public async Task BookAsync(string serviceSid, string student)
            {
                var lesson = await SessionResource.CreateAsync(serviceSid);
                var participant = await ParticipantResource.CreateAsync(serviceSid, lesson.Sid, student);
                await MessageInteractionResource.CreateAsync(serviceSid, {|PROXY2006:lesson.Sid|}, participant.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Fact]
    public Task Message_after_both_were_added_is_correct() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public async Task BookAsync(string serviceSid, string student, string tutor)
            {
                var lesson = await SessionResource.CreateAsync(serviceSid);
                var one = await ParticipantResource.CreateAsync(serviceSid, lesson.Sid, student);
                var other = await ParticipantResource.CreateAsync(serviceSid, lesson.Sid, tutor);
                await MessageInteractionResource.CreateAsync(serviceSid, lesson.Sid, one.Sid, "Your lesson is booked.");
                await MessageInteractionResource.CreateAsync(serviceSid, lesson.Sid, other.Sid, "You have a lesson.");
            }
        }
        """);

    [Fact]
    public Task Message_between_the_two_creates_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Book(string serviceSid, string student, string tutor)
            {
                var lesson = SessionResource.Create(serviceSid);
                var one = ParticipantResource.Create(serviceSid, lesson.Sid, student);
                MessageInteractionResource.Create(serviceSid, {|PROXY2006:lesson.Sid|}, one.Sid, "Your lesson is booked.");
                var other = ParticipantResource.Create(serviceSid, lesson.Sid, tutor);
                MessageInteractionResource.Create(serviceSid, lesson.Sid, other.Sid, "You have a lesson.");
            }
        }
        """);

    [Fact]
    public Task Session_sid_of_the_participant_is_the_same_session() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Book(string serviceSid, string student)
            {
                var one = ParticipantResource.Create(serviceSid, SessionResource.Create(serviceSid).Sid, student);
                MessageInteractionResource.Create(one.ServiceSid, {|PROXY2006:one.SessionSid|}, one.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Fact]
    public Task Session_from_outside_may_have_the_other_one() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public async Task JoinAsync(string serviceSid, string sessionSid, string student)
            {
                var one = await ParticipantResource.CreateAsync(serviceSid, sessionSid, student);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, one.Sid, "You have joined.");
            }

            public async Task JoinFetchedAsync(string serviceSid, string sessionSid, string student)
            {
                var lesson = await SessionResource.FetchAsync(serviceSid, sessionSid);
                var one = await ParticipantResource.CreateAsync(serviceSid, lesson.Sid, student);
                await MessageInteractionResource.CreateAsync(serviceSid, lesson.Sid, one.Sid, "You have joined.");
            }
        }
        """);

    [Fact]
    public Task Session_created_with_participants_is_not_counted() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public async Task BookAsync(string serviceSid, string student, List<object> tutors)
            {
                var lesson = await SessionResource.CreateAsync(serviceSid, participants: tutors);
                var one = await ParticipantResource.CreateAsync(serviceSid, lesson.Sid, student);
                await MessageInteractionResource.CreateAsync(serviceSid, lesson.Sid, one.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Fact]
    public Task Second_participant_on_one_path_is_enough_for_silence() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Book(string serviceSid, string student, string? tutor)
            {
                var lesson = SessionResource.Create(serviceSid);
                var one = ParticipantResource.Create(serviceSid, lesson.Sid, student);
                if (tutor != null)
                {
                    ParticipantResource.Create(serviceSid, lesson.Sid, tutor);
                }

                MessageInteractionResource.Create(serviceSid, lesson.Sid, one.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Fact]
    public Task Everyone_ever_added_counts() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Rebook(string serviceSid, string student, string tutor)
            {
                var lesson = SessionResource.Create(serviceSid);
                var one = ParticipantResource.Create(serviceSid, lesson.Sid, student);
                var other = ParticipantResource.Create(serviceSid, lesson.Sid, tutor);
                ParticipantResource.Delete(serviceSid, lesson.Sid, other.Sid);
                MessageInteractionResource.Create(serviceSid, lesson.Sid, one.Sid, "We look for another tutor.");
            }
        }
        """);

    [Fact]
    public Task Session_that_other_code_got_may_have_the_other_one() => ProxyVerify.CheckAsync(
        """
        public interface ITutorPool
        {
            Task InviteAsync(string sessionSid);
        }

        public sealed class TutorService(ITutorPool pool)
        {
            public async Task BookAsync(string serviceSid, string student)
            {
                var lesson = await SessionResource.CreateAsync(serviceSid);
                var one = await ParticipantResource.CreateAsync(serviceSid, lesson.Sid, student);
                await pool.InviteAsync(lesson.Sid);
                await MessageInteractionResource.CreateAsync(serviceSid, lesson.Sid, one.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Fact]
    public Task Session_whose_participant_other_code_got_may_have_the_other_one() => ProxyVerify.CheckAsync(
        """
        public interface ITutorPool
        {
            Task AddTutorForAsync(ParticipantResource student);
        }

        public sealed class TutorService(ITutorPool pool)
        {
            public async Task BookAsync(string serviceSid, string student)
            {
                var lesson = await SessionResource.CreateAsync(serviceSid);
                var one = await ParticipantResource.CreateAsync(serviceSid, lesson.Sid, student);
                await pool.AddTutorForAsync(one);
                await MessageInteractionResource.CreateAsync(serviceSid, lesson.Sid, one.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Fact]
    public Task Console_knows_nobody_to_add() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Book(string serviceSid, string student)
            {
                var lesson = SessionResource.Create(serviceSid);
                Console.WriteLine($"Lesson {lesson.Sid} was created");
                Console.WriteLine("Lesson {0}", lesson.Sid);
                var one = ParticipantResource.Create(serviceSid, lesson.Sid, student);
                Console.WriteLine(string.Concat(one.Sid, " joined ", lesson.Sid.ToUpperInvariant()));
                MessageInteractionResource.Create(serviceSid, {|PROXY2006:lesson.Sid|}, one.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Fact]
    public Task Helper_that_adds_the_other_one_counts() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Book(string serviceSid, string student, string tutor)
            {
                var lesson = SessionResource.Create(serviceSid);
                var one = Add(lesson, student);
                Add(lesson, tutor);
                MessageInteractionResource.Create(serviceSid, lesson.Sid, one.Sid, "Your lesson is booked.");
            }

            private static ParticipantResource Add(SessionResource lesson, string number) =>
                ParticipantResource.Create(lesson.ServiceSid, lesson.Sid, number);
        }
        """);

    [Fact]
    public Task Loop_over_unknown_numbers_may_have_added_two() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Book(string serviceSid, IReadOnlyList<string> numbers)
            {
                var lesson = SessionResource.Create(serviceSid);
                ParticipantResource? last = null;
                foreach (var number in numbers)
                {
                    last = ParticipantResource.Create(serviceSid, lesson.Sid, number);
                }

                if (last != null)
                {
                    MessageInteractionResource.Create(serviceSid, lesson.Sid, last.Sid, "Your lesson is booked.");
                }
            }
        }
        """);

    [Fact]
    public Task Participant_of_another_session_makes_no_pair_here() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Book(string serviceSid, string student, string tutor)
            {
                var lesson = SessionResource.Create(serviceSid);
                var trial = SessionResource.Create(serviceSid);
                var one = ParticipantResource.Create(serviceSid, lesson.Sid, student);
                ParticipantResource.Create(serviceSid, trial.Sid, tutor);
                MessageInteractionResource.Create(serviceSid, {|PROXY2006:lesson.Sid|}, one.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Theory]
    [InlineData("board.Post($\"invite/{lesson.Sid}\");")]
    [InlineData("board.Post(\"invite \" + lesson.Sid);")]
    [InlineData("board.Post(string.Format(\"invite {0}\", lesson.Sid));")]
    [InlineData("var text = $\"invite {student.Sid}\"; board.Post(text);")]
    [InlineData("board.Post(new { lesson.Sid });")]
    [InlineData("board.Post(new Row { LessonSid = lesson.Sid });")]
    [InlineData("var row = new Row(); row.LessonSid = lesson.Sid; board.Post(row);")]
    [InlineData("board.Post(new List<Row> { new Row { LessonSid = lesson.Sid } });")]
    [InlineData("board.Post(new[] { lesson.Sid });")]
    [InlineData("board.Post((lesson.Sid, 1));")]
    [InlineData("ride.LessonSid = lesson.Sid; board.Refresh();")]
    [InlineData("_current = lesson.Sid; board.Refresh();")]
    [InlineData("sids[\"lesson\"] = lesson.Sid; board.Refresh();")]
    [InlineData("sids.Add(\"lesson\", lesson.Sid); board.Refresh();")]
    [InlineData("board.Later(() => board.Post(lesson.Sid));")]
    [InlineData("board.Later(Invite); void Invite() => board.Post(lesson.Sid);")]
    public Task Other_code_that_finds_the_session_in_what_it_is_given_may_add_someone(string call) => Book(call, "lesson.Sid");

    [Theory]
    [InlineData("var row = new Row { LessonSid = lesson.Sid }; Console.WriteLine(row.LessonSid + \"!\");")]
    [InlineData("var all = new List<string>(); all.Add(lesson.Sid); board.Refresh();")]
    [InlineData("board.Post(new Row { LessonSid = serviceSid });")]
    [InlineData("var booking = new Booking(lesson.Sid, 2); board.Post(booking.Seats);")]
    [InlineData("board.Later(() => board.Post(serviceSid));")]
    public Task Other_code_that_does_not_get_the_session_does_not_know_it(string call) => Book(call, "{|PROXY2006:lesson.Sid|}");

    [Fact]
    public Task Message_of_a_helper_is_no_message_of_the_method_itself() => ProxyVerify.CheckAsync(
        """
        public sealed class TutorService
        {
            public void Book(string serviceSid, string number)
            {
                var lesson = SessionResource.Create(serviceSid);
                var student = ParticipantResource.Create(serviceSid, lesson.Sid, number);
                Tell(serviceSid, lesson.Sid, student.Sid);
            }

            private static void Tell(string serviceSid, string sessionSid, string sid) => MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Your lesson is booked.");
        }
        """);

    private static Task Book(string call, string session) => ProxyVerify.CheckAsync(
        $$"""
        public interface IBoard
        {
            void Post(object text);

            void Later(Action action);

            void Refresh();
        }

        public sealed record Booking(string LessonSid, int Seats);

        public sealed class Row
        {
            public string? LessonSid { get; set; }
        }

        public sealed class TutorService
        {
            private string? _current;

            public void Book(string serviceSid, string number, IBoard board, Row ride, Dictionary<string, string> sids)
            {
                var lesson = SessionResource.Create(serviceSid);
                var student = ParticipantResource.Create(serviceSid, lesson.Sid, number);
                {{call}}
                MessageInteractionResource.Create(serviceSid, {{session}}, student.Sid, "Your lesson is booked.");
            }
        }
        """);

    [Fact]
    public Task Function_that_sends_again_once_both_are_there_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Start(string serviceSid)
            {
                var session = SessionResource.Create(serviceSid);
                var courier = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                void Tell() => MessageInteractionResource.Create(serviceSid, session.Sid, courier.Sid, "Hello");
                Tell();
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550102");
                Tell();
            }
        }
        """);

    [Fact]
    public Task Function_that_may_send_to_another_session_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class Tutoring
        {
            public void Book(string serviceSid, string otherSid, string student, bool isMoved)
            {
                var lesson = SessionResource.Create(serviceSid);
                var guest = ParticipantResource.Create(serviceSid, lesson.Sid, student);
                Welcome(lesson.Sid);

                void Welcome(string sessionSid)
                {
                    if (isMoved)
                    {
                        sessionSid = otherSid;
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Welcome");
                }
            }
        }
        """,
        only: "PROXY2006");
}
