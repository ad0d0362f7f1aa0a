using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY3002: who is in a session already.</summary>
public sealed class IdentifierAddedTwiceTests
{
    [Theory]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:number|});")]
    [InlineData("await ParticipantResource.CreateAsync(identifier: {|PROXY3002:number|}, pathSessionSid: sessionSid, pathServiceSid: serviceSid);")]
    [InlineData("ParticipantResource.Create(new CreateParticipantOptions(serviceSid, sessionSid, {|PROXY3002:number|}));")]
    [InlineData("await ParticipantResource.CreateWithHeadersAsync(serviceSid, sessionSid, {|PROXY3002:number|}, friendlyName: \"again\");")]
    [InlineData("var copy = number; ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:copy|});")]
    [InlineData("ParticipantResource.Create(serviceSid, guest.SessionSid, {|PROXY3002:guest.Identifier|});")]
    [InlineData("if (isLoud) { ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:number|}); }")]
    [InlineData("Add(serviceSid, sessionSid, {|PROXY3002:number|});")]
    [InlineData("ParticipantResource.Fetch(serviceSid, sessionSid, guest.Sid); ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:number|});")]
    public Task Second_time_is_reported(string second) => InMethod(
        $$"""
        var guest = ParticipantResource.Create(serviceSid, sessionSid, number);
        {{second}}
        """);

    [Theory]
    [InlineData("\"+14155550100\"")]
    [InlineData("Depot")]
    [InlineData("\"+1\" + \"4155550100\"")]
    public Task Same_constant_is_reported(string identifier) => InMethod(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:{{identifier}}|});
        """);

    [Theory]
    [InlineData("catch (ApiException refused) when (refused.Code == 80103) { }", "number")]
    [InlineData("catch (ApiException refused) when (refused.Code is 80103 or 80612) { }", "number")]
    [InlineData("catch (ApiException refused) { if (refused.Code != 80103) throw; }", "number")]
    [InlineData("catch (ApiException refused) when (refused.Code == 80609) { }", "{|PROXY3002:number|}")]
    [InlineData("catch (ApiException) { }", "{|PROXY3002:number|}")]
    public Task Whoever_awaits_the_answer_that_he_is_there_takes_him_as_he_is(string handler, string identifier) => InMethod(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, number);
        try
        {
            ParticipantResource.Create(serviceSid, sessionSid, {{identifier}});
        }
        {{handler}}
        """);

    [Fact]
    public Task Same_identifier_in_every_round_is_reported() => InMethod(
        """
        foreach (var each in numbers)
        {
            ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:number|}, friendlyName: each);
        }
        """);

    [Fact]
    public Task Helper_that_added_it_counts() => InMethod(
        """
        Add(serviceSid, sessionSid, number);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:number|});
        """);

    [Theory]
    [InlineData("ParticipantResource.Create(serviceSid, otherSid, number);")]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, numbers[0]);")]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, \"+14155550199\");")]
    [InlineData("number = numbers[0]; ParticipantResource.Create(serviceSid, sessionSid, number);")]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, number.Trim());")]
    [InlineData("var other = SessionResource.Create(serviceSid); ParticipantResource.Create(serviceSid, other.Sid, number);")]
    [InlineData("if (guest.Identifier != number) { ParticipantResource.Create(serviceSid, sessionSid, number); }")]
    [InlineData("Add(serviceSid, otherSid, number);")]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, proxy, proxyIdentifier: number);")]
    public Task Another_identifier_or_session_is_silent(string second) => InMethod(
        $$"""
        var guest = ParticipantResource.Create(serviceSid, sessionSid, number);
        {{second}}
        """);

    [Fact]
    public Task Create_that_threw_has_added_nobody() => InMethod(
        """
        try
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        catch (ApiException)
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    [Fact]
    public Task One_branch_or_the_other_is_silent() => InMethod(
        """
        if (isLoud)
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }

        if (!isLoud)
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    [Fact]
    public Task Another_one_in_every_round_is_silent() => InMethod(
        """
        foreach (var each in numbers)
        {
            ParticipantResource.Create(serviceSid, sessionSid, each);
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            private const string Depot = "+14155550100";

            public async Task RunAsync(string serviceSid, string sessionSid, string otherSid, string number, string proxy, bool isLoud, List<string> numbers)
            {
                await Task.Yield();
        {{body}}
            }

            private static void Add(string service, string session, string identifier) => ParticipantResource.Create(service, session, identifier);
        }
        """,
        only: "PROXY3002");

    [Theory]
    [InlineData("sessionSid", "number")]
    [InlineData("number", "{|PROXY3002:number|}")]
    public Task Other_code_that_knows_the_session_may_have_removed_him(string known, string identifier) => ProxyVerify.CheckAsync(
        $$"""
        public interface IDispatcher
        {
            void Release(string key);
        }

        public sealed class TaxiLine
        {
            public void Replace(string serviceSid, string sessionSid, string number, IDispatcher dispatcher)
            {
                ParticipantResource.Create(serviceSid, sessionSid, number);
                dispatcher.Release({{known}});
                ParticipantResource.Create(serviceSid, sessionSid, {{identifier}});
            }
        }
        """);
}
