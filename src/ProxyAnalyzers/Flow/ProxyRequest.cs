using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>A plain HTTP request that Proxy answers, read from its URL: what it asks for, and the SIDs in its path.</summary>
internal sealed record ProxyRequest(ResourceKind Resource, Verb Verb, ImmutableArray<(string Collection, Value Sid)> Sids)
{
    /// <summary>The request, or null where the URL is not one of Proxy's or the verb is none that it knows.</summary>
    public static ProxyRequest? Read(string httpMethod, Value url)
    {
        if (Urls.AsText(url) is not { } text || PathOf(text) is not { } path)
        {
            return null;
        }

        var segments = Split(path);
        var parent = ResourceKind.None;
        var sids = ImmutableArray.CreateBuilder<(string, Value)>();
        for (var i = 0; i < segments.Count; i += 2)
        {
            if (segments[i] is not Constant { Text: { } collection } || ProxyPath.ResourceOf(collection) is var resource && !ProxyPath.Follows(parent, resource))
            {
                return null;
            }

            parent = resource;
            if (i + 1 < segments.Count && segments[i + 1] is { } sid && !IsTemplate(sid))
            {
                sids.Add((collection, sid));
            }
        }

        return segments.Count > 0 && ProxyPath.VerbOf(httpMethod, isOfOne: segments.Count % 2 == 0) is { } verb
            ? new ProxyRequest(parent, verb, sids.ToImmutable())
            : null;
    }

    /// <summary>The path below the version: of an absolute URL on Proxy's host, or of a relative one of Proxy's own shape.</summary>
    private static Value? PathOf(Value url)
    {
        var start = Urls.StartOf(url);
        var prefix = Urls.IsAbsolute(url) ? PrefixOfHost(start) : start.StartsWith("/v1/Services/", StringComparison.Ordinal) ? "/v1/" : start.StartsWith("v1/Services/", StringComparison.Ordinal) ? "v1/" : null;
        if (prefix is null || (!Urls.IsAbsolute(url) && !NamesSession(url)))
        {
            return null;
        }

        var rest = new Constant(start.Substring(prefix.Length));
        return url is ComposedText composed ? ComposedText.Of(composed.Parts.SetItem(0, rest)) : rest;
    }

    private static string? PrefixOfHost(string start)
    {
        foreach (var scheme in new[] { "https://", "http://" })
        {
            var prefix = scheme + ProxyPath.Host + "/v1/";
            if (start.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return prefix;
            }
        }

        return null;
    }

    /// <summary>Other products of Twilio have services, too, but no sessions in them.</summary>
    private static bool NamesSession(Value url) =>
        (url is ComposedText composed ? composed.Parts.AsEnumerable() : new[] { url }).Any(part => part is Constant { Text: { } text } && text.Contains("/Sessions/"));

    /// <summary>The segments of a path: constants, values, or null where one is composed of several.</summary>
    private static List<Value?> Split(Value path)
    {
        var segments = new List<Value?>();
        Value? current = null;
        var isMixed = false;
        foreach (var part in path is ComposedText composed ? composed.Parts : ImmutableArray.Create(path))
        {
            if (part is not Constant { Text: { } text })
            {
                Append(part);
                continue;
            }

            var end = text.IndexOfAny(new[] { '?', '#' });
            var pieces = (end < 0 ? text : text.Substring(0, end)).Split('/');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    Close();
                }

                if (pieces[i].Length > 0)
                {
                    Append(new Constant(pieces[i]));
                }
            }

            if (end >= 0)
            {
                break;
            }
        }

        if (current is not null)
        {
            Close();
        }

        return segments;

        void Append(Value piece)
        {
            isMixed |= current is not null;
            current = piece;
        }

        void Close()
        {
            segments.Add(isMixed ? null : current ?? Constant.Empty);
            current = null;
            isMixed = false;
        }
    }

    /// <summary>Text in braces is to be replaced before the request is sent.</summary>
    private static bool IsTemplate(Value sid) => sid is Constant { Text: { } text } && (text.Contains("{") || text.Contains("}"));
}
