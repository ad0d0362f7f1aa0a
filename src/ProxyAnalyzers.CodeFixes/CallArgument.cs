using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>An argument of the message call, as the fetch has to be given it.</summary>
/// <param name="Text">What the fetch is given: the argument, or the property of the options that holds it.</param>
/// <param name="Expression">What is evaluated for it.</param>
/// <param name="IsNamed">It was written with its parameter's name.</param>
internal sealed record CallArgument(string Text, ExpressionSyntax Expression, bool IsNamed)
{
    public static CallArgument Of(ArgumentSyntax argument) => new(argument.Expression.ToString(), argument.Expression, argument.NameColon is not null);

    public static CallArgument OfOptions(ExpressionSyntax options, string property) => new(options + "." + property, options, IsNamed: false);
}
