using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Host;

/// <summary>Loads the assemblies of the package beside the compiler's own.</summary>
internal sealed class Loader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
}
