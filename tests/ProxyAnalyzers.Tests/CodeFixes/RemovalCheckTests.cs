using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>Participants that were read, and are only not looked at.</summary>
public sealed class RemovalCheckTests
{
    [Fact]
    public Task Participant_of_another_method_is_checked() => FixVerify.CheckInMethodAsync(
        """
        await MessageInteractionResource.CreateAsync(courier.ServiceSid, courier.SessionSid, {|PROXY1005:courier.Sid|}, "Ring");
        """,
        """
        if (courier.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {courier.Sid} was removed from session {courier.SessionSid}.");
        }

        await MessageInteractionResource.CreateAsync(courier.ServiceSid, courier.SessionSid, courier.Sid, "Ring");
        """,
        "async Task RingAsync(ParticipantResource courier)");

    [Fact]
    public Task Record_behind_the_argument_is_checked() => FixVerify.CheckInMethodAsync(
        """
        var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid).ConfigureAwait(false);
        Console.WriteLine(guest.Identifier);
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1005:guestSid|}, "Ring").ConfigureAwait(false);
        """,
        """
        var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid).ConfigureAwait(false);
        Console.WriteLine(guest.Identifier);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guestSid, "Ring").ConfigureAwait(false);
        """,
        "async Task RingAsync(string serviceSid, string sessionSid, string guestSid)");

    [Fact]
    public Task Record_without_a_name_gets_one() => FixVerify.CheckInMethodAsync(
        """
        var couriers = ParticipantResource.Read(serviceSid, sessionSid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:couriers.First().Sid|}, "Ring");
        """,
        """
        var couriers = ParticipantResource.Read(serviceSid, sessionSid);
        var participant = couriers.First();
        if (participant.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {participant.Sid} was removed from session {participant.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "Ring");
        """);

    [Fact]
    public Task Removed_one_of_a_list_is_skipped() => FixVerify.CheckInMethodAsync(
        """
        foreach (var courier in ParticipantResource.Read(serviceSid, sessionSid))
        {
            Console.WriteLine(courier.Identifier);
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:courier.Sid|}, "Ring");
        }
        """,
        """
        foreach (var courier in ParticipantResource.Read(serviceSid, sessionSid))
        {
            Console.WriteLine(courier.Identifier);
            if (courier.DateDeleted != null)
            {
                continue;
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Ring");
        }
        """);

    [Fact]
    public Task Loop_without_braces_gets_them() => FixVerify.CheckInMethodAsync(
        """
        foreach (var courier in ParticipantResource.Read(serviceSid, sessionSid))
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:courier.Sid|}, "Ring");
        """,
        """
        foreach (var courier in ParticipantResource.Read(serviceSid, sessionSid))
        {
            if (courier.DateDeleted != null)
            {
                continue;
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Ring");
        }
        """);

    [Fact]
    public Task Nothing_is_skipped_where_more_follows() => FixVerify.CheckInMethodAsync(
        """
        foreach (var courier in ParticipantResource.Read(serviceSid, sessionSid))
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:courier.Sid|}, "Ring");
            Console.WriteLine(courier.Identifier);
        }
        """,
        """
        foreach (var courier in ParticipantResource.Read(serviceSid, sessionSid))
        {
            if (courier.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {courier.Sid} was removed from session {courier.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Ring");
            Console.WriteLine(courier.Identifier);
        }
        """);

    [Fact]
    public Task Lambda_over_a_list_checks_each() => FixVerify.CheckInMethodAsync(
        """
        ParticipantResource.Read(serviceSid, sessionSid).ToList().ForEach(courier => MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:courier.Sid|}, "Ring"));
        """,
        """
        ParticipantResource.Read(serviceSid, sessionSid).ToList().ForEach(courier =>
        {
            if (courier.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {courier.Sid} was removed from session {courier.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, courier.Sid, "Ring");
        });
        """);

    [Fact]
    public Task Field_is_checked_by_its_name() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            private readonly ParticipantResource _courier;

            public Dispatch(ParticipantResource courier) => _courier = courier;

            public void Ring()
            {
                MessageInteractionResource.Create(_courier.ServiceSid, _courier.SessionSid, {|PROXY1005:this._courier.Sid|}, "Ring");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            private readonly ParticipantResource _courier;

            public Dispatch(ParticipantResource courier) => _courier = courier;

            public void Ring()
            {
                if (this._courier.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {this._courier.Sid} was removed from session {this._courier.SessionSid}.");
                }

                MessageInteractionResource.Create(_courier.ServiceSid, _courier.SessionSid, this._courier.Sid, "Ring");
            }
        }
        """);
}
