namespace Twilio.Base;

/// <summary>The parameters of a request for a list.</summary>
/// <typeparam name="T">The resource listed.</typeparam>
public abstract class ReadOptions<T> : IOptions<T>
    where T : Resource
{
    private long? _pageSize;
    private long? _limit;

    /// <summary>Records per page. Setting <see langword="null"/> changes nothing.</summary>
    public long? PageSize
    {
        get => _pageSize;
        set => _pageSize = value ?? _pageSize;
    }

    /// <summary>How many records to read; also the page size where none is set. Setting <see langword="null"/> changes nothing.</summary>
    public long? Limit
    {
        get => _limit;
        set
        {
            _limit = value ?? _limit;
            _pageSize ??= value;
        }
    }
}
