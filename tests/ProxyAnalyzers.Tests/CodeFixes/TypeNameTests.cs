using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>How the fix names the types that it uses, and the usings that this takes.</summary>
public sealed class TypeNameTests
{
    private const string Before = """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
            }
        }
        """;

    [Fact]
    public Task Usings_are_added_in_their_order() => CheckAsync(
        """
        // Copyright: the couriers.
        using System.Threading.Tasks;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        """,
        """
        // Copyright: the couriers.
        using System;
        using System.Threading.Tasks;
        using Twilio.Rest.Proxy.V1.Service.Session;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        """,
        "ParticipantResource",
        "InvalidOperationException");

    [Fact]
    public Task Using_is_not_added_where_it_would_make_a_name_ambiguous() => CheckAsync(
        """
        using System;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        using ParticipantResource = System.Uri;
        """,
        """
        using System;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        using ParticipantResource = System.Uri;
        """,
        "Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource",
        "InvalidOperationException");

    [Fact]
    public Task Alias_is_used() => CheckAsync(
        """
        using System;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        using Person = Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource;
        """,
        """
        using System;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;
        using Person = Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource;
        """,
        "Person",
        "InvalidOperationException");

    [Fact]
    public Task Names_are_long_in_a_file_that_only_has_long_names() => FixVerify.CheckAsync(
        Before.Replace("MessageInteractionResource", "Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource"),
        After("Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource", "System.InvalidOperationException")
            .Replace("MessageInteractionResource", "Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource"),
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Own_type_of_the_same_name_is_not_meant() => FixVerify.CheckAsync(
        "using System;\nusing Twilio.Rest.Proxy.V1.Service.Session.Participant;\n\npublic sealed class ParticipantResource\n{\n}\n\n" + Before,
        "using System;\nusing Twilio.Rest.Proxy.V1.Service.Session.Participant;\n\npublic sealed class ParticipantResource\n{\n}\n\n"
            + After("Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource", "InvalidOperationException"),
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Usings_inside_a_namespace_get_company() => FixVerify.CheckAsync(
        """
        namespace Couriers
        {
            using System;
            using Twilio.Rest.Proxy.V1.Service.Session.Participant;

            public static class Dispatch
            {
                public static void Ring(string serviceSid, string sessionSid, string guestSid)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
                }
            }
        }
        """,
        """
        namespace Couriers
        {
            using System;
            using Twilio.Rest.Proxy.V1.Service.Session;
            using Twilio.Rest.Proxy.V1.Service.Session.Participant;

            public static class Dispatch
            {
                public static void Ring(string serviceSid, string sessionSid, string guestSid)
                {
                    var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                    if (guest.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
                }
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Namespace_of_the_same_name_is_not_meant() => FixVerify.CheckAsync(
        """
        using static Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource;

        namespace Couriers.Twilio
        {
            public static class Dispatch
            {
                public static void Ring(string serviceSid, string sessionSid, string guestSid)
                {
                    Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
                }
            }
        }
        """,
        """
        using static Twilio.Rest.Proxy.V1.Service.Session.Participant.MessageInteractionResource;

        namespace Couriers.Twilio
        {
            public static class Dispatch
            {
                public static void Ring(string serviceSid, string sessionSid, string guestSid)
                {
                    var guest = global::Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                    if (guest.DateDeleted != null)
                    {
                        throw new System.InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                    }

                    Create(serviceSid, sessionSid, guest.Sid, "Ring");
                }
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Using_inside_a_namespace_of_the_same_name_starts_outside() => FixVerify.CheckAsync(
        """
        namespace Couriers.Twilio
        {
            using System;
            using global::Twilio.Rest.Proxy.V1.Service.Session.Participant;

            public static class Dispatch
            {
                public static void Ring(string serviceSid, string sessionSid, string guestSid)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
                }
            }
        }
        """,
        """
        namespace Couriers.Twilio
        {
            using System;
            using global::Twilio.Rest.Proxy.V1.Service.Session;
            using global::Twilio.Rest.Proxy.V1.Service.Session.Participant;

            public static class Dispatch
            {
                public static void Ring(string serviceSid, string sessionSid, string guestSid)
                {
                    var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                    if (guest.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
                }
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Using_is_added_once_for_all_that_needs_it() => FixVerify.CheckAsync<VerifyByMethodCodeFixProvider>(
        """
        using System;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                MessageInteractionResource sent = MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
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
                ParticipantResource guest = GetActiveParticipant(serviceSid, sessionSid, guestSid);
                MessageInteractionResource sent = MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
            }

            private static ParticipantResource GetActiveParticipant(string serviceSid, string sessionSid, string participantSid)
            {
                ParticipantResource participant = ParticipantResource.Fetch(serviceSid, sessionSid, participantSid);
                if (participant.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                }

                return participant;
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    private static Task CheckAsync(string usingsBefore, string usingsAfter, string participantType, string exceptionType) =>
        FixVerify.CheckAsync(usingsBefore + "\n\n" + Before, usingsAfter + "\n\n" + After(participantType, exceptionType), LanguageVersion.CSharp7_3);

    private static string After(string participantType, string exceptionType) =>
        $$"""
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = {{participantType}}.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new {{exceptionType}}($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
            }
        }
        """;
}
