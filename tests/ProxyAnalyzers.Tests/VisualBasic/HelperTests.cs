using System;
using System.Threading.Tasks;
using Xunit;
using static ProxyAnalyzers.Tests.VisualBasic.VisualBasicVerify;

namespace ProxyAnalyzers.Tests.VisualBasic;

/// <summary>Code that comes to Proxy through other code, by whatever words Visual Basic has for it.</summary>
public sealed class HelperTests
{
    private const string Sender = """
        Public Module Sender
            Public Function Send(guest As String) As Object
                Return MessageInteractionResource.Create("KS5d1f0c2b7a9e4836f1c0d2b3a4958677", Settings.Session, guest, "Hello")
            End Function
        End Module

        Public Class Settings
            Public Shared Property Session As String
        End Class

        Public Class Greeting
            Public Sub New(guest As String)
                Sender.Send(guest)
            End Sub
        End Class
        """;

    [Theory]
    [InlineData("Public Sub Go()\nSender.Send(SID)\nEnd Sub")]
    [InlineData("Public Sub Go()\nSENDER.SEND(SID)\nEnd Sub")]
    [InlineData("Public Sub Go()\n[Send](SID)\nEnd Sub")]
    [InlineData("Public ReadOnly Property Greeting As New Greeting(SID)")]
    [InlineData("Private ReadOnly _sent As Object = Send(SID)")]
    [InlineData("Private _first, _second As New Greeting(SID)")]
    [InlineData("Public ReadOnly Property Sent As Object\nGet\nReturn Send(SID)\nEnd Get\nEnd Property")]
    public Task Helper_is_called_from_all_kinds_of_members(string member) => CheckAsync(
        $"""
        Public Class Start
        {member.Replace("SID", """{|PROXY1001:"KP5d1f0c2b7a9e4836f1c0d2b3a4958677"|}""", StringComparison.Ordinal)}
        End Class

        {Sender}
        """,
        only: "PROXY1001");

    [Fact]
    public Task Base_constructor_is_called_without_a_name() => CheckAsync(
        $$"""
        Public Partial Class Start
            Public Sub New()
                MyBase.New({|PROXY1001:"KP5d1f0c2b7a9e4836f1c0d2b3a4958677"|})
            End Sub
        End Class

        Public Partial Class Start
            Inherits Greeting
        End Class

        {{Sender}}
        """,
        only: "PROXY1001");
}
