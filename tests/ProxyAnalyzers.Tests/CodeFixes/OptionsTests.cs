using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>Message calls that take an options object.</summary>
public sealed class OptionsTests
{
    [Fact]
    public Task Options_with_a_client_and_names() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(new CreateMessageInteractionOptions(pathServiceSid: serviceSid, pathSessionSid: sessionSid, pathParticipantSid: {|PROXY1004:guestSid|}) { Body = "Ring" }, _client);
        """,
        """
        var guest = ParticipantResource.Fetch(pathServiceSid: serviceSid, pathSessionSid: sessionSid, pathSid: guestSid, client: _client);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        MessageInteractionResource.Create(new CreateMessageInteractionOptions(pathServiceSid: serviceSid, pathSessionSid: sessionSid, pathParticipantSid: guest.Sid) { Body = "Ring" }, _client);
        """);

    [Fact]
    public Task Target_typed_options() => FixVerify.CheckInMethodAsync(
        """
        CreateMessageInteractionOptions options = new(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}) { Body = "Ring" };
        await MessageInteractionResource.CreateAsync(options);
        """,
        """
        ParticipantResource participant = await ParticipantResource.FetchAsync(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        CreateMessageInteractionOptions options = new(serviceSid, sessionSid, participant.Sid) { Body = "Ring" };
        await MessageInteractionResource.CreateAsync(options);
        """,
        "async Task RingAsync(string serviceSid, string sessionSid)");

    [Fact]
    public Task Options_that_are_assigned() => FixVerify.CheckInMethodAsync(
        """
        CreateMessageInteractionOptions options;
        options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1004:guestSid|});
        options.Body = "Ring";
        var message = MessageInteractionResource.Create(options);
        """,
        """
        CreateMessageInteractionOptions options;
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        options = new CreateMessageInteractionOptions(serviceSid, sessionSid, guest.Sid);
        options.Body = "Ring";
        var message = MessageInteractionResource.Create(options);
        """);

    [Fact]
    public Task Options_that_are_not_always_used_are_verified_where_they_are() => FixVerify.CheckInMethodAsync(
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1004:guestSid|}) { Body = "Ring" };
        if (isLate)
        {
            MessageInteractionResource.Create(options);
        }
        """,
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, guestSid) { Body = "Ring" };
        if (isLate)
        {
            var participant = ParticipantResource.Fetch(options.PathServiceSid, options.PathSessionSid, options.PathParticipantSid);
            if (participant.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
            }

            MessageInteractionResource.Create(options);
        }
        """);

    [Fact]
    public Task Hardcoded_participant_of_options_that_are_not_always_used() => FixVerify.CheckInMethodAsync(
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}) { Body = "Ring" };
        if (isLate)
            await MessageInteractionResource.CreateAsync(options);
        """,
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a") { Body = "Ring" };
        if (isLate)
        {
            var participant = await ParticipantResource.FetchAsync(options.PathServiceSid, options.PathSessionSid, options.PathParticipantSid);
            if (participant.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
            }

            await MessageInteractionResource.CreateAsync(options);
        }
        """,
        "async Task RingAsync(string serviceSid, string sessionSid, bool isLate)");

    [Fact]
    public Task Options_whose_client_comes_later_are_verified_at_the_call() => FixVerify.CheckInMethodAsync(
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1004:guestSid|}) { Body = "Ring" };
        var client = NewClient();
        MessageInteractionResource.Create(options, client);
        """,
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, guestSid) { Body = "Ring" };
        var client = NewClient();
        var participant = ParticipantResource.Fetch(options.PathServiceSid, options.PathSessionSid, options.PathParticipantSid, client: client);
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        MessageInteractionResource.Create(options, client);
        """);

    [Fact]
    public Task Participant_that_was_removed_since_is_fetched_after_that() => FixVerify.CheckInMethodAsync(
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY2001:guestSid|}) { Body = "Ring" };
        ParticipantResource.Delete(serviceSid, sessionSid, guestSid);
        MessageInteractionResource.Create(options);
        """,
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, guestSid) { Body = "Ring" };
        ParticipantResource.Delete(serviceSid, sessionSid, guestSid);
        var participant = ParticipantResource.Fetch(options.PathServiceSid, options.PathSessionSid, options.PathParticipantSid);
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        MessageInteractionResource.Create(options);
        """);

    [Fact]
    public Task Options_that_were_made_elsewhere() => FixVerify.CheckInMethodAsync(
        """
        await MessageInteractionResource.CreateAsync({|PROXY1004:options|});
        """,
        """
        var participant = await ParticipantResource.FetchAsync(options.PathServiceSid, options.PathSessionSid, options.PathParticipantSid);
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        await MessageInteractionResource.CreateAsync(options);
        """,
        "async Task RingAsync(CreateMessageInteractionOptions options)");

    [Fact]
    public Task Is_not_offered_for_options_that_are_used_here_and_there() => FixVerify.NotOfferedInMethodAsync(
        """
        var options = new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1004:guestSid|}) { Body = "Ring" };
        if (isLate)
        {
            MessageInteractionResource.Create(options);
        }
        else
        {
            MessageInteractionResource.Create(options, _client);
        }
        """);

    [Fact]
    public Task Is_not_offered_for_options_that_a_call_makes() => FixVerify.NotOfferedInMethodAsync(
        """
        MessageInteractionResource.Create({|PROXY1004:make()|});
        """,
        "void Ring(Func<CreateMessageInteractionOptions> make)");
}
