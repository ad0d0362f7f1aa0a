using MaskedDelivery.Mistakes;
using Twilio.Exceptions;

namespace MaskedDelivery.Demo;

/// <summary>The mistakes, each with the setting that it needs.</summary>
public sealed class MistakeCatalog
{
    private const string OtherCourierPhone = "+14155550133";

    private readonly ProxyService _service;
    private readonly DeliverySessions _sessions;
    private readonly DeliveryStore _store;
    private readonly SortedDictionary<string, Func<Delivery, Task>> _mistakes;

    /// <summary>A catalog of mistakes in the given Proxy service.</summary>
    public MistakeCatalog(ProxyService service, DeliverySessions sessions, DeliveryStore store)
    {
        _service = service;
        _sessions = sessions;
        _store = store;
        _mistakes = new(StringComparer.OrdinalIgnoreCase)
        {
            ["PROXY1001"] = delivery => HardcodedParticipantSid.RunAsync(service.Sid, delivery),
            ["PROXY1002"] = delivery => WrongKindOfSid.RunAsync(service.Sid, delivery),
            ["PROXY1003"] = delivery => ParticipantOfAnotherSession.RunAsync(service.Sid, delivery),
            ["PROXY1004"] = delivery => WithOutdatedRecordAsync(delivery, UnverifiedParticipantSid.RunAsync),
            ["PROXY1005"] = delivery => WithOutdatedRecordAsync(delivery, RemovalNotChecked.RunAsync),
            ["PROXY1006"] = delivery => HardcodedSessionSid.RunAsync(service.Sid, delivery),
            ["PROXY2001"] = delivery => ParticipantUsedAfterRemoval.RunAsync(service.Sid, delivery),
            ["PROXY2002"] = delivery => RemovedParticipantAddedAgain.RunAsync(service.Sid, delivery),
            ["PROXY2003"] = delivery => SessionUsedAfterItEnded.RunAsync(service.Sid, delivery),
            ["PROXY2004"] = delivery => SessionStatusNotAccepted.RunAsync(service.Sid, delivery),
            ["PROXY2005"] = delivery => MoreThanTwoParticipants.RunAsync(service.Sid, delivery),
            ["PROXY2006"] = delivery => MessageBeforeBothParticipants.RunAsync(service.Sid, delivery),
            ["PROXY3001"] = delivery => IdentifierIsNoAddress.RunAsync(service.Sid, delivery),
            ["PROXY3002"] = delivery => IdentifierAddedTwice.RunAsync(service.Sid, delivery),
            ["PROXY3003"] = delivery => ChannelIdentifierOutsideMessageOnlySession.RunAsync(service.Sid, delivery),
            ["PROXY3004"] = delivery => ParticipantsCreatedInParallel.RunAsync(service.Sid, delivery),
            ["PROXY4001"] = _ => NoOutOfSessionCallback.RunAsync(),
            ["PROXY4002"] = delivery => ExpiryInLocalTime.RunAsync(service.Sid, delivery),
            ["PROXY5001"] = delivery => MessageWithoutBody.RunAsync(service.Sid, delivery),
            ["PROXY5002"] = delivery => MessageInVoiceOnlySession.RunAsync(service.Sid, delivery),
            ["PROXY5003"] = delivery => StatusesOfTwoResourcesCompared.RunAsync(service.Sid, delivery),
        };
    }

    /// <summary>The ids of the rules, in order.</summary>
    public IReadOnlyCollection<string> Rules => _mistakes.Keys;

    /// <summary>Makes the mistake of a rule; null where there is no such rule.</summary>
    public async Task<MistakeOutcome?> MakeAsync(string rule)
    {
        if (!_mistakes.TryGetValue(rule, out var mistake))
        {
            return null;
        }

        try
        {
            await mistake(new Delivery($"demo-{Guid.NewGuid():N}", "+14155550111", "+14155550122"));
            return new MistakeOutcome(rule, null, "Accepted. Twilio does not notice this one; the application pays for it later.", null);
        }
        catch (ApiException exception)
        {
            return new MistakeOutcome(rule, exception.Code, exception.Message, exception.MoreInfo);
        }
    }

    /// <summary>Runs with what was known of the delivery before its courier was replaced, as from the cache of another server.</summary>
    private async Task WithOutdatedRecordAsync(Delivery delivery, Func<string, MaskedSession, Task> mistake)
    {
        await _sessions.OpenAsync(delivery);
        var outdated = _store.Find(delivery.Number)!;
        await _sessions.ReplaceCourierAsync(outdated, OtherCourierPhone);
        await mistake(_service.Sid, outdated);
    }
}
