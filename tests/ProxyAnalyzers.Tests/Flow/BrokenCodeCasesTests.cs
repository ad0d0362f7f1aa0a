using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Code as it is while someone types: silent where it does not bind, unchanged everywhere else.</summary>
public sealed class BrokenCodeCasesTests
{
    [Fact]
    public Task Error_in_another_method_changes_nothing() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:agent.Sid|}, "Thank you.");
            }

            public int Broken() => DoesNotExist();
        }
        """);

    [Fact]
    public Task Error_in_another_statement_changes_nothing() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                Undefined.Log("removed");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:agent.Sid|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Argument_without_a_type_makes_its_call_silent() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, undefinedText);
            }
        }
        """);

    [Fact]
    public Task Missing_semicolon_makes_its_statement_silent() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Thank you.")
            }
        }
        """);

    [Fact]
    public Task Call_that_is_being_typed_is_silent() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, agent.
            }
        }
        """);

    [Fact]
    public Task Too_few_arguments_are_no_message() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                MessageInteractionResource.Create(agent.Sid);
            }
        }
        """);

    [Fact]
    public Task Method_without_its_closing_brace_is_still_read() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:agent.Sid|}, "Thank you.");
        """);

    [Fact]
    public Task Condition_that_does_not_bind_takes_both_branches() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                if (isUndefined)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Class_that_derives_from_an_unknown_one() => CheckBrokenAsync(
        """
        public sealed class HelpDesk : DeskBase
        {
            protected override void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Thank you.");
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
            }
        }
        """);

    [Fact]
    public Task Await_in_a_method_that_is_not_async() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, agent.Sid, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Pattern_that_asks_for_what_there_is_not() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                if (agent is { Missing: "x" })
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:agent.Sid|}, "Thank you.");
                }
            }
        }
        """);

    [Fact]
    public Task Two_methods_of_one_signature() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                Remove(agent);
                MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Thank you.");
            }

            private void Remove(ParticipantResource agent) => ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid);

            private void Remove(ParticipantResource agent) => Console.WriteLine(agent.Sid);
        }
        """);

    [Fact]
    public Task Variable_that_was_never_declared() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid)
            {
                agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Continuation_that_does_not_take_its_task() => CheckBrokenAsync(
        """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, ParticipantResource agent)
            {
                ParticipantResource.DeleteAsync(serviceSid, sessionSid, agent.Sid).ContinueWith(() => Console.WriteLine(agent.Sid));
            }
        }
        """);

    // Whether the source compiles is not the point of these cases.
    private static Task CheckBrokenAsync(string source) => ProxyVerify.CheckAsync(source, allowErrors: true);
}
