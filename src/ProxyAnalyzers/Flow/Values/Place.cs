namespace ProxyAnalyzers.Flow.Values;

/// <summary>An operation or a block where paths meet, told apart by the calls that lead to the method it stands in.</summary>
internal sealed record Place(object Site, CallChain? Calls)
{
    // Every value that is born is looked up by its place, again and again.
    private readonly int _hashCode = (Site.GetHashCode() * 31) + (Calls?.GetHashCode() ?? 0);

    public bool Equals(Place? other) =>
        ReferenceEquals(this, other) || (other is not null && _hashCode == other._hashCode && Site.Equals(other.Site) && Equals(Calls, other.Calls));

    public override int GetHashCode() => _hashCode;
}
