using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ProxySimulator;

/// <summary>A page of a list, with the <c>meta</c> object by which the SDK finds the other pages.</summary>
internal static class ListEnvelope
{
    private const int DefaultPageSize = 50;

    // Proxy gives fewer than the 1,000 that other products give (changelog of 2019-06-06).
    private const int MaximumPageSize = 100;

    public static SimulatedResponse Page(SimulatedRequest request, string key, IReadOnlyCollection<JsonObject> records)
    {
        var size = Math.Clamp(request.Number("PageSize") ?? DefaultPageSize, 1, MaximumPageSize);
        var page = request.Number("Page") ?? 0;
        var pages = (records.Count + size - 1) / size;
        string Url(int number) => $"https://proxy.twilio.com{request.Path}?PageSize={size}&Page={number}";

        return SimulatedResponse.Ok(new JsonObject
        {
            [key] = new JsonArray(records.Skip(page * size).Take(size).ToArray<JsonNode>()),
            ["meta"] = new JsonObject
            {
                ["key"] = key,
                ["page"] = page,
                ["page_size"] = size,
                ["url"] = Url(page),
                ["first_page_url"] = Url(0),
                ["previous_page_url"] = page > 0 ? Url(page - 1) : null,
                ["next_page_url"] = page + 1 < pages ? Url(page + 1) : null,
            },
        });
    }
}
