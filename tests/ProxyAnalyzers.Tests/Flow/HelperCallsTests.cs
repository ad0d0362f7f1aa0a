using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>How helpers are called: with arguments left out, deeply, recursively, by functions that stand in other functions, around others.</summary>
public sealed class HelperCallsTests
{
    [Fact]
    public Task Default_of_a_text_is_no_constant_that_the_caller_wrote() => Check(
        """
        Send();
        Send({|PROXY1001:"KP6a834860303c66545c36522d142f655a"|});
        """,
        """
        private void Send(string sid = "KP0a834860303c66545c36522d142f655a") => MessageInteractionResource.Create(_serviceSid, _sessionSid, sid, "Hello");
        """,
        only: "PROXY1001");

    [Theory]
    [InlineData("string? sid = null", "sid != null")]
    [InlineData("int seats = 0", "seats > 0")]
    [InlineData("bool isLast = false", "isLast")]
    [InlineData("DateTime? at = null", "at.HasValue")]
    [InlineData("DateTime? at = default", "at != null")]
    [InlineData("Reason reason = Reason.None", "reason == Reason.Left")]
    public Task Default_decides_what_the_helper_does(string parameter, string condition) => Check(
        """
        Leave();
        MessageInteractionResource.Create(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        """,
        $$"""
        private void Leave({{parameter}})
        {
            if ({{condition}})
            {
                ParticipantResource.Delete(_serviceSid, _sessionSid, _rider.Sid);
            }
        }

        private enum Reason
        {
            None,
            Left,
        }
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("string? sid = null", "sid == null")]
    [InlineData("int seats = 3", "seats > 0")]
    [InlineData("bool isLast = true", "isLast")]
    public Task Default_decides_that_the_helper_removes(string parameter, string condition) => Check(
        """
        Leave();
        MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        """,
        $$"""
        private void Leave({{parameter}})
        {
            if ({{condition}})
            {
                ParticipantResource.Delete(_serviceSid, _sessionSid, _rider.Sid);
            }
        }
        """,
        only: "PROXY2001");

    [Fact]
    public Task What_is_too_deep_to_be_read_may_have_done_anything() => Check(
        """
        SessionResource.Update(_serviceSid, _sessionSid, status: SessionResource.StatusEnum.Closed);
        Step1();
        SessionResource.Update(_serviceSid, _sessionSid, ttl: 60);
        """,
        """
        private void Step1() => Step2();
        private void Step2() => Step3();
        private void Step3() => Step4();
        private void Step4() => Step5();
        private void Step5() => Step6();
        private void Step6() => Step7();
        private void Step7() => Step8();
        private void Step8() => Step9();
        private void Step9() => Step10();
        private void Step10() => SessionResource.Update(_serviceSid, _sessionSid, status: SessionResource.StatusEnum.InProgress);
        """);

    [Fact]
    public Task What_is_deep_but_never_comes_to_Proxy_has_done_nothing() => Check(
        """
        SessionResource.Update(_serviceSid, _sessionSid, status: SessionResource.StatusEnum.Closed);
        Step1();
        SessionResource.Update(_serviceSid, {|PROXY2003:_sessionSid|}, ttl: 60);
        """,
        """
        private void Step1() => Step2();
        private void Step2() => Step3();
        private void Step3() => Step4();
        private void Step4() => Step5();
        private void Step5() => Step6();
        private void Step6() => Step7();
        private void Step7() => Step8();
        private void Step8() => Step9();
        private void Step9() => Step10();
        private void Step10() => Console.WriteLine(_serviceSid);
        """);

    [Fact]
    public Task Helper_that_calls_itself_keeps_its_own_arguments() => Check(
        """
        Leave(new[] { _rider, _driver }, 0);
        MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        """,
        """
        private int Leave(ParticipantResource[] all, int index)
        {
            var one = index < all.Length ? all[index] : null;
            var rest = one == null ? 0 : Leave(all, index + 1);
            if (one != null)
            {
                ParticipantResource.Delete(_serviceSid, _sessionSid, one.Sid);
            }

            return rest + 1;
        }
        """,
        only: "PROXY2001");

    [Fact]
    public Task Local_function_is_handed_out_by_another_one() => Check(
        """
        var sid = _rider.Sid;
        if (_rider.DateDeleted == null)
        {
            Register();
            MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1004:sid|}, "Hello");
        }

        void Register() => _store.Add(Set);

        void Set(string other) => sid = other;
        """,
        "");

    [Fact]
    public Task Local_function_that_nobody_calls_is_looked_at() => Check(
        """
        Console.WriteLine(_serviceSid);

        void Send()
        {
            MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");

            void SendAgain() => MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1001:"KP0a834860303c66545c36522d142f655a"|}, "Hello");
        }
        """,
        "",
        nothing: "#pragma warning disable CS8321");

    [Fact]
    public Task Lambda_that_nobody_calls_is_looked_at() => Check(
        """
        Action send = () =>
        {
            MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Hello");
            Action again = () => MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY1001:"KP0a834860303c66545c36522d142f655a"|}, "Hello");
        };
        """,
        "");

    [Theory]
    [InlineData("isUrgent", "_rider")]
    [InlineData("!isUrgent", "_driver")]
    public Task Helper_around_a_function_that_counts_keeps_its_ways_apart(string condition, string participant) => Check(
        $$"""
        var name = Run(() => Console.ReadLine(), isUrgent);
        if ({{condition}})
        {
            ParticipantResource.Delete(_serviceSid, _sessionSid, {{participant}}.Sid);
        }

        if ({{condition}})
        {
            MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY2001:{{participant}}.Sid|}, name);
        }
        """,
        """
        private int _count;

        private string? Run(Func<string?> act, bool isUrgent)
        {
            Console.WriteLine("Starts at " + DateTime.UtcNow.ToString("O") + " on " + Environment.MachineName + " as " + Environment.UserName);
            if (isUrgent)
            {
                _count++;
            }

            Console.WriteLine("Goes on at " + DateTime.UtcNow.ToString("O") + " on " + Environment.MachineName + " as " + Environment.UserName);
            Console.WriteLine("Goes on at " + DateTime.UtcNow.ToString("O") + " in " + Environment.CurrentDirectory + " as " + Environment.UserName);
            return act();
        }
        """,
        only: "PROXY2001");

    [Theory]
    [InlineData("isDone")]
    [InlineData("!isDone")]
    public Task Helper_around_a_function_tells_whether_it_has_come_to_its_end(string condition) => Check(
        $$"""
        var isDone = Try(() => Console.WriteLine(int.Parse(_serviceSid)));
        if ({{condition}})
        {
            ParticipantResource.Delete(_serviceSid, _sessionSid, _rider.Sid);
            MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        }
        """,
        """
        private int _failures;

        private bool Try(Action act)
        {
            Console.WriteLine("Starts at " + DateTime.UtcNow.ToString("O") + " on " + Environment.MachineName + " as " + Environment.UserName);
            try
            {
                act();
                Console.WriteLine("Ends at " + DateTime.UtcNow.ToString("O") + " on " + Environment.MachineName + " as " + Environment.UserName);
                return true;
            }
            catch (Exception exception)
            {
                _failures++;
                Console.WriteLine("Fails at " + DateTime.UtcNow.ToString("O") + " on " + Environment.MachineName + " with " + exception.Message);
                return false;
            }
        }
        """,
        only: "PROXY2001");

    [Fact]
    public Task Removal_in_a_function_that_has_failed_was_none() => Check(
        """
        if (!Try(() => ParticipantResource.Delete(_serviceSid, _sessionSid, _rider.Sid)))
        {
            MessageInteractionResource.Create(_serviceSid, _sessionSid, _rider.Sid, "Hello");
        }
        else
        {
            MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY2001:_rider.Sid|}, "Hello");
        }
        """,
        """
        private int _failures;

        private bool Try(Action act)
        {
            try
            {
                act();
                return true;
            }
            catch (ApiException)
            {
                _failures++;
                return false;
            }
        }
        """,
        only: "PROXY2001");

    [Fact]
    public Task Options_that_a_helper_has_made_are_used_by_another_one() => Check(
        """
        Prepare();
        """,
        """
        private void Prepare()
        {
            var options = new CreateMessageInteractionOptions(_serviceSid, _sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}) { Body = {|PROXY5001:""|} };
            Send(options);
        }

        private void Send(CreateMessageInteractionOptions options) => Deliver(options);

        private void Deliver(CreateMessageInteractionOptions options) => MessageInteractionResource.Create(options);
        """,
        only: "PROXY1001 PROXY5001");

    [Theory]
    [InlineData("Set(ref sid);")]
    [InlineData("Get(out sid);")]
    public Task What_a_helper_has_put_into_a_variable_is_in_it(string call) => Check(
        $$"""
        var sid = _rider.Sid;
        ParticipantResource.Delete(_serviceSid, _sessionSid, _driver.Sid);
        {{call}}
        MessageInteractionResource.Create(_serviceSid, _sessionSid, {|PROXY2001:sid|}, "Hello");
        """,
        """
        private void Set(ref string sid) => sid = _driver.Sid;

        private void Get(out string sid) => sid = _driver.Sid;
        """,
        only: "PROXY2001");

    [Fact]
    public Task Helpers_that_create_and_are_awaited_one_by_one_run_one_by_one() => Check(
        """
        _later = Task.CompletedTask;
        GreetAsync();
        """,
        """
        private Task? _later;

        private async void GreetAsync()
        {
            var one = await AddAsync("+14155550101");
            var two = await AddAsync("+14155550102");
            await JoinAsync("+14155550103");
            await JoinAsync("+14155550104");
            Console.WriteLine(one.Sid + two.Sid);
        }

        private async Task<ParticipantResource> AddAsync(string number)
        {
            var added = await ParticipantResource.CreateAsync(_serviceSid, _sessionSid, number);
            return added;
        }

        private async Task JoinAsync(string number)
        {
            await ParticipantResource.CreateAsync(_serviceSid, _sessionSid, number);
        }
        """,
        only: "PROXY3004");

    private static Task Check(string body, string members, string? only = null, string nothing = "") => ProxyVerify.CheckAsync(
        $$"""
        {{nothing}}
        public interface IStore
        {
            void Add(Action<string> act);
        }

        public sealed class TaxiLine
        {
            private readonly string _serviceSid;
            private readonly string _sessionSid;
            private readonly ParticipantResource _rider;
            private readonly ParticipantResource _driver;
            private readonly IStore _store;

            public TaxiLine(string serviceSid, string sessionSid, ParticipantResource rider, ParticipantResource driver, IStore store) =>
                (_serviceSid, _sessionSid, _rider, _driver, _store) = (serviceSid, sessionSid, rider, driver, store);

            public void Greet(bool isUrgent)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            {{members.Replace("\n", "\n    ", System.StringComparison.Ordinal)}}
        }
        """,
        only: only);
}
