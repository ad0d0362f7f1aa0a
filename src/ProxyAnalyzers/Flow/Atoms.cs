using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What a question is about, taken apart as far as the engine can compute with it.</summary>
internal static class Atoms
{
    public static IEnumerable<Value> Of(Value question) => question switch
    {
        Constant => Enumerable.Empty<Value>(),
        Test test => Of(test.Left).Concat(test.Right is { } right ? Of(right) : Enumerable.Empty<Value>()).DefaultIfEmpty(test),
        LocalTime time => Of(time.Time),
        Born { Source: { } source } => Of(source),
        _ => new[] { question },
    };

    /// <summary>The question as it is kept in mind: about what was read, wherever it was read again.</summary>
    public static Value AsAsked(Value question) => question.Any(born => born.Source is not null) ? question.Rewrite(born => born.Source ?? born) : question;

    /// <summary>The same one in whichever round of a loop.</summary>
    public static Value Young(Value atom) => atom.Rewrite(born => born.Generation == 0 ? born : born with { Generation = 0 });

    /// <summary>Whether it was written on a way where another way asks about something else.</summary>
    public static bool IsWritten(Value atom, Value otherQuestion, IReadOnlyCollection<Value> others) => !others.Contains(atom) && atom switch
    {
        Input or TypeToken => false,

        // Whether a loop goes on is asked in each round anew, and so is what the question itself reads.
        Born { Place: { Site: IOperation { IsImplicit: true } } } => false,
        Born { Place: var place } when otherQuestion.Any(born => born.Place.Equals(place)) => false,
        Member member when others.Any(other => other is Member same && Equals(same.Target, member.Target) && SymbolEqualityComparer.Default.Equals(same.Symbol, member.Symbol)) => member is { Target: Born { Kind: BirthKind.Object } } or { Since: { Kind: BirthKind.Object } },
        Member { Target: { } target } => target.Any(_ => true),
        _ => !atom.IsLost,
    };

    /// <summary>Whether it is about what code has said that is not read, and may be asked in the same words once more.</summary>
    public static bool IsOfCall(Value question) => Of(question).Any(atom => atom.Owner is Born { Generation: 0 } born && IsOfOthers(born));

    /// <summary>The question as it is written, whatever its answer is made of: what is not read, and asked twice in the same words, is asked the same.</summary>
    public static Value AsWritten(Value question) => question switch
    {
        Test test => new Test(test.Kind, AsWritten(test.Left), test.Right is { } right ? AsWritten(right) : null, test.Name),
        Member { Target: { } target } member => new Member(AsWritten(target), member.Symbol, member.Since),
        Born { Source: { } source } => AsWritten(source),
        Born { Generation: 0, Place: { Site: IOperation site } place } born when IsOfOthers(born) => Written(site.Syntax.ToString(), place.Calls),
        _ => question,
    };

    /// <summary>What Twilio has answered is followed; whether a loop goes on is asked in each round anew.</summary>
    private static bool IsOfOthers(Born born) => born.Place.Site switch
    {
        string => born.Kind == BirthKind.Result,
        IInvocationOperation { IsImplicit: false } call when born.Kind == BirthKind.Element => call.Type?.OutermostNamespace() != "Twilio",
        IOperation { IsImplicit: false } site => born.Kind == BirthKind.Result && (site as IInvocationOperation)?.TargetMethod.OutermostNamespace() != "Twilio",
        _ => false,
    };

    /// <summary>What is called by the words of an expression, and of the calls that led to it.</summary>
    public static Born Written(string words, CallChain? calls)
    {
        for (var chain = calls; chain is not null; chain = chain.Outer)
        {
            words = chain.Site.Syntax + "\n" + words;
        }

        return new Born(new Place(words, Calls: null), BirthKind.Result);
    }
}
