using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProxyAnalyzers.Flow.Files;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Code is looked at wherever it can come to Proxy, whatever words it does so with.</summary>
public sealed class ProxyCodeTests
{
    private const string Sid = """{|PROXY1001:"KP5d1f0c2b7a9e4836f1c0d2b3a4958677"|}""";

    [Fact]
    public Task Helpers_of_helpers_lead_there_by_their_own_names() => ProxyVerify.CheckAsync(
        $$"""
        public static class Start
        {
            public static void Go() => Middle.Pass({{Sid}});
        }

        public static class Middle
        {
            public static void Pass(string text) => End.Finish(text);
        }

        public static class End
        {
            public static void Finish(string text) => MessageInteractionResource.Create("KS5d1f0c2b7a9e4836f1c0d2b3a4958677", Configuration.Session, text, "Hello");
        }

        public static class Configuration
        {
            public static string Session { get; set; } = "";
        }
        """,
        only: "PROXY1001");

    [Theory]
    [InlineData("using Message = Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource;", "Message.Create")]
    [InlineData("using static Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource;", "Create")]
    public Task Imports_may_give_other_names(string import, string create) => ProxyVerify.CheckAsync(
        $$"""
        {{import}}

        public static class Start
        {
            public static void Go(string serviceSid, string sessionSid) => {{create}}(serviceSid, sessionSid, {{Sid}}, "Hello");
        }
        """);

    [Theory]
    [InlineData("public static void Go(string serviceSid, string sessionSid) => Send(serviceSid, sessionSid, SID);")]
    [InlineData("public static void Go(string serviceSid, string sessionSid) => @Send(serviceSid, sessionSid, SID);")]
    [InlineData("public static void Go(string serviceSid, string sessionSid) { Action<string> send = sid => Send(serviceSid, sessionSid, sid); send(SID); }")]
    [InlineData("public static object Sent => Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID);")]
    [InlineData("private static readonly object s_sent = Send(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID);")]
    public Task Helpers_are_called_from_all_kinds_of_members(string member) => ProxyVerify.CheckAsync(
        $$"""
        public static class Start
        {
            {{member.Replace("SID", Sid, StringComparison.Ordinal)}}

            private static string Session { get; set; } = "";

            private static object Send(string serviceSid, string sessionSid, string guest) => MessageInteractionResource.Create(serviceSid, sessionSid, guest, "Hello");
        }
        """,
        only: "PROXY1001");

    [Fact]
    public Task Constructors_are_called_without_a_name() => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Greeting
        {
            public Greeting(string serviceSid, string sessionSid, string guest) => MessageInteractionResource.Create(serviceSid, sessionSid, guest, "Hello");
        }

        public static class Start
        {
            public static Greeting Go(string serviceSid, string sessionSid) => new(serviceSid, sessionSid, {{Sid}});
        }
        """,
        only: "PROXY1001");

    [Fact]
    public Task Statuses_are_compared_without_the_name_of_a_type() => ProxyVerify.CheckAsync(
        """
        public sealed class Sent
        {
            public MessageInteractionResource? Message { get; set; }

            public SessionResource? Session { get; set; }
        }

        public static class Start
        {
            public static bool IsOver(Sent sent) => {|PROXY5003:sent.Message!.OutboundResourceStatus == sent.Session!.Status|};
        }
        """);

    [Theory]
    [InlineData("MessageResource.Create(to: null)", false)]
    [InlineData("participantresource.fetch(a, b, c)", false)]
    [InlineData("ParticipantResource.Fetch(a, b, c)", true)]
    [InlineData("new CreateMessageInteractionOptions(a, b, c)", true)]
    [InlineData("client.GetAsync(\"https://proxy.twilio.com/v1/Services\")", true)]
    [InlineData("// MessageInteractionResources", false)]
    public void Project_that_says_nothing_of_Proxy_is_left_alone(string text, bool isLookedAt)
    {
        var compilation = TestCompilation.Create(text);
        var own = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => tree.FilePath != TestCompilation.SourcePath));

        Assert.Equal(isLookedAt, ProxyCode.Find(own, CancellationToken.None) is not null);
    }

    [Theory]
    [InlineData("public static void Go() => Sender.Send(SID);", true)]
    [InlineData("public static string Go() => Sender.Format(SID);", false)]
    public void Code_is_looked_at_where_it_mentions_code_that_comes_to_Proxy(string member, bool isLookedAt)
    {
        var start = CSharpSyntaxTree.ParseText($"public static class Start {{ public static int Other() => 1; {member.Replace("SID", "\"KP\"", StringComparison.Ordinal)} }}");
        var sender = CSharpSyntaxTree.ParseText("""
            public static class Sender
            {
                public static void Send(string guest) => ParticipantResource.Fetch("KS", "KC", guest);

                public static string Format(string guest) => guest;
            }
            """);
        var code = ProxyCode.Find(TestCompilation.Create("").AddSyntaxTrees(start, sender), CancellationToken.None)!;

        Assert.Equal(isLookedAt, code.MayBeIn(start, start.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Last().Span));
    }
}
