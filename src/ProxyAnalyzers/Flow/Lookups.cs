using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What is read out of collections that are not followed, and asked of them: while nobody has changed the collection, the same question has
/// the same answer. Who is changed, or in reach of code that is not read, is a collection with other contents (<see cref="Member.Since"/>).
/// </summary>
internal sealed class Lookups
{
    private const string Element = "[]";
    private const string ContainsKey = "ContainsKey";

    private readonly Frame _frame;
    private readonly Evaluator _evaluator;

    public Lookups(Frame frame, Evaluator evaluator)
    {
        _frame = frame;
        _evaluator = evaluator;
    }

    /// <summary>The type of a collection as it was declared, whatever the method takes it as.</summary>
    public static ITypeSymbol? TypeOf(IOperation collection) => RoundCounters.SourceOf(collection).Type;

    /// <summary>Whether such an object holds what can be asked for; texts never change.</summary>
    public static bool IsLookedUp(ITypeSymbol type) => type.SpecialType != SpecialType.System_String
        && (type.WithInterfaces().Any(declared => declared.Name is "IEnumerable") || type.GetMembers().Any(member => member is IPropertySymbol { IsIndexer: true }));

    /// <summary>Whether it holds its elements under keys: see <see cref="Entries"/>.</summary>
    public static bool IsKeyed(ITypeSymbol type) => type.Name.EndsWith("Dictionary", System.StringComparison.Ordinal);

    /// <summary>Whether what is read or written is an entry of such a collection.</summary>
    public static bool IsOfKeyed(IOperation element) => TypeOf(element.Children.First()) is { } type && IsKeyed(type);

    /// <summary>The world in which the collection holds something else.</summary>
    public static World Change(World world, Value collection, ITypeSymbol type, Born changed) =>
        IsLookedUp(type) ? world with { Members = world.Members.SetItem(new MemberKey(collection, type), new Cell(new Member(collection, type, changed), null, null)) } : world;

    /// <summary>The world after something was stored under an index or a key.</summary>
    public World Store(IOperation target, ImmutableArray<Value> values, World world)
    {
        if (values.IsEmpty || values[0].Depth >= Value.DeepestFollowed || TypeOf(target.Children.First()) is not { } type)
        {
            return world;
        }

        var place = _frame.PlaceOf(target);
        var change = new Born(place, BirthKind.Object);
        world = Elements.IsOfList(target) ? world.Bear(place) : new Counts(_frame, _evaluator).RenewCount(values[0], type, change, world.Bear(place));
        return Change(world, values[0], type, change);
    }

    /// <summary>The world after something was stored in a member of an element: who reads that one again reads another.</summary>
    public World StoreInElement(IOperation instance, Value element, World world)
    {
        if (element is not Born { Source: Test { Name: Element, Left: Member { Target: { } collection, Symbol: ITypeSymbol type } } })
        {
            return world;
        }

        var place = _frame.PlaceOf(instance.Syntax);
        return Change(world.Bear(place), collection, type, new Born(place, BirthKind.Object));
    }

    /// <summary>Reads an element: it may be somebody else each time.</summary>
    public IEnumerable<Outcome> Read(IOperation operation, ImmutableArray<Value> values, World world)
    {
        var name = values.Length > 1 ? Name(Element, operation.Children.ToImmutableArray(), values, world) : null;
        return _evaluator.Bear(operation, world).Select(element => element.Value is Born born ? new Outcome(element.World, born with { Source = name }) : element);
    }

    /// <summary>An entry of a dictionary of which nothing is known: read under the same key, it is the same one.</summary>
    public IEnumerable<Outcome> NameEntry(IOperation operation, ImmutableArray<Value> values, Outcome entry) =>
        entry.Value is Born { Kind: BirthKind.Element, Source: null } element && !entry.World.Resources.ContainsKey(element) && IsOfKeyed(operation)
            ? Evaluator.Result(entry.World, element with { Source = Name(Element, operation.Children.ToImmutableArray(), values, entry.World) })
            : new[] { entry };

    /// <summary>The entry of a dictionary from outside, or what stands for it where there is none: whether there is one is a question that others ask as well.</summary>
    public IEnumerable<Outcome>? FindOrDefault(IInvocationOperation invocation, ImmutableArray<Value> values, Value missing, World world)
    {
        var operands = invocation.Arguments.Take(2).ToImmutableArray<IOperation>();
        var entry = values.RemoveRange(2, values.Length - 2);
        if (Name(ContainsKey, operands, entry, world) is not { } isThere || Name(Element, operands, entry, world) is not { } element)
        {
            return null;
        }

        var place = _frame.PlaceOf(invocation);
        var asked = new Born(place, BirthKind.Result) { Source = isThere };
        return _evaluator.Assumptions.Assume(world, asked, true, invocation).Select(there => new Outcome(there.Bear(place), new Born(place, BirthKind.Element) { Source = element }))
            .Concat(_evaluator.Assumptions.Assume(world, asked, false, invocation).Select(none => new Outcome(none, missing))).ToList();
    }

    /// <summary>What a look-up puts into its <c>out</c> argument is the element; what is read from a text twice is the same.</summary>
    public Value? NameFound(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world) =>
        invocation is { TargetMethod: { Name: "TryGetValue" }, Instance: { } instance } && receiver is not null
            ? Name(Element, ImmutableArray.Create(instance, invocation.Arguments[0]), ImmutableArray.Create(receiver, values[0]), world)
            : PureFunctions.Try(invocation.TargetMethod, values) is { } isRead ? PureFunctions.Found(isRead)
            : null;

    /// <summary>The outcomes of a call with answers that fit those to the same question before.</summary>
    public IEnumerable<Outcome> Answer(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world, IEnumerable<Outcome> outcomes) =>
        NameQuestion(invocation, receiver, values, world) is { } name ? outcomes.SelectMany(outcome => Answer(invocation, name, outcome)).ToList()
        : (IsOfQuery(invocation) || IsOfOutside(invocation, receiver ?? values.FirstOrDefault(), world)) && outcomes.ToList() is { Count: > 1 } several ? several.SelectMany(outcome => Decide(invocation, outcome)).ToList()
        : outcomes;

    /// <summary>Whether a query is asked that is written for that alone: nothing else names it, and who asks it again writes the same words.</summary>
    public static bool IsOfQuery(IInvocationOperation invocation) =>
        invocation.Arguments.FirstOrDefault() is { Value: var source } && RoundCounters.SourceOf(source) is IInvocationOperation { TargetMethod: { IsExtensionMethod: true } query } && query.OutermostNamespace() == "System";

    /// <summary>Whether a collection from outside is asked for what a lambda tells that has no name.</summary>
    private static bool IsOfOutside(IInvocationOperation invocation, Value? collection, World world) =>
        collection is not null && !world.Collections.ContainsKey(collection) && invocation.Arguments.Any(argument => argument.Value is IDelegateCreationOperation) && IsQuestion(invocation.TargetMethod);

    /// <summary>The answer to a question by its words alone.</summary>
    private IEnumerable<Outcome> Decide(IInvocationOperation invocation, Outcome outcome)
    {
        if (outcome.Value is not Constant { Content: bool truth })
        {
            return new[] { outcome };
        }

        var asked = _evaluator.Bear(invocation, outcome.World)[0];
        return _evaluator.Assumptions.Assume(asked.World, asked.Value, truth, invocation).Select(world => new Outcome(world, outcome.Value));
    }

    private IEnumerable<Outcome> Answer(IInvocationOperation invocation, Value name, Outcome outcome)
    {
        var asked = new Born(_frame.PlaceOf(invocation), BirthKind.Result) { Source = name };
        return outcome.Value switch
        {
            Born { Kind: BirthKind.Result or BirthKind.Element, Source: null } answer when !outcome.World.Resources.ContainsKey(answer) && !IsChosen(answer, invocation) && !IsSequence(invocation.Type) =>
                Evaluator.Result(outcome.World, answer with { Source = name }),
            Born { Kind: BirthKind.Element } chosen when IsChosen(chosen, invocation) && invocation.Type is { IsReferenceType: true } =>
                new Value[] { asked, chosen }.Aggregate(new[] { outcome.World }.AsEnumerable(), (worlds, found) => worlds.SelectMany(world => _evaluator.Assumptions.Assume(world, Test.IsNull(found), false, invocation)))
                    .Select(world => new Outcome(world, chosen)),
            Constant { Content: bool truth } => _evaluator.Assumptions.Assume(outcome.World, asked, truth, invocation).Select(world => new Outcome(world, asked)),
            Constant { Content: null or int } answer =>
                _evaluator.Assumptions.Assume(outcome.World, Operators.AreEqual(asked, answer), true, invocation).Select(world => new Outcome(world, answer)),
            _ => Evaluator.Result(outcome.World, outcome.Value),
        };
    }

    /// <summary>Of an element that was chosen by a condition that is known: it stays the value of which it is known.</summary>
    private static bool IsChosen(Born answer, IInvocationOperation invocation) =>
        answer.Kind == BirthKind.Element && invocation.Arguments.Any(argument => argument.Value is IDelegateCreationOperation);

    private Value? NameQuestion(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        var method = invocation.TargetMethod;
        if (!IsQuestion(method) || method.OutermostNamespace() != "System")
        {
            return null;
        }

        var operands = invocation.Arguments.Where(argument => argument.Parameter is { RefKind: RefKind.None }).ToImmutableArray<IOperation>();
        var asked = values.Where((_, i) => i >= invocation.Arguments.Length || invocation.Arguments[i].Parameter is { RefKind: RefKind.None }).ToImmutableArray();
        return receiver is not null && invocation.Instance is { } instance
            ? Name(NameOf(method), operands.Insert(0, instance), asked.Insert(0, receiver), world)
            : Name(NameOf(method), operands, asked, world);
    }

    private static bool IsQuestion(IMethodSymbol method) =>
        !method.ReturnsVoid && Intrusion.IsLookup(method) && !Intrusion.IsSilent(method) && method.Name is not ("Equals" or "GetType" or "GetHashCode" or "ToString" or "Dispose" or "DisposeAsync");

    private static string NameOf(IMethodSymbol method) => method.Name == "TryGetValue" ? ContainsKey : method.Name;

    private static bool IsSequence(ITypeSymbol? type) => type is not null && type.SpecialType != SpecialType.System_String && IsLookedUp(type);

    /// <summary>The question by its words; null where it is one of its own each time: the collection is followed, or the key has no name.</summary>
    private Value? Name(string question, ImmutableArray<IOperation> operands, ImmutableArray<Value> values, World world)
    {
        if (operands.IsEmpty || operands.Length != values.Length || values[0].IsLost || values[0].Depth >= Value.DeepestFollowed || IsFollowed(question, values, world)
            || TypeOf(operands[0] is IArgumentOperation argument ? argument.Value : operands[0]) is not { SpecialType: not SpecialType.System_String } type)
        {
            return null;
        }

        Value? key = null;
        for (var i = 1; i < operands.Length; i++)
        {
            if (NameKey(operands[i], values[i], world) is not { } next)
            {
                return null;
            }

            key = key is null ? next : new Test(TestKind.Function, key, next, ",");
        }

        var name = new Test(TestKind.Function, _evaluator.Storage.ReadMember(world, values[0], type, operands[0]), key, question);
        return name.Depth < Value.DeepestFollowed && !name.IsLost ? name : null;
    }

    /// <summary>
    /// What was asked of all elements is all that is known of a collection from outside: that is no reason not to ask again. Nor is what a
    /// dictionary holds under keys that are not known.
    /// </summary>
    private static bool IsFollowed(string question, ImmutableArray<Value> values, World world) =>
        world.Collections.TryGetValue(values[0], out var fact)
        && (question is not (ContainsKey or "GetValueOrDefault" or Element) || (values.Length > 1 && Entries.Find(fact, values[1]) is not null))
        && !(question is "All" or "TrueForAll" && values[0] is Input or Member && fact.Items.IsDefault);

    /// <summary>A counter is another key in each round, and a key that was itself looked up is not followed any further: loops would go on and on.</summary>
    private Value? NameKey(IOperation operand, Value value, World world)
    {
        operand = operand is IArgumentOperation argument ? argument.Value : operand;
        return value switch
        {
            { IsLost: true } or { Depth: >= Value.DeepestFollowed } => null,
            Constant { Content: int } when !operand.ConstantValue.HasValue => null,
            Function { Lambda: null } method when !value.Any(born => born.Source is not null) => NameMethod(method),
            Function => operand is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda } ? NameLambda(lambda, world) : null,
            _ => value.Any(born => born.Source is not null) ? null : value,
        };
    }

    /// <summary>A method that is handed over by its name: the same one of the same object.</summary>
    private static Value NameMethod(Function function)
    {
        var name = new Constant(function.Method.ToDisplayString());
        return function.Receiver is { } receiver ? new Test(TestKind.Function, receiver, name, ",") : name;
    }

    /// <summary>A lambda by its words, and by what the variables hold that it has captured.</summary>
    private Value? NameLambda(IFlowAnonymousFunctionOperation lambda, World world)
    {
        var operations = _frame.Graph.GetAnonymousFunctionControlFlowGraph(lambda).Blocks
            .SelectMany(block => block.Operations.SelectMany(operation => operation.DescendantsAndSelf()).Concat(block.BranchValue.DescendantsAndSelf())).ToList();
        if (operations.Any(operation => operation is IFlowAnonymousFunctionOperation))
        {
            return null;
        }

        var captured = operations.Where(operation => IsCaptured(operation, lambda.Symbol)).Select(operation => NameKey(operation, _evaluator.Storage.ReadVariable(world, operation), world)).Distinct().ToList();
        return captured.Aggregate((Value?)new Constant(lambda.Syntax.ToString()), (name, next) => name is null || next is null ? null : new Test(TestKind.Function, name, next, ","));
    }

    private static bool IsCaptured(IOperation operation, IMethodSymbol lambda) => operation switch
    {
        ILocalReferenceOperation local => !SymbolEqualityComparer.Default.Equals(local.Local.ContainingSymbol, lambda),
        IParameterReferenceOperation parameter => !SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, lambda),
        _ => false,
    };
}
