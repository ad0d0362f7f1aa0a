using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Whoever uses a value expects that it is there: without, nobody goes on. A task is there even where its result is null.</summary>
public sealed class NullsTests
{
    [Theory]
    [InlineData("await FindAsync(isLate)")]
    [InlineData("await FindAsync(isLate).ConfigureAwait(false)")]
    [InlineData("FindAsync(isLate).Result")]
    [InlineData("FindAsync(isLate).GetAwaiter().GetResult()")]
    [InlineData("await SearchAsync(isLate)")]
    [InlineData("await SearchAsync(isLate).ConfigureAwait(false)")]
    [InlineData("await SearchAsync(isLate).AsTask()")]
    [InlineData("SearchAsync(isLate).Result")]
    public Task Result_of_a_task_may_be_null(string found) => InMethod(
        $$"""
        var found = {{found}};
        if (found == null)
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        }
        """);

    [Theory]
    [InlineData("at.Value.AddHours(1)", "at == null")]
    [InlineData("at.Value", "!at.HasValue")]
    [InlineData("at!.Value", "at is null")]
    [InlineData("names!.Count", "names == null")]
    [InlineData("names!.Contains(name)", "names == null")]
    [InlineData("names!.Any(one => one == name)", "names is null")]
    [InlineData("names!.Count()", "names == null")]
    [InlineData("Enumerable.Count(names!)", "names == null")]
    [InlineData("known!.DateCreated", "known == null")]
    [InlineData("name!.Length", "name == null")]
    public Task Nobody_goes_on_with_null(string use, string isNull) => InMethod(
        $$"""
        if ({{isNull}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        Console.WriteLine({{use}});
        MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, "Hello");
        """);

    [Theory]
    [InlineData("at.HasValue", "at == null")]
    [InlineData("at.GetValueOrDefault()", "at == null")]
    [InlineData("at.ToString()", "at == null")]
    [InlineData("string.IsNullOrEmpty(name)", "name == null")]
    [InlineData("names.IsNone()", "names == null")]
    [InlineData("names?.Count", "names == null")]
    [InlineData("known?.DateCreated", "known == null")]
    [InlineData("Equals(known, names)", "known == null")]
    public Task Null_can_be_asked(string use, string isNull) => InMethod(
        $$"""
        if ({{isNull}})
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
        }

        Console.WriteLine({{use}});
        MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        """);

    [Fact]
    public Task Whoever_catches_the_null_comes_from_where_it_was_used() => InMethod(
        """
        Console.WriteLine(known?.Sid);
        try
        {
            ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);
            Console.WriteLine(known!.Sid);
        }
        catch (NullReferenceException)
        {
            MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, "Hello");
        }
        """);

    private static Task InMethod(string body) => ProxyVerify.CheckAsync(
        $$"""
        public sealed class TaxiLine
        {
            public async Task GreetAsync(string serviceSid, string? name, List<string>? names, DateTime? at, ParticipantResource? known, bool isLate)
            {
                var session = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
                await Task.Yield();
            }

            private static async Task<ParticipantResource?> FindAsync(bool isLate) => isLate ? null : await ParticipantResource.FetchAsync(Environment.MachineName, Environment.UserName, Environment.UserDomainName);

            private static async ValueTask<string?> SearchAsync(bool isLate)
            {
                await Task.Yield();
                return isLate ? null : "a";
            }
        }

        public static class NameExtensions
        {
            public static bool IsNone(this List<string>? names) => names is null || names.Count == 0;
        }
        """);
}
