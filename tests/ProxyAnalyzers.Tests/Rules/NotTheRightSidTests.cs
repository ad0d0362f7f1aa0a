using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1002: constants that are not a SID of the kind that the parameter wants.</summary>
public sealed class NotTheRightSidTests
{
    [Fact]
    public Task Session_sid_in_the_place_of_the_participant_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            public Task NotifyAsync(string serviceSid, string sessionSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1002:"KC59a95895794286df049a34287bb715ae"|}, "Your order is ready.");
        }
        """);

    [Fact]
    public Task Placeholder_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            public Task NotifyAsync(string serviceSid, string sessionSid) =>
                MessageInteractionResource.CreateAsync(
                    serviceSid, sessionSid, {|PROXY1002:"KPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"|}, "Your order is ready.");
        }
        """);

    [Fact]
    public Task Every_way_of_being_no_sid_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            public void Notify(string serviceSid, string sessionSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"KP12345"|}, "Too short");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"KP6a834860303c66545c36522d142f655a0"|}, "Too long");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"kp6a834860303c66545c36522d142f655a"|}, "Prefix in lower case");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:" KP6a834860303c66545c36522d142f655a"|}, "Space before");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"KP6a834860303c66545c36522d142f655a "|}, "Space after");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"KP6a834860303c66545c36522d142f655a\n"|}, "Line feed after");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"KP0000000000000000000000000000000g"|}, "No digit");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"KP0000000000000000000000000000000\u0661"|}, "Other digit");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"6a834860303c66545c36522d142f655a"|}, "No prefix");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"{participantSid}"|}, "Template");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:"+14155550100"|}, "Number");
            }
        }
        """);

    [Fact]
    public Task Hexadecimal_digits_may_be_written_in_upper_case() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderArchive
        {
            public bool Remove() =>
                ParticipantResource.Delete(
                    "KSABCDEF0123456789ABCDEF0123456789", "KCABCDEF0123456789abcdef0123456789", "KP0123456789ABCDEFabcdef0123456789");
        }
        """);

    [Fact]
    public Task Null_for_a_required_sid_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            public void Notify(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:null|}, "Your order is ready.");
        }
        """);

    [Fact]
    public Task Empty_string_for_a_required_sid_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderArchive
        {
            public async Task RemoveAsync(string serviceSid, string sessionSid)
            {
                await ParticipantResource.DeleteAsync(serviceSid, sessionSid, {|PROXY1002:string.Empty|});
                await SessionResource.DeleteAsync(serviceSid, {|PROXY1002:""|});
            }
        }
        """);

    [Fact]
    public Task Null_for_an_optional_sid_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public void Open(string serviceSid, string sessionSid, string identifier)
            {
                ParticipantResource.Create(serviceSid, sessionSid, identifier, proxyIdentifierSid: null);
                PhoneNumberResource.Create(serviceSid, sid: null, phoneNumber: new Twilio.Types.PhoneNumber("+14155550100"));
            }
        }
        """);

    [Fact]
    public Task Local_that_is_still_empty_on_one_path_is_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string identifier, bool known)
            {
                var sid = "";
                if (known)
                {
                    sid = ParticipantResource.Create(serviceSid, sessionSid, identifier).Sid;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1002:sid|}, "Your order is ready.");
            }
        }
        """);

    [Fact]
    public Task Local_that_starts_empty_and_is_tested_before_the_use_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            public void Notify(string serviceSid, string sessionSid, string identifier, bool known)
            {
                string? sid = null;
                if (known)
                {
                    sid = ParticipantResource.Create(serviceSid, sessionSid, identifier).Sid;
                }

                if (sid == null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Your order is ready.");
            }
        }
        """);

    [Fact]
    public Task Constant_in_the_try_is_overwritten_or_the_method_is_left() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string identifier)
            {
                var sid = string.Empty;
                try
                {
                    sid = (await ParticipantResource.CreateAsync(serviceSid, sessionSid, identifier)).Sid;
                }
                catch (TwilioException e)
                {
                    Console.Error.WriteLine(e.Message);
                    return;
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, sid, "Your order is ready.");
            }
        }
        """);

    [Fact]
    public Task Constant_survives_the_try_when_the_catch_swallows() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            public async Task NotifyAsync(string serviceSid, string sessionSid, string identifier)
            {
                var sid = string.Empty;
                try
                {
                    sid = (await ParticipantResource.CreateAsync(serviceSid, sessionSid, identifier)).Sid;
                }
                catch (TwilioException e)
                {
                    Console.Error.WriteLine(e.Message);
                }

                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1002:sid|}, "Your order is ready.");
            }
        }
        """);

    [Fact]
    public Task Arguments_in_each_others_places_are_each_reported() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderArchive
        {
            public bool Remove() =>
                ParticipantResource.Delete({|PROXY1002:"KC59a95895794286df049a34287bb715ae"|}, {|PROXY1002:"KP6a834860303c66545c36522d142f655a"|}, {|PROXY1002:"KSd40cf2f959aedb6c276a6a095b83768c"|});
        }
        """);

    [Fact]
    public Task Right_sids_in_the_right_places_are_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderArchive
        {
            public async Task RemoveAsync()
            {
                await InteractionResource.DeleteAsync("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae", "KI3210f4392c6eb3bb2a552899209bd238");
                await ParticipantResource.DeleteAsync("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae", "KP6a834860303c66545c36522d142f655a");
                await SessionResource.DeleteAsync("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae");
                await PhoneNumberResource.DeleteAsync("KSd40cf2f959aedb6c276a6a095b83768c", "PN6082558ae494cf357968a0d2e9abe353");
                await PhoneNumberResource.CreateAsync("KSd40cf2f959aedb6c276a6a095b83768c", sid: "PNe61004cd2af33ac22bd87eb5b6716274");
                await ServiceResource.DeleteAsync("KSd40cf2f959aedb6c276a6a095b83768c");
            }
        }
        """);

    [Fact]
    public Task Every_resource_knows_its_kind() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderArchive
        {
            public void Show()
            {
                InteractionResource.Fetch("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae", {|PROXY1002:"KP6a834860303c66545c36522d142f655a"|});
                MessageInteractionResource.Fetch("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae", "KP6a834860303c66545c36522d142f655a", {|PROXY1002:"KC59a95895794286df049a34287bb715ae"|});
                ParticipantResource.Fetch("KSd40cf2f959aedb6c276a6a095b83768c", "KC59a95895794286df049a34287bb715ae", {|PROXY1002:"KI3210f4392c6eb3bb2a552899209bd238"|});
                ParticipantResource.Read("KSd40cf2f959aedb6c276a6a095b83768c", {|PROXY1002:"KP6a834860303c66545c36522d142f655a"|});
                SessionResource.Read({|PROXY1002:"KC59a95895794286df049a34287bb715ae"|});
                SessionResource.Update("KSd40cf2f959aedb6c276a6a095b83768c", {|PROXY1002:"KSd40cf2f959aedb6c276a6a095b83768c"|}, ttl: 3600);
                PhoneNumberResource.Fetch("KSd40cf2f959aedb6c276a6a095b83768c", {|PROXY1002:"KP6a834860303c66545c36522d142f655a"|});
                PhoneNumberResource.Create("KSd40cf2f959aedb6c276a6a095b83768c", sid: {|PROXY1002:"+14155550100"|});
                ServiceResource.Update({|PROXY1002:"AC06d5bf2275007ca8b3dd60a2d978e558"|}, defaultTtl: 3600);
            }
        }
        """);

    [Fact]
    public Task Proxy_identifier_sid_is_a_phone_number() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public void Open(string serviceSid, string sessionSid, string customer, string courier)
            {
                ParticipantResource.Create(serviceSid, sessionSid, customer, proxyIdentifierSid: "PN6082558ae494cf357968a0d2e9abe353");
                ParticipantResource.Create(serviceSid, sessionSid, courier, proxyIdentifierSid: {|PROXY1002:"KP6a834860303c66545c36522d142f655a"|});
            }
        }
        """);

    [Fact]
    public Task Value_assigned_to_a_property_of_the_options_is_marked() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public ParticipantResource Open(string serviceSid, string sessionSid, string customer)
            {
                var options = new CreateParticipantOptions(serviceSid, sessionSid, customer) { FriendlyName = "Customer" };
                options.ProxyIdentifierSid = {|PROXY1002:"KP6a834860303c66545c36522d142f655a"|};
                return ParticipantResource.Create(options);
            }
        }
        """);

    [Fact]
    public Task Value_in_the_initialiser_of_the_options_is_marked() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public Task<PhoneNumberResource> AddAsync(string serviceSid) =>
                PhoneNumberResource.CreateAsync(new CreatePhoneNumberOptions(serviceSid) { Sid = {|PROXY1002:"+14155550100"|}, IsReserved = true });
        }
        """);

    [Fact]
    public Task Unique_names_are_fetched_by_name() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public async Task<string> ModeAsync()
            {
                var service = await ServiceResource.FetchAsync("masked-orders");
                var session = await SessionResource.FetchAsync(service.Sid, "order-4711");
                var other = SessionResource.Fetch(new FetchSessionOptions(service.Sid, "order-4712"));
                return $"{session.Mode} and {other.Mode}";
            }
        }
        """);

    [Fact]
    public Task Unique_name_is_reported_where_the_session_is_a_parent() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public async Task<ParticipantResource> AddAsync(string identifier)
            {
                return await ParticipantResource.CreateAsync({|PROXY1002:"masked-orders"|}, {|PROXY1002:"order-4711"|}, identifier);
            }
        }
        """);

    [Fact]
    public Task Unique_name_is_reported_where_the_session_is_updated_or_deleted() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public void Extend(string serviceSid)
            {
                SessionResource.Update(serviceSid, {|PROXY1002:"order-4711"|}, ttl: 600);
                SessionResource.Delete(serviceSid, {|PROXY1002:"order-4712"|});
            }
        }
        """);

    [Fact]
    public Task Service_part_of_a_session_fetch_must_be_a_sid() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public SessionResource Find(string name) => SessionResource.Fetch({|PROXY1002:"masked-orders"|}, name);
        }
        """);

    [Fact]
    public Task Chat_instance_sid_is_not_looked_at() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public void Connect(string serviceSid)
            {
                ServiceResource.Update(serviceSid, chatInstanceSid: "not a SID at all");
                ServiceResource.Update(new UpdateServiceOptions(serviceSid) { ChatInstanceSid = "KP6a834860303c66545c36522d142f655a" });
            }
        }
        """);

    [Fact]
    public Task Names_and_texts_that_look_like_sids_are_no_sid_arguments() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderDesk
        {
            public void Open(string serviceSid, string sessionSid, string customer)
            {
                var rider = ParticipantResource.Create(serviceSid, sessionSid, customer, friendlyName: "KC59a95895794286df049a34287bb715ae");
                MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, body: "KPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
            }
        }
        """);

    [Fact]
    public Task Constant_of_the_wrong_kind_is_1002_and_not_1001_or_1006() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderMessenger
        {
            private const string Session = "KP6a834860303c66545c36522d142f655a";
            private const string Participant = "KC59a95895794286df049a34287bb715ae";

            public void Notify(string serviceSid) =>
                MessageInteractionResource.Create(serviceSid, {|PROXY1002:Session|}, {|PROXY1002:Participant|}, "Swapped");
        }
        """);

    [Fact]
    public Task Assignable_placeholder_is_silent_about_its_value() => ProxyVerify.CheckAsync(
        """
        public sealed class OrderOptions
        {
            public string ServiceSid { get; set; } = "KSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX";

            public string SessionSid { get; set; } = "";
        }

        public sealed class OrderDesk
        {
            private readonly OrderOptions _options;

            public OrderDesk(OrderOptions options) => _options = options;

            public bool Close() => SessionResource.Delete(_options.ServiceSid, _options.SessionSid);
        }
        """);
}
