using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>What programs call, keep records in and refer to. A program has what it names, and what that names.</summary>
internal static partial class HelperLibrary
{
    private static readonly ImmutableArray<Helper> s_helpers =
    [
        new("RiderNumber", "private const string RiderNumber = \"+14155550171\";"),
        new("DriverNumber", "private static readonly string DriverNumber = \"+1415555\" + \"0172\";"),
        new("SupportSid", "private const string SupportSid = \"KP6a834860303c66545c36522d142f655a\";"),
        new("s_officeSid", "private static readonly string s_officeSid = \"KP6a834860303c66545c36522d142f655b\";"),
        new("s_http", "private static readonly HttpClient s_http = new HttpClient();"),
        new("s_gate", "private static readonly object s_gate = new object();"),
        new("s_last", "private static ParticipantResource s_last;"),
        new("Tell", """
            private static void Tell(string serviceSid, string sessionSid, string guest)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, guest, "Hello");
            }
            """),
        new("TellAsync", """
            private static async Task TellAsync(string serviceSid, string sessionSid, string guest)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest, "Hello");
            }
            """),
        new("TellTwice", """
            private static void TellTwice(string serviceSid, string sessionSid, string guest)
            {
                Tell(serviceSid, sessionSid, guest);
                Tell(serviceSid, sessionSid, guest);
            }
            """),
        new("TellOrSkip", """
            private static void TellOrSkip(bool isSkipped, string serviceSid, string sessionSid, string guest)
            {
                if (isSkipped)
                {
                    return;
                }

                TellTwice(serviceSid, sessionSid, guest);
            }
            """),
        new("TellTimes", """
            private static void TellTimes(int times, string serviceSid, string sessionSid, string guest)
            {
                if (times <= 0)
                {
                    return;
                }

                Tell(serviceSid, sessionSid, guest);
                TellTimes(times - 1, serviceSid, sessionSid, guest);
            }
            """),
        new("TellSafely", """
            private static void TellSafely(string serviceSid, string sessionSid, string guest)
            {
                try
                {
                    Tell(serviceSid, sessionSid, guest);
                }
                catch (ApiException)
                {
                }
            }
            """),
        new("TellIfThere", """
            private static void TellIfThere(string serviceSid, string sessionSid, string guest)
            {
                var record = ParticipantResource.Fetch(serviceSid, sessionSid, guest);
                if (record.DateDeleted == null)
                {
                    Tell(serviceSid, sessionSid, guest);
                }
            }
            """),
        new("TellSelf", """
            private static void TellSelf(this ParticipantResource guest, string serviceSid)
            {
                MessageInteractionResource.Create(serviceSid, guest.SessionSid, guest.Sid, "Hello");
            }
            """),
        new("Require", """
            private static void Require(string serviceSid, string sessionSid, string guest)
            {
                if (ParticipantResource.Fetch(serviceSid, sessionSid, guest).DateDeleted != null)
                {
                    throw new InvalidOperationException();
                }
            }
            """),
        new("Add", """
            private static ParticipantResource Add(string serviceSid, string sessionSid, string identifier)
            {
                return ParticipantResource.Create(serviceSid, sessionSid, identifier);
            }
            """),
        new("Find", """
            private static ParticipantResource Find(string serviceSid, string sessionSid, string guest)
            {
                return ParticipantResource.Fetch(serviceSid, sessionSid, guest);
            }
            """),
        new("Present", """
            private static IEnumerable<ParticipantResource> Present(string serviceSid, string sessionSid)
            {
                foreach (var guest in ParticipantResource.Read(serviceSid, sessionSid))
                {
                    if (guest.DateDeleted == null)
                    {
                        yield return guest;
                    }
                }
            }
            """),
        new("Remove", """
            private static void Remove(string serviceSid, ParticipantResource guest)
            {
                ParticipantResource.Delete(serviceSid, guest.SessionSid, guest.Sid);
            }
            """),
        new("RemoveAsync", """
            private static async Task RemoveAsync(string serviceSid, ParticipantResource guest)
            {
                await ParticipantResource.DeleteAsync(serviceSid, guest.SessionSid, guest.Sid);
            }
            """),
        new("SayGoodbye", """
            private static void SayGoodbye(string serviceSid, ParticipantResource guest)
            {
                Tell(serviceSid, guest.SessionSid, guest.Sid);
                Remove(serviceSid, guest);
            }
            """),
        new("RemoveAndForget", """
            private static void RemoveAndForget(string serviceSid, ParticipantResource guest, out ParticipantResource forgotten)
            {
                Remove(serviceSid, guest);
                forgotten = null;
            }
            """),
        new("RemoveIf", """
            private static void RemoveIf(bool isGone, string serviceSid, ParticipantResource guest)
            {
                if (!isGone)
                {
                    return;
                }

                Remove(serviceSid, guest);
            }
            """),
        new("RemoveUnless", """
            private static void RemoveUnless(bool stays, string serviceSid, ParticipantResource guest)
            {
                RemoveIf(!stays, serviceSid, guest);
            }
            """),
        new("Close", """
            private static void Close(string serviceSid, SessionResource session)
            {
                SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
            }
            """),
        new("Swap", "private static (ParticipantResource First, ParticipantResource Second) Swap(ParticipantResource first, ParticipantResource second) => (second, first);"),
        new("Choose", "private static ParticipantResource Choose(bool isFirst, ParticipantResource first, ParticipantResource second) => isFirst ? first : second;"),
        new("Exchange", "private static void Exchange(ref ParticipantResource first, ref ParticipantResource second) => (first, second) = (second, first);"),
        new("Lend", "private static void Lend(ParticipantResource guest, out ParticipantResource lent) => lent = guest;"),
        new("Same", "private static T Same<T>(T item) => item;"),
        new("SidOf", "private static string SidOf(ParticipantResource guest) => guest.Sid;"),
        new("IsThere", "private static bool IsThere(ParticipantResource guest) => guest.DateDeleted == null;"),
        new("IsBusy", """
            private static bool IsBusy(bool isForced, int number)
            {
                if (isForced)
                {
                    return true;
                }

                return number > 1;
            }
            """),
        new("RunIf", """
            private static void RunIf(bool isWanted, Action act)
            {
                if (isWanted)
                {
                    act();
                }
            }
            """),
        new("RunTwice", """
            private static void RunTwice(Action act)
            {
                act();
                act();
            }
            """),
        new("Pair", """
            private sealed class Pair
            {
                public ParticipantResource First { get; set; }

                public ParticipantResource Second { get; set; }
            }
            """),
        new("Booking", "private sealed record Booking(ParticipantResource Rider, ParticipantResource Driver);"),
        new("Visit", """
            private sealed class Visit : IDisposable
            {
                private readonly string _serviceSid;
                private readonly ParticipantResource _guest;

                public Visit(string serviceSid, ParticipantResource guest)
                {
                    _serviceSid = serviceSid;
                    _guest = guest;
                }

                public void Dispose()
                {
                    ParticipantResource.Delete(_serviceSid, _guest.SessionSid, _guest.Sid);
                }
            }
            """),
        new("Desk", """
            private sealed class Desk
            {
                private readonly string _serviceSid;

                public Desk(string serviceSid, ParticipantResource guest)
                {
                    _serviceSid = serviceSid;
                    Guest = guest;
                }

                public ParticipantResource Guest { get; set; }

                public bool HasGuest => Guest.DateDeleted == null;

                public void Welcome(ParticipantResource guest)
                {
                    Guest = guest;
                }

                public void Remove()
                {
                    ParticipantResource.Delete(_serviceSid, Guest.SessionSid, Guest.Sid);
                }

                public void RemoveIf(bool isGone)
                {
                    if (isGone)
                    {
                        Remove();
                    }
                }

                public void Tell()
                {
                    MessageInteractionResource.Create(_serviceSid, Guest.SessionSid, Guest.Sid, "Hello");
                }
            }
            """),
    ];

    /// <summary>The lines of the helpers that the text needs.</summary>
    public static IEnumerable<string> LinesFor(string text)
    {
        var words = Words(text);
        var chosen = new HashSet<Helper>();
        for (var isNew = true; isNew;)
        {
            var more = s_helpers.Where(helper => words.Contains(helper.Name) && chosen.Add(helper)).ToList();
            words.UnionWith(more.SelectMany(helper => Words(helper.Text)));
            isNew = more.Count > 0;
        }

        return s_helpers.Where(chosen.Contains).SelectMany(helper => helper.Text.Split('\n').Prepend(""));
    }

    // Desk.Remove is another one than Remove.
    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"(?<!desk\d+\.|elementDesk\d+\.|Resource\.)\b[A-Za-z_]\w*\b")]
    private static partial Regex Word();
}
