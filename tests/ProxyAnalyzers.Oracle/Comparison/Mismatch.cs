namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>A difference between what was said and what happened.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Rule">The rule, or the code of the refusal and its rules.</param>
/// <param name="Line">The line of the program.</param>
internal sealed record Mismatch(Verdict Kind, string Rule, int Line)
{
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {Rule} in line {Line}";
}
