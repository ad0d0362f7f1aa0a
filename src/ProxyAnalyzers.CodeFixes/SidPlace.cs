using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.CodeFixes;

/// <summary>An argument of a Proxy call, or of its options, that wants a SID.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Wanted">The kind of SID that it wants.</param>
/// <param name="Held">The kind of SID that it is known to be given; <see cref="ResourceKind.None"/> where that is not known.</param>
internal sealed record SidPlace(ArgumentSyntax Argument, ResourceKind Wanted, ResourceKind Held)
{
    /// <summary>All places of the call that the argument belongs to, in the order of its parameters.</summary>
    public static ImmutableArray<SidPlace> Find(ArgumentSyntax one, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        var (resource, arguments) = model.GetOperation(one.Parent!.Parent!, cancellationToken) switch
        {
            IInvocationOperation call when symbols.FindMethod(call.TargetMethod) is { } method => (method.Resource, call.Arguments),
            IObjectCreationOperation creation => (symbols.OptionsOf(creation.Type), creation.Arguments),
            _ => (ResourceKind.None, ImmutableArray<IArgumentOperation>.Empty),
        };
        return arguments
            .Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax, Parameter: not null })
            .Select(argument => (Operation: argument, Wanted: ProxyProtocol.WantedSid(ProxyProtocol.FindRole(resource, argument.Parameter!.Name) ?? ParameterRole.Other)))
            .Where(place => place.Wanted != ResourceKind.None)
            .OrderBy(place => place.Operation.Parameter!.Ordinal)
            .Select(place => new SidPlace((ArgumentSyntax)place.Operation.Syntax, place.Wanted, HeldBy(place.Operation.Value, symbols, model, cancellationToken)))
            .ToImmutableArray();
    }

    private static ResourceKind HeldBy(IOperation value, ProxySymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        if (value.ConstantValue is { HasValue: true, Value: string text })
        {
            return ProxyProtocol.Resources.Keys.FirstOrDefault(kind => Sid.IsWellFormed(text, kind));
        }

        if (value is ILocalReferenceOperation { Syntax: ExpressionSyntax name }
            && DeclaredValue.Find(name, model, cancellationToken) is { } declared && model.GetOperation(declared, cancellationToken) is IPropertyReferenceOperation filled)
        {
            return HeldBy(filled, symbols, model, cancellationToken);
        }

        if (value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation)
        {
            return NamedBy(value.Syntax.ToString());
        }

        return value is IPropertyReferenceOperation { Property: { } property } && symbols.KindOf(property.ContainingType) is var resource and not ResourceKind.None
            ? ProxyProtocol.SidOfProperty(resource, property.Name) ?? ResourceKind.None
            : ResourceKind.None;
    }

    /// <summary>Whoever calls a variable <c>serviceSid</c> keeps that in it.</summary>
    private static ResourceKind NamedBy(string variable) =>
        variable.EndsWith("serviceSid", StringComparison.OrdinalIgnoreCase) ? ResourceKind.Service
        : variable.EndsWith("sessionSid", StringComparison.OrdinalIgnoreCase) ? ResourceKind.Session
        : variable.EndsWith("participantSid", StringComparison.OrdinalIgnoreCase) ? ResourceKind.Participant
        : ResourceKind.None;
}
