using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>The places that a message call stands in: where the fetch goes, and where there is no right place for it.</summary>
public sealed class FetchAndVerifyPlaceTests
{
    [Fact]
    public Task If_without_braces_gets_them() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid, bool isLate)
            {
                if (isLate)
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"); // twice
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid, bool isLate)
            {
                if (isLate)
                {
                    var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                    if (guest.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring"); // twice
                }
            }
        }
        """);

    [Fact]
    public Task Expression_body_becomes_an_async_block() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Task<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                return await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
            }
        }
        """);

    [Fact]
    public Task Expression_body_without_a_result_does_not_return_one() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Task RingAsync(string serviceSid, string sessionSid, string guestSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");

            public void Ring(string serviceSid, string sessionSid, string hostSid) => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:hostSid|}, "Ring");
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
            }

            public void Ring(string serviceSid, string sessionSid, string hostSid)
            {
                var host = ParticipantResource.Fetch(serviceSid, sessionSid, hostSid);
                if (host.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {host.Sid} was removed from session {host.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, host.Sid, "Ring");
            }
        }
        """);

    [Fact]
    public Task Returned_task_is_awaited() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Task<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                return MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                return await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
            }
        }
        """);

    [Fact]
    public Task Lambda_body_becomes_a_block() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Action<string> Ringer(string serviceSid, string sessionSid)
            {
                return guestSid => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public Action<string> Ringer(string serviceSid, string sessionSid)
            {
                return guestSid =>
                {
                    var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                    if (guest.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
                };
            }
        }
        """);

    [Fact]
    public Task Is_not_offered_for_the_argument_of_a_helper() => FixVerify.NotOfferedAsync(
        """
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid) => Send(serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|});

            private static void Send(string serviceSid, string sessionSid, string guestSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, guestSid, "Ring");
        }
        """);

    [Fact]
    public Task Is_not_offered_for_a_delete() => FixVerify.NotOfferedInMethodAsync(
        """
        ParticipantResource.Delete(serviceSid, sessionSid, guestSid);
        ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:guestSid|});
        """);

    [Fact]
    public Task Property_gets_an_accessor() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch(string serviceSid, string sessionSid, string guestSid)
        {
            /// <summary>Rings.</summary>
            public MessageInteractionResource Ring => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        }
        """,
        """
        public sealed class Dispatch(string serviceSid, string sessionSid, string guestSid)
        {
            /// <summary>Rings.</summary>
            public MessageInteractionResource Ring
            {
                get
                {
                    var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                    if (guest.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                    }

                    return MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
                }
            }
        }
        """);

    [Fact]
    public Task Accessor_gets_a_block() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch(string serviceSid, string sessionSid)
        {
            public string Guest
            {
                get => "";
                set => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:value|}, "Ring");
            }
        }
        """,
        """
        public sealed class Dispatch(string serviceSid, string sessionSid)
        {
            public string Guest
            {
                get => "";
                set
                {
                    var participant = ParticipantResource.Fetch(serviceSid, sessionSid, value);
                    if (participant.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
                    }

                    MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "Ring");
                }
            }
        }
        """);

    [Fact]
    public Task Constructor_gets_a_block() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Dispatch(string serviceSid, string sessionSid, string guestSid)
                : base() => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        }
        """,
        """
        public sealed class Dispatch
        {
            public Dispatch(string serviceSid, string sessionSid, string guestSid)
                : base()
            {
                var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
            }
        }
        """);

    [Fact]
    public Task Comments_of_an_expression_body_move_into_the_block() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public MessageInteractionResource Ring(string serviceSid, string sessionSid, string guestSid) // rings
                => // once
                // The guest waits downstairs.
                MessageInteractionResource.Create(
                    serviceSid, /* of today */
                    sessionSid,
                    {|PROXY1004:guestSid|}, // who is it?
                    "Ring"); // done
        }
        """,
        """
        public sealed class Dispatch
        {
            public MessageInteractionResource Ring(string serviceSid, string sessionSid, string guestSid)
            {
                // rings
                // once
                // The guest waits downstairs.
                var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                return MessageInteractionResource.Create(
                    serviceSid, /* of today */
                    sessionSid,
                    guest.Sid, // who is it?
                    "Ring"); // done
            }
        }
        """);

    [Fact]
    public Task Top_level_statement() => FixVerify.CheckAsync(
        """
        var (serviceSid, sessionSid, guestSid) = (args[0], args[1], args[2]);
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        var (serviceSid, sessionSid, guestSid) = (args[0], args[1], args[2]);
        var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
        """);

    [Fact]
    public Task Lambda_that_a_field_holds() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            private readonly Action<string, string, string> _ring = (serviceSid, sessionSid, guestSid) => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");

            public void Ring(string serviceSid, string sessionSid, string guestSid) => _ring(serviceSid, sessionSid, guestSid);
        }
        """,
        """
        public sealed class Dispatch
        {
            private readonly Action<string, string, string> _ring = (serviceSid, sessionSid, guestSid) =>
            {
                var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
            };

            public void Ring(string serviceSid, string sessionSid, string guestSid) => _ring(serviceSid, sessionSid, guestSid);
        }
        """);

    [Fact]
    public Task Expression_tree_is_left_alone() => FixVerify.CheckInMethodAsync(
        """
        System.Linq.Expressions.Expression<Action> ring = () => MessageInteractionResource.Create(serviceSid, sessionSid, guestSid, "Ring", null, null);
        """,
        """
        System.Linq.Expressions.Expression<Action> ring = () => MessageInteractionResource.Create(serviceSid, sessionSid, guestSid, "Ring", null, null);
        """);
}
