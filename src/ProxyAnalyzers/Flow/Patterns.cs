using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>Patterns as tests: what has to hold for a value to match, with the variables that the match binds.</summary>
internal sealed class Patterns
{
    // The compiler takes a pattern of thousands of parts; what lies deeper than this is a question of its own.
    private const int DeepestFollowed = 64;

    private readonly Storage _storage;
    private readonly Elements _elements;
    private readonly Sequences _sequences;

    public Patterns(Storage storage, Elements elements, Sequences sequences)
    {
        _storage = storage;
        _elements = elements;
        _sequences = sequences;
    }

    public IEnumerable<Outcome> Match(World world, Value value, IPatternOperation pattern)
    {
        var test = Match(ref world, value, pattern, 0);
        return Evaluator.Result(world, test);
    }

    public static Value IsOfType(Value value, ITypeSymbol? from, ITypeSymbol? to)
    {
        if (value is Constant { Content: string or int or bool } constant && to is { SpecialType: SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Boolean })
        {
            return Constant.Of(to.SpecialType == constant.Content switch { string => SpecialType.System_String, int => SpecialType.System_Int32, _ => SpecialType.System_Boolean });
        }

        if (to is not null && ExactType(value) is { } exact && to.TypeKind != TypeKind.Interface)
        {
            return Constant.Of(exact.IsOrDerivesFrom(to));
        }

        return (from is not null && IsSureOfType(from, to)) || to is null
            ? IsNotNull(value, from)
            : Test.And(Test.Not(Test.IsNull(value)), new Test(TestKind.Function, value, new TypeToken(to), "is"));
    }

    /// <summary>Whether the value is of the type itself, not of one that derives from it.</summary>
    public static Value IsExactly(Value value, TypeToken type) => ExactType(value) is { } exact
        ? Constant.Of(SymbolEqualityComparer.Default.Equals(exact, type.Type))
        : Test.And(Test.Not(Test.IsNull(value)), new Test(TestKind.Function, value, type with { IsExact = true }, "is"));

    private static ITypeSymbol? ExactType(Value value) => value is Born { Kind: BirthKind.Object, Place: { Site: IObjectCreationOperation { Type: { } type } } } ? type : null;

    private Value Match(ref World world, Value value, IPatternOperation pattern, int depth)
    {
        switch (pattern)
        {
            case var _ when depth > DeepestFollowed:
                return new Test(TestKind.Function, value, null, pattern.Syntax.ToString());
            case IConstantPatternOperation constant:
                return constant.Value.ConstantValue.HasValue
                    ? Operators.AreEqual(value, constant.InputType, new Constant(constant.Value.ConstantValue.Value))
                    : new Test(TestKind.Function, value, null, constant.Value.Syntax.ToString());
            case INegatedPatternOperation negated:
                return Test.Not(Match(ref world, value, negated.Pattern, depth + 1));
            case IBinaryPatternOperation binary:
                var left = Match(ref world, value, binary.LeftPattern, depth + 1);
                var right = Match(ref world, value, binary.RightPattern, depth + 1);
                return binary.OperatorKind == BinaryOperatorKind.Or ? Test.Or(left, right) : Test.And(left, right);
            case IDiscardPatternOperation:
                return Constant.True;
            case IRelationalPatternOperation { Value: { ConstantValue: { HasValue: true } } bound } relational:
                return Test.And(IsNotNull(value, relational.InputType), Operators.Compare(relational.OperatorKind, value, new Constant(bound.ConstantValue.Value)));
            case IDeclarationPatternOperation declaration:
                world = Bind(world, declaration.DeclaredSymbol, value);
                return declaration.MatchesNull ? Constant.True : IsOfType(value, declaration.InputType, declaration.MatchedType);
            case ITypePatternOperation type:
                return IsOfType(value, type.InputType, type.MatchedType);
            case IRecursivePatternOperation recursive:
                return MatchParts(ref world, value, recursive, depth + 1);
            case var _ when (int)pattern.Kind == NewerKinds.ListPattern:
                return MatchElements(ref world, value, pattern, depth + 1);
            default:
                return Test.And(IsNotNull(value, pattern.InputType), new Test(TestKind.Function, value, null, pattern.Syntax.ToString()));
        }
    }

    private static Value IsNotNull(Value value, ITypeSymbol? type) =>
        type is { IsValueType: true } && !type.IsNullableStruct() ? Constant.True : Test.Not(Test.IsNull(value));

    private Value MatchParts(ref World world, Value value, IRecursivePatternOperation pattern, int depth)
    {
        world = Bind(world, pattern.DeclaredSymbol, value);
        var test = IsOfType(value, pattern.InputType, pattern.MatchedType);
        foreach (var part in pattern.PropertySubpatterns)
        {
            world = part.Member is IMemberReferenceOperation { Member: var asked } ? DeleteResults.LearnAsked(world, asked, value) : world;
            var member = part.Member switch
            {
                IPropertyReferenceOperation property when _elements.ReadProperty(property, value, world) is { } told => Land(told.First(), ref world),
                IPropertyReferenceOperation property => _storage.ReadMember(world, value, property.Property, property),
                IFieldReferenceOperation field => _storage.ReadMember(world, value, field.Field, field),
                _ => null,
            };
            test = Test.And(test, member is null
                ? new Test(TestKind.Function, value, null, part.Syntax.ToString())
                : Match(ref world, member, part.Pattern, depth));
        }

        foreach (var (part, index) in pattern.DeconstructionSubpatterns.Select((part, index) => (part, index)))
        {
            var element = _storage.ReadTupleElement(world, value, pattern.MatchedType, index) ?? Storage.Deconstructed(world, value, pattern.MatchedType, index);
            test = Test.And(test, element is null
                ? new Test(TestKind.Function, value, null, part.Syntax.ToString())
                : Match(ref world, element, part, depth));
        }

        return test;
    }

    /// <summary>The elements from the start, those from the end, and the list of those between them.</summary>
    private Value MatchElements(ref World world, Value value, IPatternOperation pattern, int depth)
    {
        var parts = pattern.Children.OfType<IPatternOperation>().ToList();
        var slice = parts.FindIndex(part => (int)part.Kind == NewerKinds.SlicePattern);
        var fact = world.Collections.TryGetValue(value, out var known) ? known : new CollectionFact();
        if (!fact.Items.IsDefault && (slice < 0 ? fact.Items.Length != parts.Count : fact.Items.Length < parts.Count - 1))
        {
            return Constant.False;
        }

        var test = fact.Items.IsDefault ? Test.And(IsNotNull(value, pattern.InputType), MatchLength(world, value, pattern, parts, slice, known)) : Constant.True;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = i == slice ? parts[i].Children.OfType<IPatternOperation>().FirstOrDefault() : parts[i];
            if (part is null or IDiscardPatternOperation || (i == slice && known is null))
            {
                continue;
            }

            var fromStart = slice < 0 || i < slice ? i : fact.Items.IsDefault ? 0 : fact.Items.Length - parts.Count + i;
            var matched = i == slice ? _sequences.Rearrange(parts[i], fact, isFilled: false, world).First() : PickElement(part, fact, fromStart, world);
            world = matched.World;
            var asked = Match(ref world, matched.Value, part, depth);
            test = known is null && IsPlain(part) ? test : Test.And(test, asked);
        }

        return test;
    }

    /// <summary>Whether it is about the element alone, and names nothing: such a question to what is not followed is asked by its words.</summary>
    private static bool IsPlain(IPatternOperation pattern) =>
        pattern.DescendantsAndSelf().All(part => part is not (IDeclarationPatternOperation or IRecursivePatternOperation) && (int)part.Kind != NewerKinds.ListPattern);

    /// <summary>Whether there are as many elements as there are patterns, or at least as many.</summary>
    private Value MatchLength(World world, Value value, IPatternOperation pattern, List<IPatternOperation> parts, int slice, CollectionFact? known)
    {
        var opaque = new Test(TestKind.Function, value, null, pattern.Syntax.ToString());
        var count = known is null ? Counts.Find(pattern.InputType, value, pattern, _storage, world) : Counts.Of(value, known);
        var hasAny = known is { IsFilled: true } ? Constant.True : Counts.HasAny(value, count);
        var test = (parts.Count, slice) switch
        {
            (0, _) => Test.Not(hasAny),
            (1, 0) => Constant.True,
            (2, 0 or 1) => hasAny,
            _ when count is null => opaque,
            (var length, < 0) => Operators.AreEqual(count, new Constant(length)),
            var (length, _) => Operators.Compare(BinaryOperatorKind.GreaterThanOrEqual, count, new Constant(length - 1)),
        };
        return parts.Where((_, i) => i != slice).All(part => part is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }) ? test : Test.And(test, opaque);
    }

    private static Value Land(Outcome outcome, ref World world)
    {
        world = outcome.World;
        return outcome.Value;
    }

    private Outcome PickElement(IPatternOperation part, CollectionFact fact, int index, World world) =>
        fact is { Items.IsDefault: false, MayHoldMore: false } ? new Outcome(world, fact.Items[index]) : _elements.Take(part, fact, world)[0];

    private static World Bind(World world, ISymbol? variable, Value value) =>
        variable is null ? world : world with { Variables = world.Variables.SetItem(variable, value) };

    /// <summary>Whether every value of the one type is of the other, null aside.</summary>
    private static bool IsSureOfType(ITypeSymbol? from, ITypeSymbol? to)
    {
        if (from is INamedTypeSymbol { OriginalDefinition: { SpecialType: SpecialType.System_Nullable_T } } nullable)
        {
            from = nullable.TypeArguments[0];
        }

        return from.IsOrDerivesFrom(to);
    }
}
