using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.FlexApi.V1;

/// <summary>A customer's contact with Flex (<c>KD…</c>).</summary>
public class InteractionResource : Resource
{
    private static readonly ResourceEndpoint<InteractionResource> s_endpoint = new(Domain.FlexApi, recordKey: "interactions");

    private InteractionResource()
    {
    }

    public string Sid { get; private set; }

    public string InteractionContextSid { get; private set; }

    public Uri Url { get; private set; }

    public Dictionary<string, string> Links { get; private set; }

    /// <summary>Creates an interaction.</summary>
    public static InteractionResource Create(
        object channel, object routing = null, string interactionContextSid = null, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Post, CreateRequest(channel, routing, interactionContextSid), client);

    public static Task<InteractionResource> CreateAsync(
        object channel, object routing = null, string interactionContextSid = null, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Post, CreateRequest(channel, routing, interactionContextSid), client);

    /// <summary>Fetches an interaction.</summary>
    public static InteractionResource Fetch(string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.Send(HttpMethod.Get, ItemRequest(pathSid), client);

    public static Task<InteractionResource> FetchAsync(string pathSid, ITwilioRestClient client = null) =>
        s_endpoint.SendAsync(HttpMethod.Get, ItemRequest(pathSid), client);

    /// <summary>Reads it from Twilio's JSON.</summary>
    public static InteractionResource FromJson(string json) => ResourceJson.Read<InteractionResource>(json);

    /// <summary>Writes it as Twilio does.</summary>
    public static string ToJson(object model) => ResourceJson.Write(model);

    private static ResourceRequest CreateRequest(object channel, object routing, string interactionContextSid) =>
        new("/v1/Interactions", new()
        {
            { "Channel", ResourceJson.WriteValue(channel) },
            { "Routing", ResourceJson.WriteValue(routing) },
            { "InteractionContextSid", interactionContextSid },
        });

    private static ResourceRequest ItemRequest(string pathSid) => new($"/v1/Interactions/{pathSid}");
}
