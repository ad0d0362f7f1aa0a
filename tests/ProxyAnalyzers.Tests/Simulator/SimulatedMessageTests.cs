using System;
using System.Linq;
using System.Net;
using System.Text.Json;
using Twilio.Http;
using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;
using Xunit;

namespace ProxyAnalyzers.Tests.Simulator;

public sealed class SimulatedMessageTests
{
    private readonly SimulatedAccount _account = new();
    private readonly SessionResource _session;
    private readonly ParticipantResource _courier;
    private readonly ParticipantResource _customer;

    public SimulatedMessageTests()
    {
        _session = _account.NewSession();
        _courier = _account.Add(_session, SimulatedAccount.Courier);
        _customer = _account.Add(_session, SimulatedAccount.Customer);
    }

    [Fact]
    public void A_message_to_a_participant_is_sent_and_logged()
    {
        var message = _account.Send(_session, _courier, "At the door.");

        Assert.Equal(_courier.Sid, message.ParticipantSid);
        Assert.Contains("At the door.", message.Data);
        var logged = Assert.Single(InteractionResource.Read(_account.ServiceSid, _session.Sid, client: _account.Client));
        Assert.Equal(message.Sid, logged.Sid);
        Assert.Equal(_courier.Sid, logged.OutboundParticipantSid);
        Assert.Empty(_account.Client.RefusedRequests);
    }

    [Fact]
    public void The_first_message_takes_the_session_from_open_to_in_progress()
    {
        Assert.Equal(SessionResource.StatusEnum.Open, _account.Fetch(_session).Status);

        _account.Send(_session, _courier);

        Assert.Equal(SessionResource.StatusEnum.InProgress, _account.Fetch(_session).Status);
    }

    [Fact]
    public void A_removed_participant_is_unknown()
    {
        _account.Remove(_courier);

        _account.AssertRefused(80903, () => _account.Send(_session, _courier));
    }

    [Fact]
    public void A_participant_of_another_session_is_unknown()
    {
        var other = _account.NewSession();
        var stranger = _account.Add(other, SimulatedAccount.Courier);
        _account.Add(other, SimulatedAccount.Customer);

        _account.AssertRefused(80903, () => _account.Send(_session, stranger));
    }

    [Fact]
    public void A_participant_who_never_was_is_unknown() => _account.AssertRefused(80903, () => MessageInteractionResource.Create(
        _account.ServiceSid, _session.Sid, "KP0123456789abcdef0123456789abcdef", body: "Hello", client: _account.Client));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_message_needs_a_body(string? body) => _account.AssertRefused(80701, () => _account.Send(_session, _courier, body));

    [Fact]
    public void Media_do_not_replace_the_body() => _account.AssertRefused(80701, () => MessageInteractionResource.Create(
        _account.ServiceSid, _session.Sid, _courier.Sid, mediaUrl: [new Uri("https://example.com/parcel.jpg")], client: _account.Client));

    [Fact]
    public void A_voice_only_session_takes_no_message()
    {
        var calls = _account.NewSession(SessionResource.ModeEnum.VoiceOnly);
        var participant = _account.Add(calls, SimulatedAccount.Courier);
        _account.Add(calls, SimulatedAccount.Customer);

        _account.AssertRefused(80910, () => _account.Send(calls, participant));
    }

    [Fact]
    public void A_message_needs_a_partner()
    {
        _account.Remove(_customer);

        _account.AssertRefused(80614, () => _account.Send(_session, _courier));
    }

    [Fact]
    public void A_closed_session_takes_no_message()
    {
        _account.Update(_session, SessionResource.StatusEnum.Closed);

        _account.AssertRefused(80607, () => _account.Send(_session, _courier));
    }

    [Fact]
    public void A_reopened_session_takes_messages_again()
    {
        _account.Update(_session, SessionResource.StatusEnum.Closed);
        _account.Update(_session, SessionResource.StatusEnum.InProgress);

        _account.Send(_session, _courier);
    }

    [Fact]
    public void The_messages_of_a_participant_are_listed_and_fetched()
    {
        var message = _account.Send(_session, _courier);
        _account.Send(_session, _customer);

        var listed = MessageInteractionResource.Read(_account.ServiceSid, _session.Sid, _courier.Sid, client: _account.Client);
        Assert.Equal(message.Sid, Assert.Single(listed).Sid);
        Assert.Equal(
            message.Data,
            MessageInteractionResource.Fetch(_account.ServiceSid, _session.Sid, _courier.Sid, message.Sid, client: _account.Client).Data);
    }

    [Fact]
    public void A_deleted_interaction_is_gone()
    {
        var message = _account.Send(_session, _courier);
        InteractionResource.Delete(_account.ServiceSid, _session.Sid, message.Sid, client: _account.Client);

        _account.AssertRefused(
            20404, () => InteractionResource.Fetch(_account.ServiceSid, _session.Sid, message.Sid, client: _account.Client));
    }

    [Fact]
    public void A_refusal_is_the_JSON_object_that_Twilio_writes()
    {
        _account.Remove(_courier);
        var path = $"/v1/Services/{_account.ServiceSid}/Sessions/{_session.Sid}/Participants/{_courier.Sid}/MessageInteractions";
        var request = new Request(HttpMethod.Post, $"https://proxy.twilio.com{path}");
        request.AddPostParam("Body", "Hello");

        var response = _account.Client.Answer(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var json = JsonDocument.Parse(response.Content);
        Assert.Equal(80903, json.RootElement.GetProperty("code").GetInt32());
        Assert.Equal(400, json.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("Unknown Participant", json.RootElement.GetProperty("message").GetString());
        Assert.EndsWith("/80903", json.RootElement.GetProperty("more_info").GetString());
        var refused = _account.Client.RefusedRequests.Single();
        Assert.Equal((80903, 400, "POST", path), (refused.Code, refused.Status, refused.Method, refused.Path));
    }
}
