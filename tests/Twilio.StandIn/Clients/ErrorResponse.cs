using System.Net;
using System.Text.Json;
using Twilio.Exceptions;
using Twilio.Http;

namespace Twilio.Clients;

/// <summary>An answer that is an error, as the exception to throw.</summary>
internal static class ErrorResponse
{
    public static Response ThrowIfError(Response response)
    {
        if (response is null)
        {
            throw new ApiConnectionException("Connection Error: No response received.");
        }

        return response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.BadRequest ? response : throw Exception(response);
    }

    private static TwilioException Exception(Response response)
    {
        try
        {
            return IsStandard(response.Content)
                ? Exception(RestApiStandardException.FromJson(response.Content))
                : Exception(response, RestException.FromJson(response.Content));
        }
        catch (JsonException)
        {
            // The SDK gives neither code nor status for a body that is not Twilio's, such as a gateway's page.
            return new ApiException($"Api Error: {response.StatusCode} - {response.Content ?? "[no content]"}");
        }
    }

    private static bool IsStandard(string json)
    {
        using var document = JsonDocument.Parse(json ?? string.Empty);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.TryGetProperty("title", out _)
            : throw new JsonException("An error is an object.");
    }

    private static ApiStandardException Exception(RestApiStandardException error) =>
        new(error.Code, error.Status, error.Type, error.Title, error.Detail, error.Instance, error.Errors);

    private static ApiException Exception(Response response, RestException error) =>
        new(
            error.Code,
            (int)response.StatusCode,
            error.Message ?? $"Unable to make request, {response.StatusCode}",
            error.MoreInfo,
            error.Details);
}
