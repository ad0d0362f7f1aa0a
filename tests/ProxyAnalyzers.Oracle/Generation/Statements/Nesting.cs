namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>How deep statements stand in each other.</summary>
internal static class Nesting
{
    public const int Deepest = 3;

    public static bool IsPossible(Scope scope) => scope.Depth < Deepest;
}
