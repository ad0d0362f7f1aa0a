using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using ProxyAnalyzers.Oracle.Comparison;
using Twilio.Http;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What a program would see if nothing was refused: sessions and participants that there are not, so that it goes on.</summary>
internal sealed class Ghosts
{
    public const string DeletedAt = "2026-01-01T00:00:00Z";
    public const string Message = "{ \"sid\": \"KI0123456789abcdef0123456789abcdef\" }";

    // The refusal that each session would meet again and again, and the session of each participant.
    private readonly Dictionary<string, int?> _sessions = [];
    private readonly Dictionary<string, string?> _participants = [];
    private readonly List<string> _others = [];
    private readonly List<JsonObject> _seen = [];

    /// <summary>Whether it is about a ghost of this session that nobody has removed.</summary>
    public bool Knows(ProxyPath path) => path.Participant is { } sid && _participants.TryGetValue(sid, out var session) && session == path.Session;

    /// <summary>Whether the session is a ghost, and the code that it is refused with if it was created where none can be.</summary>
    public bool IsSession(string? session, out int? code)
    {
        code = null;
        return session is not null && _sessions.TryGetValue(session, out code);
    }

    /// <summary>A participant, or a list of them: a list that is refused later would have shown it.</summary>
    public void Remember(Response response)
    {
        var answer = JsonNode.Parse(response.Content)!;
        _seen.AddRange(answer["participants"] is JsonArray list ? list.Select(participant => participant!.AsObject()) : [answer.AsObject()]);
    }

    /// <summary>The SIDs of those whom others have let into the session, and nobody has removed: as many as are asked for, and as there have been.</summary>
    public IEnumerable<string> OthersIn(string? session)
    {
        foreach (var sid in _others.Where(other => _participants.TryGetValue(other, out var own) && own == session).ToList())
        {
            yield return sid;
        }

        while (true)
        {
            var sid = NewParticipant(session);
            _others.Add(sid);
            yield return sid;
        }
    }

    /// <summary>Nobody who answers to it any more.</summary>
    public void Remove(string sid)
    {
        _participants.Remove(sid);
        foreach (var record in _seen.Where(participant => (string?)participant["sid"] == sid))
        {
            record["date_deleted"] = DeletedAt;
        }
    }

    /// <summary>As if the request was granted, which was refused with this code.</summary>
    public Response Answer(Request request, ProxyPath path, int? code)
    {
        if (path is { IsRemoval: true, Participant: { } removed })
        {
            Remove(removed);
        }

        return Show(request, path, code);
    }

    private Response Show(Request request, ProxyPath path, int? code) => path switch
    {
        { IsMessage: true } => new Response(HttpStatusCode.Created, Message),
        { Method: "DELETE" } => new Response(HttpStatusCode.NoContent, ""),
        { IsCreation: true } => Create(path, request.PostParams.Find(field => field.Key == "Identifier").Value),
        { IsRead: true, Participant: { } sid } => Participant(sid, path, "+14155550199"),
        { IsRead: true, LooksAtParticipants: true } => Json(new JsonObject { ["participants"] = SeenIn(path.Session), ["meta"] = new JsonObject { ["key"] = "participants", ["page_size"] = 50 } }),
        _ => Json(new JsonObject { ["sid"] = path.Session ?? NewSession(code == Refusals.NotFound ? code : null) }),
    };

    private Response Create(ProxyPath path, string identifier)
    {
        var response = Participant(NewParticipant(path.Session), path, identifier);
        Remember(response);
        return response;
    }

    private static Response Participant(string sid, ProxyPath path, string identifier) =>
        Json(new JsonObject { ["sid"] = sid, ["session_sid"] = path.Session, ["identifier"] = identifier });

    private static Response Json(JsonObject resource) => new(HttpStatusCode.OK, resource.ToJsonString());

    private JsonArray SeenIn(string? session) =>
        new([.. _seen.Where(participant => (string?)participant["session_sid"] == session).DistinctBy(participant => (string?)participant["sid"]).Select(participant => participant.DeepClone())]);

    private string NewParticipant(string? session)
    {
        var sid = $"KP{Guid.NewGuid():N}";
        _participants.Add(sid, session);
        return sid;
    }

    private string NewSession(int? code)
    {
        var sid = $"KC{Guid.NewGuid():N}";
        _sessions.Add(sid, code);
        return sid;
    }
}
