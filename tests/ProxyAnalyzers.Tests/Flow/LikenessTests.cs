using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>An element of a collection that was filled in a loop is known as well as those that were put into it.</summary>
public sealed class LikenessTests
{
    [Theory]
    [InlineData("p", "kept.Sid", "var kept in left")]
    [InlineData("p.Sid", "kept", "var kept in left")]
    [InlineData("(p, 3)", "kept.Item1.Sid", "var kept in left")]
    [InlineData("(p.Sid, p.Identifier)", "kept.Item1", "var kept in left")]
    [InlineData("(p.Identifier, p.Sid)", "sid", "var (identifier, sid) in left")]
    [InlineData("(p.Sid, (p.Identifier, p))", "kept.Item2.Item2.Sid", "var kept in left")]
    [InlineData("new Seat { Person = p }", "kept.Person.Sid", "var kept in left")]
    [InlineData("new Seat { Sid = p.Sid, Number = 3 }", "kept.Sid", "var kept in left")]
    [InlineData("new { p.Sid, p.Identifier }", "kept.Sid", "var kept in left")]
    [InlineData("new List<ParticipantResource> { p }", "kept[0].Sid", "var kept in left")]
    [InlineData("new[] { p.Sid }", "kept[0]", "var kept in left")]
    [InlineData("(p, isLate)", "kept.p.Sid", "var kept in left")]
    public Task Removed_ones_are_removed_however_they_are_kept(string element, string used, string each) => InMethod(
        $$"""
        var left = new[] { {{element}} }.ToList();
        left.Clear();
        foreach (var q in ParticipantResource.Read(serviceSid, session.Sid))
        {
            p = q;
            ParticipantResource.Delete(serviceSid, session.Sid, p.Sid);
            left.Add({{element}});
        }

        foreach ({{each}})
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:{{used}}|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("p", "kept.Sid")]
    [InlineData("p.Sid", "kept")]
    [InlineData("(p, 3)", "kept.Item1.Sid")]
    [InlineData("(p.Sid, p.Identifier)", "kept.Item1")]
    [InlineData("new Seat { Person = p }", "kept.Person.Sid")]
    [InlineData("new Seat { Sid = p.Sid }", "kept.Sid")]
    [InlineData("new { p.Sid, p.Identifier }", "kept.Sid")]
    public Task Verified_ones_are_verified_however_they_are_kept(string element, string used) => InMethod(
        $$"""
        var here = new[] { {{element}} }.ToList();
        here.Clear();
        foreach (var q in ParticipantResource.Read(serviceSid, session.Sid))
        {
            p = q;
            if (p.DateDeleted == null)
            {
                here.Add({{element}});
            }
        }

        foreach (var kept in here)
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {{used}}, "Hello");
        }
        """);

    [Theory]
    [InlineData("p", "kept.Sid")]
    [InlineData("p.Sid", "kept")]
    [InlineData("(p, 3)", "kept.Item1.Sid")]
    [InlineData("(p.Sid, p.Identifier)", "kept.Item1")]
    [InlineData("new Seat { Person = p }", "kept.Person.Sid")]
    public Task Ones_that_were_only_seen_are_seen_however_they_are_kept(string element, string used) => InMethod(
        $$"""
        var all = new[] { {{element}} }.ToList();
        all.Clear();
        foreach (var q in ParticipantResource.Read(serviceSid, session.Sid))
        {
            p = q;
            all.Add({{element}});
        }

        foreach (var kept in all)
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY1005:{{used}}|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("(q, q.DateDeleted == null)", "var (kept, isHere) in all", "isHere", "kept.Sid")]
    [InlineData("(q, q.DateDeleted != null)", "var (kept, isGone) in all", "!isGone", "kept.Sid")]
    [InlineData("(q.DateDeleted == null, q)", "var (isHere, kept) in all", "isHere", "kept.Sid")]
    [InlineData("(q.DateDeleted == null, q)", "var (isHere, kept) in all", "!isHere", "{|PROXY2001:kept.Sid|}")]
    [InlineData("(q.Identifier == \"STOP\", q)", "var (isStopped, kept) in all", "!isStopped", "{|PROXY1005:kept.Sid|}")]
    [InlineData("(Person: q, IsHere: q.DateDeleted == null)", "var one in all", "one.IsHere", "one.Person.Sid")]
    [InlineData("new Seat { Person = q, IsTaken = q.DateDeleted == null }", "var seat in all", "seat.IsTaken", "seat.Person.Sid")]
    [InlineData("new { Person = q, IsHere = q.DateDeleted == null }", "var one in all", "one.IsHere", "one.Person.Sid")]
    public Task Flag_beside_a_record_tells_what_was_asked_about_it(string element, string each, string condition, string used) => InMethod(
        $$"""
        var all = ParticipantResource.Read(serviceSid, session.Sid).Select(q => {{element}}).ToList();
        foreach ({{each}})
        {
            if ({{condition}})
            {
                MessageInteractionResource.Create(serviceSid, session.Sid, {{used}}, "Hello");
            }
        }
        """);

    [Theory]
    [InlineData("(p, isLate)", "var (kept, flag) in all", "!flag", "kept.Sid")]
    [InlineData("(p.Sid, isLate)", "var (kept, flag) in all", "!flag", "kept")]
    [InlineData("new Seat { Person = p, IsTaken = isLate }", "var seat in all", "!seat.IsTaken", "seat.Person.Sid")]
    public Task Flag_beside_a_record_may_tell_who_was_removed(string element, string each, string condition, string used) => InMethod(
        $$"""
        var all = new[] { {{element}} }.ToList();
        all.Clear();
        foreach (var q in ParticipantResource.Read(serviceSid, session.Sid))
        {
            p = q;
            isLate = isLate != (p.Identifier == number);
            if (isLate)
            {
                ParticipantResource.Delete(serviceSid, session.Sid, p.Sid);
            }

            all.Add({{element}});
        }

        foreach ({{each}})
        {
            if ({{condition}} && ParticipantResource.Fetch(serviceSid, session.Sid, {{used}}).DateDeleted == null)
            {
                MessageInteractionResource.Create(serviceSid, session.Sid, {{used}}, "Hello");
            }
        }
        """);

    [Fact]
    public Task All_who_were_chosen_by_one_number_have_that_number() => InMethod(
        """
        var left = ParticipantResource.Read(serviceSid, session.Sid).Where(q => q.Identifier == number).ToList();
        foreach (var one in left)
        {
            ParticipantResource.Delete(serviceSid, session.Sid, one.Sid);
            ParticipantResource.Create(serviceSid, session.Sid, {|PROXY2002:number|});
        }
        """);

    [Fact]
    public Task Those_of_two_sessions_are_of_no_known_one() => InMethod(
        """
        var other = SessionResource.Create(serviceSid);
        var all = new List<ParticipantResource>();
        all.Add(ParticipantResource.Create(serviceSid, session.Sid, number));
        all.Add(ParticipantResource.Create(serviceSid, other.Sid, number));
        foreach (var one in all)
        {
            MessageInteractionResource.Create(serviceSid, one.SessionSid, one.Sid, "Hello");
        }
        """);

    [Fact]
    public Task Those_of_one_session_are_not_of_another() => InMethod(
        """
        var other = SessionResource.Create(serviceSid);
        var all = new List<ParticipantResource>();
        foreach (var each in numbers)
        {
            all.Add(ParticipantResource.Create(serviceSid, session.Sid, each));
        }

        foreach (var one in all)
        {
            MessageInteractionResource.Create(serviceSid, other.Sid, {|PROXY1003:one.Sid|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("left.Add(number);", "PROXY1004")]
    [InlineData("left.Add(ParticipantResource.Fetch(serviceSid, session.Sid, number).Sid);", "PROXY1005")]
    public Task What_is_known_of_one_element_alone_is_known_of_none(string add, string rule) => InMethod(
        $$"""
        var left = new List<string>();
        foreach (var each in numbers)
        {
            left.Add(ParticipantResource.Create(serviceSid, session.Sid, each).Sid);
            {{add}}
        }

        foreach (var sid in left)
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|{{rule}}:sid|}, "Hello");
        }
        """);

    [Fact]
    public Task What_is_a_constant_of_one_element_is_none_of_all() => InMethod(
        """
        var seats = new List<Seat>();
        foreach (var each in numbers)
        {
            seats.Add(new Seat { IsTaken = true, Person = ParticipantResource.Create(serviceSid, session.Sid, each) });
            seats.Add(new Seat { IsTaken = false, Person = ParticipantResource.Create(serviceSid, session.Sid, each + "1") });
        }

        foreach (var seat in seats)
        {
            if (!seat.IsTaken)
            {
                ParticipantResource.Delete(serviceSid, session.Sid, seat.Person.Sid);
            }
        }

        foreach (var seat in seats)
        {
            if (!seat.IsTaken)
            {
                MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:seat.Person.Sid|}, "Hello");
            }
        }
        """);

    [Fact]
    public Task Text_by_which_somebody_was_found_alive_is_one_of_them() => InMethod(
        """
        var sids = new List<string>();
        foreach (var sid in numbers)
        {
            if (ParticipantResource.Fetch(serviceSid, session.Sid, sid).DateDeleted == null)
            {
                sids.Add(sid);
            }
        }

        foreach (var sid in sids)
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, sid, "Hello");
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Seat
        {
            public ParticipantResource Person { get; set; } = null!;

            public string Sid { get; set; } = "";

            public int Number { get; set; }

            public bool IsTaken { get; set; }
        }

        public sealed class TaxiLine
        {
            public void Tell(string serviceSid, SessionResource session, ParticipantResource p, string number, List<string> numbers, bool isLate)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """);
}
