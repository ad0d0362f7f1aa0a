using System.Linq;

namespace ProxySimulator;

/// <summary>Decides who may enter a session (https://www.twilio.com/docs/proxy/api/participant).</summary>
internal sealed class ParticipantAdmission(ProxyStore store)
{
    private const int MaximumParticipants = 2;

    private readonly PhoneNumberPool _pool = new(store);

    /// <exception cref="ProxyRefusalException">The session does not take the participant.</exception>
    public SimulatedParticipant Admit(SimulatedService service, SimulatedSession session, NewParticipant candidate)
    {
        session.RequireActive();
        if (candidate.Identifier is not { } identifier || !IdentifierFormat.IsValid(identifier))
        {
            throw ProxyError.IdentifierInvalid.Refusal();
        }

        if (IdentifierFormat.IsChannel(identifier) && session.Mode != SessionMode.MessageOnly)
        {
            throw ProxyError.IdentifierTypeNotSupported.Refusal();
        }

        // Removed participants count: nobody comes back into a session.
        if (session.Participants.Exists(participant => participant.Identifier == identifier))
        {
            throw ProxyError.ParticipantAlreadyInSession.Refusal();
        }

        if (session.LiveParticipants.Count() >= MaximumParticipants)
        {
            throw ProxyError.TooManyParticipants.Refusal();
        }

        var proxy = _pool.Assign(service, identifier, candidate.ProxyIdentifier, candidate.ProxyIdentifierSid);
        var participant = new SimulatedParticipant(
            store.NewSid("KP"), service.Sid, session.Sid, identifier, candidate.FriendlyName, proxy, store.Now);
        session.Participants.Add(participant);
        return participant;
    }
}
