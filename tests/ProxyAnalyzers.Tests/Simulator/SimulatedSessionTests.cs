using System;
using System.Collections.Generic;
using System.Linq;
using Twilio.Rest.Proxy.V1;
using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Xunit;

namespace ProxyAnalyzers.Tests.Simulator;

public sealed class SimulatedSessionTests
{
    private readonly ManualClock _clock = new();
    private readonly SimulatedAccount _account;

    public SimulatedSessionTests() => _account = new SimulatedAccount(_clock);

    [Fact]
    public void A_new_session_is_open_for_voice_and_messages()
    {
        var session = _account.NewSession();

        Assert.Equal(SessionResource.StatusEnum.Open, session.Status);
        Assert.Equal(SessionResource.ModeEnum.VoiceAndMessage, session.Mode);
        Assert.Equal(_account.ServiceSid, session.ServiceSid);
    }

    [Fact]
    public void A_session_is_fetched_by_its_unique_name_too()
    {
        var session = SessionResource.Create(_account.ServiceSid, uniqueName: "order-1", client: _account.Client);

        Assert.Equal(session.Sid, SessionResource.Fetch(_account.ServiceSid, "order-1", client: _account.Client).Sid);
        _account.AssertRefused(80308, () => SessionResource.Fetch(_account.ServiceSid, "order-2", client: _account.Client));
    }

    [Fact]
    public void The_unique_name_of_a_session_is_unique()
    {
        SessionResource.Create(_account.ServiceSid, uniqueName: "order-1", client: _account.Client);

        _account.AssertRefused(80603, () => SessionResource.Create(_account.ServiceSid, uniqueName: "order-1", client: _account.Client));
    }

    [Fact]
    public void Participants_may_come_with_the_session()
    {
        List<object> participants = [new { Identifier = SimulatedAccount.Courier }, new { Identifier = SimulatedAccount.Customer }];

        var session = SessionResource.Create(_account.ServiceSid, participants: participants, client: _account.Client);

        var added = ParticipantResource.Read(_account.ServiceSid, session.Sid, client: _account.Client);
        Assert.Equal([SimulatedAccount.Courier, SimulatedAccount.Customer], added.Select(participant => participant.Identifier));
    }

    [Fact]
    public void A_session_is_not_created_with_three_participants()
    {
        List<object> participants =
        [
            new { Identifier = SimulatedAccount.Courier },
            new { Identifier = SimulatedAccount.Customer },
            new { Identifier = SimulatedAccount.OtherCourier },
        ];

        _account.AssertRefused(
            80609, () => SessionResource.Create(_account.ServiceSid, participants: participants, client: _account.Client));
        Assert.Empty(SessionResource.Read(_account.ServiceSid, client: _account.Client));
    }

    [Fact]
    public void Closing_and_reopening_is_possible()
    {
        var session = _account.NewSession();

        var closed = _account.Update(session, SessionResource.StatusEnum.Closed);
        Assert.Equal(SessionResource.StatusEnum.Closed, closed.Status);
        Assert.NotNull(closed.DateEnded);

        var reopened = _account.Update(session, SessionResource.StatusEnum.InProgress);
        Assert.Equal(SessionResource.StatusEnum.InProgress, reopened.Status);
        Assert.Null(reopened.DateEnded);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("failed")]
    [InlineData("unknown")]
    [InlineData("clsoed")]
    [InlineData("CLOSED")]
    public void No_update_accepts_another_status(string status)
    {
        var session = _account.NewSession();

        _account.AssertRefused(80608, () => _account.Update(session, status));
        _account.Update(session, SessionResource.StatusEnum.Closed);
        _account.AssertRefused(80608, () => _account.Update(session, status));
    }

    [Fact]
    public void A_session_that_is_not_closed_is_not_reopened() =>
        _account.AssertRefused(80608, () => _account.Update(_account.NewSession(), SessionResource.StatusEnum.InProgress));

    [Fact]
    public void A_closed_session_is_not_updated_or_closed_again()
    {
        var session = _account.NewSession();
        _account.Update(session, SessionResource.StatusEnum.Closed);

        _account.AssertRefused(80607, () => SessionResource.Update(_account.ServiceSid, session.Sid, ttl: 60, client: _account.Client));
        _account.AssertRefused(80607, () => _account.Update(session, SessionResource.StatusEnum.Closed));
    }

    [Fact]
    public void A_session_is_not_reopened_onto_a_proxy_number_that_was_given_away()
    {
        var session = _account.NewSession();
        _account.Add(session, SimulatedAccount.Courier);
        _account.Update(session, SessionResource.StatusEnum.Closed);
        _account.Add(_account.NewSession(), SimulatedAccount.Courier);

        _account.AssertRefused(80604, () => _account.Update(session, SessionResource.StatusEnum.InProgress));
    }

    [Fact]
    public void A_session_expires_when_nothing_happens_for_its_time_to_live()
    {
        var session = _account.NewSession(ttl: 60);
        var courier = _account.Add(session, SimulatedAccount.Courier);
        _account.Add(session, SimulatedAccount.Customer);

        _clock.Advance(TimeSpan.FromSeconds(50));
        _account.Send(session, courier);
        _clock.Advance(TimeSpan.FromSeconds(50));
        _account.Send(session, courier);
        _clock.Advance(TimeSpan.FromSeconds(60));

        _account.AssertRefused(80904, () => _account.Send(session, courier));
        Assert.Equal(SessionResource.StatusEnum.Closed, _account.Fetch(session).Status);
    }

    [Fact]
    public void A_date_of_expiry_counts_before_the_time_to_live()
    {
        var session = _account.NewSession(ttl: 3600, dateExpiry: _clock.GetUtcNow().UtcDateTime.AddSeconds(30));

        _clock.Advance(TimeSpan.FromSeconds(31));

        _account.AssertRefused(80904, () => _account.Add(session, SimulatedAccount.Courier));
    }

    [Fact]
    public void A_session_is_not_created_expired() => _account.AssertRefused(
        80701, () => _account.NewSession(dateExpiry: _clock.GetUtcNow().UtcDateTime.AddSeconds(-1)));

    [Fact]
    public void A_deleted_session_takes_its_participants_along()
    {
        var session = _account.NewSession();
        var courier = _account.Add(session, SimulatedAccount.Courier);

        SessionResource.Delete(_account.ServiceSid, session.Sid, client: _account.Client);

        _account.AssertRefused(20404, () => _account.Fetch(session));
        _account.AssertRefused(20404, () => _account.Fetch(courier));
        _account.AssertRefused(20404, () => _account.Send(session, courier));
    }

    [Fact]
    public void A_deleted_service_takes_its_sessions_along()
    {
        var session = _account.NewSession();
        var courier = _account.Add(session, SimulatedAccount.Courier);

        ServiceResource.Delete(_account.ServiceSid, client: _account.Client);

        _account.AssertRefused(20404, () => ServiceResource.Fetch(_account.ServiceSid, client: _account.Client));
        _account.AssertRefused(20404, () => _account.Fetch(session));
        _account.AssertRefused(20404, () => _account.Send(session, courier));
    }

    [Fact]
    public void A_long_list_is_read_page_by_page()
    {
        for (var i = 0; i < 120; i++)
        {
            _account.NewSession();
        }

        Assert.Equal(120, SessionResource.Read(_account.ServiceSid, client: _account.Client).Count());
        Assert.Equal(120, SessionResource.Read(_account.ServiceSid, pageSize: 1000, client: _account.Client).Count());
        var sessions = SessionResource.Read(_account.ServiceSid, pageSize: 7, client: _account.Client);
        Assert.Equal(120, sessions.Select(session => session.Sid).Distinct().Count());
    }
}
