using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Protocol;

namespace ProxyAnalyzers.Flow;

/// <summary>A new element of which is known what is known of each of some models.</summary>
internal static class Likeness
{
    /// <summary>The element, or null where the models are not all participants' or sessions' records, or the same property of such.</summary>
    public static Outcome? Of(Knowledge knowledge, World world, ImmutableArray<Value> models, Value element)
    {
        if (models.IsEmpty)
        {
            return null;
        }

        if (models[0] is Member { Target: not null } property)
        {
            return models.All(model => model is Member { Target: not null } other && SymbolEqualityComparer.Default.Equals(other.Symbol, property.Symbol))
                && Of(knowledge, world, models.Select(model => ((Member)model).Target!).ToImmutableArray(), element) is { } record
                ? new Outcome(record.World, property with { Target = record.Value })
                : null;
        }

        var resources = models.Select(model => world.Resources.TryGetValue(model, out var resource) ? resource : null).ToImmutableArray();
        if (resources.Any(resource => resource is null || resource.Kind != resources[0]!.Kind))
        {
            return null;
        }

        var first = resources[0]!;
        var sid = knowledge.Property(element, first.Kind, "Sid");
        world = world with
        {
            Resources = world.Resources.SetItem(element, new ResourceFact(
                first.Kind,
                sid,
                resources.All(resource => Equals(resource!.Service, first.Service)) ? first.Service : null,
                resources.All(resource => Equals(resource!.Session, first.Session)) ? first.Session : null,
                List: resources.All(resource => Equals(resource!.List, first.List)) ? first.List : null)),
        };
        if (first.Kind != ResourceKind.Participant)
        {
            return new Outcome(world, element);
        }

        var common = resources.Select(resource => knowledge.Participant(world, resource!.Sid)).Aggregate((one, other) => one.InCommonWith(other))
            with { Identifier = knowledge.Property(element, first.Kind, "Identifier") };
        return new Outcome(world with { Participants = world.Participants.SetItem(sid, common) }, element);
    }
}
