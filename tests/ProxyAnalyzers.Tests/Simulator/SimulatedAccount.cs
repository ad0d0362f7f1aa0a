using System;
using System.Linq;
using ProxySimulator;
using Twilio.Exceptions;
using Twilio.Rest.Proxy.V1;
using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;
using Twilio.Rest.Proxy.V1.Service.Session.Participant;
using Xunit;

namespace ProxyAnalyzers.Tests.Simulator;

/// <summary>An account with one Proxy service, driven through the SDK.</summary>
internal sealed class SimulatedAccount
{
    public const string Courier = "+14155550111";
    public const string Customer = "+14155550122";
    public const string OtherCourier = "+14155550133";

    public SimulatedAccount(TimeProvider? clock = null)
    {
        Client = new SimulatedProxyClient(clock);
        ServiceSid = ServiceResource.Create("deliveries", client: Client).Sid;
    }

    public SimulatedProxyClient Client { get; }

    public string ServiceSid { get; }

    public SessionResource NewSession(SessionResource.ModeEnum? mode = null, int? ttl = null, DateTime? dateExpiry = null) =>
        SessionResource.Create(ServiceSid, mode: mode, ttl: ttl, dateExpiry: dateExpiry, client: Client);

    public ParticipantResource Add(SessionResource session, string identifier, string? proxyIdentifier = null) =>
        ParticipantResource.Create(ServiceSid, session.Sid, identifier, proxyIdentifier: proxyIdentifier, client: Client);

    public void Remove(ParticipantResource participant) =>
        ParticipantResource.Delete(ServiceSid, participant.SessionSid, participant.Sid, client: Client);

    public ParticipantResource Fetch(ParticipantResource participant) =>
        ParticipantResource.Fetch(ServiceSid, participant.SessionSid, participant.Sid, client: Client);

    public SessionResource Fetch(SessionResource session) => SessionResource.Fetch(ServiceSid, session.Sid, client: Client);

    public SessionResource Update(SessionResource session, SessionResource.StatusEnum status) =>
        SessionResource.Update(ServiceSid, session.Sid, status: status, client: Client);

    public MessageInteractionResource Send(SessionResource session, ParticipantResource participant, string? body = "Hello") =>
        MessageInteractionResource.Create(ServiceSid, session.Sid, participant.Sid, body: body, client: Client);

    /// <summary>The call is refused with this code, and the log shows it.</summary>
    public ApiException AssertRefused(int code, Action call)
    {
        var exception = Assert.Throws<ApiException>(call);
        Assert.Equal(code, exception.Code);
        Assert.Equal(code, Client.RefusedRequests.Last().Code);
        return exception;
    }
}
