using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>Who was removed, and a session that has ended, come back in a new session, and what follows goes there.</summary>
public sealed class NewSessionTests
{
    [Fact]
    public Task Removed_participant_is_added_to_a_new_session_with_the_partner() => CheckAsync(
        """
        var session = SessionResource.Create(serviceSid);
        var courier = ParticipantResource.Create(serviceSid, session.Sid, number);
        var customer = ParticipantResource.Create(serviceSid, session.Sid, other);
        ParticipantResource.Delete(serviceSid, session.Sid, courier.Sid);

        // One last word.
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:courier.Sid|}, body: "Thank you.");
        """,
        """
        var session = SessionResource.Create(serviceSid);
        var courier = ParticipantResource.Create(serviceSid, session.Sid, number);
        var customer = ParticipantResource.Create(serviceSid, session.Sid, other);
        ParticipantResource.Delete(serviceSid, session.Sid, courier.Sid);

        // One last word.
        var newSession = SessionResource.Create(serviceSid);
        var newCourier = ParticipantResource.Create(serviceSid, newSession.Sid, courier.Identifier);
        var newCustomer = ParticipantResource.Create(serviceSid, newSession.Sid, customer.Identifier);
        MessageInteractionResource.Create(serviceSid, newSession.Sid, newCourier.Sid, body: "Thank you.");
        """);

    [Fact]
    public Task Asynchronous_code_stays_asynchronous() => CheckAsync(
        """
        var session = await SessionResource.CreateAsync(serviceSid).ConfigureAwait(false);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, number).ConfigureAwait(false);
        var customer = await ParticipantResource.CreateAsync(serviceSid, session.Sid, other).ConfigureAwait(false);
        await ParticipantResource.DeleteAsync(serviceSid, session.Sid, courier.Sid).ConfigureAwait(false);
        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, {|PROXY2001:courier.Sid|}, body: "Thank you.").ConfigureAwait(false);
        """,
        """
        var session = await SessionResource.CreateAsync(serviceSid).ConfigureAwait(false);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, number).ConfigureAwait(false);
        var customer = await ParticipantResource.CreateAsync(serviceSid, session.Sid, other).ConfigureAwait(false);
        await ParticipantResource.DeleteAsync(serviceSid, session.Sid, courier.Sid).ConfigureAwait(false);
        var newSession = await SessionResource.CreateAsync(serviceSid).ConfigureAwait(false);
        var newCourier = await ParticipantResource.CreateAsync(serviceSid, newSession.Sid, courier.Identifier).ConfigureAwait(false);
        var newCustomer = await ParticipantResource.CreateAsync(serviceSid, newSession.Sid, customer.Identifier).ConfigureAwait(false);
        await MessageInteractionResource.CreateAsync(serviceSid, newSession.Sid, newCourier.Sid, body: "Thank you.").ConfigureAwait(false);
        """);

    [Fact]
    public Task Identifier_that_was_removed_is_added_to_a_new_session() => CheckAsync(
        """
        var session = await SessionResource.CreateAsync(serviceSid);
        var customer = await ParticipantResource.CreateAsync(serviceSid, session.Sid, other);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, number);
        await ParticipantResource.DeleteAsync(serviceSid, session.Sid, courier.Sid);
        var again = await ParticipantResource.CreateAsync(serviceSid, session.Sid, {|PROXY2002:number|});
        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, again.Sid, body: "Welcome back.");
        await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, customer.Sid, body: "Your courier is back.");
        """,
        """
        var session = await SessionResource.CreateAsync(serviceSid);
        var customer = await ParticipantResource.CreateAsync(serviceSid, session.Sid, other);
        var courier = await ParticipantResource.CreateAsync(serviceSid, session.Sid, number);
        await ParticipantResource.DeleteAsync(serviceSid, session.Sid, courier.Sid);
        var newSession = await SessionResource.CreateAsync(serviceSid);
        var newCustomer = await ParticipantResource.CreateAsync(serviceSid, newSession.Sid, customer.Identifier);
        var again = await ParticipantResource.CreateAsync(serviceSid, newSession.Sid, number);
        await MessageInteractionResource.CreateAsync(serviceSid, newSession.Sid, again.Sid, body: "Welcome back.");
        await MessageInteractionResource.CreateAsync(serviceSid, newSession.Sid, newCustomer.Sid, body: "Your courier is back.");
        """);

    [Fact]
    public Task Closed_session_is_followed_by_a_new_one() => CheckAsync(
        """
        var session = SessionResource.Create(serviceSid);
        var courier = ParticipantResource.Create(serviceSid, session.Sid, number);
        var customer = ParticipantResource.Create(serviceSid, session.Sid, other);
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        MessageInteractionResource.Create(serviceSid, {|PROXY2003:session.Sid|}, customer.Sid, body: "Are you satisfied?");
        """,
        """
        var session = SessionResource.Create(serviceSid);
        var courier = ParticipantResource.Create(serviceSid, session.Sid, number);
        var customer = ParticipantResource.Create(serviceSid, session.Sid, other);
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        var newSession = SessionResource.Create(serviceSid);
        var newCustomer = ParticipantResource.Create(serviceSid, newSession.Sid, customer.Identifier);
        var newCourier = ParticipantResource.Create(serviceSid, newSession.Sid, courier.Identifier);
        MessageInteractionResource.Create(serviceSid, newSession.Sid, newCustomer.Sid, body: "Are you satisfied?");
        """);

    [Fact]
    public Task Deleted_session_is_followed_by_a_new_one_for_all_that_comes() => CheckAsync(
        """
        SessionResource.Delete(serviceSid, sessionSid);
        var courier = ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, number);
        var customer = ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, other);
        """,
        """
        SessionResource.Delete(serviceSid, sessionSid);
        var newSession = SessionResource.Create(serviceSid);
        var courier = ParticipantResource.Create(serviceSid, newSession.Sid, number);
        var customer = ParticipantResource.Create(serviceSid, newSession.Sid, other);
        """);

    [Theory]
    [InlineData(", mode: SessionResource.ModeEnum.MessageOnly", ", mode: SessionResource.ModeEnum.MessageOnly")]
    [InlineData(", \"Order 4711\", ttl: 3600", ", ttl: 3600")]
    [InlineData(
        ", mode: SessionResource.ModeEnum.VoiceAndMessage, dateExpiry: DateTime.UtcNow.AddHours(2)",
        ", dateExpiry: DateTime.UtcNow.AddHours(2), mode: SessionResource.ModeEnum.VoiceAndMessage")]
    [InlineData(", ttl: number.Count(char.IsDigit)", ", ttl: session.Ttl")]
    public Task Mode_and_expiry_are_those_of_the_old_one_but_not_its_unique_name(string old, string successor) => CheckAsync(
        $"""
        var session = SessionResource.Create(serviceSid{old});
        SessionResource.Delete(serviceSid, session.Sid);
        ParticipantResource.Create(serviceSid, {"{|PROXY2003:session.Sid|}"}, number);
        """,
        $"""
        var session = SessionResource.Create(serviceSid{old});
        SessionResource.Delete(serviceSid, session.Sid);
        var newSession = SessionResource.Create(serviceSid{successor});
        ParticipantResource.Create(serviceSid, newSession.Sid, number);
        """);

    [Fact]
    public Task Mode_and_expiry_of_options_become_arguments() => CheckAsync(
        """
        var session = SessionResource.Create(new CreateSessionOptions(serviceSid) { UniqueName = "Order 4711", Ttl = 600, Mode = SessionResource.ModeEnum.MessageOnly });
        SessionResource.Delete(serviceSid, session.Sid);
        ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, number);
        """,
        """
        var session = SessionResource.Create(new CreateSessionOptions(serviceSid) { UniqueName = "Order 4711", Ttl = 600, Mode = SessionResource.ModeEnum.MessageOnly });
        SessionResource.Delete(serviceSid, session.Sid);
        var newSession = SessionResource.Create(serviceSid, ttl: 600, mode: SessionResource.ModeEnum.MessageOnly);
        ParticipantResource.Create(serviceSid, newSession.Sid, number);
        """);

    [Fact]
    public Task Mode_and_expiry_of_a_record_are_read_from_it() => CheckAsync(
        """
        var session = await SessionResource.FetchAsync(serviceSid, sessionSid);
        await SessionResource.UpdateAsync(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        await ParticipantResource.CreateAsync(serviceSid, {|PROXY2003:session.Sid|}, number);
        """,
        """
        var session = await SessionResource.FetchAsync(serviceSid, sessionSid);
        await SessionResource.UpdateAsync(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        var newSession = await SessionResource.CreateAsync(serviceSid, dateExpiry: session.DateExpiry, ttl: session.Ttl, mode: session.Mode);
        await ParticipantResource.CreateAsync(serviceSid, newSession.Sid, number);
        """);

    [Fact]
    public Task Options_get_the_new_session() => CheckAsync(
        """
        SessionResource.Delete(serviceSid, sessionSid);
        ParticipantResource.Create(new CreateParticipantOptions(serviceSid, {|PROXY2003:sessionSid|}, number) { FriendlyName = "Ada" });
        """,
        """
        SessionResource.Delete(serviceSid, sessionSid);
        var newSession = SessionResource.Create(serviceSid);
        ParticipantResource.Create(new CreateParticipantOptions(serviceSid, newSession.Sid, number) { FriendlyName = "Ada" });
        """);

    [Fact]
    public Task Options_of_a_variable_get_the_new_session() => CheckAsync(
        """
        SessionResource.Delete(serviceSid, sessionSid);
        var options = new CreateParticipantOptions(serviceSid, {|PROXY2003:sessionSid|}, number);
        options.FriendlyName = "Ada";
        ParticipantResource.Create(options);
        """,
        """
        SessionResource.Delete(serviceSid, sessionSid);
        var newSession = SessionResource.Create(serviceSid);
        var options = new CreateParticipantOptions(serviceSid, newSession.Sid, number);
        options.FriendlyName = "Ada";
        ParticipantResource.Create(options);
        """);

    [Fact]
    public Task Names_of_arguments_and_the_client_are_passed_on() => CheckAsync(
        """
        SessionResource.Delete(serviceSid, sessionSid, client);
        ParticipantResource.Create(identifier: number, pathServiceSid: serviceSid, pathSessionSid: {|PROXY2003:sessionSid|}, client: client);
        """,
        """
        SessionResource.Delete(serviceSid, sessionSid, client);
        var newSession = SessionResource.Create(pathServiceSid: serviceSid, client: client);
        ParticipantResource.Create(identifier: number, pathServiceSid: serviceSid, pathSessionSid: newSession.Sid, client: client);
        """);

    [Fact]
    public Task Statement_without_braces_gets_a_block() => CheckAsync(
        """
        SessionResource.Delete(serviceSid, sessionSid);
        if (number.Length > 3)
            ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, number); // the courier
        """,
        """
        SessionResource.Delete(serviceSid, sessionSid);
        if (number.Length > 3)
        {
            var newSession = SessionResource.Create(serviceSid);
            ParticipantResource.Create(serviceSid, newSession.Sid, number); // the courier
        }
        """);

    [Fact]
    public Task Types_are_named_where_the_code_names_them() => CheckAsync(
        """
        SessionResource session = SessionResource.Fetch(serviceSid, sessionSid);
        SessionResource.Delete(serviceSid, session.Sid);
        ParticipantResource courier = ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, number);
        """,
        """
        SessionResource session = SessionResource.Fetch(serviceSid, sessionSid);
        SessionResource.Delete(serviceSid, session.Sid);
        SessionResource newSession = SessionResource.Create(serviceSid, dateExpiry: session.DateExpiry, ttl: session.Ttl, mode: session.Mode);
        ParticipantResource courier = ParticipantResource.Create(serviceSid, newSession.Sid, number);
        """);

    [Fact]
    public Task What_is_read_from_the_old_records_moves_to_the_new_ones_except_what_they_do_not_have() => CheckAsync(
        """
        var session = SessionResource.Create(serviceSid, "Order 4711");
        var courier = ParticipantResource.Create(serviceSid, session.Sid, number, friendlyName: "Ada");
        var customer = ParticipantResource.Create(serviceSid, session.Sid, other);
        var courierSid = courier.Sid;
        ParticipantResource.Delete(serviceSid, session.Sid, courierSid);
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:courierSid|}, body: $"Thank you, {courier.FriendlyName}.");
        Console.WriteLine($"{session.UniqueName} goes on in {session.Sid} by {customer.ProxyIdentifier}.");
        """,
        """
        var session = SessionResource.Create(serviceSid, "Order 4711");
        var courier = ParticipantResource.Create(serviceSid, session.Sid, number, friendlyName: "Ada");
        var customer = ParticipantResource.Create(serviceSid, session.Sid, other);
        var courierSid = courier.Sid;
        ParticipantResource.Delete(serviceSid, session.Sid, courierSid);
        var newSession = SessionResource.Create(serviceSid);
        var newCourier = ParticipantResource.Create(serviceSid, newSession.Sid, courier.Identifier, friendlyName: "Ada");
        var newCustomer = ParticipantResource.Create(serviceSid, newSession.Sid, customer.Identifier);
        MessageInteractionResource.Create(serviceSid, newSession.Sid, newCourier.Sid, body: $"Thank you, {courier.FriendlyName}.");
        Console.WriteLine($"{session.UniqueName} goes on in {newSession.Sid} by {newCustomer.ProxyIdentifier}.");
        """);

    [Theory]
    [InlineData("ParticipantResource.Delete(serviceSid, sessionSid, number); MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:number|}, body: \"Hi\");")]
    [InlineData("ParticipantResource.Delete(serviceSid, sessionSid, other); ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:other|});")]
    public Task Nothing_is_offered_where_the_address_is_not_at_hand_or_a_record_is_deleted_twice(string statements) => CheckAsync(statements, statements);

    [Fact]
    public Task Nothing_is_offered_where_the_removal_is_only_possible()
    {
        const string Statements =
            """
            var session = SessionResource.Create(serviceSid);
            var courier = ParticipantResource.Create(serviceSid, session.Sid, number);
            var customer = ParticipantResource.Create(serviceSid, session.Sid, other);
            if (number.Length > 3)
            {
                ParticipantResource.Delete(serviceSid, session.Sid, courier.Sid);
            }

            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:courier.Sid|}, body: "Thank you.");
            """;
        return CheckAsync(Statements, Statements);
    }

    [Fact]
    public Task Nothing_is_offered_where_nobody_else_is_known_to_talk_to()
    {
        const string Statements =
            """
            var courier = ParticipantResource.Create(serviceSid, sessionSid, number);
            ParticipantResource.Delete(serviceSid, sessionSid, courier.Sid);
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:courier.Sid|}, body: "Thank you.");
            """;
        return CheckAsync(Statements, Statements);
    }

    [Fact]
    public Task Nothing_is_offered_where_the_variable_is_given_another_session_later()
    {
        const string Statements =
            """
            SessionResource.Delete(serviceSid, sessionSid);
            ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, number);
            sessionSid = other;
            """;
        return CheckAsync(Statements, Statements);
    }

    [Fact]
    public Task Nothing_is_offered_where_the_session_was_closed_on_some_ways_only()
    {
        const string Statements =
            """
            var session = SessionResource.Create(serviceSid);
            if (number.Length > 3)
            {
                SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
            }

            ParticipantResource.Create(serviceSid, {|PROXY2003:session.Sid|}, number);
            """;
        return CheckAsync(Statements, Statements);
    }

    [Theory]
    [InlineData("if (number.Length > 3)", "")]
    [InlineData("foreach (var digit in number)", "break;")]
    public Task Nothing_is_offered_where_the_old_session_is_used_behind_the_block_or_the_block_is_repeated(string head, string end)
    {
        var statements =
            $$"""
            SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
            {{head}}
            {
                ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, number);
                {{end}}
            }

            Console.WriteLine(sessionSid);
            """;
        return CheckAsync(statements, statements);
    }

    [Fact]
    public Task Block_that_is_left_for_good_gets_its_own_session() => CheckAsync(
        """
        SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
        if (number.Length > 3)
        {
            ParticipantResource.Create(serviceSid, {|PROXY2003:sessionSid|}, number);
            return;
        }

        Console.WriteLine(sessionSid);
        """,
        """
        SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
        if (number.Length > 3)
        {
            var newSession = SessionResource.Create(serviceSid);
            ParticipantResource.Create(serviceSid, newSession.Sid, number);
            return;
        }

        Console.WriteLine(sessionSid);
        """);

    private static Task CheckAsync(string before, string after) => FixVerify.CheckAsync<NewSessionCodeFixProvider>(InMethod(before), InMethod(after));

    private static string InMethod(string statements)
    {
        var isAsync = statements.Contains("await ", System.StringComparison.Ordinal);
        return $$"""
            public sealed class Dispatch
            {
                public {{(isAsync ? "async Task RunAsync" : "void Run")}}(string serviceSid, string sessionSid, string number, string other, ITwilioRestClient client)
                {
            {{string.Join('\n', statements.Split('\n').Select(line => line.Length == 0 ? line : "        " + line))}}
                }
            }
            """;
    }
}
