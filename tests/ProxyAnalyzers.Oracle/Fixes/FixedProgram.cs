using ProxyAnalyzers.Oracle.Generation;

namespace ProxyAnalyzers.Oracle.Fixes;

/// <summary>What a fix has made of a program.</summary>
/// <param name="Program">The program.</param>
/// <param name="Fix">The fix, and for which diagnostic; or that it is Fix All.</param>
/// <param name="Title">The fix alone.</param>
/// <param name="Text">The text with the fix.</param>
/// <param name="IsClean">Nothing is reported in it any more.</param>
internal sealed record FixedProgram(GeneratedProgram Program, string Fix, string Title, string Text, bool IsClean);
