using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Protocol;

/// <summary>Numbers as people write them, and as Twilio wants them.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("+1 4155550100")]
    [InlineData("+1\t4155550100")]
    [InlineData("+1\u00a04155550100")]
    [InlineData("+1(4155550100")]
    [InlineData("+1)4155550100")]
    [InlineData("+1.4155550100")]
    [InlineData("+1-4155550100")]
    [InlineData("\n+14155550100\n")]
    [InlineData("0014155550100")]
    [InlineData(" 00 1 (415) 555-01.00")]
    public void What_people_put_between_the_digits_is_left_out(string text) => Assert.Equal("+14155550100", Address.Normalize(text));

    [Theory]
    [InlineData("+5491155501234", "+541155501234")]
    [InlineData("+52 1 55 1234 5678", "+525512345678")]
    [InlineData("0054 9 11 5550 1234", "+541155501234")]
    public void Mobile_digit_is_left_out(string text, string expected) => Assert.Equal(expected, Address.Normalize(text));

    [Theory]
    [InlineData("+14155550100")]
    [InlineData("4155550100")]
    [InlineData("(415) 555-0100")]
    [InlineData("0446681800")]
    [InlineData("+1/4155550100")]
    [InlineData("+1 415 555 010O")]
    [InlineData("")]
    public void Text_stays_where_nothing_or_too_much_is_in_the_way(string text) => Assert.Null(Address.Normalize(text));
}
