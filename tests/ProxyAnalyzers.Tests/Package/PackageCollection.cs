using Xunit;

namespace ProxyAnalyzers.Tests.Package;

/// <summary>The tests of the package share one: packing takes seconds.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}
