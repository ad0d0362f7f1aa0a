using System;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A closed session is opened again before somebody speaks in it.</summary>
public sealed class ReopenSessionTests
{
    [Theory]
    [InlineData("ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, number);")]
    [InlineData("SessionResource.Update(serviceSid, {|PROXY2003:session.Sid|}, ttl: 600);")]
    [InlineData("var added = ParticipantResource.Create(new CreateParticipantOptions(serviceSid, {|PROXY2003:session.Sid|}, number));")]
    [InlineData("var options = new CreateParticipantOptions(serviceSid, {|PROXY2003:session.Sid|}, number); ParticipantResource.Create(options);")]
    [InlineData("ParticipantResource.CreateAsync(serviceSid, {|PROXY2003:session.Sid|}, number).Wait();")]
    public Task Session_is_opened_in_front_of_the_call(string call) => CheckAsync(
        $"""
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        {call}
        """,
        $$"""
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.InProgress);
        {{call.Replace("{|PROXY2003:session.Sid|}", "session.Sid", StringComparison.Ordinal)}}
        """);

    [Fact]
    public Task Awaited_call_awaits_the_update_as_well() => CheckAsync(
        """
        await SessionResource.UpdateAsync(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed).ConfigureAwait(false);
        var courier = await ParticipantResource.CreateAsync(serviceSid, {|PROXY2003:session.Sid|}, number, client: client).ConfigureAwait(false);
        """,
        """
        await SessionResource.UpdateAsync(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed).ConfigureAwait(false);
        await SessionResource.UpdateAsync(serviceSid, session.Sid, status: SessionResource.StatusEnum.InProgress, client: client).ConfigureAwait(false);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, number, client: client).ConfigureAwait(false);
        """);

    [Fact]
    public Task Names_of_arguments_are_kept() => CheckAsync(
        """
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        ParticipantResource.Create(identifier: number, pathServiceSid: serviceSid, pathSessionSid: {|PROXY2003:session.Sid|});
        """,
        """
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        SessionResource.Update(pathServiceSid: serviceSid, pathSid: session.Sid, status: SessionResource.StatusEnum.InProgress);
        ParticipantResource.Create(identifier: number, pathServiceSid: serviceSid, pathSessionSid: session.Sid);
        """);

    [Fact]
    public Task All_that_follows_needs_one_update_only() => CheckAsync(
        """
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);

        // Both come back.
        ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, number);
        ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, other);
        """,
        """
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);

        // Both come back.
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.InProgress);
        ParticipantResource.Create(serviceSid, session.Sid, number);
        ParticipantResource.Create(serviceSid, session.Sid, other);
        """);

    [Theory]
    [InlineData("SessionResource.Delete(serviceSid, session.Sid); ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, number);")]
    [InlineData("ServiceResource.Delete(serviceSid); ParticipantResource.Create({|PROXY2003:serviceSid|}, session.Sid, number);")]
    [InlineData("SessionResource.Update(serviceSid, session.Sid, status: \"closed\"); SessionResource.Update(serviceSid, {|PROXY2003:session.Sid|}, status: SessionResource.StatusEnum.Closed);")]
    [InlineData("SessionResource.Update(serviceSid, session.Sid, status: \"closed\"); SessionResource.Update(new UpdateSessionOptions(serviceSid, {|PROXY2003:session.Sid|}) { Status = \"closed\" });")]
    public Task Nothing_is_offered_where_nothing_is_left_to_open(string statements) => CheckAsync(statements, statements);

    [Fact]
    public Task Nothing_is_offered_where_the_update_may_re_open_the_session_itself()
    {
        const string Statements =
            """
            SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
            SessionResource.Update(serviceSid, {|PROXY2003:session.Sid|}, status: number.Length > 3 ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress);
            """;
        return CheckAsync(Statements, Statements);
    }

    [Fact]
    public Task Nothing_is_offered_where_the_session_was_closed_on_some_ways_only()
    {
        const string Statements =
            """
            if (number.Length > 3)
            {
                SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
            }

            ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, number);
            """;
        return CheckAsync(Statements, Statements);
    }

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<ReopenSessionCodeFixProvider>(InMethod(before), InMethod(after));

    private static string InMethod(string statements)
    {
        var isAsync = statements.Contains("await ", StringComparison.Ordinal);
        return $$"""
            public sealed class Dispatch
            {
                public {{(isAsync ? "async Task RunAsync" : "void Run")}}(string serviceSid, SessionResource session, string number, string other, ITwilioRestClient client)
                {
            {{string.Join('\n', statements.Split('\n').Select(line => line.Length == 0 ? line : "        " + line))}}
                }
            }
            """;
    }
}
