using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Code that is not read may have changed what it can reach, and nothing else.</summary>
public sealed class IntrusionTests
{
    [Theory]
    [InlineData("Console.WriteLine(_rider);")]
    [InlineData("TwilioClient.SetRegion(\"ie1\");")]
    [InlineData("scopes.Push(this);")]
    [InlineData("System.IO.File.WriteAllText(\"rider.txt\", text);")]
    [InlineData("logger.Log(LogLevel.Error, text);")]
    public Task Framework_leaves_the_fields_of_the_project_alone(string statement) => InMethod(
        $$"""
        _rider = riderSid;
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:_rider|}, "Hello");
        """);

    [Theory]
    [InlineData("action();")]
    [InlineData("journal.Save();")]
    [InlineData("journal.Fill(trip);")]
    [InlineData("publisher.Publish();")]
    [InlineData("typeof(Desk).GetField(\"_rider\")!.SetValue(this, text);")]
    public Task Code_of_others_may_set_any_field(string statement) => InMethod(
        $$"""
        _rider = riderSid;
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_rider|}, "Hello");
        """);

    [Theory]
    [InlineData("new Trip { Sid = riderSid }", "made.Publish();", "{|PROXY1004:made.Sid|}")]
    [InlineData("new Trip { Sid = riderSid }", "journal.Fill(made);", "{|PROXY1004:made.Sid|}")]
    [InlineData("new Trip { Sid = riderSid }", "journal.Save();", "{|PROXY2001:made.Sid|}")]
    [InlineData("new Trip { Sid = riderSid }", "Console.WriteLine(made);", "{|PROXY2001:made.Sid|}")]
    [InlineData("new Trip { Sid = riderSid }", "scopes.Push(made);", "{|PROXY2001:made.Sid|}")]
    [InlineData("new FixedTrip(riderSid)", "made.Publish();", "{|PROXY2001:made.Sid|}")]
    [InlineData("new FixedTrip(riderSid)", "journal.FillAny(made);", "{|PROXY2001:made.Sid|}")]
    [InlineData("new TripRecord(riderSid)", "made.Publish();", "{|PROXY2001:made.Sid|}")]
    [InlineData("new TripRecord(riderSid)", "journal.FillAny(made);", "{|PROXY2001:made.Sid|}")]
    [InlineData("new TripStruct { Sid = riderSid }", "journal.FillAny(made);", "{|PROXY2001:made.Sid|}")]
    [InlineData("new TripStruct { Sid = riderSid }", "journal.FillStruct(made);", "{|PROXY2001:made.Sid|}")]
    [InlineData("new TripStruct { Sid = riderSid }", "made.Publish();", "{|PROXY1004:made.Sid|}")]
    [InlineData("(Sid: riderSid, Name: text)", "journal.FillAny(made);", "{|PROXY2001:made.Sid|}")]
    public Task Object_that_was_made_here(string creation, string statement, string sid) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        var made = {{creation}};
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello");
        """);

    [Theory]
    [InlineData("trips", "{|PROXY1004:each.Sid|}")]
    [InlineData("fixedTrips", "{|PROXY2001:each.Sid|}")]
    [InlineData("tripRecords", "{|PROXY2001:each.Sid|}")]
    public Task Element_of_a_list(string list, string sid) => InMethod(
        $$"""
        foreach (var each in {{list}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, each.Sid);
            journal.Save();
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello");
        }
        """);

    [Theory]
    [InlineData("new Trip { Sid = riderSid }", "journal.Save();", "{|PROXY1004:each.Sid|}")]
    [InlineData("new Trip { Sid = riderSid }", "Console.WriteLine(each);", "{|PROXY2001:each.Sid|}")]
    [InlineData("new FixedTrip(riderSid)", "journal.FillAny(each);", "{|PROXY2001:each.Sid|}")]
    [InlineData("new TripRecord(riderSid)", "journal.FillAny(each);", "{|PROXY2001:each.Sid|}")]
    [InlineData("new TripStruct { Sid = riderSid }", "journal.FillAny(each);", "{|PROXY2001:each.Sid|}")]
    [InlineData("new { Sid = riderSid }", "journal.FillAny(each);", "{|PROXY2001:each.Sid|}")]
    public Task Element_of_a_list_that_was_made_here(string creation, string statement, string sid) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        var made = names.Select(name => {{creation}}).ToList();
        foreach (var each in made)
        {
            {{statement}}
            MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello");
        }
        """);

    [Fact]
    public Task Constructor_of_others_sets_what_is_set_only_once() => InMethod(
        """
        var taxi = new Taxi(riderSid, 3);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:taxi.Sid|}, "Hello");
        """);

    [Theory]
    [InlineData("new Dictionary<string, string> { [text] = riderSid }", "report.Tell(sids);", "{|PROXY2001:sids[text]|}")]
    [InlineData("new Dictionary<string, string> { [text] = riderSid }", "report.Take(sids);", "{|PROXY1004:sids[text]|}")]
    [InlineData("new[] { riderSid }", "report.Look(sids);", "{|PROXY2001:sids[0]|}")]
    [InlineData("new[] { riderSid }", "report.Fill(sids.AsSpan());", "{|PROXY1004:sids[0]|}")]
    [InlineData("new[] { riderSid }", "sids.CopyTo(names.ToArray(), 0);", "{|PROXY2001:sids[0]|}")]
    [InlineData("new[] { riderSid }", "names.ToArray().CopyTo(sids, 0);", "{|PROXY1004:sids[0]|}")]
    [InlineData("new[] { riderSid }", "Array.Copy(names.ToArray(), sids, 1);", "{|PROXY1004:sids[0]|}")]
    [InlineData("new List<string> { riderSid }", "sids.CopyTo(new string[3]);", "{|PROXY2001:sids[0]|}")]
    [InlineData("new List<string> { riderSid }", "names.Remove(sids[0]);", "{|PROXY2001:sids[0]|}")]
    public Task What_the_framework_is_given_to_read_it_does_not_fill(string creation, string statement, string sid) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        var sids = {{creation}};
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello");
        """);

    [Theory]
    [InlineData("System.IO.File.WriteAllLines(\"sids.txt\", sids);")]
    [InlineData("lists.Insert(0, sids);")]
    [InlineData("lists.Contains(sids);")]
    [InlineData("new System.Collections.ArrayList().Insert(0, sids);")]
    [InlineData("report.Write(sids);")]
    [InlineData("report.Add(sids);")]
    [InlineData("report.Append(sids);")]
    [InlineData("names.InsertRange(0, sids);")]
    [InlineData("Console.WriteLine(sids);")]
    public Task List_that_is_only_read_stays_as_it_is(string statement) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        var sids = new List<string> { riderSid };
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sids[0]|}, "Hello");
        """);

    [Theory]
    [InlineData("new List<string> { riderSid }", "sids.InsertRange(0, names);")]
    [InlineData("new List<string> { riderSid }", "journal.FillList(sids);")]
    [InlineData("new List<string> { riderSid }", "journal.Read(sids);")]
    [InlineData("new List<string> { riderSid }", "report.Fill(sids);")]
    [InlineData("new[] { riderSid }", "names.CopyTo(sids);")]
    [InlineData("new[] { riderSid }", "sids.SetValue(text, 0);")]
    [InlineData("new[] { riderSid }", "Array.Fill(sids, text);")]
    [InlineData("new[] { riderSid }", "Random.Shared.Shuffle(sids); sids[0] = text;")]
    public Task List_that_may_have_been_filled_may_hold_somebody_else(string creation, string statement) => InMethod(
        $$"""
        ParticipantResource.Delete(serviceSid, sessionSid, riderSid);
        var sids = {{creation}};
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sids[0]|}, "Hello");
        """);

    [Theory]
    [InlineData("if (journal.IsPast(rider.DateDeleted)) return;", "rider.Sid")]
    [InlineData("Console.WriteLine(rider.DateDeleted);", "rider.Sid")]
    [InlineData("if (journal.IsPast(rider.DateUpdated)) return;", "{|PROXY1005:rider.Sid|}")]
    public Task Who_hands_on_the_date_of_removal_lets_others_look_at_it(string statement, string sid) => InMethod(
        $$"""
        var rider = ParticipantResource.Fetch(serviceSid, sessionSid, riderSid);
        {{statement}}
        MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello");
        """);

    [Theory]
    [InlineData("var sent = new Trip { Sid = session.Sid }; sent.Publish();", "session.Sid")]
    [InlineData("var sent = new Trip { Sid = session.Sid }; journal.Fill(sent);", "session.Sid")]
    [InlineData("journal.FillAny(rider);", "session.Sid")]
    [InlineData("journal.Read(new List<string> { session.Sid });", "session.Sid")]
    [InlineData("_rider = session.Sid; journal.Save();", "session.Sid")]
    [InlineData("publisher.Send($\"Session {session.Sid}\");", "session.Sid")]
    [InlineData("Console.WriteLine(session.Sid);", "{|PROXY2006:session.Sid|}")]
    [InlineData("lock (session) { Console.WriteLine(text); }", "{|PROXY2006:session.Sid|}")]
    [InlineData("System.Threading.Monitor.Enter(session);", "{|PROXY2006:session.Sid|}")]
    [InlineData("scopes.Push(session);", "{|PROXY2006:session.Sid|}")]
    [InlineData("logger.Log(LogLevel.Error, session.Sid);", "{|PROXY2006:session.Sid|}")]
    [InlineData("var line = string.Format(\"Session {0}\", session.Sid);", "{|PROXY2006:session.Sid|}")]
    [InlineData("if (text.Contains(session.Sid)) return;", "{|PROXY2006:session.Sid|}")]
    [InlineData("var sent = new Trip { Sid = text }; sent.Publish();", "{|PROXY2006:session.Sid|}")]
    [InlineData("journal.Save();", "{|PROXY2006:session.Sid|}")]
    public Task Others_may_have_been_told_of_the_session(string statement, string sid) => InMethod(
        $$"""
        var session = SessionResource.Create(serviceSid);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        {{statement}}
        MessageInteractionResource.Create(serviceSid, {{sid}}, rider.Sid, "Hello");
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        using Microsoft.Extensions.Logging;

        namespace Microsoft.Extensions.Logging
        {
            public enum LogLevel { Error }

            public interface ILogger
            {
                void Log(LogLevel level, string text);
            }

            public interface IExternalScopes
            {
                IDisposable Push(object state);
            }
        }

        namespace Microsoft.Azure.Relay
        {
            public interface IPublisher
            {
                void Publish();
                void Send(string text);
            }
        }

        namespace System.Reports
        {
            public interface IReport
            {
                void Write(IReadOnlyList<string> lines);
                void Add(IReadOnlyCollection<string> lines);
                void Append(IEnumerable<string> lines);
                void Fill(List<string> lines);
                void Fill(Span<string> lines);
                void Look(ReadOnlySpan<string> lines);
                void Tell(IReadOnlyDictionary<string, string> lines);
                void Take(Dictionary<string, string> lines);
            }
        }

        public sealed class Taxi
        {
            public extern Taxi(string sid);

            public Taxi(string sid, int seats)
                : this(sid) => Seats = seats;

            public string? Sid { get; }
            public int Seats { get; }
        }

        public sealed class Trip
        {
            public string? Sid { get; set; }
            public extern void Publish();
        }

        public sealed class FixedTrip
        {
            public FixedTrip(string sid) => Sid = sid;
            public string Sid { get; }
            public extern void Publish();
        }

        public sealed record TripRecord(string Sid)
        {
            public extern void Publish();
        }

        public struct TripStruct
        {
            public string Sid;
            public extern void Publish();
        }

        public interface IJournal
        {
            void Save();
            void Fill(Trip trip);
            void FillAny(object trip);
            void FillStruct(TripStruct trip);
            void FillList(List<string> sids);
            void Read(IEnumerable<string> sids);
            bool IsPast(DateTime? date);
        }

        public sealed class Desk
        {
            private string? _rider;

            public void Serve(
                string serviceSid, string sessionSid, string riderSid, string text, List<string> names, List<List<string>> lists, Trip trip, Action action,
                List<Trip> trips, List<FixedTrip> fixedTrips, List<TripRecord> tripRecords,
                IJournal journal, ILogger logger, IExternalScopes scopes, Microsoft.Azure.Relay.IPublisher publisher, System.Reports.IReport report)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
