using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using Twilio.AuthStrategies;
using Twilio.Constant;
using Twilio.Rest;

namespace Twilio.Http;

/// <summary>A request.</summary>
public class Request
{
    /// <summary>A request to an address.</summary>
    public Request(HttpMethod method, string url)
    {
        Method = method;
        Uri = new Uri(url);
        QueryParams = [];
        PostParams = [];
        HeaderParams = [];
    }

    /// <summary>A request to a path of a part of Twilio.</summary>
    public Request(
        HttpMethod method,
        Domain domain,
        string uri,
        string region = null,
        List<KeyValuePair<string, string>> queryParams = null,
        List<KeyValuePair<string, string>> postParams = null,
        string edge = null,
        List<KeyValuePair<string, string>> headerParams = null,
        EnumConstants.ContentTypeEnum contentType = null,
        string body = null)
        : this(method, $"https://{domain}.twilio.com{uri}")
    {
        Region = region;
        Edge = edge;
        QueryParams = queryParams ?? QueryParams;
        PostParams = postParams ?? PostParams;
        HeaderParams = headerParams ?? HeaderParams;
        ContentType = contentType;
        Body = body;
    }

    /// <summary>What it does.</summary>
    public HttpMethod Method { get; }

    /// <summary>Where it goes, without region, edge and query.</summary>
    public Uri Uri { get; }

    /// <summary>The user name.</summary>
    public string Username { get; set; }

    /// <summary>The password.</summary>
    public string Password { get; set; }

    /// <summary>How it proves who sends it, if not by user name and password.</summary>
    public AuthStrategy AuthStrategy { get; set; }

    /// <summary>The region it goes to.</summary>
    public string Region { get; set; }

    /// <summary>The edge location it goes through.</summary>
    public string Edge { get; set; }

    /// <summary>Additions to the header <c>User-Agent</c>.</summary>
    public string[] UserAgentExtensions { get; set; }

    /// <summary>The fields of the query.</summary>
    public List<KeyValuePair<string, string>> QueryParams { get; }

    /// <summary>The fields of the body.</summary>
    public List<KeyValuePair<string, string>> PostParams { get; }

    /// <summary>Further headers.</summary>
    public List<KeyValuePair<string, string>> HeaderParams { get; }

    /// <summary>The form of the body.</summary>
    public EnumConstants.ContentTypeEnum ContentType { get; set; }

    /// <summary>The body, if it is not made of fields.</summary>
    public string Body { get; set; }

    /// <summary>Where it goes.</summary>
    public Uri ConstructUrl()
    {
        var address = buildUri().AbsoluteUri;
        return new Uri(QueryParams.Count > 0 ? $"{address}?{Encode(QueryParams)}" : address);
    }

    /// <summary>Where it goes, without the query.</summary>
    public Uri buildUri()
    {
        if (Region is null && Edge is null)
        {
            return Uri;
        }

        const string DefaultRegion = "us1";
        var labels = Uri.Host.Split('.');
        string[] host = [labels[0], Edge, Region ?? DefaultRegion, .. labels[^2..]];
        return new UriBuilder(Uri) { Host = string.Join('.', host.Where(label => !string.IsNullOrEmpty(label))) }.Uri;
    }

    /// <summary>Sets user name and password.</summary>
    public void SetAuth(string username, string password)
    {
        Username = username;
        Password = password;
    }

    /// <summary>Sets how it proves who sends it.</summary>
    public void SetAuth(AuthStrategy authStrategy) => AuthStrategy = authStrategy;

    /// <summary>The fields of the body as they are sent.</summary>
    public byte[] EncodePostParams() => Encoding.UTF8.GetBytes(Encode(PostParams));

    /// <summary>Adds a field to the query.</summary>
    public void AddQueryParam(string name, string value) => QueryParams.Add(new(name, value));

    /// <summary>Adds a field to the body.</summary>
    public void AddPostParam(string name, string value) => PostParams.Add(new(name, value));

    /// <summary>Adds a header.</summary>
    public void AddHeaderParam(string name, string value) => HeaderParams.Add(new(name, value));

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is Request other
        && Method.Equals(other.Method)
        && buildUri() == other.buildUri()
        && SameFields(QueryParams, other.QueryParams)
        && SameFields(PostParams, other.PostParams)
        && SameFields(HeaderParams, other.HeaderParams);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, buildUri());

    private static bool SameFields(List<KeyValuePair<string, string>> fields, List<KeyValuePair<string, string>> others) =>
        fields.All(others.Contains) && others.All(fields.Contains);

    private static string Encode(List<KeyValuePair<string, string>> fields) =>
        string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Key)}={WebUtility.UrlEncode(field.Value)}"));
}
