using System;
using System.Collections.Generic;
using System.Net;
using System.Threading.Tasks;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Rest;

namespace Twilio.Base;

/// <summary>What every resource does alike: build the request, send it, read the answer.</summary>
/// <typeparam name="T">The resource.</typeparam>
internal sealed class ResourceEndpoint<T>(Domain domain, string recordKey)
    where T : Resource
{
    public T Send(HttpMethod method, IRequestOptions options, ITwilioRestClient client) =>
        Resource(Request(method, options, client));

    public async Task<T> SendAsync(HttpMethod method, IRequestOptions options, ITwilioRestClient client) =>
        Resource(await RequestAsync(method, options, client).ConfigureAwait(false));

    public TwilioResponse<T> SendWithHeaders(HttpMethod method, IRequestOptions options, ITwilioRestClient client) =>
        WithHeaders(Request(method, options, client), Resource);

    public async Task<TwilioResponse<T>> SendWithHeadersAsync(HttpMethod method, IRequestOptions options, ITwilioRestClient client) =>
        WithHeaders(await RequestAsync(method, options, client).ConfigureAwait(false), Resource);

    public bool Delete(IRequestOptions options, ITwilioRestClient client) =>
        IsSuccess(Request(HttpMethod.Delete, options, client));

    public async Task<bool> DeleteAsync(IRequestOptions options, ITwilioRestClient client) =>
        IsSuccess(await RequestAsync(HttpMethod.Delete, options, client).ConfigureAwait(false));

    public TwilioResponse<bool> DeleteWithHeaders(IRequestOptions options, ITwilioRestClient client) =>
        WithHeaders(Request(HttpMethod.Delete, options, client), IsSuccess);

    public async Task<TwilioResponse<bool>> DeleteWithHeadersAsync(IRequestOptions options, ITwilioRestClient client) =>
        WithHeaders(await RequestAsync(HttpMethod.Delete, options, client).ConfigureAwait(false), IsSuccess);

    public ResourceSet<T> Read<TOptions>(TOptions options, ITwilioRestClient client)
        where TOptions : ReadOptions<T>, IRequestOptions =>
        List(Request(HttpMethod.Get, options, client), options, client);

    public async Task<ResourceSet<T>> ReadAsync<TOptions>(TOptions options, ITwilioRestClient client)
        where TOptions : ReadOptions<T>, IRequestOptions =>
        List(await RequestAsync(HttpMethod.Get, options, client).ConfigureAwait(false), options, client);

    public ResourceSetResponse<T> ReadWithHeaders<TOptions>(TOptions options, ITwilioRestClient client)
        where TOptions : ReadOptions<T>, IRequestOptions =>
        ListWithHeaders(Request(HttpMethod.Get, options, client), options, client);

    public async Task<ResourceSetResponse<T>> ReadWithHeadersAsync<TOptions>(TOptions options, ITwilioRestClient client)
        where TOptions : ReadOptions<T>, IRequestOptions =>
        ListWithHeaders(await RequestAsync(HttpMethod.Get, options, client).ConfigureAwait(false), options, client);

    public Page<T> GetPage(string targetUrl, ITwilioRestClient client) =>
        Page(OrDefault(client).Request(new Request(HttpMethod.Get, targetUrl)));

    public Page<T> NextPage(Page<T> page, ITwilioRestClient client) => GetPage(page.GetNextPageUrl(domain), client);

    public Page<T> PreviousPage(Page<T> page, ITwilioRestClient client) => GetPage(page.GetPreviousPageUrl(domain), client);

    private static ITwilioRestClient OrDefault(ITwilioRestClient client) => client ?? TwilioClient.GetRestClient();

    private static T Resource(Response response) => ResourceJson.Read<T>(response.Content);

    // Never false over a TwilioRestClient, which has thrown by then.
    private static bool IsSuccess(Response response) =>
        response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.BadRequest;

    private static TwilioResponse<TData> WithHeaders<TData>(Response response, Func<Response, TData> data) =>
        new(data(response), response.Headers, response.StatusCode);

    private Response Request(HttpMethod method, IRequestOptions options, ITwilioRestClient client) =>
        OrDefault(client).Request(Build(method, options));

    private Task<Response> RequestAsync(HttpMethod method, IRequestOptions options, ITwilioRestClient client) =>
        OrDefault(client).RequestAsync(Build(method, options));

    private Request Build(HttpMethod method, IRequestOptions options)
    {
        var fields = options.GetParams();
        return method.Equals(HttpMethod.Post)
            ? new Request(method, domain, options.Path, postParams: fields)
            : new Request(method, domain, options.Path, queryParams: fields);
    }

    private Page<T> Page(Response response) => Base.Page<T>.FromJson(recordKey, response.Content);

    private ResourceSet<T> List(Response response, ReadOptions<T> options, ITwilioRestClient client) =>
        new(Page(response), options, OrDefault(client));

    private ResourceSetResponse<T> ListWithHeaders(Response response, ReadOptions<T> options, ITwilioRestClient client) =>
        new(List(response, options, client), response.Headers, response.StatusCode);
}
