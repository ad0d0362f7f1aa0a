using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A relative reference is resolved against its base as <see cref="System.Uri"/> does it.</summary>
public sealed class UrlsTests
{
    private static readonly Value Unknown = new Born(new Place(new object(), null), BirthKind.Result);

    [Theory]
    [InlineData("https://proxy.twilio.com", "/v1/Services")]
    [InlineData("https://proxy.twilio.com", "v1/Services")]
    [InlineData("https://proxy.twilio.com/", "/v1/Services")]
    [InlineData("https://proxy.twilio.com/", "v1/Services")]
    [InlineData("https://proxy.twilio.com/v1", "/v1/Services")]
    [InlineData("https://proxy.twilio.com/v1", "Services")]
    [InlineData("https://proxy.twilio.com/v1/", "Services")]
    [InlineData("https://proxy.twilio.com/v1/Services/", "KS1/Sessions/KC1")]
    [InlineData("https://example.com/", "https://proxy.twilio.com/v1/Services")]
    public void Constants(string start, string relative) =>
        Assert.Equal(new System.Uri(new System.Uri(start), relative).AbsoluteUri, TextOf(Urls.Combine(new Constant(start), new Constant(relative))));

    [Theory]
    [InlineData("proxy.twilio.com", "v1/Services")]
    [InlineData("/v1/", "Services")]
    [InlineData("", "v1/Services")]
    public void Nothing_is_resolved_against_what_is_relative_itself(string start, string relative) =>
        Assert.Null(Urls.Combine(new Constant(start), new Constant(relative)));

    [Fact]
    public void Nothing_is_known_of_what_has_an_unknown_part_alone()
    {
        Assert.Null(Urls.Combine(Unknown, new Constant("/v1/Services")));
        Assert.Null(Urls.Combine(new Constant("https://proxy.twilio.com"), Unknown));
    }

    [Fact]
    public void Path_from_the_root_needs_only_the_host_of_its_base()
    {
        var start = ComposedText.Of([new Constant("https://proxy.twilio.com/v1/Services/"), Unknown, new Constant("/Sessions/")])!;
        Assert.Equal("https://proxy.twilio.com/v1/Services", TextOf(Urls.Combine(start, new Constant("/v1/Services"))));
        Assert.Null(Urls.Combine(start, new Constant("KC1")));
    }

    [Fact]
    public void Host_that_is_not_known_to_its_end_is_not_known()
    {
        var start = ComposedText.Of([new Constant("https://"), Unknown, new Constant("/v1/")])!;
        Assert.Null(Urls.Combine(start, new Constant("/v1/Services")));
    }

    [Fact]
    public void Relative_reference_may_have_unknown_parts()
    {
        var relative = ComposedText.Of([new Constant("Services/"), Unknown, new Constant("/Sessions")])!;
        var expected = ComposedText.Of([new Constant("https://proxy.twilio.com/v1/Services/"), Unknown, new Constant("/Sessions")]);
        Assert.Equal(expected, Urls.Combine(new Constant("https://proxy.twilio.com/v1/"), relative));
    }

    [Fact]
    public void Text_begins_with_its_first_part_if_that_is_known()
    {
        Assert.Equal("/v1/", Urls.StartOf(new Constant("/v1/")));
        Assert.Equal("/v1/", Urls.StartOf(ComposedText.Of([new Constant("/v1/"), Unknown])!));
        Assert.Equal("", Urls.StartOf(ComposedText.Of([Unknown, new Constant("/v1/")])!));
        Assert.Equal("", Urls.StartOf(Unknown));
    }

    [Fact]
    public void Only_a_text_is_one()
    {
        var text = ComposedText.Of([Unknown, new Constant("/v1/")])!;
        Assert.Same(text, Urls.AsText(text));
        Assert.Null(Urls.AsText(Unknown));
        Assert.Null(Urls.AsText(new Constant(1)));
        Assert.Null(Urls.AsText(Constant.Null));
    }

    private static string? TextOf(Value? value) => (value as Constant)?.Text;
}
