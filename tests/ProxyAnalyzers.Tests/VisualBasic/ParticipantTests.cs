using System.Threading.Tasks;
using Xunit;
using static ProxyAnalyzers.Tests.VisualBasic.VisualBasicVerify;

namespace ProxyAnalyzers.Tests.VisualBasic;

/// <summary>PROXY1001 to PROXY1006 in Visual Basic.</summary>
public sealed class ParticipantTests
{
    [Theory]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:\"KP6a834860303c66545c36522d142f655a\"|}, \"Hello\")")]
    [InlineData("Await MessageInteractionResource.CreateAsync(pathParticipantSid:={|PROXY1001:\"KP6a834860303c66545c36522d142f655a\"|}, pathServiceSid:=serviceSid, pathSessionSid:=sessionSid, body:=\"Hello\")")]
    [InlineData("MessageInteractionResource.Create(New CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1001:\"KP\" & \"6a834860303c66545c36522d142f655a\"|}) With {.Body = \"Hello\"})")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:\"KPXXXX\"|}, \"Hello\")")]
    [InlineData("MessageInteractionResource.Create(serviceSid, {|PROXY1006:\"KC59a95895794286df049a34287bb715ae\"|}, {|PROXY1004:guestSid|}, \"Hello\")")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:Nothing|}, \"Hello\")")]
    [InlineData("MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, \"Hello\")")]
    [InlineData("Dim guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid)\nMessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:guest.Sid|}, \"Hello\")")]
    [InlineData("Dim guest = Await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid)\nIf guest.DateDeleted IsNot Nothing Then Return\nMessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:guest.Identifier|}, \"Hello\")")]
    [InlineData("Dim session = SessionResource.Create(serviceSid)\nDim guest = ParticipantResource.Create(serviceSid, session.Sid, number)\nParticipantResource.Create(serviceSid, session.Sid, Depot)\nMessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1003:guest.Sid|}, \"Hello\")")]
    public Task Wrong_participant_is_reported(string statements) => CheckInMethodAsync(statements);

    [Theory]
    [InlineData("If guest.DateDeleted Is Nothing Then MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    [InlineData("If Not guest.DateDeleted.HasValue Then\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")\nEnd If")]
    [InlineData("If guest.DateDeleted IsNot Nothing Then Return\nMessageInteractionResource.Create(serviceSid, sessionSid, guestSid, \"Hello\")")]
    [InlineData("If guest.DateDeleted.HasValue OrElse isLoud Then Return\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    [InlineData("Dim isThere = guest.DateDeleted Is Nothing\nIf isThere AndAlso isLoud Then MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    [InlineData("If guest.DateDeleted IsNot Nothing Then Throw New InvalidOperationException()\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    [InlineData("Select Case guest.DateDeleted.HasValue\nCase False\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")\nEnd Select")]
    [InlineData("Try\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")\nCatch e As ApiException When e.Code = 80903\nConsole.WriteLine(e)\nEnd Try")]
    public Task Verified_or_caught_participant_is_silent(string statements) => CheckInMethodAsync(
        "Dim guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid)\n" + statements);

    [Theory]
    [InlineData("For Each guest In ParticipantResource.Read(serviceSid, sessionSid)\nIf guest.DateDeleted Is Nothing Then MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")\nNext")]
    [InlineData("Dim there = ParticipantResource.Read(serviceSid, sessionSid).Where(Function(p) p.DateDeleted Is Nothing).ToList()\nFor Each guest In there\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")\nNext")]
    [InlineData("If ParticipantResource.Read(serviceSid, sessionSid).Any(Function(p) p.Sid = guestSid AndAlso Not p.DateDeleted.HasValue) Then MessageInteractionResource.Create(serviceSid, sessionSid, guestSid, \"Hello\")")]
    [InlineData("Dim there = From p In ParticipantResource.Read(serviceSid, sessionSid) Where p.DateDeleted Is Nothing Select p\nFor Each guest In there\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")\nNext")]
    [InlineData("Tell(serviceSid, sessionSid, guestSid)")]
    [InlineData("Dim guest = ParticipantResource.Create(serviceSid, sessionSid, number)\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    public Task List_helper_or_fresh_participant_is_silent(string statements) => CheckInMethodAsync(statements);

    [Fact]
    public Task Comparison_of_sids_makes_them_one() => CheckInMethodAsync(
        """
        Dim guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid)
        If guest.DateDeleted Is Nothing AndAlso otherSid = guest.Sid Then
            MessageInteractionResource.Create(serviceSid, sessionSid, otherSid, "Hello")
        End If
        """);

    [Fact]
    public Task Late_bound_calls_are_silent() => CheckInMethodAsync(
        """
        Dim anything As Object = thing
        anything.Create(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", "Hello")
        """,
        isStrict: false);

    [Fact]
    public Task Module_and_its_constants_count() => CheckAsync(
        """
        Module Desk
            Private ReadOnly Known As String = "KP6a834860303c66545c36522d142f655a"

            Sub Ring(serviceSid As String, sessionSid As String)
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Known|}, "Hello")
                Send(serviceSid, sessionSid, {|PROXY1001:Known|})
            End Sub

            Private Sub Send(serviceSid As String, sessionSid As String, guest As String, Optional text As String = "Hello")
                MessageInteractionResource.Create(serviceSid, sessionSid, guest, text)
            End Sub
        End Module
        """);

    [Fact]
    public Task Extension_method_of_the_project_is_read() => CheckAsync(
        """
        Module Messages
            <System.Runtime.CompilerServices.Extension>
            Public Function IsThere(guest As ParticipantResource) As Boolean
                Return guest.DateDeleted Is Nothing
            End Function

            Sub Ring(serviceSid As String, sessionSid As String, guestSid As String)
                Dim guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid)
                If guest.IsThere() Then
                    MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Hello")
                Else
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, "Hello")
                End If
            End Sub
        End Module
        """);

    [Fact]
    public Task Contract_is_honoured() => CheckAsync(
        """
        <AttributeUsage(AttributeTargets.All)>
        Friend NotInheritable Class VerifiedParticipantSidAttribute
            Inherits Attribute
        End Class

        Public NotInheritable Class Dispatch
            Public Sub Ring(serviceSid As String, sessionSid As String, <VerifiedParticipantSid> guest As String)
                MessageInteractionResource.Create(serviceSid, sessionSid, guest, "Hello")
            End Sub
        End Class
        """);

    [Fact]
    public Task Code_that_does_not_compile_is_silent() => CheckAsync(
        """
        Public NotInheritable Class Dispatch
            Public Sub Ring(serviceSid As String, sessionSid As String)
                MessageInteractionResource.Create(serviceSid, sessionSid, "KP6a834860303c66545c36522d142f655a", Unknown())
            End Sub
        """,
        allowErrors: true);
}
