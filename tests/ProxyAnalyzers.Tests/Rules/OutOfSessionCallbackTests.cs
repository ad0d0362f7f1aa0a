using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY4001: services whose strays nobody answers.</summary>
public sealed class OutOfSessionCallbackTests
{
    [Theory]
    [InlineData("ServiceResource.{|PROXY4001:Create|}(\"rides\");")]
    [InlineData("await ServiceResource.{|PROXY4001:CreateAsync|}(uniqueName: \"rides\", callbackUrl: url);")]
    [InlineData("ServiceResource.{|PROXY4001:CreateWithHeaders|}(\"rides\");")]
    [InlineData("await ServiceResource.{|PROXY4001:CreateWithHeadersAsync|}(\"rides\", defaultTtl: 3600);")]
    [InlineData("ServiceResource.{|PROXY4001:Create|}(new CreateServiceOptions(\"rides\"));")]
    [InlineData("await ServiceResource.{|PROXY4001:CreateAsync|}(new CreateServiceOptions(\"rides\") { CallbackUrl = url });")]
    public Task Service_without_a_callback_is_reported_at_the_name_of_the_call(string statement) => InMethod(statement);

    [Theory]
    [InlineData("ServiceResource.{|PROXY4001:Create|}(\"rides\", outOfSessionCallbackUrl: null);")]
    [InlineData("ServiceResource.{|PROXY4001:Create|}(new CreateServiceOptions(\"rides\") { OutOfSessionCallbackUrl = null });")]
    public Task Null_is_no_callback(string statement) => InMethod(statement);

    [Fact]
    public Task Update_of_something_else_does_not_help() => InMethod(
        """
        var service = ServiceResource.{|PROXY4001:Create|}("rides");
        ServiceResource.Update(service.Sid, callbackUrl: url);
        ServiceResource.Update(serviceSid, outOfSessionCallbackUrl: url);
        """);

    [Fact]
    public Task Update_of_a_service_that_was_there_before_does_not_help() => ProxyVerify.CheckAsync(
        """
        public sealed class Setup
        {
            private static string s_meals = "";
            private readonly string _rides;

            public Setup(string rides) => _rides = rides;

            public void Run(Uri url)
            {
                ServiceResource.{|PROXY4001:Create|}("parcels");
                ServiceResource.Update(_rides, outOfSessionCallbackUrl: url);
                ServiceResource.Update(s_meals, outOfSessionCallbackUrl: url);
                ServiceResource.Update("KSd40cf2f959aedb6c276a6a095b83768c", outOfSessionCallbackUrl: url);
            }
        }
        """);

    [Fact]
    public Task Update_before_the_creation_does_not_help() => InMethod(
        """
        ServiceResource.Update(serviceSid, outOfSessionCallbackUrl: url);
        ServiceResource.{|PROXY4001:Create|}("rides");
        """);

    [Theory]
    [InlineData("ServiceResource.Create(\"rides\", outOfSessionCallbackUrl: url);")]
    [InlineData("await ServiceResource.CreateAsync(\"rides\", outOfSessionCallbackUrl: new Uri(\"https://example.com/strays\"));")]
    [InlineData("ServiceResource.Create(new CreateServiceOptions(\"rides\") { OutOfSessionCallbackUrl = url });")]
    [InlineData("var options = new CreateServiceOptions(\"rides\"); options.OutOfSessionCallbackUrl = url; ServiceResource.Create(options);")]
    public Task Callback_is_silent(string statement) => InMethod(statement);

    [Fact]
    public Task Update_later_is_silent() => InMethod(
        """
        var service = await ServiceResource.CreateAsync("rides");
        await SessionResource.CreateAsync(service.Sid);
        await ServiceResource.UpdateAsync(service.Sid, outOfSessionCallbackUrl: url);
        """);

    [Fact]
    public Task Update_on_some_way_is_silent() => InMethod(
        """
        var service = ServiceResource.Create("rides");
        if (isLoud)
        {
            ServiceResource.Update(new UpdateServiceOptions(service.Sid) { OutOfSessionCallbackUrl = url });
        }
        """);

    [Fact]
    public Task Update_by_a_helper_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class Setup
        {
            public async Task RunAsync(Uri url)
            {
                var service = await ServiceResource.CreateAsync("rides");
                await ConfigureAsync(service, url);
            }

            private static Task ConfigureAsync(ServiceResource service, Uri url) =>
                ServiceResource.UpdateAsync(service.Sid, outOfSessionCallbackUrl: url);
        }
        """);

    [Fact]
    public Task Update_of_what_may_be_the_service_is_silent() => InMethod(
        """
        var services = new List<ServiceResource> { ServiceResource.Create("rides"), ServiceResource.Create("meals") };
        foreach (var service in services)
        {
            ServiceResource.Update(service.Sid, outOfSessionCallbackUrl: url);
        }
        """);

    [Fact]
    public Task Update_of_a_service_that_is_looked_up_is_silent() => ProxyVerify.CheckAsync(
        """
        public interface IServices
        {
            string FindSid(string name);
        }

        public sealed class Setup
        {
            public void Run(IServices services, Uri url)
            {
                ServiceResource.Create("rides");
                ServiceResource.Update(services.FindSid("rides"), outOfSessionCallbackUrl: url);
            }
        }
        """);

    [Fact]
    public Task Options_of_another_method_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class Setup
        {
            public void Run(CreateServiceOptions options)
            {
                ServiceResource.Create(options);
                ServiceResource.Create(MakeOptions());
            }

            private static CreateServiceOptions MakeOptions() => new("rides");
        }
        """);

    [Fact]
    public Task Options_that_other_code_has_seen_are_silent() => ProxyVerify.CheckAsync(
        """
        public interface IDefaults
        {
            void Fill(CreateServiceOptions options);
        }

        public sealed class Setup
        {
            public void Run(IDefaults defaults)
            {
                var options = new CreateServiceOptions("rides");
                defaults.Fill(options);
                ServiceResource.Create(options);
            }
        }
        """);

    [Fact]
    public Task Callback_that_may_be_null_is_silent() => InMethod(
        """
        ServiceResource.Create("rides", outOfSessionCallbackUrl: maybe);
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Setup
        {
            public async Task RunAsync(string serviceSid, bool isLoud, Uri url, Uri? maybe)
            {
                await Task.Yield();
        {{body}}
            }
        }
        """,
        only: "PROXY4001");
}
