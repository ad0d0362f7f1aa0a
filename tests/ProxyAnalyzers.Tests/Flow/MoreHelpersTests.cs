using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Members and types of the project that code goes through: extension methods, iterators, virtual methods, using.</summary>
public sealed class MoreHelpersTests
{
    [Fact]
    public Task Out_parameter_is_what_the_helper_made() => InMethod(
        """
        Make(serviceSid, sessionSid, number, out var p);
        ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """,
        members:
            """
            static void Make(string a, string b, string c, out ParticipantResource r)
            {
                r = ParticipantResource.Create(a, b, c);
            }
            """);

    [Fact]
    public Task Ended_session_is_shown_at_the_participant_that_a_helper_takes_it_from() => InMethod(
        """
        var session = SessionResource.Create(serviceSid);
        var p = ParticipantResource.Create(serviceSid, session.Sid, number);
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        Tell(serviceSid, {|PROXY2003:p|});
        """,
        members:
            """
            static void Tell(string a, ParticipantResource r)
            {
                MessageInteractionResource.Create(a, r.SessionSid, r.Sid, "Hello");
            }
            """);

    [Fact]
    public Task Ref_parameter_is_another_one_afterwards() => InMethod(
        """
        var p = ParticipantResource.Create(serviceSid, sessionSid, number);
        Swap(serviceSid, sessionSid, ref p);
        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """,
        members:
            """
            static void Swap(string a, string b, ref ParticipantResource r)
            {
                ParticipantResource.Delete(a, b, r.Sid);
                r = ParticipantResource.Create(a, b, r.Identifier + 1);
            }
            """);

    [Fact]
    public Task Asynchronous_dispose_at_the_end_of_a_using() => InMethod(
        """
        await using (var g = new G(serviceSid, sessionSid, number))
        {
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """,
        types:
            """
            public sealed class G : IAsyncDisposable
            {
                readonly string a, b, c;
                public G(string a, string b, string c)
                {
                    this.a = a;
                    this.b = b;
                    this.c = c;
                }

                public async ValueTask DisposeAsync() => await ParticipantResource.DeleteAsync(a, b, c);
            }
            """);

    [Fact]
    public Task Dispose_of_a_using_declaration_comes_last() => InMethod(
        """
        using var g = new G(serviceSid, sessionSid, number);
        try
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
        }
        catch (ApiException)
        {
        }
        """,
        types:
            """
            public sealed class G : IDisposable
            {
                readonly string a, b, c;
                public G(string a, string b, string c)
                {
                    this.a = a;
                    this.b = b;
                    this.c = c;
                }

                public void Dispose() => ParticipantResource.Delete(a, b, c);
            }
            """);

    [Fact]
    public Task Extension_method_removes_its_receiver() => InMethod(
        """
        var p = ParticipantResource.Create(serviceSid, sessionSid, number);
        p.Kick(serviceSid, sessionSid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """,
        types:
            """
            public static class X
            {
                public static void Kick(this ParticipantResource p, string a, string b) => ParticipantResource.Delete(a, b, p.Sid);
            }
            """);

    [Fact]
    public Task Generic_helper_returns_its_argument() => InMethod(
        """
        var p = Id(ParticipantResource.Create(serviceSid, sessionSid, number));
        ParticipantResource.Delete(serviceSid, sessionSid, p.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:p.Sid|}, "Hello");
        """,
        members:
            """
            static T Id<T>(T t) => t;
            """);

    [Fact]
    public Task Helper_whose_every_return_is_one_constant() => InMethod(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Desk()|}, "Hello");
        """,
        members:
            """
            static string Desk() => "KP6a834860303c66545c36522d142f655a";
            """);

    [Fact]
    public Task Property_whose_every_return_is_one_constant() => InMethod(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Desk|}, "Hello");
        """,
        members:
            """
            static string Desk => "KP6a834860303c66545c36522d142f655a";
            """);

    [Fact]
    public Task Helper_in_a_loop_removes_twice() => InMethod(
        """
        foreach (var i in numbers)
        {
            Kick(serviceSid, sessionSid, {|PROXY2001:number|});
        }
        """,
        members:
            """
            static void Kick(string a, string b, string c)
            {
                ParticipantResource.Delete(a, b, c);
            }
            """);

    [Fact]
    public Task Helper_that_removes_whom_a_field_names() => InMethod(
        """
        _sid = number;
        Kick(serviceSid, sessionSid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:_sid|}, "Hello");
        """,
        members:
            """
            void Kick(string a, string b)
            {
                ParticipantResource.Delete(a, b, _sid);
            }
            """);

    [Fact]
    public Task Property_that_was_assigned_again_holds_another() => InMethod(
        """
        var t = new T
        {
            P = ParticipantResource.Create(serviceSid, sessionSid, number)
        };
        t.P = ParticipantResource.Create(serviceSid, sessionSid, number + 1);
        MessageInteractionResource.Create(serviceSid, sessionSid, t.P.Sid, "Hello");
        """,
        types:
            """
            public class T
            {
                public ParticipantResource P { get; set; }
            }
            """);

    [Fact]
    public Task Helper_that_runs_its_action() => InMethod(
        """
        Run(() => ParticipantResource.Delete(serviceSid, sessionSid, number));
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """,
        members:
            """
            static void Run(Action a)
            {
                a();
            }
            """);

    [Fact]
    public Task Virtual_method_of_an_object_created_here() => InMethod(
        """
        var k = new K();
        k.Kick(serviceSid, sessionSid, number);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """,
        types:
            """
            public class K
            {
                public virtual void Kick(string a, string b, string c) => ParticipantResource.Delete(a, b, c);
            }

            public class K2 : K
            {
                public override void Kick(string a, string b, string c)
                {
                }
            }
            """);

    [Fact]
    public Task Virtual_method_that_is_overridden_is_not_known() => InMethod(
        """
        Kick(_k, serviceSid, sessionSid, number);
        try
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
        }
        catch (ApiException)
        {
        }
        """,
        members:
            """
            K _k;
            static void Kick(K k, string a, string b, string c) => k.Kick(a, b, c);
            """,
        types:
            """
            public class K
            {
                public virtual void Kick(string a, string b, string c) => ParticipantResource.Delete(a, b, c);
            }

            public class K2 : K
            {
                public override void Kick(string a, string b, string c)
                {
                }
            }
            """);

    [Fact]
    public Task Iterator_has_removed_when_it_came_to_its_end() => InMethod(
        """
        foreach (var p in Gone(serviceSid, sessionSid, number))
            Console.WriteLine(p);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, "Hello");
        """,
        members:
            """
            static IEnumerable<int> Gone(string a, string b, string c)
            {
                yield return 1;
                ParticipantResource.Delete(a, b, c);
                yield return 2;
            }
            """);

    [Fact]
    public Task Iterator_that_is_left_early_has_not_come_to_its_end() => InMethod(
        """
        foreach (var p in Gone(serviceSid, sessionSid, number))
        {
            try
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, number, "Hello");
            }
            catch (ApiException)
            {
            }

            break;
        }
        """,
        members:
            """
            static IEnumerable<int> Gone(string a, string b, string c)
            {
                yield return 1;
                ParticipantResource.Delete(a, b, c);
                yield return 2;
            }
            """);

    [Fact]
    public Task Iterator_that_creates_yields_fresh_participants() => InMethod(
        """
        foreach (var p in Fresh(serviceSid, sessionSid, numbers))
            MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """,
        members:
            """
            static IEnumerable<ParticipantResource> Fresh(string a, string b, List<string> c)
            {
                foreach (var i in c)
                    yield return ParticipantResource.Create(a, b, i);
            }
            """);

    [Fact]
    public Task Guard_that_throws_for_the_removed() => InMethod(
        """
        var p = ParticipantResource.Fetch(serviceSid, sessionSid, number);
        Guard(p);
        MessageInteractionResource.Create(serviceSid, sessionSid, p.Sid, "Hello");
        """,
        members:
            """
            static void Guard(ParticipantResource p)
            {
                ArgumentNullException.ThrowIfNull(p);
                if (p.DateDeleted != null)
                    throw new InvalidOperationException();
            }
            """);

    [Fact]
    public Task Helper_verifies_what_may_be_null() => InMethod(
        """
        Notify(serviceSid, sessionSid, null);
        """,
        members:
            """
            void Notify(string a, string b, ParticipantResource p)
            {
                if (p?.DateDeleted is null && p != null)
                    MessageInteractionResource.Create(a, b, p.Sid, "Hello");
            }
            """);

    private static Task InMethod(string body, string members = "", string types = "") => ProxyVerify.CheckAsync(
        $$"""
        {{types}}

        public sealed class Dispatch
        {
            private string _sid;

            public string Sid { get; set; }

        {{members}}

            public async Task RunAsync(string serviceSid, string sessionSid, string number, bool x, List<string> numbers, List<ParticipantResource> all)
            {
        {{body}}
            }

            private static bool Ask() => DateTime.UtcNow.Ticks % 2 == 0;
        }
        """,
        nullable: false);
}
