using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>Helpers that call each other for ever, and methods without a body: what is known for certain is still reported.</summary>
public sealed class RecursiveHelperTests
{
    [Fact]
    public Task Method_that_calls_itself_with_ever_larger_types() => CheckAsync("Remove<int>(agent, 3);",
        """
        private static void Remove<T>(ParticipantResource agent, int depth)
        {
            if (depth > 0)
            {
                Remove<List<T>>(agent, depth - 1);
                return;
            }

            ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid);
        }
        """);

    [Fact]
    public Task Methods_that_call_each_other_with_ever_larger_types() => CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); First<int>(agent);",
        """
        private static void First<T>(ParticipantResource agent)
        {
            if (agent.Identifier.Length > 20)
            {
                Second<List<T>>(agent);
                Second<T[]>(agent);
            }
        }

        private static void Second<T>(ParticipantResource agent)
        {
            First<Dictionary<T, T>>(agent);
            ParticipantResource.Fetch(agent.ServiceSid, agent.SessionSid, agent.Sid);
        }
        """);

    [Fact]
    public Task Ring_of_methods() => CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); A(agent);",
        """
        private static void A(ParticipantResource agent) => B(agent);
        private static void B(ParticipantResource agent) => C(agent);
        private static void C(ParticipantResource agent)
        {
            if (agent.Identifier.Length > 20)
            {
                A(agent);
                B(agent);
            }

            ParticipantResource.Fetch(agent.ServiceSid, agent.SessionSid, agent.Sid);
        }
        """);

    [Fact]
    public Task Property_that_reads_itself() => CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); Note = Note;",
        """
        private string Note { get => Note + Other; set => Note = value; }
        private string Other => Note;
        """);

    [Fact]
    public Task Lambda_that_calls_itself() => CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); Action<int> again = null!; again = depth => { if (depth > 0) again(depth - 1); }; again(3);", "");

    [Fact]
    public Task Method_that_hands_itself_on() => CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); Pass(Pass);",
        """
        private delegate void Passing(Passing next);
        private static void Pass(Passing next) { if (next.Method.Name.Length > 20) next(next); }
        """);

    [Fact]
    public Task Iterator_that_goes_through_itself() => CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); foreach (var each in Walk(agent)) Console.WriteLine(each.Sid);",
        """
        private static IEnumerable<ParticipantResource> Walk(ParticipantResource agent)
        {
            if (agent.Identifier.Length > 20)
            {
                foreach (var each in Walk(agent))
                {
                    yield return each;
                }
            }

            yield return agent;
        }
        """);

    [Fact]
    public Task Constructor_that_creates_its_own_type() => CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); _ = new Chain(agent);",
        """
        private sealed class Chain
        {
            private readonly Chain _next;

            public Chain(ParticipantResource agent)
            {
                _next = new Chain(agent);
                ParticipantResource.Fetch(agent.ServiceSid, agent.SessionSid, agent.Sid);
            }
        }
        """);

    [Fact]
    public Task Methods_without_a_body() => CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); Outside(agent.Sid); Hook(agent); _other.Close(agent); _desk.Close(agent);",
        """
        [System.Runtime.InteropServices.DllImport("none")] private static extern void Outside(string sid);
        static partial void Hook(ParticipantResource agent);
        private interface IDesk { void Close(ParticipantResource agent); }
        private abstract class Desk { public abstract void Close(ParticipantResource agent); }
        private readonly IDesk _other = null!;
        private readonly Desk _desk = null!;
        """);

    [Fact]
    public Task Clique_of_methods()
    {
        var members = "";
        for (var i = 0; i < 8; i++)
        {
            members += $"private static void Clique{i}(ParticipantResource agent, int depth) {{ ParticipantResource.Fetch(agent.ServiceSid, agent.SessionSid, agent.Sid); switch (depth) {{ ";
            for (var j = 0; j < 8; j++)
            {
                members += $"case {j}: Clique{j}(agent, depth - 1); break; ";
            }

            members += "} }\n";
        }

        return CheckAsync("ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid);", members);
    }

    private static Task CheckAsync(string removal, string members) => ProxyVerify.CheckAsync(
        $$"""
        public partial class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                {{removal}}
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:agent.Sid|}, "Thank you.");
            }

            {{members}}
        }
        """,
        only: "PROXY2001",
        allowErrors: true);
}
