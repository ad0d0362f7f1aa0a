using System;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>The commands of the repository say what they want where they are asked for something else.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--programs needs a number, not 'many'.", "--programs", "many")]
    [InlineData("--seed needs a number, not '-1'.", "--seed", "-1")]
    [InlineData("--programs needs a value.", "--programs")]
    [InlineData("Unknown argument --speed.", "--speed", "1")]
    public void Oracle_explains_what_it_does_not_understand(string message, params string[] arguments) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => ProxyAnalyzers.Oracle.Arguments.Parse(arguments)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("--inputs needs a number, not '1e6'.", "--inputs", "1e6")]
    [InlineData("--inputs needs a number, not '99999999999'.", "--inputs", "99999999999")]
    [InlineData("--out needs a value.", "--out")]
    [InlineData("Unknown argument inputs.", "inputs", "1")]
    [InlineData("/nowhere is no checkout of ProxyAnalyzers.", "--root", "/nowhere")]
    public void Hostile_inputs_explain_what_they_do_not_understand(string message, params string[] arguments) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => ProxyAnalyzers.Hostile.Arguments.Parse(arguments)).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_are_read_in_any_order() =>
        Assert.Equal(new ProxyAnalyzers.Hostile.Arguments(5, 0, 7, Repository.Root, "out"), ProxyAnalyzers.Hostile.Arguments.Parse(["--out", "out", "--seed", "7", "--root", Repository.Root, "--inputs", "5"]));
}
