using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What an operation does to a world, and what it yields. Kinds that are not known walk their children and yield something unknown.</summary>
internal sealed class Evaluator
{
    private readonly Analysis _analysis;
    private readonly Frame _frame;
    private readonly Patterns _patterns;
    private readonly Helpers _helpers;
    private readonly Calls _calls;
    private readonly GraphWalker _walker;

    public Evaluator(Analysis analysis, Frame frame, GraphWalker walker)
    {
        _analysis = analysis;
        _frame = frame;
        _walker = walker;
        Knowledge = analysis.Knowledge;
        Assumptions = new Assumptions(analysis, frame);
        Storage = new Storage(analysis, frame, this);
        Lookups = new Lookups(frame, this);
        _helpers = new Helpers(analysis, frame, this, walker);
        Sharing = new Sharing(Knowledge, _helpers);
        Elements = new Elements(analysis, frame, this);
        Contents = new Contents(analysis, frame, this);
        Sequences = new Sequences(analysis, frame, this, _helpers);
        _patterns = new Patterns(Storage, Elements, Sequences);
        Creations = new Creations(analysis, frame, this, _helpers);
        _calls = new Calls(analysis, frame, this, _helpers, walker);
    }

    public Knowledge Knowledge { get; }

    public Assumptions Assumptions { get; }

    public Storage Storage { get; }

    public Lookups Lookups { get; }

    public Sharing Sharing { get; }

    public Elements Elements { get; }

    public Contents Contents { get; }

    public Sequences Sequences { get; }

    public Creations Creations { get; }

    public IEnumerable<Outcome> Evaluate(IOperation operation, World world)
    {
        _analysis.Step();
        if (operation is IDefaultValueOperation { IsImplicit: true, Type: { } type } && !IsPlainStruct(type))
        {
            return Result(world, Constant.Nothing);
        }

        if (Promises.IsOne(operation))
        {
            return Bear(operation, world);
        }

        if (operation.ConstantValue.HasValue)
        {
            return Result(world, new Constant(operation.ConstantValue.Value));
        }

        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation, world);
            case IArgumentOperation argument:
                return Evaluate(argument.Value, world);
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                return Then(yielded, world, (after, value) =>
                {
                    _walker.Yield(after, value);
                    return Result(_calls.Yield(operation, value, Flights.Forget(after)), value);
                });
            case IFlowCaptureOperation capture:
                return Then(capture.Value, world, (after, value) => Result(Storage.Capture(capture, value, after), value));
            case IFlowCaptureReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation:
                return Result(world, Storage.ReadVariable(world, operation));
            case IFieldReferenceOperation field:
                return field.Instance is null ? ReadField(field, null, world) : Then(field.Instance, world, (after, target) => ReadField(field, target, after));
            case IPropertyReferenceOperation { Arguments: { Length: 0 } } property:
                return _calls.ReadProperty(property, world);
            case IPropertyReferenceOperation or IArrayElementReferenceOperation:
                return _calls.ReadElement(operation, world);
            case IInvocationOperation invocation:
                return _calls.Invoke(invocation, world);
            case IObjectCreationOperation or IAnonymousObjectCreationOperation or ITupleOperation or IArrayCreationOperation or ITypeParameterObjectCreationOperation:
                return Creations.Create(operation, world);
            case IAwaitOperation awaited:
                return Then(awaited.Operation, world, (after, value) => Await(awaited, value, after));
            case IConversionOperation conversion:
                return Convert(conversion, world);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation, world);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, world);
            case IBinaryOperation binary:
                return EvaluateChain(binary, world);
            case ITupleBinaryOperation { LeftOperand: { Type: INamedTypeSymbol { IsTupleType: true } } } tuples:
                return EvaluateAll(tuples.Children, world, (after, values) => Result(after, CompareTuples(tuples, values, after)));
            case IUnaryOperation unary:
                return Then(unary.Operand, world, (after, value) => Result(after, Operators.Apply(unary.OperatorKind, value) ?? Unknown(unary)));
            case IIsNullOperation isNull:
                return Then(isNull.Operand, world, (after, value) => Result(after, Test.IsNull(value)));
            case IIsPatternOperation isPattern:
                return Then(isPattern.Value, world, (after, value) => _patterns.Match(after, value, isPattern.Pattern));
            case ITypeOfOperation typeOf:
                return Result(world, new TypeToken(typeOf.TypeOperand));
            case IIsTypeOperation isType:
                return Then(isType.ValueOperand, world, (after, value) => Result(after, Patterns.IsOfType(value, isType.ValueOperand.Type, isType.TypeOperand)));
            case IFlowAnonymousFunctionOperation lambda:
                _analysis.MeetLambda(lambda, _frame, world);
                return Result(world, new Function(lambda.Symbol, lambda, _frame.Instance, _frame.Calls));
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target, world);
            case IMethodReferenceOperation method:
                return method.Instance is null ? Result(world, new Function(method.Method, null, null, _frame.Calls)) : Then(method.Instance, world, (after, receiver) => Result(after, Bind(method, receiver)));
            case ISimpleAssignmentOperation assignment:
                return Storage.Assign(assignment.Target, assignment.Value, world);
            case IDeconstructionAssignmentOperation deconstruction:
                return Then(deconstruction.Value, world, (after, value) => Storage.Deconstruct(deconstruction.Target, deconstruction.Value, value, after));
            case ICompoundAssignmentOperation or IIncrementOrDecrementOperation:
                return Update(operation, world);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression, world);
            case IDefaultValueOperation { Type: { IsValueType: true } and ({ IsTupleType: true } or { DeclaringSyntaxReferences: { Length: > 0 }, TypeKind: TypeKind.Struct }) }:
                return Creations.CreateDefault(operation, world);
            case IDefaultValueOperation { Type: { } defaulted }:
                return Result(world, IsPlainStruct(defaulted) ? new Test(TestKind.Function, new TypeToken(defaulted), null, "default") : Constant.Null);
            case IInterpolatedStringOperation interpolated:
                return Name(interpolated, EvaluateAll(interpolated.Parts.OfType<IInterpolationOperation>().Select(part => part.Expression), world, (after, values) => Result(after, Operators.Interpolate(interpolated, values) ?? Unknown(interpolated))));
            default:
                return Walk(operation, world);
        }
    }

    /// <summary>Evaluates one operation and goes on from each way in which it can end.</summary>
    public IEnumerable<Outcome> Then(IOperation operation, World world, System.Func<World, Value, IEnumerable<Outcome>> next) =>
        Evaluate(operation, world) is var outcomes && outcomes is Outcome[] { Length: 1 } only
            ? next(only[0].World, only[0].Value)
            : outcomes.SelectMany(outcome => next(outcome.World, outcome.Value));

    /// <summary>Evaluates operations one after the other and goes on with all their values.</summary>
    public IEnumerable<Outcome> EvaluateAll(IEnumerable<IOperation> operations, World world, System.Func<World, ImmutableArray<Value>, IEnumerable<Outcome>> next)
    {
        var pending = new List<(World World, ImmutableArray<Value> Values)> { (world, ImmutableArray<Value>.Empty) };
        foreach (var operation in operations)
        {
            var further = new List<(World, ImmutableArray<Value>)>(pending.Count);
            foreach (var (before, values) in pending)
            {
                foreach (var outcome in Evaluate(operation, before))
                {
                    further.Add((outcome.World, values.Add(outcome.Value)));
                }
            }

            pending = further;
        }

        return pending.Count == 1 ? next(pending[0].World, pending[0].Values) : pending.SelectMany(state => next(state.World, state.Values));
    }

    public static Outcome[] Result(World world, Value value) => new[] { new Outcome(world, value) };

    /// <summary>A value of which nothing is known, born at the operation.</summary>
    public Outcome[] Bear(IOperation operation, World world, BirthKind kind = BirthKind.Result)
    {
        var place = _frame.PlaceOf(operation);
        return Result(world.Bear(place), new Born(place, kind));
    }

    /// <summary>A value that nothing may be concluded from, not even that it equals itself.</summary>
    public Value Unknown(IOperation operation) => new Born(_frame.PlaceOf(operation), BirthKind.Lost);

    private Outcome[] Await(IAwaitOperation awaited, Value value, World world)
    {
        if (awaited.Operation is not IInvocationOperation)
        {
            // What a task throws that was started earlier comes out here.
            _walker.ThrowOfOthers(world);
        }

        return Land(IsForeign(awaited.Operation) || LaterEnds.IsAhead(world, value) ? _walker.Suspend(world, world) : world, value);
    }

    /// <summary>Somebody waits for the task, or for all tasks of a collection, and gets what it returns.</summary>
    public Outcome[] Land(World world, Value awaited) => new[] { LaterEnds.Await(Flights.Land(world, awaited), awaited, Knowledge) };

    /// <summary>Whether nobody knows how long it takes: a pause, or the work of code that is not read.</summary>
    private bool IsForeign(IOperation awaited) => awaited switch
    {
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" }, Instance: { } task } => IsForeign(task),
        IInvocationOperation { TargetMethod: { ContainingType: { Name: "Task" or "ValueTask" } } method } => method.Name is "Delay" or "Yield",
        IInvocationOperation { TargetMethod: var method } => (method.IsAbstract || method.DeclaringSyntaxReferences.IsEmpty) && _analysis.Symbols.FindMethod(method) is null,
        _ => false,
    };

    /// <summary>A chain of operators leans to the left, and is as deep as it is long.</summary>
    private IEnumerable<Outcome> EvaluateChain(IBinaryOperation operation, World world)
    {
        var chain = new Stack<IBinaryOperation>();
        IOperation first = operation;
        while (first is IBinaryOperation { ConstantValue: { HasValue: false } } link)
        {
            chain.Push(link);
            first = link.LeftOperand;
        }

        var outcomes = Evaluate(first, world);
        foreach (var link in chain)
        {
            _analysis.Step();
            outcomes = outcomes.SelectMany(left => Then(link.RightOperand, left.World, (after, right) => Result(after, Operators.Combine(link, left.Value, right, Unknown(link))))).ToList();
        }

        return operation.Type is { SpecialType: SpecialType.System_String } ? Name(operation, outcomes) : outcomes;
    }

    /// <summary>Whoever keeps a text of unknown parts, and reads it twice, reads the same text; one that is only written or sent needs no name.</summary>
    private IEnumerable<Outcome> Name(IOperation text, IEnumerable<Outcome> composed) =>
        IsKept(text.Parent) ? composed.Select(outcome => outcome.Value.IsLost ? Bear(text, outcome.World)[0] : outcome).ToList() : composed;

    private static bool IsKept(IOperation? keeper) => keeper switch
    {
        ISimpleAssignmentOperation or ITupleOperation or IArrayInitializerOperation => true,
        IArgumentOperation { Parent: IObjectCreationOperation } => true,
        _ => false,
    };

    private Value CompareTuples(ITupleBinaryOperation operation, ImmutableArray<Value> values, World world)
    {
        Value areEqual = Constant.True;
        for (var i = 0; i < ((INamedTypeSymbol)operation.LeftOperand.Type!).TupleElements.Length; i++)
        {
            if (Storage.ReadTupleElement(world, values[0], operation.LeftOperand.Type, i) is not { } left || Storage.ReadTupleElement(world, values[1], operation.RightOperand.Type, i) is not { } right)
            {
                return Unknown(operation);
            }

            areEqual = Test.And(areEqual, Operators.AreEqual(left, right));
        }

        return operation.OperatorKind == BinaryOperatorKind.Equals ? areEqual : Test.Not(areEqual);
    }

    private IEnumerable<Outcome> ReadField(IFieldReferenceOperation reference, Value? target, World world)
    {
        var value = Storage.ReadMember(world, target, reference.Field, reference);
        return Result(Contracts.Read(reference.Field, value, world, Knowledge), value);
    }

    private Value Bind(IMethodReferenceOperation method, Value receiver) =>
        receiver.Depth < Value.DeepestFollowed ? new Function(method.Method, null, receiver, _frame.Calls) : Unknown(method);

    private IEnumerable<Outcome> Convert(IConversionOperation conversion, World world)
    {
        if (conversion.Type is { Name: "Expression", ContainingNamespace: { Name: "Expressions" } })
        {
            // An expression tree is data: nothing in it runs here.
            return Result(world, Unknown(conversion));
        }

        if (conversion.IsTryCast)
        {
            return Then(conversion.Operand, world, (after, value) => TryCast(conversion, value, after));
        }

        return Then(conversion.Operand, world, (after, value) => Convert(conversion, value, after));
    }

    private Outcome[] Convert(IConversionOperation conversion, Value value, World world)
    {
        _calls.MeetCast(conversion, value, world);
        return conversion.OperatorMethod is null || _analysis.Symbols.IsStringEnum(conversion.Type) || conversion.Type?.Name == "PhoneNumber"
            ? Result(world, value)
            : value is LocalTime time && LocalTimes.HasOffset(conversion.Type) ? Result(world, time with { HasOffset = true })
            : Bear(conversion, world);
    }

    /// <summary>What is not of the type becomes null.</summary>
    private IEnumerable<Outcome> TryCast(IConversionOperation conversion, Value value, World world) =>
        Patterns.IsOfType(value, conversion.Operand.Type, conversion.Type) is Test { Kind: TestKind.And } isOfType
            ? Assumptions.Assume(world, isOfType, true, conversion).Select(cast => new Outcome(cast, value))
                .Concat(Assumptions.Assume(world, isOfType, false, conversion).Select(other => new Outcome(other, Constant.Nothing))).ToList()
            : Result(world, value);

    private IEnumerable<Outcome> Update(IOperation operation, World world)
    {
        var target = operation is ICompoundAssignmentOperation compound ? compound.Target : ((IIncrementOrDecrementOperation)operation).Target;
        var operands = operation is ICompoundAssignmentOperation { Value: { } operand } ? new[] { target, operand } : new[] { target };
        return EvaluateAll(operands, world, (after, values) =>
        {
            var old = values[0];
            var isTally = operation is IIncrementOrDecrementOperation && _frame.Facts.IsTally(operation);
            var result = isTally ? null : Operators.Update(operation, operation.Type?.SpecialType == SpecialType.System_Int32 ? values.SetItem(0, FindNumber(after, values[0])) : values);
            after = HandOut(values, operation, after);
            if (result is null)
            {
                // A tally has one name wherever it is counted on.
                var place = _frame.PlaceOf(isTally ? Tallies.SymbolOf(target)! : operation);
                old = old.Rewrite(born => born.Age(place));
                var lowest = operation.Kind == OperationKind.Increment ? after.Ways.FindLowest(values[0]) : null;
                after = after.Bear(place);
                result = new Born(place, isTally ? BirthKind.Join : BirthKind.Result);
                if (lowest is { } passed)
                {
                    after = after with { Ways = after.Ways.Narrow(result, IntegerSet.From(passed < 1 ? passed + 1 : passed)) ?? after.Ways };
                }
            }

            return Storage.Store(target, result, operation, after).Select(stored => new Outcome(stored, operation is IIncrementOrDecrementOperation { IsPostfix: true } ? old : result));
        });
    }

    /// <summary>What a number was found to be: the last round of a loop is told by comparing.</summary>
    private static Value FindNumber(World world, Value value) =>
        value is Constant or { IsLost: true } ? value
        : Operators.FindOnly(value, world.Ways) is { } only ? new Constant(only)
        : world.Ways.FindEqualNumber(value) ?? value;

    private static bool IsPlainStruct(ITypeSymbol type) => type.IsValueType && !type.IsNullableStruct();

    private IEnumerable<Outcome> Walk(IOperation operation, World world) =>
        (int)operation.Kind == NewerKinds.CollectionExpression ? Creations.CreateFromElements(operation, world)
        : (int)operation.Kind == NewerKinds.Spread ? Evaluate(operation.Children.First(), world)
        : (int)operation.Kind == NewerKinds.ImplicitIndexer ? _calls.ReadElement(operation, world)
        : EvaluateAll(operation.Children, world, (after, values) => Bear(operation, HandOut(values, operation, after)));

    /// <summary>Where functions go that are given to what is not followed.</summary>
    public World HandOut(IEnumerable<Value> values, IOperation site, World world) =>
        values.OfType<Function>().Aggregate(world, (before, function) => _helpers.HandOut(function, site, before));
}
