using System;

namespace ProxyAnalyzers.Flow;

/// <summary>The analysis of a method gave up. Caught where the analysis starts, and never seen outside.</summary>
internal sealed class BudgetExceededException : Exception
{
}
