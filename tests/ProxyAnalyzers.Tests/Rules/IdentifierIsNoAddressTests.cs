using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY3001: what a participant is added under.</summary>
public sealed class IdentifierIsNoAddressTests
{
    [Theory]
    [InlineData("4155550100")]
    [InlineData("14155550100")]
    [InlineData("+1 415 555 0100")]
    [InlineData("+1 (415) 555-0100")]
    [InlineData("0041 44 668 18 00")]
    [InlineData("+0441234567")]
    [InlineData("+123456")]
    [InlineData("+1234567890123456")]
    [InlineData("+14155550100 ")]
    [InlineData("+1415555010O")]
    [InlineData("+٤١٤٥٥٥٥٠١٠٠")]
    [InlineData("tel:+14155550100")]
    [InlineData("MAILTO:guest@example.com")]
    [InlineData("http://example.com/guest")]
    [InlineData("https://example.com/guest")]
    [InlineData("messenger:")]
    [InlineData(":123456")]
    [InlineData("messenger: 123456")]
    [InlineData("guest one:123456")]
    [InlineData("gäste:123456")]
    [InlineData("guest/one:123456")]
    [InlineData("guest")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("KP6a834860303c66545c36522d142f655a")]
    [InlineData("KC59a95895794286df049a34287bb715ae")]
    [InlineData("CH59a95895794286df049a34287bb715a")]
    [InlineData("+5491155501234")]
    [InlineData("+5215512345678")]
    public Task Text_that_is_no_address_is_reported(string identifier) => InMethod(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:"{{identifier}}"|});
        """);

    [Theory]
    [InlineData("+14155550100")]
    [InlineData("+1234567")]
    [InlineData("+123456789012345")]
    [InlineData("+41446681800")]
    [InlineData("+541155501234")]
    [InlineData("+525512345678")]
    [InlineData("messenger:123456")]
    [InlineData("whatsapp:+14155550100")]
    [InlineData("whatsapp:+5491155501234")]
    [InlineData("web-chat.v2:guest@example.com")]
    [InlineData("Zulip:guest@example.com")]
    [InlineData("AZ_zebra-90:guest")]
    [InlineData("CH59a95895794286df049a34287bb715ae")]
    public Task Address_is_silent(string identifier) => InMethod(
        $$"""
        ParticipantResource.Create(serviceSid, sessionSid, "{{identifier}}");
        ParticipantResource.Create(serviceSid, sessionSid, number, proxyIdentifier: "{{identifier}}");
        """);

    [Fact]
    public Task Every_form_of_the_call_counts() => InMethod(
        """
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:"415"|});
        await ParticipantResource.CreateAsync(identifier: {|PROXY3001:"415"|}, pathSessionSid: sessionSid, pathServiceSid: serviceSid);
        ParticipantResource.Create(new CreateParticipantOptions(serviceSid, sessionSid, {|PROXY3001:"415"|}));
        await ParticipantResource.CreateAsync(new CreateParticipantOptions(serviceSid, sessionSid, number) { ProxyIdentifier = {|PROXY3001:"+1 415 555 0100"|} });
        """);

    [Fact]
    public Task Number_of_the_proxy_is_looked_at_too() => InMethod(
        """
        ParticipantResource.Create(serviceSid, sessionSid, number, proxyIdentifier: {|PROXY3001:"415-555-0100"|});
        """);

    [Fact]
    public Task Empty_identifier_is_reported_but_an_optional_one_is_left_out() => InMethod(
        """
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:null|});
        ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:string.Empty|});
        ParticipantResource.Create(serviceSid, sessionSid, number, proxyIdentifier: null);
        ParticipantResource.Create(serviceSid, sessionSid, number, proxyIdentifier: "");
        """);

    [Fact]
    public Task Constant_arrives_on_every_way() => ProxyVerify.CheckAsync(
        """
        public sealed class Desk
        {
            private const string Area = "415";
            private static readonly string Depot = "+1 " + Area + " 555 0100";

            public void Add(string serviceSid, string sessionSid, bool isDepot)
            {
                var local = $"+1{Area}";
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:Depot|});
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:local|});
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:Area + "5550100"|});
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:isDepot ? Depot : "+14155550100"|});
                AddTo(sessionSid, {|PROXY3001:"555 0100"|}, serviceSid);
                ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:FindDesk()|});
            }

            private static void AddTo(string sessionSid, string number, string serviceSid) =>
                ParticipantResource.Create(serviceSid, sessionSid, number);

            private static string FindDesk() => "desk";
        }
        """,
        only: "PROXY3001");

    [Fact]
    public Task Sid_of_a_participant_is_no_address() => InMethod(
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        ParticipantResource.Create(serviceSid, otherSid, {|PROXY3001:guest.Sid|});
        ParticipantResource.Create(serviceSid, otherSid, {|PROXY3001:number|});
        ParticipantResource.Create(serviceSid, otherSid, {|PROXY3001:guest.SessionSid|});
        ParticipantResource.Create(serviceSid, otherSid, identifier: {|PROXY3001:guest.ProxyIdentifierSid|});
        """);

    [Fact]
    public Task Identifier_of_a_participant_is_one() => InMethod(
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        ParticipantResource.Create(serviceSid, otherSid, guest.Identifier);
        ParticipantResource.Create(serviceSid, thirdSid, guest.ProxyIdentifier);
        """);

    [Fact]
    public Task Text_that_is_not_known_is_silent() => InMethod(
        """
        ParticipantResource.Create(serviceSid, sessionSid, number);
        ParticipantResource.Create(serviceSid, otherSid, "+1" + number);
        ParticipantResource.Create(serviceSid, thirdSid, $"+{number}");
        ParticipantResource.Create(serviceSid, sessionSid, number.Trim());
        """);

    [Fact]
    public Task Session_that_bears_a_number_as_its_name_is_no_reason() => InMethod(
        """
        var session = SessionResource.Fetch(serviceSid, number);
        ParticipantResource.Create(serviceSid, session.Sid, number);
        """);

    [Fact]
    public Task Default_of_a_parameter_is_nobodys_constant() => ProxyVerify.CheckAsync(
        """
        public sealed class Desk
        {
            public void Add(string serviceSid, string sessionSid, string number = "desk") =>
                ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    [Fact]
    public Task Other_parameters_may_be_any_text() => InMethod(
        """
        ParticipantResource.Create(serviceSid, sessionSid, number, friendlyName: "415-555-0100");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Dispatch
        {
            public async Task RunAsync(string serviceSid, string sessionSid, string otherSid, string thirdSid, string number)
            {
                await Task.Yield();
        {{body}}
            }
        }
        """,
        only: "PROXY3001");
}
