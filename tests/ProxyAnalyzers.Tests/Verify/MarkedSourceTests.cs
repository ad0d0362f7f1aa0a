using System;
using Microsoft.CodeAnalysis.Text;
using ProxyAnalyzers.Hostile.Sources;
using Xunit;

namespace ProxyAnalyzers.Tests.Verify;

public sealed class MarkedSourceTests
{
    [Fact]
    public void Source_without_marks_expects_nothing()
    {
        var source = MarkedSource.Parse("Send(sid);");
        Assert.Equal("Send(sid);", source.Text);
        Assert.Empty(source.Expected);
    }

    [Fact]
    public void Nested_marks_are_taken_out()
    {
        var source = MarkedSource.Parse("{|PROXY1001:Send({|PROXY2001:sid|})|};");
        Assert.Equal("Send(sid);", source.Text);
        Assert.Equal(
            [new ExpectedDiagnostic("PROXY2001", new TextSpan(5, 3)), new ExpectedDiagnostic("PROXY1001", new TextSpan(0, 9))],
            source.Expected);
    }

    [Theory]
    [InlineData("Send({|PROXY2001:sid);")]
    [InlineData("Send(sid|});")]
    public void Unbalanced_marks_are_a_mistake_of_the_case(string marked) =>
        Assert.Throws<FormatException>(() => MarkedSource.Parse(marked));
}
