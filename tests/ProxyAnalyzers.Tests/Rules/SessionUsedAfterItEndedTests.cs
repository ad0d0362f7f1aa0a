using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY2003: a closed session takes nobody and no message, a deleted one takes nothing at all.</summary>
public sealed class SessionUsedAfterItEndedTests
{
    [Fact]
    public Task Closed_session_takes_no_participant_and_no_message() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public async Task EndAsync(string serviceSid, string sessionSid, string agentNumber, string buyerNumber)
            {
                var agent = await ParticipantResource.CreateAsync(serviceSid, sessionSid, agentNumber);
                await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                await MessageInteractionResource.CreateAsync(serviceSid, {|PROXY2003:sessionSid|}, agent.Sid, "The viewing is over.");
                await ParticipantResource.CreateAsync(serviceSid, {|PROXY2003:sessionSid|}, buyerNumber);
            }
        }
        """);

    [Fact]
    public Task Closed_session_can_be_read_and_cleared_and_deleted() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public async Task EndAsync(string serviceSid, string sessionSid, string agentSid)
            {
                await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                var session = await SessionResource.FetchAsync(serviceSid, sessionSid);
                var interactions = await InteractionResource.ReadAsync(serviceSid, sessionSid);
                Console.WriteLine($"{session.ClosedReason}: {interactions.Count()} interactions");
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, agentSid);
                await SessionResource.DeleteAsync(serviceSid, sessionSid);
            }
        }
        """);

    [Fact]
    public Task Reopened_session_is_usable_again() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public void Repeat(string serviceSid, string sessionSid, string agentNumber)
            {
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.InProgress);
                var agent = ParticipantResource.Create(serviceSid, sessionSid, agentNumber);
                MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "One more viewing.");
            }
        }
        """);

    [Fact]
    public Task Update_of_a_closed_session_to_anything_else_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public void Prolong(string serviceSid, string sessionSid)
            {
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                SessionResource.Update(serviceSid, {|PROXY2003:sessionSid|}, ttl: 3600);
            }
        }
        """);

    [Fact]
    public Task Status_as_text_closes_too() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            private const string Closed = "closed";

            public void End(string serviceSid, string sessionSid, string agentNumber)
            {
                SessionResource.Update(serviceSid, sessionSid, status: Closed);
                ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, agentNumber);
            }
        }
        """);

    [Fact]
    public Task What_the_update_returns_is_the_same_session() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public async Task EndAsync(string serviceSid, string sessionSid, string agentNumber)
            {
                var ended = await SessionResource.UpdateAsync(
                    new UpdateSessionOptions(serviceSid, sessionSid) { Status = SessionResource.StatusEnum.Closed });
                await ParticipantResource.CreateAsync(ended.ServiceSid, {|PROXY2003:ended.Sid|}, agentNumber);
            }
        }
        """);

    [Fact]
    public Task Another_session_is_still_open() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public async Task MoveOnAsync(string serviceSid, string sessionSid, string agentNumber, string buyerNumber)
            {
                await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                var next = await SessionResource.CreateAsync(serviceSid);
                var agent = await ParticipantResource.CreateAsync(serviceSid, next.Sid, agentNumber);
                await ParticipantResource.CreateAsync(serviceSid, next.Sid, buyerNumber);
                await MessageInteractionResource.CreateAsync(serviceSid, next.Sid, agent.Sid, "The next buyer is here.");
            }
        }
        """);

    [Fact]
    public Task Deleted_session_takes_no_call_at_all() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public void End(string serviceSid, string sessionSid, string agentSid)
            {
                SessionResource.Delete(serviceSid, sessionSid);
                ParticipantResource.Read(serviceSid, {|PROXY2003:sessionSid|});
                ParticipantResource.Delete(serviceSid, {|PROXY2003:sessionSid|}, agentSid);
                SessionResource.Update(serviceSid, {|PROXY2003:sessionSid|}, status: SessionResource.StatusEnum.InProgress);
                SessionResource.Fetch(serviceSid, {|PROXY2003:sessionSid|});
            }
        }
        """);

    [Fact]
    public Task Deleted_session_may_be_looked_for_in_a_try() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public async Task<bool> EndAsync(string serviceSid, string sessionSid)
            {
                await SessionResource.DeleteAsync(serviceSid, sessionSid);
                try
                {
                    await SessionResource.FetchAsync(serviceSid, sessionSid);
                    return false;
                }
                catch (ApiException notFound) when (notFound.Status == 404)
                {
                    return true;
                }
            }
        }
        """);

    [Fact]
    public Task Deleted_service_is_marked_and_its_session_is_not() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public void TearDown(string serviceSid, string sessionSid, string otherServiceSid)
            {
                SessionResource.Delete(serviceSid, sessionSid);
                ServiceResource.Delete(serviceSid);
                SessionResource.Read(otherServiceSid);
                SessionResource.Delete({|PROXY2003:serviceSid|}, sessionSid);
            }
        }
        """);

    [Fact]
    public Task Sessions_go_before_their_service() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public async Task TearDownAsync(string serviceSid)
            {
                foreach (var session in await SessionResource.ReadAsync(serviceSid))
                {
                    foreach (var participant in await ParticipantResource.ReadAsync(serviceSid, session.Sid))
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, session.Sid, participant.Sid);
                    }

                    await SessionResource.DeleteAsync(serviceSid, session.Sid);
                }

                await ServiceResource.DeleteAsync(serviceSid);
            }
        }
        """);

    [Fact]
    public Task Service_that_is_deleted_in_the_loop_is_gone_in_the_next_round() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public void TearDown(string serviceSid, List<string> sessionSids)
            {
                foreach (var sessionSid in sessionSids)
                {
                    SessionResource.Delete({|PROXY2003:serviceSid|}, sessionSid);
                    ServiceResource.Delete({|PROXY2003:serviceSid|});
                }
            }
        }
        """);

    [Fact]
    public Task Update_that_threw_has_closed_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public async Task EndAsync(string serviceSid, string sessionSid, string supportNumber)
            {
                try
                {
                    await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                }
                catch (ApiException)
                {
                    await ParticipantResource.CreateAsync(serviceSid, sessionSid, supportNumber);
                }
            }
        }
        """);

    [Fact]
    public Task Condition_that_closed_it_decides_about_the_create() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public void Invite(string serviceSid, string sessionSid, string agentNumber, bool isSold)
            {
                if (isSold)
                {
                    SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                }
                else
                {
                    SessionResource.Update(serviceSid, sessionSid, ttl: 7200);
                }

                Console.WriteLine(isSold ? "sold" : "open");
                if (!isSold)
                {
                    ParticipantResource.Create(serviceSid, sessionSid, agentNumber);
                }
            }
        }
        """);

    [Fact]
    public Task Status_that_is_not_known_may_have_opened_the_session() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public void Restore(string serviceSid, string sessionSid, SessionResource.StatusEnum previous, string agentNumber)
            {
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                Console.WriteLine("Nobody can write now.");
                SessionResource.Update(serviceSid, sessionSid, status: previous);
                ParticipantResource.Create(serviceSid, sessionSid, agentNumber);
            }
        }
        """);

    [Fact]
    public Task Helper_that_closes_counts_and_one_that_adds_moves_the_report() => ProxyVerify.CheckAsync(
        """
        public sealed class ViewingService
        {
            public async Task EndAsync(string serviceSid, string sessionSid, string agentNumber)
            {
                await CloseAsync(serviceSid, sessionSid);
                await InviteAsync(serviceSid, {|PROXY2003:sessionSid|}, agentNumber);
            }

            private static Task CloseAsync(string serviceSid, string sessionSid) =>
                SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);

            private static async Task InviteAsync(string serviceSid, string sessionSid, string number) =>
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        }
        """);
}
