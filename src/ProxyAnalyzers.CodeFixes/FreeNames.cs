using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>Names for new locals that mean nothing yet, neither at their place nor anywhere else in the member.</summary>
internal sealed class FreeNames
{
    private readonly HashSet<string> _taken;

    public FreeNames(SyntaxNode place)
    {
        var names = MemberAround(place).DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is not { Parent: NameColonSyntax });
        _taken = new HashSet<string>(names.Select(token => token.ValueText));
    }

    /// <summary>The member that the place is in; the whole file for top-level statements.</summary>
    public static SyntaxNode MemberAround(SyntaxNode place) =>
        place.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(member => member is not GlobalStatementSyntax) ?? place.SyntaxTree.GetRoot();

    public string Take(string stem)
    {
        var name = stem;
        for (var i = 2; !_taken.Add(name); i++)
        {
            name = stem + i;
        }

        return name;
    }

    /// <summary>What <c>courierSid</c>, <c>trip.CourierSid</c> or <c>GetCourierSid()</c> is the SID of; a participant, where it does not say.</summary>
    public static string StemOf(ExpressionSyntax sid)
    {
        const string Participant = "participant";
        var text = LastName(sid).TrimStart('_');
        if (sid is InvocationExpressionSyntax && text.StartsWith("Get", StringComparison.Ordinal))
        {
            text = text.Substring("Get".Length);
        }

        if (text.Length <= "Sid".Length || !text.EndsWith("Sid", StringComparison.Ordinal))
        {
            return Participant;
        }

        var stem = char.ToLowerInvariant(text[0]) + text.Substring(1, text.Length - 1 - "Sid".Length);
        return SyntaxFacts.IsValidIdentifier(stem) && SyntaxFacts.GetKeywordKind(stem) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(stem) == SyntaxKind.None
            ? stem
            : Participant;
    }

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: not InvocationExpressionSyntax } invocation => LastName(invocation.Expression),
        ParenthesizedExpressionSyntax parenthesized => LastName(parenthesized.Expression),
        PostfixUnaryExpressionSyntax postfix => LastName(postfix.Operand),
        _ => "",
    };
}
