using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What code that is not read may have done: change every object that it can reach. It cannot change a local text, and what it does
/// to a participant is not assumed.
/// </summary>
internal sealed class Intrusion
{
    private readonly Knowledge _knowledge;
    private readonly Frame _frame;
    private readonly Sharing _sharing;

    public Intrusion(Knowledge knowledge, Frame frame, Sharing sharing)
    {
        _knowledge = knowledge;
        _frame = frame;
        _sharing = sharing;
    }

    public World Of(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values, World world)
    {
        world = values.Aggregate(world, Inspect);
        var reached = receiver is null ? values : values.Add(receiver);
        if (!IsSilent(invocation.TargetMethod))
        {
            world = Questions.Ask(_knowledge, invocation, values, reached.Aggregate(_sharing.Share(world, values, mayRemove: !IsHarmless(invocation.TargetMethod)), Ask));
        }

        world = world with { Collections = world.Collections.RemoveRange(Changed(invocation, receiver, values)) };

        if (IsHarmless(invocation.TargetMethod))
        {
            return world;
        }

        // Another constructor of the object sets what is set only once.
        var creates = invocation.TargetMethod.MethodKind == MethodKind.Constructor ? receiver : null;
        return Intrude(invocation, reached, key => creates?.Equals(key.Target) == true || MayBeSet(key, receiver, values), world);
    }

    /// <summary>Whoever goes through an iterator runs code of his own between two elements.</summary>
    public World OfYield(IOperation yield, Value yielded, World world)
    {
        var values = ImmutableArray.Create(yielded);
        return Intrude(yield, values, key => MayBeSet(key, receiver: null, values), world);
    }

    private World Intrude(IOperation operation, ImmutableArray<Value> reached, Func<MemberKey, bool> mayBeSet, World world)
    {
        var place = _frame.PlaceOf(operation);
        var intrusion = new Born(place, BirthKind.Result);
        world = _sharing.ShareMembers(_sharing.Share(world, reached)).Bear(place);
        world = world with { LastIntrusion = intrusion, Members = world.Members.RemoveRange(world.Members.Keys.Where(mayBeSet)) };
        return reached.Aggregate(world, (before, value) => Open(before, value, intrusion));
    }

    /// <summary>Whoever gets a struct or a tuple gets a copy.</summary>
    private static bool MayBeSet(MemberKey key, Value? receiver, ImmutableArray<Value> values) => key.Target switch
    {
        Born { Kind: BirthKind.Object } target => CanBeSet(key.Symbol) && (target.Equals(receiver) || (values.Contains(target) && key.Symbol.ContainingType is not { IsValueType: true })),
        Born { Kind: BirthKind.Element } => key.Symbol.ContainingType is not { IsValueType: true } && !IsSetOnce(key.Symbol),
        _ => true,
    };

    private static bool CanBeSet(ISymbol member) => !IsSetOnce(member) && member is not IPropertySymbol { SetMethod: null };

    /// <summary>It is set while the object is created, as the properties of a record are.</summary>
    private static bool IsSetOnce(ISymbol member) => member is IPropertySymbol { SetMethod: { IsInitOnly: true } } or IFieldSymbol { IsReadOnly: true };

    /// <summary>In options that other code has seen, what nobody has set here may be set.</summary>
    private World Open(World world, Value value, Born intrusion)
    {
        if (value is not Born { Kind: BirthKind.Object, Place: { Site: IObjectCreationOperation { Type: { } type } } } || !_knowledge.IsOptions(type))
        {
            return world;
        }

        return type.GetMembers().OfType<IPropertySymbol>().Where(CanBeSet)
            .Aggregate(world, (before, property) => Storage.SetMember(before, value, property, new Member(value, property, intrusion), written: null, _frame.Calls));
    }

    /// <summary>Whoever gets the date of removal may look at it.</summary>
    private World Inspect(World world, Value value)
    {
        if (value is not Member { Symbol: { Name: "DateDeleted" }, Target: { } record })
        {
            return world;
        }

        var sid = _knowledge.Resolve(world, _knowledge.Property(record, Protocol.ResourceKind.Participant, "Sid"));
        return world with { Participants = world.Participants.SetItem(sid, _knowledge.Participant(world, sid) with { IsInspected = true }) };
    }

    /// <summary>A question to a list that was read after somebody was removed may be whether he is back; one to a status, whether the session is open again.</summary>
    private static World Ask(World world, Value asked)
    {
        if (asked is Member { Symbol: { Name: "Status" }, Target: { } record })
        {
            return Endings.TakeBackAll(world, record);
        }

        return world.Collections.TryGetValue(asked, out var fact) && ListOf(world, fact.Pattern) is { } list ? Endings.TakeBackAll(world, list) : world;
    }

    /// <summary>The list, as Twilio has answered it, of which the elements are.</summary>
    public static Value? ListOf(World world, Value? pattern) =>
        pattern?.Owner is { } record && world.Resources.TryGetValue(record, out var resource) ? resource.List : null;

    /// <summary>The values whose elements may be others after the call.</summary>
    private static IEnumerable<Value> Changed(IInvocationOperation invocation, Value? receiver, ImmutableArray<Value> values)
    {
        var method = invocation.TargetMethod;
        if (IsLookup(method))
        {
            return ImmutableArray<Value>.Empty;
        }

        var changed = values.Where((_, i) => i >= invocation.Arguments.Length || invocation.Arguments[i].Parameter is not { } parameter || !IsOnlyRead(method, parameter));
        return receiver is null || method.Name == "CopyTo" ? changed : changed.Append(receiver);
    }

    /// <summary>What the framework gets as something to go through, it goes through; and a collection does not change what it is asked about or given.</summary>
    private static bool IsOnlyRead(IMethodSymbol method, IParameterSymbol parameter) =>
        IsHarmless(method) && (parameter.Type.Name is "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "IReadOnlyDictionary" or "ReadOnlySpan"
            || (IsOfCollection(method) && !method.IsStatic && parameter.Type is not IArrayTypeSymbol));

    private static bool IsOfCollection(IMethodSymbol method) =>
        method.ContainingNamespace is { Name: "Collections" } or { ContainingNamespace: { Name: "Collections" } };

    /// <summary>A question to a collection, or a text made of it, leaves it as it is.</summary>
    public static bool IsLookup(IMethodSymbol method) =>
        IsSilent(method) || method.ContainingType is { Name: "Enumerable" or "ParallelEnumerable" or "AsyncEnumerable" or "Queryable", ContainingNamespace: { Name: "Linq" } }
        || method.Name is "Contains" or "ContainsKey" or "ContainsValue" or "IndexOf" or "LastIndexOf" or "Find" or "FindLast" or "FindAll" or "FindIndex" or "FindLastIndex" or "Exists" or "TrueForAll"
            or "BinarySearch" or "ConvertAll" or "ToArray" or "AsReadOnly" or "GetRange" or "Peek" or "TryPeek" or "TryGetValue" or "GetValueOrDefault" or "IsSubsetOf" or "IsSupersetOf"
            or "IsProperSubsetOf" or "IsProperSupersetOf" or "Overlaps" or "SetEquals" or "EnsureCapacity" or "TrimExcess" or "GetLength" or "GetHashCode" or "Equals" or "GetType"
            or "Dispose" or "DisposeAsync" or "ToString";

    /// <summary>What is only written, composed or locked has not told anyone about the session.</summary>
    public static bool IsSilent(IMethodSymbol method) =>
        method.ContainingType is { SpecialType: SpecialType.System_String } or { Name: "Console" or "Monitor" } || method.ContainingNamespace?.Name == "Logging"
        || (method.ContainingType is { } type && type.Name.Contains("Logger"));

    /// <summary>Who writes a log, counts or composes a text does not expect that to fail.</summary>
    public static bool NeverThrows(IMethodSymbol method) =>
        (IsSilent(method) && method.ContainingType.SpecialType != SpecialType.System_String)
        || (method.OutermostNamespace() == "System" && (method.Name is "ToString" or "NewGuid" || method.ContainingType?.Name is "Math" or "Stopwatch" or "StringBuilder" or "Debug" or "Trace" or "Interlocked"));

    /// <summary>
    /// Whether it is, or may run, the code of others, and throw what that throws: functions and tasks that it is given, and lists that are
    /// made while one goes through them.
    /// </summary>
    public static bool MayCallTwilio(IMethodSymbol method, IInvocationOperation invocation) =>
        !ThrowsAggregate(method) && !NeverThrows(method) && CallsOthers(method, invocation);

    /// <summary>What is thrown comes out inside of an <c>AggregateException</c>.</summary>
    public static bool ThrowsAggregate(IMethodSymbol method) =>
        method is { ContainingType: { Name: "Parallel" }, Name: "For" or "ForEach" or "Invoke" } or { ContainingType: { Name: "Task" }, Name: "Wait" or "WaitAll" };

    private static bool CallsOthers(IMethodSymbol method, IInvocationOperation invocation) =>
        method.OutermostNamespace() is not ("System" or "Microsoft") || (!method.IsStatic && RunsOthers(method.ContainingType))
        || invocation.Arguments.Any(argument => RunsOthers(argument.Parameter?.Type) && !IsAtRest(Lookups.TypeOf(argument.Value)));

    /// <summary>Whether nothing is run by who goes through it: an array, a list of the framework.</summary>
    private static bool IsAtRest(ITypeSymbol? collection) => collection switch
    {
        IArrayTypeSymbol array => !RunsOthers(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Class } type => type.OutermostNamespace() == "System" && type.AllInterfaces.Any(declared => declared.Name is "ICollection" or "IReadOnlyCollection") && !type.TypeArguments.Any(RunsOthers),
        _ => false,
    };

    private static bool RunsOthers(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => RunsOthers(array.ElementType),
        { TypeKind: TypeKind.Interface or TypeKind.Delegate } => true,
        _ => type?.Name is "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" or "Lazy",
    };

    /// <summary>The framework's own code and loggers do not call back into the project's objects.</summary>
    private static bool IsHarmless(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return false;
        }

        // Reflection sets what its name tells, and whoever's.
        return (method.OutermostNamespace() is "System" or "Twilio" && method.ContainingNamespace?.Name != "Reflection") || (method.OutermostNamespace() is "Microsoft" && method.ContainingNamespace?.Name == "Logging");
    }
}
