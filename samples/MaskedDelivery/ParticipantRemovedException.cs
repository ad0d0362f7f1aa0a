namespace MaskedDelivery;

/// <summary>The participant to be reached is no longer in the session of the delivery.</summary>
public sealed class ParticipantRemovedException(string participantSid)
    : InvalidOperationException($"Participant {participantSid} was removed from the session.");
