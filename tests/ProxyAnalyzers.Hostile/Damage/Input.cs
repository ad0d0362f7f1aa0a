namespace ProxyAnalyzers.Hostile.Damage;

/// <summary>A damaged text.</summary>
/// <param name="Index">Which of the inputs that follow from the seed it is.</param>
/// <param name="Damage">What was done, and to which source.</param>
/// <param name="Text">The text.</param>
/// <param name="Company">With what it is compiled.</param>
internal sealed record Input(int Index, string Damage, string Text, Company Company)
{
    /// <summary>The name of its file.</summary>
    public string Path => $"Input{Index}.{(Company == Company.VisualBasic ? "vb" : "cs")}";
}
