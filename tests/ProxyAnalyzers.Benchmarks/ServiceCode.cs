using System;
using System.Linq;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Writes code as services have it: the same for the same seed.</summary>
internal sealed class ServiceCode(int seed)
{
    private const int Methods = 20;

    private readonly Random _random = new(seed);

    /// <summary>A class that orders, sums and formats, and knows nothing of Twilio.</summary>
    public string WriteOrdinary(int index) => $$"""
        public sealed class Orders{{index}}
        {
            private readonly Dictionary<string, decimal> _prices = new();
        {{string.Concat(Enumerable.Range(0, Methods).Select(WriteOrdinaryMethod))}}
        }
        """;

    /// <summary>A class whose every method uses Proxy, without a mistake.</summary>
    public string WriteDense(int index) => $$"""
        public sealed class Deliveries{{index}}
        {
        {{string.Concat(Enumerable.Range(0, Methods).Select(WriteDenseMethod))}}
        }
        """;

    private string WriteOrdinaryMethod(int index) => $$"""

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

        """;

    private string WriteDenseMethod(int index) => _random.Next(3) switch
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
