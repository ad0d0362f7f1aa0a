using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Who was removed, added or closed by a name has one: a variable that keeps the name is not null, nor empty.</summary>
public sealed class UsedNamesTests
{
    [Theory]
    [InlineData("gone == null")]
    [InlineData("gone is null")]
    [InlineData("string.IsNullOrEmpty(gone)")]
    [InlineData("string.IsNullOrWhiteSpace(gone)")]
    [InlineData("gone != sid")]
    public Task Sid_that_was_kept_with_the_removal_tells_that_it_was_done(string question) => Check(
        $$"""
        string? gone = null;
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
            gone = sid;
        }

        if ({{question}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }
        """);

    [Fact]
    public Task Sid_that_was_dropped_with_the_removal_tells_so_too() => Check(
        """
        var current = sid;
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
            current = null;
        }

        if (current == sid)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }
        """);

    [Fact]
    public Task Helper_returns_whom_it_has_removed() => Check(
        """
        var gone = RemoveIf(isLeaving, serviceSid, sessionSid, sid);
        if (gone == null)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }
        """);

    [Fact]
    public Task List_that_begins_with_the_removed_one_is_not_empty() => Check(
        """
        var gone = new List<string>();
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
            gone.Add(sid);
        }

        if (gone.FirstOrDefault() == null)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
        }
        """);

    [Fact]
    public Task Session_that_was_closed_has_a_sid() => Check(
        """
        string? closed = null;
        if (isLeaving)
        {
            SessionResource.Delete(serviceSid, sessionSid);
            closed = sessionSid;
        }

        if (closed == null)
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    [Fact]
    public Task Number_that_was_added_is_there() => Check(
        """
        string? added = null;
        if (isLeaving)
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
            added = number;
        }

        if (added == null)
        {
            ParticipantResource.Create(serviceSid, sessionSid, number);
        }
        """);

    [Fact]
    public Task Whoever_asks_whether_it_was_done_and_goes_on_is_told() => Check(
        """
        string? gone = null;
        if (isLeaving)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, sid);
            gone = sid;
        }

        if (gone != null)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:sid|});
        }
        """);

    private static Task Check(string statements) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Serve(string serviceSid, string sessionSid, string sid, string number, bool isLeaving)
            {
        {{statements}}
            }

            private static string? RemoveIf(bool isLeaving, string serviceSid, string sessionSid, string sid)
            {
                if (!isLeaving)
                    return null;

                ParticipantResource.Delete(serviceSid, sessionSid, sid);
                return sid;
            }
        }
        """);
}
