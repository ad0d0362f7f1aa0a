using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>Whatever a language version has to offer stands between two mistakes, and both are still found.</summary>
public sealed class EverySyntaxTests
{
    private const string Usings = "using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using Twilio.Rest.Proxy.V1; using Twilio.Rest.Proxy.V1.Service; using Twilio.Rest.Proxy.V1.Service.Session; using Twilio.Rest.Proxy.V1.Service.Session.Participant;\n";

    public static TheoryData<string> Names => [.. SyntaxCatalog.Statements.Select(syntax => syntax.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Mistakes_around_it_are_found(string name) => CheckAsync(name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Mistakes_around_it_are_found_in_a_helper_that_has_it(string name)
    {
        var syntax = Find(name);
        return CheckAsync(
            syntax,
            $$"""
            public {{Async(syntax)}} void Run(string serviceSid, string sessionSid, string identifier, string text, int number, IEnumerable<ParticipantResource> people)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                {{(IsAsync(syntax) ? "await " : "")}}Remove(agent, text, number, people);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:agent.Sid|}, "Thank you.");
            }

            private {{(IsAsync(syntax) ? "async Task" : "void")}} Remove(ParticipantResource agent, string text, int number, IEnumerable<ParticipantResource> people)
            {
                {{syntax.Statements}}
                ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid);
            }
            """);
    }

    private static Task CheckAsync(string name)
    {
        var syntax = Find(name);
        return CheckAsync(
            syntax,
            $$"""
            public {{Async(syntax)}} void Run(string serviceSid, string sessionSid, string identifier, string text, int number, IEnumerable<ParticipantResource> people)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:agent.Sid|}, "Thank you.");
                {{syntax.Statements}}
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:agent.Sid|}, "Good bye.");
            }
            """);
    }

    private static Task CheckAsync(Syntax syntax, string methods) => ProxyVerify.CheckAsync(
        $$"""
        {{Usings}}
        public partial class HelpDesk
        {
            {{methods}}

            {{syntax.Members}}
        }

        {{syntax.Types}}
        """,
        only: "PROXY2001",
        languageVersion: LanguageVersion.Latest,
        nullable: false);

    private static Syntax Find(string name)
    {
        var syntax = SyntaxCatalog.Statements.Single(syntax => syntax.Name == name);
        Assert.SkipUnless(syntax.IsKnown, "This Roslyn does not know it yet.");
        return syntax;
    }

    private static string Async(Syntax syntax) => IsAsync(syntax) ? "async" : "";

    private static bool IsAsync(Syntax syntax) => syntax.Statements.Contains("await ");
}
