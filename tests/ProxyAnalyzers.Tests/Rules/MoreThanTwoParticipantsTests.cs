using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY2005: a session masks two people, and the third create fails.</summary>
public sealed class MoreThanTwoParticipantsTests
{
    [Fact]
    public Task Third_create_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public async Task OpenAsync(string serviceSid, string customer, string courier, string shop)
            {
                var session = await SessionResource.CreateAsync(serviceSid);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, customer);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, courier);
                await ParticipantResource.CreateAsync(serviceSid, {|PROXY2005:session.Sid|}, shop);
            }
        }
        """);

    [Fact]
    public Task Two_creates_are_what_a_session_is_for() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public async Task<string> OpenAsync(string serviceSid, string customer, string courier)
            {
                var session = await SessionResource.CreateAsync(serviceSid);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, customer);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, courier);
                return session.Sid;
            }
        }
        """);

    [Fact]
    public Task Removal_makes_room() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public async Task HandOverAsync(string serviceSid, string customer, string courier, string nextCourier)
            {
                var session = await SessionResource.CreateAsync(serviceSid);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, customer);
                var first = await ParticipantResource.CreateAsync(serviceSid, session.Sid, courier);
                await ParticipantResource.DeleteAsync(serviceSid, session.Sid, first.Sid);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, nextCourier);
            }
        }
        """);

    [Fact]
    public Task Two_sessions_have_two_participants_each() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Open(string serviceSid, string customer, string courier, string shop)
            {
                var delivery = SessionResource.Create(serviceSid);
                var pickup = SessionResource.Create(serviceSid);
                ParticipantResource.Create(serviceSid, delivery.Sid, customer);
                ParticipantResource.Create(serviceSid, delivery.Sid, courier);
                ParticipantResource.Create(serviceSid, pickup.Sid, courier);
                ParticipantResource.Create(serviceSid, pickup.Sid, shop);
            }
        }
        """);

    [Fact]
    public Task Session_from_outside_is_not_counted() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Refill(string serviceSid, string sessionSid, string customer, string courier, string shop)
            {
                ParticipantResource.Create(serviceSid, sessionSid, customer);
                ParticipantResource.Create(serviceSid, sessionSid, courier);
                RemoveTheOldest(serviceSid, sessionSid);
                ParticipantResource.Create(serviceSid, sessionSid, shop);
            }

            private static void RemoveTheOldest(string serviceSid, string sessionSid)
            {
                var oldest = ParticipantResource.Read(serviceSid, sessionSid).OrderBy(p => p.DateCreated).First();
                ParticipantResource.Delete(serviceSid, sessionSid, oldest.Sid);
            }
        }
        """);

    [Fact]
    public Task Session_of_each_round_counts_anew() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void OpenAll(string serviceSid, List<string> customers, string courier)
            {
                foreach (var customer in customers)
                {
                    var session = SessionResource.Create(serviceSid);
                    ParticipantResource.Create(serviceSid, session.Sid, customer);
                    ParticipantResource.Create(serviceSid, session.Sid, courier);
                }
            }
        }
        """);

    [Fact]
    public Task Three_branches_add_one_each() => ProxyVerify.CheckAsync(
        """
        public enum Role { Customer, Courier, Shop }

        public sealed class DeliveryService
        {
            public void Open(string serviceSid, Role role, string customer, string courier, string shop, string support)
            {
                var session = SessionResource.Create(serviceSid);
                ParticipantResource.Create(serviceSid, session.Sid, support);
                switch (role)
                {
                    case Role.Customer:
                        ParticipantResource.Create(serviceSid, session.Sid, customer);
                        break;
                    case Role.Courier:
                        ParticipantResource.Create(serviceSid, session.Sid, courier);
                        break;
                    default:
                        ParticipantResource.Create(serviceSid, session.Sid, shop);
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task Branches_that_may_all_be_taken_make_three() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Open(string serviceSid, string customer, string? courier, string? shop)
            {
                var session = SessionResource.Create(serviceSid);
                ParticipantResource.Create(serviceSid, session.Sid, customer);
                if (courier != null)
                {
                    ParticipantResource.Create(serviceSid, session.Sid, courier);
                }

                if (shop != null)
                {
                    ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, shop);
                }
            }

            public void OpenWithOne(string serviceSid, string customer, string? courier, string shop)
            {
                var session = SessionResource.Create(serviceSid);
                ParticipantResource.Create(serviceSid, session.Sid, customer);
                if (courier != null)
                {
                    ParticipantResource.Create(serviceSid, session.Sid, courier);
                }

                if (courier == null)
                {
                    ParticipantResource.Create(serviceSid, session.Sid, shop);
                }
            }
        }
        """);

    [Fact]
    public Task Array_of_three_makes_three() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Open(string serviceSid, string customer, string courier, string shop)
            {
                var session = SessionResource.Create(serviceSid);
                foreach (var number in new[] { customer, courier, shop })
                {
                    ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, number);
                }
            }

            public void OpenForTwo(string serviceSid, string customer, string courier)
            {
                var session = SessionResource.Create(serviceSid);
                foreach (var number in new[] { customer, courier })
                {
                    ParticipantResource.Create(serviceSid, session.Sid, number);
                }
            }
        }
        """);

    [Fact]
    public Task Loop_that_stops_after_two_is_correct() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Open(string serviceSid, List<string> numbers)
            {
                var session = SessionResource.Create(serviceSid);
                for (var i = 0; i < 2; i++)
                {
                    ParticipantResource.Create(serviceSid, session.Sid, numbers[i]);
                }
            }

            public void OpenWithCount(string serviceSid, List<string> numbers)
            {
                var session = SessionResource.Create(serviceSid);
                var added = 0;
                foreach (var number in numbers)
                {
                    if (added == 2)
                    {
                        break;
                    }

                    ParticipantResource.Create(serviceSid, session.Sid, number);
                    added++;
                }
            }
        }
        """);

    [Fact]
    public Task List_of_three_at_the_creation_is_marked_whole() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public Task<SessionResource> OpenAsync(string serviceSid, string customer, string courier, string shop) =>
                SessionResource.CreateAsync(
                    serviceSid,
                    participants: {|PROXY2005:new List<object> { Json(customer), Json(courier), Json(shop) }|});

            public Task<SessionResource> OpenForTwoAsync(string serviceSid, string customer, string courier) =>
                SessionResource.CreateAsync(serviceSid, participants: new List<object> { Json(customer), Json(courier) });

            private static string Json(string number) => "{\"Identifier\": \"" + number + "\"}";
        }
        """);

    [Fact(Skip = Host.LacksCollectionExpressions, SkipType = typeof(Host), SkipUnless = nameof(Host.KnowsCollectionExpressions))]
    public Task Participants_of_the_creation_count() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public async Task OpenAsync(string serviceSid, string customer, string courier, string shop)
            {
                var session = await SessionResource.CreateAsync(serviceSid, participants: [customer, courier]);
                await ParticipantResource.CreateAsync(serviceSid, {|PROXY2005:session.Sid|}, shop);
            }

            public async Task OpenWithOneAsync(string serviceSid, string customer, string courier)
            {
                var session = await SessionResource.CreateAsync(serviceSid, participants: [customer]);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, courier);
            }
        }
        """);

    [Fact]
    public Task Creates_of_a_helper_count() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Open(string serviceSid, string customer, string courier, string shop)
            {
                var session = SessionResource.Create(serviceSid);
                AddBoth(session, customer, courier);
                ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, shop);
            }

            private static void AddBoth(SessionResource session, string one, string other)
            {
                ParticipantResource.Create(session.ServiceSid, session.Sid, one);
                ParticipantResource.Create(session.ServiceSid, session.Sid, other);
            }
        }
        """);

    [Fact]
    public Task Create_that_failed_added_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public async Task OpenAsync(string serviceSid, string customer, string courier, string landline)
            {
                var session = await SessionResource.CreateAsync(serviceSid);
                await ParticipantResource.CreateAsync(serviceSid, session.Sid, customer);
                try
                {
                    await ParticipantResource.CreateAsync(serviceSid, session.Sid, courier);
                }
                catch (ApiException)
                {
                    await ParticipantResource.CreateAsync(serviceSid, session.Sid, landline);
                }
            }
        }
        """);

    [Fact]
    public Task Session_that_was_found_empty_is_counted() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Fill(string serviceSid, string sessionSid, string customer, string courier, string shop)
            {
                if (ParticipantResource.Read(serviceSid, sessionSid).Any())
                {
                    return;
                }

                ParticipantResource.Create(serviceSid, sessionSid, customer);
                ParticipantResource.Create(serviceSid, sessionSid, courier);
                ParticipantResource.Create(serviceSid, {|PROXY2005:sessionSid|}, shop);
            }
        }
        """);

    [Theory]
    [InlineData("", "ParticipantResource.Read(serviceSid, sessionSid).Count() == 0")]
    [InlineData("", "ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault() == null")]
    [InlineData("", "ParticipantResource.Read(serviceSid, sessionSid).ToArray().Length < 1")]
    [InlineData("var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();", "all.Count == 0")]
    [InlineData("var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();", "all is { Count: 0 }")]
    [InlineData("var all = ParticipantResource.Read(serviceSid, sessionSid).ToList(); if (all.Count > 0) return;", "true")]
    [InlineData("var count = ParticipantResource.Read(serviceSid, sessionSid).ToList().Count;", "!(count > 0)")]
    public Task Session_in_which_nobody_was_counted_is_empty(string read, string isEmpty) => Fill(read, isEmpty, "{|PROXY2005:sessionSid|}");

    [Theory]
    [InlineData("", "ParticipantResource.Read(serviceSid, sessionSid).Count() <= 1")]
    [InlineData("", "ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault() != null")]
    [InlineData("", "ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(p => p.Identifier == shop) == null")]
    [InlineData("var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();", "all.Count != 0")]
    [InlineData("var all = ParticipantResource.Read(serviceSid, sessionSid).ToList(); all.RemoveAll(p => p.DateDeleted != null);", "all.Count == 0")]
    [InlineData("var all = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();", "all.Count == 0")]
    public Task Session_in_which_somebody_may_be_is_not(string read, string condition) => Fill(read, condition, "sessionSid");

    private static Task Fill(string read, string condition, string session) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class DeliveryService
        {
            public void Fill(string serviceSid, string sessionSid, string customer, string courier, string shop)
            {
                {{read}}
                if ({{condition}})
                {
                    ParticipantResource.Create(serviceSid, sessionSid, customer);
                    ParticipantResource.Create(serviceSid, sessionSid, courier);
                    ParticipantResource.Create(serviceSid, {{session}}, shop);
                }
            }
        }
        """);

    [Fact]
    public Task Numbers_of_participants_exclude_each_other() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Leave(string serviceSid, string sessionSid, string courierSid)
            {
                var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                if (all.Count == 2)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                }

                if (all.Count == 1)
                {
                    ParticipantResource.Delete(serviceSid, sessionSid, courierSid);
                }
            }
        }
        """);

    [Fact]
    public Task Third_one_is_refused_and_does_not_count() => ProxyVerify.CheckAsync(
        """
        public sealed class DeliveryService
        {
            public void Start(string serviceSid)
            {
                var session = SessionResource.Create(serviceSid);
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                var courier = ParticipantResource.Create(serviceSid, session.Sid, "+14155550102");
                ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, "+14155550103");
                ParticipantResource.Delete(serviceSid, session.Sid, courier.Sid);
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550104");
            }
        }
        """);
}
