using System;
using System.Collections.Generic;
using System.Net;
using System.Text.Json.Nodes;
using Twilio.Http;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What a program would see if nothing was refused: sessions and participants that there are not, so that it goes on.</summary>
internal sealed class Ghosts
{
    public const string Message = "{ \"sid\": \"KI0123456789abcdef0123456789abcdef\" }";

    private readonly HashSet<string> _sids = [];

    /// <summary>Whether it is about a ghost that nobody has removed.</summary>
    public bool Knows(ProxyPath path) => path switch
    {
        { Participant: { } sid, IsRemoval: true } => _sids.Remove(sid),
        { Participant: { } sid } => _sids.Contains(sid),
        _ => false,
    };

    /// <summary>As if the request was granted.</summary>
    public Response Answer(Request request, ProxyPath path) => path switch
    {
        { IsMessage: true } => new Response(HttpStatusCode.Created, Message),
        { Method: "DELETE" } => new Response(HttpStatusCode.NoContent, ""),
        { IsCreation: true } => Participant(New("KP"), path, request.PostParams.Find(field => field.Key == "Identifier").Value),
        { IsRead: true, Participant: { } sid } => Participant(sid, path, "+14155550199"),
        { IsRead: true, LooksAtParticipants: true } => Json(new JsonObject { ["participants"] = new JsonArray(), ["meta"] = new JsonObject { ["key"] = "participants", ["page_size"] = 50 } }),
        _ => Json(new JsonObject { ["sid"] = path.Session ?? New("KC") }),
    };

    private static Response Participant(string sid, ProxyPath path, string identifier) =>
        Json(new JsonObject { ["sid"] = sid, ["session_sid"] = path.Session, ["identifier"] = identifier });

    private static Response Json(JsonObject resource) => new(HttpStatusCode.OK, resource.ToJsonString());

    private string New(string prefix)
    {
        var sid = $"{prefix}{Guid.NewGuid():N}";
        _sids.Add(sid);
        return sid;
    }
}
