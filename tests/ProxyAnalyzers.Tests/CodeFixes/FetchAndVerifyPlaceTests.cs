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

                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
                } // twice
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
    public Task Windows_line_ends_braces_on_the_same_line_and_explicit_types_are_kept() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch {
            public void Ring(string serviceSid, string sessionSid, string guestSid) {
                int count = 1;
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring " + count);
            }
        }
        """.ReplaceLineEndings("\r\n"),
        """
        public sealed class Dispatch {
            public void Ring(string serviceSid, string sessionSid, string guestSid) {
                int count = 1;
                ParticipantResource guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null) {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring " + count);
            }
        }
        """.ReplaceLineEndings("\r\n"));

    [Fact]
    public Task ConfigureAwait_is_used_where_the_file_uses_it() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").ConfigureAwait(false);
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid).ConfigureAwait(false);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring").ConfigureAwait(false);
            }
        }
        """);

    [Theory]
    // The right side of && runs only after the left one.
    [InlineData("""if (isLate && MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null) { }""")]
    // A condition of a loop runs in every round.
    [InlineData("""while (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null) { }""")]
    // The fetch would overtake the call in front of it.
    [InlineData("""Console.WriteLine(Next() + MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").Sid);""")]
    // The argument would be evaluated twice.
    [InlineData("""MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:Next()|}, "Ring");""")]
    // One arm of a switch expression is not the statement.
    [InlineData("""var message = isLate switch { true => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"), _ => null };""")]
    // An else-if has no statement of its own.
    [InlineData("""if (isLate) { } else if (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring") != null) { }""")]
    public Task Is_not_offered_where_it_would_change_what_runs(string statement) => FixVerify.NotOfferedAsync(
        $$"""
        public sealed class Dispatch
        {
            public void Ring(string serviceSid, string sessionSid, string guestSid, bool isLate)
            {
                {{statement}}
            }

            private static string Next() => Guid.NewGuid().ToString();
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
}
