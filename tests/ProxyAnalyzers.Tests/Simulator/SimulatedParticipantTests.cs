using System;
using System.Linq;
using System.Threading.Tasks;
using ProxySimulator;
using Twilio.Exceptions;
using Twilio.Rest.Proxy.V1;
using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Xunit;

namespace ProxyAnalyzers.Tests.Simulator;

public sealed class SimulatedParticipantTests
{
    private readonly SimulatedAccount _account = new();
    private readonly SessionResource _session;

    public SimulatedParticipantTests() => _session = _account.NewSession();

    [Fact]
    public void A_participant_is_given_a_proxy_number()
    {
        var courier = _account.Add(_session, SimulatedAccount.Courier);

        Assert.Equal(SimulatedAccount.Courier, courier.Identifier);
        Assert.StartsWith("+1", courier.ProxyIdentifier);
        Assert.Equal((_account.ServiceSid, _session.Sid), (courier.ServiceSid, courier.SessionSid));
        Assert.Null(courier.DateDeleted);
    }

    [Fact]
    public void A_removed_participant_is_still_fetched_with_the_time_of_removal()
    {
        var courier = _account.Add(_session, SimulatedAccount.Courier);

        _account.Remove(courier);

        Assert.NotNull(_account.Fetch(courier).DateDeleted);
    }

    [Fact]
    public void A_list_holds_removed_participants_too()
    {
        _account.Remove(_account.Add(_session, SimulatedAccount.Courier));
        _account.Add(_session, SimulatedAccount.Customer);

        var participants = ParticipantResource.Read(_account.ServiceSid, _session.Sid, client: _account.Client).ToArray();

        Assert.Equal(2, participants.Length);
        Assert.Equal(SimulatedAccount.Customer, Assert.Single(participants, participant => participant.DateDeleted == null).Identifier);
    }

    [Fact]
    public void A_participant_is_removed_once()
    {
        var courier = _account.Add(_session, SimulatedAccount.Courier);
        _account.Remove(courier);

        _account.AssertRefused(20404, () => _account.Remove(courier));
    }

    [Fact]
    public void A_participant_is_not_fetched_from_another_session()
    {
        var courier = _account.Add(_session, SimulatedAccount.Courier);

        _account.AssertRefused(20404, () => ParticipantResource.Fetch(
            _account.ServiceSid, _account.NewSession().Sid, courier.Sid, client: _account.Client));
    }

    [Fact]
    public void An_identifier_is_added_once()
    {
        _account.Add(_session, SimulatedAccount.Courier);

        _account.AssertRefused(80103, () => _account.Add(_session, SimulatedAccount.Courier));
    }

    [Fact]
    public void A_removed_identifier_does_not_come_back()
    {
        _account.Remove(_account.Add(_session, SimulatedAccount.Courier));

        _account.AssertRefused(80103, () => _account.Add(_session, SimulatedAccount.Courier));
    }

    [Fact]
    public void A_removed_participant_makes_room_for_another()
    {
        _account.Add(_session, SimulatedAccount.Customer);
        _account.Remove(_account.Add(_session, SimulatedAccount.Courier));

        Assert.Null(_account.Add(_session, SimulatedAccount.OtherCourier).DateDeleted);
    }

    [Fact]
    public void A_session_takes_two_participants()
    {
        _account.Add(_session, SimulatedAccount.Courier);
        _account.Add(_session, SimulatedAccount.Customer);

        _account.AssertRefused(80609, () => _account.Add(_session, SimulatedAccount.OtherCourier));
    }

    [Fact]
    public void A_closed_session_takes_no_participant()
    {
        _account.Update(_session, SessionResource.StatusEnum.Closed);

        _account.AssertRefused(80607, () => _account.Add(_session, SimulatedAccount.Courier));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4155550111")]
    [InlineData("+1 415 555 0111")]
    [InlineData("+0415555011")]
    [InlineData("+1415")]
    [InlineData("+14155550111\n")]
    [InlineData("+5491155550111")]
    [InlineData("+5215555550111")]
    [InlineData("tel:+14155550111")]
    [InlineData("KP0123456789abcdef0123456789abcdef")]
    public void An_identifier_is_an_address(string identifier) =>
        _account.AssertRefused(80404, () => _account.Add(_session, identifier));

    [Fact]
    public void A_participant_needs_an_identifier() => _account.AssertRefused(
        80404, () => ParticipantResource.Create(_account.ServiceSid, _session.Sid, null, client: _account.Client));

    [Theory]
    [InlineData("messenger:123456")]
    [InlineData("whatsapp:+14155550111")]
    [InlineData("CH0123456789abcdef0123456789abcdef")]
    public void A_channel_identifier_needs_a_message_only_session(string identifier)
    {
        _account.AssertRefused(80616, () => _account.Add(_session, identifier));
        _account.AssertRefused(80616, () => _account.Add(_account.NewSession(SessionResource.ModeEnum.VoiceOnly), identifier));

        Assert.Equal(identifier, _account.Add(_account.NewSession(SessionResource.ModeEnum.MessageOnly), identifier).Identifier);
    }

    [Fact]
    public void A_person_has_another_proxy_number_in_each_active_session()
    {
        var first = _account.Add(_session, SimulatedAccount.Courier);
        var second = _account.Add(_account.NewSession(), SimulatedAccount.Courier);

        Assert.NotEqual(first.ProxyIdentifier, second.ProxyIdentifier);
    }

    [Fact]
    public async Task Creates_of_one_identifier_at_once_are_refused()
    {
        var client = new SimulatedProxyClient(latency: TimeSpan.FromMilliseconds(50));
        var service = await ServiceResource.CreateAsync("deliveries", client: client);
        var morning = await SessionResource.CreateAsync(service.Sid, client: client);
        var evening = await SessionResource.CreateAsync(service.Sid, client: client);

        var first = ParticipantResource.CreateAsync(service.Sid, morning.Sid, SimulatedAccount.Courier, client: client);
        var second = ParticipantResource.CreateAsync(service.Sid, evening.Sid, SimulatedAccount.Courier, client: client);

        var refused = await Assert.ThrowsAsync<ApiException>(() => second);
        Assert.Equal((80623, 409), (refused.Code, refused.Status));
        Assert.Null((await first).DateDeleted);
        await ParticipantResource.CreateAsync(service.Sid, evening.Sid, SimulatedAccount.Courier, client: client);
    }

    [Fact]
    public void Requests_from_many_threads_never_add_a_third_participant()
    {
        var outcomes = new bool[40];
        Parallel.For(0, outcomes.Length, index =>
        {
            try
            {
                _account.Add(_session, $"+1415555{index:0000}");
                outcomes[index] = true;
            }
            catch (ApiException refused) when (refused.Code == 80609)
            {
            }
        });

        Assert.Equal(2, outcomes.Count(added => added));
        Assert.Equal(outcomes.Length - 2, _account.Client.RefusedRequests.Count);
    }
}
