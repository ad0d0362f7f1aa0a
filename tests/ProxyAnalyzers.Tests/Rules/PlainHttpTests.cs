using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>Participants and sessions named in the URLs of plain HTTP requests.</summary>
public sealed class PlainHttpTests
{
    [Fact]
    public Task Segments_of_a_literal_are_marked_inside_it() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content)
            {
                await http.PostAsync("https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/{|PROXY1006:KC59a95895794286df049a34287bb715ae|}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", content);
            }
        }
        """);

    [Fact]
    public Task Participant_create_names_its_session() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content)
            {
                await http.PostAsync("https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/{|PROXY1006:KC59a95895794286df049a34287bb715ae|}/Participants", content);
            }
        }
        """);

    [Fact]
    public Task Delete_and_get_are_silent_about_well_formed_sids() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content)
            {
                await http.DeleteAsync("https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/KC59a95895794286df049a34287bb715ae/Participants/KP6a834860303c66545c36522d142f655a");
                await http.GetAsync("https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/KC59a95895794286df049a34287bb715ae/Participants/KP6a834860303c66545c36522d142f655a");
            }
        }
        """);

    [Fact]
    public Task Segment_of_the_wrong_kind_is_reported_for_every_verb() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content)
            {
                await http.DeleteAsync("https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/KC59a95895794286df049a34287bb715ae/Participants/{|PROXY1002:KC20a1d0433ce83d9183774c85479d0fdb|}");
                await http.GetAsync("https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}/Participants/KP6a834860303c66545c36522d142f655a");
            }
        }
        """);

    [Theory]
    [InlineData("http.PostAsync($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}\", content)")]
    [InlineData("http.PostAsync($\"https://proxy.twilio.com/v1/Services/{serviceSid}/PhoneNumbers/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}\", content)")]
    [InlineData("http.DeleteAsync($\"https://proxy.twilio.com/v1/Services/{serviceSid}/PhoneNumbers/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}\")")]
    [InlineData("http.GetAsync($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Interactions/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}\")")]
    [InlineData("http.GetAsync($\"https://proxy.twilio.com/v1/Services/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}/PhoneNumbers\")")]
    public Task Segment_of_every_collection_is_looked_at(string request) => InMethod(
        $"""
        await {request};
        """);

    [Fact]
    public Task Unknown_parts_of_an_interpolation_are_silent() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content, string serviceSid, string sessionSid, string sid)
            {
                await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{sid}/MessageInteractions", content);
            }
        }
        """);

    [Fact]
    public Task Constant_segment_of_an_interpolation_is_marked() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content, string serviceSid, string sessionSid)
            {
                await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", content);
            }
        }
        """);

    [Fact]
    public Task Each_request_with_a_constant_is_marked_where_it_is_made() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            private const string Dispatcher = "KP6a834860303c66545c36522d142f655a";

            public async Task SendAsync(HttpClient http, string serviceSid, string sessionSid, bool isLate)
            {
                if (isLate)
                {
                    await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{{|PROXY1001:Dispatcher|}}/MessageInteractions", null);
                }
                else
                {
                    await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", null);
                }
            }
        }
        """);

    [Fact]
    public Task Template_in_braces_is_no_sid() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content)
            {
                const string template = "https://proxy.twilio.com/v1/Services/{service}/Sessions/{session}/Participants/{participant}/MessageInteractions";
                await http.PostAsync(template, content);
            }
        }
        """);

    [Fact]
    public Task Url_that_is_only_logged_is_nothing() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public void Notify()
            {
                Console.WriteLine("https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/KC59a95895794286df049a34287bb715ae/Participants/KP6a834860303c66545c36522d142f655a/MessageInteractions");
            }
        }
        """);

    [Fact]
    public Task Another_host_is_silent() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content)
            {
                await http.PostAsync("https://example.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/KC59a95895794286df049a34287bb715ae/Participants/KP6a834860303c66545c36522d142f655a/MessageInteractions", content);
            }
        }
        """);

    [Fact]
    public Task Relative_url_is_marked() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content)
            {
                await http.PostAsync("/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/{|PROXY1006:KC59a95895794286df049a34287bb715ae|}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", content);
            }
        }
        """);

    [Fact]
    public Task Request_message_with_an_unknown_verb_is_silent() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http)
            {
                using var request = new HttpRequestMessage(new HttpMethod("PURGE"), "https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/KC59a95895794286df049a34287bb715ae/Participants/KP6a834860303c66545c36522d142f655a/MessageInteractions");
                await http.SendAsync(request);
            }
        }
        """);

    [Fact]
    public Task Request_message_is_marked() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/{|PROXY1006:KC59a95895794286df049a34287bb715ae|}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions");
                await http.SendAsync(request);
            }
        }
        """);

    [Fact]
    public Task Request_over_http_verifies_and_removes_nothing() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, string serviceSid, string sessionSid, string sid)
            {
                await http.DeleteAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{sid}");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Url_arrives_through_uri_locals_and_concatenation() => InMethod(
        """
        var path = "/Sessions/" + sessionSid + "/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions";
        await http.PostAsync(new Uri("https://proxy.twilio.com/v1/Services/" + serviceSid + path), content);
        var url = $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1006:KC59a95895794286df049a34287bb715ae|}/Participants";
        var uri = new Uri(url, UriKind.Absolute);
        await http.PostAsync(uri, content);
        await http.PostAsync(string.Concat("https://proxy.twilio.com/v1/Services/", serviceSid, "/Sessions/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}/Participants"), content);
        """);

    [Fact]
    public Task Base_address_may_be_a_constant() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public static class Api
        {
            public const string Root = "https://proxy.twilio.com/v1";
        }

        public sealed class FleetMessenger
        {
            private static readonly string Services = Api.Root + "/Services/";
            private static readonly Uri Host = new("https://proxy.twilio.com");

            public async Task NotifyAsync(HttpClient http, HttpContent content, string serviceSid, string sessionSid)
            {
                await http.PostAsync($"{Services}{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", content);
                await http.GetAsync(Api.Root + "/Services/" + serviceSid + "/Sessions/" + sessionSid + "/Participants/{|PROXY1002:guest|}");
                await http.DeleteAsync(new Uri(new Uri("https://proxy.twilio.com/v1/"), $"Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}"));
            }
        }
        """);

    [Fact]
    public Task Builder_makes_a_url() => InMethod(
        """
        var builder = new UriBuilder("https", "proxy.twilio.com") { Path = $"/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions" };
        await http.PostAsync(builder.Uri, content);
        var other = new UriBuilder("https://proxy.twilio.com");
        other.Path = $"v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip|}/Participants";
        await http.PostAsync(other.ToString(), content);
        """);

    [Fact]
    public Task Value_in_an_interpolation_is_marked_where_it_stands() => InMethod(
        """
        const string guest = "KP6a834860303c66545c36522d142f655a";
        await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{{|PROXY1001:guest|}}/MessageInteractions", content);
        var session = SessionResource.Fetch(serviceSid, sessionSid);
        await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{session.Sid}/Participants/{{|PROXY1002:session.Sid|}}/MessageInteractions", content);
        """);

    [Fact]
    public Task Value_in_no_string_is_marked_on_the_url() => InMethod(
        """
        const string guest = "KP6a834860303c66545c36522d142f655a";
        await http.PostAsync({|PROXY1001:"https://proxy.twilio.com/v1/Services/" + serviceSid + "/Sessions/" + sessionSid + "/Participants/" + guest + "/MessageInteractions"|}, content);
        """);

    [Theory]
    [InlineData("\"/Participants/\" + \"{|PROXY1001:KP6a834860303c66545c36522d142f655a|}\" + \"/MessageInteractions\"")]
    [InlineData("\"/Participants/\" + \"{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions\"")]
    public Task Value_that_is_a_string_of_its_own_is_marked_in_it(string end) => InMethod(
        $$"""
        await http.PostAsync("https://proxy.twilio.com/v1/Services/" + serviceSid + "/Sessions/" + sessionSid + {{end}}, content);
        """);

    [Fact]
    public Task Word_that_only_begins_like_the_value_is_another_one() => InMethod(
        """
        var url = "https://proxy.twilio.com/v1/Services/" + serviceSid + "/Sessions/" + sessionSid + "/Participants/" + "{|PROXY1002:guest|}";
        Console.WriteLine("guests are asked for at " + root);
        await http.GetAsync(url);
        """);

    [Fact]
    public Task Value_behind_a_url_in_a_variable_is_marked_in_it() => InMethod(
        """
        var session = $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/";
        await http.PostAsync($"{session}Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", content);
        """);

    [Fact]
    public Task Value_in_a_url_that_is_a_variable_is_marked_where_it_was_put_in() => InMethod(
        """
        const string guest = "KP6a834860303c66545c36522d142f655a";
        var url = $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{{|PROXY1001:guest|}}/MessageInteractions";
        await http.PostAsync(url, content);
        """);

    [Fact]
    public Task Url_is_marked_where_the_value_was_put_into_two() => InMethod(
        """
        const string guest = "KP6a834860303c66545c36522d142f655a";
        var url = root.Length > 0
            ? $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{guest}/MessageInteractions"
            : $"https://proxy.twilio.com/v1/Services/{root}/Sessions/{sessionSid}/Participants/{guest}/MessageInteractions";
        await http.PostAsync({|PROXY1001:url|}, content);
        """);

    [Fact]
    public Task Value_that_a_helper_puts_into_a_url_is_not_looked_for_in_another_url() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, string serviceSid, string sessionSid)
            {
                await http.GetAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/KP6a834860303c66545c36522d142f655a");
                await SendAsync(http, serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|});
            }

            private static Task SendAsync(HttpClient http, string serviceSid, string sessionSid, string guest) =>
                http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{guest}/MessageInteractions", null);
        }
        """);

    [Fact]
    public Task Helper_passes_on_a_segment_or_a_url() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content, string serviceSid, string sessionSid)
            {
                await SendAsync(http, content, serviceSid, sessionSid, {|PROXY1001:"KP6a834860303c66545c36522d142f655a"|});
                await PostAsync(http, content, $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP0a834860303c66545c36522d142f655a|}/MessageInteractions");
            }

            private static Task SendAsync(HttpClient http, HttpContent content, string serviceSid, string sessionSid, string guest) =>
                PostAsync(http, content, $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{guest}/MessageInteractions");

            private static Task PostAsync(HttpClient http, HttpContent content, string url) => http.PostAsync(url, content);
        }
        """);

    [Fact]
    public Task Message_whose_address_is_a_property_is_marked() => InMethod(
        """
        var request = new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions"),
        };
        await http.SendAsync(request);
        using var second = new HttpRequestMessage(new HttpMethod("POST"), $"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1006:KC59a95895794286df049a34287bb715ae|}/Participants");
        await http.SendAsync(second);
        """);

    [Fact]
    public Task Web_request_is_marked() => InMethod(
        """
        #pragma warning disable SYSLIB0014
        var request = (System.Net.HttpWebRequest)System.Net.WebRequest.Create($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions");
        request.Method = "POST";
        using var response = await request.GetResponseAsync();
        """);

    [Theory]
    [InlineData("WebRequest.Create(new Uri(", "))")]
    [InlineData("WebRequest.CreateHttp(", ")")]
    [InlineData("WebRequest.CreateHttp(new Uri(", "))")]
    [InlineData("HttpWebRequest.Create(", ")")]
    public Task Web_request_is_created_in_several_ways(string beginning, string end) => InMethod(
        $$"""
        #pragma warning disable SYSLIB0014
        var request = System.Net.{{beginning}}$"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions"{{end}};
        request.Method = "POST";
        using var response = await request.GetResponseAsync();
        """);

    [Theory]
    [InlineData("http.Send(request, default);")]
    [InlineData("await http.SendAsync(request, default);")]
    [InlineData("((HttpMessageInvoker)http).Send(request, default);")]
    [InlineData("await ((HttpMessageInvoker)http).SendAsync(request, default);")]
    public Task Message_without_a_verb_is_a_get(string send) => InMethod(
        $$"""
        var request = new HttpRequestMessage();
        request.RequestUri = new Uri($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}/Participants/KP6a834860303c66545c36522d142f655a");
        {{send}}
        """);

    [Theory]
    [InlineData("using var response = request.GetResponse();")]
    [InlineData("using var response = await request.GetResponseAsync();")]
    [InlineData("using var stream = request.GetRequestStream();")]
    public Task Web_request_without_a_verb_is_a_get(string send) => InMethod(
        $$"""
        #pragma warning disable SYSLIB0014
        var request = System.Net.WebRequest.Create($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:KP6a834860303c66545c36522d142f655a|}/Participants/KP6a834860303c66545c36522d142f655a");
        {{send}}
        """);

    [Theory]
    [InlineData("request.Abort();")]
    [InlineData("_ = request.RequestUri;")]
    public Task Web_request_that_is_not_sent_is_none(string statement) => InMethod(
        $$"""
        #pragma warning disable SYSLIB0014
        var request = System.Net.WebRequest.Create($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/KP6a834860303c66545c36522d142f655a/Participants");
        {{statement}}
        """);

    [Fact]
    public Task Json_is_posted_too() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;
        using System.Net.Http.Json;

        public sealed class FleetMessenger
        {
            public Task NotifyAsync(HttpClient http, object message, string serviceSid, string sessionSid) =>
                http.PostAsJsonAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions", message);
        }
        """);

    [Fact]
    public Task Session_and_service_are_fetched_by_their_names() => InMethod(
        """
        await http.GetAsync("https://proxy.twilio.com/v1/Services/rides");
        await http.GetAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/trip-42");
        await http.GetAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{|PROXY1002:trip-42|}/Participants?PageSize=20");
        """);

    [Fact]
    public Task Verified_participant_is_silent() => InMethod(
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a");
        if (guest.DateDeleted == null)
        {
            await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/KP6a834860303c66545c36522d142f655a/MessageInteractions", content);
        }
        """);

    [Theory]
    [InlineData("$\"{root}/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest\"")]
    [InlineData("$\"https://{root}/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest\"")]
    [InlineData("$\"https://proxy.twilio.com.example.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest\"")]
    [InlineData("$\"https://chat.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest\"")]
    [InlineData("$\"https://proxy.twilio.com/v2/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest\"")]
    [InlineData("$\"https://proxy.twilio.com/v1/Sessions/{sessionSid}/Participants/guest\"")]
    [InlineData("$\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Webhooks/guest\"")]
    [InlineData("$\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/KP{root}\"")]
    [InlineData("\"/v1/Services/IS59a95895794286df049a34287bb715ae/Conversations/guest\"")]
    [InlineData("\"/Services/guest/Sessions/trip/Participants/guest\"")]
    [InlineData("root")]
    public Task Url_of_something_else_is_silent(string url) => InMethod(
        $$"""
        await http.GetAsync({{url}});
        """);

    [Fact]
    public Task Client_of_another_host_is_silent() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            private static readonly HttpClient Own = new() { BaseAddress = new Uri("https://api.example.com") };
            private readonly HttpClient _http;

            public FleetMessenger(HttpClient http)
            {
                _http = http;
                _http.BaseAddress = new Uri("https://api.example.com");
            }

            public async Task NotifyAsync(HttpClient http)
            {
                http.BaseAddress = new Uri("https://api.example.com");
                await http.GetAsync("/v1/Services/guest/Sessions/trip/Participants/guest");
                await _http.GetAsync("/v1/Services/guest/Sessions/trip/Participants/guest");
                await Own.GetAsync("/v1/Services/guest/Sessions/trip/Participants/guest");
            }
        }
        """);

    [Fact]
    public Task Client_of_proxys_host_is_marked() => InMethod(
        """
        http.BaseAddress = new Uri("https://proxy.twilio.com/v1/");
        await http.GetAsync($"Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}");
        """);

    [Fact]
    public Task Test_projects_may_write_sids_down() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public Task NotifyAsync(HttpClient http, HttpContent content) =>
                http.PostAsync("https://proxy.twilio.com/v1/Services/KSd40cf2f959aedb6c276a6a095b83768c/Sessions/KC59a95895794286df049a34287bb715ae/Participants/KP6a834860303c66545c36522d142f655a/MessageInteractions", content);
        }
        """,
        isTestProject: true);

    [Fact]
    public Task Request_that_adds_someone_is_no_participant_of_the_session() => InMethod(
        """
        var session = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.VoiceOnly);
        await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{session.Sid}/Participants", content);
        await http.PostAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{session.Sid}/Participants/{sessionSid}/MessageInteractions", content);
        await http.DeleteAsync($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{session.Sid}");
        SessionResource.Update(serviceSid, session.Sid, ttl: 60);
        """);

    [Fact]
    public Task Constant_in_a_concatenation_is_not_looked_for_in_another_url() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            private const string Root = "https://proxy.twilio.com/v1";
            private const string Guest = "guest";

            public async Task NotifyAsync(HttpClient http, HttpContent content, string serviceSid, string sessionSid, string sid)
            {
                await http.PostAsync({|PROXY1002:Root + "/Services/" + serviceSid + "/Sessions/" + sessionSid + "/Participants/" + Guest + "/MessageInteractions"|}, content);
                await http.PostAsync($"{Root}/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{sid}/MessageInteractions", content);
            }
        }
        """);

    [Fact]
    public Task Base_address_of_a_client_that_stays_in_another_method_is_not_that_of_this_one() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content, string serviceSid, string sessionSid) =>
                await http.PostAsync($"/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}/MessageInteractions", content);

            public async Task<string> FindWeatherAsync()
            {
                using var weather = new HttpClient { BaseAddress = new Uri("https://api.example.com") };
                return await weather.GetStringAsync("/today");
            }
        }

        public sealed class FleetLog
        {
            public async Task NotifyAsync(HttpContent content, string serviceSid, string sessionSid)
            {
                var http = Connect();
                await http.PostAsync($"/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest/MessageInteractions", content);
            }

            private static HttpClient Connect()
            {
                var http = new HttpClient();
                http.BaseAddress = new Uri("https://api.example.com");
                return http;
            }
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        using System.Net.Http;

        public sealed class FleetMessenger
        {
            public async Task NotifyAsync(HttpClient http, HttpContent content, string serviceSid, string sessionSid, string root)
            {
        {{body}}
            }
        }
        """);
}
