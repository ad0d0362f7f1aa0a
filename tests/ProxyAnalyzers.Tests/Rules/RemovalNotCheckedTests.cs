using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Rules;

/// <summary>PROXY1005: the participant was seen, but nobody looked whether it was removed.</summary>
public sealed class RemovalNotCheckedTests
{
    [Fact]
    public Task Fetched_participant_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string patientSid)
            {
                var patient = await ParticipantResource.FetchAsync(serviceSid, sessionSid, patientSid);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1005:patient.Sid|}, "Tomorrow at nine.");
            }
        }
        """);

    [Fact]
    public Task String_that_fetched_it_is_the_same_participant() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string patientSid)
            {
                var patient = await ParticipantResource.FetchAsync(serviceSid, sessionSid, patientSid);
                Console.WriteLine(patient.FriendlyName);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1005:patientSid|}, "Tomorrow at nine.");
            }
        }
        """);

    [Fact]
    public Task Fetch_within_the_argument_is_marked_whole() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string patientSid) =>
                await MessageInteractionResource.CreateAsync(
                    serviceSid,
                    sessionSid,
                    {|PROXY1005:(await ParticipantResource.FetchAsync(serviceSid, sessionSid, patientSid)).Sid|},
                    "Tomorrow at nine.");
        }
        """);

    [Fact]
    public Task Every_form_of_the_fetch_only_sees() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void RemindByOptions(string serviceSid, string sessionSid, string patientSid)
            {
                var options = new FetchParticipantOptions(serviceSid, sessionSid, patientSid);
                ParticipantResource.Fetch(options);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:options.PathSid|}, "1");
            }

            public void RemindWithHeaders(string serviceSid, string sessionSid, string patientSid)
            {
                var response = ParticipantResource.FetchWithHeaders(serviceSid, sessionSid, patientSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:response.Data.Sid|}, "2");
            }

            public void RemindByTask(string serviceSid, string sessionSid, string patientSid)
            {
                var task = ParticipantResource.FetchAsync(serviceSid, sessionSid, patientSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:task.Result.Sid|}, "3");
            }
        }
        """);

    [Fact]
    public Task Record_from_outside_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public interface IWard
        {
            ParticipantResource Patient { get; }

            Task<ParticipantResource> GetNurseAsync();
        }

        public sealed class CareMessenger
        {
            private readonly IWard _ward;
            private readonly ParticipantResource _doctor;

            public CareMessenger(IWard ward, ParticipantResource doctor)
            {
                _ward = ward;
                _doctor = doctor;
            }

            public async Task RemindAsync(ParticipantResource visitor)
            {
                var nurse = await _ward.GetNurseAsync();
                var patient = _ward.Patient;
                await MessageInteractionResource.CreateAsync(visitor.ServiceSid, visitor.SessionSid, {|PROXY1005:visitor.Sid|}, "1");
                await MessageInteractionResource.CreateAsync(nurse.ServiceSid, nurse.SessionSid, {|PROXY1005:nurse.Sid|}, "2");
                await MessageInteractionResource.CreateAsync(patient.ServiceSid, patient.SessionSid, {|PROXY1005:patient.Sid|}, "3");
                await MessageInteractionResource.CreateAsync(_doctor.ServiceSid, _doctor.SessionSid, {|PROXY1005:_doctor.Sid|}, "4");
            }
        }
        """);

    [Fact]
    public Task Listed_participants_are_hints() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid)
            {
                foreach (var patient in ParticipantResource.Read(serviceSid, sessionSid, limit: 20))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:patient.Sid|}, "Tomorrow at nine.");
                }
            }
        }
        """);

    [Fact]
    public Task First_and_single_are_hints() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public async Task RemindAsync(string serviceSid, string sessionSid, string name)
            {
                var all = (await ParticipantResource.ReadAsync(serviceSid, sessionSid)).ToList();
                var first = all.First(p => p.FriendlyName == name);
                var only = all.Single(p => p.Identifier == name);
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1005:first.Sid|}, "1");
                await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY1005:only.Sid|}, "2");
            }
        }
        """);

    [Fact]
    public Task Sid_found_in_the_list_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid)
            {
                if (ParticipantResource.Read(serviceSid, sessionSid).Any(p => p.Sid == patientSid))
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:patientSid|}, "Tomorrow at nine.");
                }
            }
        }
        """);

    [Fact]
    public Task Test_whose_branches_have_met_again_proves_nothing() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid)
            {
                var patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                if (patient.DateDeleted != null)
                {
                    Console.WriteLine("The patient has left.");
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:patient.Sid|}, "Tomorrow at nine.");
            }
        }
        """);

    [Fact]
    public Task Check_on_one_path_only_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid, bool careful)
            {
                var patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                if (careful && patient.DateDeleted != null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:patient.Sid|}, "Tomorrow at nine.");
            }
        }
        """);

    [Fact]
    public Task Alternative_beside_the_check_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid, bool force)
            {
                var patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                if (force || patient.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:patient.Sid|}, "Tomorrow at nine.");
                }
            }
        }
        """);

    [Fact]
    public Task Check_of_another_date_is_no_check() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid)
            {
                var patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                if (patient.DateUpdated == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:patient.Sid|}, "Tomorrow at nine.");
                }
            }
        }
        """);

    [Fact]
    public Task Check_of_the_other_record_is_no_check() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid, string nurseSid)
            {
                var patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                var nurse = ParticipantResource.Fetch(serviceSid, sessionSid, nurseSid);
                if (nurse.DateDeleted == null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:patient.Sid|}, "Tomorrow at nine.");
                }
            }
        }
        """);

    [Fact]
    public Task Variable_fetched_again_after_the_check_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid, string nurseSid)
            {
                var target = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                if (target.DateDeleted != null)
                {
                    target = ParticipantResource.Fetch(serviceSid, sessionSid, nurseSid);
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:target.Sid|}, "Tomorrow at nine.");
            }
        }
        """);

    [Fact]
    public Task Null_test_of_the_record_alone_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string name)
            {
                var patient = ParticipantResource.Read(serviceSid, sessionSid).FirstOrDefault(p => p.FriendlyName == name);
                if (patient != null)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:patient.Sid|}, "Tomorrow at nine.");
                }
            }
        }
        """);

    [Fact]
    public Task Record_of_the_last_round_was_not_checked() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, List<string> patientSids)
            {
                ParticipantResource? last = null;
                foreach (var sid in patientSids)
                {
                    var patient = ParticipantResource.Fetch(serviceSid, sessionSid, sid);
                    if (last != null && patient.DateDeleted == null)
                    {
                        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:last.Sid|}, "Somebody comes after you.");
                    }

                    last = patient;
                }
            }
        }
        """);

    [Fact]
    public Task Field_that_a_method_of_the_class_filled_with_another_participant_is_a_hint() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            private ParticipantResource? _patient;

            public void Remind(string serviceSid, string sessionSid, string patientSid, string relativeSid)
            {
                _patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                if (_patient.DateDeleted != null)
                {
                    return;
                }

                Load(serviceSid, sessionSid, relativeSid);
                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:_patient.Sid|}, "Tomorrow at nine.");
            }

            private void Load(string serviceSid, string sessionSid, string patientSid) =>
                _patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
        }
        """);

    [Fact]
    public Task Field_that_was_checked_keeps_its_fact() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            private ParticipantResource? _patient;

            public void Remind(string serviceSid, string sessionSid, string patientSid)
            {
                _patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                if (_patient.DateDeleted != null)
                {
                    _patient = null;
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, _patient.Sid, "Tomorrow at nine.");
                MessageInteractionResource.Create(serviceSid, sessionSid, _patient.Sid, "Please come sober.");
            }
        }
        """);

    [Fact]
    public Task Elements_read_by_index_are_another_one_each_time() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid)
            {
                var alive = ParticipantResource.Read(serviceSid, sessionSid).Where(p => p.DateDeleted == null).ToList();
                for (var i = 0; i < alive.Count; i++)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, alive[i].Sid, "Tomorrow at nine.");
                }
            }

            public void RemindAll(string serviceSid, string sessionSid)
            {
                var all = ParticipantResource.Read(serviceSid, sessionSid).ToList();
                for (var i = 0; i < all.Count; i++)
                {
                    MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY1005:all[i].Sid|}, "Tomorrow at nine.");
                }
            }
        }
        """);

    [Fact]
    public Task Participant_that_is_only_removed_is_silent() => ProxyVerify.CheckAsync(
        """
        public sealed class CareDesk
        {
            public async Task ClearAsync(string serviceSid, string sessionSid)
            {
                foreach (var participant in await ParticipantResource.ReadAsync(serviceSid, sessionSid))
                {
                    await ParticipantResource.DeleteAsync(serviceSid, sessionSid, participant.Sid);
                }
            }
        }
        """);

    [Fact]
    public Task Removed_on_every_path_is_2001_and_not_1005() => ProxyVerify.CheckAsync(
        """
        public sealed class CareMessenger
        {
            public void Remind(string serviceSid, string sessionSid, string patientSid)
            {
                var patient = ParticipantResource.Fetch(serviceSid, sessionSid, patientSid);
                if (patient.DateDeleted == null)
                {
                    return;
                }

                MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:patient.Sid|}, "Tomorrow at nine.");
            }
        }
        """);
}
