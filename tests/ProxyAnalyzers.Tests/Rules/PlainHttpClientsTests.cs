using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Which calls send a request to Proxy, by which verb, and where to: clients, messages, base addresses, builders of URLs.</summary>
public sealed class PlainHttpClientsTests
{
    [Theory]
    [InlineData("GetAsync")]
    [InlineData("GetStringAsync")]
    [InlineData("GetStreamAsync")]
    [InlineData("GetByteArrayAsync")]
    [InlineData("GetFromJsonAsync<object>")]
    [InlineData("DeleteAsync")]
    public Task Client_reads_or_deletes(string method) => InMethod(
        $$"""
        await http.{{method}}($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}");
        await http.{{method}}($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/KP6a834860303c66545c36522d142f655a");
        """);

    [Theory]
    [InlineData("PostAsync")]
    [InlineData("PostAsJsonAsync")]
    public Task Client_posts(string method) => InMethod(
        $$"""
        await http.{{method}}($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", content);
        """);

    [Theory]
    [InlineData("PutAsync")]
    [InlineData("PatchAsync")]
    [InlineData("PutAsJsonAsync")]
    public Task Client_does_something_that_Proxy_does_not_know(string method) => InMethod(
        $$"""
        await http.{{method}}($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest", content);
        """);

    [Theory]
    [InlineData("HttpMethod.Get")]
    [InlineData("HttpMethod.Delete")]
    [InlineData("HttpMethod.Post")]
    [InlineData("new HttpMethod(\"GET\")")]
    [InlineData("new HttpMethod(\"DELETE\")")]
    public Task Message_with_a_verb(string verb) => InMethod(
        $$"""
        using var request = new HttpRequestMessage({{verb}}, $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants/KP6a834860303c66545c36522d142f655a");
        var answer = await http.SendAsync(request);
        """);

    [Theory]
    [InlineData("HttpMethod.Put")]
    [InlineData("HttpMethod.Head")]
    [InlineData("new HttpMethod(\"PURGE\")")]
    [InlineData("new HttpMethod(root)")]
    [InlineData("Verbs.Get")]
    [InlineData("verb")]
    public Task Message_with_a_verb_that_is_not_known(string verb) => InMethod(
        $$"""
        using var request = new HttpRequestMessage({{verb}}, $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip/Participants/KP6a834860303c66545c36522d142f655a");
        var answer = await http.SendAsync(request);
        """);

    [Theory]
    [InlineData("HttpMethod.Post", "{|PROXY1001:KP6a834860303c66545c36522d142f655a|}")]
    [InlineData("HttpMethod.Delete", "KP6a834860303c66545c36522d142f655a")]
    [InlineData("HttpMethod.Put", "guest")]
    [InlineData("verb", "guest")]
    public Task Message_that_gets_its_verb_and_its_address_later(string verb, string sid) => InMethod(
        $$"""
        var request = new HttpRequestMessage();
        request.Method = {{verb}};
        request.RequestUri = new Uri($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{{sid}}/MessageInteractions");
        var answer = await http.SendAsync(request);
        """);

    [Fact]
    public Task Message_without_an_address_goes_nowhere() => InMethod(
        """
        var request = new HttpRequestMessage(HttpMethod.Post, (string?)null);
        Console.WriteLine($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip/Participants");
        var answer = await http.SendAsync(request);
        http.CancelPendingRequests();
        """);

    [Fact]
    public Task Address_of_another_message_is_not_that_of_this_one() => InMethod(
        """
        var other = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip/Participants") };
        var request = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri("https://example.com/today") };
        var answer = await http.SendAsync(request);
        Console.WriteLine(other);
        """);

    [Theory]
    [InlineData("\"GET\"", "{|PROXY1002:guest|}")]
    [InlineData("\"DELETE\"", "{|PROXY1002:guest|}")]
    [InlineData("\"PUT\"", "guest")]
    [InlineData("root", "guest")]
    public Task Web_request_with_a_verb(string verb, string sid) => InMethod(
        $$"""
        #pragma warning disable SYSLIB0014
        var request = System.Net.WebRequest.CreateHttp($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{{sid}}");
        request.Method = {{verb}};
        using var response = request.GetResponse();
        """);

    [Fact]
    public Task Request_in_a_try_is_looked_at_too() => InMethod(
        """
        try
        {
            await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", content);
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception);
        }
        """);

    [Theory]
    [InlineData("\"https://proxy.twilio.com\"", "/v1/Services/")]
    [InlineData("\"https://proxy.twilio.com\"", "v1/Services/")]
    [InlineData("\"https://proxy.twilio.com/v1/\"", "Services/")]
    [InlineData("\"https://proxy.twilio.com/v1/Accounts\"", "Services/")]
    [InlineData("root", "/v1/Services/")]
    public Task Client_that_talks_to_Proxy(string address, string path) => InMethod(
        $$"""
        var client = new HttpClient { BaseAddress = new Uri({{address}}) };
        var answer = await client.GetAsync($"{{path}}{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}");
        """);

    [Theory]
    [InlineData("\"https://api.example.com\"", "/v1/Services/")]
    [InlineData("\"https://proxy.twilio.com/v2/\"", "Services/")]
    [InlineData("\"https://proxy.twilio.com/v1\"", "Services/")]
    public Task Client_that_talks_to_somebody_else(string address, string path) => InMethod(
        $$"""
        var proxy = new HttpClient { BaseAddress = new Uri("https://proxy.twilio.com/v1/") };
        var client = new HttpClient { BaseAddress = new Uri({{address}}) };
        var answer = await client.GetAsync($"{{path}}{serviceSid}/Sessions/{sessionSid}/Participants/guest");
        var other = await proxy.GetAsync($"Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}");
        """);

    [Fact]
    public Task Whole_url_does_not_mind_the_base_address() => InMethod(
        """
        http.BaseAddress = new Uri("https://api.example.com");
        var answer = await http.GetAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}");
        """);

    [Fact]
    public Task Address_that_the_constructor_gives_to_a_client_may_be_that_of_Proxy() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            private readonly HttpClient _http;

            public FleetMessenger(HttpClient http)
            {
                _http = http;
                _http.BaseAddress = new Uri("https://proxy.twilio.com");
            }

            public async Task NotifyAsync(string serviceSid, string sessionSid)
            {
                await _http.GetAsync($"/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}");
            }
        }
        """);

    [Theory]
    [InlineData("new UriBuilder(\"https\", \"proxy.twilio.com\", 443, $\"/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\").Uri")]
    [InlineData("new UriBuilder(\"https\", \"proxy.twilio.com\", 443, $\"v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\", \"?PageSize=20\").Uri")]
    [InlineData("new UriBuilder(\"https\", \"proxy.twilio.com\", 443) { Path = $\"/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\" }.Uri")]
    [InlineData("new UriBuilder { Host = \"proxy.twilio.com\", Path = $\"/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\" }.Uri")]
    [InlineData("new UriBuilder($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\").Uri")]
    [InlineData("new UriBuilder(new Uri($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\")).ToString()")]
    [InlineData("new UriBuilder($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\").Uri.AbsoluteUri")]
    [InlineData("new UriBuilder($\"https://api.example.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\") { Host = \"proxy.twilio.com\" }.Uri.OriginalString")]
    [InlineData("new Uri($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\").AbsoluteUri")]
    [InlineData("new Uri($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\").ToString()")]
    [InlineData("new Uri(new Uri(\"https://proxy.twilio.com\"), $\"v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\")")]
    [InlineData("new Uri(new Uri(\"https://api.example.com\"), $\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants\")")]
    public Task Url_that_is_built(string url) => InMethod(
        $"""
        var answer = await http.GetAsync({url});
        """);

    [Theory]
    [InlineData("new UriBuilder(\"https\", root, 443, $\"/v1/Services/{serviceSid}/Sessions/trip/Participants\").Uri")]
    [InlineData("new UriBuilder(\"https\", \"api.example.com\", 443, $\"/v1/Services/{serviceSid}/Sessions/trip/Participants\").Uri")]
    [InlineData("new UriBuilder($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip/Participants\") { Host = root }.Uri")]
    [InlineData("new UriBuilder($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip/Participants\") { Path = root }.Uri")]
    [InlineData("new UriBuilder($\"https://{root}/v1/Services/{serviceSid}/Sessions/trip/Participants\").Uri")]
    [InlineData("new UriBuilder(root).Uri + $\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip/Participants\"")]
    [InlineData("new Uri($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip/Participants\").AbsolutePath")]
    [InlineData("new Uri($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip/Participants\").Host")]
    [InlineData("new Uri(new Uri(root), $\"v1/Services/{serviceSid}/Sessions/trip/Participants\")")]
    [InlineData("new Uri(new Uri(\"https://api.example.com\"), $\"v1/Services/{serviceSid}/Sessions/trip/Participants\")")]
    public Task Url_that_is_built_for_somebody_else_or_in_a_way_that_is_not_known(string url) => InMethod(
        $"""
        var answer = await http.GetAsync({url});
        """);

    [Fact]
    public Task Class_of_ones_own_that_is_called_like_one_of_the_framework_is_another_one() => ProxyVerify.CheckAsync(
        """
        namespace Fleet;

        public sealed class Uri
        {
            public Uri()
            {
            }

            public Uri(Uri other) => Path = other.Path;

            public string Path { get; set; } = "/v1/Services/KS1/Sessions/trip/Participants";
        }

        public sealed class HttpRequestMessage
        {
            public Uri? Address { get; set; }
        }

        public sealed class FleetMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                var message = new HttpRequestMessage { Address = new Uri(new Uri()) };
                var guest = ParticipantResource.Create(serviceSid, sessionSid, "+14155550100");
                ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, message.Address.Path);
            }
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        using System.Net.Http;
        using System.Net.Http.Json;

        public static class Verbs
        {
            public static HttpMethod Get { get; } = new HttpMethod("PURGE");
        }

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content, HttpMethod verb, string serviceSid, string sessionSid, string root)
            {
        {{body}}
            }
        }
        """);
}
