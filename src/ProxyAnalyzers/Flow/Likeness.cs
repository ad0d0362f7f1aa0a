using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>A new element of which is known what is known of each of some models.</summary>
internal sealed class Likeness
{
    // A list may hold itself.
    private const int Deepest = 4;

    private readonly Knowledge _knowledge;

    private Likeness(Knowledge knowledge)
    {
        _knowledge = knowledge;
    }

    /// <summary>
    /// The element, or null where the models have nothing in common: they are not all participants' or sessions' records, the same property
    /// of such, SIDs, collections of the same, or objects that hold such.
    /// </summary>
    public static Outcome? Of(Knowledge knowledge, World world, ImmutableArray<Value> models, Value element) =>
        new Likeness(knowledge).Of(world, models, element, Deepest);

    private Outcome? Of(World world, ImmutableArray<Value> models, Value element, int depth) =>
        models.IsEmpty || depth == 0
            ? null
            : OfRecords(world, models, element) ?? OfProperties(world, models, element, depth) ?? OfCollections(world, models, element)
                ?? OfObjects(world, models, element, depth) ?? OfSids(world, models, element);

    private Outcome? OfProperties(World world, ImmutableArray<Value> models, Value element, int depth) =>
        models[0] is Member { Target: not null } property
            && models.All(model => model is Member { Target: not null } other && SymbolEqualityComparer.Default.Equals(other.Symbol, property.Symbol))
            && Of(world, models.Select(model => ((Member)model).Target!).ToImmutableArray(), element, depth - 1) is { } record
            ? new Outcome(record.World, property with { Target = record.Value })
            : null;

    private Outcome? OfRecords(World world, ImmutableArray<Value> models, Value element)
    {
        var resources = models.Select(model => world.Resources.TryGetValue(model, out var resource) ? resource : null).ToImmutableArray();
        if (resources.Any(resource => resource is null || resource.Kind != resources[0]!.Kind))
        {
            return null;
        }

        var first = resources[0]!;
        var sid = _knowledge.Property(element, first.Kind, "Sid");
        world = world with
        {
            Resources = world.Resources.SetItem(element, new ResourceFact(
                first.Kind,
                sid,
                OfAll(models, resources.Select(resource => resource!.Service), element),
                OfAll(models, resources.Select(resource => resource!.Session), element),
                List: OfAll(models, resources.Select(resource => resource!.List), element))),
        };
        if (first.Kind != ResourceKind.Participant)
        {
            return new Outcome(world, element);
        }

        var identifier = _knowledge.Property(element, first.Kind, "Identifier");
        var common = InCommon(world, resources.Select(resource => resource!.Sid)) with { Identifier = identifier };
        return new Outcome(ShareIdentifier(world, models, identifier) with { Participants = world.Participants.SetItem(sid, common) }, element);
    }

    /// <summary>What all records belong to. A record from outside says itself where it belongs, and so does each that is like it.</summary>
    private static Value? OfAll(ImmutableArray<Value> models, IEnumerable<Value?> owners, Value element)
    {
        var own = owners.Select((owner, i) => owner is Member { Target: { } record } said && record.Equals(models[i]) ? said with { Target = element } : owner).Distinct().ToImmutableArray();
        return own.Length == 1 ? own[0] : null;
    }

    /// <summary>All those who were chosen by one identifier have that one.</summary>
    private World ShareIdentifier(World world, ImmutableArray<Value> models, Value identifier)
    {
        var shared = models.Select(model => world.Aliases.TryGetValue(_knowledge.Property(model, ResourceKind.Participant, "Identifier"), out var known) ? known : null).Distinct().ToImmutableArray();
        return shared.Length == 1 && shared[0] is { IsLost: false } only ? world with { Aliases = world.Aliases.SetItem(identifier, only) } : world;
    }

    /// <summary>The groups of a query, or lists in a list: what is known of the elements of each is known of the elements of any.</summary>
    private static Outcome? OfCollections(World world, ImmutableArray<Value> models, Value element)
    {
        var facts = models.Select(model => world.Collections.TryGetValue(model, out var fact) ? fact : null).ToImmutableArray();
        return facts[0] is { Items: { IsDefault: true }, Pattern: { } pattern, Deferred: null } && facts.All(fact => fact is { Items: { IsDefault: true }, Deferred: null } && pattern.Equals(fact.Pattern))
            ? new Outcome(world with { Collections = world.Collections.SetItem(element, new CollectionFact { Pattern = pattern }) }, element)
            : null;
    }

    /// <summary>Whether it may tell, where it is kept beside a record, what has become of that; of a tuple's elements the types are open.</summary>
    private static bool IsFlag(ISymbol symbol) =>
        (symbol is IFieldSymbol field ? field.Type : (symbol as IPropertySymbol)?.Type) is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum or TypeKind.TypeParameter };

    /// <summary>Tuples and small objects: each of their members is like that member of the models.</summary>
    private Outcome? OfObjects(World world, ImmutableArray<Value> models, Value element, int depth)
    {
        if (element.Depth >= Value.DeepestFollowed || !models.All(model => model is Born { Kind: BirthKind.Object or BirthKind.Element }))
        {
            return null;
        }

        var names = new List<(ImmutableArray<Value> Records, Value Name)>();

        // What was asked is about the records, which need their names first.
        var symbols = world.Members.Where(member => models[0].Equals(member.Key.Target)).OrderBy(member => member.Value.Value is Test).ThenBy(member => member.Key.Symbol.Name, StringComparer.Ordinal).Select(member => member.Key.Symbol);
        var described = world;
        var mayTell = false;
        foreach (var symbol in symbols)
        {
            var parts = models.Where(model => world.Members.ContainsKey(new MemberKey(model, symbol))).Select(model => world.Members[new MemberKey(model, symbol)].Value).ToImmutableArray();
            if (parts.Length < models.Length)
            {
                continue;
            }

            if (parts[0] is Constant && parts.All(parts[0].Equals))
            {
                described = described with { Members = described.Members.SetItem(new MemberKey(element, symbol), new Cell(parts[0], null, null)) };
                continue;
            }

            // Two properties of one record are still of one record.
            var records = parts.Select(part => part.Owner).ToImmutableArray();
            var name = names.Find(known => known.Records.SequenceEqual(records)).Name ?? new Member(element, symbol);
            names.Add((records, name));
            if (Of(described, parts, name, depth - 1) is { } like)
            {
                described = like.World with { Members = like.World.Members.SetItem(new MemberKey(element, symbol), new Cell(like.Value, null, null)) };
            }
            else if (parts.Length == 1 && RenameFlag(parts[0], names) is { } flag)
            {
                described = described with { Members = described.Members.SetItem(new MemberKey(element, symbol), new Cell(flag, null, null)) };
            }
            else
            {
                mayTell |= IsFlag(symbol);
            }
        }

        return ReferenceEquals(described, world) ? null : new Outcome(mayTell ? Elements.ForgetRemovals(described, element) : described, element);
    }

    /// <summary>What was asked about a record that is kept beside it, as a question to the one that is like it; null where it is something else.</summary>
    private static Value? RenameFlag(Value flag, List<(ImmutableArray<Value> Records, Value Name)> names)
    {
        if (flag is not Test)
        {
            return null;
        }

        var renamed = flag.Rewrite(born => names.Find(known => born.Equals(known.Records[0])).Name ?? born);
        return renamed.Equals(flag) || renamed.Depth >= Value.DeepestFollowed ? null : renamed;
    }

    /// <summary>Texts by which somebody was looked up.</summary>
    private Outcome? OfSids(World world, ImmutableArray<Value> models, Value element)
    {
        var sids = models.Select(model => _knowledge.Resolve(world, model)).ToImmutableArray();
        return sids.All(sid => !sid.IsLost && world.Participants.ContainsKey(sid))
            ? new Outcome(world with { Participants = world.Participants.SetItem(element, InCommon(world, sids)) }, element)
            : null;
    }

    private ParticipantFact InCommon(World world, IEnumerable<Value> sids) =>
        sids.Select(sid => _knowledge.Participant(world, sid)).Aggregate((one, other) => one.InCommonWith(other));
}
