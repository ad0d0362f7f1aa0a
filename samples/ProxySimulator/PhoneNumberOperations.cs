using System;
using System.Linq;

namespace ProxySimulator;

/// <summary>https://www.twilio.com/docs/proxy/api/phone-number</summary>
internal sealed class PhoneNumberOperations(ProxyStore store)
{
    public SimulatedResponse Create(SimulatedRequest request, string serviceSid)
    {
        var service = store.Service(serviceSid);
        if (request["Sid"] is { } givenSid)
        {
            SidPattern.Require("PN", givenSid, ProxyError.PhoneNumberSidInvalid);
        }

        var sid = request["Sid"] ?? store.NewSid("PN");
        var text = request["PhoneNumber"] ?? PhoneNumberPool.FictitiousNumber(service.PhoneNumbers.Count);
        if (!IdentifierFormat.IsPhoneNumber(text))
        {
            throw ProxyError.ParameterInvalid.Refusal();
        }

        if (service.PhoneNumbers.Any(number => number.Sid == sid || number.Number == text))
        {
            throw ProxyError.NumberAlreadyInService.Refusal();
        }

        var number = new SimulatedPhoneNumber(sid, serviceSid, text, IsReserved(request) ?? false, store.Now);
        service.PhoneNumbers.Add(number);
        return SimulatedResponse.Created(number.ToJson(inUse: 0));
    }

    public SimulatedResponse List(SimulatedRequest request, string serviceSid)
    {
        var numbers = store.Service(serviceSid).PhoneNumbers;
        return ListEnvelope.Page(request, "phone_numbers", numbers.Select(number => number.ToJson(InUse(number))).ToArray());
    }

    public SimulatedResponse Fetch(string serviceSid, string sid)
    {
        var number = Find(serviceSid, sid);
        return SimulatedResponse.Ok(number.ToJson(InUse(number)));
    }

    public SimulatedResponse Update(SimulatedRequest request, string serviceSid, string sid)
    {
        var number = Find(serviceSid, sid);
        number.Reserve(IsReserved(request) ?? number.IsReserved, store.Now);
        return SimulatedResponse.Ok(number.ToJson(InUse(number)));
    }

    public SimulatedResponse Delete(string serviceSid, string sid)
    {
        var number = Find(serviceSid, sid);
        if (InUse(number) > 0)
        {
            throw ProxyError.NumberInActiveSessions.Refusal();
        }

        store.Service(serviceSid).PhoneNumbers.Remove(number);
        return SimulatedResponse.NoContent();
    }

    private static bool? IsReserved(SimulatedRequest request) =>
        request["IsReserved"] is { } text ? string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) : null;

    private SimulatedPhoneNumber Find(string serviceSid, string sid)
    {
        var service = store.Service(serviceSid);
        SidPattern.Require("PN", sid, ProxyError.PhoneNumberSidInvalid);
        return service.PhoneNumbers.Find(number => number.Sid == sid) ?? throw ProxyError.NotFound.Refusal();
    }

    private int InUse(SimulatedPhoneNumber number) => store.ActiveParticipants()
        .Where(participant => participant.Proxy.Sid == number.Sid)
        .Select(participant => participant.SessionSid)
        .Distinct()
        .Count();
}
