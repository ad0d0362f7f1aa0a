using System;
using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is wrong in one statement says nothing of those that it holds, or that hold it.</summary>
public sealed class BrokenStatementsTests
{
    [Theory]
    [InlineData("if (unknown) SEND;")]
    [InlineData("if (unknown) { SEND; }")]
    [InlineData("if (isLate { SEND; }")]
    [InlineData("if (isLate SEND;")]
    [InlineData("while (isLate { SEND; break; }")]
    [InlineData("if (isLate) SEND; else unknown();")]
    [InlineData("if (isLate) unknown(); else SEND;")]
    [InlineData("while (unknown) { SEND; break; }")]
    [InlineData("do { SEND; } while (isLate && unknown);")]
    [InlineData("for (var i = unknown; isLate; i++) { SEND; break; }")]
    [InlineData("for (var i = 0; isLate; unknown()) { SEND; break; }")]
    [InlineData("foreach (var other in unknown) { SEND; break; }")]
    [InlineData("lock (unknown) SEND;")]
    [InlineData("lock (unknown) { SEND; }")]
    [InlineData("using (unknown) SEND;")]
    [InlineData("using (unknown()) { SEND; }")]
    [InlineData("switch (unknown) { default: SEND; break; }")]
    [InlineData("switch (number) { case unknown: break; default: SEND; break; }")]
    [InlineData("try { SEND; } catch (Unknown) { }")]
    [InlineData("Action send = () => { SEND; unknown(); }; send();")]
    [InlineData("send(); void send() { SEND; unknown(); }")]
    [InlineData("send(); void send() => SEND; unknown();")]
    public Task Error_around_or_beside_a_call_changes_nothing(string statement) => Check(statement, "{|PROXY2001:agent.Sid|}");

    [Theory]
    [InlineData("if (SEND is null) unknown();")]
    [InlineData("if (SEND is null) { } else unknown();")]
    [InlineData("while (SEND is null) unknown();")]
    [InlineData("do unknown(); while (SEND is null);")]
    [InlineData("for (SEND; isLate; ) unknown();")]
    [InlineData("for (; SEND is null; ) unknown();")]
    [InlineData("for (; isLate; SEND) unknown();")]
    [InlineData("foreach (var letter in SEND.Sid) unknown();")]
    [InlineData("lock (SEND) unknown();")]
    [InlineData("using (Open(SEND)) unknown();")]
    [InlineData("using (var open = Open(SEND)) unknown();")]
    [InlineData("switch (SEND.Sid) { default: unknown(); break; }")]
    public Task Error_in_what_a_statement_holds_changes_nothing_in_its_head(string statement) => Check(statement, "{|PROXY2001:agent.Sid|}");

    [Theory]
    [InlineData("SEND.Unknown();")]
    [InlineData("var text = SEND.Unknown;")]
    [InlineData("Tell(SEND, unknown);")]
    [InlineData("Tell(SEND, isLate, isLate);")]
    [InlineData("var text = isLate ? SEND.Sid : unknown;")]
    [InlineData("var text = unknown ? SEND.Sid : number;")]
    [InlineData("var texts = new[] { SEND.Sid, unknown };")]
    [InlineData("var text = SEND.Sid + unknown;")]
    [InlineData("Unknown text = SEND;")]
    [InlineData("Tell(other, SEND);")]
    [InlineData("if (SEND == unknown) { }")]
    [InlineData("if (unknown && SEND is null) { }")]
    [InlineData("while (SEND == unknown) { }")]
    [InlineData("switch (SEND.Unknown) { default: break; }")]
    [InlineData("using (Open(SEND, unknown)) { }")]
    [InlineData("foreach (var letter in SEND.Unknown) { }")]
    [InlineData("return SEND.Unknown;")]
    [InlineData("Action send = () => SEND.Unknown(); send();")]
    [InlineData("send(); void send() => SEND.Unknown();")]
    [InlineData("lock (SEND.Unknown) { }")]
    public Task Error_beside_a_call_in_its_statement_makes_it_silent(string statement) => Check(statement, "agent.Sid");

    [Theory]
    [InlineData("SEND")]
    [InlineData("var text = (SEND;")]
    [InlineData("Tell(SEND, ;")]
    [InlineData("var text = isLate ? SEND.Sid : ;")]
    [InlineData("if (SEND is null { }")]
    [InlineData("while (SEND is null { }")]
    [InlineData("lock (SEND { }")]
    public Task Call_in_a_statement_that_is_not_complete_is_silent(string statement) => Check(statement, "agent.Sid");

    [Fact]
    public Task Warning_of_the_preprocessor_is_no_error() => Check(
        """
        Tell(
        #warning The text is to be replaced.
            SEND,
            isLate);
        """,
        "{|PROXY2001:agent.Sid|}");

    [Fact]
    public Task Warning_of_the_preprocessor_hides_no_error() => Check(
        """
        Tell(
        #warning The text is to be replaced.
            SEND,
            isLate)
        """,
        "agent.Sid");

    [Theory]
    [InlineData("public object? Last { get; } = MessageInteractionResource.Create(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID, \"Hello\");", true)]
    [InlineData("public object? Last { get; } = MessageInteractionResource.Create(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID, \"Hello\").Unknown;", false)]
    [InlineData("public object? Last => MessageInteractionResource.Create(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID, \"Hello\");", true)]
    [InlineData("public object? Last => MessageInteractionResource.Create(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID, \"Hello\").Unknown;", false)]
    [InlineData("public Start() => Console.WriteLine(MessageInteractionResource.Create(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID, \"Hello\"));", true)]
    [InlineData("public Start() => Console.WriteLine(MessageInteractionResource.Create(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID, \"Hello\").Unknown);", false)]
    [InlineData("public Start() : this(unknown) => Console.WriteLine(MessageInteractionResource.Create(\"KS5d1f0c2b7a9e4836f1c0d2b3a4958677\", Session, SID, \"Hello\"));", true)]
    public Task Members_have_one_expression(string member, bool isReported) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Start
        {
            {{member.Replace("SID", isReported ? "{|PROXY1001:\"KP5d1f0c2b7a9e4836f1c0d2b3a4958677\"|}" : "\"KP5d1f0c2b7a9e4836f1c0d2b3a4958677\"", StringComparison.Ordinal)}}

            public static string Session { get; set; } = "";

            private readonly int _other = unknown;
        }
        """,
        only: "PROXY1001",
        allowErrors: true);

    private static Task Check(string statement, string guest) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class HelpDesk
        {
            public object? Close(string serviceSid, string sessionSid, string number, bool isLate, Missing other)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                {{statement.Replace("SEND", $"MessageInteractionResource.Create(serviceSid, sessionSid, {guest}, \"Thank you.\")", StringComparison.Ordinal)}}
                return null;
            }

            private static void Tell(object? text, object? other) => Console.WriteLine(text);

            private static IDisposable Open(object text) => throw new NotSupportedException();
        }
        """,
        only: "PROXY2001",
        allowErrors: true);
}
