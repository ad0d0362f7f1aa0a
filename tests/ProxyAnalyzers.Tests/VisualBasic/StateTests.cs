using System.Threading.Tasks;
using Xunit;
using static ProxyAnalyzers.Tests.VisualBasic.VisualBasicVerify;

namespace ProxyAnalyzers.Tests.VisualBasic;

/// <summary>PROXY2001 to PROXY2006 in Visual Basic.</summary>
public sealed class StateTests
{
    private const string Guest = "Dim guest = ParticipantResource.Create(serviceSid, sessionSid, number)\n";

    [Theory]
    [InlineData("ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nMessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, \"Hello\")")]
    [InlineData("Await ParticipantResource.DeleteAsync(New DeleteParticipantOptions(serviceSid, sessionSid, guest.Sid))\nAwait ParticipantResource.DeleteAsync(serviceSid, sessionSid, {|PROXY2001:guest.Sid|})")]
    [InlineData("If isLoud Then ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nMessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, \"Hello\")")]
    [InlineData("Try\nParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nFinally\nMessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, \"Hello\")\nEnd Try")]
    [InlineData("Remove(serviceSid, sessionSid, guest)\nMessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:guest.Sid|}, \"Hello\")")]
    [InlineData("ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nParticipantResource.Create(serviceSid, sessionSid, {|PROXY2002:number|})")]
    [InlineData("For i = 1 To 2\nParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:guest.Sid|})\nNext")]
    public Task Removed_participant_is_reported(string statements) => CheckInMethodAsync(Guest + statements);

    [Theory]
    [InlineData("If isLoud Then\nParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nElse\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")\nEnd If")]
    [InlineData("If isLoud Then ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nIf Not isLoud Then MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    [InlineData("ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nParticipantResource.Create(serviceSid, sessionSid, numbers(0))")]
    [InlineData("ParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nDim again = ParticipantResource.Fetch(serviceSid, sessionSid, guest.Sid)\nIf again.DateDeleted Is Nothing Then MessageInteractionResource.Create(serviceSid, sessionSid, again.Sid, \"Hello\")")]
    [InlineData("GoTo Done\nParticipantResource.Delete(serviceSid, sessionSid, guest.Sid)\nDone:\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    public Task Participant_that_is_still_there_is_silent(string statements) => CheckInMethodAsync(Guest + statements);

    [Theory]
    [InlineData("SessionResource.Update(serviceSid, sessionSid, status:=SessionResource.StatusEnum.Closed)\nMessageInteractionResource.Create(serviceSid, {|PROXY2003:sessionSid|}, guest.Sid, \"Hello\")")]
    [InlineData("SessionResource.Delete(serviceSid, sessionSid)\nSessionResource.Update(serviceSid, {|PROXY2003:sessionSid|}, ttl:=60)")]
    [InlineData("SessionResource.Update(serviceSid, sessionSid, status:={|PROXY2004:SessionResource.StatusEnum.Open|})")]
    [InlineData("SessionResource.Update(New UpdateSessionOptions(serviceSid, sessionSid) With {.Status = {|PROXY2004:SessionResource.StatusEnum.Failed|}})")]
    [InlineData("Dim session = SessionResource.Create(serviceSid)\nFor i = 1 To 3\nParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, numbers(i))\nNext")]
    [InlineData("Dim session = SessionResource.Create(serviceSid)\nDim one = ParticipantResource.Create(serviceSid, session.Sid, number)\nMessageInteractionResource.Create(serviceSid, {|PROXY2006:session.Sid|}, one.Sid, \"Hello\")")]
    public Task Session_in_the_wrong_state_is_reported(string statements) => CheckInMethodAsync(Guest + statements);

    [Theory]
    [InlineData("SessionResource.Update(serviceSid, sessionSid, status:=SessionResource.StatusEnum.Closed)\nSessionResource.Update(serviceSid, sessionSid, status:=SessionResource.StatusEnum.InProgress)\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    [InlineData("If isLoud Then SessionResource.Delete(serviceSid, sessionSid) Else MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, \"Hello\")")]
    [InlineData("SessionResource.Update(serviceSid, sessionSid, status:=If(isLoud, SessionResource.StatusEnum.Closed, SessionResource.StatusEnum.InProgress))")]
    [InlineData("Dim session = SessionResource.Create(serviceSid)\nFor i = 1 To 2\nParticipantResource.Create(serviceSid, session.Sid, numbers(i))\nNext")]
    [InlineData("Dim session = SessionResource.Create(serviceSid)\nDim one = ParticipantResource.Create(serviceSid, session.Sid, number)\nDim two = ParticipantResource.Create(serviceSid, session.Sid, numbers(0))\nMessageInteractionResource.Create(serviceSid, session.Sid, one.Sid, \"Hello\")")]
    public Task Session_in_the_right_state_is_silent(string statements) => CheckInMethodAsync(Guest + statements);

    [Theory]
    [InlineData("Public Session As New Object()", "left.Session IsNot Nothing", "{|PROXY2001:guestSid|}")]
    [InlineData("Public Session As Object = New Object()", "left.Session IsNot Nothing", "{|PROXY2001:guestSid|}")]
    [InlineData("Public Property Session As New Object()", "left.Session IsNot Nothing", "{|PROXY2001:guestSid|}")]
    [InlineData("Public Property IsDone As Boolean = True", "left.IsDone", "{|PROXY2001:guestSid|}")]
    [InlineData("Public Session As Object", "left.Session IsNot Nothing", "guestSid")]
    [InlineData("Public Property IsDone As Boolean", "left.IsDone", "guestSid")]
    public Task What_an_object_holds_that_was_made_in_sight(string member, string condition, string sid) => CheckAsync(
        $"""
        Public Class Departure
            {member}
        End Class

        Public NotInheritable Class Dispatch
            Public Sub Leave(serviceSid As String, sessionSid As String, guestSid As String)
                Dim left = New Departure()
                If {condition} Then ParticipantResource.Delete(serviceSid, sessionSid, guestSid)
                ParticipantResource.Delete(serviceSid, sessionSid, {sid})
            End Sub
        End Class
        """,
        only: "PROXY2001");
}
