using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ProxyAnalyzers.Tests.CodeFixes;

/// <summary>The fix is written as the code around it is.</summary>
public sealed class CodeStyleTests
{
    [Fact]
    public Task Windows_line_ends_braces_on_the_same_line_and_explicit_types_are_kept() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch {
            public void Ring(string serviceSid, string sessionSid, string guestSid) {
                int count = 1;
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring " + count);
            }
        }
        """.ReplaceLineEndings("\r\n"),
        """
        public sealed class Dispatch {
            public void Ring(string serviceSid, string sessionSid, string guestSid) {
                int count = 1;
                ParticipantResource guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null) {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring " + count);
            }
        }
        """.ReplaceLineEndings("\r\n"));

    [Fact]
    public Task ConfigureAwait_is_used_where_the_file_uses_it() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring").ConfigureAwait(false);
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid).ConfigureAwait(false);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring").ConfigureAwait(false);
            }
        }
        """);

    [Fact]
    public Task Tabs_are_kept() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
        	public void Ring(string serviceSid, string sessionSid, string guestSid, bool isLate)
        	{
        		if (isLate)
        			MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
        	}
        }
        """,
        """
        public sealed class Dispatch
        {
        	public void Ring(string serviceSid, string sessionSid, string guestSid, bool isLate)
        	{
        		if (isLate)
        		{
        			var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
        			if (guest.DateDeleted != null)
        			{
        				throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        			}

        			MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring");
        		}
        	}
        }
        """);

    [Fact]
    public Task Two_spaces_and_braces_on_the_same_line_are_kept() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch {
          public Task RingAsync(string serviceSid, string sessionSid, string guestSid) =>
            MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");

          public bool IsLate(DateTime time, string serviceSid, string sessionSid, string hostSid) {
            if (time > DateTime.UtcNow) {
              return true;
            } else if (MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:hostSid|}, "Late") != null) {
              return false;
            }

            return true;
          }
        }
        """,
        """
        public sealed class Dispatch {
          public async Task RingAsync(string serviceSid, string sessionSid, string guestSid) {
            var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null) {
              throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
          }

          public bool IsLate(DateTime time, string serviceSid, string sessionSid, string hostSid) {
            if (time > DateTime.UtcNow) {
              return true;
            } else {
              var host = ParticipantResource.Fetch(serviceSid, sessionSid, hostSid);
              if (host.DateDeleted != null) {
                throw new InvalidOperationException($"Participant {host.Sid} was removed from session {host.SessionSid}.");
              }

              if (MessageInteractionResource.Create(serviceSid, sessionSid, host.Sid, "Late") != null) {
                return false;
              }
            }

            return true;
          }
        }
        """);

    [Fact]
    public Task Lines_inside_a_string_stay_where_they_are() => FixVerify.CheckInMethodAsync(
        """
        if (isLate) MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, @"Ring
        once",
            null);
        """,
        """
        if (isLate)
        {
            var guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
            if (guest.DateDeleted != null)
            {
                throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
            }

            MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, @"Ring
        once",
                null);
        }
        """);

    [Fact]
    public Task Named_arguments_stay_named_one_by_one() => FixVerify.CheckInMethodAsync(
        """
        MessageInteractionResource.Create(serviceSid, sessionSid, pathParticipantSid: {|PROXY1004:guestSid|}, body: "Ring", client: _client);
        """,
        """
        var guest = ParticipantResource.Fetch(serviceSid, sessionSid, pathSid: guestSid, client: _client);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, pathParticipantSid: guest.Sid, body: "Ring", client: _client);
        """);

    [Theory]
    [InlineData("_courierSid", "courier")]
    [InlineData("CourierSid", "courier")]
    [InlineData("this._courierSid", "courier")]
    [InlineData("trip.CourierSid", "courier")]
    [InlineData("trip.GetCourierSid()", "courier")]
    [InlineData("trip.Sids[0]", "participant")]
    [InlineData("trip.Sid", "participant")]
    [InlineData("trip.classSid", "participant")]
    [InlineData("trip.Participant", "participant")]
    public Task Participant_is_named_after_its_sid(string sid, string name) => FixVerify.CheckAsync(
        WithTrip($$"""
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:{{sid}}|}, "Ring");
        """),
        WithTrip($$"""
                var {{name}} = ParticipantResource.Fetch(serviceSid, sessionSid, {{sid}});
                if ({{name}}.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant { {{name}}.Sid} was removed from session { {{name}}.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {{name}}.Sid, "Ring");
        """.Replace("{ ", "{")));

    [Fact]
    public Task Names_that_mean_something_are_left_to_it() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            private readonly string guest = "Ring";

            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:guestSid|}, guest);
                Action<string> log = guest2 => Console.WriteLine(guest2);
                log("Rung");
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            private readonly string guest = "Ring";

            public void Ring(string serviceSid, string sessionSid, string guestSid)
            {
                var guest3 = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid);
                if (guest3.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest3.Sid} was removed from session {guest3.SessionSid}.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, guest3.Sid, guest);
                Action<string> log = guest2 => Console.WriteLine(guest2);
                log("Rung");
            }
        }
        """);

    [Fact]
    public Task Explicit_types_of_locals_that_the_fix_needs() => FixVerify.CheckInMethodAsync(
        """
        Random random = new Random();
        MessageInteractionResource.Create(_serviceSid, Next(), {|PROXY1004:guestSid|}, "Ring", client: NewClient());
        """,
        """
        Random random = new Random();
        string serviceSid = _serviceSid;
        string sessionSid = Next();
        ITwilioRestClient client = NewClient();
        ParticipantResource guest = ParticipantResource.Fetch(serviceSid, sessionSid, guestSid, client: client);
        if (guest.DateDeleted != null)
        {
            throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, guest.Sid, "Ring", client: client);
        """,
        "void Ring(string guestSid)");

    [Fact]
    public Task ConfigureAwait_of_another_method_does_not_count_here() => FixVerify.CheckAsync(
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Ring");
            }

            public Task CallAsync(string serviceSid, string sessionSid, string guestSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:guestSid|}, "Call");

            public async Task WaitAsync()
            {
                await Task.Delay(1).ConfigureAwait(false);
                await Task.Delay(2).ConfigureAwait(false);
            }
        }
        """,
        """
        public sealed class Dispatch
        {
            public async Task RingAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Ring");
            }

            public async Task CallAsync(string serviceSid, string sessionSid, string guestSid)
            {
                var guest = await ParticipantResource.FetchAsync(serviceSid, sessionSid, guestSid).ConfigureAwait(false);
                if (guest.DateDeleted != null)
                {
                    throw new InvalidOperationException($"Participant {guest.Sid} was removed from session {guest.SessionSid}.");
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, guest.Sid, "Call").ConfigureAwait(false);
            }

            public async Task WaitAsync()
            {
                await Task.Delay(1).ConfigureAwait(false);
                await Task.Delay(2).ConfigureAwait(false);
            }
        }
        """);

    private static string WithTrip(string statements) =>
        $$"""
        public sealed class Trip
        {
            public string CourierSid { get; set; } = "";
            public string Sid { get; set; } = "";
            public string classSid { get; set; } = "";
            public string Participant { get; set; } = "";
            public List<string> Sids { get; } = new();
            public string GetCourierSid() => Guid.NewGuid().ToString();
        }

        public sealed class Dispatch
        {
            private string _courierSid = "";
            public string CourierSid { get; set; } = "";

            public void Ring(string serviceSid, string sessionSid, Trip trip)
            {
        {{statements}}
            }
        }
        """;
}
