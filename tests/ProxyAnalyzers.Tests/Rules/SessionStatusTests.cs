using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY2004: an update takes <c>Closed</c> and <c>InProgress</c>, and no other status.</summary>
public sealed class SessionStatusTests
{
    [Fact]
    public Task Statuses_that_an_update_takes() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Pause(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);

            public void Resume(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.InProgress);

            public void PauseByText(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: "closed");

            public void ResumeByText(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: "in-progress");
        }
        """);

    [Fact]
    public Task Statuses_that_only_Twilio_sets() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Start(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:SessionResource.StatusEnum.Open|});

            public void Fail(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:SessionResource.StatusEnum.Failed|});

            public void Forget(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:SessionResource.StatusEnum.Unknown|});
        }
        """);

    [Fact]
    public Task Text_that_names_no_status_exactly() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Pause(string serviceSid, string sessionSid)
            {
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:"clsoed"|});
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:"CLOSED"|});
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:"in_progress"|});
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:"open"|});
            }
        }
        """);

    [Fact]
    public Task Options_are_marked_where_the_status_is_assigned() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public async Task StartAsync(string serviceSid, string sessionSid)
            {
                var options = new UpdateSessionOptions(serviceSid, sessionSid) { Ttl = 1800 };
                options.Status = {|PROXY2004:SessionResource.StatusEnum.Open|};
                await SessionResource.UpdateAsync(options);
            }
        }
        """);

    [Fact]
    public Task Status_that_was_overwritten_never_arrives() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Start(string serviceSid, string sessionSid)
            {
                var options = new UpdateSessionOptions(serviceSid, sessionSid) { Status = SessionResource.StatusEnum.Open };
                options.Status = SessionResource.StatusEnum.InProgress;
                SessionResource.Update(options);
            }
        }
        """);

    [Fact]
    public Task Creating_an_open_session_is_no_update() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public Task<SessionResource> StartAsync(string serviceSid) =>
                SessionResource.CreateAsync(serviceSid, status: SessionResource.StatusEnum.Open);
        }
        """);

    [Fact]
    public Task Comparing_with_a_status_sets_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void End(string serviceSid, string sessionSid)
            {
                var lesson = SessionResource.Fetch(serviceSid, sessionSid);
                if (lesson.Status == SessionResource.StatusEnum.Open || lesson.Status == SessionResource.StatusEnum.Unknown)
                {
                    SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                }
            }
        }
        """);

    [Fact]
    public Task Status_from_outside_is_not_known() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Set(string serviceSid, string sessionSid, SessionResource.StatusEnum status, string text)
            {
                SessionResource.Update(serviceSid, sessionSid, status: status);
                SessionResource.Update(serviceSid, sessionSid, status: text);
            }
        }
        """);

    [Fact]
    public Task Update_without_a_status_is_correct() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Prolong(string serviceSid, string sessionSid)
            {
                SessionResource.Update(serviceSid, sessionSid, ttl: 1800);
                SessionResource.Update(serviceSid, sessionSid, ttl: 1800, status: null);
            }
        }
        """);

    [Fact]
    public Task One_of_two_statuses_can_arrive() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Toggle(string serviceSid, string sessionSid, bool isOver)
            {
                var status = isOver ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.Open;
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:status|});
            }

            public void End(string serviceSid, string sessionSid, bool isOver)
            {
                var status = isOver ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.Open;
                if (isOver)
                {
                    SessionResource.Update(serviceSid, sessionSid, status: status);
                }
            }
        }
        """);

    [Fact]
    public Task Status_of_a_switch_that_knows_only_two() => ProxyVerify.CheckAsync(
        """
        public enum LessonState { Running, Paused, Over }

        public sealed class LessonService
        {
            public void Apply(string serviceSid, string sessionSid, LessonState state)
            {
                var status = state switch
                {
                    LessonState.Running => SessionResource.StatusEnum.InProgress,
                    LessonState.Paused or LessonState.Over => SessionResource.StatusEnum.Closed,
                    _ => throw new ArgumentOutOfRangeException(nameof(state)),
                };
                SessionResource.Update(serviceSid, sessionSid, status: status);
            }
        }
        """);

    [Fact]
    public Task Helper_that_passes_the_status_on_moves_the_report() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Start(string serviceSid, string sessionSid) =>
                Set(serviceSid, sessionSid, {|PROXY2004:SessionResource.StatusEnum.Open|});

            public void End(string serviceSid, string sessionSid) =>
                Set(serviceSid, sessionSid, SessionResource.StatusEnum.Closed);

            private static void Set(string serviceSid, string sessionSid, SessionResource.StatusEnum status) =>
                SessionResource.Update(serviceSid, sessionSid, status: status);
        }
        """);

    [Fact]
    public Task Helper_that_translates_the_status_is_correct() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            public void Start(string serviceSid, string sessionSid) =>
                Set(serviceSid, sessionSid, SessionResource.StatusEnum.Open);

            private static void Set(string serviceSid, string sessionSid, SessionResource.StatusEnum status)
            {
                if (status == SessionResource.StatusEnum.Open)
                {
                    status = SessionResource.StatusEnum.InProgress;
                }

                SessionResource.Update(serviceSid, sessionSid, status: status);
            }
        }
        """);

    [Fact]
    public Task Constant_behind_a_name_is_followed() => ProxyVerify.CheckAsync(
        """
        public static class LessonStatus
        {
            public const string Running = "in-progress";
            public const string Done = "done";
        }

        public sealed class LessonService
        {
            public void End(string serviceSid, string sessionSid)
            {
                SessionResource.Update(serviceSid, sessionSid, status: LessonStatus.Running);
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:LessonStatus.Done|});
            }
        }
        """);

    [Fact]
    public Task Status_kept_in_a_readonly_field_is_followed() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonService
        {
            private static readonly SessionResource.StatusEnum s_start = SessionResource.StatusEnum.Open;
            private readonly SessionResource.StatusEnum _end = SessionResource.StatusEnum.Closed;

            public void Start(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: {|PROXY2004:s_start|});

            public void End(string serviceSid, string sessionSid) =>
                SessionResource.Update(serviceSid, sessionSid, status: _end);
        }
        """);

    [Fact]
    public Task Text_that_an_own_enumeration_carries_is_not_its_name() => ProxyVerify.CheckAsync(
        """
        public sealed class LessonStatus : Twilio.Types.StringEnum
        {
            public readonly string Sent;

            public LessonStatus(string sent) => Sent = sent;
        }

        public sealed class LessonService
        {
            public void Set(string serviceSid, string sessionSid, LessonStatus status) =>
                SessionResource.Update(serviceSid, sessionSid, status: status.Sent);
        }
        """);
}
