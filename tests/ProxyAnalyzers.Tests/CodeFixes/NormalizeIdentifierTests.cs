using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>Numbers are written in E.164 where the country is known.</summary>
public sealed class NormalizeIdentifierTests
{
    [Theory]
    [InlineData("+1 (415) 555-0100", "+14155550100")]
    [InlineData("+1.415.555.0100", "+14155550100")]
    [InlineData("0041 44 668 18 00", "+41446681800")]
    [InlineData(" +14155550100", "+14155550100")]
    [InlineData("+5491155501234", "+541155501234")]
    [InlineData("+52 1 55 1234 5678", "+525512345678")]
    public Task What_people_put_between_the_digits_is_left_out(string before, string after) => CheckAsync(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:"{{before}}"|}); // the depot
        """,
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, "{{after}}"); // the depot
        """);

    [Theory]
    [InlineData("415 555 0100")]
    [InlineData("044 668 18 00")]
    [InlineData("tel:+14155550100")]
    [InlineData("")]
    [InlineData("depot")]
    public Task Country_is_never_guessed(string number) => NotOfferedAsync(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:"{{number}}"|});
        """);

    [Fact]
    public Task Constant_of_its_own_is_changed_where_it_is_declared() => CheckAsync(
        """
        const string depot = "+1 415 555 0100";
        await ParticipantResource.CreateAsync(new CreateParticipantOptions(serviceSid, sessionSid, {|PROXY3001:depot|}));
        """,
        """
        const string depot = "+14155550100";
        await ParticipantResource.CreateAsync(new CreateParticipantOptions(serviceSid, sessionSid, depot));
        """);

    [Fact]
    public Task Constant_that_others_show_as_well_stays_as_it_is() => CheckAsync(
        """
        const string depot = "+1 415 555 0100";
        Console.WriteLine(depot);
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:depot|}, proxyIdentifier: {|PROXY3001:@"+1 415 555 0101"|});
        """,
        """
        const string depot = "+1 415 555 0100";
        Console.WriteLine(depot);
        ParticipantResource.Create(serviceSid, sessionSid, "+14155550100", proxyIdentifier: "+14155550101");
        """);

    [Fact]
    public Task Field_of_the_class_is_changed() => FixVerify.CheckAsync<NormalizeIdentifierCodeFixProvider>(
        """
        public sealed class Desk
        {
            private static readonly string Depot = "+1-415-" + "555-0100";

            public void Add(string serviceSid, string sessionSid) =>
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:Depot|});
        }
        """,
        """
        public sealed class Desk
        {
            private static readonly string Depot = "+14155550100";

            public void Add(string serviceSid, string sessionSid) =>
                ParticipantResource.Create(serviceSid, sessionSid, Depot);
        }
        """);

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<NormalizeIdentifierCodeFixProvider>(InMethod(before), InMethod(after));

    private static Task NotOfferedAsync(string statements) => CheckAsync(statements, statements);

    private static string InMethod(string statements) =>
        $$"""
        public sealed class Desk
        {
            public async Task AddAsync(string serviceSid, string sessionSid)
            {
                await Task.Yield();
        {{statements}}
            }
        }
        """;
}
