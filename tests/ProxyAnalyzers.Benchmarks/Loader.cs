using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Loads a package's analyzers, with what lies beside them.</summary>
internal sealed class Loader : IAnalyzerAssemblyLoader
{
    private readonly AssemblyLoadContext _context = new("analyzers");

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
}
