using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.Hostile.Sources;

/// <summary>
/// The cases of one file of tests as the tests put them together: the words of a theory in its text, and statements in the class that a
/// method of the file, or of a <c>Verify</c> beside it, writes around them. What is put together in any other way is left out.
/// </summary>
internal sealed class CaseReader
{
    private const int Deepest = 4;

    private readonly ILookup<string, MethodDeclarationSyntax> _methods;
    private readonly ImmutableDictionary<string, string> _constants = ImmutableDictionary<string, string>.Empty;

    private CaseReader(IEnumerable<string> paths)
    {
        var nodes = paths.SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes()).ToList();
        _methods = nodes.OfType<MethodDeclarationSyntax>().ToLookup(method => method.Identifier.ValueText);
        foreach (var constant in nodes.OfType<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.Variables))
        {
            _constants = Bind(_constants, constant.Identifier, constant.Initializer?.Value, _constants);
        }
    }

    /// <summary>The cases, with their marks, in the order of the file.</summary>
    public static IEnumerable<string> Read(string path)
    {
        var reader = new CaseReader([path, .. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*Verify.cs")]);
        return reader._methods.SelectMany(methods => methods).SelectMany(reader.OfTest).Distinct();
    }

    private IEnumerable<string> OfTest(MethodDeclarationSyntax method)
    {
        var attributes = method.AttributeLists.SelectMany(list => list.Attributes).ToLookup(attribute => attribute.Name.ToString());
        var theory = attributes["InlineData"].Select(data => Bind(method, data.ArgumentList!.Arguments.Select(argument => argument.Expression), _constants));
        return theory.Concat(attributes["Fact"].Select(_ => _constants)).SelectMany(words => In(method, words, Deepest));
    }

    /// <summary>The texts that a method hands to others, and those that other methods of the file make of what it hands to them.</summary>
    private IEnumerable<string> In(MethodDeclarationSyntax method, ImmutableDictionary<string, string> words, int depth)
    {
        foreach (var invocation in method.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var arguments = invocation.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
            var made = FindCallees(invocation).SelectMany(callee => depth == 0 ? [] : In(callee, Bind(callee, arguments, words), depth - 1));
            foreach (var text in arguments.Select(argument => Evaluate(argument, words)).OfType<string>().Where(TestCases.IsOne).Concat(made))
            {
                yield return text;
            }
        }
    }

    private IEnumerable<MethodDeclarationSyntax> FindCallees(InvocationExpressionSyntax invocation) =>
        invocation.Expression is IdentifierNameSyntax { Identifier.ValueText: var name } ? _methods[name] : [];

    private ImmutableDictionary<string, string> Bind(MethodDeclarationSyntax method, IEnumerable<ExpressionSyntax> values, ImmutableDictionary<string, string> words) =>
        values.Zip(method.ParameterList.Parameters).Aggregate(_constants, (bound, pair) => Bind(bound, pair.Second.Identifier, pair.First, words));

    private ImmutableDictionary<string, string> Bind(ImmutableDictionary<string, string> bound, SyntaxToken name, ExpressionSyntax? value, ImmutableDictionary<string, string> words) =>
        value is not null && Evaluate(value, words) is { } text ? bound.SetItem(name.ValueText, text) : bound;

    /// <summary>The text that an expression makes; null where it takes more than putting together.</summary>
    private string? Evaluate(ExpressionSyntax expression, ImmutableDictionary<string, string> words)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : literal.Token.Text;
            case IdentifierNameSyntax name:
                return words.GetValueOrDefault(name.Identifier.ValueText);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Concat([Evaluate(sum.Left, words), Evaluate(sum.Right, words)]);
            case InterpolatedStringExpressionSyntax interpolated:
                var isRaw = interpolated.StringStartToken.Kind() is SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken;
                return Concat([.. interpolated.Contents.Select(content => content is InterpolationSyntax hole ? Evaluate(hole.Expression, words) : TextOf((InterpolatedStringTextSyntax)content, isRaw))]);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace" } called, ArgumentList.Arguments: [var from, var to, ..] }:
                return Evaluate(called.Expression, words) is { } text && Evaluate(from.Expression, words) is { Length: > 0 } old ? text.Replace(old, Evaluate(to.Expression, words), StringComparison.Ordinal) : null;
            case InvocationExpressionSyntax invocation when FindCallees(invocation).FirstOrDefault() is { ExpressionBody.Expression: { } made } callee:
                return Evaluate(made, Bind(callee, invocation.ArgumentList.Arguments.Select(argument => argument.Expression), words));
            default:
                return null;
        }
    }

    private static string TextOf(InterpolatedStringTextSyntax text, bool isRaw) =>
        isRaw ? text.TextToken.ValueText : text.TextToken.ValueText.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    private static string? Concat(IReadOnlyCollection<string?> parts) => parts.Contains(null) ? null : string.Concat(parts);
}
