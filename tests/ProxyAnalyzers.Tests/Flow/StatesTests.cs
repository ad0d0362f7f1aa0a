using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a path knows about participants, sessions and services, wherever the values went.</summary>
public sealed class StatesTests
{
    [Fact]
    public Task Status_that_was_looked_at_decides_about_opening_again() => InMethod(
        """
        var s = await SessionResource.FetchAsync(serviceSid, sessionSid);
        if (s.Status == SessionResource.StatusEnum.Closed)
        {
            await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.InProgress);
        }

        await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        """);

    [Fact]
    public Task Chosen_status_and_the_create_share_their_condition() => InMethod(
        """
        SessionResource.Update(serviceSid, sessionSid, status: x ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress);
        if (!x)
            ParticipantResource.Create(serviceSid, sessionSid, number);
        """);

    [Fact]
    public Task Create_after_a_status_that_may_be_closed_is_reported() => InMethod(
        """
        SessionResource.Update(serviceSid, sessionSid, status: x ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress);
        ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, number);
        """);

    [Fact]
    public Task Null_conditional_read_of_the_date_verifies() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        if (p?.DateDeleted != null)
            return;
        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Deconstructed_pair_keeps_its_participants_apart() => InMethod(
        """
        var (a, b) = (ParticipantResource.Create(serviceSid, sessionSid, number), ParticipantResource.Create(serviceSid, sessionSid, number + 1));
        ParticipantResource.Delete(serviceSid, sessionSid, a.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, b.Sid, "Hello");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:a.Sid|}, "Hello");
        """);

    [Fact]
    public Task Record_keeps_its_participants_apart() => InMethod(
        """
        var pair = new Pair(ParticipantResource.Create(serviceSid, sessionSid, number), ParticipantResource.Create(serviceSid, sessionSid, number + 1));
        ParticipantResource.Delete(serviceSid, sessionSid, pair.A.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, pair.B.Sid, "Hello");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:pair.A.Sid|}, "Hello");
        """);

    [Fact]
    public Task Results_of_tasks_awaited_together_keep_their_places() => InMethod(
        """
        var ta = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        var tb = ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, number + 1);
        var both = await Task.WhenAll(ta, tb);
        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, both[0].Sid);
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, both[1].Sid, "Hello");
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:ta.Result.Sid|}, "Hello");
        """);

    [Fact]
    public Task Helper_that_fills_the_field_again_ends_the_removal() => InMethod(
        """
        _p = ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, _p.Sid);
        Reset(serviceSid, sessionSid, number);
        MessageInteractionResource.Create(serviceSid, sessionSid, _p.Sid, "Hello");
        """,
        """
        void Reset(string a, string b, string c)
        {
            _p = ParticipantResource.Create(a, b, c + 2);
        }
        """);

    [Fact]
    public Task Properties_of_one_object_are_two_participants() => InMethod(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, trip.KickedSid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:trip.RiderSid|}, "Hello");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:trip.KickedSid|}, "Hello");
        """);

    [Fact]
    public Task Identifier_of_each_round_is_another_one() => InMethod(
        """
        foreach (var i in numbers)
        {
            var p = ParticipantResource.Create(serviceSid, sessionSid, i);
            ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        }
        """);

    [Fact]
    public Task Element_read_by_index_is_another_identifier() => InMethod(
        """
        for (var i = 0; i < numbers.Count; i++)
        {
            var p = ParticipantResource.Create(serviceSid, sessionSid, numbers[i]);
            ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        }
        """);

    [Fact]
    public Task Same_identifier_in_every_round_is_added_again() => InMethod(
        """
        while (Ask())
        {
            var p = ParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:number|});
            ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        }
        """);

    [Fact]
    public Task Removed_identifier_moves_to_a_new_session() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        var s = SessionResource.Create(serviceSid);
        var q = ParticipantResource.Create(serviceSid, s.Sid, p.Identifier);
        var r = ParticipantResource.Create(serviceSid, s.Sid, "+14155550100");
        MessageInteractionResource.Create(serviceSid, s.Sid, q.Sid, "Hello");
        """);

    [Fact]
    public Task Filtered_list_is_read_twice() => InMethod(
        """
        var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();
        foreach (var p in all.Where(q => q.DateDeleted == null && q.FriendlyName == "x"))
        {
            ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        }

        foreach (var p in all.Where(q => q.DateDeleted == null))
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Swallowed_exception_leaves_the_removal_possible() => InMethod(
        """
        try
        {
            ParticipantResource.Delete(serviceSid, sessionSid, number);
        }
        catch (ApiException)
        {
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """);

    [Fact]
    public Task Branch_that_removed_has_returned() => InMethod(
        """
        if (x)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, number);
            return;
        }

        try
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
        }
        catch (ApiException)
        {
        }
        """);

    [Fact]
    public Task Test_whose_branches_meet_again_proves_nothing() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        if (p.DateDeleted != null)
        {
            _log.Info("gone");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:p.Sid|}, "Hello");
        """);

    [Fact]
    public Task Replaced_participant_is_fresh_on_the_other_branch() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        if (p.DateDeleted == null)
        {
            _log.Info("ok");
        }
        else
        {
            p = ParticipantResource.Create(serviceSid, sessionSid, number + 1);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Half_built_session_is_deleted_on_the_way_out() => InMethod(
        """
        var s = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly);
        try
        {
            var a = ParticipantResource.Create(serviceSid, s.Sid, number);
            var b = ParticipantResource.Create(serviceSid, s.Sid, number + 1);
            MessageInteractionResource.Create(serviceSid, s.Sid, a.Sid, "Hello");
        }
        catch
        {
            SessionResource.Delete(serviceSid, s.Sid);
            throw;
        }

        _log.Info(s.Sid);
        SessionResource.Update(serviceSid, s.Sid, ttl: 5);
        """);

    [Fact]
    public Task Deleted_session_may_be_looked_for() => InMethod(
        """
        var s = SessionResource.Create(serviceSid);
        SessionResource.Delete(serviceSid, s.Sid);
        SessionResource.Update(serviceSid, {|PROXY2003:s.Sid|}, ttl: 5);
        try
        {
            SessionResource.Fetch(serviceSid, s.Sid);
        }
        catch (ApiException)
        {
        }

        SessionResource.Fetch(serviceSid, {|PROXY2003:s.Sid|});
        """);

    [Fact]
    public Task Deleted_service_takes_no_session() => InMethod(
        """
        ServiceResource.Delete(serviceSid);
        SessionResource.Create({|PROXY2003:serviceSid|});
        """);

    [Fact]
    public Task Chosen_task_and_the_message_share_their_condition() => InMethod(
        """
        Task t = x ? ParticipantResource.DeleteAsync(serviceSid, sessionSid, number) : Task.CompletedTask;
        await t;
        if (!x)
        {
            try
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, number, "Hello");
            }
            catch (TwilioException)
            {
            }
        }
        """);

    [Fact]
    public Task Local_function_answers_whether_someone_is_there() => InMethod(
        """
        bool Alive(string sid)
        {
            var p = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
            return p.DateDeleted is null;
        }

        if (Alive(number))
            MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
        else
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "b");
        """);

    [Fact]
    public Task Helper_that_throws_for_the_removed_returns_the_living() => InMethod(
        """
        var p = await Get(serviceSid, sessionSid, number);
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, p.Sid, "Hello");
        """,
        """
        async Task<ParticipantResource> Get(string a, string b, string c)
        {
            var p = await ParticipantResource.FetchAsync(a, b, c);
            if (p.DateDeleted.HasValue)
                throw new InvalidOperationException();
            return p;
        }
        """);

    [Fact]
    public Task Dictionary_of_fresh_participants_is_fresh() => InMethod(
        """
        var map = new Dictionary<string, ParticipantResource>();
        foreach (var i in numbers)
        {
            map[i] = await ParticipantResource.CreateAsync(serviceSid, sessionSid, i);
        }

        foreach (var e in map.Values)
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, e.Sid, "Hello");
        foreach (var kv in map)
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, kv.Value.Sid, "Hello");
        """);

    [Fact]
    public Task Retry_by_goto_ends() => InMethod(
        """
        int i = 0;
        again:
            try
            {
                ParticipantResource.Create(serviceSid, sessionSid, number);
            }
            catch (ApiException)when (i < 3)
            {
                i++;
                goto again;
            }
        """);

    [Fact]
    public Task Message_in_parallel_before_the_delete() => InMethod(
        """
        var p = ParticipantResource.Create(serviceSid, sessionSid, number);
        using var cts = new System.Threading.CancellationTokenSource();
        await Parallel.ForEachAsync(numbers, async (i, ct) =>
        {
            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, p.Sid, i);
        });
        ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        """);

    [Fact]
    public Task Property_pattern_verifies_what_may_be_null() => InMethod(
        """
        var p = sess.Status == SessionResource.StatusEnum.Closed ? null : ParticipantResource.Fetch(serviceSid, sess.Sid, number);
        if (p is { DateDeleted: null })
            MessageInteractionResource.Create(serviceSid, sess.Sid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Participant_of_a_message_is_the_one_it_went_to() => InMethod(
        """
        var m = MessageInteractionResource.Create(serviceSid, sessionSid, ParticipantResource.Create(serviceSid, sessionSid, number).Sid, "Hello");
        MessageInteractionResource.Create(serviceSid, sessionSid, m.ParticipantSid, "b");
        ParticipantResource.Delete(serviceSid, sessionSid, m.ParticipantSid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:m.ParticipantSid|}, "c");
        """);

    [Fact]
    public Task Response_with_headers_holds_the_participant() => InMethod(
        """
        var r = ParticipantResource.CreateWithHeaders(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, r.Data.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:r.Data.Sid|}, "c");
        """);

    [Fact]
    public Task Flag_may_be_logged_before_it_is_asked() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        var alive = p.DateDeleted == null;
        _log.Info(alive.ToString());
        if (!alive)
        {
            return;
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "c");
        """);

    [Fact]
    public Task Record_fetched_after_the_removal_may_be_alive() => InMethod(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, number);
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        if (p.DateDeleted == null)
            MessageInteractionResource.Create(serviceSid, sessionSid, number, "c");
        """);

    [Fact]
    public Task Record_from_before_the_removal_verifies_nothing() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, number);
        if (p.DateDeleted == null)
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "c");
        """);

    private static Task InMethod(string body, string members = "") => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Trip
        {
            public string RiderSid { get; set; } = "";

            public string KickedSid { get; set; } = "";
        }

        public sealed record Pair(ParticipantResource A, ParticipantResource B);

        public interface ILog
        {
            void Info(string text);
        }

        public sealed class Dispatch
        {
            private readonly ILog _log;
            private ParticipantResource _p;

            public Dispatch(ILog log) => _log = log;

        {{members}}

            public async Task RunAsync(string serviceSid, string sessionSid, string number, bool x, List<string> numbers, Trip trip, SessionResource sess)
            {
        {{body}}
            }

            private static bool Ask() => DateTime.UtcNow.Ticks % 2 == 0;
        }
        """,
        nullable: false);
}
