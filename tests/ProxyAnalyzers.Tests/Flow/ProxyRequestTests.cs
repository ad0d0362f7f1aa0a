using System.Linq;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which plain HTTP requests Proxy answers, and which SIDs stand in their paths.</summary>
public sealed class ProxyRequestTests
{
    private static readonly Value Unknown = new Born(new Place(new object(), null), BirthKind.Result);

    [Theory]
    [InlineData("POST", "https://proxy.twilio.com/v1/Services", "Service Create")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Services", "Service Read")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Services/KS1", "Service Fetch Services=KS1")]
    [InlineData("get", "HTTPS://Proxy.Twilio.com/v1/Services/KS1", "Service Fetch Services=KS1")]
    [InlineData("GET", "http://proxy.twilio.com/v1/Services/KS1", "Service Fetch Services=KS1")]
    [InlineData("DELETE", "https://proxy.twilio.com/v1/Services/KS1/Sessions/KC1", "Session Delete Services=KS1 Sessions=KC1")]
    [InlineData("POST", "https://proxy.twilio.com/v1/Services/KS1/Sessions/KC1", "Session Update Services=KS1 Sessions=KC1")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Services/KS1/PhoneNumbers", "PhoneNumber Read Services=KS1")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Services/KS1/Sessions/KC1/Participants/", "Participant Read Services=KS1 Sessions=KC1")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Services/KS1/Sessions/KC1/Participants?PageSize=20/x", "Participant Read Services=KS1 Sessions=KC1")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Services/KS1/Sessions/KC1/Participants/KP1#top/x", "Participant Fetch Services=KS1 Sessions=KC1 Participants=KP1")]
    [InlineData("POST", "https://proxy.twilio.com/v1/Services/KS1/Sessions//Participants", "Participant Create Services=KS1 Sessions=")]
    [InlineData("POST", "https://proxy.twilio.com/v1/Services/KS1/Sessions/{session}/Participants", "Participant Create Services=KS1")]
    [InlineData("POST", "https://proxy.twilio.com/v1/Services/KS1/Sessions/{session/Participants", "Participant Create Services=KS1")]
    [InlineData("POST", "https://proxy.twilio.com/v1/Services/KS1/Sessions/session}/Participants", "Participant Create Services=KS1")]
    [InlineData("POST", "/v1/Services/KS1/Sessions/KC1/Participants/KP1/MessageInteractions", "MessageInteraction Create Services=KS1 Sessions=KC1 Participants=KP1")]
    [InlineData("POST", "v1/Services/KS1/Sessions/KC1/Participants/KP1/MessageInteractions", "MessageInteraction Create Services=KS1 Sessions=KC1 Participants=KP1")]
    public void Request_that_Proxy_answers(string verb, string url, string expected) => Assert.Equal(expected, Describe(verb, new Constant(url)));

    [Theory]
    [InlineData("PUT", "https://proxy.twilio.com/v1/Services/KS1")]
    [InlineData("DELETE", "https://proxy.twilio.com/v1/Services")]
    [InlineData("GET", "https://proxy.twilio.com/v1/")]
    [InlineData("GET", "https://proxy.twilio.com/v1")]
    [InlineData("GET", "https://proxy.twilio.com/v2/Services/KS1")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Services/KS1/Participants/KP1")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Services/KS1/Sessions/KC1/Webhooks")]
    [InlineData("GET", "https://proxy.twilio.com/v1/Sessions/KC1")]
    [InlineData("GET", "ftp://proxy.twilio.com/v1/Services/KS1")]
    [InlineData("GET", "https://proxy.twilio.com.example.com/v1/Services/KS1")]
    [InlineData("GET", "https://example.com/v1/Services/KS1/Sessions/KC1")]
    [InlineData("GET", "https://example.com/?from=https://proxy.twilio.com/v1/Services/KS1/Sessions/KC1")]
    [InlineData("GET", "/v1/Services/KS1")]
    [InlineData("GET", "/v1/Services/KS1/PhoneNumbers/PN1")]
    [InlineData("GET", "/v2/Services/KS1/Sessions/KC1")]
    [InlineData("GET", "Services/KS1/Sessions/KC1")]
    [InlineData("GET", "/api/v1/Services/KS1/Sessions/KC1")]
    [InlineData("GET", "")]
    public void Request_for_somebody_else(string verb, string url) => Assert.Null(Describe(verb, new Constant(url)));

    [Fact]
    public void Url_that_is_not_known_is_no_request() => Assert.Null(ProxyRequest.Read("GET", Unknown));

    [Fact]
    public void Number_is_no_url() => Assert.Null(ProxyRequest.Read("GET", new Constant(1)));

    [Fact]
    public void Segment_that_is_a_value_is_the_sid() =>
        Assert.Equal("Participant Fetch Services=KS1 Sessions=? Participants=KP1", Describe("GET", Compose("https://proxy.twilio.com/v1/Services/KS1/Sessions/", Unknown, "/Participants/KP1")));

    [Fact]
    public void Value_at_the_end_is_the_sid() =>
        Assert.Equal("Session Fetch Services=? Sessions=?", Describe("GET", Compose("https://proxy.twilio.com/v1/Services/", Unknown, "/Sessions/", Unknown)));

    [Fact]
    public void Segment_of_several_parts_is_no_sid() =>
        Assert.Equal("Participant Fetch Services=KS1 Participants=KP1", Describe("GET", Compose("https://proxy.twilio.com/v1/Services/KS1/Sessions/KC", Unknown, "/Participants/KP1")));

    [Fact]
    public void Segment_that_goes_on_behind_a_value_is_no_sid() =>
        Assert.Equal("Participant Fetch Services=KS1 Participants=KP1", Describe("GET", Compose("https://proxy.twilio.com/v1/Services/KS1/Sessions/", Unknown, "00/Participants/KP1")));

    [Fact]
    public void Collection_that_is_a_value_may_be_any() =>
        Assert.Null(Describe("GET", Compose("https://proxy.twilio.com/v1/Services/KS1/", Unknown, "/KC1/Participants")));

    [Fact]
    public void Query_is_no_part_of_the_path() =>
        Assert.Equal("Participant Read Services=KS1 Sessions=KC1", Describe("GET", Compose("https://proxy.twilio.com/v1/Services/KS1/Sessions/KC1/Participants?page=", Unknown, "/x/y/z")));

    [Fact]
    public void Relative_url_may_name_its_session_behind_a_value() =>
        Assert.Equal("Participant Read Services=? Sessions=KC1", Describe("GET", Compose("/v1/Services/", Unknown, "/Sessions/KC1/Participants")));

    [Fact]
    public void Relative_url_without_a_session_may_be_of_another_product() =>
        Assert.Null(Describe("GET", Compose("/v1/Services/", Unknown, "/PhoneNumbers")));

    [Fact]
    public void Url_that_begins_with_a_value_may_go_anywhere() =>
        Assert.Null(ProxyRequest.Read("GET", ComposedText.Of([Unknown, new Constant("/v1/Services/KS1/Sessions/KC1")])!));

    private static Value Compose(string start, Value middle, string end) => ComposedText.Of([new Constant(start), middle, new Constant(end)])!;

    private static Value Compose(string start, Value first, string middle, Value second) =>
        ComposedText.Of([new Constant(start), first, new Constant(middle), second])!;

    private static string? Describe(string verb, Value url) => ProxyRequest.Read(verb, url) is { } request
        ? string.Join(' ', new[] { $"{request.Resource} {request.Verb}" }.Concat(request.Sids.Select(sid => $"{sid.Collection}={(sid.Sid is Constant { Text: { } text } ? text : "?")}")))
        : null;
}
