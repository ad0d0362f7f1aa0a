using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Two parameters are two sessions, unless the method or one of its callers makes them one.</summary>
public sealed class DistinctParametersTests
{
    [Theory]
    [InlineData("")]
    [InlineData("public void Start(string sid) => Move(sid, Find(1), Find(2), sid);")]
    [InlineData("public void Start(string sid) => Move(Find(1), Find(1), Find(2), sid);")]
    [InlineData("public void Start(string sid) => Move(Find(2), Find(1), Find(2), sid);")]
    [InlineData("public void Start(string sid) { Move(sid, Find(1), Find(2), sid); Move(sid, Find(2), Find(1), sid); }")]
    [InlineData("public void Start(string sid) => Move(sid, second: Find(1), first: Find(2), guest: sid);")]
    [InlineData("public void Start(string sid) => Other.Move(sid, Find(1), Find(1), sid);")]
    public Task Callers_pass_two_sessions(string caller) => Check("string first, string second", "", caller, "{|PROXY1003:guest|}");

    [Theory]
    [InlineData("public void Start(string sid) => Move(sid, Find(1), Find(1), sid);")]
    [InlineData("public void Start(string sid) { Move(sid, Find(1), Find(2), sid); Move(sid, Find(2), Find(2), sid); }")]
    [InlineData("public void Start(string sid) { Move(sid, Find(2), Find(2), sid); Move(sid, Find(1), Find(2), sid); }")]
    [InlineData("public void Start(string sid) => Move(sid, second: Find(1), first: Find(1), guest: sid);")]
    [InlineData("public void Start(string one, string sid) => Move(sid, one, one, sid);")]
    public Task Caller_passes_one_session_for_both(string caller) => Check("string first, string second", "", caller, "guest");

    [Theory]
    [InlineData("first = second;")]
    [InlineData("second = first;")]
    [InlineData("first = \"\";")]
    [InlineData("second = \"\";")]
    [InlineData("first += second;")]
    [InlineData("second ??= first;")]
    public Task Parameter_is_no_single_session_where_it_is_assigned_another_one(string statement) => Check("string first, string second", statement, "", "guest");

    [Theory]
    [InlineData("in string first, string second")]
    [InlineData("string first, in string second")]
    [InlineData("ref string first, ref string second")]
    public Task References_may_be_two_to_one_variable(string parameters) => Check(parameters, "", "", "guest");

    [Theory]
    [InlineData("number = first;")]
    [InlineData("var copy = first; copy = second; number = copy;")]
    [InlineData("_last = second;")]
    public Task Other_variables_may_be_assigned(string statement) => Check("string first, string second", statement, "", "{|PROXY1003:guest|}");

    private static Task Check(string parameters, string statement, string caller, string guest) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            private string? _last;

            {{caller}}

            public void Move(string serviceSid, {{parameters}}, string guest, string number = "")
            {
                if (ParticipantResource.Fetch(serviceSid, first, guest).DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, second, {{guest}}, "Hello");
                }

                {{statement}}
                Console.WriteLine(number + _last);
            }

            private static string Find(int number) => Environment.GetEnvironmentVariable("SESSION" + number)!;
        }

        public static class Other
        {
            public static void Move(string serviceSid, string first, string second, string guest) => Console.WriteLine(first);
        }
        """,
        only: "PROXY1003");
}
