using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>Several diagnostics: Fix All gives what one by one gives, which <see cref="FixVerify"/> compares.</summary>
public sealed class FixAllTests
{
    [Fact]
    public Task Participant_that_a_fix_has_verified_is_not_fetched_again() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "One");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Two");
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "One");
        MessageInteractionResource.Create(serviceSid, sessionSid, guestSid, "Two");
        """);

    [Fact]
    public Task Both_branches_get_their_own_fetch() => FixVerify.CheckInMethodAsync(
        """
        if (isLate)
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "One");
        else
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Two");
        """,
        """
        if (isLate)
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "One");
        }
        else
        {
            var guest2 = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest2.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest2.Sid} was removed from session {guest2.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest2.Sid, "Two");
        }
        """);

    [Fact]
    public Task Message_that_another_one_is_about_is_left_where_it_would_be_overtaken() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "One").Sid);
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var participant = ParticipantResource.Fetch(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "One").Sid);
        """);

    [Fact]
    public Task Argument_that_another_fix_moves_is_found_where_it_is_then() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "One").ParticipantSid|}, "Two");
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var participant = ParticipantResource.Fetch(serviceSid, sessionSid, MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "One").ParticipantSid);
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "Two");
        """);

    [Fact]
    public Task Partial_type_in_two_documents_gets_one_method() => FixVerify.CheckAsync<VerifyByMethodCodeFixProvider>(
        [
            """
            public partial class Dispatch
            {
                public object Ring(string serviceSid, string sessionSid, string guestSid)
                {
                    return MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
                }
            }
            """,
            """
            public partial class Dispatch
            {
                public object Call(string serviceSid, string sessionSid, string guestSid)
                {
                    return MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Call");
                }
            }
            """,
        ],
        [
            """
            public partial class Dispatch
            {
                public object Ring(string serviceSid, string sessionSid, string guestSid)
                {
                    var guest = GetActiveParticipant(serviceSid, sessionSid, guestSid);
                    return MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
                }

                private static ParticipantResource GetActiveParticipant(string serviceSid, string sessionSid, string participantSid)
                {
                    var participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                    if (participant.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                    }

                    return participant;
                }
            }
            """,
            """
            public partial class Dispatch
            {
                public object Call(string serviceSid, string sessionSid, string guestSid)
                {
                    var guest = GetActiveParticipant(serviceSid, sessionSid, guestSid);
                    return MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Call");
                }
            }
            """,
        ]);

    [Fact]
    public Task Tasks_that_run_together_are_fixed_up_to_the_one_that_would_be_overtaken() => FixVerify.CheckInMethodAsync(
        """
        await Task.WhenAll(
            MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "One"),
            MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:hostSid|}, "Two"));
        """,
        """
        var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        await Task.WhenAll(
            MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "One"),
            MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:hostSid|}, "Two"));
        """,
        "async Task RingAsync(string serviceSid, string sessionSid, string guestSid, string hostSid)");

    [Fact]
    public Task Two_methods_use_the_same_name_and_one_using() => FixVerify.CheckAsync(
        """
        using System;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
            }

            public void Call(string serviceSid, string sessionSid, string guestSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Call");
            }
        }
        """,
        """
        using System;
        using Twilio.Rest.Proxy.V1.Service.Session;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
            }

            public void Call(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Call");
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Several_rules_at_once() => FixVerify.CheckInMethodAsync(
        """
        var host = ParticipantResource.Fetch(serviceSid, sessionSid, hostSid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:host.Sid|}, "One");
        ParticipantResource.Delete(serviceSid, sessionSid, host.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:host.Sid|}, "Two");
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|}, "Three");
        """,
        """
        var host = ParticipantResource.Fetch(serviceSid, sessionSid, hostSid);
        if (host.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {host.Sid} was removed from session {host.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, host.Sid, "One");
        ParticipantResource.Delete(serviceSid, sessionSid, host.Sid);
        var participant = ParticipantResource.Fetch(serviceSid, sessionSid, host.Sid);
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "Two");
        var participant2 = ParticipantResource.Fetch(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
        if (participant2.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant2.Sid} was removed from session {participant2.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, participant2.Sid, "Three");
        """,
        "void Ring(string serviceSid, string sessionSid, string hostSid)");
}
