using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Protocol;

/// <summary>The SDK's symbols in one compilation: everything is matched by symbol, since other parts of the SDK use the same names.</summary>
internal sealed class ProxySymbols
{
    private readonly Dictionary<INamedTypeSymbol, ResourceKind> _resources = new(SymbolEqualityComparer.Default);
    // As many as the SDK's resources have static methods.
    private readonly ConcurrentDictionary<IMethodSymbol, ProxyMethod?> _methods = new(SymbolEqualityComparer.Default);
    private readonly INamespaceSymbol _proxyNamespace;
    private readonly INamedTypeSymbol? _stringEnum;

    private ProxySymbols(INamedTypeSymbol service, INamedTypeSymbol? stringEnum, INamedTypeSymbol? twilioException)
    {
        TwilioException = twilioException;
        _proxyNamespace = service.ContainingNamespace;
        _stringEnum = stringEnum;
    }

    /// <summary>The symbols, or null where the compilation does not reference Proxy.</summary>
    public static ProxySymbols? Find(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(ProxyProtocol.Resources[ResourceKind.Service]) is not { } service)
        {
            return null;
        }

        var symbols = new ProxySymbols(service, compilation.GetTypeByMetadataName("Twilio.Types.StringEnum"), compilation.GetTypeByMetadataName("Twilio.Exceptions.TwilioException"));
        foreach (var resource in ProxyProtocol.Resources)
        {
            // A type that only bears the name, without what every record has, is not the SDK's.
            if (compilation.GetTypeByMetadataName(resource.Value) is { } type && HasProperties(type, resource.Key))
            {
                symbols._resources.Add(type, resource.Key);
            }
        }

        return symbols._resources.Count == ProxyProtocol.Resources.Count ? symbols : null;
    }

    /// <summary>What all exceptions of the SDK derive from; null where it is not known.</summary>
    public INamedTypeSymbol? TwilioException { get; }

    /// <summary>An exception of the framework, from where the SDK's have their base; null where it is not known.</summary>
    public INamedTypeSymbol? FindException(Type type)
    {
        var known = TwilioException;
        while (known?.BaseType is { SpecialType: not SpecialType.System_Object } parent)
        {
            known = parent;
        }

        return known?.ContainingAssembly?.GetTypeByMetadataName(type.FullName!);
    }

    /// <summary>The resource that the type is, also behind a task or a response with headers.</summary>
    public ResourceKind KindOf(ITypeSymbol? type)
    {
        while (type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } wrapper && IsTransparent(wrapper))
        {
            type = arguments[0];
        }

        return type is INamedTypeSymbol named && _resources.TryGetValue(named, out var kind) ? kind : ResourceKind.None;
    }

    /// <summary>The Proxy call that the method is, or null.</summary>
    public ProxyMethod? FindMethod(IMethodSymbol method)
    {
        if (!method.IsStatic || method.ContainingType is not { } type || !_resources.TryGetValue(type, out var resource))
        {
            return null;
        }

        return _methods.GetOrAdd(method, known => ParseVerb(known.Name) is { } verb ? new ProxyMethod(known, resource, verb) : null);
    }

    /// <summary>Whether the operation calls Proxy, makes options for such a call, reads one of its resources or has a part of its URL.</summary>
    public bool Touches(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => FindMethod(invocation.TargetMethod) is not null,
        IObjectCreationOperation creation => OptionsOf(creation.Type) != ResourceKind.None,
        IPropertyReferenceOperation property => KindOf(property.Property.ContainingType) != ResourceKind.None || OptionsOf(property.Property.ContainingType) != ResourceKind.None,
        ILiteralOperation or IFieldReferenceOperation => operation.ConstantValue is { HasValue: true, Value: string text } && ProxyPath.MayBePartOf(text),
        _ => false,
    };

    /// <summary>The resource whose calls take this type as their options; <see cref="ResourceKind.None"/> for any other type.</summary>
    public ResourceKind OptionsOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || !named.Name.EndsWith("Options", StringComparison.Ordinal) || !IsOfProxy(named))
        {
            return ResourceKind.None;
        }

        foreach (var pair in _resources)
        {
            var resourceName = pair.Key.Name.Substring(0, pair.Key.Name.Length - "Resource".Length);
            foreach (Verb verb in Enum.GetValues(typeof(Verb)))
            {
                if (named.Name == verb + resourceName + "Options")
                {
                    return pair.Value;
                }
            }
        }

        return ResourceKind.None;
    }

    /// <summary>The property of a resource, or null where this version of the SDK lacks it.</summary>
    public IPropertySymbol? PropertyOf(ResourceKind resource, string name)
    {
        foreach (var pair in _resources)
        {
            if (pair.Value == resource)
            {
                return pair.Key.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();
            }
        }

        return null;
    }

    /// <summary>The text that is sent for a member of one of the SDK's string enumerations, or null.</summary>
    public string? WireText(IFieldSymbol field)
    {
        if (!field.IsStatic || !IsStringEnum(field.ContainingType))
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var c in field.Name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    /// <summary>Whether both are string enumerations of the SDK, not the same one, and at least one of them Proxy's.</summary>
    public bool AreUnrelatedStatuses(ITypeSymbol? one, ITypeSymbol? other) =>
        IsStatus(one) && IsStatus(other) && !SymbolEqualityComparer.Default.Equals(one, other) && (IsOfProxy(one!) || IsOfProxy(other!));

    private bool IsStatus(ITypeSymbol? type) =>
        IsStringEnum(type) && SymbolEqualityComparer.Default.Equals(type!.ContainingAssembly, _stringEnum!.ContainingAssembly);

    public bool IsStringEnum(ITypeSymbol? type) =>
        _stringEnum is not null && SymbolEqualityComparer.Default.Equals(type?.BaseType, _stringEnum);

    /// <summary>Whether the symbol stands below <c>Twilio</c> in the assembly of the SDK, which may be compiled with the code that uses it.</summary>
    public bool IsOfSdk(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _proxyNamespace.ContainingAssembly) && NamespacesOf(symbol).Any(space => space is { Name: "Twilio", ContainingNamespace: { IsGlobalNamespace: true } });

    /// <summary>Whether the type stands below <c>Twilio.Rest.Proxy.V1</c> in the assembly of the SDK.</summary>
    private bool IsOfProxy(ITypeSymbol type) => NamespacesOf(type).Any(space => SymbolEqualityComparer.Default.Equals(space, _proxyNamespace));

    private static IEnumerable<INamespaceSymbol> NamespacesOf(ISymbol symbol)
    {
        for (var space = symbol.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            yield return space;
        }
    }

    /// <summary>A wrapper whose content is followed as if it were not wrapped: a task, a response with headers.</summary>
    public static bool IsTransparent(INamedTypeSymbol type) => type.Name is "Task" or "ValueTask" or "TwilioResponse";

    private static bool HasProperties(INamedTypeSymbol type, ResourceKind resource) =>
        ProxyProtocol.NeededProperties(resource).All(name => type.GetMembers(name).OfType<IPropertySymbol>().Any());

    private static Verb? ParseVerb(string name)
    {
        foreach (Verb verb in Enum.GetValues(typeof(Verb)))
        {
            var stem = verb.ToString();
            if (name.StartsWith(stem, StringComparison.Ordinal) && ProxyProtocol.Forms.Contains(name.Substring(stem.Length)))
            {
                return verb;
            }
        }

        return null;
    }
}
