using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>A program over two truth values and a small number, which uses Proxy as people do.</summary>
internal sealed partial class GeneratedProgram
{
    private const string Using = "using (";
    private const string Parameters = "string serviceSid, string tripSid, string riderSid, string driverSid, bool a, bool b, int n";

    private readonly ImmutableArray<ProgramLine> _lines;
    private readonly int _helpersStart;
    private readonly int[] _optionLines;
    private readonly Regex _unknown;

    public GeneratedProgram(int index, ImmutableArray<Node> body)
    {
        Index = index;
        Body = body;
        ClassName = $"Program{index}";
        Path = ClassName + ".cs";
        ImmutableArray<ProgramLine> main =
        [
            .. Plain($"public static class {ClassName}", "{", $"    public static async Task RunAsync({Parameters})", "    {"),
            .. body.SelectMany(node => node.Print("        ")),
            .. Plain("    }"),
        ];
        var mainText = string.Join('\n', main.Select(line => line.Text));
        _helpersStart = main.Length;
        _lines = [.. main, .. HelperLibrary.LinesFor(mainText).Select(InClass), .. Plain("}")];
        Text = string.Join('\n', _lines.Select(line => line.Text));
        Blocks = TryBlocks.Of(_lines);
        _optionLines = FindOptions(_lines);
        _unknown = FindUnknown(main);
        UsesTrip = Trip().IsMatch(mainText[mainText.IndexOf('{', StringComparison.Ordinal)..].Replace(Parameters, "", StringComparison.Ordinal));
        var named = mainText.Replace(Parameters, "", StringComparison.Ordinal);
        Inputs = Input.For(named, UsesTrip);
        RareInputs = Input.Rare(named, UsesTrip);
    }

    /// <summary>Which of the programs of a seed it is.</summary>
    public int Index { get; }

    /// <summary>What it does.</summary>
    public ImmutableArray<Node> Body { get; }

    public string ClassName { get; }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The lines in a <c>try</c>.</summary>
    public TryBlocks Blocks { get; }

    /// <summary>It reads records of participants.</summary>
    public bool LooksAtParticipants => Text.Contains("ParticipantResource.Fetch", StringComparison.Ordinal) || Text.Contains("ParticipantResource.Read", StringComparison.Ordinal);

    public bool AsksForResultsOfRemovals => Constructs.Contains("removal whose result is asked");

    /// <summary>It uses a session that was there before it.</summary>
    public bool UsesTrip { get; }

    /// <summary>What it can be given, as far as it makes a difference.</summary>
    public ImmutableArray<Input> Inputs { get; }

    /// <summary>These, and what it is seldom given.</summary>
    public ImmutableArray<Input> RareInputs { get; }

    public IEnumerable<string> Constructs => Body.SelectMany(node => node.AllConstructs).Distinct();

    /// <summary>The text as it runs: each line that may ask Proxy for something says first that it is reached.</summary>
    public string TracedText => string.Join('\n', _lines.Select((line, index) => Trace(line, index + 1)));

    /// <summary>The line acts on an element of a list, on what is read by key, or on a composed SID: nobody knows which one it is.</summary>
    public bool ActsOnUnknown(int line) => _unknown.IsMatch(_lines[line - 1].Text);

    /// <summary>The line calls a method of an object of the program.</summary>
    public bool CallsMethodOfObject(int line) => Method().IsMatch(_lines[line - 1].Text);

    /// <summary>The line sends several messages: it is not known which of them something is reported of.</summary>
    public bool SendsAtOnce(int line) => _lines[line - 1].Text.Contains("Task.WhenAll(Message", StringComparison.Ordinal);

    /// <summary>The line asks by plain HTTP.</summary>
    public bool IsPlain(int line) => _lines[line - 1].Text.Contains("s_http.", StringComparison.Ordinal);

    /// <summary>The line asks by plain HTTP for something about a SID that is not hardcoded.</summary>
    public bool AsksPlainly(int line) => IsPlain(line) && !Hardcoded().IsMatch(_lines[line - 1].Text);

    /// <summary>The lines that are written so, counted from 1.</summary>
    public IEnumerable<int> LinesWith(Regex written) => Enumerable.Range(1, _lines.Length).Where(line => written.IsMatch(_lines[line - 1].Text));

    public bool IsOfHelper(int line) => line > _helpersStart;

    /// <summary>The lines that a call is written in: those that lead to it, and those where its options are made.</summary>
    public ImmutableArray<int> LinesOf(ImmutableArray<int> lines) => lines is [> 0, ..] && lines.Any(line => _optionLines[line] > 0)
        ? [.. lines, .. lines.Select(line => _optionLines[line]).Where(line => line > 0)]
        : lines;

    public GeneratedProgram With(ImmutableArray<Node> body) => new(Index, body);

    /// <summary>For each line that names options the line where they are made, counted from 1; else 0.</summary>
    private static int[] FindOptions(ImmutableArray<ProgramLine> lines) =>
    [
        0,
        .. lines.Select(line => Options().Match(line.Text) is { Success: true, Value: var name }
            ? 1 + lines.TakeWhile(other => !other.Text.Contains($"var {name} =", StringComparison.Ordinal)).Count()
            : 0),
    ];

    /// <summary>The names of what nobody knows, and of all that may hold it.</summary>
    private static Regex FindUnknown(IReadOnlyCollection<ProgramLine> lines)
    {
        var names = Unknown();
        while (true)
        {
            var assigned = lines.Select(line => Assignment().Match(line.Text)).Where(match => names.IsMatch(match.Groups[2].Value) && !names.IsMatch(match.Groups[1].Value)).Select(match => match.Groups[1].Value).ToList();
            if (assigned.Count == 0)
            {
                return names;
            }

            names = new Regex($@"{names}|\b({string.Join('|', assigned)})\b");
        }
    }

    // What is disposed of asks from there, wherever its block was left.
    private string Trace(ProgramLine line, int number) => true switch
    {
        _ when !line.CanBeTraced => line.Text,
        _ when IsOfHelper(number) => $"Trace.In({number}); {line.Text}",
        _ when line.Text.Contains(Using, StringComparison.Ordinal) => $"Trace.At({number}); {line.Text.Replace(Using, $"using (Trace.Using({number}, ", StringComparison.Ordinal)})",
        _ => $"Trace.At({number}); {line.Text}",
    };

    private static IEnumerable<ProgramLine> Plain(params string[] lines) => lines.Select(line => new ProgramLine(line, CanBeTraced: false));

    private static ProgramLine InClass(string line) =>
        new(line.Length == 0 ? line : "    " + line, line.StartsWith("    ", StringComparison.Ordinal) && line.Contains('(') && new NodePart(line.TrimStart(), default).CanBeTraced);

    [GeneratedRegex(@"\b(tripSid|riderSid|driverSid)\b")]
    private static partial Regex Trip();

    [GeneratedRegex("SupportSid|/KP[0-9a-f]{32}/")]
    private static partial Regex Hardcoded();

    [GeneratedRegex(@"\boptions\d+")]
    private static partial Regex Options();

    [GeneratedRegex(@"desk\d+\.|elementDesk\d+\.|new Visit")]
    private static partial Regex Method();

    [GeneratedRegex(@"(\w+)(?: (?:=|in) |\.Welcome\()(.+)")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\b(composed|element)|\w\[""")]
    private static partial Regex Unknown();
}
