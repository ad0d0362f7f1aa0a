using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Protocol;

/// <summary>The texts that code may be about Proxy for, which are often written in parts.</summary>
public sealed class ProxyPathTests
{
    [Theory]
    [InlineData("proxy.twilio.com")]
    [InlineData("https://PROXY.twilio.com")]
    [InlineData("/Sessions/")]
    [InlineData("/v1/Services/rides/Sessions/")]
    [InlineData("/Participants")]
    [InlineData("/trip-42/Participants?PageSize=20")]
    public void Each_part_of_a_url_may_stand_alone(string text) => Assert.True(ProxyPath.MayBePartOf(text));

    [Theory]
    [InlineData("")]
    [InlineData("twilio.com")]
    [InlineData("/v1/Services/")]
    [InlineData("/sessions/")]
    [InlineData("Participants")]
    public void Other_texts_are_none(string text) => Assert.False(ProxyPath.MayBePartOf(text));

    [Fact]
    public void Only_the_part_of_the_text_is_looked_at()
    {
        const string text = "// proxy.twilio.com\nreturn name;\n// /Sessions/ and /Participants";
        Assert.False(ProxyPath.MayBePartOf(text, text.IndexOf("return", System.StringComparison.Ordinal), "return name;".Length));
    }
}
