using System.Linq;

namespace ProxySimulator;

/// <summary>https://www.twilio.com/docs/proxy/api/interaction</summary>
internal sealed class InteractionOperations(ProxyStore store)
{
    public SimulatedResponse List(SimulatedRequest request, string serviceSid, string sessionSid)
    {
        var interactions = store.Session(serviceSid, sessionSid).Interactions;
        return ListEnvelope.Page(request, "interactions", interactions.Select(interaction => interaction.ToInteractionJson()).ToArray());
    }

    public SimulatedResponse Fetch(string serviceSid, string sessionSid, string sid) =>
        SimulatedResponse.Ok(Find(serviceSid, sessionSid, sid).ToInteractionJson());

    public SimulatedResponse Delete(string serviceSid, string sessionSid, string sid)
    {
        store.Session(serviceSid, sessionSid).Interactions.Remove(Find(serviceSid, sessionSid, sid));
        return SimulatedResponse.NoContent();
    }

    private SimulatedInteraction Find(string serviceSid, string sessionSid, string sid)
    {
        SidPattern.Require("KI", sid, ProxyError.InteractionSidInvalid);
        return store.Session(serviceSid, sessionSid).Interactions.Find(interaction => interaction.Sid == sid)
            ?? throw ProxyError.NotFound.Refusal();
    }
}
