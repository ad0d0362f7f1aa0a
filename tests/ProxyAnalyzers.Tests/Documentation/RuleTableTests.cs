using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Documentation;

/// <summary>The tables of the rules follow from the descriptors and the pages.</summary>
public sealed class RuleTableTests
{
    public static TheoryData<string> Documents => [.. RuleTable.All.Select(table => table.Document)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Table_follows_from_the_rules(string document)
    {
        var table = RuleTable.All.Single(table => table.Document == document);
        var text = (await File.ReadAllTextAsync(table.Path)).ReplaceLineEndings("\n");
        await GeneratedFile.CheckAsync(table.Path, table.Write(text), nameof(RuleTableTests));
    }
}
