using System.Text.Json;
using Twilio.Rest;

namespace Twilio.Base;

/// <summary>What a list says about its pages: in <c>meta</c>, or in the 2010 API at the root and without the host.</summary>
internal sealed record PageLinks(string Self, string First, string Next, string Previous)
{
    private const string Meta = "meta";

    public static PageLinks Read(JsonElement root, string requestUrl) => root.TryGetProperty(Meta, out var meta)
        ? new PageLinks(
            Text(meta, "url") ?? requestUrl, Text(meta, "first_page_url"), Text(meta, "next_page_url"), Text(meta, "previous_page_url"))
        : new PageLinks(
            Text(root, "uri") ?? requestUrl, Text(root, "first_page_uri"), Text(root, "next_page_uri"), Text(root, "previous_page_uri"));

    public static int? PageSize(JsonElement root)
    {
        var holder = root.TryGetProperty(Meta, out var meta) ? meta : root;
        return holder.TryGetProperty("page_size", out var size) ? size.GetInt32() : null;
    }

    public static string Absolute(Domain domain, string link) =>
        link is not null && link.StartsWith('/') ? $"https://{domain}.twilio.com{link}" : link;

    private static string Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) ? value.GetString() : null;
}
