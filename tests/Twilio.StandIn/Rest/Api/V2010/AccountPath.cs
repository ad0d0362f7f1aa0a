using Twilio.Clients;

namespace Twilio.Rest.Api.V2010;

/// <summary>Where the 2010 API keeps what belongs to an account; the client's own, where a call names none.</summary>
internal static class AccountPath
{
    public static string Of(string pathAccountSid, ITwilioRestClient client) =>
        $"/2010-04-01/Accounts/{pathAccountSid ?? (client ?? TwilioClient.GetRestClient()).AccountSid}";
}
