using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>Types that pretend to be Twilio's or the framework's, in shapes that those never had.</summary>
public sealed class ImpostorTests
{
    private const string Use = """
        public sealed class HelpDesk
        {
            public void Close(string serviceSid, string sessionSid, string number, HttpClientLike http)
            {
                var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Thank you.");
                SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
                MessageInteractionResource.Create(serviceSid, "KC", "KP", "");
            }
        }

        public sealed class HttpClientLike { }
        """;

    private const string Proxy = """
        namespace Twilio.Types { public abstract class StringEnum { } }
        namespace Twilio.Rest.Proxy.V1 { public class ServiceResource { public string Sid { get; } public string UniqueName { get; } public System.Uri CallbackUrl { get; } public string AccountSid { get; } public string FriendlyName { get; } } }
        namespace Twilio.Rest.Proxy.V1.Service { public class PhoneNumberResource { public string Sid { get; } public string ServiceSid { get; } public string AccountSid { get; } } public class SessionResource { public sealed class StatusEnum : Twilio.Types.StringEnum { public static readonly StatusEnum Closed = new StatusEnum(); } public string Sid { get; } public string ServiceSid { get; } public string AccountSid { get; } public string UniqueName { get; } public static SessionResource Update(string pathServiceSid, string pathSid, StatusEnum status = null) => null; } }
        namespace Twilio.Rest.Proxy.V1.Service.Session { public class InteractionResource { public string Sid { get; } public string ServiceSid { get; } public string SessionSid { get; } public string AccountSid { get; } } public class ParticipantResource { public string Sid { get; } public string ServiceSid { get; } public string SessionSid { get; } public string Identifier { get; } public string ProxyIdentifier { get; } public string FriendlyName { get; } public string AccountSid { get; } public System.DateTime? DateDeleted { get; } public static ParticipantResource Create(string pathServiceSid, string pathSessionSid, string identifier) => null; public static bool Delete(string pathServiceSid, string pathSessionSid, string pathSid) => true; } }
        namespace Twilio.Rest.Proxy.V1.Service.Session.Participant { public class MessageInteractionResource { public string Sid { get; } public string ServiceSid { get; } public string SessionSid { get; } public string ParticipantSid { get; } public string AccountSid { get; } public static MessageInteractionResource Create(string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null) => null; } }
        """;

    private const string Usings = "using System; using System.Linq; using System.Collections.Generic; using Twilio.Rest.Proxy.V1; using Twilio.Rest.Proxy.V1.Service; using Twilio.Rest.Proxy.V1.Service.Session; using Twilio.Rest.Proxy.V1.Service.Session.Participant;\n";

    /// <summary>What each impostor has instead of what the SDK has.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        { "as it should be", "", "" },
        { "no Sid", "public string Sid { get; }", "" },
        { "Sid is a field", "public string Sid { get; }", "public string Sid;" },
        { "Sid is a method", "public string Sid { get; }", "public string Sid() => null;" },
        { "Sid is static", "public string Sid { get; }", "public static string Sid { get; }" },
        { "Sid is a number", "public string Sid { get; }", "public int Sid { get; }" },
        { "Sid is a type", "public string Sid { get; }", "public class Sid { }" },
        { "Sid is dynamic", "public string Sid { get; }", "public dynamic Sid { get; }" },
        { "Sid can be set", "public string Sid { get; }", "public string Sid { get; set; }" },
        { "Sid is an indexer", "public string Sid { get; }", "[System.Runtime.CompilerServices.IndexerName(\"Sid\")] public string this[int index] => null;" },
        { "Sid comes twice", "public string Sid { get; }", "public string Sid { get; } public string Sid { get; }" },
        { "generic participants", "public class ParticipantResource", "public class ParticipantResource<T>" },
        { "generic and plain participants", "public class ParticipantResource", "public class ParticipantResource<T> { } public class ParticipantResource" },
        { "participants are structs", "public class ParticipantResource", "public struct ParticipantResource" },
        { "participants are an interface", "public class ParticipantResource", "public interface ParticipantResource" },
        { "participants are static", "public class ParticipantResource", "public static class ParticipantResource" },
        { "participants are an enum", "public class ParticipantResource", "public enum ParticipantResource { Create, Delete } public class Other" },
        { "participants are a delegate", "public class ParticipantResource", "public delegate void ParticipantResource(); public class Other" },
        { "participants are records", "public class ParticipantResource", "public record ParticipantResource" },
        { "participants derive from themselves", "public class ParticipantResource", "public class ParticipantResource : ParticipantResource" },
        { "participants derive from sessions", "public class ParticipantResource", "public class ParticipantResource : SessionResource" },
        { "statuses are an enum", "public sealed class StatusEnum : Twilio.Types.StringEnum { public static readonly StatusEnum Closed = new StatusEnum(); }", "public enum StatusEnum { Closed }" },
        { "statuses are constants", "public sealed class StatusEnum : Twilio.Types.StringEnum { public static readonly StatusEnum Closed = new StatusEnum(); }", "public static class StatusEnum { public const string Closed = \"\"; }" },
        { "no statuses", "namespace Twilio.Types { public abstract class StringEnum { } }", "" },
        { "statuses derive in a circle", "public abstract class StringEnum { }", "public abstract class StringEnum : StringEnum { }" },
        { "instance methods", "public static", "public" },
        { "methods without parameters", "(string pathServiceSid, string pathSessionSid, string identifier)", "()" },
        { "other parameters", "string pathSessionSid", "ref int pathSessionSid" },
        { "parameters of other names", "path", "" },
        { "parameters in another order", "string pathServiceSid, string pathSessionSid", "string pathSessionSid, string pathServiceSid" },
        { "params arrays", "string pathServiceSid, string pathSessionSid, string identifier", "params string[] pathServiceSid" },
        { "generic methods", "Create(", "Create<T>(" },
        { "methods that return nothing", "public static ParticipantResource Create", "public static void Create" },
        { "methods are properties", "public static bool Delete(string pathServiceSid, string pathSessionSid, string pathSid) => true;", "public static Func<string, string, string, bool> Delete => null;" },
        { "dates are texts", "public System.DateTime? DateDeleted", "public string DateDeleted" },
        { "empty namespaces", "public class", "internal class" },
        { "only the namespace", Proxy.Split('\n')[1], "namespace Twilio.Rest.Proxy.V1 { }" },
        { "services without anything", Proxy.Split('\n')[1], "namespace Twilio.Rest.Proxy.V1 { public class ServiceResource { } }" },
        { "one level is missing", Proxy.Split('\n')[3], "" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task Impostor_in_source_does_not_upset_the_analyzer(string name, string has, string hasInstead)
    {
        Assert.NotEmpty(name);
        return RunAsync(Compile(TestCompilation.Net80, Usings + Use + Shape(has, hasInstead)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task Impostor_in_a_reference_does_not_upset_the_analyzer(string name, string has, string hasInstead) =>
        RunAsync(Compile([.. TestCompilation.Net80, Compile(TestCompilation.Net80, Shape(has, hasInstead), name).ToMetadataReference()], Usings + Use));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task Impostor_beside_the_SDK_does_not_upset_the_analyzer(string name, string has, string hasInstead)
    {
        Assert.NotEmpty(name);
        return RunAsync(Compile(TestCompilation.References, Usings + Use + Shape(has, hasInstead)));
    }

    [Fact]
    public async Task Reference_that_has_all_that_the_SDK_has_is_the_SDK() =>
        Assert.Contains(await RunWithAsync(Proxy), diagnostic => diagnostic.Id == "PROXY2001");

    [Theory]
    [InlineData("public System.DateTime? DateDeleted { get; }", "")]
    [InlineData("class PhoneNumberResource", "class Number")]
    public async Task Reference_that_lacks_what_the_SDK_has_is_silent(string has, string hasInstead) =>
        Assert.Empty(await RunWithAsync(Shape(has, hasInstead)));

    [Fact]
    public async Task Two_references_with_the_same_types_are_silent()
    {
        var one = Compile(TestCompilation.Net80, Proxy, "One").ToMetadataReference();
        var other = Compile(TestCompilation.Net80, Proxy, "Other").ToMetadataReference();

        Assert.Empty(await RunAsync(Compile([.. TestCompilation.Net80, one, other], Usings + Use)));
    }

    [Fact]
    public async Task Helper_in_another_project_is_other_code()
    {
        var helpers = Compile(
            TestCompilation.References,
            "public static class Helpers { public static void Remove(Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource agent) => Twilio.Rest.Proxy.V1.Service.Session.ParticipantResource.Delete(agent.ServiceSid, agent.SessionSid, agent.Sid); }",
            "Helpers").ToMetadataReference();
        const string Source = """
            public sealed class HelpDesk
            {
                public void Close(string serviceSid, string sessionSid, string number)
                {
                    var agent = ParticipantResource.Create(serviceSid, sessionSid, number);
                    Helpers.Remove(agent);
                    MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Thank you.");
                    ParticipantResource.Delete(serviceSid, sessionSid, agent.Sid);
                    MessageInteractionResource.Create(serviceSid, sessionSid, agent.Sid, "Good bye.");
                }
            }
            """;

        var reported = Assert.Single(await RunAsync(Compile([.. TestCompilation.References, helpers], Usings + Source)), diagnostic => diagnostic.Id == "PROXY2001");
        Assert.Equal(12, reported.Location.GetLineSpan().StartLinePosition.Line + 3);
    }

    /// <summary>The names by which the engine knows the framework, each with a call that the framework does not have.</summary>
    [Theory]
    [InlineData("System.Threading.Tasks", "Task", "Task.Run(); Task.WaitAll(); Task.FromResult(); Task.WhenAll(); new Task().Run(); new Task().FromResult2();", "public static void Run() { } public static extern void WaitAll(); public static extern object FromResult(); public static extern object WhenAll(); public extern void FromResult2();")]
    [InlineData("System.Threading.Tasks", "Task", "new Task().WaitAll(); new Task().Run(); new Task().ConfigureAwait();", "public extern void WaitAll(); public extern void Run(); public extern void ConfigureAwait();")]
    [InlineData("System.Collections.Generic", "List", "new List().Add(); new List().ForEach(); new List().RemoveAll(); new List().Clear();", "public extern void Add(); public extern void ForEach(); public extern void RemoveAll(); public extern void Clear();")]
    [InlineData("System.Collections.Generic", "List", "var l = new List(); l.AddRange(); l.Insert(1); l.Remove(); l.Contains(); l.Exists(); l.Find(); l.Pop(1); l.ToDictionary(); if (l.Count) { }", "public extern void AddRange(); public extern void Insert(int at); public extern void Remove(); public extern bool Contains(); public extern bool Exists(); public extern object Find(); public extern object Pop(int count); public extern object ToDictionary(); public bool Count => true;")]
    [InlineData("System.Collections.Generic", "List", "List.GetValueOrDefault(1); List.TryGetValue(1); List.MoveNext(1); List.Dispose(1);", "public static extern object GetValueOrDefault(int key); public static extern bool TryGetValue(int key); public static extern bool MoveNext(int index); public static extern void Dispose(int index);")]
    [InlineData("System", "Environment", "Environment.Exit(); new Environment().FailFast();", "public static extern void Exit(); public extern void FailFast();")]
    [InlineData("System", "ArgumentNullException", "ArgumentNullException.ThrowIfNull(); new ArgumentNullException().ThrowIfNullOrEmpty();", "public static extern void ThrowIfNull(); public extern void ThrowIfNullOrEmpty();")]
    [InlineData("System.Diagnostics", "Debug", "Debug.Assert(); Debug.Assert(1, 2);", "public static extern void Assert(); public static extern void Assert(int one, int other);")]
    [InlineData("System", "Math", "Math.Abs(); Math.Max(null); new Math().HasFlag(); new Math().TryParse();", "public static extern int Abs(); public static extern int Max(object o); public extern bool HasFlag(); public extern bool TryParse();")]
    [InlineData("System", "TimeSpan", "TimeSpan.FromMinutes(); TimeSpan.TryParse(1, 2);", "public static extern object FromMinutes(); public static extern bool TryParse(int one, int other);")]
    [InlineData("System.Linq", "Enumerable", "Enumerable.First(); Enumerable.Any(); Enumerable.Select(); Enumerable.ToList();", "public static extern object First(); public static extern bool Any(); public static extern object Select(); public static extern object ToList();")]
    [InlineData("System", "String", "String.IsNullOrEmpty(); String.Concat(); new String().Equals(); String.Equals(1); String.Compare();", "public static extern bool IsNullOrEmpty(); public static extern object Concat(); public extern bool Equals(); public static extern bool Equals(int one); public static extern int Compare();")]
    [InlineData("System", "Uri", "new Uri(); new Uri(uri: 1, 2).ToString(); var text = new Uri().AbsoluteUri;", "public Uri() { } public Uri(int uri, int other) { } public int AbsoluteUri => 1;")]
    [InlineData("System", "DateTime", "DateTime.SpecifyKind(); var now = DateTime.Now; new DateTime().ToLocalTime(); new DateTime().AddHours();", "public static extern object SpecifyKind(); public static int Now => 1; public extern object ToLocalTime(); public extern DateTime AddHours();")]
    [InlineData("System.Net.Http", "HttpClient", "HttpClient.Send(); HttpClient.GetAsync(); HttpClient.PostAsync(requestUri: \"https://proxy.twilio.com/v1/Services/KS/Sessions/KC/Participants/KP\"); new HttpClient().SendAsync();", "public static extern void Send(); public static extern void GetAsync(); public static extern void PostAsync(string requestUri); public extern void SendAsync();")]
    [InlineData("System.Net", "WebRequest", "WebRequest.Create(); WebRequest.Create(\"https://proxy.twilio.com/v1/Services/KS/Sessions/KC\").GetResponse(); WebRequest.GetResponse();", "public static extern WebRequest Create(); public static extern WebRequest Create(string url); public extern void GetResponse(); public static extern void GetResponse(int x = 0);")]
    [InlineData("System.Threading.Tasks", "Parallel", "Parallel.ForEach(); Parallel.For(() => { }); Parallel.ForEachAsync(1);", "public static extern void ForEach(); public static extern void For(System.Action action); public static extern void ForEachAsync(int x);")]
    public async Task Impostor_of_the_framework_does_not_upset_the_analyzer(string @namespace, string type, string calls, string members)
    {
        var impostor = $"namespace {@namespace} {{ public class {type} {{ {members} }} }}";
        var source = $$"""
            namespace Desk
            {
                using {{type}} = {{@namespace}}.{{type}};
                public sealed class HelpDesk
                {
                    public void Close(string serviceSid, string sessionSid)
                    {
                        {{calls}}
                        MessageInteractionResource.Create(serviceSid, sessionSid, "KP5d1f0c2b7a9e4836f1c0d2b3a4958677", "Thank you.");
                        {{calls.Replace("var ", "var other", StringComparison.Ordinal)}}
                    }
                }
            }
            """;

        await RunAsync(Compile(TestCompilation.References, Usings + source + impostor));
        await RunAsync(Compile([Compile(TestCompilation.References, impostor, "Impostor").ToMetadataReference(), .. TestCompilation.References], Usings + source));
    }

    private static string Shape(string has, string hasInstead) => has.Length == 0 ? Proxy : Proxy.Replace(has, hasInstead, StringComparison.Ordinal);

    private static CSharpCompilation Compile(IEnumerable<MetadataReference> references, string source, string name = "Case") => CSharpCompilation.Create(
        name, [CSharpSyntaxTree.ParseText(source, path: TestCompilation.SourcePath)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static Task<ImmutableArray<Diagnostic>> RunWithAsync(string impostor) =>
        RunAsync(Compile([.. TestCompilation.Net80, Compile(TestCompilation.Net80, impostor, "Impostor").ToMetadataReference()], Usings + Use));

    // Throws what the analyzer throws.
    private static Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation) => AnalyzerRun.GetDiagnosticsAsync(compilation);
}
