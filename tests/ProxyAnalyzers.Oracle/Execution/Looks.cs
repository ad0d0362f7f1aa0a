using System;
using System.Linq;
using System.Text.Json.Nodes;
using Twilio.Http;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What a program sees when it looks at participants, if that is not what there is.</summary>
internal static class Looks
{
    public static Response Change(Response response, ProxyPath path, int look, Circumstances circumstances, Ghosts ghosts)
    {
        if (circumstances is { ListLength: null, SaysGone: null, ListsOnlyPresent: false })
        {
            return response;
        }

        var answer = JsonNode.Parse(response.Content)!;
        if (answer["participants"] is JsonArray list)
        {
            Resize(list, path, circumstances, look, ghosts);
            foreach (var participant in list)
            {
                Date(participant!, look, circumstances.SaysGone, ghosts);
            }
        }
        else
        {
            Date(answer, look, circumstances.SaysGone, ghosts);
        }

        return new Response(response.StatusCode, answer.ToJsonString());
    }

    /// <summary>Others may have come, and who has been there is kept for a while only.</summary>
    private static void Resize(JsonArray list, ProxyPath path, Circumstances circumstances, int look, Ghosts ghosts)
    {
        var template = list.FirstOrDefault()?.DeepClone() ?? new JsonObject { ["session_sid"] = path.Session, ["identifier"] = "+14155550198" };
        foreach (var removed in list.Where(participant => circumstances.ListsOnlyPresent && participant!["date_deleted"] is not null).ToList())
        {
            list.Remove(removed);
        }

        var length = (look >= circumstances.LengthEndsAt ? circumstances.LaterLength : circumstances.ListLength) ?? list.Count;
        while (list.Count > length)
        {
            list.RemoveAt(circumstances.OthersComeFirst ? 0 : list.Count - 1);
        }

        var place = circumstances.OthersComeFirst ? 0 : list.Count;
        foreach (var other in ghosts.OthersIn(path.Session).Take(length - list.Count))
        {
            var more = template.DeepClone();
            more["sid"] = other;
            more["date_deleted"] = null;
            list.Insert(place++, more);
        }
    }

    private static void Date(JsonNode participant, int look, int? saysGone, Ghosts ghosts)
    {
        if (((saysGone ?? 0) >> look & 1) == 1)
        {
            participant["date_deleted"] = Ghosts.DeletedAt;
            ghosts.Remove((string)participant["sid"]!);
        }
    }
}
