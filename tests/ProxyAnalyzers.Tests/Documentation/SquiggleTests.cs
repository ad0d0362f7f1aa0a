using System.Threading.Tasks;
using Xunit;

namespace ProxyAnalyzers.Tests.Documentation;

/// <summary>The picture in the README shows what the analyzer really says.</summary>
public sealed class SquiggleTests
{
    [Fact]
    public async Task Picture_is_of_today() =>
        await GeneratedFile.CheckAsync(Repository.PathOf("docs", "squiggle.svg"), await Squiggle.DrawAsync(), nameof(SquiggleTests));
}
