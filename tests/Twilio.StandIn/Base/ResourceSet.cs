using System;
using System.Collections;
using System.Collections.Generic;
using Twilio.Clients;

namespace Twilio.Base;

/// <summary>A list of resources that asks for its later pages while it is enumerated, synchronously.</summary>
/// <remarks>
/// Counts as the SDK does: over all enumerations together, and one record beyond the limit. An application that copes with this here
/// copes with it there.
/// </remarks>
/// <typeparam name="T">The resource listed.</typeparam>
public class ResourceSet<T> : IEnumerable<T>
    where T : Resource
{
    private static readonly Func<Page<T>, ITwilioRestClient, Page<T>> s_nextPage = typeof(T)
        .GetMethod("NextPage", [typeof(Page<T>), typeof(ITwilioRestClient)])
        .CreateDelegate<Func<Page<T>, ITwilioRestClient, Page<T>>>();

    private readonly ITwilioRestClient _client;
    private readonly long? _limit;
    private readonly long _pageLimit;
    private long _pages = 1;
    private long _processed;
    private Page<T> _page;

    /// <summary>A list that starts with a page.</summary>
    public ResourceSet(Page<T> page, ReadOptions<T> options, ITwilioRestClient client)
    {
        _page = page;
        _client = client;
        _limit = options.Limit;
        _pageLimit = _limit is { } limit ? (long)Math.Ceiling((double)limit / page.PageSize) : long.MaxValue;
    }

    /// <summary>Whether enumeration goes on to the next page.</summary>
    public bool AutoPaging { get; set; } = true;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        while (_page is not null)
        {
            foreach (var record in _page.Records)
            {
                if (_processed > _limit)
                {
                    yield break;
                }

                _processed++;
                yield return record;
            }

            if (!AutoPaging || !_page.HasNextPage())
            {
                yield break;
            }

            _page = NextPage();
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Page<T> NextPage() => _pages++ < _pageLimit ? s_nextPage(_page, _client) : null;
}
