namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>A difference between what was said and what happened.</summary>
/// <param name="IsFalse">Something was reported that never happens; else something happens that was not reported.</param>
/// <param name="Rule">The rule, or the code of the refusal.</param>
/// <param name="Line">The line of the program.</param>
internal sealed record Mismatch(bool IsFalse, string Rule, int Line)
{
    public override string ToString() => $"{(IsFalse ? "false" : "missed")} {Rule} in line {Line}";
}
