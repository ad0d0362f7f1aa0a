using System;
using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>
/// What the writer takes for the state of sessions and participants where it stands. It is a rough guess, and decides nothing but what is
/// written next: programs that go wrong at once show little.
/// </summary>
internal sealed record Situation(ImmutableDictionary<int, Person> People, ImmutableDictionary<int, Room> Rooms)
{
    public static Situation Empty { get; } = new(ImmutableDictionary<int, Person>.Empty, ImmutableDictionary<int, Room>.Empty);

    public Situation Open(int room, string takes) => this with { Rooms = Rooms.SetItem(room, new Room(Presence.Yes, 0, takes)) };

    public Situation Enter(int person, int room) => this with
    {
        People = People.SetItem(person, new Person(room, Presence.Yes)),
        Rooms = Rooms.SetItem(room, Rooms[room] with { Guests = Rooms[room].Guests + 1 }),
    };

    public Situation Leave(int person)
    {
        var old = People[person];
        var room = Rooms[old.Session];
        return new Situation(
            People.SetItem(person, old with { IsThere = Presence.No }),
            Rooms.SetItem(old.Session, room with { Guests = Math.Max(0, room.Guests - 1) }));
    }

    public Situation With(int room, Presence isOpen) => this with { Rooms = Rooms.SetItem(room, Rooms[room] with { IsOpen = isOpen }) };

    public bool IsUsable(int person) => People[person].IsThere == Presence.Yes && Rooms[People[person].Session].IsOpen == Presence.Yes;

    /// <summary>What is known where two ways meet.</summary>
    public static Situation Join(Situation one, Situation other)
    {
        foreach (var (id, room) in one.Rooms)
        {
            other = other.Rooms.TryGetValue(id, out var second)
                ? other with { Rooms = other.Rooms.SetItem(id, new Room(Join(room.IsOpen, second.IsOpen), Math.Max(room.Guests, second.Guests), room.Takes)) }
                : other with { Rooms = other.Rooms.Add(id, room) };
        }

        foreach (var (id, person) in one.People)
        {
            other = other.People.TryGetValue(id, out var second)
                ? other with { People = other.People.SetItem(id, person with { IsThere = Join(person.IsThere, second.IsThere) }) }
                : other with { People = other.People.Add(id, person) };
        }

        return other;
    }

    private static Presence Join(Presence one, Presence other) => one == other ? one : Presence.Perhaps;
}
