using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Many ways through one method: what happens on one of them is still seen, and what is too deep to be read is not guessed.</summary>
public sealed class TangledMethodsTests
{
    [Fact]
    public Task Third_participant_is_seen_behind_loops_that_ask_for_the_first_one_again_and_again() => ProxyVerify.CheckAsync(
        """
        public sealed class Dispatcher
        {
            public void Start(string serviceSid, int attempts)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                var driver = ParticipantResource.Create(serviceSid, session.Sid, "+14155550102");
                for (var day = 0; day < 2; day++)
                {
                    var attempt = 0;
                    while (attempt++ < attempts)
                    {
                        Remind(serviceSid, session.Sid, rider.Sid);
                    }
                }

                ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, "+14155550103");
            }

            private static void Remind(string serviceSid, string sessionSid, string sid)
            {
                var record = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (record.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Your car is here.");
                }
            }
        }
        """,
        only: "PROXY2005");

    [Fact]
    public Task Session_that_a_finally_has_closed_is_closed_on_that_way() => ProxyVerify.CheckAsync(
        """
        public sealed class Shift
        {
            public void End(string serviceSid, bool isNight, bool isHoliday, int calls)
            {
                var day = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, day.Sid, "+14155550101");
                var driver = ParticipantResource.Create(serviceSid, day.Sid, "+14155550102");
                var night = SessionResource.Create(serviceSid);
                switch (calls)
                {
                    case 0:
                        ParticipantResource.Create(serviceSid, night.Sid, "+14155550103");
                        break;
                }

                try
                {
                    try
                    {
                        ParticipantResource.Delete(serviceSid, day.Sid, rider.Sid);
                        ParticipantResource.Create(serviceSid, day.Sid, "+14155550104");
                    }
                    catch (ApiException)
                    {
                    }
                }
                finally
                {
                    if (isNight ^ isHoliday)
                    {
                        SessionResource.Update(serviceSid, night.Sid, status: SessionResource.StatusEnum.Closed);
                    }
                }

                SessionResource.Update(serviceSid, {|PROXY2003:night.Sid|}, status: calls > 0 ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress);
            }
        }
        """,
        only: "PROXY2003");

    [Fact]
    public Task Either_of_two_conditions_excludes_neither_of_them_however_much_happens_between() => ProxyVerify.CheckAsync(
        """
        public sealed class Tour
        {
            public void Run(string serviceSid, string sessionSid, bool isLate, bool isFull, bool isWet, int stops)
            {
                var guide = ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
                if (isLate || isFull || isWet)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, guide.Sid);
                }

                for (var stop = 0; stop < stops; stop++)
                {
                    Console.WriteLine(isWet ? "rain" : "sun");
                }

                if (!isLate && !isFull && !isWet)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, guide.Sid, "Start.");
                }
            }
        }
        """,
        only: "PROXY2001");

    [Fact]
    public Task Session_may_have_been_opened_again_by_a_helper_that_is_too_deep_to_be_read() => ProxyVerify.CheckAsync(
        """
        public sealed class Archive
        {
            public void Restore(string serviceSid, string sessionSid)
            {
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                Open1(serviceSid, sessionSid);
                ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
            }

            private static void Open1(string serviceSid, string sessionSid) => Open2(serviceSid, sessionSid);
            private static void Open2(string serviceSid, string sessionSid) => Open3(serviceSid, sessionSid);
            private static void Open3(string serviceSid, string sessionSid) => Open4(serviceSid, sessionSid);
            private static void Open4(string serviceSid, string sessionSid) => Open5(serviceSid, sessionSid);
            private static void Open5(string serviceSid, string sessionSid) => Open6(serviceSid, sessionSid);
            private static void Open6(string serviceSid, string sessionSid) => Open7(serviceSid, sessionSid);
            private static void Open7(string serviceSid, string sessionSid) => Open8(serviceSid, sessionSid);
            private static void Open8(string serviceSid, string sessionSid) => Open9(serviceSid, sessionSid);
            private static void Open9(string serviceSid, string sessionSid) => Open10(serviceSid, sessionSid);
            private static void Open10(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.InProgress);
        }
        """,
        only: "PROXY2003");

    [Fact]
    public Task Participant_that_is_made_before_a_helper_is_called_in_the_same_statement_stays_new() => ProxyVerify.CheckAsync(
        """
        public sealed class Welcome
        {
            public void Greet(string serviceSid, string sessionSid, List<string> names) =>
                Tell(serviceSid, sessionSid, ParticipantResource.Create(serviceSid, sessionSid, "+14155550101").Sid, Text(serviceSid, names));

            private static void Tell(string serviceSid, string sessionSid, string sid, string text) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, text);

            private static string Text(string serviceSid, List<string> names)
            {
                var text = ServiceResource.Fetch(serviceSid).UniqueName;
                foreach (var name in names)
                {
                    text += name.Length > 3 ? name : "friend";
                }

                return text;
            }
        }
        """);

    [Fact]
    public Task Way_that_goes_on_behind_a_finally_may_be_taken_together_with_one_that_an_exception_has_led_there() => ProxyVerify.CheckAsync(
        """
        public sealed class Dispatcher
        {
            public async Task StartAsync(string serviceSid, string tripSid, string riderSid, string driverSid, int times)
            {
                var session = await SessionResource.CreateAsync(serviceSid, dateExpiry: {|PROXY4002:DateTime.Now.AddHours(1)|});
                var addition = ParticipantResource.CreateAsync(serviceSid, session.Sid, "+14155550103");
                var rider = await addition;
                var people = new Dictionary<string, ParticipantResource> { ["rider"] = rider };
                var options = new CreateParticipantOptions(serviceSid, tripSid, people["rider"].Identifier);
                var driver = ParticipantResource.Create(options);
                try
                {
                    try
                    {
                        try
                        {
                            await ParticipantResource.DeleteAsync(serviceSid, session.Sid, people["rider"].Sid);
                        }
                        catch (Exception exception) when (exception is ApiException)
                        {
                        }

                        ParticipantResource.Create(serviceSid, tripSid, "+14155550113");
                    }
                    finally
                    {
                        ParticipantResource.Delete(serviceSid, tripSid, driverSid);
                    }
                }
                catch (TwilioException)
                {
                }
                finally
                {
                    try
                    {
                        TellTimes(times, serviceSid, tripSid, riderSid);
                        foreach (var present in from p in ParticipantResource.Read(serviceSid, tripSid) where p?.DateDeleted == null select p)
                        {
                            ParticipantResource.Delete(serviceSid, tripSid, present.Sid);
                        }
                    }
                    catch (ApiException)
                    {
                    }
                    finally
                    {
                        rider = driver;
                    }
                }
            }

            private static void TellTimes(int times, string serviceSid, string sessionSid, string guest)
            {
                if (times > 0)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, guest, "Hello");
                    TellTimes(times - 1, serviceSid, sessionSid, guest);
                }
            }
        }
        """,
        only: "PROXY4002");
}
