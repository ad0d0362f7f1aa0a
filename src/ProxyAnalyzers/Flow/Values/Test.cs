using System;

namespace ProxyAnalyzers.Flow.Values;

/// <summary>A question about values whose answer is not known, or a computed value: equal operands give the equal answer.</summary>
internal sealed record Test(TestKind Kind, Value Left, Value? Right, string Name) : Value
{
    public override bool IsLost => Left.IsLost || Right is { IsLost: true };

    public override int Depth => 1 + Math.Max(Left.Depth, Right?.Depth ?? 0);

    public override bool Any(Func<Born, bool> predicate) => Left.Any(predicate) || Right?.Any(predicate) == true;

    public override Value Rewrite(Func<Born, Value> replace) =>
        this with { Left = Left.Rewrite(replace), Right = Right?.Rewrite(replace) };

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
