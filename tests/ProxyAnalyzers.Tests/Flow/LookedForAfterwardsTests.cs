using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Whoever was removed, and what was closed, is still in a list that is read afterwards: not to find it there is no way that anybody goes.</summary>
public sealed class LookedForAfterwardsTests
{
    private const string Read = "ParticipantResource.Read(serviceSid, sessionSid)";

    [Theory]
    [InlineData($"foreach (var p in {Read}) {{ if (p.Sid == rider.Sid) return; }}")]
    [InlineData($"foreach (var p in {Read}) {{ if (rider.Sid == p.Sid) return; }}")]
    [InlineData($"foreach (var p in {Read}) {{ if (p.Identifier == number) return; }}")]
    [InlineData($"foreach (var p in {Read}) {{ if (p.Sid != rider.Sid) continue; return; }}")]
    [InlineData($"if ({Read}.Any(p => p.Sid == rider.Sid)) return;")]
    [InlineData($"if ({Read}.Any(p => p.Identifier == number)) return;")]
    [InlineData($"if ({Read}.ToList().Exists(p => p.Sid == rider.Sid)) return;")]
    [InlineData($"if (!{Read}.All(p => p.Sid != rider.Sid)) return;")]
    [InlineData($"if ({Read}.FirstOrDefault(p => p.Sid == rider.Sid) != null) return;")]
    [InlineData($"if ({Read}.SingleOrDefault(p => p.Identifier == number) is {{ }}) return;")]
    [InlineData($"if ({Read}.Select(p => p.Sid).Contains(rider.Sid)) return;")]
    [InlineData($"if ({Read}.Select(p => p.Sid).ToList().Contains(rider.Sid)) return;")]
    [InlineData($"if ({Read}.Any()) return;")]
    [InlineData($"if ({Read}.FirstOrDefault() is not null) return;")]
    [InlineData($"foreach (var p in {Read}) {{ return; }}")]
    [InlineData($"if ({Read}.Count(p => p.Sid == rider.Sid) > 0) return;")]
    public Task Whoever_was_removed_is_found_in_the_list(string leaves) => InMethod(leaves, "rider.Sid");

    [Theory]
    [InlineData($"foreach (var p in {Read}) {{ if (p.FriendlyName == name) return; }}")]
    [InlineData($"foreach (var p in {Read}) {{ if (p.Sid == name) return; }}")]
    [InlineData($"foreach (var p in {Read}) {{ if (p.Identifier == name) return; }}")]
    [InlineData($"foreach (var p in {Read}) {{ if (p.Sid == rider.Sid) Console.WriteLine(p.Identifier); }}")]
    [InlineData($"if ({Read}.Any(p => p.FriendlyName == name)) return;")]
    [InlineData($"if ({Read}.Any(p => p.Sid == name)) return;")]
    [InlineData($"if (!{Read}.Any(p => p.Sid == rider.Sid)) return;")]
    [InlineData($"if ({Read}.Select(p => p.Sid).Contains(name)) return;")]
    [InlineData($"if (!{Read}.Any()) return;")]
    [InlineData($"if ({Read}.Count() > 1) return;")]
    [InlineData($"if ({Read}.Where(p => p.DateDeleted == null).Any()) return;")]
    [InlineData($"if ({Read}.Where(p => p.DateDeleted == null).Any(p => p.Sid == rider.Sid)) return;")]
    [InlineData($"foreach (var p in {Read}.Where(p => p.DateDeleted == null)) {{ return; }}")]
    public Task Question_for_others_leaves_the_removal(string leaves) => InMethod(leaves, "{|PROXY2001:rider.Sid|}");

    [Theory]
    [InlineData("status: SessionResource.StatusEnum.Closed", "foreach (var s in SessionResource.Read(serviceSid)) { if (s.Sid == tripSid) return; }", "tripSid")]
    [InlineData("status: SessionResource.StatusEnum.Closed", "if (SessionResource.Read(serviceSid).Any(s => s.Sid == tripSid)) return;", "tripSid")]
    [InlineData("status: SessionResource.StatusEnum.Closed", "if (SessionResource.Read(serviceSid).Any()) return;", "tripSid")]
    [InlineData("status: SessionResource.StatusEnum.Closed", "if (SessionResource.Read(serviceSid).Any(s => s.Sid == name)) return;", "{|PROXY2003:tripSid|}")]
    [InlineData("status: SessionResource.StatusEnum.Closed", "foreach (var s in SessionResource.Read(serviceSid)) { if (s.UniqueName == name) return; }", "{|PROXY2003:tripSid|}")]
    public Task Session_that_was_closed_is_found_in_the_list(string update, string leaves, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string tripSid, string name)
            {
                SessionResource.Update(serviceSid, tripSid, {{update}});
                {{leaves}}
                ParticipantResource.Create(serviceSid, {{sid}}, "+14155550100");
            }
        }
        """);

    [Theory]
    [InlineData("if (SessionResource.Read(serviceSid).Any()) return;")]
    [InlineData("if (SessionResource.Read(serviceSid).Any(s => s.UniqueName == name)) return;")]
    public Task Session_that_was_deleted_is_not(string leaves) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string tripSid, string name)
            {
                SessionResource.Delete(serviceSid, tripSid);
                {{leaves}}
                ParticipantResource.Create(serviceSid, {|PROXY2003:tripSid|}, "+14155550100");
            }
        }
        """);

    [Theory]
    [InlineData("SessionResource.Update(serviceSid, tripSid, status: SessionResource.StatusEnum.Closed);")]
    [InlineData("SessionResource.Delete(serviceSid, tripSid);")]
    public Task Session_that_is_in_a_list_from_before_has_ended_all_the_same(string end) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string tripSid)
            {
                var trips = SessionResource.Read(serviceSid).ToList();
                {{end}}
                foreach (var trip in trips)
                {
                    if (trip.Sid == tripSid)
                    {
                        ParticipantResource.Create(serviceSid, {|PROXY2003:tripSid|}, "+14155550100");
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Session_whose_sid_others_keep_as_well_is_not_looked_for_by_another_sid() => ProxyVerify.CheckAsync(
        """
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string tripSid, string otherSid, Ride ride)
            {
                if (ride.TripSid != tripSid)
                {
                    return;
                }

                SessionResource.Update(serviceSid, tripSid, status: SessionResource.StatusEnum.Closed);
                if (SessionResource.Read(serviceSid).Any(trip => trip.Sid == otherSid))
                {
                    return;
                }

                ParticipantResource.Create(serviceSid, {|PROXY2003:tripSid|}, "+14155550100");
            }

            public sealed record Ride(string TripSid);
        }
        """);

    private static Task InMethod(string leaves, string sid) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Greet(string serviceSid, string sessionSid, string number, string name)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                {{leaves}}
                MessageInteractionResource.Create(serviceSid, sessionSid, {{sid}}, "Hello.");
            }
        }
        """);
}
