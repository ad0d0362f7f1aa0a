using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>What counts as a constant, seen through PROXY1001 and PROXY1004.</summary>
public sealed class ConstantsTests
{
    [Fact]
    public Task Constant_field_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private const string Dispatcher = "KP6a834860303c66545c36522d142f655a";

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Dispatcher|}, "Ring");
        }
        """);

    [Fact]
    public Task Constant_of_another_class_is_one() => ProxyVerify.CheckAsync(
        """
        internal static class WellKnown
        {
            internal const string Dispatcher = "KP6a834860303c66545c36522d142f655a";
        }

        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:WellKnown.Dispatcher|}, "Ring");
        }
        """);

    [Fact]
    public Task Constant_local_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid)
            {
                const string dispatcher = "KP6a834860303c66545c36522d142f655a";
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:dispatcher|}, "Ring");
            }
        }
        """);

    [Fact]
    public Task Concatenation_of_constants_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private const string Prefix = "KP";

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Prefix + "6a834860303c66545c36522d142f655a"|}, "Ring");
        }
        """);

    [Fact]
    public Task Interpolation_of_constants_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private const string Digits = "6a834860303c66545c36522d142f655a";

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:$"KP{Digits}"|}, "Ring");
        }
        """);

    [Fact]
    public Task Composed_string_with_an_unknown_part_is_none() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid, string digits) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:$"KP{digits}"|}, "Ring");
        }
        """);

    [Fact]
    public Task Static_readonly_field_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private static readonly string Dispatcher = "KP6a834860303c66545c36522d142f655a";

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Dispatcher|}, "Ring");
        }
        """);

    [Fact]
    public Task Readonly_field_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private readonly string _dispatcher = "KP6a834860303c66545c36522d142f655a";

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:_dispatcher|}, "Ring");
        }
        """);

    [Fact]
    public Task Readonly_field_that_the_constructor_may_set_otherwise_is_none() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private readonly string _dispatcher = "KP6a834860303c66545c36522d142f655a";

            public DispatchDesk()
            {
            }

            public DispatchDesk(string dispatcher) => _dispatcher = dispatcher;

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_dispatcher|}, "Ring");
        }
        """);

    [Theory]
    [InlineData("private static readonly string Sid; static DispatchDesk() => Sid = \"KP6a834860303c66545c36522d142f655a\";")]
    [InlineData("private readonly string Sid; public DispatchDesk() => Sid = \"KP6a834860303c66545c36522d142f655a\"; public DispatchDesk(int desks) => Sid = \"KP6a834860303c66545c36522d142f655a\";")]
    public Task Readonly_field_that_every_constructor_sets_to_one_is_one(string declarations) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class DispatchDesk
        {
            {{declarations}}

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Sid|}, "Ring");
        }
        """);

    [Theory]
    [InlineData("(_guest, _size) = (guest, 1);")]
    [InlineData("_guest += guest;")]
    [InlineData("_guest ??= guest;")]
    [InlineData("TryFind(guest, out _guest);")]
    [InlineData("Change(ref _guest);")]
    public Task Readonly_field_to_which_the_constructor_writes_in_another_way_is_none(string statement) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            private readonly string? _guest = "KP5d1f0c2b7a9e4836f1c0d2b3a4958677";
            private readonly int _size;

            public Desk(string guest)
            {
                {{statement}}
                Console.WriteLine(_size);
            }

            public void Send(string serviceSid, string sessionSid) => MessageInteractionResource.Create(serviceSid, sessionSid, _guest, "Hello");

            private static bool TryFind(string name, out string sid) => throw new NotSupportedException();

            private static void Change(ref string? sid) => sid = Console.ReadLine();
        }
        """,
        only: "PROXY1001");

    [Theory]
    [InlineData("init => _guest = value;", "_guest")]
    [InlineData("init => Console.WriteLine(value);", "{|PROXY1001:_guest|}")]
    public Task Readonly_field_that_an_init_accessor_sets_is_none(string accessor, string guest) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class Desk
        {
            private readonly string _guest = "KP5d1f0c2b7a9e4836f1c0d2b3a4958677";

            public string Guest { get => _guest; {{accessor}} }

            public void Send(string serviceSid, string sessionSid) => MessageInteractionResource.Create(serviceSid, sessionSid, {{guest}}, "Hello");
        }
        """,
        only: "PROXY1001");

    [Fact]
    public Task Assignable_field_is_none() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            public string Dispatcher = "KP6a834860303c66545c36522d142f655a";

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:Dispatcher|}, "Ring");
        }
        """);

    [Fact]
    public Task Get_only_property_with_an_initialiser_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private string Dispatcher { get; } = "KP6a834860303c66545c36522d142f655a";

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Dispatcher|}, "Ring");
        }
        """);

    [Fact]
    public Task Get_only_property_with_an_expression_body_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private static string Dispatcher => "KP6a834860303c66545c36522d142f655a";

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:Dispatcher|}, "Ring");
        }
        """);

    [Theory]
    [InlineData("public abstract class", "protected virtual string Greeting => \"\";")]
    [InlineData("public class", "public virtual string Greeting { get; } = \"\";")]
    [InlineData("internal class", "public virtual string Greeting => \"\";", "internal sealed class NightDesk : DispatchDesk { public override string Greeting => \"Good night\"; }")]
    [InlineData("internal class", "public virtual string Greeting { get; } = \"\";", "internal sealed class NightDesk : DispatchDesk { public override string Greeting { get; } = \"Good night\"; }")]
    public Task Property_that_another_type_may_override_is_none(string type, string property, string other = "") =>
        Greet(type, property, "Greeting", other);

    [Theory]
    [InlineData("public sealed class", "public string Greeting => \"\";")]
    [InlineData("internal class", "protected virtual string Greeting => \"\";")]
    [InlineData("public class", "internal virtual string Greeting { get; } = \"\";")]
    public Task Property_that_nothing_overrides_is_one(string type, string property) =>
        Greet(type, property, "{|PROXY5001:Greeting|}", "");

    [Fact]
    public Task Property_of_an_object_that_was_created_in_sight_is_that_of_its_type() => ProxyVerify.CheckAsync(
        """
        public class Desk
        {
            public virtual string Greeting => "";
        }

        public class NightDesk : Desk
        {
            public override string Greeting => "Good night";
        }

        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid, string sid)
            {
                Desk desk = new NightDesk();
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, desk.Greeting);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, {|PROXY5001:new Desk().Greeting|});
            }
        }
        """);

    private static Task Greet(string type, string property, string greeting, string other) => ProxyVerify.CheckAsync(
        $$"""
        {{type}} DispatchDesk
        {
            {{property}}

            public void Ring(string serviceSid, string sessionSid, string sid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, {{greeting}});
        }

        {{other}}
        """);

    [Fact]
    public Task Assignable_property_with_a_default_is_none() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchOptions
        {
            public string Dispatcher { get; set; } = "KP6a834860303c66545c36522d142f655a";
        }

        public sealed class DispatchDesk
        {
            private readonly DispatchOptions _options;

            public DispatchDesk(DispatchOptions options) => _options = options;

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_options.Dispatcher|}, "Ring");
        }
        """);

    [Fact]
    public Task Helper_whose_every_return_is_a_constant_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid, bool night) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:OnDuty(night)|}, "Ring");

            private static string OnDuty(bool night)
            {
                if (night)
                {
                    return "KP6a834860303c66545c36522d142f655a";
                }

                return "KP40b8512909f14da9220cc5a1b959dcc6";
            }
        }
        """);

    [Fact]
    public Task Default_value_of_a_parameter_is_none() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid, string dispatcher = "KP6a834860303c66545c36522d142f655a") =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:dispatcher|}, "Ring");
        }
        """);

    [Fact]
    public Task Value_of_a_configuration_is_none() => ProxyVerify.CheckAsync(
        """
        public interface ISettings
        {
            string this[string key] { get; }
        }

        public sealed class DispatchDesk
        {
            private readonly ISettings _settings;

            public DispatchDesk(ISettings settings) => _settings = settings;

            public void Ring(string serviceSid, string sessionSid) =>
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:_settings["Proxy:Dispatcher"]|}, "Ring");
        }
        """);

    [Fact]
    public Task Constant_in_a_tuple_is_one() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid)
            {
                var (dispatcher, text) = ("KP6a834860303c66545c36522d142f655a", "Ring");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:dispatcher|}, text);
            }
        }
        """);

    [Fact]
    public Task Swapped_tuple_moves_the_constant_away() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid, string identifier)
            {
                var guest = ParticipantResource.Create(serviceSid, sessionSid, identifier);
                var first = "KP6a834860303c66545c36522d142f655a";
                var second = guest.Sid;
                (first, second) = (second, first);
                MessageInteractionResource.Create(serviceSid, sessionSid, first, "Fresh");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:second|}, "Hardcoded");
            }
        }
        """);

    [Fact]
    public Task Member_of_a_local_record_keeps_the_constant() => ProxyVerify.CheckAsync(
        """
        public sealed record Contact(string Sid, string Name);

        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid)
            {
                var contact = new Contact("KP6a834860303c66545c36522d142f655a", "Dispatcher");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:contact.Sid|}, "Ring " + contact.Name);
            }
        }
        """);

    [Fact]
    public Task Field_assigned_in_the_same_method_keeps_the_constant() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private string _dispatcher;

            public void Ring(string serviceSid, string sessionSid)
            {
                _dispatcher = "KP6a834860303c66545c36522d142f655a";
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:_dispatcher|}, "Ring");
            }
        }
        """);

    [Fact]
    public Task Field_assigned_again_loses_the_constant() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            private string _dispatcher;

            public void Ring(string serviceSid, string sessionSid, string identifier)
            {
                _dispatcher = "KP6a834860303c66545c36522d142f655a";
                _dispatcher = ParticipantResource.Create(serviceSid, sessionSid, identifier).Sid;
                MessageInteractionResource.Create(serviceSid, sessionSid, _dispatcher, "Ring");
            }
        }
        """);

    [Fact]
    public Task Switch_expression_over_constants_is_reported() => ProxyVerify.CheckAsync(
        """
        public enum Desk
        {
            Day,
            Night,
        }

        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid, Desk desk)
            {
                var sid = desk switch
                {
                    Desk.Day => "KP6a834860303c66545c36522d142f655a",
                    Desk.Night => "KP40b8512909f14da9220cc5a1b959dcc6",
                    _ => throw new ArgumentOutOfRangeException(nameof(desk)),
                };
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1001:sid|}, "Ring");
            }
        }
        """);

    [Fact]
    public Task Compound_assignment_of_constants_composes_no_constant_that_is_wrong() => ProxyVerify.CheckAsync(
        """
        public sealed class DispatchDesk
        {
            public void Ring(string serviceSid, string sessionSid, string digits)
            {
                var sid = "KP";
                sid += digits;
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:sid|}, "Ring");
            }
        }
        """);
}
