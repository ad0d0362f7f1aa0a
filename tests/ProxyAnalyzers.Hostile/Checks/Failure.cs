using System.Collections.Generic;
using ProxyAnalyzers.Hostile.Damage;

namespace ProxyAnalyzers.Hostile.Checks;

/// <summary>Inputs that the analyzer or a fix does not bear.</summary>
/// <param name="Inputs">The input; all of a batch, where none alone shows it.</param>
/// <param name="Reason">What happened.</param>
internal sealed record Failure(IReadOnlyList<Input> Inputs, string Reason);
