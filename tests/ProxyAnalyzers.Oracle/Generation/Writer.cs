using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>Writes the statements of one program, one after the other. It knows what they may name, and roughly what they have done.</summary>
/// <param name="random">What all choices follow from.</param>
/// <param name="carelessness">How likely it is that a choice does not look at whether it is legal.</param>
internal sealed class Writer(Random random, double carelessness)
{
    private readonly List<string> _constructs = [];
    private List<Node> _body = [];
    private int _names;
    private int _ids;

    public Scope Scope { get; set; } = new([], [], ["a", "b"], Situation.Empty);

    public Situation Situation
    {
        get => Scope.Situation;
        set => Scope = Scope with { Situation = value };
    }

    public ImmutableArray<Node> Body => [.. _body];

    public int Next(int count) => random.Next(count);

    public bool OneIn(int count) => random.Next(count) == 0;

    public bool IsCareful() => random.NextDouble() >= carelessness;

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public string NewName(string stem) => stem + _names++;

    public int NewId() => _ids++;

    /// <summary>The first of the ids that are yet to be given.</summary>
    public int NextId => _ids;

    public string NewNumber() => $"\"+1415555{_names++:D4}\"";

    /// <summary>The statement that is being written has this too.</summary>
    public void Note(string construct) => _constructs.Add(construct);

    public T Noting<T>(string construct, T code)
    {
        Note(construct);
        return code;
    }

    public void Line(string code, string? neutral = null)
    {
        _body.Add(new Node(TakeConstructs(), [new NodePart(OneIn(24) ? $"{code} // note {_names++}" : code, default)], neutral));
    }

    public void Write(Statement statement)
    {
        Note(statement.Construct);
        statement.Write(this);
        _constructs.Clear();
    }

    /// <summary>Writes a statement that has bodies; what is known after it is what is common to its ways.</summary>
    /// <param name="canBeSkipped">None of the bodies may run.</param>
    /// <param name="parts">The bodies.</param>
    public void Compound(bool canBeSkipped, params Part[] parts)
    {
        var constructs = TakeConstructs();
        var before = Scope;
        Situation? after = canBeSkipped ? before.Situation : null;
        var written = new List<NodePart>();
        foreach (var part in parts)
        {
            var start = part.IsAfter ? before with { Situation = after ?? before.Situation } : before;
            Scope = (part.Change?.Invoke(start) ?? start) with { Depth = before.Depth + 1 };
            written.Add(new NodePart(part.Head, part.Write is null ? default : Block(part.Write)));
            if (part.Write is not null && !Scope.HasEnded)
            {
                after = after is null || part.IsAfter ? Situation : Situation.Join(after, Situation);
            }
        }

        Scope = before with { Situation = after ?? before.Situation, HasEnded = after is null };
        _body.Add(new Node(constructs, [.. written]));
    }

    /// <summary>Some statements, at most so many.</summary>
    public void Some(int most)
    {
        var count = 1 + random.Next(most);
        for (var i = 0; i < count && !Scope.HasEnded; i++)
        {
            StatementTable.WriteOne(this);
        }
    }

    private ImmutableArray<Node> Block(Action write)
    {
        var outer = _body;
        _body = [];
        write();
        _constructs.Clear();
        var block = Body;
        _body = outer;
        return block;
    }

    private ImmutableArray<string> TakeConstructs()
    {
        ImmutableArray<string> taken = [.. _constructs.Distinct()];
        _constructs.Clear();
        return taken;
    }
}
