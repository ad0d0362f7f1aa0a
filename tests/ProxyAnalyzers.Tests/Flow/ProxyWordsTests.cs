using System;
using ProxyAnalyzers.Flow.Files;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What names Proxy in a text.</summary>
public sealed class ProxyWordsTests
{
    [Theory]
    [InlineData("ServiceResource.Fetch(sid)")]
    [InlineData("SessionResource.Fetch(service, sid)")]
    [InlineData("typeof(ParticipantResource)")]
    [InlineData("MessageInteractionResource? last;")]
    [InlineData("InteractionResource.Read(service, session)")]
    [InlineData("PhoneNumberResource.Delete(service, sid)")]
    [InlineData("new CreateParticipantOptions(service, session, number)")]
    [InlineData("new FetchSessionOptions(service, sid)")]
    [InlineData("new ReadParticipantOptions(service, session)")]
    [InlineData("new UpdateSessionOptions(service, sid)")]
    [InlineData("new DeleteServiceOptions(sid)")]
    [InlineData("message.InboundResourceStatus")]
    [InlineData("message.OutboundResourceStatus")]
    [InlineData("[VerifiedParticipantSid] string sid")]
    [InlineData("[VerifiedParticipantSidAttribute] string sid")]
    [InlineData("[RemovesParticipant] string sid")]
    [InlineData("class RemovesParticipantAttribute : Attribute")]
    [InlineData("\"https://proxy.twilio.com/v1\"")]
    [InlineData("$\"{root}/Sessions/{sid}\"")]
    [InlineData("root + \"/Participants\"")]
    public void Code_names_it(string text)
    {
        Assert.True(ProxyWords.AreIn(text, 0, text.Length, ignoresCase: false));
        Assert.True(ProxyWords.AreIn(text, 0, text.Length, ignoresCase: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MessageResource.Create(to)")]
    [InlineData("new CreateMessageOptions(to)")]
    [InlineData("ParticipantResources.Count")]
    [InlineData("CreateParticipant(options)")]
    [InlineData("\"https://api.twilio.com\"")]
    public void Code_does_not_name_it(string text)
    {
        Assert.False(ProxyWords.AreIn(text, 0, text.Length, ignoresCase: false));
        Assert.False(ProxyWords.AreIn(text, 0, text.Length, ignoresCase: true));
    }

    [Theory]
    [InlineData("participantresource.Fetch(service, session, sid)")]
    [InlineData("message.INBOUNDRESOURCESTATUS")]
    public void Case_counts_where_the_language_says_so(string text)
    {
        Assert.False(ProxyWords.AreIn(text, 0, text.Length, ignoresCase: false));
        Assert.True(ProxyWords.AreIn(text, 0, text.Length, ignoresCase: true));
    }

    [Theory]
    [InlineData("return name;", false)]
    [InlineData("ParticipantResource.Read(service, session);", true)]
    [InlineData("Post(\"/Sessions/\");", true)]
    public void Only_the_part_of_the_text_is_looked_at(string part, bool isFound)
    {
        var text = $"ServiceResource.Fetch(sid);{part}Post(\"/Participants\");";
        var start = text.IndexOf(part, StringComparison.Ordinal);
        Assert.Equal(isFound, ProxyWords.AreIn(text, start, start + part.Length, ignoresCase: false));
    }
}
