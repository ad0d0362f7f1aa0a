using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using ProxyAnalyzers.Tests.VisualBasic;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>Code for which the compiler throws when it is asked for its operations: nothing is said about it, and the rest is checked.</summary>
public sealed class HalfTypedCodeTests
{
    [Fact]
    public Task Loop_over_a_function_in_Visual_Basic() => VisualBasicVerify.CheckAsync(
        """
        Public NotInheritable Class Dispatch
            Public Async Function RunAsync(serviceSid As String, sessionSid As String, number As String) As Task
                Await Task.Yield()
                Dim guest = ParticipantResource.Create(serviceSid, sessionSid, number)
                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Hello")
            For Function

            Private Shared Sub Remove(service As String, session As String, guest As String)
                ParticipantResource.Delete(service, session, guest)
                MessageInteractionResource.Create(service, session, {|PROXY2001:guest|}, "Hello")
            End Sub
        End Class
        """,
        allowErrors: true);

    [Fact]
    public Task Reference_to_an_interpolated_text() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryMessenger
        {
            public void Notify(string serviceSid, string sessionSid, ParticipantResource courier)
            {
                if (courier.DateDeleted != null)
                {
                    throw new __makeref($"Participant {courier.Sid} was removed from session {courier.SessionSid}.");
                }
            }

            public void Remove(string serviceSid, string sessionSid, string guest)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, guest);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:guest|}, "Hello");
            }
        }
        """,
        allowErrors: true);
}
