using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY2002: an identifier comes back into the session from which it was removed.</summary>
public sealed class RemovedParticipantAddedAgainTests
{
    [Fact]
    public Task Identifier_of_the_removed_one_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public async Task ResetAsync(string serviceSid, string sessionSid, string callerSid)
            {
                var caller = await ParticipantResource.FetchAsync(serviceSid, sessionSid, callerSid);
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, callerSid);
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, {|PROXY2002:caller.Identifier|});
            }
        }
        """);

    [Fact]
    public Task Number_that_was_added_and_removed_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void Reset(string serviceSid, string sessionSid, string number)
            {
                var caller = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, caller.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:number|});
            }
        }
        """);

    [Fact]
    public Task Same_constant_is_the_same_identifier() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            private const string Desk = "+14155550100";

            public void Reset(string serviceSid, string sessionSid)
            {
                var desk = ParticipantResource.Create(serviceSid, sessionSid, Desk);
                ParticipantResource.Delete(serviceSid, sessionSid, desk.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:"+14155550100"|});
            }
        }
        """);

    [Fact]
    public Task Another_number_is_the_documented_way_to_replace_someone() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public async Task<ParticipantResource> HandOverAsync(string serviceSid, string sessionSid, string agentSid, string nextNumber)
            {
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, agentSid);
                return await ParticipantResource.CreateAsync(serviceSid, sessionSid, nextNumber);
            }
        }
        """);

    [Fact]
    public Task Another_constant_is_another_identifier() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void HandOver(string serviceSid, string sessionSid)
            {
                var day = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                ParticipantResource.Delete(serviceSid, sessionSid, day.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, "+14155550101");
            }
        }
        """);

    [Fact]
    public Task Same_identifier_may_come_to_a_new_session() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public async Task<string> ResetAsync(string serviceSid, string sessionSid, string callerSid)
            {
                var caller = await ParticipantResource.FetchAsync(serviceSid, sessionSid, callerSid);
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, callerSid);
                var next = await SessionResource.CreateAsync(serviceSid);
                await ParticipantResource.CreateAsync(serviceSid, next.Sid, caller.Identifier);
                return next.Sid;
            }
        }
        """);

    [Fact]
    public Task Someone_elses_identifier_is_not_the_removed_one() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public async Task ReplaceAsync(string serviceSid, string sessionSid, string agentSid, string otherSessionSid, string expertSid)
            {
                var expert = await ParticipantResource.FetchAsync(serviceSid, otherSessionSid, expertSid);
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, agentSid);
                await ParticipantResource.CreateAsync(serviceSid, sessionSid, expert.Identifier);
            }
        }
        """);

    [Fact]
    public Task Removal_that_failed_leaves_the_identifier_free() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public async Task ResetAsync(string serviceSid, string sessionSid, string callerSid, string fallbackSessionSid)
            {
                var caller = await ParticipantResource.FetchAsync(serviceSid, sessionSid, callerSid);
                try
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, callerSid);
                }
                catch (ApiException)
                {
                    return;
                }

                await ParticipantResource.CreateAsync(serviceSid, fallbackSessionSid, caller.Identifier);
            }
        }
        """);

    [Fact]
    public Task Options_are_marked_where_the_identifier_is_put_in() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void Reset(string serviceSid, string sessionSid, string callerSid)
            {
                var caller = ParticipantResource.Fetch(serviceSid, sessionSid, callerSid);
                ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                var again = new CreateParticipantOptions(serviceSid, sessionSid, {|PROXY2002:caller.Identifier|})
                {
                    FriendlyName = caller.FriendlyName,
                };
                ParticipantResource.Create(again);
            }
        }
        """);

    [Fact]
    public Task Number_that_was_chosen_by_the_same_condition_is_another_one() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void HandOver(string serviceSid, string sessionSid, string dayNumber, string nightNumber, bool isNight)
            {
                var desk = ParticipantResource.Create(serviceSid, sessionSid, isNight ? dayNumber : nightNumber);
                ParticipantResource.Delete(serviceSid, sessionSid, desk.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, isNight ? nightNumber : dayNumber);
            }
        }
        """);

    [Fact]
    public Task Removal_on_the_path_that_left_is_no_removal_here() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public ParticipantResource? Add(string serviceSid, string sessionSid, string number, bool isBlocked)
            {
                var existing = ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(p => p.Identifier == number);
                if (existing != null)
                {
                    if (isBlocked)
                    {
                        ParticipantResource.Delete(serviceSid, sessionSid, existing.Sid);
                    }

                    return null;
                }

                return ParticipantResource.Create(serviceSid, sessionSid, number);
            }
        }
        """);

    [Fact]
    public Task Everyone_is_moved_to_a_new_session() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public async Task MoveAsync(string serviceSid, string sessionSid)
            {
                var next = await SessionResource.CreateAsync(serviceSid);
                foreach (var participant in (await ParticipantResource.ReadAsync(serviceSid, sessionSid)).Where(p => p.DateDeleted == null))
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, participant.Sid);
                    await ParticipantResource.CreateAsync(serviceSid, next.Sid, participant.Identifier);
                }
            }

            public async Task RenewAsync(string serviceSid, string sessionSid)
            {
                foreach (var participant in (await ParticipantResource.ReadAsync(serviceSid, sessionSid)).Where(p => p.DateDeleted == null))
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, participant.Sid);
                    await ParticipantResource.CreateAsync(serviceSid, sessionSid, {|PROXY2002:participant.Identifier|});
                }
            }
        }
        """);

    [Fact]
    public Task Helper_that_adds_moves_the_report_to_its_caller() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void Reset(string serviceSid, string sessionSid, string callerSid, string colleagueNumber)
            {
                var caller = ParticipantResource.Fetch(serviceSid, sessionSid, callerSid);
                ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                Add(serviceSid, sessionSid, {|PROXY2002:caller.Identifier|});
                Add(serviceSid, sessionSid, colleagueNumber);
            }

            private static void Add(string serviceSid, string sessionSid, string number) =>
                ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    [Fact]
    public Task Copied_identifier_is_followed() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void Reset(string serviceSid, string sessionSid, string callerSid)
            {
                var caller = ParticipantResource.Fetch(serviceSid, sessionSid, callerSid);
                var (number, name) = (caller.Identifier, caller.FriendlyName);
                ParticipantResource.Delete(serviceSid, sessionSid, caller.Sid);
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:number|}, name);
            }
        }
        """);

    [Fact]
    public Task Whoever_was_found_removed_is_not_added_again() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void Reset(string serviceSid, string sessionSid, string nextSessionSid, string callerSid)
            {
                var caller = ParticipantResource.Fetch(serviceSid, sessionSid, callerSid);
                if (caller.DateDeleted != null)
                {
                    ParticipantResource.Create(serviceSid, nextSessionSid, caller.Identifier);
                    ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:caller.Identifier|});
                }
            }
        }
        """);

    [Fact]
    public Task Question_whose_branches_have_met_again_has_found_nobody_removed() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void Reset(string serviceSid, string sessionSid, string callerSid, string number)
            {
                var caller = ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(p => p.Identifier == number);
                if (caller == null || caller.DateDeleted != null)
                {
                    ParticipantResource.Create(serviceSid, sessionSid, number);
                }
            }
        }
        """);

    [Fact]
    public Task Whoever_was_found_alive_after_the_delete_is_not_removed() => ProxyVerify.CheckAsync(
        """
        public sealed class HotlineDesk
        {
            public void Reset(string serviceSid, string sessionSid, string callerSid)
            {
                var caller = ParticipantResource.Fetch(serviceSid, sessionSid, callerSid);
                ParticipantResource.Delete(serviceSid, sessionSid, callerSid);
                if (ParticipantResource.Fetch(serviceSid, sessionSid, callerSid).DateDeleted == null)
                {
                    ParticipantResource.Create(serviceSid, sessionSid, caller.Identifier);
                }
            }
        }
        """);

    [Theory]
    [InlineData("participant.Identifier == phone", "{|PROXY2002:phone|}")]
    [InlineData("phone == participant.Identifier && participant.DateDeleted == null", "{|PROXY2002:phone|}")]
    [InlineData("participant.Identifier == phone || participant.Identifier == other", "phone")]
    [InlineData("participant.Identifier != phone", "phone")]
    [InlineData("participant.ProxyIdentifier == phone", "phone")]
    public Task All_who_were_chosen_by_an_identifier_have_it(string chosen, string added) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class DeliveryService
        {
            public void Renew(string serviceSid, string sessionSid, string phone, string other)
            {
                foreach (var courier in ParticipantResource.Read(serviceSid, sessionSid).Where(participant => {{chosen}}))
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
                }

                ParticipantResource.Create(serviceSid, sessionSid, {{added}});
            }
        }
        """);
}
