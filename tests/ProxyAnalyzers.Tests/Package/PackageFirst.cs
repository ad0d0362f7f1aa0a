using System.Collections.Generic;
using System.Linq;
using ProxyAnalyzers.Tests.Package;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(PackageFirst))]

namespace ProxyAnalyzers.Tests.Package;

/// <summary>The tests of the package wait for each other and for builds: begun last, they would keep everybody waiting.</summary>
public sealed class PackageFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => collection.TestCollectionDisplayName == PackageCollection.Name)];
}
