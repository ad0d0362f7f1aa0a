namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A line of a program.</summary>
/// <param name="Text">The line.</param>
/// <param name="CanBeTraced">A statement may stand in front of it.</param>
internal readonly record struct ProgramLine(string Text, bool CanBeTraced);
