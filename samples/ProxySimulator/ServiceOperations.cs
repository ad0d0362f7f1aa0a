using System.Linq;

namespace ProxySimulator;

/// <summary>https://www.twilio.com/docs/proxy/api/service</summary>
internal sealed class ServiceOperations(ProxyStore store)
{
    public SimulatedResponse Create(SimulatedRequest request)
    {
        if (request["UniqueName"] is not { Length: > 0 and <= 191 } uniqueName)
        {
            throw ProxyError.ParameterInvalid.Refusal();
        }

        RequireUnique(uniqueName, null);
        var service = new SimulatedService(store.NewSid("KS"), uniqueName, store.Now);
        service.Apply(request, store.Now);
        store.Services.Add(service);
        return SimulatedResponse.Created(service.ToJson());
    }

    public SimulatedResponse List(SimulatedRequest request) =>
        ListEnvelope.Page(request, "services", store.Services.Select(service => service.ToJson()).ToArray());

    public SimulatedResponse Fetch(string sidOrUniqueName)
    {
        var service = store.Services.Find(service => service.Sid == sidOrUniqueName || service.UniqueName == sidOrUniqueName);
        return SimulatedResponse.Ok((service ?? throw ProxyError.NotFound.Refusal()).ToJson());
    }

    public SimulatedResponse Update(SimulatedRequest request, string sid)
    {
        var service = store.Service(sid);
        if (request["UniqueName"] is { } uniqueName)
        {
            RequireUnique(uniqueName, service);
        }

        service.Apply(request, store.Now);
        return SimulatedResponse.Ok(service.ToJson());
    }

    public SimulatedResponse Delete(string sid)
    {
        store.Services.Remove(store.Service(sid));
        return SimulatedResponse.NoContent();
    }

    private void RequireUnique(string uniqueName, SimulatedService? itself)
    {
        if (store.Services.Any(service => service != itself && service.UniqueName == uniqueName))
        {
            throw ProxyError.ServiceNameNotUnique.Refusal();
        }
    }
}
