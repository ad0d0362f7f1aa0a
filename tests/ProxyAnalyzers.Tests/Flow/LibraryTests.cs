using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>The small methods of the framework pass on what they are given, and do nothing else.</summary>
public sealed class LibraryTests
{
    [Theory]
    [InlineData("(ParticipantResource Rider, int Seats)? trip = (rider, 1);", "trip?.Rider.Sid")]
    [InlineData("(ParticipantResource Rider, int Seats)? trip = isLate ? null : (rider, 1);", "trip?.Rider.Sid ?? name")]
    [InlineData("(ParticipantResource Rider, int Seats)? trip = isLate ? null : (rider, 1);", "(trip ?? (other, 2)).Rider.Sid")]
    [InlineData("(ParticipantResource Rider, int Seats)? trip = isLate ? null : (rider, 1);", "trip is { Rider: var found } ? found.Sid : name")]
    [InlineData("Ride? trip = isLate ? null : new Ride { Rider = rider };", "trip?.Rider.Sid ?? name")]
    [InlineData("Ride? trip = isLate ? null : new Ride { Rider = rider };", "trip!.Value.Rider.Sid")]
    public Task Who_is_in_a_struct_that_may_be_missing_is_there_where_it_is_not(string declaration, string sid) => InMethod(
        $$"""
        {{declaration}}
        ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:{{sid}}|}, "Goodbye.");
        """);

    [Theory]
    [InlineData("status.Equals(SessionResource.StatusEnum.Closed)", "!status.Equals(SessionResource.StatusEnum.Closed)")]
    [InlineData("status.Equals(SessionResource.StatusEnum.Closed)", "status.Equals(SessionResource.StatusEnum.InProgress)")]
    [InlineData("status.ToString() == \"closed\"", "status != SessionResource.StatusEnum.Closed")]
    [InlineData("string.Concat(name, number) == \"STOP\"", "string.Concat(name, number) != \"STOP\"")]
    [InlineData("object.ReferenceEquals(rider, other)", "rider != other")]
    public Task Answer_excludes_the_other_one(string first, string second) => InMethod(
        $$"""
        if ({{first}})
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        if ({{second}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "Hello.");
        }
        """);

    [Theory]
    [InlineData("check.Wait(1000)")]
    [InlineData("check.Wait(TimeSpan.FromSeconds(1))")]
    [InlineData("Task.WaitAll(new Task[] { check }, 1000)")]
    public Task Whether_a_task_has_ended_is_not_what_it_has_found(string hasEnded) => InMethod(
        $$"""
        if (isLate)
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
        }

        var check = Task.FromResult(!isLate);
        if ({{hasEnded}})
        {
            MessageInteractionResource.Create(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        }
        """);

    [Theory]
    [InlineData("foreach (var each in names) count++;")]
    [InlineData("foreach (var each in texts) count++;")]
    [InlineData("foreach (var each in numbers) count++;")]
    [InlineData("foreach (var each in prices) count++;")]
    [InlineData("using var each = names.GetEnumerator(); while (each.MoveNext()) count++;")]
    public Task Loop_over_what_is_at_rest_throws_nothing(string loop) => InMethod(
        $$"""
        var count = names.Count + texts.Length + numbers.Count + prices.Count;
        try
        {
            ParticipantResource.Delete(serviceSid, sessionSid, rider.Sid);
            {{loop}}
            return;
        }
        catch (InvalidOperationException)
        {
        }

        MessageInteractionResource.Create(serviceSid, sessionSid, rider.Sid, "You are still here.");
        """);

    [Theory]
    [InlineData("foreach (var p in ParticipantResource.Read(serviceSid, sessionSid)) Console.WriteLine(p.Identifier);")]
    [InlineData("foreach (var p in await ParticipantResource.ReadAsync(serviceSid, sessionSid)) Console.WriteLine(p.Identifier);")]
    [InlineData("using var each = ParticipantResource.Read(serviceSid, sessionSid).GetEnumerator(); while (each.MoveNext()) Console.WriteLine(each.Current.Identifier);")]
    [InlineData("await foreach (var p in AllAsync(serviceSid, sessionSid)) Console.WriteLine(p.Identifier);")]
    [InlineData("await foreach (var p in AllAsync(serviceSid, sessionSid).ConfigureAwait(false)) Console.WriteLine(p.Identifier);")]
    [InlineData("await using var each = AllAsync(serviceSid, sessionSid).GetAsyncEnumerator(); while (await each.MoveNextAsync()) Console.WriteLine(each.Current.Identifier);")]
    [InlineData("await foreach (var p in stream) Console.WriteLine(p.Identifier);")]
    [InlineData("await foreach (var p in stream.ConfigureAwait(false)) Console.WriteLine(p.Identifier);")]
    public Task Who_lists_everybody_has_not_asked_whether_somebody_is_back(string loop) => InMethod(
        $$"""
        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, rider.Sid);
        {{loop}}
        await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, {|PROXY2001:rider.Sid|}, "Goodbye.");
        """);

    [Theory]
    [InlineData("url.GetLeftPart(UriPartial.Authority)", "KP6a834860303c66545c36522d142f655a")]
    [InlineData("url.GetComponents(UriComponents.Host, UriFormat.Unescaped)", "KP6a834860303c66545c36522d142f655a")]
    [InlineData("url.ToString()", "{|PROXY1001:KP6a834860303c66545c36522d142f655a|}")]
    public Task Part_of_a_url_is_not_the_url(string address, string sid) => InMethod(
        $$"""
        var url = new Uri($"https://proxy.twilio.com/v1/Services/{serviceSid}/Sessions/{sessionSid}/Participants/{{sid}}/MessageInteractions");
        await http.PostAsync({{address}}, null);
        """,
        only: "PROXY1001");

    private static Task InMethod(string body, string only = "PROXY2001") => ProxyVerify.CheckAsync(
        $$"""
        public struct Ride
        {
            public ParticipantResource Rider;
        }

        public sealed class TaxiLine
        {
            public async Task ServeAsync(
                string serviceSid, string sessionSid, string name, string number, bool isLate, List<string> names, string[] texts, HashSet<int> numbers, Dictionary<string, int> prices,
                ParticipantResource other, SessionResource.StatusEnum status, IAsyncEnumerable<ParticipantResource> stream, System.Net.Http.HttpClient http)
            {
                await Task.Yield();
                var rider = await ParticipantResource.CreateAsync(serviceSid, sessionSid, "+14155550100");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            private static async IAsyncEnumerable<ParticipantResource> AllAsync(string serviceSid, string sessionSid)
            {
                foreach (var participant in await ParticipantResource.ReadAsync(serviceSid, sessionSid))
                {
                    yield return participant;
                }
            }
        }
        """,
        only: only);
}
