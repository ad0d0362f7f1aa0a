using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A session that somebody on a channel is added to is created for messages only.</summary>
public sealed class MessageOnlySessionTests
{
    private const string Add = "ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:\"messenger:1\"|});";
    private const string Added = "ParticipantResource.Create(serviceSid, session.Sid, \"messenger:1\");";

    [Theory]
    [InlineData("SessionResource.Create(serviceSid)", "SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly)")]
    [InlineData("await SessionResource.CreateAsync(pathServiceSid: serviceSid, ttl: 60)", "await SessionResource.CreateAsync(pathServiceSid: serviceSid, ttl: 60, mode: SessionResource.ModeEnum.MessageOnly)")]
    [InlineData("SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly)", "SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly)")]
    [InlineData("SessionResource.Create(serviceSid, mode: null /* any */)", "SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly /* any */)")]
    [InlineData("SessionResource.Create(new CreateSessionOptions(serviceSid))", "SessionResource.Create(new CreateSessionOptions(serviceSid) { Mode = SessionResource.ModeEnum.MessageOnly })")]
    [InlineData("SessionResource.Create(new CreateSessionOptions(serviceSid) { Ttl = 60 })", "SessionResource.Create(new CreateSessionOptions(serviceSid) { Ttl = 60, Mode = SessionResource.ModeEnum.MessageOnly })")]
    [InlineData("SessionResource.Create(new CreateSessionOptions(serviceSid) { Mode = \"voice-only\" })", "SessionResource.Create(new CreateSessionOptions(serviceSid) { Mode = SessionResource.ModeEnum.MessageOnly })")]
    public Task Mode_is_set(string before, string after) => CheckAsync(
        $"var session = {before};\n{Add}",
        $"var session = {after};\n{Added}");

    [Fact]
    public Task Variable_that_is_only_sent_is_declared_with_it() => CheckAsync(
        $"""
        var mode = SessionResource.ModeEnum.VoiceOnly;
        var session = SessionResource.Create(serviceSid, mode: mode);
        {Add}
        """,
        $"""
        var mode = SessionResource.ModeEnum.MessageOnly;
        var session = SessionResource.Create(serviceSid, mode: mode);
        {Added}
        """);

    [Fact]
    public Task Arguments_on_lines_of_their_own_stay_so() => CheckAsync(
        $"""
        var session = SessionResource.Create(
            serviceSid,
            // an hour
            ttl: 3600);
        {Add}
        """,
        $"""
        var session = SessionResource.Create(
            serviceSid,
            // an hour
            ttl: 3600,
            mode: SessionResource.ModeEnum.MessageOnly);
        {Added}
        """);

    [Fact]
    public Task Comment_stays_with_what_it_is_about() => CheckAsync(
        $$"""
        var other = SessionResource.Create(new CreateSessionOptions(serviceSid)
        {
            Ttl = 60 // a minute
        });
        ParticipantResource.Create(serviceSid, other.Sid, {|PROXY3003:"messenger:2"|});
        var session = SessionResource.Create(
            serviceSid,
            ttl: 3600 // an hour
            );
        {{Add}}
        """,
        $$"""
        var other = SessionResource.Create(new CreateSessionOptions(serviceSid)
        {
            Ttl = 60, // a minute
            Mode = SessionResource.ModeEnum.MessageOnly
        });
        ParticipantResource.Create(serviceSid, other.Sid, "messenger:2");
        var session = SessionResource.Create(
            serviceSid,
            ttl: 3600, // an hour
            mode: SessionResource.ModeEnum.MessageOnly
            );
        {{Added}}
        """);

    [Fact]
    public Task Options_in_a_variable_get_the_mode() => CheckAsync(
        $$"""
        var options = new CreateSessionOptions(serviceSid)
        {
            Ttl = 60, // a minute
        };
        var session = await SessionResource.CreateAsync(options);
        {{Add}}
        """,
        $$"""
        var options = new CreateSessionOptions(serviceSid)
        {
            Ttl = 60, // a minute
            Mode = SessionResource.ModeEnum.MessageOnly,
        };
        var session = await SessionResource.CreateAsync(options);
        {{Added}}
        """);

    [Fact]
    public Task Two_people_on_channels_need_one_change() => CheckAsync(
        """
        var session = SessionResource.Create(serviceSid);
        ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:"messenger:1"|});
        ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:"messenger:2"|});
        """,
        """
        var session = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly);
        ParticipantResource.Create(serviceSid, session.Sid, "messenger:1");
        ParticipantResource.Create(serviceSid, session.Sid, "messenger:2");
        """);

    [Fact]
    public Task Type_is_called_what_the_call_calls_it() => FixVerify.CheckAsync<MessageOnlySessionCodeFixProvider>(
        """
        using Twilio.Rest.Proxy.V1.Service.Session;

        public static class Desk
        {
            public static void Open(string serviceSid) => ParticipantResource.Create(serviceSid, New(serviceSid).Sid, {|PROXY3003:"messenger:1"|});

            private static Twilio.Rest.Proxy.V1.Service.SessionResource New(string serviceSid) =>
                Twilio.Rest.Proxy.V1.Service.SessionResource.Create(serviceSid);
        }
        """,
        """
        using Twilio.Rest.Proxy.V1.Service.Session;

        public static class Desk
        {
            public static void Open(string serviceSid) => ParticipantResource.Create(serviceSid, New(serviceSid).Sid, "messenger:1");

            private static Twilio.Rest.Proxy.V1.Service.SessionResource New(string serviceSid) =>
                Twilio.Rest.Proxy.V1.Service.SessionResource.Create(serviceSid, mode: Twilio.Rest.Proxy.V1.Service.SessionResource.ModeEnum.MessageOnly);
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Using_is_added_where_the_call_does_not_name_the_type() => FixVerify.CheckAsync<MessageOnlySessionCodeFixProvider>(
        """
        using Twilio.Rest.Proxy.V1.Service.Session;
        using static Twilio.Rest.Proxy.V1.Service.SessionResource;

        public static class Desk
        {
            public static void Open(string serviceSid) => ParticipantResource.Create(serviceSid, Create(serviceSid).Sid, {|PROXY3003:"messenger:1"|});
        }
        """,
        """
        using Twilio.Rest.Proxy.V1.Service;
        using Twilio.Rest.Proxy.V1.Service.Session;
        using static Twilio.Rest.Proxy.V1.Service.SessionResource;

        public static class Desk
        {
            public static void Open(string serviceSid) => ParticipantResource.Create(serviceSid, Create(serviceSid, mode: SessionResource.ModeEnum.MessageOnly).Sid, "messenger:1");
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Nothing_is_offered_where_a_number_is_in_the_session_too()
    {
        const string Statements =
            """
            var session = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceAndMessage);
            ParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:"messenger:1"|});
            ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
            """;
        return CheckAsync(Statements, Statements);
    }

    [Theory]
    [InlineData("private", "public void Call(string serviceSid) => ParticipantResource.Create(serviceSid, New(serviceSid).Sid, \"+14155550100\");")]
    [InlineData("internal", "")]
    public Task Nothing_is_offered_where_others_may_use_such_a_session(string accessibility, string further)
    {
        var source =
            $$"""
            public sealed class Desk
            {
                public void Open(string serviceSid) => ParticipantResource.Create(serviceSid, New(serviceSid).Sid, {|PROXY3003:"messenger:1"|});

                {{further}}

                {{accessibility}} static SessionResource New(string serviceSid) => SessionResource.Create(serviceSid);
            }
            """;
        return FixVerify.CheckAsync<MessageOnlySessionCodeFixProvider>(source, source);
    }

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<MessageOnlySessionCodeFixProvider>(InMethod(before), InMethod(after));

    private static string InMethod(string statements) =>
        $$"""
        public sealed class Desk
        {
            public async Task OpenAsync(string serviceSid)
            {
                await Task.Yield();
        {{statements}}
            }
        }
        """;
}
