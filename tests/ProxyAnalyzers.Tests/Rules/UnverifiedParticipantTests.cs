using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1004: a message to a participant about whom nothing is known.</summary>
public sealed class UnverifiedParticipantTests
{
    [Fact]
    public Task Parameter_of_a_public_method_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public Task NotifyAsync(string serviceSid, string sessionSid, string customerSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:customerSid|}, "Shipped.");
        }
        """);

    [Fact]
    public Task Field_and_property_are_hints() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            private string _customerSid = "";

            public string? SellerSid { get; set; }

            public void Notify(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_customerSid|}, "Shipped.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:SellerSid|}, "Sold.");
            }

            public void SetCustomer(string sid) => _customerSid = sid;
        }
        """);

    [Fact]
    public Task Value_of_a_foreign_call_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public interface IOrders
        {
            Task<string> GetCustomerSidAsync(int order);
        }

        public sealed class ShopMessenger
        {
            private readonly IOrders _orders;

            public ShopMessenger(IOrders orders) => _orders = orders;

            public async Task NotifyAsync(string serviceSid, string sessionSid, int order)
            {
                await MessageInteractionResource.CreateAsync(
                    serviceSid, sessionSid, {|PROXY1004:await _orders.GetCustomerSidAsync(order)|}, "Shipped.");
            }
        }
        """);

    [Fact]
    public Task Element_of_a_foreign_collection_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, IReadOnlyDictionary<string, string> sids, IEnumerable<string> others)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sids["customer"]|}, "Shipped.");
                foreach (var other in others)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:other|}, "Sold.");
                }
            }
        }
        """);

    [Fact]
    public Task Fresh_participant_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string number)
            {
                var customer = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number, friendlyName: "Customer");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, customer.Sid, "Shipped.");
            }
        }
        """);

    [Fact]
    public Task Every_form_of_create_makes_a_fresh_participant() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string number)
            {
                var options = new CreateParticipantOptions(serviceSid, sessionSid, number) { FriendlyName = "Customer" };
                var a = ParticipantResource.Create(options).Sid;
                MessageInteractionResource.Create(serviceSid, sessionSid, a, "1");
            }

            public async Task NotifyWithHeadersAsync(string serviceSid, string sessionSid, string number)
            {
                var response = await ParticipantResource.CreateWithHeadersAsync(serviceSid, sessionSid, number);
                var customer = response.Data;
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, customer.Sid, "2");
            }

            public void NotifyByResult(string serviceSid, string sessionSid, string number)
            {
                var task = ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                MessageInteractionResource.Create(serviceSid, sessionSid, task.Result.Sid, "3");
            }

            public void NotifyByAwaiter(string serviceSid, string sessionSid, string number)
            {
                var customer = ParticipantResource.CreateAsync(serviceSid, sessionSid, number).ConfigureAwait(false).GetAwaiter().GetResult();
                MessageInteractionResource.Create(serviceSid, sessionSid, customer.Sid, "4");
            }
        }
        """);

    [Fact]
    public Task Fresh_on_one_path_and_unknown_on_the_other_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string? sid, string number)
            {
                if (sid == null)
                {
                    sid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Shipped.");
            }
        }
        """);

    [Fact]
    public Task Coalescing_to_a_fresh_participant_is_still_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string? sid, string number)
            {
                sid ??= ParticipantResource.Create(serviceSid, sessionSid, number).Sid;
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Shipped.");
            }
        }
        """);

    [Fact]
    public Task Parameter_replaced_by_a_fresh_participant_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string sid, string number)
            {
                Console.WriteLine("replacing " + sid);
                sid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid;
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Shipped.");
            }
        }
        """);

    [Fact]
    public Task Two_fresh_participants_by_a_tuple_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string customer, string seller)
            {
                var pair = (Customer: ParticipantResource.Create(serviceSid, sessionSid, customer),
                    Seller: ParticipantResource.Create(serviceSid, sessionSid, seller));
                MessageInteractionResource.Create(serviceSid, sessionSid, pair.Customer.Sid, "Shipped.");
                MessageInteractionResource.Create(serviceSid, sessionSid, pair.Seller.Sid, "Sold.");
            }
        }
        """);

    [Fact]
    public Task Fresh_participants_of_a_local_list_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string customer, string seller)
            {
                var added = new List<ParticipantResource>();
                added.Add(ParticipantResource.Create(serviceSid, sessionSid, customer));
                added.Add(ParticipantResource.Create(serviceSid, sessionSid, seller));
                foreach (var participant in added)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, participant.Sid, "Welcome.");
                }
            }
        }
        """);

    [Fact]
    public Task Foreign_element_in_a_local_list_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string customer, string sellerSid)
            {
                var sids = new List<string> { ParticipantResource.Create(serviceSid, sessionSid, customer).Sid };
                sids.Add(sellerSid);
                foreach (var sid in sids)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Welcome.");
                }
            }
        }
        """);

    [Fact]
    public Task Fresh_participant_in_a_local_dictionary_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string[] numbers, string first)
            {
                var byNumber = new Dictionary<string, ParticipantResource>();
                foreach (var number in numbers)
                {
                    byNumber[number] = ParticipantResource.Create(serviceSid, sessionSid, number);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, byNumber[first].Sid, "Welcome.");
            }
        }
        """);

    [Fact]
    public Task Participant_that_a_message_was_sent_to_is_the_same_one() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string number)
            {
                var customer = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                var first = await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, customer.Sid, "Shipped.");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, first.ParticipantSid, "Delivered.");
            }
        }
        """);

    [Fact]
    public Task Message_that_went_through_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string customerSid)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:customerSid|}, "Shipped.");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:customerSid|}, "Delivered.");
            }
        }
        """);

    [Fact]
    public Task Shape_of_the_string_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string customerSid)
            {
                if (!string.IsNullOrWhiteSpace(customerSid) && customerSid.StartsWith("KP", StringComparison.Ordinal))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:customerSid|}, "Shipped.");
                }
            }
        }
        """);

    [Fact]
    public Task Fetch_of_somebody_else_verifies_nobody() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string customerSid, string sellerSid)
            {
                var seller = ParticipantResource.Fetch(serviceSid, sessionSid, sellerSid);
                if (seller.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:customerSid|}, "Shipped.");
                }
            }
        }
        """);

    [Fact]
    public Task Options_that_another_method_made_are_marked_whole() => ProxyVerify.CheckAsync(
        """
        public interface IMessageFactory
        {
            CreateMessageInteractionOptions Create(string text);
        }

        public sealed class ShopMessenger
        {
            private readonly IMessageFactory _messages;

            public ShopMessenger(IMessageFactory messages) => _messages = messages;

            public Task NotifyAsync() => MessageInteractionResource.CreateAsync({|PROXY1004:_messages.Create("Shipped.")|});

            public Task ForwardAsync(CreateMessageInteractionOptions options) =>
                MessageInteractionResource.CreateAsync({|PROXY1004:options|});
        }
        """);

    [Fact]
    public Task Options_made_here_are_marked_at_their_argument() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public Task NotifyAsync(string serviceSid, string sessionSid, string customerSid) =>
                MessageInteractionResource.CreateAsync(
                    new CreateMessageInteractionOptions(serviceSid, sessionSid, {|PROXY1004:customerSid|}) { Body = "Shipped." });
        }
        """);

    [Fact]
    public Task Member_of_a_parameter_is_reported_in_the_helper() => ProxyVerify.CheckAsync(
        """
        internal sealed class Order
        {
            public string SessionSid { get; set; } = "";

            public string CustomerSid { get; set; } = "";
        }

        internal sealed class ShopMessenger
        {
            public void NotifyAll(string serviceSid, List<Order> orders)
            {
                foreach (var order in orders)
                {
                    Notify(serviceSid, order);
                }
            }

            private static void Notify(string serviceSid, Order order) =>
                MessageInteractionResource.Create(serviceSid, order.SessionSid, {|PROXY1004:order.CustomerSid|}, "Shipped.");
        }
        """);

    [Fact]
    public Task Local_object_of_the_project_holds_what_was_put_into_it() => ProxyVerify.CheckAsync(
        """
        internal sealed class Order
        {
            public string CustomerSid { get; set; } = "";
        }

        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string number)
            {
                var order = new Order();
                order.CustomerSid = ParticipantResource.Create(serviceSid, sessionSid, number).Sid;
                MessageInteractionResource.Create(serviceSid, sessionSid, order.CustomerSid, "Shipped.");
            }
        }
        """);

    [Fact]
    public Task Delete_that_came_to_nothing_shows_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class ShopMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string customerSid)
            {
                if (!ParticipantResource.Delete(serviceSid, sessionSid, customerSid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:customerSid|}, "Shipped.");
                }
            }
        }
        """);
}
