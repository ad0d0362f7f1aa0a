using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>How often a loop runs that ends when a collection has changed is not known; who asks an unchanged one twice gets one answer.</summary>
public sealed class LoopsOverChangingCollectionsTests
{
    [Theory]
    [InlineData("while (phones.Count > 0) { ParticipantResource.Create(serviceSid, session.Sid, phones.Dequeue()); }")]
    [InlineData("while (phones.Any()) { ParticipantResource.Create(serviceSid, session.Sid, phones.Dequeue()); }")]
    [InlineData("while (phones.TryDequeue(out var phone)) { ParticipantResource.Create(serviceSid, session.Sid, phone); }")]
    [InlineData("while (list.Count > 0) { ParticipantResource.Create(serviceSid, session.Sid, list[0]); list.RemoveAt(0); }")]
    [InlineData("while (made.Count < 2) { made.Add(ParticipantResource.Create(serviceSid, session.Sid, phones.Dequeue()).Sid); }")]
    [InlineData("while (made.Count < 2) { var p = ParticipantResource.Create(serviceSid, session.Sid, phones.Dequeue()); made.Add(p.Sid); }")]
    [InlineData("foreach (var phone in list) { if (made.Count == 2) { break; } made.Add(ParticipantResource.Create(serviceSid, session.Sid, phone).Sid); }")]
    [InlineData("while (true) { if (made.Count == 2) { break; } made.Add(ParticipantResource.Create(serviceSid, session.Sid, phones.Dequeue()).Sid); }")]
    [InlineData("while (_all.Count < 2) { _all.Add(ParticipantResource.Create(serviceSid, session.Sid, list[0]).Sid); list.RemoveAt(0); }")]
    [InlineData("while (list.Count < 2) { list.Add(ParticipantResource.Create(serviceSid, session.Sid, phones.Dequeue()).Sid); }")]
    public Task Loop_that_a_collection_ends(string loop) => Verify(
        $$"""
        var session = SessionResource.Create(serviceSid);
        var made = new System.Collections.Generic.List<string>();
        {{loop}}
        """);

    [Fact]
    public Task Number_of_elements_that_nobody_changes_is_one_question() => Verify(
        """
        var session = SessionResource.Create(serviceSid);
        var participant = ParticipantResource.Create(serviceSid, session.Sid, rider);
        ParticipantResource.Create(serviceSid, session.Sid, driver);
        if (list.Count > 0)
        {
            ParticipantResource.Delete(serviceSid, session.Sid, participant.Sid);
        }

        if (list.Count > 0)
        {
            ParticipantResource.Create(serviceSid, session.Sid, list[0]);
        }
        """);

    [Theory]
    [InlineData("list.Any()")]
    [InlineData("list.Count > 0")]
    public Task Collection_that_something_was_added_to_is_not_empty(string question) => Verify(
        $$"""
        var session = SessionResource.Create(serviceSid);
        var participant = ParticipantResource.Create(serviceSid, session.Sid, rider);
        ParticipantResource.Create(serviceSid, session.Sid, driver);
        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, participant.Sid);
        }

        list.Add(rider);
        if (!({{question}}))
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, participant.Sid, "Nobody is here.");
        }
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            private readonly System.Collections.Generic.List<string> _all = new();

            public void Start(string serviceSid, string rider, string driver, System.Collections.Generic.Queue<string> phones, System.Collections.Generic.List<string> list)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
