using System.Xml.Linq;

namespace MaskedDelivery;

/// <summary>
/// Answers calls and messages that belong to no open session: with the JSON that makes Twilio create one, or with TwiML
/// (https://www.twilio.com/docs/proxy/out-session-callback-response-guide). In front of it belongs a check of X-Twilio-Signature.
/// </summary>
public static class OutOfSessionWebhook
{
    /// <summary>The path of the webhook.</summary>
    public const string Path = "/twilio/out-of-session";

    private const string Regret = "This delivery is completed. Please contact our support.";

    /// <summary>Maps the webhook.</summary>
    public static void MapOutOfSessionWebhook(this IEndpointRouteBuilder routes) => routes.MapPost(Path, AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpRequest request, DeliveryStore store, ProxySettings settings)
    {
        var form = await request.ReadFormAsync();
        var from = form["From"].ToString();
        if (store.FindByPhone(from) is { } delivery)
        {
            return Results.Json(new
            {
                participantIdentifier = from == delivery.CourierPhone ? delivery.CustomerPhone : delivery.CourierPhone,
                ttl = (int)settings.SessionTtl.TotalSeconds,
            });
        }

        var verb = form.ContainsKey("CallSid") ? "Say" : "Message";
        var twiml = new XElement("Response", new XElement(verb, Regret));
        return Results.Text(twiml.ToString(SaveOptions.DisableFormatting), "application/xml");
    }
}
