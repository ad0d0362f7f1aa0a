using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A list of all who were removed, or of all who are there, is asked whether somebody is in it: whoever hears the answer knows.</summary>
public sealed class AskedCollectionsTests
{
    /// <summary>A list that a loop has filled with whom it has removed is kept in order to be asked.</summary>
    [Theory]
    [InlineData("!gone.Contains(rider)")]
    [InlineData("!gone.AsReadOnly().Contains(rider)")]
    [InlineData("!gone.ToHashSet().Contains(rider)")]
    [InlineData("!gone.AsEnumerable().Contains(rider)")]
    [InlineData("!((ICollection<string>)gone).Contains(rider)")]
    [InlineData("!gone.ToDictionary(sid => sid).Keys.Contains(rider)")]
    [InlineData("!gone.Any(sid => sid == rider)")]
    [InlineData("!gone.Exists(sid => sid == rider)")]
    [InlineData("gone.All(sid => sid != rider)")]
    [InlineData("gone.TrueForAll(sid => sid != rider)")]
    [InlineData("gone.FirstOrDefault(sid => sid == rider) is null")]
    [InlineData("gone.SingleOrDefault(sid => sid == rider) is null")]
    [InlineData("gone.LastOrDefault(sid => sid == rider) is null")]
    [InlineData("gone.Find(sid => sid == rider) is null")]
    [InlineData("gone.FindLast(sid => sid == rider) is null")]
    [InlineData("gone.Count(sid => sid == rider) == 0")]
    [InlineData("gone.First(sid => sid == rider || sid == name) == name")]
    [InlineData("gone.Single(sid => sid == rider || sid == name) == name")]
    [InlineData("gone.Last(sid => sid == rider || sid == name) == name")]
    [InlineData("gone.Where(sid => sid == rider).Count() == 0")]
    [InlineData("gone.FindAll(sid => sid == rider).Count == 0")]
    [InlineData("Array.Find(gone.ToArray(), sid => sid == rider) is null")]
    [InlineData("Array.Exists(gone.ToArray(), sid => sid == rider) == false")]
    [InlineData("Array.TrueForAll(gone.ToArray(), sid => sid != rider)")]
    public Task Whoever_is_not_among_the_removed_is_there(string isThere) => InMethod(
        $$"""
        if ({{isThere}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider, "Hello.");
        }
        """);

    [Theory]
    [InlineData("!gone.Any(sid => sid == name)")]
    [InlineData("gone.All(sid => sid != name)")]
    [InlineData("gone.Find(sid => sid == name) is null")]
    [InlineData("gone.Count(sid => sid == name) == 0")]
    [InlineData("gone.First(sid => sid == name) == name")]
    [InlineData("gone.Single(sid => sid == name) == name")]
    [InlineData("gone.Last(sid => sid == name) == name")]
    public Task Question_for_somebody_else_tells_nothing_of_him(string question) => InMethod(
        $$"""
        if ({{question}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider|}, "Hello.");
        }
        """);

    /// <summary>Records tell of the same, whichever way round the question is put.</summary>
    [Theory]
    [InlineData("!left.Any(p => p.Sid == rider.Sid)")]
    [InlineData("!left.Any(p => p == rider)")]
    [InlineData("!left.Any(p => p.Identifier == rider.Identifier)")]
    [InlineData("!left.Contains(rider)")]
    [InlineData("left.All(p => p.Sid != rider.Sid)")]
    [InlineData("left.All(p => !(p.Sid == rider.Sid))")]
    [InlineData("left.All(p => p.Identifier != rider.Identifier)")]
    [InlineData("left.TrueForAll(p => p.Sid != rider.Sid)")]
    [InlineData("left.Count(p => p.Sid == rider.Sid) == 0")]
    [InlineData("left.FirstOrDefault(p => p.Sid == rider.Sid) is null")]
    public Task Whoever_is_not_among_those_who_have_left_is_there(string isThere) => WithRecords(isThere, "rider.Sid");

    [Theory]
    [InlineData("!left.Any(p => p.Sid == name)")]
    [InlineData("left.All(p => p.Identifier != name)")]
    [InlineData("left.Find(p => p.Sid == name) is null")]
    public Task Question_for_another_record_tells_nothing_of_him(string question) => WithRecords(question, "{|PROXY2001:rider.Sid|}");

    private static Task WithRecords(string question, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, List<ParticipantResource> others, ParticipantResource rider, bool isLeaving)
            {
                var left = new List<ParticipantResource>();
                foreach (var p in others)
                {
                    left.Add(p);
                }

                if (isLeaving)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                    left.Add(rider);
                }

                if ({{question}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
                }
            }
        }
        """,
        only: "PROXY2001");

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string name, string[] sids, string rider, bool isLeaving)
            {
                var gone = new List<string>();
                foreach (var sid in sids)
                {
                    gone.Add(sid);
                }

                if (isLeaving)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider);
                    gone.Add(rider);
                }

                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """,
        only: "PROXY2001");
}
