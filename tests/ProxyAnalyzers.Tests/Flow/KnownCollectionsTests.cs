using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Which types hold something that one can ask for, and which hold it under keys.</summary>
public sealed class KnownCollectionsTests
{
    private static readonly Born s_collection = new(new Place("collection", null), BirthKind.Result);
    private static readonly Born s_change = new(new Place("change", null), BirthKind.Object);

    [Theory]
    [InlineData("string[]")]
    [InlineData("List<string>")]
    [InlineData("IEnumerable<string>")]
    [InlineData("System.Collections.IEnumerable")]
    [InlineData("Dictionary<string, int>")]
    [InlineData("System.Collections.Specialized.NameValueCollection")]
    [InlineData("ISettings")]
    [InlineData("Span<char>")]
    [InlineData("string", false)]
    [InlineData("int", false)]
    [InlineData("Trip", false)]
    [InlineData("Task<string>", false)]
    [InlineData("IComparable<string>", false)]
    public void Collection_and_whatever_has_an_indexer_can_hold_something_else_later(string type, bool isLookedUp = true)
    {
        var symbol = Parse(type);
        Assert.Equal(isLookedUp, Lookups.IsLookedUp(symbol));
        var changed = Lookups.Change(World.Empty, s_collection, symbol, s_change);
        Assert.Equal(isLookedUp ? [new Member(s_collection, symbol, s_change)] : [], changed.Members.Values.Select(cell => cell.Value));
        Assert.Equal(isLookedUp, !ReferenceEquals(World.Empty, changed));
    }

    [Theory]
    [InlineData("Dictionary<string, int>")]
    [InlineData("IDictionary<string, int>")]
    [InlineData("IReadOnlyDictionary<string, int>")]
    [InlineData("SortedDictionary<string, int>")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary<string, int>")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary<string, int>")]
    [InlineData("List<string>", false)]
    [InlineData("HashSet<string>", false)]
    [InlineData("string[]", false)]
    [InlineData("System.Collections.DictionaryEntry", false)]
    [InlineData("ISettings", false)]
    public void Dictionary_holds_its_elements_under_keys(string type, bool isKeyed = true) => Assert.Equal(isKeyed, Lookups.IsKeyed(Parse(type)));

    private static ITypeSymbol Parse(string type)
    {
        var compilation = TestCompilation.Create(
            $$"""
            public interface ISettings
            {
                string this[string key] { get; }
            }

            public sealed class Trip
            {
                public string Sid { get; set; } = "";
            }

            public static class Desk
            {
                public static void Serve({{type}} asked)
                {
                }
            }
            """);
        ProxyVerify.AssertCompiles(compilation);
        return compilation.GetTypeByMetadataName("Desk")!.GetMembers("Serve").OfType<IMethodSymbol>().Single().Parameters[0].Type;
    }
}
