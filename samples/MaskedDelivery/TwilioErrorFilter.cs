using Twilio.Exceptions;

namespace MaskedDelivery;

/// <summary>Tells the caller what Twilio refused, instead of a bare 500.</summary>
public sealed class TwilioErrorFilter : IEndpointFilter
{
    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ParticipantRemovedException exception)
        {
            return Results.Problem(exception.Message, statusCode: StatusCodes.Status409Conflict);
        }
        catch (ApiException exception)
        {
            var extensions = new Dictionary<string, object?> { ["twilioCode"] = exception.Code };
            return Results.Problem(exception.Message, statusCode: StatusCodes.Status502BadGateway, extensions: extensions);
        }
        catch (TwilioException exception)
        {
            return Results.Problem(exception.Message, statusCode: StatusCodes.Status502BadGateway);
        }
    }
}
