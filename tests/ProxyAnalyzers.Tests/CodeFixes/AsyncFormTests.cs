using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>Whether the participant is fetched asynchronously, and what becomes of a method that only handed on a task.</summary>
public sealed class AsyncFormTests
{
    private const string Signature = "Task RingAsync(string serviceSid, string sessionSid, string guestSid, bool isLate)";

    private const string SignatureWithResult = "Task<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid, bool isLate)";

    private const string SignatureWithLast =
        "Task<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid, MessageInteractionResource last, bool isLate)";

    [Fact]
    public Task Method_that_returns_a_task_without_result_awaits_it() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                return MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"); // now
            }
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

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring"); // now
            }
        }
        """);

    [Fact]
    public Task Early_return_of_a_completed_task_becomes_a_return() => FixVerify.CheckAsync(
        """
        public class Dispatch
        {
            public virtual Task RingAsync(string serviceSid, string sessionSid, string guestSid, bool isLate)
            {
                if (isLate)
                {
                    return Task.CompletedTask;
                }

                return MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
            }
        }
        """,
        """
        public class Dispatch
        {
            public virtual async Task RingAsync(string serviceSid, string sessionSid, string guestSid, bool isLate)
            {
                if (isLate)
                {
                    return;
                }

                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
            }
        }
        """);

    [Fact]
    public Task Every_returned_task_is_awaited() => FixVerify.CheckAsync(
        """
        public abstract class Dispatch
        {
            public Task<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid, MessageInteractionResource last, bool isLate)
            {
                if (last != null)
                {
                    return Task.FromResult(last);
                }

                if (isLate)
                {
                    return WaitAsync();
                }

                return MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
            }

            protected abstract Task<MessageInteractionResource> WaitAsync();
        }
        """,
        """
        public abstract class Dispatch
        {
            public async Task<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid, MessageInteractionResource last, bool isLate)
            {
                if (last != null)
                {
                    return last;
                }

                if (isLate)
                {
                    return await WaitAsync();
                }

                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                return await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
            }

            protected abstract Task<MessageInteractionResource> WaitAsync();
        }
        """);

    [Fact]
    public Task Comments_at_the_returns_stay() => FixVerify.CheckInMethodAsync(
        """
        if (isLate)
        {
            return Task.FromResult(/* nobody */ last);
        }

        return /* at last */ MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"); // done
        """,
        """
        if (isLate)
        {
            return await Task.FromResult(/* nobody */ last);
        }

        var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        return /* at last */ await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring"); // done
        """,
        SignatureWithLast,
        "async " + SignatureWithLast);

    [Fact]
    public Task Expression_body_that_waits_for_several_is_awaited_as_a_whole() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Task RingAsync(string serviceSid, string sessionSid, string guestSid) => Task.WhenAll(MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring"));
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

                await Task.WhenAll(MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring"));
            }
        }
        """);

    [Fact]
    public Task Partial_stays_next_to_the_return_type() => FixVerify.CheckAsync(
        """
        public sealed partial class Dispatch
        {
            private partial Task RingAsync(string serviceSid, string sessionSid, string guestSid);

            private partial Task RingAsync(string serviceSid, string sessionSid, string guestSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        }
        """,
        """
        public sealed partial class Dispatch
        {
            private partial Task RingAsync(string serviceSid, string sessionSid, string guestSid);

            private async partial Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
            }
        }
        """);

    [Fact]
    public Task Lambda_that_hands_on_a_task_becomes_async() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Task RingAsync(string serviceSid, string sessionSid, List<string> guestSids)
            {
                return Task.WhenAll(guestSids.Select(guestSid => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring")));
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public Task RingAsync(string serviceSid, string sessionSid, List<string> guestSids)
            {
                return Task.WhenAll(guestSids.Select(async guestSid =>
                {
                    var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                    if (guest.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                    }

                    return await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
                }));
            }
        }
        """);

    [Fact]
    public Task Lambda_of_a_task_without_result_returns_nothing() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public Func<string, Task> Ringer(string serviceSid, string sessionSid) =>
                (string guestSid) => MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        }
        """,
        """
        public sealed class Dispatch
        {
            public Func<string, Task> Ringer(string serviceSid, string sessionSid) =>
                async (string guestSid) =>
                {
                    var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                    if (guest.DateDeleted != null)
                    {
                        throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                    }

                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
                };
        }
        """);

    [Theory]
    [InlineData("MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\").Wait();")]
    [InlineData("var message = MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\").Result;")]
    [InlineData("MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\").GetAwaiter().GetResult();")]
    [InlineData("MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\").ConfigureAwait(false).GetAwaiter().GetResult();")]
    public Task Where_the_code_blocks_the_fetch_is_synchronous(string statement) => FixVerify.CheckInMethodAsync(
        statement,
        $$"""
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        {{statement.Replace("{|PROXY1004:guestSid|}", "guest.Sid")}}
        """);

    [Fact]
    public Task Task_that_is_awaited_later_starts_after_the_fetch() => FixVerify.CheckInMethodAsync(
        """
        var sending = MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        Console.WriteLine("Ringing");
        await sending;
        """,
        """
        var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var sending = MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
        Console.WriteLine("Ringing");
        await sending;
        """,
        "async " + Signature);

    [Fact]
    public Task Response_with_headers_is_fetched_for_alike() => FixVerify.CheckInMethodAsync(
        """
        var response = await MessageInteractionResource.CreateWithHeadersAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        var response = await MessageInteractionResource.CreateWithHeadersAsync(serviceSid, sessionSid, guest.Sid, "Ring");
        """,
        "async " + Signature);

    [Fact]
    public Task Async_stream_awaits() => FixVerify.CheckInMethodAsync(
        """
        yield return await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        """,
        """
        var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        yield return await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
        """,
        "async IAsyncEnumerable<MessageInteractionResource> RingAsync(string serviceSid, string sessionSid, string guestSid)");

    [Theory]
    // Disposal would wait for the message.
    [InlineData("using (new System.IO.MemoryStream()) { return MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\"); }")]
    [InlineData("using var stream = new System.IO.MemoryStream(); return MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\");")]
    // The catch would see what the message throws later.
    [InlineData("try { return MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\"); } catch (FormatException) { return null!; }")]
    // There is no await in a lock.
    [InlineData("lock (_client) { return MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\"); }")]
    public Task Method_stays_as_it_is_where_awaiting_would_change_it(string statements) => FixVerify.NotOfferedInMethodAsync(statements, SignatureWithResult);

    [Theory]
    [InlineData("Task RingAsync(string serviceSid, string sessionSid, in string guestSid)", "return ")]
    [InlineData("unsafe Task RingAsync(string serviceSid, string sessionSid, string guestSid)", "return ")]
    [InlineData("Task RingAsync(string serviceSid, string sessionSid, string guestSid, Span<char> text)", "return ")]
    [InlineData("void Ring(string serviceSid, string sessionSid, string guestSid)", "_ = ")]
    [InlineData("Task Ring(string serviceSid, string sessionSid, string guestSid)", "if (serviceSid.Length == 0) return Task.Delay(1); return ")]
    public Task Method_that_cannot_be_async_is_left_alone(string signature, string before) => FixVerify.NotOfferedInMethodAsync(
        before + "MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Ring\");", signature);
}
