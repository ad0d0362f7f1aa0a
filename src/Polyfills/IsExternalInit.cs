namespace System.Runtime.CompilerServices;

/// <summary>What the compiler marks <see langword="init"/> accessors with; .NET Standard 2.0 has none of its own.</summary>
internal static class IsExternalInit;
