using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>The ways of a value: copies, members, tuples, records, collections, and what they are not.</summary>
public sealed class ValuesTests
{
    [Fact]
    public Task Copies_are_the_same_participant() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void Return(string serviceSid, string sessionSid, string number)
            {
                var renter = ParticipantResource.Create(serviceSid, sessionSid, number);
                var copy = renter;
                var sid = copy.Sid;
                var (first, second) = (sid, sid);
                ParticipantResource.Delete(serviceSid, sessionSid, first);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:second|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Local_keeps_the_text_that_was_put_together() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void Return(string serviceSid, string sessionSid, string[] numbers, string end)
            {
                var sid = "KP" + end;
                ParticipantResource.Delete(serviceSid, sessionSid, sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:sid|}, "Thank you.");
                foreach (var number in numbers)
                {
                    var each = $"KP{number}";
                    ParticipantResource.Delete(serviceSid, sessionSid, each);
                }

                foreach (var number in numbers)
                {
                    var each = "KP" + number;
                    ParticipantResource.Delete(serviceSid, sessionSid, each);
                    ParticipantResource.Delete(serviceSid, sessionSid, {|PROXY2001:each|});
                }
            }
        }
        """);

    [Fact]
    public Task Exchanged_variables_are_followed() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void Return(string serviceSid, string sessionSid, string number, string otherNumber)
            {
                var present = ParticipantResource.Create(serviceSid, sessionSid, number);
                var gone = ParticipantResource.Create(serviceSid, sessionSid, otherNumber);
                (present, gone) = (gone, present);
                ParticipantResource.Delete(serviceSid, sessionSid, gone.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, present.Sid, "Only you are left.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:gone.Sid|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Coalesced_value_is_one_of_the_two() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            private ParticipantResource? _renter;

            public void Remind(string serviceSid, string sessionSid, string number)
            {
                _renter ??= ParticipantResource.Create(serviceSid, sessionSid, number);
                if (_renter.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, _renter.Sid, "Please bring it back.");
                }
            }
        }
        """);

    [Fact]
    public Task Chosen_participant_is_the_one_of_its_condition() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void Return(string serviceSid, string sessionSid, string number, string otherNumber, bool isFirst)
            {
                var one = ParticipantResource.Create(serviceSid, sessionSid, number);
                var other = ParticipantResource.Create(serviceSid, sessionSid, otherNumber);
                var leaving = isFirst ? one : other;
                var staying = isFirst ? other : one;
                ParticipantResource.Delete(serviceSid, sessionSid, leaving.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, staying.Sid, "You stay.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:leaving.Sid|}, "You go.");
            }
        }
        """);

    [Fact]
    public Task Chosen_participant_may_be_this_one() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void Return(string serviceSid, string sessionSid, string number, string otherNumber, bool isFirst)
            {
                var one = ParticipantResource.Create(serviceSid, sessionSid, number);
                var other = ParticipantResource.Create(serviceSid, sessionSid, otherNumber);
                ParticipantResource.Delete(serviceSid, sessionSid, (isFirst ? one : other).Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:one.Sid|}, "You stay.");
            }
        }
        """);

    [Fact]
    public Task Members_of_a_record_are_kept_apart_by_with() => ProxyVerify.CheckAsync(
        """
        public sealed record Rental(ParticipantResource Renter, ParticipantResource Owner);

        public sealed class RentalDesk
        {
            public void HandOver(string serviceSid, string sessionSid, string renter, string owner, string nextRenter)
            {
                var rental = new Rental(
                    ParticipantResource.Create(serviceSid, sessionSid, renter),
                    ParticipantResource.Create(serviceSid, sessionSid, owner));
                ParticipantResource.Delete(serviceSid, sessionSid, rental.Renter.Sid);
                var next = rental with { Renter = ParticipantResource.Create(serviceSid, sessionSid, nextRenter) };
                MessageInteractionResource.Create(serviceSid, sessionSid, next.Renter.Sid, "It is yours now.");
                MessageInteractionResource.Create(serviceSid, sessionSid, next.Owner.Sid, "It has moved on.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rental.Renter.Sid|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Dictionary_keeps_what_was_put_under_a_key() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void HandOver(string serviceSid, string sessionSid, string renter, string owner)
            {
                var people = new Dictionary<string, ParticipantResource>
                {
                    ["renter"] = ParticipantResource.Create(serviceSid, sessionSid, renter),
                    ["owner"] = ParticipantResource.Create(serviceSid, sessionSid, owner),
                };
                ParticipantResource.Delete(serviceSid, sessionSid, people["renter"].Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, people["owner"].Sid, "It has come back.");
            }
        }
        """);

    [Fact]
    public Task Field_of_the_class_keeps_its_removal_until_it_is_filled_again() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            private ParticipantResource? _renter;

            public void Rotate(string serviceSid, string sessionSid, string number, string nextNumber)
            {
                _renter = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, _renter.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:_renter.Sid|}, "Thank you.");
                _renter = ParticipantResource.Create(serviceSid, sessionSid, nextNumber);
                MessageInteractionResource.Create(serviceSid, sessionSid, _renter.Sid, "It is yours now.");
            }
        }
        """);

    [Fact]
    public Task Field_that_other_code_may_fill_again_is_somebody_else() => ProxyVerify.CheckAsync(
        """
        public interface IRotation
        {
            void Next(RentalDesk desk);
        }

        public sealed class RentalDesk(IRotation rotation)
        {
            public ParticipantResource Renter { get; set; } = null!;

            public void Rotate(string serviceSid, string sessionSid, string number)
            {
                Renter = ParticipantResource.Create(serviceSid, sessionSid, number);
                ParticipantResource.Delete(serviceSid, sessionSid, Renter.Sid);
                rotation.Next(this);
                if (Renter.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, Renter.Sid, "It is yours now.");
                }
            }
        }
        """);

    [Fact]
    public Task Participant_of_a_message_is_the_one_who_got_it() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public async Task ReturnAsync(string serviceSid, string sessionSid, string number)
            {
                var renter = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                var thanks = await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, renter.Sid, "Thank you.");
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, thanks.ParticipantSid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:renter.Sid|}, "Come again.");
            }
        }
        """);

    [Fact]
    public Task Result_of_a_task_is_what_was_awaited() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public async Task ReturnAsync(string serviceSid, string sessionSid, string number)
            {
                var creating = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                var renter = await creating.ConfigureAwait(false);
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, creating.Result.Sid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:renter.Sid|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Participant_in_a_pattern_variable_is_the_same() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void Remind(string serviceSid, string sessionSid, string sid)
            {
                if (ParticipantResource.Fetch(serviceSid, sessionSid, sid) is { DateDeleted: null, Sid: var present })
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, present, "Please bring it back.");
                    ParticipantResource.Delete(serviceSid, sessionSid, sid);
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:present|}, "Thank you.");
                }
            }
        }
        """);

    [Fact]
    public Task Composed_string_is_another_value() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void Log(string serviceSid, string sessionSid, string number)
            {
                var renter = ParticipantResource.Create(serviceSid, sessionSid, number);
                var key = "renter:" + renter.Sid;
                ParticipantResource.Delete(serviceSid, sessionSid, renter.Sid);
                Console.WriteLine(key);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:key.Replace(":", "")|}, "Thank you.");
            }
        }
        """);

    [Fact]
    public Task Named_tuple_of_a_helper_keeps_its_places() => ProxyVerify.CheckAsync(
        """
        public sealed class RentalDesk
        {
            public void HandOver(string serviceSid, string sessionSid, string renter, string owner)
            {
                var pair = Add(serviceSid, sessionSid, renter, owner);
                ParticipantResource.Delete(serviceSid, sessionSid, pair.Renter.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, pair.Owner.Sid, "It has come back.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:pair.Renter.Sid|}, "Thank you.");
            }

            private static (ParticipantResource Renter, ParticipantResource Owner) Add(
                string serviceSid, string sessionSid, string renter, string owner) =>
                (ParticipantResource.Create(serviceSid, sessionSid, renter), ParticipantResource.Create(serviceSid, sessionSid, owner));
        }
        """);

    [Theory]
    [InlineData("ParticipantResource.Read(serviceSid, session?.Sid);")]
    [InlineData("ParticipantResource.Read(serviceSid, session.Sid ?? \"\");")]
    [InlineData("if (session is null) return; ParticipantResource.Read(serviceSid, session?.Sid ?? \"\");")]
    [InlineData("var found = SessionResource.Read(serviceSid).FirstOrDefault(); var sid = found?.Sid ?? \"\"; if (found != null) ParticipantResource.Read(serviceSid, sid);")]
    [InlineData("var sid = \"\"; if (isLate) sid = session.Sid; if (sid.Length > 0) ParticipantResource.Read(serviceSid, sid);")]
    [InlineData("var sid = \"\"; if (isLate) sid = session.Sid; if (sid.Trim() == \"\") return; ParticipantResource.Read(serviceSid, sid);")]
    [InlineData("var sid = \"\"; if (isLate) sid = session.Sid; if (sid.StartsWith(\"KC\")) ParticipantResource.Read(serviceSid, sid);")]
    [InlineData("var sid = \"\"; if (isLate) sid = session.Sid; if (sid is { Length: > 0 }) ParticipantResource.Read(serviceSid, sid);")]
    [InlineData("string sid = null; if (isLate) sid = session.Sid; if (sid?.Length > 0) ParticipantResource.Read(serviceSid, sid);")]
    [InlineData("string sid = null; if (isLate) sid = session.Sid; if (sid?.StartsWith(\"KC\") == true) ParticipantResource.Read(serviceSid, sid);")]
    [InlineData("string sid = null; Exception failure = null; try { sid = SessionResource.Fetch(serviceSid, name).Sid; } catch (ApiException e) { failure = e; } if (failure == null) ParticipantResource.Read(serviceSid, sid);")]
    public Task Nothing_that_nobody_wrote_down_is_no_wrong_sid(string statements) => VerifySid(statements);

    [Theory]
    [InlineData("ParticipantResource.Read(serviceSid, {|PROXY1002:null|});")]
    [InlineData("string sid = null; ParticipantResource.Read(serviceSid, {|PROXY1002:sid|});")]
    [InlineData("var sid = \"\"; if (isLate) sid = session.Sid; if (sid.Length >= 0) ParticipantResource.Read(serviceSid, {|PROXY1002:sid|});")]
    [InlineData("var sid = \"\"; if (isLate) sid = session.Sid; if (!sid.StartsWith(\"KS\")) ParticipantResource.Read(serviceSid, {|PROXY1002:sid|});")]
    public Task Nothing_that_somebody_wrote_down_is(string statements) => VerifySid(statements);

    [Theory]
    [InlineData("!StringComparer.Ordinal.Equals(sessionSid, other)")]
    [InlineData("string.Compare(sessionSid, other) != 0")]
    [InlineData("sessionSid.ToLowerInvariant() != other.ToLowerInvariant()")]
    [InlineData("!sessionSid.Trim().Equals(other.Trim())")]
    public Task Sessions_that_were_compared_in_any_way_may_be_one(string comparison) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Send(string serviceSid, string sessionSid, string other, string sid)
            {
                var rider = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                if (rider.DateDeleted != null || {{comparison}})
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, other, rider.Sid, "Your driver is here.");
            }
        }
        """);

    [Fact]
    public Task Copy_of_a_record_from_outside_has_the_same_participant() => ProxyVerify.CheckAsync(
        """
        public sealed record Trip(ParticipantResource Rider, int Seats);

        public sealed class Trips
        {
            public void Tell(string serviceSid, Trip trip, Trip earlier)
            {
                if (trip.Rider.DateDeleted != null)
                {
                    return;
                }

                var shared = trip with { Seats = 2 };
                MessageInteractionResource.Create(serviceSid, shared.Rider.SessionSid, shared.Rider.Sid, "Somebody else gets in.");
                var other = trip with { Rider = earlier.Rider };
                MessageInteractionResource.Create(serviceSid, other.Rider.SessionSid, {|PROXY1005:other.Rider.Sid|}, "Somebody else gets in.");
            }
        }
        """);

    private static Task VerifySid(string statements) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            public void Look(string serviceSid, SessionResource session, string name, bool isLate)
            {
                {{statements}}
            }
        }
        """);
}
