using ProxyAnalyzers.Flow;

namespace ProxyAnalyzers.Rules;

/// <summary>One rule of the contract: given a call and what is known before it, is that wrong?</summary>
internal abstract class Rule
{
    internal const string Category = "TwilioProxy";

    /// <summary>Where the page of each rule stands.</summary>
    internal const string Pages = "https://github.com/ProxyAnalyzers/ProxyAnalyzers/blob/main/src/ProxyAnalyzers/Rules/";

    /// <summary>Whether the rule also looks at requests without the SDK.</summary>
    public virtual bool SeesPlainHttp => false;

    public abstract void Check(CallSite site, Findings findings);
}
