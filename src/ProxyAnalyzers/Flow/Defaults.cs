using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What the members of a new object hold as long as nobody has assigned them: null, zero or false.</summary>
internal sealed class Defaults
{
    // What has more members than that is a table of a database, not an answer that a condition asks.
    public const int MostMembers = 32;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<(ISymbol Member, Value Value)>> _members = new(SymbolEqualityComparer.Default);

    /// <summary>The world in which the object has just been made, and its constructor is still to run.</summary>
    public World Fill(World world, Value created, ITypeSymbol? type, CallChain? calls)
    {
        if (type is not { DeclaringSyntaxReferences: { Length: > 0 } } and not { IsTupleType: true })
        {
            return world;
        }

        var members = _members.GetOrAdd(type, Find);
        return members.IsEmpty
            ? world
            : world with { Members = world.Members.SetItems(members.Select(pair => new KeyValuePair<MemberKey, Cell>(new MemberKey(created, pair.Member), new Cell(pair.Value, Written: null, calls)))) };
    }

    /// <summary>The members that hold what an object is made of.</summary>
    public static IEnumerable<ISymbol> FindKept(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var member in FindOwn(type))
            {
                yield return member;
            }
        }
    }

    private static IEnumerable<ISymbol> FindOwn(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic)
            .Select(field => field.ContainingType.IsTupleType ? Storage.Canonical(field) : field.AssociatedSymbol ?? field);

    private static ImmutableArray<(ISymbol Member, Value Value)> Find(ITypeSymbol type)
    {
        var members = FindFirstSet(type).Where(member => !HasInitialValue(member))
            .Select(member => (Member: member, Value: Of(TypeOf(member))))
            .Where(pair => pair.Value is not null).Select(pair => (pair.Member, pair.Value!)).ToImmutableArray();
        return members.Length > MostMembers ? ImmutableArray<(ISymbol, Value)>.Empty : members;
    }

    /// <summary>The members whose first value is that of their declarations: the type's own, and those of a base that no other code makes.</summary>
    public static IEnumerable<ISymbol> FindFirstSet(ITypeSymbol type)
    {
        for (var current = type; current is not null && (ReferenceEquals(current, type) || IsMadeOfDefaults(current)); current = current.BaseType)
        {
            foreach (var member in FindOwn(current))
            {
                yield return member;
            }
        }
    }

    /// <summary>Whether no code but its declarations runs when the part of an object is made that is of this type.</summary>
    private static bool IsMadeOfDefaults(ITypeSymbol type) =>
        type is INamedTypeSymbol { DeclaringSyntaxReferences: { Length: > 0 } } named && named.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared);

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>What a variable of the type holds that nobody has set; null where that is an object of its own.</summary>
    public static Value? Of(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => Constant.False,
        { SpecialType: SpecialType.System_Int32 } or INamedTypeSymbol { EnumUnderlyingType: { SpecialType: SpecialType.System_Int32 } } => new Constant(0),
        { IsReferenceType: true } => Constant.Nothing,
        _ => type.IsNullableStruct() ? Constant.Nothing : null,
    };

    /// <summary>Whether the declaration gives the member a value, whatever the language; where an attribute looks like it, it may.</summary>
    public static bool HasInitialValue(ISymbol member) => member.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .Select(declaration => member is IFieldSymbol ? declaration.Parent ?? declaration : declaration)
        .Any(declaration => declaration.DescendantTokens().Any(token => token.Text == "=" || token.Text.Equals("New", StringComparison.OrdinalIgnoreCase)));
}
