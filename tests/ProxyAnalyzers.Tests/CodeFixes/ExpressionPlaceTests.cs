using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A message call within an expression: the fetch goes in front of the whole statement.</summary>
public sealed class ExpressionPlaceTests
{
    [Fact]
    public Task Declaration() => FixVerify.CheckInMethodAsync(
        """
        var message = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var message = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        """);

    [Fact]
    public Task Assignment() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource message;
        message = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        MessageInteractionResource message;
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        message = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        """);

    [Fact]
    public Task Argument_of_another_call() => FixVerify.CheckInMethodAsync(
        """
        Console.WriteLine(MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Sid);
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        Console.WriteLine(MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring").Sid);
        """);

    [Fact]
    public Task Condition_of_an_if() => FixVerify.CheckInMethodAsync(
        """
        if (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null)
        {
            Console.WriteLine("Rung");
        }
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        if (MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring") != null)
        {
            Console.WriteLine("Rung");
        }
        """);

    [Fact]
    public Task Left_side_of_a_condition() => FixVerify.CheckInMethodAsync(
        """
        if (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null && isLate)
        {
            Console.WriteLine("Rung");
        }
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        if (MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring") != null && isLate)
        {
            Console.WriteLine("Rung");
        }
        """);

    [Fact]
    public Task Condition_of_a_ternary() => FixVerify.CheckInMethodAsync(
        """
        var text = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null ? "Rung" : "Busy";
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var text = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring") != null ? "Rung" : "Busy";
        """);

    [Fact]
    public Task Receiver_of_a_conditional_access() => FixVerify.CheckInMethodAsync(
        """
        var text = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring")?.Data;
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var text = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring")?.Data;
        """);

    [Fact]
    public Task Value_of_a_switch() => FixVerify.CheckInMethodAsync(
        """
        switch (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Data)
        {
            case null:
                break;
        }
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        switch (MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring").Data)
        {
            case null:
                break;
        }
        """);

    [Fact]
    public Task Value_of_a_switch_expression() => FixVerify.CheckInMethodAsync(
        """
        var text = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Data switch { null => "Busy", _ => "Rung" };
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var text = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring").Data switch { null => "Busy", _ => "Rung" };
        """);

    [Fact]
    public Task Source_of_a_loop() => FixVerify.CheckInMethodAsync(
        """
        foreach (var letter in MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Data)
        {
            Console.WriteLine(letter);
        }
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        foreach (var letter in MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring").Data)
        {
            Console.WriteLine(letter);
        }
        """);

    [Fact]
    public Task Discard() => FixVerify.CheckInMethodAsync(
        """
        _ = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        _ = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        """);

    [Fact]
    public Task Interpolation() => FixVerify.CheckInMethodAsync(
        """
        Console.WriteLine($"Rung: {MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Sid}");
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        Console.WriteLine($"Rung: {MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring").Sid}");
        """);

    [Fact]
    public Task Element_of_a_collection() => FixVerify.CheckInMethodAsync(
        """
        var all = new List<MessageInteractionResource> { MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") };
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var all = new List<MessageInteractionResource> { MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring") };
        """);

    [Fact]
    public Task Statement_in_a_try_block() => FixVerify.CheckInMethodAsync(
        """
        try
        {
            Console.WriteLine(isLate);
        }
        finally
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        }
        """,
        """
        try
        {
            Console.WriteLine(isLate);
        }
        finally
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
    public Task Statement_of_a_loop() => FixVerify.CheckInMethodAsync(
        """
        for (var i = 0; i < 2; i++)
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        }
        """,
        """
        for (var i = 0; i < 2; i++)
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        }
        """);
}
