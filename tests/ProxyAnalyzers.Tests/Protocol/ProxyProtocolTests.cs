using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ProxyAnalyzers.Protocol;
using Twilio.Rest.Proxy.V1;
using Xunit;

namespace ProxyAnalyzers.Tests.Protocol;

/// <summary>The protocol table against the SDK that the tests run with: whatever Proxy can do there, the table knows.</summary>
public sealed class ProxyProtocolTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Pages are followed by an address that Twilio gave, and JSON is not a call.
    private static readonly string[] s_notCalls = ["GetPage", "NextPage", "PreviousPage", "FromJson", "ToJson"];

    [Fact]
    public void Every_resource_of_the_sdk_is_in_the_table()
    {
        Assert.Equal(ProxyProtocol.Resources.Values.Order(), SdkResources().Select(type => type.FullName).Order());
    }

    [Fact]
    public void Every_method_of_a_resource_is_a_verb_in_a_known_form()
    {
        var known = Enum.GetNames<Verb>().SelectMany(verb => ProxyProtocol.Forms.Select(form => verb + form)).ToHashSet();
        var unknown = Calls().Select(call => call.Method.Name).Where(name => !known.Contains(name)).Distinct();
        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_parameter_of_a_call_has_a_role()
    {
        var unknown = Calls()
            .SelectMany(call => call.Method.GetParameters().Select(parameter => (call.Resource, parameter.Name)))
            .Where(parameter => ProxyProtocol.FindRole(parameter.Resource, parameter.Name!) is null);
        Assert.Empty(unknown);
    }

    [Fact]
    public void Parameter_that_the_sdk_had_for_a_while_has_a_role() =>
        Assert.Equal(ParameterRole.Other, ProxyProtocol.FindRole(ResourceKind.Session, "failOnParticipantConflict"));

    [Fact]
    public void Every_property_of_an_options_object_has_a_role()
    {
        var unknown = Calls()
            .SelectMany(call => call.Method.GetParameters()
                .Where(parameter => parameter.Name == "options")
                .SelectMany(parameter => parameter.ParameterType.GetProperties())
                .Select(property => (call.Resource, property.Name)))
            .Where(property => ProxyProtocol.FindOptionRole(property.Resource, property.Name) is null);
        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_text_property_of_a_resource_is_known_to_be_a_sid_or_none()
    {
        var unknown = ProxyProtocol.Resources
            .SelectMany(pair => typeof(ServiceResource).Assembly.GetType(pair.Value)!.GetProperties()
                .Where(property => property.PropertyType == typeof(string))
                .Select(property => (Resource: pair.Key, property.Name)))
            .Where(property => ProxyProtocol.SidOfProperty(property.Resource, property.Name) is null);
        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("KP5d1f0c2b7a9e4836f1c0d2b3a4958677", true)]
    [InlineData("KP5D1F0C2B7A9E4836F1C0D2B3A4958677", true)]
    [InlineData("KC5d1f0c2b7a9e4836f1c0d2b3a4958677", false)]
    [InlineData("kp5d1f0c2b7a9e4836f1c0d2b3a4958677", false)]
    [InlineData("KP5d1f0c2b7a9e4836f1c0d2b3a495867", false)]
    [InlineData("KP5d1f0c2b7a9e4836f1c0d2b3a49586777", false)]
    [InlineData("KP5d1f0c2b7a9e4836f1c0d2b3a495867g", false)]
    [InlineData("KP5d1f0c2b7a9e4836f1c0d2b3a4958677\n", false)]
    [InlineData("", false)]
    public void Sid_of_a_participant_has_one_form(string text, bool isWellFormed)
    {
        Assert.Equal(isWellFormed, Sid.IsWellFormed(text, ResourceKind.Participant));
    }

    private static IEnumerable<Type> SdkResources() =>
        typeof(ServiceResource).Assembly.GetExportedTypes()
            .Where(type => type.Namespace?.StartsWith("Twilio.Rest.Proxy.V1", StringComparison.Ordinal) == true && type.Name.EndsWith("Resource", StringComparison.Ordinal));

    private static IEnumerable<(ResourceKind Resource, MethodInfo Method)> Calls() =>
        from pair in ProxyProtocol.Resources
        from method in typeof(ServiceResource).Assembly.GetType(pair.Value)!.GetMethods(Declared)
        where !s_notCalls.Contains(method.Name)
        select (pair.Key, method);
}
