using System.Linq;

namespace ProxySimulator;

/// <summary>
/// Gives participants their proxy numbers. Traffic is routed by the pair of real number and proxy number, so nobody has the same
/// proxy number in two active sessions (https://www.twilio.com/docs/proxy/phone-numbers-needed).
/// </summary>
internal sealed class PhoneNumberPool(ProxyStore store)
{
    /// <summary>The number of this index from the range that is kept for fiction, +1 415 555 0100 and on.</summary>
    public static string FictitiousNumber(int index) => $"+1415555{100 + index:0000}";

    /// <exception cref="ProxyRefusalException">80207, 80208, 80402, 80407 or 80605: there is no number that may be given.</exception>
    public ProxyAssignment Assign(SimulatedService service, string identifier, string? proxyIdentifier, string? proxyIdentifierSid)
    {
        var requested = Requested(service, proxyIdentifier, proxyIdentifierSid);
        if (requested is null)
        {
            return Choose(service, identifier);
        }

        return IsInUse(identifier, requested.Identifier) ? throw ProxyError.IdentifierPairInvalid.Refusal() : requested;
    }

    /// <summary>Whether the pair is live in an active session.</summary>
    public bool IsInUse(string identifier, string proxyIdentifier) => store.ActiveParticipants()
        .Any(participant => participant.Identifier == identifier && participant.Proxy.Identifier == proxyIdentifier);

    private static ProxyAssignment? Requested(SimulatedService service, string? proxyIdentifier, string? proxyIdentifierSid)
    {
        if (proxyIdentifierSid is not null)
        {
            SidPattern.Require("PN", proxyIdentifierSid, ProxyError.PhoneNumberSidInvalid);
            return OfPool(service.PhoneNumbers.Find(number => number.Sid == proxyIdentifierSid));
        }

        if (proxyIdentifier is null)
        {
            return null;
        }

        return IdentifierFormat.IsChannel(proxyIdentifier)
            ? new ProxyAssignment(proxyIdentifier, null)
            : OfPool(service.PhoneNumbers.Find(number => number.Number == proxyIdentifier));
    }

    private static ProxyAssignment OfPool(SimulatedPhoneNumber? number) => number is null
        ? throw ProxyError.ProxyIdentifierNotInService.Refusal()
        : new ProxyAssignment(number.Number, number.Sid);

    private ProxyAssignment Choose(SimulatedService service, string identifier)
    {
        if (service.PhoneNumbers.Count == 0)
        {
            var index = 0;
            while (IsInUse(identifier, FictitiousNumber(index)))
            {
                index++;
            }

            return new ProxyAssignment(FictitiousNumber(index), null);
        }

        if (service.PhoneNumbers.All(number => number.IsReserved))
        {
            throw ProxyError.NoUnreservedNumber.Refusal();
        }

        var free = service.PhoneNumbers.Find(number => !number.IsReserved && !IsInUse(identifier, number.Number));
        return free is null ? throw ProxyError.NoUnusedProxyIdentifier.Refusal() : OfPool(free);
    }
}
