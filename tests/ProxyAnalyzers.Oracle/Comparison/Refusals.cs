using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Comparison;

/// <summary>What the codes of refusals mean (https://www.twilio.com/docs/api/errors, and the README of the simulator).</summary>
internal static class Refusals
{
    public const int NotFound = 20404;
    public const int AlreadyInSession = 80103;
    public const int UniqueNameNotFound = 80308;
    public const int SessionClosed = 80607;
    public const int InUseElsewhere = 80604;
    public const int TooManyParticipants = 80609;
    public const int TypeNotSupported = 80616;
    public const int ParameterInvalid = 80701;
    public const int UnknownParticipant = 80903;
    public const int VoiceOnly = 80910;

    /// <summary>In this order Proxy looks at what may be wrong with a request. A status that no update accepts is wrong in a closed session, too.</summary>
    private static readonly int[] s_order = [80408, 80409, 80405, NotFound, 80608, SessionClosed, UnknownParticipant, VoiceOnly, 80404, TypeNotSupported, AlreadyInSession, TooManyParticipants, ParameterInvalid];

    /// <summary>The rules that a refusal speaks for.</summary>
    public static ImmutableDictionary<int, string[]> Rules { get; } = new Dictionary<int, string[]>
    {
        [NotFound] = ["PROXY1003", "PROXY1006", "PROXY2001", "PROXY2003"],
        [AlreadyInSession] = ["PROXY2002", "PROXY3002"],
        [80404] = ["PROXY3001"],
        [80405] = ["PROXY1002"],
        [80408] = ["PROXY1002"],
        [80409] = ["PROXY1002"],
        [SessionClosed] = ["PROXY2003"],
        [80608] = ["PROXY2004"],
        [TooManyParticipants] = ["PROXY2005"],
        [TypeNotSupported] = ["PROXY3003"],
        [ParameterInvalid] = ["PROXY5001"],
        [UnknownParticipant] = ["PROXY1001", "PROXY1003", "PROXY2001"],
        [VoiceOnly] = ["PROXY5002"],
    }.ToImmutableDictionary();

    /// <summary>Whether a refusal keeps Proxy from looking at what the rule is about.</summary>
    public static bool ComesBefore(int code, string rule) =>
        Array.IndexOf(s_order, code) is >= 0 and var place && place < Array.FindLastIndex(s_order, later => Rules[later].Contains(rule));
}
