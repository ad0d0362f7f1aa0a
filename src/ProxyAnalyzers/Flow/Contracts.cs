using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What a user's attributes promise about code that is not read. They are known by their names, in any namespace, so that a project may
/// declare its own.
/// </summary>
internal sealed class Contracts
{
    private const string Verified = "VerifiedParticipantSidAttribute";
    private const string Removes = "RemovesParticipantAttribute";

    /// <summary>The names of the attributes, as they are declared and as they are written.</summary>
    public static readonly ImmutableArray<string> Names = ImmutableArray.Create(Verified, Removes, "VerifiedParticipantSid", "RemovesParticipant");

    private readonly Analysis _analysis;
    private readonly Frame _frame;

    public Contracts(Analysis analysis, Frame frame)
    {
        _analysis = analysis;
        _frame = frame;
    }

    /// <summary>Whether the method says something about participants by its attributes.</summary>
    public static bool Describe(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String && (Has(parameter.GetAttributes(), Verified) || Has(parameter.GetAttributes(), Removes)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Inside a method, a parameter that callers promise to have verified is verified.</summary>
    public static World Enter(Frame frame, World world, Knowledge knowledge)
    {
        if (frame.Owner is not IMethodSymbol method)
        {
            return world;
        }

        foreach (var parameter in method.Parameters.Where(parameter => Has(parameter.GetAttributes(), Verified)))
        {
            var value = world.Variables.TryGetValue(parameter, out var argument) ? argument : new Input(parameter);
            world = Verify(world, value, knowledge);
        }

        return world;
    }

    /// <summary>A participant that is handed to a parameter which wants a verified one is looked at as if a message went to it.</summary>
    public void MeetArguments(IInvocationOperation invocation, ImmutableArray<Value> values, World world, bool isGuarded)
    {
        for (var i = 0; i < invocation.Arguments.Length; i++)
        {
            var argument = invocation.Arguments[i];
            if (argument.Parameter is null || argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter.RefKind == RefKind.Out
                || !Has(argument.Parameter.GetAttributes(), Verified))
            {
                continue;
            }

            var arguments = ImmutableDictionary<ParameterRole, Argument>.Empty.Add(ParameterRole.ParticipantSid, new Argument(values[i], argument.Value, _frame.Calls));
            var message = new ProxyMethod(invocation.TargetMethod, ResourceKind.MessageInteraction, Verb.Create);
            _analysis.Meet(message, argument, _frame, new CallState(world, _analysis.Knowledge, new Argument(null, argument, _frame.Calls), arguments), isGuarded);
        }
    }

    /// <summary>What is promised of the call's result, its <c>out</c> parameters and the participants that it removes.</summary>
    public IEnumerable<Outcome> Apply(IInvocationOperation invocation, ImmutableArray<Value> values, IEnumerable<Outcome> outcomes)
    {
        var method = invocation.TargetMethod;
        var returnsVerified = Has(method.GetReturnTypeAttributes(), Verified);
        var removed = invocation.Arguments.Select((argument, index) => (argument, index))
            .Where(pair => pair.argument.Parameter is { } parameter && Has(parameter.GetAttributes(), Removes)).ToList();
        var verifiedOut = invocation.Arguments
            .Where(argument => argument.Parameter is { RefKind: RefKind.Out } parameter && Has(parameter.GetAttributes(), Verified)).ToList();
        if (!returnsVerified && removed.Count == 0 && verifiedOut.Count == 0)
        {
            return outcomes;
        }

        return outcomes.Select(outcome =>
        {
            var world = returnsVerified ? Verify(outcome.World, outcome.Value, _analysis.Knowledge) : outcome.World;
            world = removed.Aggregate(world, (before, pair) => Remove(before, values[pair.index], invocation));
            world = verifiedOut.Aggregate(world, (before, argument) => VariableOf(argument.Value) is { } variable && before.Variables.TryGetValue(variable, out var value) ? Verify(before, value, _analysis.Knowledge) : before);
            return new Outcome(world, outcome.Value);
        });
    }

    /// <summary>What is promised of a field or a property that is read.</summary>
    public static World Read(ISymbol member, Value value, World world, Knowledge knowledge) =>
        Has(member.GetAttributes(), Verified) ? Verify(world, value, knowledge) : world;

    private static World Verify(World world, Value value, Knowledge knowledge)
    {
        var sid = knowledge.EntityOf(world, value);
        return sid.IsLost ? world : world with { Participants = world.Participants.SetItem(sid, knowledge.Participant(world, sid) with { IsSeen = true, IsVerified = true, Removed = null }) };
    }

    private World Remove(World world, Value value, IOperation operation)
    {
        var sid = _analysis.Knowledge.EntityOf(world, value);
        var removed = new Event(EventKind.Removed, operation, _frame.Calls);
        return sid.IsLost ? world : world with { Participants = world.Participants.SetItem(sid, _analysis.Knowledge.Participant(world, sid) with { IsVerified = false, Removed = removed }) };
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        IDeclarationExpressionOperation declaration => VariableOf(declaration.Expression),
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool Has(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass?.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
