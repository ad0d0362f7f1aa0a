using System;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>A question about values whose answer is not known, or a computed value: equal operands give the equal answer.</summary>
internal sealed record Test(TestKind Kind, Value Left, Value? Right, string Name) : Value
{
    // Flags are made of flags, and one may be in it several times: what is found once is kept.
    private readonly int _hashCode = unchecked((((((int)Kind * 31) + Left.GetHashCode()) * 31) + (Right?.GetHashCode() ?? 0)) * 31) + Name.Length;

    public override bool IsLost { get; } = Left.IsLost || Right is { IsLost: true };

    public override int Depth { get; } = 1 + Math.Max(Left.Depth, Right?.Depth ?? 0);

    public bool Equals(Test? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hashCode == other._hashCode && Kind == other.Kind && Name == other.Name && Left.Equals(other.Left) && Equals(Right, other.Right));

    public override int GetHashCode() => _hashCode;

    public override bool Any(Func<Born, bool> predicate) => Left.Any(predicate) || Right?.Any(predicate) == true;

    public override Value Rewrite(Func<Born, Value> replace) => new Test(Kind, Left.Rewrite(replace), Right?.Rewrite(replace), Name);

    /// <summary>The same question about another value.</summary>
    public Test Of(Value left) => new(Kind, left, Right, Name);

    public static Test IsNull(Value value) => new(TestKind.IsNull, value, null, "");

    public static Test AreEqual(Value left, Value right) => new(TestKind.AreEqual, left, right, "");

    public static Value Not(Value value) => value switch
    {
        Constant { Content: bool truth } => Constant.Of(!truth),
        Test { Kind: TestKind.Not } test => test.Left,
        _ => new Test(TestKind.Not, value, null, ""),
    };

    public static Value And(Value left, Value right) => (left, right) switch
    {
        (Constant { Content: true }, _) => right,
        (_, Constant { Content: true }) => left,
        (Constant { Content: false }, _) or (_, Constant { Content: false }) => Constant.False,
        _ => new Test(TestKind.And, left, right, ""),
    };

    public static Value Or(Value left, Value right) => Not(And(Not(left), Not(right)));
}
