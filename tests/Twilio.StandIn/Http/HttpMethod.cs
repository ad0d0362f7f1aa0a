using System;

namespace Twilio.Http;

/// <summary>What a request does.</summary>
public class HttpMethod
{
    /// <summary>Reads.</summary>
    public static readonly HttpMethod Get = new("GET");

    /// <summary>Creates, and updates.</summary>
    public static readonly HttpMethod Post = new("POST");

    /// <summary>Updates in part.</summary>
    public static readonly HttpMethod Patch = new("PATCH");

    /// <summary>Replaces.</summary>
    public static readonly HttpMethod Put = new("PUT");

    /// <summary>Deletes.</summary>
    public static readonly HttpMethod Delete = new("DELETE");

    private readonly string _value;

    /// <summary>A method of that name.</summary>
    public HttpMethod(string method) => _value = method.ToUpperInvariant();

    /// <summary>A method of that name.</summary>
    public static implicit operator HttpMethod(string value) => new(value);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is HttpMethod other && other._value == _value;

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
