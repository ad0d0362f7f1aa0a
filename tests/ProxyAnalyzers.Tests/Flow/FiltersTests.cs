using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What was asked of all elements of a collection has the same answer for each that is taken from it.</summary>
public sealed class FiltersTests
{
    [Theory]
    [InlineData("foreach (var p in people.Where(p => p.DateDeleted == null).ToList()) if (p.DateDeleted != null) End();")]
    [InlineData("if (people.All(p => p.DateDeleted is null)) foreach (var p in people) if (p.DateDeleted is DateTime) End();")]
    [InlineData("if (people.Any(p => p.DateDeleted != null)) return; foreach (var p in people) if (p.DateDeleted is not null) End();")]
    [InlineData("foreach (var name in names.Where(name => name == \"rider\")) if (name != \"rider\") End();")]
    [InlineData("if (names.All(name => name == \"rider\")) foreach (var name in names) if (name != \"rider\") End();")]
    [InlineData("foreach (var name in names.Where(name => name.Length > 3)) if (name.Length < 3) End();")]
    [InlineData("names.Where(name => name.Length > 3).ToList().ForEach(name => { if (name.Length == 2) End(); });")]
    [InlineData("var any = names.Any(name => name != \"rider\"); if (!any) foreach (var name in names) if (name != \"rider\") End();")]
    [InlineData("if (people.All(p => p.DateDeleted != null) && people.Any(p => p.DateDeleted == null)) End();")]
    [InlineData("if (!people.Exists(p => p.DateDeleted == null)) foreach (var p in people) if (p.DateDeleted == null) End();")]
    [InlineData("if (names.TrueForAll(name => name == \"rider\")) names.ForEach(name => { if (name == \"driver\") End(); });")]
    public Task Condition_that_contradicts_it_is_never_so(string statements) => CheckAsync(statements, "sessionSid");

    [Theory]
    [InlineData("foreach (var p in people.Where(p => p.DateDeleted == null)) if (p.Identifier != null) { End(); break; }")]
    [InlineData("foreach (var name in names.Where(name => name.Length > 3)) if (name.Length < 8) { End(); break; }")]
    [InlineData("if (names.Any(name => name == \"rider\")) foreach (var name in names) if (name != \"rider\") { End(); break; }")]
    [InlineData("foreach (var name in names.Where(name => name == \"rider\" || isLeaving)) if (name != \"rider\") { End(); break; }")]
    [InlineData("if (people.All(p => p.DateDeleted != null) && people.Count == 0) End();")]
    [InlineData("if (people.All(p => p.DateDeleted != null) && people.Count > 0) End();")]
    [InlineData("if (!people.Any(p => p.DateDeleted != null) && people.Count == 0) End();")]
    [InlineData("if (!people.Any(p => p.DateDeleted != null)) foreach (var p in people) if (p.DateDeleted == null) { End(); break; }")]
    [InlineData("if (people.Count(p => p.DateDeleted != null) > 0) End();")]
    [InlineData("if (people.Count(p => p.DateDeleted != null) == 0) End();")]
    [InlineData("if (!people.All(p => p.DateDeleted != null)) End();")]
    [InlineData("if (people.Any(p => p.DateDeleted != null)) End();")]
    public Task Condition_that_does_not_may_be_so(string statements) => CheckAsync(statements, "{|PROXY2003:sessionSid|}");

    private static Task CheckAsync(string statements, string session) => ProxyVerify.CheckAsync(
        $$"""
        public static class TaxiLine
        {
            public static void Join(string serviceSid, string sessionSid, List<ParticipantResource> people, List<string> names, bool isLeaving)
            {
                void End() => SessionResource.Update(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);

                {{statements}}
                ParticipantResource.Create(serviceSid, {{session}}, "+14155550100");
            }
        }
        """,
        only: "PROXY2003");
}
