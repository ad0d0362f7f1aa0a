using System;
using System.Linq;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Writes code as services have it: the same for the same seed.</summary>
internal sealed class ServiceCode(int seed)
{
    private const int Methods = 20;

    private static readonly string[] s_things = ["Order", "Invoice", "Parcel", "Customer", "Rebate", "Depot", "Route", "Ticket", "Shift", "Claim"];

    private readonly Random _random = new(seed);

    /// <summary>A class that stores, sums, formats and forwards, and knows nothing of Twilio.</summary>
    public string WriteOrdinary(int index)
    {
        var thing = s_things[_random.Next(s_things.Length)] + index;
        return $$"""
            namespace Shop.{{thing}}s;

            /// <summary>What is known of one.</summary>
            public sealed record {{thing}}(string Id, string Owner, decimal Price, DateTimeOffset Created, {{thing}}State State);

            public enum {{thing}}State { New, Accepted, Closed, Lost }

            public interface I{{thing}}Store
            {
                Task<{{thing}}?> FindAsync(string id);

                Task SaveAsync({{thing}} item);
            }

            public sealed class Orders{{index}}
            {
                private readonly Dictionary<string, decimal> _prices = new();
                private readonly I{{thing}}Store _store;
                private int _failures;

                public Orders{{index}}(I{{thing}}Store store) => _store = store ?? throw new ArgumentNullException(nameof(store));

                public bool IsHealthy => _failures < {{_random.Next(1, 9)}};
            {{string.Concat(Enumerable.Range(0, Methods).Select(method => WriteOrdinaryMethod(method, thing)))}}
            }
            """;
    }

    /// <summary>A class whose every method uses Proxy, without a mistake.</summary>
    public string WriteDense(int index) => $$"""
        public sealed class Deliveries{{index}}
        {
        {{string.Concat(Enumerable.Range(0, Methods).Select(WriteDenseMethod))}}
        }
        """;

    private string WriteOrdinaryMethod(int index, string thing) => _random.Next(4) switch
    {
        0 => $$"""

                public async Task<decimal> Total{{index}}Async(IReadOnlyList<string> items, string customer, int rebate)
                {
                    var total = 0m;
                    foreach (var item in items.Where(item => item.Length > {{_random.Next(1, 9)}}).OrderBy(item => item))
                    {
                        if (_prices.TryGetValue(item, out var price) && price > {{_random.Next(1, 99)}}m)
                        {
                            total += price * (100 - rebate) / 100;
                        }
                        else
                        {
                            Console.WriteLine($"{customer} asks for {item}, which costs {price}.");
                        }
                    }

                    await Task.Delay({{_random.Next(1, 9)}});
                    return Math.Round(total, 2);
                }

            """,
        1 => $$"""

                public async Task<{{thing}}?> Close{{index}}Async(string id, string reason)
                {
                    for (var attempt = 0; attempt < {{_random.Next(2, 6)}}; attempt++)
                    {
                        try
                        {
                            if (await _store.FindAsync(id) is not { State: not {{thing}}State.Closed } item)
                            {
                                return null;
                            }

                            var closed = item with { State = {{thing}}State.Closed, Price = Math.Max(0, item.Price - {{_random.Next(1, 50)}}m) };
                            await _store.SaveAsync(closed);
                            return closed;
                        }
                        catch (InvalidOperationException exception) when (attempt < {{_random.Next(1, 3)}})
                        {
                            _failures++;
                            Console.WriteLine($"{reason}: {exception.Message}");
                        }
                    }

                    throw new TimeoutException(reason);
                }

            """,
        2 => $$"""

                public IReadOnlyDictionary<string, decimal> Summarize{{index}}(IEnumerable<{{thing}}> items, DateTimeOffset since) => items
                    .Where(item => item.Created >= since && item.State != {{thing}}State.Lost)
                    .GroupBy(item => item.Owner.Trim().ToUpperInvariant())
                    .OrderByDescending(group => group.Count())
                    .Take({{_random.Next(5, 50)}})
                    .ToDictionary(group => group.Key, group => group.Sum(item => item.Price) / {{_random.Next(1, 9)}});

            """,
        _ => $$"""

                public string Describe{{index}}({{thing}} item, bool isShort)
                {
                    var state = item.State switch
                    {
                        {{thing}}State.New when item.Price > {{_random.Next(100, 999)}} => "expensive and new",
                        {{thing}}State.New => "new",
                        {{thing}}State.Accepted => "accepted",
                        _ => "over",
                    };
                    if (isShort || string.IsNullOrEmpty(item.Owner))
                    {
                        return state;
                    }

                    var age = DateTimeOffset.UtcNow - item.Created;
                    return age.TotalDays > {{_random.Next(1, 30)}} ? $"{item.Id} of {item.Owner} is {state} since {age:g}" : string.Join(", ", item.Id, item.Owner, state);
                }

            """,
    };

    private string WriteDenseMethod(int index) => _random.Next(4) switch
    {
        0 => $$"""

            public async Task<string> Open{{index}}Async(string serviceSid, string courier, string customer)
            {
                var session = await SessionResource.CreateAsync(serviceSid, ttl: {{_random.Next(1, 99)}}00);
                var first = await ParticipantResource.CreateAsync(serviceSid, session.Sid, courier);
                var second = await ParticipantResource.CreateAsync(serviceSid, session.Sid, customer);
                await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, first.Sid, body: "Your parcel waits.");
                await MessageInteractionResource.CreateAsync(serviceSid, session.Sid, second.Sid, body: "Your parcel comes.");
                return session.Sid;
            }

            """,
        1 => $$"""

            public async Task Tell{{index}}Async(string serviceSid, string sessionSid, string courierSid, bool isLate)
            {
                var courier = await ParticipantResource.FetchAsync(serviceSid, sessionSid, courierSid);
                if (courier.DateDeleted != null)
                {
                    Console.WriteLine($"{courier.FriendlyName} has left.");
                    return;
                }

                var body = isLate ? "You are late." : "Drive on.";
                await MessageInteractionResource.CreateAsync(serviceSid, courier.SessionSid, courier.Sid, body: body);
            }

            """,
        2 => $$"""

            public async Task<bool> Replace{{index}}Async(string serviceSid, string sessionSid, string courierSid, string number)
            {
                var old = await ParticipantResource.FetchAsync(serviceSid, sessionSid, courierSid);
                if (old.DateDeleted == null && !await ParticipantResource.DeleteAsync(serviceSid, sessionSid, old.Sid))
                {
                    return false;
                }

                try
                {
                    var courier = await ParticipantResource.CreateAsync(serviceSid, sessionSid, number, friendlyName: "Courier {{_random.Next(100)}}");
                    await MessageInteractionResource.CreateAsync(serviceSid, sessionSid, courier.Sid, body: $"You drive for {old.FriendlyName}.");
                    return true;
                }
                catch (ApiException exception) when (exception.Code == {{_random.Next(80100, 80999)}})
                {
                    Console.WriteLine(exception.Message);
                    return false;
                }
            }

            """,
        _ => $$"""

            public async Task Close{{index}}Async(string serviceSid, string sessionSid)
            {
                foreach (var participant in await ParticipantResource.ReadAsync(serviceSid, sessionSid))
                {
                    try
                    {
                        await ParticipantResource.DeleteAsync(serviceSid, sessionSid, participant.Sid);
                    }
                    catch (ApiException exception)
                    {
                        Console.WriteLine(exception.Message);
                    }
                }

                await SessionResource.UpdateAsync(serviceSid, sessionSid, status: SessionResource.StatusEnum.Closed);
            }

            """,
    };
}
