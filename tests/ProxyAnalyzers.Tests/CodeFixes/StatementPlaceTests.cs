using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A message call in a statement that has no room for another one in front.</summary>
public sealed class StatementPlaceTests
{
    [Fact]
    public Task Else_without_braces_gets_them() => FixVerify.CheckInMethodAsync(
        """
        if (isLate)
            Console.WriteLine("Late");
        else
            // Not yet.
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        if (isLate)
            Console.WriteLine("Late");
        else
        {
            // Not yet.
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        }
        """);

    [Fact]
    public Task Else_if_moves_into_the_else() => FixVerify.CheckInMethodAsync(
        """
        if (isLate)
        {
            Console.WriteLine("Late");
        }
        else if (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null)
        {
            // As planned.
            Console.WriteLine(
                "Rung");
        }
        """,
        """
        if (isLate)
        {
            Console.WriteLine("Late");
        }
        else
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            if (MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring") != null)
            {
                // As planned.
                Console.WriteLine(
                    "Rung");
            }
        }
        """);

    [Fact]
    public Task Comment_behind_the_condition_stays_there() => FixVerify.CheckInMethodAsync(
        """
        while (isLate) // for a while
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        while (isLate) // for a while
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        }
        """);

    [Fact]
    public Task If_on_one_line_gets_a_block() => FixVerify.CheckInMethodAsync(
        """
        if (isLate) MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        if (isLate)
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        }
        """);

    [Fact]
    public Task Lines_of_the_statement_move_with_it() => FixVerify.CheckInMethodAsync(
        """
        if (isLate) MessageInteractionResource.Create(
            serviceSid, sessionSid, {|PROXY1004:guestSid|},
            "Ring");
        """,
        """
        if (isLate)
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(
                serviceSid, sessionSid, guest.Sid,
                "Ring");
        }
        """);

    [Fact]
    public Task Using_without_braces_gets_them() => FixVerify.CheckInMethodAsync(
        """
        using (System.IO.Stream log = new System.IO.MemoryStream(), copy = new System.IO.MemoryStream())
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        using (System.IO.Stream log = new System.IO.MemoryStream(), copy = new System.IO.MemoryStream())
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        }
        """);

    [Fact]
    public Task Section_of_a_switch() => FixVerify.CheckInMethodAsync(
        """
        switch (isLate)
        {
            case true:
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
                break;
        }
        """,
        """
        switch (isLate)
        {
            case true:
                var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
                break;
        }
        """);

    [Fact]
    public Task Local_function_with_an_expression_body() => FixVerify.CheckInMethodAsync(
        """
        Send();

        void Send() => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"); // at last
        """,
        """
        Send();

        void Send()
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring"); // at last
        }
        """);

    [Fact]
    public Task Block_on_one_line_gets_lines_of_its_own() => FixVerify.CheckInMethodAsync(
        """
        Action send = () => { MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"); };
        send();
        """,
        """
        Action send = () =>
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        };
        send();
        """);

    [Fact]
    public Task Statements_on_one_line_are_told_apart() => FixVerify.CheckInMethodAsync(
        """
        { Console.WriteLine(isLate); MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"); Console.WriteLine(isLate); }
        """,
        """
        {
            Console.WriteLine(isLate);
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring"); Console.WriteLine(isLate);
        }
        """);

    [Fact]
    public Task Anonymous_method() => FixVerify.CheckInMethodAsync(
        """
        Action send = delegate
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        };
        send();
        """,
        """
        Action send = delegate
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        };
        send();
        """);

    [Fact]
    public Task Iterator() => FixVerify.CheckInMethodAsync(
        """
        yield return MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        yield return MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        """,
        "IEnumerable<MessageInteractionResource> Ring(string serviceSid, string sessionSid, string guestSid)");
}
