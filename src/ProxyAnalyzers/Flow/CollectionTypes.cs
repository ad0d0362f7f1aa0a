using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The framework's collections that are followed where they are made in sight: those that tell what they hold by their elements and their
/// number alone, and not by members such as <c>Min</c> or <c>First</c>.
/// </summary>
internal static class CollectionTypes
{
    /// <summary>Whether a new one is empty, and holds what is put into it.</summary>
    public static bool IsFollowed(ITypeSymbol? type) => type?.ContainingNamespace?.Name switch
    {
        "Generic" => type.Name is "List" or "HashSet" or "Queue" or "Stack" or "Dictionary" || IsOrderedAnew(type),
        "Concurrent" => type.Name is "ConcurrentQueue" or "ConcurrentStack" || IsOrderedAnew(type),
        "ObjectModel" => type.Name is "Collection" or "ObservableCollection",
        _ => false,
    };

    /// <summary>Whether a new one that is given another collection holds a copy of its elements, in their order.</summary>
    public static bool IsCopy(ITypeSymbol? type) => type is { Name: "LinkedList" } || (IsFollowed(type) && !IsOrderedAnew(type!) && type!.Name != "Collection");

    /// <summary>Whether such a collection, or whatever implements such an interface, keeps what is added to it.</summary>
    public static bool TakesElements(ITypeSymbol? type) => IsFollowed(type) || type is { Name: "ICollection" or "IDictionary" or "IList" or "ISet", ContainingNamespace: { Name: "Generic" or "Collections" } };

    /// <summary>Whether it is one of those that give their elements in an order of their own: which is the first one is not known.</summary>
    public static bool IsOrderedAnew(Value collection) => collection is Born { Place: { Site: IOperation { Type: { } type } } } && IsOrderedAnew(type);

    private static bool IsOrderedAnew(ITypeSymbol type) => type.Name is "SortedList" or "SortedDictionary" or "ConcurrentBag" or "ConcurrentDictionary";
}
