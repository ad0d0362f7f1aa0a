using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Twilio.Rest;

namespace Twilio.Base;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The resource listed.</typeparam>
public class Page<T>
    where T : Resource
{
    private readonly PageLinks _links;

    private Page(List<T> records, int pageSize, PageLinks links)
    {
        Records = records;
        PageSize = pageSize;
        _links = links;
    }

    /// <summary>The records of this page.</summary>
    public List<T> Records { get; }

    /// <summary>The most records that a page holds.</summary>
    public int PageSize { get; }

    /// <summary>The address of the first page.</summary>
    public string GetFirstPageUrl(Domain domain) => PageLinks.Absolute(domain, _links.First);

    /// <summary>The address of the page after this one.</summary>
    public string GetNextPageUrl(Domain domain) => PageLinks.Absolute(domain, _links.Next);

    /// <summary>The address of the page before this one.</summary>
    public string GetPreviousPageUrl(Domain domain) => PageLinks.Absolute(domain, _links.Previous);

    /// <summary>The address of this page.</summary>
    public string GetUrl(Domain domain) => PageLinks.Absolute(domain, _links.Self);

    /// <summary>Whether a page follows.</summary>
    public bool HasNextPage() => !string.IsNullOrEmpty(_links.Next);

    /// <summary>Reads a page from Twilio's answer.</summary>
    /// <param name="recordKey">The property that holds the records.</param>
    /// <param name="json">The answer.</param>
    public static Page<T> FromJson(string recordKey, string json) => FromJson(recordKey, json, requestUrl: null);

    /// <inheritdoc cref="FromJson(string, string)"/>
    /// <param name="recordKey">The property that holds the records.</param>
    /// <param name="json">The answer.</param>
    /// <param name="requestUrl">The address of the page, for an answer that does not name it.</param>
    public static Page<T> FromJson(string recordKey, string json, string requestUrl)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var records = root.GetProperty(recordKey).EnumerateArray().Select(ResourceJson.Read<T>).ToList();

        return new Page<T>(records, PageLinks.PageSize(root) ?? records.Count, PageLinks.Read(root, requestUrl));
    }
}
