using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Hostile.Checks;
using ProxyAnalyzers.Hostile.Damage;
using ProxyAnalyzers.Hostile.Sources;

namespace ProxyAnalyzers.Hostile;

/// <summary>All inputs that were asked for, batch by batch, on all processors.</summary>
internal sealed class Campaign
{
    private const int BatchSize = 2000;

    /// <summary>How many are compiled together: what the analyzer finds out about callers costs more in larger compilations.</summary>
    private const int MostTogether = 200;

    /// <summary>Of how many batches one is analysed in all ways.</summary>
    private const int CompareEvery = 50;

    /// <summary>In how many inputs of such a batch fixes are asked for.</summary>
    private const int MostFixed = 3;

    private const int ProgressEvery = 10_000;

    private readonly Arguments _arguments;
    private readonly Tally _tally;
    private readonly Damager _damager;
    private readonly Examiner _examiner;
    private readonly SameAnswer _sameAnswer;
    private readonly BearableFixes _fixes;
    private readonly FailureFolder _folder;

    public Campaign(Arguments arguments, Tally tally)
    {
        _arguments = arguments;
        _tally = tally;
        _damager = new Damager(SourceCollection.Load(arguments.Root), arguments.Seed);
        var surroundings = new Surroundings(arguments.Root);
        _examiner = new Examiner(surroundings, tally);
        _sameAnswer = new SameAnswer(surroundings, tally);
        _fixes = new BearableFixes(surroundings, tally);
        _folder = new FailureFolder(arguments.Folder, arguments.Seed);
    }

    /// <summary>In how many ways one token or one line can be damaged.</summary>
    public int Places => _damager.PlaceCount;

    public async Task RunAsync(Action showProgress)
    {
        var progress = ProgressEvery;
        var batches = Enumerable.Range(_arguments.First, _arguments.Inputs).Chunk(BatchSize);
        await Parallel.ForEachAsync(batches, async (batch, _) =>
        {
            await CheckAsync(batch);
            lock (_tally)
            {
                _folder.Write(_tally);
                if (_tally.Inputs >= progress)
                {
                    progress += ProgressEvery;
                    showProgress();
                }
            }
        });
    }

    private async Task CheckAsync(IReadOnlyList<int> indices)
    {
        var random = new Random(_arguments.Seed + indices[0]);
        var isCompared = indices[0] / BatchSize % CompareEvery == 0;
        var groups = indices.Select(_damager.Damage).GroupBy(input => input.Company).SelectMany(group => group.Chunk(SizeOf(group.Key)));
        foreach (var inputs in groups)
        {
            if (await _examiner.ExamineAsync(inputs) is not { } report || !isCompared)
            {
                continue;
            }

            await _sameAnswer.CheckAsync(inputs, report, random);
            foreach (var input in inputs.Where(input => input.Company != Company.VisualBasic && report.Diagnostics.Any(diagnostic => diagnostic.StartsWith(input.Path, StringComparison.Ordinal))).Take(MostFixed))
            {
                await _fixes.CheckAsync(input);
            }
        }
    }

    private static int SizeOf(Company company) => company switch
    {
        Company.None => 1,
        Company.Sample => BatchSize,
        _ => MostTogether,
    };
}
