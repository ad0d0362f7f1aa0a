using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Rules;

/// <summary>
/// Finds where a wrong argument is shown: a value that a helper passes on unchanged, at the argument of the caller under analysis.
/// What is wrong inside a helper whoever calls it is found when the helper itself is analysed.
/// </summary>
internal sealed class Locator
{
    private readonly Analysis _analysis;

    public Locator(Analysis analysis)
    {
        _analysis = analysis;
    }

    public Location? Find(CallState state, Argument argument, Event? earlier)
    {
        if (argument.Segment is { } segment)
        {
            return FindSegment(state, argument, segment);
        }

        var (expression, calls) = MoveToCaller(state, argument);
        if (!IsInRoot(calls) || (earlier is { IsOfEarlierRun: false } && !IsOfRoot(argument, earlier)))
        {
            return null;
        }

        return expression is IInvocationOperation invocation && ReferenceEquals(expression, argument.Expression) && argument.Value is null
            ? NameOf(invocation)
            : expression.Syntax.GetLocation();
    }

    /// <summary>Whether what happened earlier and what happens now come together in the method under analysis, not in a helper of it.</summary>
    private bool IsOfRoot(Argument argument, Event earlier)
    {
        var common = Common(argument.Calls, earlier.Calls);
        return IsInRoot(common) || (IsInRoot(common!.Outer) && HandedTwice.IsMistakeOfCaller(argument, earlier));
    }

    /// <summary>A segment of a URL, in the string that it was written in, or where one of both was passed on as a whole.</summary>
    private Location? FindSegment(CallState state, Argument argument, UrlSegment segment)
    {
        var (url, calls) = MoveToCaller(state, argument with { Value = segment.Url });
        var (expression, outer) = MoveToCaller(state, argument with { Expression = url, Calls = calls });
        if (!IsInRoot(outer))
        {
            return null;
        }

        return (ReferenceEquals(expression, url) ? UrlPlaces.Find(_analysis.Root.Graph.OriginalOperation, url, segment, argument.Value!) : null) ?? expression.Syntax.GetLocation();
    }

    /// <summary>The name of the call, or of the call of a helper that leads to it.</summary>
    public Location? FindCall(Argument call, Event earlier)
    {
        if (!earlier.IsOfEarlierRun && !IsInRoot(Common(call.Calls, earlier.Calls)))
        {
            return null;
        }

        var operation = call.Expression;
        for (var calls = call.Calls; calls is not null && !IsInRoot(calls); calls = calls.Outer)
        {
            operation = calls.Site;
        }

        return operation is IInvocationOperation invocation ? NameOf(invocation) : operation.Syntax.GetLocation();
    }

    /// <summary>Whether the call, or a call of a helper that brought the value there, stands in a <c>try</c> that catches.</summary>
    public bool IsGuarded(CallSite site, CallState state, Argument argument)
    {
        var (_, reported) = MoveToCaller(state, argument);
        return site.IsGuarded || FramesBetween(argument.Calls, reported).Any(frame => frame.IsGuarded);
    }

    /// <summary>
    /// Whether a doubt about a value that a helper was handed is shown elsewhere: in the helper, if others than this project can call
    /// it; at its callers, if only they can.
    /// </summary>
    public bool IsShownElsewhere(CallState state, Argument argument)
    {
        var (_, reported) = MoveToCaller(state, argument);
        if (FramesBetween(argument.Calls, reported).Any(frame => frame.Owner is IMethodSymbol helper && helper.IsVisibleOutside()))
        {
            return true;
        }

        return reported is null
            && _analysis.Root.Owner is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
            && argument.Value is { } value && IsHandedIn(value)
            && !method.IsVisibleOutside()
            && !_analysis.Bodies.Callers.Find(method.OriginalDefinition, _analysis.CancellationToken).IsEmpty;
    }

    /// <summary>The helpers that passed a value on, innermost first.</summary>
    private IEnumerable<Frame> FramesBetween(CallChain? inner, CallChain? outer)
    {
        for (var calls = inner; calls is not null && calls != outer; calls = calls.Outer)
        {
            yield return _analysis.FrameAt(calls);
        }
    }

    /// <summary>A SID or a participant that the method under analysis was given.</summary>
    private bool IsHandedIn(Value value) => value switch
    {
        Input { Symbol: IParameterSymbol } => true,
        Member { Target: Input { Symbol: IParameterSymbol parameter }, Symbol: { Name: "Sid" } } => _analysis.Symbols.KindOf(parameter.Type) != Protocol.ResourceKind.None,
        _ => false,
    };

    private (IOperation Expression, CallChain? Calls) MoveToCaller(CallState state, Argument argument)
    {
        var expression = argument.Expression;
        var calls = argument.Calls;
        while (calls is not null && argument.Value is { } value && FindArgument(state, calls, value, HandedTwice.FindParameter(expression)) is { } passed)
        {
            expression = passed;
            calls = calls.Outer;
        }

        return (expression, calls);
    }

    private IOperation? FindArgument(CallState state, CallChain calls, Value value, IParameterSymbol? used)
    {
        if (calls.Site is not (IInvocationOperation or IObjectCreationOperation))
        {
            return null;
        }

        var arguments = calls.Site is IInvocationOperation invocation ? invocation.Arguments : ((IObjectCreationOperation)calls.Site).Arguments;
        IOperation? passed = null;
        IOperation? guest = null;
        foreach (var argument in arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is not null))
        {
            var parameter = ParameterOf(argument.Parameter!, calls);
            if (!state.World.Variables.TryGetValue(new EntryKey(parameter, calls), out var entered))
            {
                continue;
            }

            if (state.AreSame(entered, value))
            {
                passed = passed is null || SymbolEqualityComparer.Default.Equals(parameter, used) ? argument.Value : passed;
            }

            // The helper may have read the session out of a participant's record.
            guest ??= IsParticipant(argument.Parameter!.Type) && state.IsOfSession(entered, value) ? argument.Value : null;
        }

        return passed ?? guest;
    }

    private bool IsParticipant(ITypeSymbol type) => _analysis.Symbols.KindOf(type) == Protocol.ResourceKind.Participant;

    /// <summary>The parameter in the code that is run: a delegate's own parameters have other names.</summary>
    private IParameterSymbol ParameterOf(IParameterSymbol parameter, CallChain calls) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } && _analysis.FrameAt(calls).Owner is IMethodSymbol method && parameter.Ordinal < method.Parameters.Length
            ? method.Parameters[parameter.Ordinal]
            : parameter.ContainingSymbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition.Parameters[parameter.Ordinal + 1]
            : parameter.OriginalDefinition;

    /// <summary>Whether the code is in the method under analysis: itself, its lambdas and local functions.</summary>
    public bool IsInRoot(CallChain? calls)
    {
        for (var frame = _analysis.FrameAt(calls); frame is not null; frame = frame.LexicalParent)
        {
            if (ReferenceEquals(frame, _analysis.Root))
            {
                return true;
            }
        }

        return false;
    }

    private static CallChain? Common(CallChain? left, CallChain? right)
    {
        var outer = new HashSet<CallChain>();
        for (; left is not null; left = left.Outer)
        {
            outer.Add(left);
        }

        while (right is not null && !outer.Contains(right))
        {
            right = right.Outer;
        }

        return right;
    }

    private static Location NameOf(IInvocationOperation invocation)
    {
        foreach (var token in invocation.Syntax.DescendantTokens())
        {
            if (token.ValueText == invocation.TargetMethod.Name)
            {
                return token.GetLocation();
            }
        }

        return invocation.Syntax.GetLocation();
    }
}
