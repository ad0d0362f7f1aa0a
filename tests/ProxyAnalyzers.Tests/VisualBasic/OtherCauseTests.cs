using System.Threading.Tasks;
using Xunit;
using static ProxyAnalyzers.Tests.VisualBasic.VisualBasicVerify;

namespace ProxyAnalyzers.Tests.VisualBasic;

/// <summary>PROXY3001 to PROXY5003 and plain HTTP in Visual Basic.</summary>
public sealed class OtherCauseTests
{
    [Theory]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:\"+1 415 555 0144\"|})")]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, {|PROXY3001:Depot & \"0\" & \"12345678\"|})")]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, Depot)\nParticipantResource.Create(serviceSid, sessionSid, {|PROXY3002:\"+14155550144\"|})")]
    [InlineData("Dim session = SessionResource.Create(serviceSid)\nParticipantResource.Create(serviceSid, session.Sid, {|PROXY3003:\"messenger:1\"|})")]
    [InlineData("Await Task.WhenAll(ParticipantResource.CreateAsync(serviceSid, sessionSid, number), ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, otherSid, number))")]
    [InlineData("Await Task.WhenAll(numbers.Select(Function(one) ParticipantResource.{|PROXY3004:CreateAsync|}(serviceSid, sessionSid, one)))")]
    [InlineData("ServiceResource.{|PROXY4001:Create|}(\"rides\")")]
    [InlineData("SessionResource.Create(serviceSid, dateExpiry:={|PROXY4002:DateTime.Now.AddHours(1)|})")]
    [InlineData("SessionResource.Create(serviceSid, dateExpiry:={|PROXY4002:Now|})")]
    [InlineData("Dim guest = ParticipantResource.Create(serviceSid, sessionSid, number)\nMessageInteractionResource.{|PROXY5001:Create|}(serviceSid, sessionSid, guest.Sid)")]
    [InlineData("Dim session = SessionResource.Create(serviceSid, mode:=SessionResource.ModeEnum.VoiceOnly)\nDim guest = ParticipantResource.Create(serviceSid, session.Sid, number)\nParticipantResource.Create(serviceSid, session.Sid, numbers(0))\nMessageInteractionResource.Create(serviceSid, {|PROXY5002:session.Sid|}, guest.Sid, \"Hello\")")]
    [InlineData("Dim isLost = {|PROXY5003:sms.Status = MessageInteractionResource.ResourceStatusEnum.Failed|}")]
    [InlineData("Dim isLost = {|PROXY5003:sms.Status.Equals(MessageInteractionResource.ResourceStatusEnum.Failed)|}")]
    [InlineData("Await http.PostAsync($\"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{|PROXY1001:KP6a834860303c66545c36522d142f655a|}/MessageInteractions\", content)")]
    [InlineData("Await http.GetAsync(\"https://proxy.twilio.com/v1/Services/\" & serviceSid & \"/Sessions/\" & sessionSid & \"/Participants/{|PROXY1002:guest|}\")")]
    public Task Mistake_is_reported(string statements) => CheckInMethodAsync(statements);

    [Theory]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, Depot)")]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, \"+1\" & number)")]
    [InlineData("ParticipantResource.Create(serviceSid, sessionSid, Depot)\nParticipantResource.Create(serviceSid, otherSid, Depot)")]
    [InlineData("Dim session = SessionResource.Create(serviceSid, mode:=SessionResource.ModeEnum.MessageOnly)\nParticipantResource.Create(serviceSid, session.Sid, \"messenger:1\")")]
    [InlineData("Dim first = ParticipantResource.CreateAsync(serviceSid, sessionSid, number)\nAwait first\nAwait ParticipantResource.CreateAsync(serviceSid, otherSid, number)")]
    [InlineData("For Each one In numbers\nAwait ParticipantResource.CreateAsync(serviceSid, sessionSid, one)\nNext")]
    [InlineData("ServiceResource.Create(\"rides\", outOfSessionCallbackUrl:=New Uri(\"https://example.com\"))")]
    [InlineData("Dim service = ServiceResource.Create(\"rides\")\nServiceResource.Update(service.Sid, outOfSessionCallbackUrl:=New Uri(\"https://example.com\"))")]
    [InlineData("SessionResource.Create(serviceSid, dateExpiry:=DateTime.UtcNow.AddHours(1))")]
    [InlineData("SessionResource.Create(serviceSid, dateExpiry:=DateTime.Now.ToUniversalTime())")]
    [InlineData("Dim guest = ParticipantResource.Create(serviceSid, sessionSid, number)\nMessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, number)")]
    [InlineData("Dim isLost = sms.Status = MessageResource.StatusEnum.Failed")]
    [InlineData("Await http.GetAsync($\"https://example.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/guest\")")]
    public Task Right_code_is_silent(string statements) => CheckInMethodAsync(statements);
}
