using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Attributes that say what code does that the analyzer cannot see.</summary>
public sealed class ContractsTests
{
    private const string Attributes =
        """


        namespace Contracts
        {
            [AttributeUsage(AttributeTargets.All)]
            internal sealed class VerifiedParticipantSidAttribute : Attribute
            {
            }

            [AttributeUsage(AttributeTargets.Parameter)]
            internal sealed class RemovesParticipantAttribute : Attribute
            {
            }
        }
        """;

    [Fact]
    public Task Parameter_wants_a_verified_participant() => CheckAsync(
        """
        using Contracts;

        internal interface IOutbox
        {
            Task SendAsync([VerifiedParticipantSid] string participantSid, string text);
        }

        internal sealed class Reminder(IOutbox outbox)
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string number, string sid)
            {
                var fresh = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await outbox.SendAsync(fresh.Sid, "Hello.");
                await outbox.SendAsync({|PROXY1004:sid|}, "Hello.");
                var seen = await ParticipantResource.FetchAsync(serviceSid, sessionSid, sid);
                await outbox.SendAsync({|PROXY1005:seen.Sid|}, "Hello.");
                if (seen.DateDeleted == null)
                {
                    await outbox.SendAsync(sid, "Hello.");
                }
            }
        }
        """);

    [Fact]
    public Task Parameter_is_verified_inside() => CheckAsync(
        """
        using Contracts;

        public sealed class Reminder
        {
            public Task RemindAsync(string serviceSid, string sessionSid, [VerifiedParticipantSid] string patientSid) =>
                MessageInteractionResource.CreateAsync(serviceSid, sessionSid, patientSid, "Tomorrow at nine.");
        }
        """);

    [Fact]
    public Task Verified_parameter_can_be_removed_inside() => CheckAsync(
        """
        using Contracts;

        public sealed class Reminder
        {
            public void Dismiss(string serviceSid, string sessionSid, [VerifiedParticipantSid] string patientSid)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, patientSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:patientSid|}, "Get well soon.");
            }
        }
        """);

    [Fact]
    public Task Constant_given_to_a_contract_is_hardcoded() => CheckAsync(
        """
        using Contracts;

        internal interface IOutbox
        {
            void Send([VerifiedParticipantSid] string participantSid);
        }

        internal sealed class Reminder(IOutbox outbox)
        {
            public void Remind() => outbox.Send({|PROXY1001:"KP0123456789abcdef0123456789abcdef"|});
        }
        """);

    [Fact]
    public Task Result_is_verified() => CheckAsync(
        """
        using Contracts;

        internal interface IRoster
        {
            [return: VerifiedParticipantSid]
            string NurseOnDuty();

            [return: VerifiedParticipantSid]
            Task<string> DoctorOnDutyAsync();

            Task<string> AnyoneAsync();
        }

        internal sealed class Reminder(IRoster roster)
        {
            public async Task RemindAsync(string serviceSid, string sessionSid)
            {
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, roster.NurseOnDuty(), "Your shift begins.");
                var doctor = await roster.DoctorOnDutyAsync();
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, doctor, "Your shift begins.");
                var anyone = await roster.AnyoneAsync();
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1004:anyone|}, "Your shift begins.");
            }
        }
        """);

    [Fact]
    public Task Property_and_field_are_verified() => CheckAsync(
        """
        using Contracts;

        internal sealed class Ward
        {
            [VerifiedParticipantSid]
            public string NurseSid { get; set; } = "";

            [VerifiedParticipantSid]
            public string DoctorSid = "";

            public string VisitorSid { get; set; } = "";
        }

        internal sealed class Reminder
        {
            public void Remind(string serviceSid, string sessionSid, Ward ward)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, ward.NurseSid, "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, ward.DoctorSid, "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:ward.VisitorSid|}, "Visiting hours end.");
            }
        }
        """);

    [Fact]
    public Task Out_parameter_is_verified() => CheckAsync(
        """
        using Contracts;

        internal interface IRoster
        {
            bool TryFind(string name, [VerifiedParticipantSid] out string sid);
        }

        internal sealed class Reminder(IRoster roster)
        {
            public void Remind(string serviceSid, string sessionSid, string name)
            {
                if (roster.TryFind(name, out var sid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Your shift begins.");
                }
            }
        }
        """);

    [Fact]
    public Task Contract_promises_nothing_of_what_it_does_not_name() => CheckAsync(
        """
        using Contracts;

        internal interface IRoster
        {
            string Replace([RemovesParticipant] string participantSid);

            string Find(string name, [VerifiedParticipantSid] out string sid, out string other);

            [return: VerifiedParticipantSid]
            string Swap([RemovesParticipant] string participantSid, out string old);
        }

        internal sealed class Reminder(IRoster roster)
        {
            public void Remind(string serviceSid, string sessionSid, string name, string nurseSid, string doctorSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:roster.Replace(nurseSid)|}, "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:nurseSid|}, "Your shift ends.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:roster.Find(name, out var sid, out var other)|}, "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:other|}, "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, roster.Swap(doctorSid, out var old), "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:doctorSid|}, "Your shift ends.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:old|}, "Your shift ends.");
            }
        }
        """);

    [Fact]
    public Task Argument_that_is_left_out_is_not_the_callers() => CheckAsync(
        """
        using Contracts;

        internal interface IOutbox
        {
            void Send(string text, [VerifiedParticipantSid] string participantSid = "KP0123456789abcdef0123456789abcdef", [VerifiedParticipantSid] string? copySid = null);
        }

        internal sealed class Reminder(IOutbox outbox)
        {
            public void Remind(string sid)
            {
                outbox.Send("Tomorrow at nine.");
                outbox.Send("Tomorrow at nine.", copySid: {|PROXY1004:sid|});
                outbox.Send(participantSid: {|PROXY1004:sid|}, text: "Tomorrow at nine.");
            }
        }
        """);

    [Fact]
    public Task Promise_about_whoever_was_removed_takes_the_removal_back() => CheckAsync(
        """
        using Contracts;

        internal interface IRoster
        {
            void Restore(string name, [VerifiedParticipantSid] out string sid);

            [return: VerifiedParticipantSid]
            string NurseOnDuty();
        }

        internal sealed class Reminder(IRoster roster)
        {
            public void Remind(string serviceSid, string sessionSid, string name, string sid)
            {
                ParticipantResource.Delete(serviceSid, sessionSid, sid);
                roster.Restore(name, out sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, sid, "Your shift begins.");
                var nurse = roster.NurseOnDuty();
                ParticipantResource.Delete(serviceSid, sessionSid, nurse);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:nurse|}, "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, roster.NurseOnDuty(), "Your shift begins.");
            }
        }
        """);

    [Fact]
    public Task Other_attributes_promise_nothing() => CheckAsync(
        """
        using System.Diagnostics.CodeAnalysis;

        internal interface IRoster
        {
            [return: NotNull]
            string NurseOnDuty();

            void Dismiss([DisallowNull] string sid);

            [DisallowNull]
            string? DoctorSid { get; set; }
        }

        internal sealed class Reminder(IRoster roster)
        {
            public void Remind(string serviceSid, string sessionSid, [NotNull] string visitorSid)
            {
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:roster.NurseOnDuty()|}, "Your shift begins.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:roster.DoctorSid|}!, "Your shift begins.");
                roster.Dismiss(visitorSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1004:visitorSid|}, "Visiting hours end.");
            }
        }
        """);

    [Fact]
    public Task Removal_by_other_code_is_a_removal() => CheckAsync(
        """
        using Contracts;

        internal interface IRoster
        {
            Task DismissAsync([RemovesParticipant] string participantSid);

            Task PraiseAsync(string participantSid);
        }

        internal sealed class Reminder(IRoster roster)
        {
            public async Task EndAsync(string serviceSid, string sessionSid, string number)
            {
                var nurse = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number);
                await roster.PraiseAsync(nurse.Sid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, nurse.Sid, "Well done.");
                await roster.DismissAsync(nurse.Sid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:nurse.Sid|}, "Good night.");
            }
        }
        """);

    [Fact]
    public Task Removal_of_a_record_by_other_code_is_a_removal() => CheckAsync(
        """
        using Contracts;

        internal interface IRoster
        {
            void Dismiss([RemovesParticipant] ParticipantResource participant);
        }

        internal sealed class Reminder(IRoster roster)
        {
            public void End(string serviceSid, string sessionSid, string number, string otherNumber)
            {
                var nurse = ParticipantResource.Create(serviceSid, sessionSid, number);
                var doctor = ParticipantResource.Create(serviceSid, sessionSid, otherNumber);
                roster.Dismiss(nurse);
                MessageInteractionResource.Create(serviceSid, sessionSid, doctor.Sid, "You are alone now.");
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:nurse.Sid|}, "Good night.");
            }
        }
        """);

    [Fact]
    public Task Removal_by_other_code_that_threw_is_none() => CheckAsync(
        """
        using Contracts;

        internal interface IRoster
        {
            void Dismiss([RemovesParticipant] string participantSid);
        }

        internal sealed class Reminder(IRoster roster)
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var nurse = ParticipantResource.Create(serviceSid, sessionSid, number);
                try
                {
                    roster.Dismiss(nurse.Sid);
                }
                catch (ApiException)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, nurse.Sid, "You are still on duty.");
                }
            }
        }
        """);

    [Fact]
    public Task Attribute_of_another_name_says_nothing() => CheckAsync(
        """
        [AttributeUsage(AttributeTargets.Parameter)]
        internal sealed class RemovesAttribute : Attribute
        {
        }

        internal interface IRoster
        {
            void Forget([Removes] string participantSid);
        }

        internal sealed class Reminder(IRoster roster)
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var nurse = ParticipantResource.Create(serviceSid, sessionSid, number);
                roster.Forget(nurse.Sid);
                MessageInteractionResource.Create(serviceSid, sessionSid, nurse.Sid, "You are still on duty.");
            }
        }
        """);

    [Fact]
    public Task Removed_participant_given_to_a_contract_is_reported() => CheckAsync(
        """
        using Contracts;

        internal interface IOutbox
        {
            void Send([VerifiedParticipantSid] string participantSid);
        }

        internal sealed class Reminder(IOutbox outbox)
        {
            public void End(string serviceSid, string sessionSid, string number)
            {
                var nurse = ParticipantResource.Create(serviceSid, sessionSid, number);
                outbox.Send(nurse.Sid);
                ParticipantResource.Delete(serviceSid, sessionSid, nurse.Sid);
                outbox.Send({|PROXY2001:nurse.Sid|});
            }
        }
        """);

    // The contracts are recognised by name, so each case brings its own, as a project would.
    private static Task CheckAsync(string source) => ProxyVerify.CheckAsync(source + Attributes);
}
