using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;
using ProxyAnalyzers.Hostile.Sources;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.VisualBasic;

/// <summary>Checks a case in Visual Basic: as <see cref="ProxyVerify"/> does one in C#.</summary>
internal static class VisualBasicVerify
{
    private static readonly VisualBasicCompilation s_library = VisualBasicCompilation.Create(
        "Case",
        references: TestCompilation.References,
        options: new VisualBasicCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optionStrict: OptionStrict.On,
            globalImports: Surroundings.ImportsOfVisualBasic));

    /// <summary>Fails unless exactly what is marked <c>{|PROXY2001:like this|}</c> is reported; no mark means silence.</summary>
    /// <param name="markedSource">A complete compilation unit.</param>
    /// <param name="only">The rules that the case is about, separated by spaces; null for all of them.</param>
    /// <param name="isStrict"><c>Option Strict</c>; without it, calls may be bound when they run.</param>
    /// <param name="allowErrors">Whether the source may fail to compile.</param>
    public static async Task CheckAsync(string markedSource, string? only = null, bool isStrict = true, bool allowErrors = false)
    {
        var source = MarkedSource.Parse(markedSource);
        var compilation = s_library
            .WithOptions(s_library.Options.WithOptionStrict(isStrict ? OptionStrict.On : OptionStrict.Off))
            .AddSyntaxTrees(VisualBasicSyntaxTree.ParseText(source.Text, path: "/0/Test0.vb"));
        if (!allowErrors)
        {
            ProxyVerify.AssertCompiles(compilation);
        }

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation);
        var report = new DiagnosticComparison(source, [.. diagnostics.Where(diagnostic => only is null || only.Split(' ').Contains(diagnostic.Id))]);
        if (!report.IsEqual)
        {
            Assert.Fail(report.ToString());
        }
    }

    /// <summary>The same for the statements of a method.</summary>
    public static Task CheckInMethodAsync(string statements, string? only = null, bool isStrict = true) => CheckAsync(
        $"""
        Public NotInheritable Class Dispatch
            Private Const Depot As String = "+14155550144"

            Public Async Function RunAsync(serviceSid As String, sessionSid As String, otherSid As String, guestSid As String, number As String, isLoud As Boolean, numbers As List(Of String), http As HttpClient, content As HttpContent, sms As MessageResource, thing As Object) As Task
                Await Task.Yield()
        {statements}
            End Function

            Private Shared Sub Tell(service As String, session As String, guest As String)
                Dim record = ParticipantResource.Fetch(service, session, guest)
                If record.DateDeleted Is Nothing Then
                    MessageInteractionResource.Create(service, session, guest, "Hello")
                End If
            End Sub

            Private Shared Sub Remove(service As String, session As String, ByRef guest As ParticipantResource)
                ParticipantResource.Delete(service, session, guest.Sid)
            End Sub
        End Class
        """,
        only,
        isStrict);
}
