using System;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A kind of statement that a program can have.</summary>
/// <param name="Construct">What it is, in the words of the coverage table.</param>
/// <param name="Weight">How often it is written, compared with others.</param>
/// <param name="Write">Writes it.</param>
/// <param name="Needs">Whether it can stand here; null if anywhere.</param>
internal sealed record Statement(string Construct, int Weight, Action<Writer> Write, Func<Scope, bool>? Needs = null);
