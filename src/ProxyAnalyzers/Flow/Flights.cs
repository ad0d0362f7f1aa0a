using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The creates of participants that run while the code goes on. Where it is not certain that one still runs, it is forgotten.
/// </summary>
internal static class Flights
{
    /// <summary>The task has begun and nobody has waited for it yet.</summary>
    public static World Start(World world, Value task, Event started) => world with { InFlight = world.InFlight.SetItem(task, started) };

    /// <summary>Somebody waits for the task, or for all tasks of a collection.</summary>
    public static World Land(World world, Value awaited)
    {
        if (world.InFlight.IsEmpty)
        {
            return world;
        }

        var landed = HandOver(world, awaited);
        // A result of other code is another task; anything else may be one of these.
        return !ReferenceEquals(landed, world) || awaited is Born { Kind: BirthKind.Result } ? landed : Forget(world);
    }

    /// <summary>Whoever gets the task may wait for it.</summary>
    public static World HandOver(World world, Value task)
    {
        if (world.InFlight.IsEmpty)
        {
            return world;
        }

        var tasks = world.ItemsOf(task);
        var rest = world.InFlight.RemoveRange(tasks);
        return ReferenceEquals(rest, world.InFlight) ? world : world with { InFlight = rest };
    }

    /// <summary>Code that is not read may wait for what it finds in fields.</summary>
    public static World HandOverMembers(World world) =>
        world.Members.Values.Any(cell => world.InFlight.ContainsKey(cell.Value)) ? Forget(world) : world;

    public static World Forget(World world) =>
        world.InFlight.IsEmpty ? world : world with { InFlight = ImmutableDictionary<Value, Event>.Empty };

    /// <summary>Whoever passes a gate may have waited for everybody in front of him.</summary>
    public static bool IsGate(IMethodSymbol method) =>
        method.Name is "Wait" or "WaitAsync" or "WaitOne" or "Enter" or "EnterScope" or "EnterAsync" or "TryEnter" or "Lock" or "LockAsync" or "Acquire" or "AcquireAsync";
}
