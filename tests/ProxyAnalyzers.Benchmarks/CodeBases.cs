using System;
using System.Collections.Generic;
using System.Linq;

namespace ProxyAnalyzers.Benchmarks;

/// <summary>Whole code bases, written when they are first wanted.</summary>
internal static class CodeBases
{
    // More than 100,000 lines.
    private const int Files = 280;

    private static readonly int[] s_seeds = [80903, 80103, 80404];

    /// <summary>Without Twilio, with it but for other things, with Proxy in few files, and with it in every method.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        Scenario.Of("no reference", WriteOrdinary(Files), referencesTwilio: false),
        Scenario.Of("no use", WriteOrdinary(Files)),
        Scenario.Of("few files", [.. WriteOrdinary(Files - 3), .. WriteDense(3)]),
        Scenario.Of("dense", WriteDense(30)),
    ];

    private static List<string> WriteOrdinary(int files) => Write(files, (code, index) => code.WriteOrdinary(index));

    private static List<string> WriteDense(int files) => Write(files, (code, index) => code.WriteDense(index));

    // As many files of each seed.
    private static List<string> Write(int files, Func<ServiceCode, int, string> write)
    {
        var codes = s_seeds.Select(seed => new ServiceCode(seed)).ToList();
        return [.. Enumerable.Range(0, files).Select(index => write(codes[index % codes.Count], index))];
    }
}
