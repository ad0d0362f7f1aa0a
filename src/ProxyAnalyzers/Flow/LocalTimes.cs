using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>Where local time comes from, what keeps it, and what turns it into UTC: everything that is not named here.</summary>
internal static class LocalTimes
{
    /// <summary>What a property yields: <c>DateTime.Now</c>, <c>.LocalDateTime</c>, the date of a local time.</summary>
    public static Value Read(IPropertySymbol property, Value? target, Value value) => property.ContainingType?.Name switch
    {
        "DateTime" or "DateAndTime" when property.Name is "Now" or "Today" => new LocalTime(value, HasOffset: false) { Kind = DateTimeKind.Local },
        "DateTime" when property.Name == "Date" && target is LocalTime time => new LocalTime(value, HasOffset: false) { Kind = time.Kind },
        "DateTimeOffset" when property.Name == "Now" => new LocalTime(value, HasOffset: true),
        "DateTimeOffset" when property.Name == "LocalDateTime" => new LocalTime(value, HasOffset: false) { Kind = DateTimeKind.Local },
        "DateTimeOffset" when property.Name is "DateTime" or "Date" && target is LocalTime => new LocalTime(value, HasOffset: false) { Kind = DateTimeKind.Unspecified },
        _ => value,
    };

    /// <summary>The answer to the question for <c>Kind</c>, as the compiler writes it.</summary>
    public static Constant? ReadKind(ISymbol member, Value? target) =>
        target is LocalTime { HasOffset: false, Kind: { } kind } && member.Name == "Kind" ? new Constant((int)kind) : null;

    /// <summary>What kind of local time the method of a time or a clock yields.</summary>
    public static DateTimeKind? KindOf(IMethodSymbol method, Value? receiver, ImmutableArray<Value> values) => method.Name switch
    {
        "ToLocalTime" => DateTimeKind.Local,
        "SpecifyKind" => values[1] is Constant { Content: int kind } ? (DateTimeKind)kind : null,
        _ => (receiver as LocalTime)?.Kind,
    };

    /// <summary>Whether the method of a time or a clock yields local time.</summary>
    public static bool IsYielded(IMethodSymbol method, Value? receiver, ImmutableArray<Value> values) => method.Name switch
    {
        "ToLocalTime" or "GetLocalNow" => true,
        "SpecifyKind" => values[0] is LocalTime,
        "Subtract" or "Add" or "AddTicks" or "AddMicroseconds" or "AddMilliseconds" or "AddSeconds" or "AddMinutes" or "AddHours" or "AddDays" or "AddMonths" or "AddYears" =>
            receiver is LocalTime && IsTime(method.ReturnType),
        _ => false,
    };

    /// <summary>The kind of a new time that is local: made of a local one, or of its day, without saying how far it is from UTC. Null for any other.</summary>
    public static DateTimeKind? KindOfNew(IObjectCreationOperation creation, ImmutableArray<Value> values)
    {
        if (HasOffset(creation.Type))
        {
            return values.Length == 1 && values[0] is LocalTime ? DateTimeKind.Local : null;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (creation.Arguments[i].Parameter?.Type.Name == "DateTimeKind")
            {
                return values[i] is Constant { Content: (int)DateTimeKind.Local } ? DateTimeKind.Local : null;
            }
        }

        return values.Any(IsLocalDay) ? DateTimeKind.Unspecified : null;
    }

    /// <summary>The day of a local time, or one so many days off; a year or a month may be meant as that of UTC.</summary>
    private static bool IsLocalDay(Value value) => value switch
    {
        Member { Symbol: { Name: "Day" }, Target: LocalTime } => true,
        Test { Kind: TestKind.Function, Name: nameof(BinaryOperatorKind.Add) or nameof(BinaryOperatorKind.Subtract), Left: var day } => IsLocalDay(day),
        _ => false,
    };

    public static bool HasOffset(ITypeSymbol? type) => type is { Name: "DateTimeOffset" };

    /// <summary>A time with or without an offset, and no length of time.</summary>
    public static bool IsTime(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition: { SpecialType: SpecialType.System_Nullable_T } } nullable => IsTime(nullable.TypeArguments[0]),
        _ => type is { SpecialType: SpecialType.System_DateTime } || HasOffset(type),
    };
}
