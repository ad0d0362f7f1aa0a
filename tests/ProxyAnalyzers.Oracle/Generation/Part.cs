using System;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A part of a compound statement that is yet to be written.</summary>
/// <param name="Head">Its first line.</param>
/// <param name="Write">Writes its body; null where it has none.</param>
/// <param name="Change">What is different in its body.</param>
/// <param name="IsAfter">It runs after the parts before it, as <c>finally</c> does; else in place of them.</param>
internal sealed record Part(string Head, Action? Write, Func<Scope, Scope>? Change = null, bool IsAfter = false);
