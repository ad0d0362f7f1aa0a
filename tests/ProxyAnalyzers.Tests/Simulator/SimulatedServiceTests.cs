using System;
using Twilio.Rest.Proxy.V1;
using Twilio.Rest.Proxy.V1.Service;
using Xunit;

namespace ProxyAnalyzers.Tests.Simulator;

public sealed class SimulatedServiceTests
{
    private readonly SimulatedAccount _account = new();

    [Fact]
    public void A_service_keeps_its_settings()
    {
        var callback = new Uri("https://delivery.example.com/twilio/out-of-session");

        ServiceResource.Update(_account.ServiceSid, outOfSessionCallbackUrl: callback, defaultTtl: 60, client: _account.Client);

        var service = ServiceResource.Fetch("deliveries", client: _account.Client);
        Assert.Equal((callback, 60), (service.OutOfSessionCallbackUrl, service.DefaultTtl));
        Assert.Equal(60, _account.NewSession().Ttl);
    }

    [Fact]
    public void The_unique_name_of_a_service_is_unique_and_required()
    {
        _account.AssertRefused(80602, () => ServiceResource.Create("deliveries", client: _account.Client));
        _account.AssertRefused(80701, () => ServiceResource.Create("", client: _account.Client));
    }

    [Fact]
    public void Participants_are_given_numbers_of_the_pool()
    {
        var first = AddNumber("+14155550101");
        var second = AddNumber("+14155550102");

        var inFirst = _account.Add(_account.NewSession(), SimulatedAccount.Courier);
        var inSecond = _account.Add(_account.NewSession(), SimulatedAccount.Courier);

        Assert.Equal((first.Sid, second.Sid), (inFirst.ProxyIdentifierSid, inSecond.ProxyIdentifierSid));
        _account.AssertRefused(80208, () => _account.Add(_account.NewSession(), SimulatedAccount.Courier));
        _account.AssertRefused(80611, () => PhoneNumberResource.Delete(_account.ServiceSid, first.Sid, client: _account.Client));
        _account.AssertRefused(80104, () => AddNumber("+14155550101"));
    }

    [Fact]
    public void A_reserved_number_is_given_on_demand_only()
    {
        AddNumber("+14155550101", isReserved: true);

        _account.AssertRefused(80207, () => _account.Add(_account.NewSession(), SimulatedAccount.Courier));
        Assert.Equal("+14155550101", _account.Add(_account.NewSession(), SimulatedAccount.Courier, "+14155550101").ProxyIdentifier);
    }

    [Fact]
    public void A_proxy_identifier_is_of_the_pool_and_free()
    {
        AddNumber("+14155550101");
        _account.Add(_account.NewSession(), SimulatedAccount.Courier, "+14155550101");

        _account.AssertRefused(80605, () => _account.Add(_account.NewSession(), SimulatedAccount.Courier, "+14155550199"));
        _account.AssertRefused(80402, () => _account.Add(_account.NewSession(), SimulatedAccount.Courier, "+14155550101"));
    }

    private PhoneNumberResource AddNumber(string number, bool? isReserved = null) =>
        PhoneNumberResource.Create(_account.ServiceSid, phoneNumber: number, isReserved: isReserved, client: _account.Client);
}
