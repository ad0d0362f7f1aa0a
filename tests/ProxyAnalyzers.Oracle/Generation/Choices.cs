using System;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>Whom and what a statement is about.</summary>
internal static class Choices
{
    /// <summary>Somebody, preferably one of whom the predicate holds.</summary>
    public static NamedGuest Guest(this Writer writer, Func<NamedGuest, bool> isPreferred)
    {
        var guests = writer.Scope.Guests;
        if (!writer.IsCareful())
        {
            return writer.Pick<NamedGuest>(guests);
        }

        var preferred = guests.Where(isPreferred).ToList();
        return writer.Pick<NamedGuest>(preferred.Count > 0 ? preferred : guests);
    }

    public static NamedGuest AnyGuest(this Writer writer) => writer.Guest(guest => true);

    /// <summary>Somebody who can be written to.</summary>
    public static NamedGuest PresentGuest(this Writer writer) => writer.Guest(guest => writer.Situation.IsUsable(guest.Person));

    /// <summary>Somebody with a record.</summary>
    public static NamedGuest RecordedGuest(this Writer writer)
    {
        var guests = writer.Scope.Guests.Where(guest => guest.Record is not null).ToList();
        var usable = guests.Where(guest => writer.Situation.IsUsable(guest.Person)).ToList();
        return writer.Pick<NamedGuest>(usable.Count > 0 && writer.IsCareful() ? usable : guests);
    }

    public static string Record(this Writer writer) => writer.RecordedGuest().Record!;

    /// <summary>The SID of the guest's session, or by mistake that of another one.</summary>
    public static string SessionSid(this Writer writer, NamedGuest guest)
    {
        var room = writer.Situation.People[guest.Person].Session;
        var own = writer.Scope.Sessions.Where(session => session.Room == room).Select(session => session.Sid).ToList();
        if (!writer.IsCareful())
        {
            return writer.Noting("session at random", writer.Pick<NamedSession>(writer.Scope.Sessions).Sid);
        }

        return own.Count == 0 || writer.OneIn(4) ? guest.SessionSid : writer.Pick(own);
    }

    public static NamedSession OpenSession(this Writer writer) => writer.Session(session => writer.Situation.Rooms[session.Room].IsOpen == Presence.Yes);

    /// <summary>A session, preferably one of which the predicate holds.</summary>
    public static NamedSession Session(this Writer writer, Func<NamedSession, bool> isPreferred)
    {
        var preferred = writer.Scope.Sessions.Where(isPreferred).ToList();
        return writer.Pick<NamedSession>(preferred.Count > 0 && writer.IsCareful() ? preferred : writer.Scope.Sessions);
    }

    /// <summary>The call, synchronous or awaited.</summary>
    public static string Call(this Writer writer, string method, string arguments) => writer.Scope.CanAwait && writer.OneIn(2)
        ? $"await {method}Async({arguments}){(writer.OneIn(8) ? ".ConfigureAwait(false)" : "")}"
        : writer.OneIn(12) ? $"{method}Async({arguments}).GetAwaiter().GetResult()" : $"{method}({arguments})";

    /// <summary>A name for somebody who may be named already.</summary>
    public static void Alias(this Writer writer, string record, NamedGuest guest) => writer.Alias(NamedGuest.Of(record, guest.Person));

    public static void Alias(this Writer writer, NamedGuest guest) => writer.Scope = writer.Scope with { Guests = writer.Scope.Guests.Add(guest) };

    /// <summary>Somebody who is one of two.</summary>
    public static NamedGuest Either(this Writer writer, string record, NamedGuest one, NamedGuest other)
    {
        if (one.Person == other.Person)
        {
            return NamedGuest.Of(record, one.Person);
        }

        var id = writer.NewId();
        var (first, second) = (writer.Situation.People[one.Person], writer.Situation.People[other.Person]);
        writer.Situation = writer.Situation with
        {
            People = writer.Situation.People.SetItem(id, first with { IsThere = first == second ? first.IsThere : Presence.Perhaps }),
        };
        return NamedGuest.Of(record, id);
    }

    /// <summary>How a new variable is called: elements of lists are told apart by it, and so are their copies.</summary>
    public static string NewGuestName(this Writer writer, params NamedGuest[] sources) =>
        writer.NewName(sources.Any(source => source.Sid.Contains("element", StringComparison.Ordinal)) ? "element" : "guest");
}
