using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Conditions that may keep a removal and a use apart in a way that is not followed: a text or a date was written where somebody was removed,
/// and is asked about before he is used; or the same unknown code is asked twice, or the elements of a collection in other words. Whether both
/// can happen on one way cannot be decided, and then nothing is said, unless nobody comes to the use but on ways with the removal.
/// </summary>
internal sealed class Doubts
{
    // So many different questions of one condition are compared with each other.
    private const int MostQuestions = 16;

    private readonly Dictionary<Place, List<(Value Question, World World)>> _asked = new();
    private readonly HashSet<(Value Written, IOperation Ending)> _doubts = new();
    private readonly HashSet<Value> _written = new();
    private readonly HashSet<(Value Question, IOperation Ending)> _askedBefore = new();

    /// <summary>Takes down what a condition asks in a world, and compares it with what it asks in others.</summary>
    public void Ask(Place condition, World world, Value question)
    {
        if (!_asked.TryGetValue(condition, out var asked))
        {
            _asked.Add(condition, asked = new List<(Value, World)>());
        }

        if (asked.Count == MostQuestions || asked.Exists(known => known.Question.Equals(question) && (ReferenceEquals(known.World, world) || EndSame(known.World, world))))
        {
            return;
        }

        foreach (var known in asked.Where(known => !known.Question.Equals(question)))
        {
            Compare(world, question, known.World, known.Question);
            Compare(known.World, known.Question, world, question);
        }

        asked.Add((question, world));
    }

    /// <summary>Takes down that code which is not read was asked about somebody: what it answers may be whether he was removed.</summary>
    public void AskAbout(Knowledge knowledge, IEnumerable<Value> told, Value answer, World world)
    {
        foreach (var (_, ending) in EndingsOf(world).Where(ending => told.SelectMany(value => Questions.PartsOf(world, value)).Any(value => knowledge.EntityOf(world, value).Equals(ending.Of))))
        {
            _doubts.Add((Atoms.Young(answer), ending.Operation));
            _written.Add(Atoms.Young(answer));
        }
    }

    /// <summary>Takes down what was asked about the elements of collections, and about texts, before somebody is removed, or something ends.</summary>
    public void End(Ways ways, IOperation ending)
    {
        foreach (var question in ways.Asked.Where(ElementQuestions.IsOne))
        {
            _askedBefore.Add((question, ending));
        }
    }

    /// <summary>Whether an answer is worth remembering although nobody can ask again.</summary>
    public bool Mention(Value question) => _written.Count > 0 && Atoms.Of(question).Any(atom => IsOf(atom, _written.Contains));

    /// <summary>The states without the endings that are in doubt.</summary>
    public List<CallState> Settle(List<CallState> states)
    {
        if (states.Count < 2)
        {
            return states;
        }

        var doubtful = states.SelectMany(state => EndingsOf(state.World)).Distinct().Where(ending => IsDoubtful(ending.Of, ending.Ending, states)).ToImmutableArray();
        return doubtful.IsEmpty ? states : states.Select(state => state.Aged(doubtful.Aggregate(state.World, (world, ending) => Endings.Forget(world, ending.Of, ending.Ending)), place: null)).ToList();
    }

    private void Compare(World ended, Value question, World other, Value otherQuestion)
    {
        var otherAtoms = Atoms.Of(otherQuestion).ToList();
        foreach (var (_, ending) in EndingsOf(ended).Where(ending => other.EndOf(ending.Of) is null))
        {
            foreach (var atom in Atoms.Of(question).Where(atom => Atoms.IsWritten(atom, otherQuestion, otherAtoms) && IsUnknown(ended, atom)))
            {
                var asked = Atoms.Young(Atoms.AsAsked(atom));
                _doubts.Add((asked, ending.Operation));
                _written.Add(asked);
            }
        }
    }

    /// <summary>Counters, records and what a delete has said are followed.</summary>
    private static bool IsUnknown(World world, Value atom) =>
        world.Ways.FindLowest(atom) is null && !world.Resources.ContainsKey(atom) && !world.Resources.ContainsKey((atom as Member)?.Target ?? atom)
        && !world.Relations.Keys.Any(relation => relation.Kind == RelationKind.DeleteResult && relation.First.Equals(atom));

    private bool IsDoubtful(Value of, Event ending, List<CallState> states)
    {
        if (states.All(state => state.World.EndOf(of) is not null))
        {
            return false;
        }

        var ways = states.Where(state => EndingsOf(state.World).Contains((of, ending))).Select(state => state.World.Ways).Aggregate((one, other) => one.Union(other));
        return ways.All(way => way.Asked.Any(question => IsInDoubt(question, ending)) || way.Contradicts(Atoms.AsWritten) || MayExclude(way, ending));
    }

    /// <summary>Whether what was asked since then about the elements of a collection, or a text, may keep those away that were found before.</summary>
    private bool MayExclude(Way way, Event ending)
    {
        var questions = way.Asked.Where(ElementQuestions.IsOne).ToLookup(question => _askedBefore.Contains((question, ending.Operation)));
        return questions[false].Any(later => questions[true].Any(earlier => ElementQuestions.MayExclude(way, earlier, later)));
    }

    private bool IsInDoubt(Value question, Event ending) =>
        _doubts.Count > 0 && Atoms.Of(question).Any(atom => IsOf(atom, known => _doubts.Contains((known, ending.Operation))));

    /// <summary>Whether it is such a one, or tells something of it.</summary>
    private static bool IsOf(Value atom, Func<Value, bool> predicate) => predicate(Atoms.Young(atom)) || (atom is Member { Target: { } target } && IsOf(target, predicate));

    private static bool EndSame(World one, World other) => EndingsOf(one).All(ending => other.EndOf(ending.Of) is not null) && EndingsOf(other).All(ending => one.EndOf(ending.Of) is not null);

    /// <summary>Whether somebody was removed, or something has ended.</summary>
    public static bool HasEnded(World world) => EndingsOf(world).Any();

    /// <summary>What was ended by a call: what was found to have ended counts only where every way has found it.</summary>
    private static IEnumerable<(Value Of, Event Ending)> EndingsOf(World world) =>
        world.EndsOfResources.Where(end => end.Value.Kind != EventKind.FoundRemoved).Select(end => (end.Key, end.Value));
}
