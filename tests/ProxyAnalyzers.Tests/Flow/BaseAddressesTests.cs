using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A path without a host goes where the type says that its clients go.</summary>
public sealed class BaseAddressesTests
{
    [Theory]
    [InlineData("public Fleet(HttpClient http) => http.BaseAddress = new Uri(\"https://api.example.com\");")]
    [InlineData("public Fleet(HttpClient http) => http.BaseAddress = new(\"https://api.example.com\");")]
    [InlineData("private static void Prepare(HttpClient http) { http.BaseAddress = new Uri(\"https://api.example.com\", UriKind.Absolute); }")]
    [InlineData("private const string Root = \"https://api.example.com\"; private static void Prepare(HttpClient http) { http.BaseAddress = new Uri(Root); }")]
    [InlineData("private static HttpClient Connect() => new() { BaseAddress = new Uri(\"https://api.example.com\") };")]
    [InlineData("private static HttpClient Connect() { var http = new HttpClient(); http.BaseAddress = new Uri(\"https://api.example.com\"); return http; }")]
    [InlineData("private static HttpClient Connect() { var http = new HttpClient { BaseAddress = new Uri(\"https://api.example.com\") }; http.Timeout = TimeSpan.FromSeconds(5); return http; }")]
    [InlineData("private static void Start() { var http = new HttpClient { BaseAddress = new Uri(\"https://api.example.com\") }; http.CancelPendingRequests(); Run(http); } private static void Run(HttpClient http) { }")]
    [InlineData("private HttpClient? _http; private void Start() { var http = new HttpClient { BaseAddress = new Uri(\"https://api.example.com\") }; http.CancelPendingRequests(); _http = http; }")]
    public Task Client_may_be_told_in_another_method(string member) => Check("guest", member);

    [Theory]
    [InlineData("public Fleet(HttpClient http) => http.BaseAddress = new Uri(\"https://proxy.twilio.com/v1/\");")]
    [InlineData("public Fleet(HttpClient http, Uri root) => http.BaseAddress = root;")]
    [InlineData("public Fleet(HttpClient http) => http.DefaultRequestHeaders.Referrer = new Uri(\"https://api.example.com\");")]
    [InlineData("private Uri _home; public Fleet(HttpClient http) { _home = new Uri(\"https://api.example.com\"); }")]
    [InlineData("private static void Log(HttpClient http, string? text) { text = \"https://api.example.com for \" + http; }")]
    [InlineData("private static string Describe(HttpClient http) => \"https://api.example.com is not \" + http.BaseAddress;")]
    [InlineData("private static bool IsFree(HttpClient http) => http.BaseAddress == new Uri(\"https://api.example.com\");")]
    [InlineData("private static void Log(HttpClient http) { Console.WriteLine(http.BaseAddress); }")]
    [InlineData("private static string Name => nameof(HttpClient.BaseAddress);")]
    public Task Client_that_nobody_sends_elsewhere_may_be_that_of_Proxy(string member) => Check("{|PROXY1002:guest|}", member);

    [Theory]
    [InlineData("using var weather = new HttpClient { BaseAddress = new Uri(\"https://api.example.com\") }; weather.CancelPendingRequests();")]
    [InlineData("using var weather = new HttpClient { BaseAddress = new Uri(\"https://api.example.com\") }; weather.Timeout = TimeSpan.FromSeconds(5);")]
    [InlineData("var weather = new HttpClient(); weather.BaseAddress = new Uri(\"https://api.example.com\"); Console.WriteLine(weather.GetStringAsync(\"today\").Result); weather.Dispose();")]
    [InlineData("var weather = new HttpClient(); var other = weather.Timeout; weather.BaseAddress = new Uri(\"https://api.example.com\");")]
    public Task Client_that_does_not_leave_its_method_says_nothing_of_others(string statements) =>
        Check("{|PROXY1002:guest|}", $"private static void Ask() {{ {statements} }}");

    [Fact]
    public Task Other_types_have_clients_of_their_own() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed class Fleet
        {
            private readonly HttpClient _http = new();

            public Task<string> FindAsync(string serviceSid, string sessionSid) =>
                _http.GetStringAsync($"/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1002:guest|}");
        }

        public sealed class Weather
        {
            public HttpClient Http { get; } = new() { BaseAddress = new Uri("https://api.example.com") };
        }
        """,
        only: "PROXY1002");

    [Fact]
    public Task Types_in_parts_are_read_in_all_of_them() => ProxyVerify.CheckAsync(
        """
        using System.Net.Http;

        public sealed partial class Fleet
        {
            private readonly HttpClient _http = new();

            public Task<string> FindAsync(string serviceSid, string sessionSid) =>
                _http.GetStringAsync($"/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest");
        }

        public sealed partial class Fleet
        {
            public Fleet() => _http.BaseAddress = new Uri("https://api.example.com");
        }
        """,
        only: "PROXY1002");

    private static Task Check(string segment, string member) => ProxyVerify.CheckAsync(
        $$"""
        using System.Net.Http;

        public sealed class Fleet
        {
            {{member}}

            public Task<string> FindAsync(HttpClient http, string serviceSid, string sessionSid) =>
                http.GetStringAsync($"/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{{segment}}");
        }
        """,
        only: "PROXY1002");
}
