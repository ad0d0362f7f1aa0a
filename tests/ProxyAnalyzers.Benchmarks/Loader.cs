using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Loads a package's analyzers, with what lies beside them.</summary>
internal sealed class Loader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath)
    {
        var context = new AssemblyLoadContext(fullPath);
        context.Resolving += (own, name) => Path.Combine(Path.GetDirectoryName(fullPath)!, name.Name + ".dll") is var beside && File.Exists(beside) ? own.LoadFromAssemblyPath(beside) : null;
        return context.LoadFromAssemblyPath(fullPath);
    }
}
