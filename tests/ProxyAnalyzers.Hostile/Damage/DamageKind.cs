namespace ProxyAnalyzers.Hostile.Damage;

/// <summary>What is done to one token or one line of a text.</summary>
internal enum DamageKind
{
    TokenLost,
    TokenDoubled,
    TokensSwapped,
    TokenReplaced,
    FileCutAtToken,
    LineLost,
    LineCut,
}
