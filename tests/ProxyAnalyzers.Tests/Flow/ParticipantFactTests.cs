using System.Collections.Generic;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What is known of a participant where two ways meet, and of one among several.</summary>
public sealed class ParticipantFactTests
{
    private static readonly Event s_removed = new(EventKind.Removed, null!, null);
    private static readonly ParticipantFact s_fresh = new() { IsFresh = true };
    private static readonly ParticipantFact s_seen = new() { IsSeen = true };
    private static readonly ParticipantFact s_verified = new() { IsSeen = true, IsVerified = true };
    private static readonly ParticipantFact s_inspected = new() { IsInspected = true };

    private static readonly Dictionary<string, ParticipantFact> s_facts = new()
    {
        ["nothing"] = ParticipantFact.Unknown,
        ["fresh"] = s_fresh,
        ["seen"] = s_seen,
        ["verified"] = s_verified,
        ["inspected"] = s_inspected,
        ["seen, inspected"] = s_seen with { IsInspected = true },
        ["verified, inspected"] = s_verified with { IsInspected = true },
        ["removed"] = new ParticipantFact { Removed = s_removed },
        ["fresh, removed"] = s_fresh with { Removed = s_removed },
        ["seen, removed"] = s_seen with { Removed = s_removed },
        ["verified, removed"] = s_verified with { Removed = s_removed },
    };

    [Theory]
    [InlineData("fresh", "nothing", "nothing")]
    [InlineData("seen", "nothing", "nothing")]
    [InlineData("verified", "nothing", "nothing")]
    [InlineData("inspected", "nothing", "nothing")]
    [InlineData("fresh, removed", "nothing", "nothing")]
    [InlineData("fresh", "fresh", "fresh, verified, seen, inspected")]
    [InlineData("fresh", "seen", "seen")]
    [InlineData("fresh", "verified", "seen, verified, inspected")]
    [InlineData("fresh", "inspected", "inspected")]
    [InlineData("seen", "seen", "seen")]
    [InlineData("seen", "verified", "seen")]
    [InlineData("seen", "inspected", "nothing")]
    [InlineData("seen", "seen, inspected", "seen")]
    [InlineData("verified", "verified", "seen, verified, inspected")]
    [InlineData("verified", "seen, inspected", "seen, inspected")]
    [InlineData("inspected", "inspected", "inspected")]
    [InlineData("fresh, removed", "fresh", "fresh, seen, inspected")]
    [InlineData("verified, removed", "verified", "seen, inspected")]
    [InlineData("verified, removed", "fresh", "seen, inspected")]
    [InlineData("seen, removed", "verified", "seen")]
    public void Two_ways_meet(string one, string other, string both)
    {
        Assert.Equal(Expect(both), s_facts[one].InCommonWith(s_facts[other]));
        Assert.Equal(Expect(both), s_facts[other].InCommonWith(s_facts[one]));
    }

    [Fact]
    public void Whoever_was_removed_on_both_ways_is_removed()
    {
        var later = s_removed with { IsOfEarlierRun = true };
        Assert.Equal(s_removed, new ParticipantFact { Removed = s_removed }.InCommonWith(new ParticipantFact { Removed = later }).Removed);
        Assert.False(s_facts["verified, removed"].InCommonWith(s_facts["verified, removed"]).IsVerified);
    }

    [Fact]
    public void Session_and_identifier_are_known_where_both_ways_know_the_same()
    {
        var one = new ParticipantFact { Session = new Constant("KC1"), Identifier = new Constant("+14155550100") };
        var other = new ParticipantFact { Session = new Constant("KC2"), Identifier = new Constant("+14155550101") };
        Assert.Equal(one, one.InCommonWith(one));
        Assert.Equal(ParticipantFact.Unknown, one.InCommonWith(other));
        Assert.Equal(ParticipantFact.Unknown, one.InCommonWith(ParticipantFact.Unknown));
    }

    [Theory]
    [InlineData("fresh", "fresh")]
    [InlineData("verified", "seen, verified")]
    [InlineData("seen", "seen")]
    [InlineData("fresh, removed", "nothing")]
    [InlineData("verified, removed", "seen")]
    public void One_among_several(string fact, string one) => Assert.Equal(Expect(one), s_facts[fact].OfMany());

    [Theory]
    [InlineData("nothing", true)]
    [InlineData("fresh", false)]
    [InlineData("seen", false)]
    [InlineData("verified", false)]
    [InlineData("inspected", false)]
    [InlineData("removed", false)]
    public void Whoever_nothing_is_known_of_is_unknown(string fact, bool isUnknown) => Assert.Equal(isUnknown, s_facts[fact].IsUnknown);

    [Fact]
    public void Whoever_is_verified_is_known_even_if_nobody_has_seen_him() => Assert.False(new ParticipantFact { IsVerified = true }.IsUnknown);

    private static ParticipantFact Expect(string words) => new()
    {
        IsFresh = words.Contains("fresh", System.StringComparison.Ordinal),
        IsSeen = words.Contains("seen", System.StringComparison.Ordinal),
        IsVerified = words.Contains("verified", System.StringComparison.Ordinal),
        IsInspected = words.Contains("inspected", System.StringComparison.Ordinal),
    };
}
