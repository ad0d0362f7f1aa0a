using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A unique name stands for one session after the other: what ended under it is not what was created with it since.</summary>
public sealed class UniqueNamesTests
{
    [Fact]
    public Task Session_that_was_replaced_under_its_name() => Verify(
        """
        SessionResource.Delete(serviceSid, SessionResource.Fetch(serviceSid, name).Sid);
        SessionResource.Create(serviceSid, uniqueName: name);
        var session = SessionResource.Fetch(serviceSid, name);
        ParticipantResource.Create(serviceSid, session.Sid, phone);
        """);

    [Fact]
    public Task Session_that_was_replaced_under_the_name_of_its_record() => Verify(
        """
        var old = SessionResource.Fetch(serviceSid, name);
        SessionResource.Update(serviceSid, old.Sid, status: SessionResource.StatusEnum.Closed);
        SessionResource.Create(new CreateSessionOptions(serviceSid) { UniqueName = old.UniqueName });
        ParticipantResource.Create(serviceSid, SessionResource.Fetch(serviceSid, old.UniqueName).Sid, phone);
        ParticipantResource.Create(serviceSid, SessionResource.Fetch(serviceSid, name).Sid, phone + "0");
        """);

    [Fact]
    public Task Session_that_was_not_replaced_has_ended() => Verify(
        """
        var old = SessionResource.Fetch(serviceSid, name);
        SessionResource.Update(serviceSid, old.Sid, status: SessionResource.StatusEnum.Closed);
        SessionResource.Create(serviceSid, uniqueName: phone);
        ParticipantResource.Create(serviceSid, {|PROXY2003:old.Sid|}, phone);
        """);

    [Fact]
    public Task Session_that_was_created_with_the_name_and_has_ended() => Verify(
        """
        var session = SessionResource.Create(serviceSid, uniqueName: name);
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        ParticipantResource.Create(serviceSid, {|PROXY2003:SessionResource.Fetch(serviceSid, name).Sid|}, phone);
        """);

    [Fact]
    public Task Get_or_create_by_name_again_and_again() => Verify(
        """
        var session = Open(serviceSid, name);
        SessionResource.Delete(serviceSid, session.Sid);
        session = Open(serviceSid, name);
        ParticipantResource.Create(serviceSid, session.Sid, phone);
        SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);
        SessionResource.Delete(serviceSid, session.Sid);
        session = Open(serviceSid, name);
        ParticipantResource.Create(serviceSid, session.Sid, phone);
        """);

    [Fact]
    public Task Service_that_was_replaced_under_its_name() => Verify(
        """
        var service = ServiceResource.Fetch(name);
        ServiceResource.Delete(service.Sid);
        ServiceResource.Create(uniqueName: name, outOfSessionCallbackUrl: new System.Uri("https://example.com/lost"));
        service = ServiceResource.Fetch(name);
        SessionResource.Create(service.Sid);
        """);

    [Fact]
    public Task Session_that_is_fetched_by_the_name_that_it_was_created_with() => Verify(
        """
        var session = SessionResource.Create(serviceSid, name);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, phone);
        ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
        var again = SessionResource.Fetch(serviceSid, name);
        MessageInteractionResource.Create(serviceSid, again.Sid, rider.Sid, "Your driver is here.");
        """);

    [Fact]
    public Task Session_that_is_fetched_by_another_name_is_another() => Verify(
        """
        var session = SessionResource.Create(serviceSid, phone);
        var rider = ParticipantResource.Create(serviceSid, session.Sid, phone);
        var other = SessionResource.Create(serviceSid, name);
        MessageInteractionResource.Create(serviceSid, SessionResource.Fetch(serviceSid, name).Sid, {|PROXY1003:rider.Sid|}, "Your driver is here.");
        """);

    [Theory]
    [InlineData("var service = ServiceResource.Fetch(serviceSid);", "service.UniqueName == name")]
    [InlineData("var service = ServiceResource.Fetch(name);", "service.DateCreated != null")]
    public Task Name_of_a_service_is_free_for_a_session(string fetch, string condition) => Verify(
        $$"""
        {{fetch}}
        var rider = ParticipantResource.Create(serviceSid, phone, "+14155550110");
        if ({{condition}})
        {
            SessionResource.Create(serviceSid, uniqueName: name);
            ParticipantResource.Delete(serviceSid, phone, rider.Sid);
        }

        MessageInteractionResource.Create(serviceSid, phone, {|PROXY2001:rider.Sid|}, "Your driver is here.");
        """);

    [Theory]
    [InlineData("var session = SessionResource.Fetch(serviceSid, phone);", "session.UniqueName == name")]
    [InlineData("var session = SessionResource.Fetch(serviceSid, name);", "session.DateCreated != null")]
    [InlineData("var session = SessionResource.Create(serviceSid, uniqueName: name);", "session.DateCreated != null")]
    public Task Name_of_a_session_is_not_free_for_another(string fetch, string condition) => Verify(
        $$"""
        var rider = ParticipantResource.Create(serviceSid, phone, "+14155550110");
        if (phone.Length > 3)
        {
            {{fetch}}
            if ({{condition}})
            {
                SessionResource.Create(serviceSid, uniqueName: name);
                ParticipantResource.Delete(serviceSid, phone, rider.Sid);
            }
        }

        MessageInteractionResource.Create(serviceSid, phone, rider.Sid, "Your driver is here.");
        """);

    [Theory]
    [InlineData("SessionResource.Delete(serviceSid, session.Sid);")]
    [InlineData("SessionResource.Update(serviceSid, session.Sid, status: SessionResource.StatusEnum.Closed);")]
    public Task Name_of_a_session_that_has_ended_is_free(string end) => Verify(
        $$"""
        var rider = ParticipantResource.Create(serviceSid, phone, "+14155550110");
        if (phone.Length > 3)
        {
            var session = SessionResource.Create(serviceSid, uniqueName: name);
            {{end}}
            SessionResource.Create(serviceSid, uniqueName: name);
            ParticipantResource.Delete(serviceSid, phone, rider.Sid);
        }

        MessageInteractionResource.Create(serviceSid, phone, {|PROXY2001:rider.Sid|}, "Your driver is here.");
        """);

    [Theory]
    [InlineData("Open")]
    [InlineData("Find")]
    [InlineData("Search")]
    public Task Whoever_opens_a_session_by_its_name_twice_has_one_session(string open) => Verify(
        $$"""
        var trip = {{open}}(serviceSid, name);
        var rider = ParticipantResource.Create(serviceSid, trip.Sid, phone);
        ParticipantResource.Create(serviceSid, trip.Sid, "+14155550111");
        var same = {{open}}(serviceSid, name);
        MessageInteractionResource.Create(serviceSid, same.Sid, rider.Sid, "Your driver is here.");
        """);

    [Fact]
    public Task Whoever_opens_two_names_has_two_sessions() => Verify(
        """
        var trip = Search(serviceSid, "trip");
        var rider = ParticipantResource.Create(serviceSid, trip.Sid, phone);
        var other = Search(serviceSid, "other");
        MessageInteractionResource.Create(serviceSid, other.Sid, {|PROXY1003:rider.Sid|}, "Your driver is here.");
        """);

    private static Task Verify(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public void Start(string serviceSid, string name, string phone)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static SessionResource Find(string serviceSid, string name) =>
                SessionResource.Read(serviceSid).FirstOrDefault(session => session.UniqueName == name) ?? SessionResource.Create(serviceSid, uniqueName: name);

            private static SessionResource Search(string serviceSid, string name)
            {
                foreach (var session in SessionResource.Read(serviceSid))
                {
                    if (session.UniqueName == name)
                    {
                        return session;
                    }
                }

                return SessionResource.Create(serviceSid, uniqueName: name);
            }

            private static SessionResource Open(string serviceSid, string name)
            {
                try
                {
                    return SessionResource.Fetch(serviceSid, name);
                }
                catch (ApiException e) when (e.Status == 404)
                {
                    return SessionResource.Create(serviceSid, uniqueName: name);
                }
            }
        }
        """);
}
