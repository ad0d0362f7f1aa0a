namespace MaskedDelivery;

/// <summary>What the company's own systems call.</summary>
public static class DeliveryEndpoints
{
    /// <summary>Maps <c>/deliveries</c>.</summary>
    public static void MapDeliveries(this IEndpointRouteBuilder routes)
    {
        var deliveries = routes.MapGroup("/deliveries").AddEndpointFilter<TwilioErrorFilter>();
        deliveries.MapPost("/", OpenAsync);
        deliveries.MapPost("/{number}/messages", MessageAsync);
        deliveries.MapPut("/{number}/courier", ReplaceCourierAsync);
        deliveries.MapDelete("/{number}", EndAsync);
    }

    private static async Task<IResult> OpenAsync(Delivery delivery, DeliverySessions sessions, DeliveryStore store) =>
        store.Find(delivery.Number) is null
            ? Results.Created($"/deliveries/{Uri.EscapeDataString(delivery.Number)}", await sessions.OpenAsync(delivery))
            : Results.Conflict();

    private static async Task<IResult> MessageAsync(string number, DeliveryMessage message, DeliverySessions sessions, DeliveryStore store)
    {
        if (store.Find(number) is not { } session)
        {
            return Results.NotFound();
        }

        if (string.IsNullOrWhiteSpace(message.Text))
        {
            return Results.BadRequest();
        }

        await sessions.MessageAsync(session, message.To, message.Text);
        return Results.Accepted();
    }

    private static async Task<IResult> ReplaceCourierAsync(
        string number, NewCourier courier, DeliverySessions sessions, DeliveryStore store) =>
        store.Find(number) is { } session
            ? Results.Ok(await sessions.ReplaceCourierAsync(session, courier.Phone))
            : Results.NotFound();

    private static async Task<IResult> EndAsync(string number, DeliverySessions sessions, DeliveryStore store)
    {
        if (store.Find(number) is not { } session)
        {
            return Results.NotFound();
        }

        await sessions.EndAsync(session);
        return Results.NoContent();
    }
}
