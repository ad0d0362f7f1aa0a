namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A member of each program that asks for it.</summary>
/// <param name="Name">By which it is asked for.</param>
/// <param name="Text">Its declaration.</param>
internal sealed record Helper(string Name, string Text);
