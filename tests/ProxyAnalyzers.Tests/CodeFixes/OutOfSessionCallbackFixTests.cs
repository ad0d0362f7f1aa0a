using System.Threading.Tasks;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>A service gets a callback whose address is still to be filled in.</summary>
public sealed class OutOfSessionCallbackFixTests
{
    private const string Uri = "new Uri(\"https://example.com/out-of-session\") /* TODO: the address of your webhook */";

    [Theory]
    [InlineData("ServiceResource.{|PROXY4001:Create|}(\"rides\");", "ServiceResource.Create(\"rides\", outOfSessionCallbackUrl: " + Uri + ");")]
    [InlineData("await ServiceResource.{|PROXY4001:CreateAsync|}(uniqueName: \"rides\");", "await ServiceResource.CreateAsync(uniqueName: \"rides\", outOfSessionCallbackUrl: " + Uri + ");")]
    [InlineData("ServiceResource.{|PROXY4001:Create|}(\"rides\", outOfSessionCallbackUrl: null);", "ServiceResource.Create(\"rides\", outOfSessionCallbackUrl: " + Uri + ");")]
    [InlineData("ServiceResource.{|PROXY4001:Create|}(new CreateServiceOptions(\"rides\"));", "ServiceResource.Create(new CreateServiceOptions(\"rides\") { OutOfSessionCallbackUrl = " + Uri + " });")]
    [InlineData("var service = ServiceResource.{|PROXY4001:Create|}(\"rides\"); // ours", "var service = ServiceResource.Create(\"rides\", outOfSessionCallbackUrl: " + Uri + "); // ours")]
    [InlineData("Uri? none = null; ServiceResource.{|PROXY4001:Create|}(\"rides\", outOfSessionCallbackUrl: none);", "Uri? none = " + Uri + "; ServiceResource.Create(\"rides\", outOfSessionCallbackUrl: none);")]
    public Task Callback_is_added(string before, string after) => FixVerify.CheckAsync<OutOfSessionCallbackCodeFixProvider>(InMethod(before), InMethod(after));

    [Fact]
    public Task System_is_imported_where_it_is_not() => FixVerify.CheckAsync<OutOfSessionCallbackCodeFixProvider>(
        """
        using Twilio.Rest.Proxy.V1;

        public static class Setup
        {
            public static ServiceResource Run() => ServiceResource.{|PROXY4001:Create|}("rides");
        }
        """,
        """
        using System;
        using Twilio.Rest.Proxy.V1;

        public static class Setup
        {
            public static ServiceResource Run() => ServiceResource.Create("rides", outOfSessionCallbackUrl: new Uri("https://example.com/out-of-session") /* TODO: the address of your webhook */);
        }
        """,
        Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3);

    private static string InMethod(string statements) =>
        $$"""
        public sealed class Setup
        {
            public async Task RunAsync()
            {
                await Task.Yield();
        {{statements}}
            }
        }
        """;
}
