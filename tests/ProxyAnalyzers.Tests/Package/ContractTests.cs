using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>The attributes that <c>ProxyAnalyzersContracts</c> adds to a project.</summary>
[Collection(PackageCollection.Name)]
public sealed class ContractTests(PackedPackage package)
{
    private const string Contracts = "<ProxyAnalyzersContracts>true</ProxyAnalyzersContracts>";
    private const string Severe = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile>";
    private const string Picky = "<AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>";

    // What it does is none of the callers' business, who only see its assembly.
    private const string Directory = """
        using System;
        using ProxyAnalyzers;

        [assembly: CLSCompliant(false)]
        [assembly: System.Runtime.InteropServices.ComVisible(false)]

        namespace Couriers
        {
            /// <summary>Who is where.</summary>
            public static class Directory
            {
                /// <summary>Takes somebody out.</summary>
                public static void Dismiss([RemovesParticipant] string courierSid) => Console.WriteLine(courierSid);

                /// <summary>Finds somebody.</summary>
                [return: VerifiedParticipantSid]
                public static string Find(string name) => name;

                /// <summary>Tells somebody.</summary>
                public static void Tell([VerifiedParticipantSid] string courierSid) => Console.WriteLine(courierSid);
            }
        }

        """;

    private const string DirectoryInVisualBasic = """
        Imports ProxyAnalyzers

        ''' <summary>Who is where.</summary>
        Public NotInheritable Class Directory
            ''' <summary>Takes somebody out.</summary>
            Public Shared Sub Dismiss(<RemovesParticipant> courierSid As String)
                System.Console.WriteLine(courierSid)
            End Sub

            ''' <summary>Finds somebody.</summary>
            Public Shared Function Find(name As String) As <VerifiedParticipantSid> String
                Return name
            End Function

            ''' <summary>Tells somebody.</summary>
            Public Shared Sub Tell(<VerifiedParticipantSid> courierSid As String)
                System.Console.WriteLine(courierSid)
            End Sub
        End Class

        """;

    private const string Courier = """
        using Couriers;
        using Twilio.Rest.Proxy.V1.Service.Session.Participant;

        internal static class Courier
        {
            public static void Remove(string serviceSid, string sessionSid, string courierSid)
            {
                Directory.Dismiss(courierSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, courierSid, body: "Thank you.");
            }

            public static void Greet(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, Directory.Find("Ana"), body: "Welcome.");
            }

            public static void Warn(string courierSid)
            {
                Directory.Tell(courierSid);
            }
        }

        """;

    [Fact]
    public async Task Contracts_compile_everywhere_and_hold_through_assemblies()
    {
        using var solution = new NewSolution(package.Feed);
        solution.AddProject("Old", Contracts + Severe + Picky + "<LangVersion>7.3</LangVersion>");
        solution.AddProject("New", Contracts + Severe + Picky + "<LangVersion>latest</LangVersion><Nullable>enable</Nullable>");
        solution.AddProject(
            "Basic",
            Contracts + Severe + "<OptionStrict>On</OptionStrict><OptionExplicit>On</OptionExplicit><RootNamespace>Couriers</RootNamespace>",
            extension: "vbproj");
        solution.Write("Old/Directory.cs", Directory);
        solution.Write("New/Directory.cs", Directory);
        solution.Write("Basic/Directory.vb", DirectoryInVisualBasic);
        string[] libraries = ["Old", "New", "Basic"];
        foreach (var library in libraries)
        {
            solution.AddProject(
                $"UserOf{library}", items: NewSolution.ReferencePackage + $"""<ProjectReference Include="../{library}/{library}.*proj" />""");
            solution.Write($"UserOf{library}/Courier.cs", Courier);
        }

        await solution.RunAsync("build");

        foreach (var library in libraries)
        {
            var results = await solution.ResultsAsync($"UserOf{library}");
            Assert.Equal([("PROXY2001", 9), ("PROXY1004", 19)], results.Select(result => (result.Id, result.Line)));
        }
    }
}
