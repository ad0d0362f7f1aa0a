using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>New objects: options of a Proxy call, tuples, small types of the project, collections.</summary>
internal sealed class Creations
{
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;
    private readonly ProxySymbols _symbols;
    private readonly Helpers _helpers;
    private readonly HttpRequests _requests;
    private readonly Defaults _defaults;

    public Creations(Analysis analysis, Frame frame, Evaluator evaluator, Helpers helpers)
    {
        _frame = frame;
        _evaluator = evaluator;
        _symbols = analysis.Symbols;
        _helpers = helpers;
        _requests = new HttpRequests(analysis, frame);
        _defaults = analysis.Bodies.Defaults;
    }

    public IEnumerable<Outcome> Create(IOperation operation, World world)
    {
        switch (operation)
        {
            case IObjectCreationOperation creation:
                return CreateObject(creation, world);
            case ITupleOperation tuple:
                return _evaluator.EvaluateAll(tuple.Elements, world, (after, values) => CreateTuple(tuple, values, after));
            case IArrayCreationOperation { Initializer: { } initializer } array when initializer.ElementValues.All(element => element is not IArrayInitializerOperation):
                return _evaluator.EvaluateAll(array.DimensionSizes.Concat(initializer.ElementValues), world, (after, values) => CreateCollection(array, values.RemoveRange(0, array.DimensionSizes.Length), after));
            case IArrayCreationOperation { Initializer: null, DimensionSizes: { Length: 1 } } array:
                return _evaluator.EvaluateAll(array.DimensionSizes, world, (after, sizes) => CreateArray(array, sizes[0], after));
            case IAnonymousObjectCreationOperation anonymous:
                return CreateAnonymous(anonymous, world);
            case IArrayCreationOperation or ITypeParameterObjectCreationOperation:
                return _evaluator.EvaluateAll(operation.Children, world, (after, _) => _evaluator.Bear(operation, after, BirthKind.Object));
            default:
                return _evaluator.Bear(operation, world, BirthKind.Object);
        }
    }

    /// <summary>A collection expression: its elements one by one, and those of the collections that are spread in it.</summary>
    public IEnumerable<Outcome> CreateFromElements(IOperation operation, World world) => _evaluator.EvaluateAll(operation.Children, world, (after, values) =>
    {
        var created = _evaluator.Bear(operation, after, BirthKind.Object)[0];
        var filled = created.World with { Collections = created.World.Collections.SetItem(created.Value, new CollectionFact { Items = ImmutableArray<Value>.Empty }) };
        foreach (var (element, value) in operation.Children.Zip(values, (element, value) => (element, value)))
        {
            filled = (int)element.Kind == NewerKinds.Spread
                ? _evaluator.Contents.PutAll(operation, created.Value, value, filled)
                : _evaluator.Contents.Put(operation, created.Value, value, filled);
        }

        return Evaluator.Result(filled, created.Value);
    });

    /// <summary>A copy of a record; the graph assigns what is different in it afterwards.</summary>
    public IEnumerable<Outcome> Copy(IOperation operation, Value original, World world)
    {
        var created = _evaluator.Bear(operation, world, BirthKind.Object)[0];
        var copied = created.World;
        var members = copied.Members;
        foreach (var member in Defaults.FindKept(operation.Type))
        {
            var cell = members.TryGetValue(new MemberKey(original, member), out var known) ? known : new Cell(_evaluator.Storage.ReadMember(copied, original, member, operation), Written: null, _frame.Calls);
            members = members.SetItem(new MemberKey(created.Value, member), cell);
        }

        return Evaluator.Result(copied with { Members = members }, created.Value);
    }

    private IEnumerable<Outcome> CreateObject(IObjectCreationOperation creation, World world)
    {
        return _evaluator.EvaluateAll(creation.Arguments.Select(argument => argument.Value), world, (after, values) =>
        {
            var created = _evaluator.Bear(creation, after, BirthKind.Object)[0];
            if (_symbols.OptionsOf(creation.Type) != ResourceKind.None)
            {
                return Evaluator.Result(FillOptions(creation, values, created), created.Value);
            }

            if (Urls.Create(creation, values) is { } url)
            {
                return Evaluator.Result(created.World, url);
            }

            if (creation.Type is { Name: "ValueTask" } && values.Length == 1)
            {
                return Evaluator.Result(after, values[0]);
            }

            if (LocalTimes.IsTime(creation.Type) && LocalTimes.KindOfNew(creation, values) is { } kind)
            {
                return Evaluator.Result(created.World, new LocalTime(created.Value, LocalTimes.HasOffset(creation.Type)) { Kind = kind });
            }

            if (CollectionTypes.IsFollowed(creation.Type) && creation.Arguments.All(IsSizeOrComparer))
            {
                var empty = new CollectionFact { Items = ImmutableArray<Value>.Empty };
                return Evaluator.Result(created.World with { Collections = created.World.Collections.SetItem(created.Value, empty) }, created.Value);
            }

            if (values.Length > 0 && created.World.Collections.ContainsKey(values[0]) && CollectionTypes.IsCopy(creation.Type))
            {
                return _evaluator.Sequences.Fill(creation, created, values[0]);
            }

            if (creation.Constructor is { } constructor && constructor.DeclaringSyntaxReferences.Length > 0)
            {
                return Construct(creation, constructor, values, created);
            }

            if (creation.Constructor is null or { IsImplicitlyDeclared: true })
            {
                return CreateDefault(creation, after).SelectMany(unset => Initialize(creation, creation.Constructor, unset.Value, unset.World));
            }

            _requests.Meet(creation, values, created.World);
            var world = _evaluator.Sharing.Share(_evaluator.HandOut(values, creation, created.World), values);
            return Evaluator.Result(creation.Type?.Name == "UriBuilder" ? Urls.FillBuilder(creation, values, created.Value, world, _frame.Calls) : world, created.Value);
        });
    }

    /// <summary>An object that nothing has been put into yet.</summary>
    public IEnumerable<Outcome> CreateDefault(IOperation operation, World world)
    {
        var created = _evaluator.Bear(operation, world, BirthKind.Object)[0];
        return Evaluator.Result(_defaults.Fill(created.World, created.Value, operation.Type, _frame.Calls), created.Value);
    }

    private IEnumerable<Outcome> Construct(IObjectCreationOperation creation, IMethodSymbol constructor, ImmutableArray<Value> values, Outcome created)
    {
        var unset = new Outcome(_defaults.Fill(created.World, created.Value, creation.Type, _frame.Calls), created.Value);
        return Initialize(creation, constructor, created.Value, FillPrimaryProperties(creation, constructor, values, unset))
            .SelectMany(initialized => _helpers.Read(constructor, creation, creation.Arguments, values, created.Value, initialized.World)?.Select(outcome => new Outcome(outcome.World, created.Value))
                ?? Evaluator.Result(IsPrimary(constructor) ? initialized.World : _evaluator.Sharing.Share(_evaluator.HandOut(values, creation, created.World), values), created.Value));
    }

    /// <summary>The first values of the members; where another constructor is the primary one, they are made of what that gets.</summary>
    private IEnumerable<Outcome> Initialize(IObjectCreationOperation creation, IMethodSymbol? constructor, Value created, World world) =>
        constructor is null || (!IsPrimary(constructor) && constructor.ContainingType.InstanceConstructors.Any(IsPrimary))
            ? Evaluator.Result(world, created)
            : _helpers.Initialize(constructor, creation, created, world).Select(initialized => new Outcome(initialized, created));

    /// <summary>The parameters of a primary constructor are kept for the type's members; a record's fill the properties of the same names.</summary>
    private World FillPrimaryProperties(IObjectCreationOperation creation, IMethodSymbol constructor, ImmutableArray<Value> values, Outcome created)
    {
        var world = created.World;
        for (var i = 0; i < creation.Arguments.Length; i++)
        {
            if (creation.Arguments[i].Parameter is { } captured && IsPrimary(constructor))
            {
                world = Storage.SetMember(world, created.Value, captured.OriginalDefinition, values[i], creation.Arguments[i].Value, _frame.Calls);
            }

            if (creation.Arguments[i].Parameter is { } parameter
                && constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
                && property.DeclaringSyntaxReferences.Any(reference => parameter.DeclaringSyntaxReferences.Any(other => other.SyntaxTree == reference.SyntaxTree && other.Span == reference.Span)))
            {
                world = Storage.SetMember(world, created.Value, property, values[i], creation.Arguments[i].Value, _frame.Calls);
            }
        }

        return world;
    }

    /// <summary>A primary constructor is declared by its type; the type's members may use its parameters.</summary>
    private static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(reference =>
        constructor.ContainingType.DeclaringSyntaxReferences.Any(type => type.SyntaxTree == reference.SyntaxTree && type.Span == reference.Span));

    private World FillOptions(IObjectCreationOperation creation, ImmutableArray<Value> values, Outcome created)
    {
        var world = created.World;
        for (var i = 0; i < creation.Arguments.Length; i++)
        {
            var name = creation.Arguments[i].Parameter?.Name;
            if (name is { Length: > 0 } && creation.Type!.GetMembers(char.ToUpperInvariant(name[0]) + name.Substring(1)).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                world = Storage.SetMember(world, created.Value, property, values[i], creation.Arguments[i].Value, _frame.Calls);
            }
        }

        return world;
    }

    private IEnumerable<Outcome> CreateTuple(ITupleOperation tuple, ImmutableArray<Value> values, World world)
    {
        var created = _evaluator.Bear(tuple, world, BirthKind.Object)[0];
        world = created.World;
        if (tuple.Type is INamedTypeSymbol { IsTupleType: true } type)
        {
            for (var i = 0; i < values.Length && i < type.TupleElements.Length; i++)
            {
                world = Storage.SetMember(world, created.Value, Storage.Canonical(type.TupleElements[i]), values[i], tuple.Elements[i], _frame.Calls);
            }
        }

        return Evaluator.Result(world, created.Value);
    }

    private IEnumerable<Outcome> CreateAnonymous(IAnonymousObjectCreationOperation creation, World world)
    {
        var assignments = creation.Initializers.OfType<ISimpleAssignmentOperation>().ToImmutableArray();
        return _evaluator.EvaluateAll(assignments.Select(assignment => assignment.Value), world, (after, values) =>
        {
            var created = _evaluator.Bear(creation, after, BirthKind.Object)[0];
            var filled = created.World;
            for (var i = 0; i < assignments.Length; i++)
            {
                if (assignments[i].Target is IPropertyReferenceOperation property)
                {
                    filled = Storage.SetMember(filled, created.Value, property.Property, values[i], assignments[i].Value, _frame.Calls);
                }
            }

            return Evaluator.Result(filled, created.Value);
        });
    }

    /// <summary>An array in which nothing is set yet.</summary>
    private IEnumerable<Outcome> CreateArray(IArrayCreationOperation array, Value size, World world) =>
        size is Constant { Content: int length and >= 0 and <= CollectionFact.MostItems } && Defaults.Of((array.Type as IArrayTypeSymbol)?.ElementType) is { } unset
            ? CreateCollection(array, Enumerable.Repeat(unset, length).ToImmutableArray(), world)
            : _evaluator.Bear(array, world, BirthKind.Object);

    private IEnumerable<Outcome> CreateCollection(IOperation operation, ImmutableArray<Value> items, World world)
    {
        var created = _evaluator.Bear(operation, world, BirthKind.Object)[0];
        if (items.Length > CollectionFact.MostItems)
        {
            return Evaluator.Result(created.World, created.Value);
        }

        var fact = new CollectionFact { Items = items };
        return Evaluator.Result(created.World with { Collections = created.World.Collections.SetItem(created.Value, fact) }, created.Value);
    }

    private static bool IsSizeOrComparer(IArgumentOperation argument) =>
        argument.Parameter?.Type is { SpecialType: SpecialType.System_Int32 } or { Name: "IEqualityComparer" or "IComparer" };
}
