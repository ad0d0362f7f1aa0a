using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Protocol;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What a body has to do with Proxy, before any of it is followed.</summary>
public sealed class MethodBodyTests
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    [Theory]
    [InlineData("ParticipantResource.Fetch(text, text, text);")]
    [InlineData("ParticipantResource.Delete(text, text, text); SessionResource.Delete(text, text);")]
    [InlineData("Console.WriteLine(text); ParticipantResource.Fetch(text, text, text); Console.WriteLine(text);")]
    [InlineData("Console.WriteLine(new CreateParticipantOptions(text, text, text));")]
    [InlineData("Console.WriteLine(guest.Sid);")]
    [InlineData("Console.WriteLine(guest.Sid + guest.SessionSid);")]
    [InlineData("options.DefaultTtl = 60;")]
    [InlineData("Console.WriteLine(\"https://proxy.twilio.com/v1\");")]
    [InlineData("Console.WriteLine(Root);")]
    [InlineData("Dismiss(text);")]
    [InlineData("Greet(text);")]
    [InlineData("Greet(text); Dismiss(text);")]
    public void It_touches_Proxy(string statements) => Assert.True(Read(statements).TouchesProxy);

    [Theory]
    [InlineData("")]
    [InlineData("Console.WriteLine(text);")]
    [InlineData("Console.WriteLine(guest);")]
    [InlineData("Console.WriteLine(options.ToString());")]
    [InlineData("Help(text);")]
    [InlineData("Console.WriteLine(\"https://api.twilio.com\");")]
    [InlineData("Console.WriteLine(Size);")]
    public void It_does_not_touch_Proxy(string statements) => Assert.False(Read(statements).TouchesProxy);

    [Theory]
    [InlineData("ParticipantResource.Fetch(text, text, text);")]
    [InlineData("SessionResource.Update(text, text, status: SessionResource.StatusEnum.Closed);")]
    [InlineData("Console.WriteLine(text); ParticipantResource.Fetch(text, text, text); Console.WriteLine(text);")]
    [InlineData("http.GetAsync(text);")]
    [InlineData("http.SendAsync(null!);")]
    [InlineData("Console.WriteLine(new System.Net.Http.HttpRequestMessage());")]
    [InlineData("act();")]
    [InlineData("act.Invoke();")]
    [InlineData("Dismiss(text);")]
    [InlineData("Greet(text);")]
    [InlineData("Open();")]
    [InlineData("Close();")]
    [InlineData("Console.WriteLine(ToString());")]
    [InlineData("desk.Run();")]
    [InlineData("using (thing) { }")]
    [InlineData("using var other = thing;")]
    public void It_may_send_something(string statements) => Assert.True(Read(statements).MaySend);

    [Theory]
    [InlineData("")]
    [InlineData("Console.WriteLine(text.Trim());")]
    [InlineData("Console.WriteLine(guest.Sid);")]
    [InlineData("Console.WriteLine(new object().ToString());")]
    [InlineData("Console.WriteLine(guest.ToString());")]
    [InlineData("Console.WriteLine(new CreateParticipantOptions(text, text, text));")]
    [InlineData("Console.WriteLine(new Uri(\"https://proxy.twilio.com/v1\"));")]
    [InlineData("thing.Dispose();")]
    [InlineData("Help(text);")]
    [InlineData("Action other = Open; Console.WriteLine(other);")]
    public void It_sends_nothing(string statements) => Assert.False(Read(statements).MaySend);

    [Theory]
    [InlineData("Help(text);", "Help")]
    [InlineData("Help(text); Help(text);", "Help")]
    [InlineData("Help(text); Dismiss(text); Open();", "Dismiss Help Open")]
    [InlineData("Console.WriteLine(Size);", "get_Size")]
    [InlineData("Console.WriteLine(new Desk());", ".ctor")]
    [InlineData("Action<string> other = Help; Console.WriteLine(other);", "Help")]
    [InlineData("desk.Run();", "Run")]
    [InlineData("Swap(1); Swap(text);", "Swap")]
    [InlineData("Console.WriteLine(text.Trim());", "")]
    [InlineData("Console.WriteLine(text.Length);", "")]
    [InlineData("ParticipantResource.Fetch(text, text, text);", "")]
    public void Methods_with_source_are_followed(string statements, string callees)
    {
        var body = Read(statements);

        Assert.Equal(callees, string.Join(' ', body.Callees.Select(callee => callee.Name).Order(StringComparer.Ordinal)));
        Assert.All(body.Callees, callee => Assert.Equal(callee.OriginalDefinition, callee, SymbolEqualityComparer.Default));
    }

    [Fact]
    public void Comparisons_that_never_hold_are_kept()
    {
        Assert.Empty(Read("Console.WriteLine(text == \"closed\");").Comparisons);
        Assert.Single(Read("Console.WriteLine(text); Console.WriteLine(message.Status == MessageInteractionResource.ResourceStatusEnum.Failed); Console.WriteLine(text);").Comparisons);
        Assert.Equal(2, Read("Console.WriteLine(message.Status == MessageInteractionResource.ResourceStatusEnum.Failed || message.Status == SessionResource.StatusEnum.Closed);").Comparisons.Length);
    }

    [Fact]
    public void It_is_as_large_as_what_it_does()
    {
        var empty = Read("").Size;

        Assert.True(empty > 0);
        Assert.True(Read("Help(text);").Size > empty);
        Assert.Equal(2 * (Read("Help(text);").Size - empty), Read("Help(text); Help(text);").Size - empty);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(20_000, true)]
    [InlineData(30_000, false)]
    public void Graph_of_too_many_statements_is_not_made(int statements, bool isMade)
    {
        var body = Read(string.Concat(Enumerable.Repeat("act();\n", statements)));

        if (isMade)
        {
            Assert.NotNull(body.Graph);
        }
        else
        {
            Assert.Throws<BudgetExceededException>(() => body.Graph);
        }
    }

    [Fact]
    public void Long_list_is_one_statement() =>
        Assert.NotNull(Read($"Console.WriteLine(new[] {{ {string.Concat(Enumerable.Repeat("1, ", 30_000))} }});").Graph);

    [Fact]
    public void Long_body_is_given_up_once_it_is_not_wanted()
    {
        Assert.Throws<OperationCanceledException>(() => Read(string.Concat(Enumerable.Repeat("act();\n", 200)), s_cancelled));
        Assert.NotNull(Read("act();", s_cancelled));
    }

    private static MethodBody Read(string statements, CancellationToken cancellationToken = default)
    {
        var compilation = TestCompilation.Create(
            $$"""
            using System.Net.Http;

            [AttributeUsage(AttributeTargets.Parameter)]
            public sealed class RemovesParticipantAttribute : Attribute;

            [AttributeUsage(AttributeTargets.Parameter)]
            public sealed class VerifiedParticipantSidAttribute : Attribute;

            public abstract class Start
            {
                private const string Root = "https://proxy.twilio.com/v1";

                private static int Size => 1;

                public void Here(string text, ParticipantResource guest, CreateServiceOptions options, Twilio.Rest.Api.V2010.Account.MessageResource message, Action act, HttpClient http, IDesk desk, IDisposable thing)
                {
                    {{statements}}
                }

                public abstract void Open();

                public virtual void Close() { }

                public override string ToString() => "";

                private static void Help(string text) { }

                private static void Swap<T>(T one) { }

                private static void Dismiss([RemovesParticipant] string sid) { }

                private static void Greet([VerifiedParticipantSid] string sid) { }
            }

            public sealed class Desk { public Desk() { } }

            public interface IDesk { void Run(); }
            """);
        ProxyVerify.AssertCompiles(compilation);
        var method = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(node => node.Identifier.ValueText == "Here");
        return MethodBody.Create(compilation.GetSemanticModel(compilation.SyntaxTrees[0]).GetOperation(method)!, ProxySymbols.Find(compilation)!, cancellationToken);
    }
}
