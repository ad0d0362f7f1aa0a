using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Patterns with parts, and what they say about a condition in other words.</summary>
public sealed class PatternConditionsTests
{
    [Theory]
    [InlineData("stop is { Minutes: > 3 }", "stop.Minutes <= 3")]
    [InlineData("stop is { Minutes: > 3, Duty: Duty.Leaves }", "stop.Duty != Duty.Leaves")]
    [InlineData("stop is { Minutes: > 3, Duty: Duty.Leaves }", "stop.Minutes < 2")]
    [InlineData("stop is { Duty: Duty.Leaves }", "stop is null")]
    [InlineData("stop is { Minutes: var minutes } && minutes > 3", "stop.Minutes < 2")]
    [InlineData("stop is { Place: { City: \"Oslo\" } }", "stop.Place.City != \"Oslo\"")]
    [InlineData("stop is { Place.City: \"Oslo\" }", "stop.Place.City == \"Bergen\"")]
    [InlineData("stop is { Place.Zone: 3 }", "stop.Place.Zone == 4")]
    [InlineData("stop is { Place: null }", "stop.Place != null")]
    [InlineData("stop is (Duty.Leaves, > 3, _)", "stop.Duty != Duty.Leaves")]
    [InlineData("stop is (Duty.Leaves, > 3, _)", "stop.Minutes < 2")]
    [InlineData("stop is (_, > 3, { City: \"Oslo\" })", "stop.Minutes < 2")]
    [InlineData("stop is { } some && some.Minutes > 3", "stop.Minutes < 2")]
    [InlineData("stop is { Minutes: > 3 } some && some.Duty == Duty.Leaves", "stop.Duty == Duty.Drives")]
    [InlineData("thing is Stop { Minutes: > 3 }", "thing is not Stop")]
    [InlineData("thing is Stop { Minutes: > 3 }", "thing is null")]
    [InlineData("thing is Stop { Minutes: > 3 } one && one.Minutes > 0", "thing is Stop other && other.Minutes < 2")]
    [InlineData("thing is Stop", "thing is Place")]
    [InlineData("thing is Stop or Place", "thing is string")]
    [InlineData("thing is not null", "thing is null")]
    [InlineData("(number, count) is (1, > 2)", "number != 1")]
    [InlineData("(number, count) is (1, > 2)", "count < 2")]
    [InlineData("(number, isLate) is (1, true)", "!isLate")]
    [InlineData("(number, count) is ( > 3, var other) && other > 3", "count < 2")]
    [InlineData("pair is (1, > 2)", "pair.Item2 < 2")]
    [InlineData("pair is { Item1: 1 }", "pair.Item1 == 2")]
    [InlineData("text is { Length: > 3 }", "text == \"\"")]
    [InlineData("text is { Length: > 3 }", "text is null")]
    [InlineData("names is { Count: > 3 }", "names.Count == 0")]
    [InlineData("number is > 3 and < 9", "number > 10")]
    [InlineData("number is not (> 3 or < 0)", "number == 5")]
    [InlineData("seats is { } some && some > 3", "seats is null")]
    [InlineData("seats is > 3", "seats is null")]
    [InlineData("seats is int some && some > 3", "seats is null")]
    [InlineData("isFull is true", "isFull is null")]
    [InlineData("isFull is true", "isFull == false")]
    public Task Parts_of_an_object_exclude(string first, string second) => Verify(first, second, "rider.Sid");

    [Theory]
    [InlineData("names is []", "names.Count > 0")]
    [InlineData("names is []", "names is null")]
    [InlineData("names is [_]", "names.Count != 1")]
    [InlineData("names is [_]", "names.Count == 0")]
    [InlineData("names is [_, _]", "names.Count != 2")]
    [InlineData("names is [_, _, ..]", "names.Count < 2")]
    [InlineData("names is [_, .., _]", "names.Count == 1")]
    [InlineData("names is [_, ..]", "names.Count == 0")]
    [InlineData("names is [.., _]", "names.Count == 0")]
    [InlineData("names is [var name]", "names.Count > 1")]
    [InlineData("names is [..]", "names is null")]
    [InlineData("names is [\"STOP\", ..]", "names.Count == 0")]
    [InlineData("names is [\"STOP\", ..]", "names is not [\"STOP\", ..]")]
    [InlineData("names is [\"STOP\", not \"GO\"]", "names is not [\"STOP\", not \"GO\"]")]
    [InlineData("words is [.., \"STOP\" or \"END\"]", "words is not [.., \"STOP\" or \"END\"]")]
    [InlineData("names is [\"STOP\", ..]", "names is null")]
    [InlineData("names is [\"STOP\", _]", "names.Count != 2")]
    [InlineData("names is not [_, ..]", "names.Count > 0")]
    [InlineData("words is [_, _]", "words.Length != 2")]
    [InlineData("words is [_, _, _, ..]", "words.Length < 3")]
    [InlineData("words is []", "words.Length > 0")]
    [InlineData("text is [_, ..]", "text.Length == 0")]
    public Task Number_of_elements_excludes(string first, string second) => Verify(first, second, "rider.Sid");

    [Theory]
    [InlineData("stop is { Minutes: > 3 }", "stop.Minutes > 1")]
    [InlineData("stop is not { Minutes: > 3 }", "stop is null")]
    [InlineData("stop is not { Minutes: > 3, Duty: Duty.Leaves }", "stop.Minutes > 3")]
    [InlineData("stop is { Minutes: > 3 }", "stop.Duty == Duty.Leaves")]
    [InlineData("stop is { Place.City: \"Oslo\" }", "stop.Minutes > 1")]
    [InlineData("stop is (Duty.Leaves, > 3, _)", "stop.Minutes > 4")]
    [InlineData("stop is (_, _, { City: \"Oslo\" })", "stop.Minutes < 2")]
    [InlineData("stop is { Minutes: var minutes }", "stop.Minutes < 2")]
    [InlineData("thing is Stop { Minutes: > 3 }", "thing is Stop")]
    [InlineData("thing is not Stop { Minutes: > 3 }", "thing is Stop")]
    [InlineData("thing is Stop or Place", "thing is Place")]
    [InlineData("thing is var anything", "thing is null")]
    [InlineData("(number, count) is (1, > 2)", "count > 5")]
    [InlineData("(number, count) is not (1, > 2)", "number == 1")]
    [InlineData("(number, count) is (1, _)", "count < 0")]
    [InlineData("pair is (1, > 2)", "pair.Item2 > 5")]
    [InlineData("text is { Length: > 3 }", "text == \"STOP\"")]
    [InlineData("number is > 3 or < 0", "number < 0")]
    [InlineData("seats is not > 3", "seats is null")]
    [InlineData("isFull is not true", "isFull is null")]
    [InlineData("names is [_, _]", "names.Count == 2")]
    [InlineData("names is [\"STOP\", ..]", "names is not [\"GO\", ..]")]
    [InlineData("names is not [\"STOP\", ..]", "names is not [\"STOP\", ..]")]
    [InlineData("names is [_, _, ..]", "names.Count == 2")]
    [InlineData("names is [_, _, ..]", "names.Count == 5")]
    [InlineData("names is [_, .., _]", "names.Count == 2")]
    [InlineData("names is [_, ..]", "names.Count == 1")]
    [InlineData("names is [.., _]", "names.Count == 1")]
    [InlineData("names is [.., _, _]", "names.Count == 3")]
    [InlineData("names is [..]", "names.Count == 0")]
    [InlineData("names is not [_]", "names.Count == 2")]
    [InlineData("names is not [\"STOP\", ..]", "names.Count > 0")]
    [InlineData("names is not [\"STOP\"]", "names.Count == 1")]
    [InlineData("names is [\"STOP\", ..]", "names is not [\"END\", ..]")]
    [InlineData("words is [_, _]", "words.Length == 2")]
    public Task Parts_leave_the_rest_open(string first, string second) => Verify(first, second, "{|PROXY2001:rider.Sid|}");

    [Theory]
    [InlineData("sids is [_, _]")]
    [InlineData("sids is [_, ..]")]
    [InlineData("sids is [.., _]")]
    [InlineData("sids is [_, .., _]")]
    [InlineData("sids is [_, _, ..]")]
    [InlineData("sids is [..]")]
    [InlineData("sids is [\"STOP\" or _, ..]")]
    [InlineData("sids is not []")]
    [InlineData("sids is not [_]")]
    public Task Known_list_matches_its_length(string pattern) => VerifyList($"if ({pattern}) MessageInteractionResource.Create(serviceSid, sessionSid, {{|PROXY2001:sids[0]|}}, \"Hello\");");

    [Theory]
    [InlineData("sids is []")]
    [InlineData("sids is [_]")]
    [InlineData("sids is [_, _, _]")]
    [InlineData("sids is [_, _, _, ..]")]
    [InlineData("sids is [_, _, .., _]")]
    [InlineData("sids is not [..]")]
    [InlineData("sids is not [_, _]")]
    public Task Known_list_matches_no_other_length(string pattern) => VerifyList($"if ({pattern}) MessageInteractionResource.Create(serviceSid, sessionSid, sids[0], \"Hello\");");

    [Theory]
    [InlineData("sids is [var one, _]", "{|PROXY2001:one|}")]
    [InlineData("sids is [var one, ..]", "{|PROXY2001:one|}")]
    [InlineData("sids is [var one, .. var rest] && rest.Length > 0", "{|PROXY2001:one|}")]
    [InlineData("sids is [_, var one]", "{|PROXY1004:one|}")]
    [InlineData("sids is [.., var one]", "{|PROXY1004:one|}")]
    [InlineData("sids is [.., var one, _]", "{|PROXY2001:one|}")]
    [InlineData("sids is [_, .. var rest] && rest is [var one]", "{|PROXY1004:one|}")]
    public Task Element_of_a_known_list_is_the_one_at_its_place(string pattern, string used) => VerifyList($"if ({pattern}) MessageInteractionResource.Create(serviceSid, sessionSid, {used}, \"Hello\");");

    private static Task VerifyList(string statement) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Leave(string serviceSid, string sessionSid, string phone, string name)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, phone);
                ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                var sids = new[] { rider.Sid, name };
                {{statement}}
            }
        }
        """);

    private static Task Verify(string first, string second, string used) => ProxyVerify.CheckAsync(
        $$"""
        public enum Duty
        {
            None,
            Drives,
            Leaves,
        }

        public sealed record Place(string City)
        {
            public readonly int Zone;
        }

        public sealed record Stop(Duty Duty, int Minutes, Place Place);

        public sealed class TaxiLine
        {
            public void Leave(
                string serviceSid, string sessionSid, string phone, int number, int count, bool isLate, int? seats, bool? isFull, object thing, Stop stop, string text, List<string> names,
                string[] words, (int, int) pair)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, phone);
                if ({{first}})
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
                }

                if ({{second}})
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {{used}}, "Your driver is here.");
                }
            }
        }
        """);
}
