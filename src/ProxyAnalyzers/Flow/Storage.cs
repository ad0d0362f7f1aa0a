using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>Variables, fields, properties and elements: what they hold, and what assigning to them changes.</summary>
internal sealed class Storage
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Evaluator _evaluator;

    public Storage(Analysis analysis, Frame frame, Evaluator evaluator)
    {
        _analysis = analysis;
        _frame = frame;
        _evaluator = evaluator;
    }

    public Value ReadVariable(World world, IOperation operation)
    {
        switch (operation)
        {
            case IInstanceReferenceOperation:
                return _frame.Instance ?? new Input((ISymbol?)null);
            case IFlowCaptureReferenceOperation capture:
                return world.Variables.TryGetValue(new CaptureKey(_frame.Graph, capture.Id), out var captured) ? captured : _evaluator.Unknown(operation);
            case ILocalReferenceOperation local:
                return world.Variables.TryGetValue(local.Local, out var value) ? value : _evaluator.Unknown(operation);
            case IParameterReferenceOperation parameter:
                return ReadParameter(world, parameter.Parameter);
            default:
                return _evaluator.Unknown(operation);
        }
    }

    private Value ReadParameter(World world, IParameterSymbol parameter)
    {
        if (world.Variables.TryGetValue(parameter, out var argument))
        {
            return argument;
        }

        // A parameter of the type's primary constructor, which the object keeps.
        return _frame.Instance is { } instance && world.Members.TryGetValue(new MemberKey(instance, parameter), out var captured) ? captured.Value : new Input(parameter);
    }

    /// <summary>Keeps a value in a temporary; where several places fill it, the value is one of a choice.</summary>
    public World Capture(IFlowCaptureOperation capture, Value value, World world)
    {
        world = world with { Variables = world.Variables.SetItem(new CaptureKey(_frame.Graph, capture.Id), value) };
        return _frame.Facts.IsChoice(capture.Id) && value is Input or Member or Born { Kind: BirthKind.Result } && capture.Value.Type?.IsValueType != true
            ? world with { Relations = world.Relations.SetItem(new Relation(RelationKind.PartialCopy, value, value), new Event(EventKind.Chosen, capture, _frame.Calls)) }
            : world;
    }

    public Value ReadMember(World world, Value? target, ISymbol member, IOperation operation)
    {
        if (target is not null && IsTransparent(member))
        {
            return target;
        }

        if (target is not null && member is { Name: "HasValue", ContainingType: { OriginalDefinition: { SpecialType: SpecialType.System_Nullable_T } } })
        {
            return Test.Not(Test.IsNull(target));
        }

        if (member is { Name: "Length", ContainingType: { SpecialType: SpecialType.System_String } } && target is not null && PureFunctions.Fold(target) is Constant { Text: { } known })
        {
            return new Constant(known.Length);
        }

        if (member is { Name: "Count" or "Length" } && target is not null && world.Collections.TryGetValue(target, out var collection) && Counts.Of(target, collection) is { } count)
        {
            return count;
        }

        if (LocalTimes.ReadKind(member, target) is { } kind)
        {
            return kind;
        }

        if (member is IFieldSymbol { HasConstantValue: true } constant)
        {
            return new Constant(constant.ConstantValue);
        }

        if (member is IFieldSymbol field && _analysis.Symbols.WireText(field) is { } text)
        {
            return new Constant(text);
        }

        if (member is IFieldSymbol { Name: "Empty", ContainingType: { SpecialType: SpecialType.System_String } })
        {
            return new Constant("");
        }

        if (member is IFieldSymbol { ContainingType: { IsTupleType: true } } element)
        {
            member = Canonical(element);
        }

        if (world.Members.TryGetValue(new MemberKey(target, member), out var cell))
        {
            return cell.Value;
        }

        if (_analysis.Bodies.OnlyValues.Find(member, _analysis.CancellationToken) is { } only)
        {
            return new Constant(only.Value);
        }

        if (target is Born { Kind: BirthKind.Object } && _analysis.Symbols.OptionsOf(member.ContainingType) != ResourceKind.None)
        {
            return Constant.Null;
        }

        return target is { Depth: >= Value.DeepestFollowed } ? _evaluator.Unknown(operation) : new Member(target, member, CanChange(member) ? world.LastIntrusion : null);
    }

    public Value? ReadTupleElement(World world, Value tuple, ITypeSymbol? type, int index)
    {
        if (type is not INamedTypeSymbol { IsTupleType: true } named || index >= named.TupleElements.Length || tuple.Depth >= Value.DeepestFollowed)
        {
            return null;
        }

        var element = named.TupleElements[index];
        return world.Members.TryGetValue(new MemberKey(tuple, Canonical(element)), out var cell) ? cell.Value : new Member(tuple, Canonical(element));
    }

    /// <summary>Evaluates both sides and stores the value.</summary>
    public IEnumerable<Outcome> Assign(IOperation target, IOperation value, World world) =>
        _evaluator.Then(value, world, (after, result) => Store(target, result, value, after).Select(stored => new Outcome(stored, result)));

    /// <summary>The worlds after a value was stored in what the operation denotes.</summary>
    public IEnumerable<World> Store(IOperation target, Value value, IOperation written, World world)
    {
        switch (target)
        {
            case IFlowCaptureReferenceOperation capture when _frame.Facts.CapturedBy(capture.Id) is { } captured:
                return Store(captured, value, written, world);
            case ILocalReferenceOperation local:
                return One(SetVariable(world, local.Local, value));
            case IParameterReferenceOperation parameter:
                return One(SetVariable(world, parameter.Parameter, value));
            case IDeclarationExpressionOperation declaration:
                return Store(declaration.Expression, value, written, world);
            case IFieldReferenceOperation field:
                return StoreMember(field.Instance, field.Field, value, written, world);
            case IPropertyReferenceOperation { Arguments: { Length: 0 } } property:
                return StoreMember(property.Instance, property.Property, value, written, world);
            case IDiscardOperation:
                return One(world);
            case IPropertyReferenceOperation or IArrayElementReferenceOperation:
            case var _ when (int)target.Kind == NewerKinds.ImplicitIndexer:
                return _evaluator.EvaluateAll(target.Children, world, (after, values) => Evaluator.Result(StoreElement(target, values, value, after), value)).Select(outcome => outcome.World);
            default:
                return _evaluator.EvaluateAll(target.Children, world, (after, _) => Evaluator.Result(after, value)).Select(outcome => outcome.World);
        }
    }

    /// <summary>Takes a tuple apart: the value was evaluated whole before anything is stored.</summary>
    public IEnumerable<Outcome> Deconstruct(IOperation target, IOperation written, Value value, World world)
    {
        if (target is IDeclarationExpressionOperation declaration)
        {
            return Deconstruct(declaration.Expression, written, value, world);
        }

        if (target is not ITupleOperation tuple)
        {
            return Store(target, value, written, world).Select(stored => new Outcome(stored, value));
        }

        IEnumerable<World> worlds = new[] { world };
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var element = tuple.Elements[i];
            var part = ReadTupleElement(world, value, written.Type ?? tuple.Type, i) ?? Deconstructed(world, value, written.Type, i) ?? _evaluator.Unknown(element);
            worlds = worlds.SelectMany(before => Deconstruct(element, written, part, before)).Select(outcome => outcome.World).ToList();
        }

        return worlds.Select(after => new Outcome(after, value));
    }

    /// <summary>The world after this frame has written to a member.</summary>
    public World SetMember(World world, Value? target, ISymbol member, Value value, IOperation? written) => SetMember(world, target, member, value, written, _frame.Calls);

    public static World SetMember(World world, Value? target, ISymbol member, Value value, IOperation? written, CallChain? calls)
    {
        var members = world.Members;
        if (target is not (null or Born { Kind: BirthKind.Object }))
        {
            // Two names may stand for one object.
            members = members.RemoveRange(members.Keys.Where(key => SymbolEqualityComparer.Default.Equals(key.Symbol, member) && key.Target is not Born { Kind: BirthKind.Object }));
        }

        return world with { Members = members.SetItem(new MemberKey(target, member), new Cell(value, written, calls)) };
    }

    /// <summary>The element of a tuple by its position, whatever its name.</summary>
    public static ISymbol Canonical(IFieldSymbol element)
    {
        var position = (element.CorrespondingTupleField ?? element).Name;
        var tuple = element.ContainingType.TupleUnderlyingType ?? element.ContainingType;
        return tuple.GetMembers(position).FirstOrDefault() ?? element;
    }

    private static World SetVariable(World world, ISymbol variable, Value value) => world with { Variables = world.Variables.SetItem(variable, value) };

    private static World[] One(World world) => new[] { world };

    private World StoreElement(IOperation target, ImmutableArray<Value> values, Value value, World world)
    {
        if (values.IsEmpty || !world.Collections.TryGetValue(values[0], out var fact))
        {
            world = _evaluator.Lookups.Store(target, values, world);
            return Flights.HandOver(_evaluator.Sharing.Share(HandOut(value, target, world), new[] { value }), value);
        }

        return _evaluator.Contents.SetElement(target, values, fact, value, Lookups.IsOfKeyed(target) ? _evaluator.Lookups.Store(target, values, world) : world);
    }

    private IEnumerable<World> StoreMember(IOperation? instance, ISymbol member, Value value, IOperation written, World world)
    {
        if (member is IFieldSymbol { ContainingType: { IsTupleType: true } } element)
        {
            member = Canonical(element);
        }

        return instance is null
            ? One(SetMember(HandOut(value, written, world), null, member, value, written, _frame.Calls))
            : _evaluator.Evaluate(instance, world).SelectMany(outcome => Own(instance, outcome))
                .Select(outcome => SetMember(_evaluator.Lookups.StoreInElement(instance, outcome.Value, HandOut(value, written, outcome.World)), outcome.Value, member, value, written, _frame.Calls));
    }

    /// <summary>Each variable holds a struct of its own: it is copied at the latest when one of them is changed.</summary>
    private IEnumerable<Outcome> Own(IOperation instance, Outcome outcome) =>
        instance is (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation) and { Type: { IsValueType: true } } && IsHeldElsewhere(outcome)
            ? _evaluator.Creations.Copy(instance, outcome.Value, outcome.World).SelectMany(copy => Store(instance, copy.Value, instance, copy.World).Select(stored => new Outcome(stored, copy.Value)))
            : new[] { outcome };

    private static bool IsHeldElsewhere(Outcome held)
    {
        var (world, value) = (held.World, held.Value);
        var holders = world.Variables.Values.Count(value.Equals) + world.Members.Values.Count(cell => cell.Value.Equals(value)) + (value is Born { Kind: BirthKind.Object } ? 0 : 1);
        return holders > 1 || world.Collections.Values.Any(collection => collection.Holds(value));
    }

    /// <summary>Whoever can reach the object can call a function that it holds.</summary>
    private World HandOut(Value value, IOperation written, World world) => value is Function ? _evaluator.HandOut(new[] { value }, written, world) : world;

    /// <summary>A record type deconstructs into its properties in the order of its primary constructor.</summary>
    public static Value? Deconstructed(World world, Value value, ITypeSymbol? type, int index)
    {
        if (type is not INamedTypeSymbol named || value.Depth >= Value.DeepestFollowed)
        {
            return null;
        }

        if (named.Name == "KeyValuePair")
        {
            return index == 1 ? value : null;
        }

        var deconstruct = named.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.IsImplicitlyDeclared && method.Parameters.Length > index);
        if (deconstruct is null || named.GetMembers(deconstruct.Parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault() is not { } property)
        {
            return null;
        }

        return world.Members.TryGetValue(new MemberKey(value, property), out var cell) ? cell.Value : new Member(value, property);
    }

    private static bool IsTransparent(ISymbol member) => member switch
    {
        { Name: "Result", ContainingType: { Name: "Task" or "ValueTask" } } => true,
        { Name: "Value", ContainingType: { OriginalDefinition: { SpecialType: SpecialType.System_Nullable_T } } } => true,
        { Name: "Data", ContainingType: { Name: "TwilioResponse" } } => true,
        { Name: "Records", ContainingType: { Name: "ResourceSetResponse" or "Page" } } => true,
        _ => false,
    };

    private bool CanChange(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false } && _analysis.Symbols.KindOf(property.ContainingType) == ResourceKind.None,
        _ => true,
    };
}
