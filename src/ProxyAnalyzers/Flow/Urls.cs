using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What <see cref="Uri"/> and <see cref="UriBuilder"/> make of texts. A <see cref="Uri"/> is followed as its text.</summary>
internal static class Urls
{
    /// <summary>The text of a new <see cref="Uri"/>; null where it is not known.</summary>
    public static Value? Create(IObjectCreationOperation creation, ImmutableArray<Value> values) => creation.Type?.Name == "Uri" && values.Length > 0
        ? IsUrl(creation.Arguments[0].Value) && values.Length > 1 ? Combine(values[0], values[1]) : AsText(values[0])
        : null;

    /// <summary>The world in which the parts of a new <see cref="UriBuilder"/> are known.</summary>
    public static World FillBuilder(IObjectCreationOperation creation, ImmutableArray<Value> values, Value builder, World world, CallChain? calls)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var written = creation.Arguments[i].Value;
            switch (creation.Arguments[i].Parameter?.Name)
            {
                case "uri" when AsText(values[i]) is { } text && Split(text) is var (origin, path):
                    world = Set("Host", new Constant(origin.Substring(origin.IndexOf("://", StringComparison.Ordinal) + 3)));
                    world = Set("Path", path);
                    break;
                case "host" or "hostName":
                    world = Set("Host", values[i]);
                    break;
                case "path" or "pathValue":
                    world = Set("Path", values[i]);
                    break;
            }

            World Set(string name, Value value) => creation.Type!.GetMembers(name).FirstOrDefault() is { } property
                ? Storage.SetMember(world, builder, property, value, written, calls)
                : world;
        }

        return world;
    }

    /// <summary>The property of a <see cref="Uri"/> that is its text, or the <see cref="Uri"/> of a builder; null for any other.</summary>
    public static Value? Read(IPropertySymbol property, Value target, World world) => (property.ContainingType?.Name, property.Name) switch
    {
        ("Uri", "AbsoluteUri" or "OriginalString") => AsText(target),
        ("UriBuilder", "Uri") => Build(target, world),
        _ => null,
    };

    /// <summary>What a builder has built; null where its host is not known.</summary>
    public static Value? Build(Value builder, World world) =>
        FindMember(world, builder, "Host") is { Value: Constant { Text: { } host } } && FindMember(world, builder, "Path") is { } path
            ? Join("https://" + host, path.Value)
            : null;

    /// <summary>A relative reference resolved against a base; null where that cannot be told.</summary>
    public static Value? Combine(Value start, Value relative)
    {
        if (AsText(start) is not { } known || AsText(relative) is not { } rest || Split(known) is not var (origin, path))
        {
            return null;
        }

        if (IsAbsolute(rest))
        {
            return rest;
        }

        return StartOf(rest).StartsWith("/", StringComparison.Ordinal) ? Join(origin, rest)
            : path is Constant { Text: { } folder } ? ComposedText.Of(new[] { new Constant(origin + folder.Substring(0, folder.LastIndexOf('/') + 1)), rest })
            : null;
    }

    /// <summary>A text as far as it is known.</summary>
    public static Value? AsText(Value value) => value is Constant { Text: not null } or ComposedText ? value : null;

    public static bool IsAbsolute(Value text) => StartOf(text).Contains("://");

    /// <summary>What the text starts with, as far as it is constant.</summary>
    public static string StartOf(Value text) => text switch
    {
        Constant { Text: { } constant } => constant,
        ComposedText composed when composed.Parts[0] is Constant { Text: { } first } => first,
        _ => "",
    };

    /// <summary>What a member of an object holds, whichever of its types declares the member.</summary>
    public static Cell? FindMember(World world, Value target, string name)
    {
        foreach (var member in world.Members)
        {
            if (target.Equals(member.Key.Target) && member.Key.Symbol.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    private static bool IsUrl(IOperation operation) => operation.Type?.Name == "Uri";

    /// <summary>Scheme and host, and the path that starts with a slash.</summary>
    private static (string Origin, Value Path)? Split(Value text)
    {
        var start = StartOf(text);
        var scheme = start.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return null;
        }

        var slash = start.IndexOf('/', scheme + 3);
        if (slash < 0)
        {
            return text is Constant ? (start, new Constant("/")) : ((string, Value)?)null;
        }

        var rest = new Constant(start.Substring(slash));
        return (start.Substring(0, slash), text is ComposedText composed ? ComposedText.Of(composed.Parts.SetItem(0, rest))! : rest);
    }

    private static Value? Join(string origin, Value path) =>
        ComposedText.Of(new[] { new Constant(origin), StartOf(path).StartsWith("/", StringComparison.Ordinal) ? Constant.Empty : new Constant("/"), path });
}
