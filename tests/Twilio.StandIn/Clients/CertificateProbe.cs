using System;
using System.Net;
using Twilio.Exceptions;
using Twilio.Http;

namespace Twilio.Clients;

/// <summary>A request to the port where Twilio shows its next certificate.</summary>
internal static class CertificateProbe
{
    public static void Run(HttpClient client)
    {
        var request = new Request(HttpMethod.Get, "https://api.twilio.com:8443/");
        var response = Send(client, request);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new CertificateValidationException("Unexpected response from certificate endpoint", request, response);
        }
    }

    private static Response Send(HttpClient client, Request request)
    {
        try
        {
            return client.MakeRequest(request);
        }
        catch (Exception exception)
        {
            throw new CertificateValidationException("Connection to api.twilio.com:8443 failed", exception, request);
        }
    }
}
