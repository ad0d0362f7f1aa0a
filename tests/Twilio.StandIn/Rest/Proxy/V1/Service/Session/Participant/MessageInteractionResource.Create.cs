using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

public partial class MessageInteractionResource
{
    /// <summary>Sends a message to a participant.</summary>
    public static MessageInteractionResource Create(CreateMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, options, client);

    public static Task<MessageInteractionResource> CreateAsync(CreateMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, options, client);

    public static TwilioResponse<MessageInteractionResource> CreateWithHeaders(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeaders(HttpMethod.Post, options, client);

    public static Task<TwilioResponse<MessageInteractionResource>> CreateWithHeadersAsync(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) =>
        s_endpoint.SendWithHeadersAsync(HttpMethod.Post, options, client);

    public static MessageInteractionResource Create(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null, List<Uri> mediaUrl = null,
        ITwilioRestClient client = null) =>
        Create(NewCreateOptions(pathServiceSid, pathSessionSid, pathParticipantSid, body, mediaUrl), client);

    public static Task<MessageInteractionResource> CreateAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null, List<Uri> mediaUrl = null,
        ITwilioRestClient client = null) =>
        CreateAsync(NewCreateOptions(pathServiceSid, pathSessionSid, pathParticipantSid, body, mediaUrl), client);

    public static TwilioResponse<MessageInteractionResource> CreateWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null, List<Uri> mediaUrl = null,
        ITwilioRestClient client = null) =>
        CreateWithHeaders(NewCreateOptions(pathServiceSid, pathSessionSid, pathParticipantSid, body, mediaUrl), client);

    public static Task<TwilioResponse<MessageInteractionResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null, List<Uri> mediaUrl = null,
        ITwilioRestClient client = null) =>
        CreateWithHeadersAsync(NewCreateOptions(pathServiceSid, pathSessionSid, pathParticipantSid, body, mediaUrl), client);

    private static CreateMessageInteractionOptions NewCreateOptions(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body, List<Uri> mediaUrl) =>
        new(pathServiceSid, pathSessionSid, pathParticipantSid)
        {
            Body = body,
            MediaUrl = mediaUrl,
        };
}
