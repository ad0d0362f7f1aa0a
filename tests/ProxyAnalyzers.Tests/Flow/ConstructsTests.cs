using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>One construct of the language each, with what it does to participants.</summary>
public sealed class ConstructsTests
{
    [Fact]
    public Task Null_coalescing_assignment_holds_what_was_created() => InMethod(
        """
        ParticipantResource p = null;
        p ??= ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """);

    [Fact(Skip = Host.LacksCollectionExpressions, SkipType = typeof(Host), SkipUnless = nameof(Host.KnowsCollectionExpressions))]
    public Task Collection_expression_holds_its_elements() => InMethod(
        """
        var p = ParticipantResource.Create(serviceSid, sessionSid, number);
        List<ParticipantResource> l = [p];
        ParticipantResource.Delete(serviceSid, sessionSid, l[0].Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """);

    [Fact(Skip = Host.LacksCollectionExpressions, SkipType = typeof(Host), SkipUnless = nameof(Host.KnowsCollectionExpressions))]
    public Task Spread_keeps_the_elements() => InMethod(
        """
        var p = ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource[] l = [p];
        ParticipantResource[] m = [..l];
        foreach (var q in m)
            MessageInteractionResource.Create(serviceSid, sessionSid, q.Sid, "Hello");
        """);

    [Fact]
    public Task Lock_changes_nothing() => InMethod(
        """
        lock (numbers)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, number);
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """);

    [Fact]
    public Task Property_of_this_is_followed() => InMethod(
        """
        Sid = number;
        ParticipantResource.Delete(serviceSid, sessionSid, Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:Sid|}, "Hello");
        """);

    [Fact]
    public Task Filtered_catch_and_rethrow() => InMethod(
        """
        try
        {
            ParticipantResource.Delete(serviceSid, sessionSid, number);
        }
        catch (ApiException e)when (e.Code == 20404)
        {
        }
        catch
        {
            throw;
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """);

    [Fact]
    public Task Anonymous_object_holds_its_members() => InMethod(
        """
        var p = ParticipantResource.Create(serviceSid, sessionSid, number);
        var box = new
        {
            P = p
        };
        ParticipantResource.Delete(serviceSid, sessionSid, box.P.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """);

    [Fact]
    public Task Negated_property_pattern_binds_the_living() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        if (p is not { DateDeleted: null } alive)
            return;
        MessageInteractionResource.Create(serviceSid, sessionSid, alive.Sid, "Hello");
        """);

    [Fact]
    public Task Type_pattern_finds_the_removed() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        if (p.DateDeleted is DateTime d)
        {
            Console.WriteLine(d);
            return;
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Switch_expression_keeps_the_answer() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        var ok = p.DateDeleted switch
        {
            null => true,
            _ => false
        };
        if (ok)
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Endless_loop_looks_every_time() => InMethod(
        """
        while (true)
        {
            var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
            if (p.DateDeleted != null)
                break;
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
            await Task.Delay(5);
        }
        """);

    [Fact]
    public Task Body_of_a_do_loop_runs_again() => InMethod(
        """
        do
        {
            ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:number|});
        }
        while (Ask());
        """);

    [Fact]
    public Task Loop_that_retries_the_delete_ends_with_it() => InMethod(
        """
        for (;;)
        {
            try
            {
                ParticipantResource.Delete(serviceSid, sessionSid, number);
                break;
            }
            catch (ApiException)
            {
                await Task.Delay(1);
            }
        }
        """);

    [Fact]
    public Task Tasks_awaited_one_by_one() => InMethod(
        """
        var first = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
        await first;
        var second = ParticipantResource.CreateAsync(serviceSid, sessionSid, number + 1);
        await second;
        ParticipantResource.Delete(serviceSid, sessionSid, first.Result.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, (await second).Sid, "Hello");
        """);

    [Fact]
    public Task Delegate_with_a_parameter() => InMethod(
        """
        Action<string> kick = s => ParticipantResource.Delete(serviceSid, sessionSid, s);
        kick(number);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """);

    [Fact]
    public Task Text_that_kept_the_answer() => InMethod(
        """
        var p = await ParticipantResource.FetchAsync(serviceSid, sessionSid, number);
        var state = p.DateDeleted == null ? "alive" : "gone";
        if (state == "alive")
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Label_that_only_one_branch_reaches() => InMethod(
        """
        if (x)
            goto gone;
        try
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
        }
        catch (ApiException)
        {
        }

        return;
        gone:
            ParticipantResource.Delete(serviceSid, sessionSid, number);
        """);

    [Fact]
    public Task Grouped_list_is_verified_at_the_end() => InMethod(
        """
        var res = all.GroupBy(q => q.Identifier).ToDictionary(g => g.Key, g => g.First());
        foreach (var kv in res)
            if (kv.Value.DateDeleted == null)
                MessageInteractionResource.Create(serviceSid, sessionSid, kv.Value.Sid, "Hello");
        """);

    [Fact]
    public Task Last_of_the_living_may_be_null() => InMethod(
        """
        var p = all.OrderBy(q => q.DateCreated).LastOrDefault(q => !q.DateDeleted.HasValue);
        if (p is null)
            return;
        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """);

    [Fact]
    public Task Finished_task_holds_its_result() => InMethod(
        """
        var p = await Task.FromResult(ParticipantResource.Create(serviceSid, sessionSid, number)).ConfigureAwait(false);
        ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """);

    [Fact]
    public Task Constants_put_together_are_one() => InMethod(
        """
        const string a = "KP6a834860303c66545c36";
        const string b = "522d142f655a";
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:a + b|}, "Hello");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:$"{a}{b}"|}, "Hello");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            private string _sid;

            public string Sid { get; set; }

            public async Task RunAsync(string serviceSid, string sessionSid, string number, bool x, List<string> numbers, List<ParticipantResource> all)
            {
        {{body}}
            }

            private static bool Ask() => DateTime.UtcNow.Ticks % 2 == 0;
        }
        """,
        nullable: false);
}
