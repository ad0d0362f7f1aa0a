using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twilio.Http;

namespace ProxySimulator;

/// <summary>A request as Proxy's server reads it: the segments of the path, and the fields of the form or of the query.</summary>
internal sealed class SimulatedRequest
{
    private readonly ILookup<string, string> _fields;

    private SimulatedRequest(string method, Uri url, IEnumerable<KeyValuePair<string, string>> fields)
    {
        Method = method;
        Path = url.AbsolutePath;
        Segments = url.AbsolutePath.Split('/').Skip(1).Select(Uri.UnescapeDataString).ToArray();
        _fields = fields.ToLookup(field => field.Key, field => field.Value, StringComparer.Ordinal);
    }

    public string Method { get; }

    public string Path { get; }

    /// <summary>The parts of the path between the slashes; an empty SID leaves an empty segment.</summary>
    public string[] Segments { get; }

    /// <summary>The value of a field that was sent once, or null.</summary>
    public string? this[string name] => _fields[name].FirstOrDefault();

    public static SimulatedRequest From(Request request)
    {
        // The URL of a next page carries its own query, and ConstructUrl adds the request's.
        var url = request.ConstructUrl();
        var method = request.Method.ToString();
        return new SimulatedRequest(method, url, method == "POST" ? request.PostParams : Query(url));
    }

    public IEnumerable<string> All(string name) => _fields[name];

    /// <exception cref="ProxyRefusalException">80701 where the field is there and is no whole number, or a negative one.</exception>
    public int? Number(string name)
    {
        if (this[name] is not { Length: > 0 } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw ProxyError.ParameterInvalid.Refusal();
    }

    /// <exception cref="ProxyRefusalException">80701 where the field is there and is no ISO 8601 time.</exception>
    public DateTimeOffset? Time(string name)
    {
        if (this[name] is not { Length: > 0 } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw ProxyError.ParameterInvalid.Refusal();
    }

    private static IEnumerable<KeyValuePair<string, string>> Query(Uri url) => url.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(field => field.Split('=', 2))
        .Select(field => KeyValuePair.Create(field[0], Uri.UnescapeDataString(field.ElementAtOrDefault(1) ?? string.Empty)));
}
