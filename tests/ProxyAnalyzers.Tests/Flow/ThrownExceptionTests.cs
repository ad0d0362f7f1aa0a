using System;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which handlers an exception may come to, and which one takes it for sure.</summary>
public sealed class ThrownExceptionTests
{
    private static readonly Compilation s_compilation = TestCompilation.Create("namespace Trips { public class Exception : System.InvalidOperationException; }");

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, typeof(ArgumentException), true)]
    [InlineData(typeof(InvalidOperationException), null, true)]
    [InlineData(typeof(InvalidOperationException), typeof(InvalidOperationException), true)]
    [InlineData(typeof(InvalidOperationException), typeof(Exception), true)]
    [InlineData(typeof(InvalidOperationException), typeof(ObjectDisposedException), true)]
    [InlineData(typeof(InvalidOperationException), typeof(ArgumentException), false)]
    public void It_may_be_what_it_derives_from_or_what_derives_from_it(Type? thrown, Type? caught, bool mayBe) =>
        Assert.Equal(mayBe, ThrownException.Of(Find(thrown)).MayBe(Find(caught)));

    [Theory]
    [InlineData(typeof(InvalidOperationException), false)]
    [InlineData(typeof(ObjectDisposedException), false)]
    [InlineData(typeof(ArgumentNullException), false)]
    [InlineData(typeof(FormatException), true)]
    [InlineData(typeof(SystemException), true)]
    [InlineData(typeof(Exception), true)]
    [InlineData(null, true)]
    public void It_is_not_what_a_handler_before_would_have_taken(Type? caught, bool mayBe)
    {
        var passed = ThrownException.Of(null).After(Find(typeof(InvalidOperationException))).After(Find(typeof(ArgumentException)));

        Assert.Equal(mayBe, passed.MayBe(Find(caught)));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, typeof(object), true)]
    [InlineData(null, typeof(Exception), true)]
    [InlineData(null, typeof(SystemException), false)]
    [InlineData(null, typeof(string), false)]
    [InlineData(typeof(InvalidOperationException), null, true)]
    [InlineData(typeof(InvalidOperationException), typeof(object), true)]
    [InlineData(typeof(InvalidOperationException), typeof(SystemException), true)]
    [InlineData(typeof(InvalidOperationException), typeof(InvalidOperationException), true)]
    [InlineData(typeof(InvalidOperationException), typeof(ObjectDisposedException), false)]
    [InlineData(typeof(InvalidOperationException), typeof(ArgumentException), false)]
    public void It_is_surely_what_it_derives_from(Type? thrown, Type? caught, bool isSurely) =>
        Assert.Equal(isSurely, ThrownException.Of(Find(thrown)).IsSurely(Find(caught)));

    [Fact]
    public void Other_class_that_is_called_exception_does_not_take_all() =>
        Assert.False(ThrownException.Of(null).IsSurely(s_compilation.GetTypeByMetadataName("Trips.Exception")));

    [Fact]
    public void Handler_that_was_passed_twice_is_passed()
    {
        var invalid = Find(typeof(InvalidOperationException));
        var passed = ThrownException.Of(null).After(invalid);

        Assert.Single(passed.Passed);
        Assert.Same(passed, passed.After(invalid));
        Assert.Same(passed, passed.After(null));
    }

    [Fact]
    public void Two_are_equal_if_both_types_and_all_handlers_are()
    {
        var invalid = Find(typeof(InvalidOperationException));
        var argument = Find(typeof(ArgumentException));
        var thrown = ThrownException.Of(invalid);

        Assert.Equal(thrown, ThrownException.Of(invalid));
        Assert.Equal(thrown.GetHashCode(), ThrownException.Of(invalid).GetHashCode());
        Assert.Equal(thrown.After(argument), ThrownException.Of(invalid).After(argument));
        Assert.Equal(thrown.After(argument).GetHashCode(), ThrownException.Of(invalid).After(argument).GetHashCode());
        Assert.NotEqual(thrown, ThrownException.Of(argument));
        Assert.NotEqual(thrown, ThrownException.Of(null));
        Assert.NotEqual(thrown, thrown.After(argument));
        Assert.NotEqual(thrown.After(invalid), thrown.After(argument));
        Assert.False(thrown.Equals(null));
    }

    private static INamedTypeSymbol? Find(Type? type) => type is null ? null : s_compilation.GetTypeByMetadataName(type.FullName!);
}
