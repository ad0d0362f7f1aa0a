using System;
using System.Linq;
using System.Text.Json.Nodes;
using Twilio.Http;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What a program sees when it looks at participants, if that is not what there is.</summary>
internal static class Looks
{
    public static Response Change(Response response, ProxyPath path, int look, Circumstances circumstances)
    {
        if (circumstances is { ListLength: null, SaysGone: null, ListsOnlyPresent: false })
        {
            return response;
        }

        var answer = JsonNode.Parse(response.Content)!;
        if (answer["participants"] is JsonArray list)
        {
            Resize(list, path, circumstances, look);
            foreach (var participant in list)
            {
                Date(participant!, look, circumstances.SaysGone);
            }
        }
        else
        {
            Date(answer, look, circumstances.SaysGone);
        }

        return new Response(response.StatusCode, answer.ToJsonString());
    }

    /// <summary>Others may have come, and who has been there is kept for a while only.</summary>
    private static void Resize(JsonArray list, ProxyPath path, Circumstances circumstances, int look)
    {
        var template = list.FirstOrDefault()?.DeepClone() ?? new JsonObject { ["session_sid"] = path.Session, ["identifier"] = "+14155550198" };
        foreach (var removed in list.Where(participant => circumstances.ListsOnlyPresent && participant!["date_deleted"] is not null).ToList())
        {
            list.Remove(removed);
        }

        var length = circumstances.IsLengthOfFirstLook && look > 0 ? list.Count : circumstances.ListLength ?? list.Count;
        while (list.Count > length)
        {
            list.RemoveAt(list.Count - 1);
        }

        while (list.Count < length)
        {
            var more = template.DeepClone();
            more["sid"] = $"KP{Guid.NewGuid():N}";
            more["date_deleted"] = null;
            list.Insert(circumstances.OthersComeFirst ? 0 : list.Count, more);
        }
    }

    private static void Date(JsonNode participant, int look, int? saysGone)
    {
        if (((saysGone ?? 0) >> look & 1) == 1)
        {
            participant["date_deleted"] = "2026-01-01T00:00:00Z";
        }
    }
}
