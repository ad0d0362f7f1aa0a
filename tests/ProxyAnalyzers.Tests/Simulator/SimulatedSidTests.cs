using Twilio.Rest.Proxy.V1;
using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;
using Xunit;

namespace ProxyAnalyzers.Tests.Simulator;

public sealed class SimulatedSidTests
{
    private readonly SimulatedAccount _account = new();
    private readonly SessionResource _session;
    private readonly ParticipantResource _courier;

    public SimulatedSidTests()
    {
        _session = _account.NewSession();
        _courier = _account.Add(_session, SimulatedAccount.Courier);
        _account.Add(_session, SimulatedAccount.Customer);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("KPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")]
    [InlineData("KP0123456789abcdef0123456789abcde")]
    [InlineData("kp0123456789abcdef0123456789abcdef")]
    [InlineData("KC0123456789abcdef0123456789abcdef")]
    public void A_participant_SID_has_its_form(string? sid)
    {
        _account.AssertRefused(80405, () => MessageInteractionResource.Create(
            _account.ServiceSid, _session.Sid, sid, body: "Hello", client: _account.Client));
        _account.AssertRefused(80405, () => ParticipantResource.Fetch(_account.ServiceSid, _session.Sid, sid, client: _account.Client));
        _account.AssertRefused(80405, () => ParticipantResource.Delete(_account.ServiceSid, _session.Sid, sid, client: _account.Client));
    }

    [Fact]
    public void Swapped_session_and_participant_are_told_by_the_session() => _account.AssertRefused(
        80409, () => MessageInteractionResource.Create(
            _account.ServiceSid, _courier.Sid, _session.Sid, body: "Hello", client: _account.Client));

    [Fact]
    public void Swapped_service_and_session_are_told_by_the_service() => _account.AssertRefused(
        80408, () => MessageInteractionResource.Create(
            _session.Sid, _account.ServiceSid, _courier.Sid, body: "Hello", client: _account.Client));

    [Theory]
    [InlineData("KC0123456789abcdef0123456789abcdeg")]
    [InlineData("order-1")]
    public void A_session_SID_has_its_form(string sid)
    {
        _account.AssertRefused(80409, () => SessionResource.Update(_account.ServiceSid, sid, ttl: 60, client: _account.Client));
        _account.AssertRefused(80409, () => SessionResource.Delete(_account.ServiceSid, sid, client: _account.Client));
        _account.AssertRefused(
            80409, () => ParticipantResource.Create(_account.ServiceSid, sid, SimulatedAccount.Courier, client: _account.Client));
    }

    [Fact]
    public void A_service_SID_has_its_form()
    {
        _account.AssertRefused(80408, () => ServiceResource.Delete("deliveries", client: _account.Client));
        _account.AssertRefused(80408, () => SessionResource.Create(_session.Sid, client: _account.Client));
    }

    [Fact]
    public void An_interaction_SID_has_its_form() => _account.AssertRefused(
        80403, () => InteractionResource.Fetch(_account.ServiceSid, _session.Sid, _courier.Sid, client: _account.Client));

    [Fact]
    public void A_phone_number_SID_has_its_form()
    {
        _account.AssertRefused(80407, () => PhoneNumberResource.Fetch(_account.ServiceSid, _courier.Sid, client: _account.Client));
        _account.AssertRefused(80407, () => ParticipantResource.Create(
            _account.ServiceSid,
            _account.NewSession().Sid,
            SimulatedAccount.Courier,
            proxyIdentifierSid: _courier.Sid,
            client: _account.Client));
    }

    [Fact]
    public void What_is_well_formed_but_missing_is_not_found()
    {
        const string Digits = "0123456789abcdef0123456789abcdef";

        var refused = _account.AssertRefused(20404, () => ServiceResource.Fetch($"KS{Digits}", client: _account.Client));
        Assert.Equal(404, refused.Status);
        _account.AssertRefused(20404, () => SessionResource.Fetch(_account.ServiceSid, $"KC{Digits}", client: _account.Client));
        _account.AssertRefused(20404, () => ParticipantResource.Fetch(
            _account.ServiceSid, _session.Sid, $"KP{Digits}", client: _account.Client));
        _account.AssertRefused(20404, () => MessageInteractionResource.Create(
            $"KS{Digits}", _session.Sid, _courier.Sid, body: "Hello", client: _account.Client));
    }
}
