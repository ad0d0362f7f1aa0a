using System.Linq;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>What a request is about.</summary>
/// <param name="Method">The verb of HTTP.</param>
/// <param name="Session">The SID of the session, if it names one.</param>
/// <param name="Participant">The SID of the participant, if it names one.</param>
/// <param name="IsMessage">It is a message to the participant.</param>
internal sealed record ProxyPath(string Method, string? Session, string? Participant, bool IsMessage)
{
    private const int SessionIndex = 5;
    private const int ParticipantIndex = 7;
    private const int MessageIndex = 8;

    /// <summary>It only looks at something.</summary>
    public bool IsRead => Method == "GET";

    public bool IsRemoval => Method == "DELETE" && Participant is not null;

    /// <summary>A session is deleted, or the service with all that are in it.</summary>
    public bool EndsSession => Method == "DELETE" && Participant is null;

    /// <summary>Whether participants of a session are read, one or all.</summary>
    public bool LooksAtParticipants { get; private init; }

    /// <summary>Somebody is added to a session.</summary>
    public bool IsCreation { get; private init; }

    public static ProxyPath Parse(string method, string path)
    {
        var segments = path.Split('/');
        return new ProxyPath(method, Segment(segments, SessionIndex), Segment(segments, ParticipantIndex), segments.Length > MessageIndex)
        {
            IsCreation = method == "POST" && segments.Length == ParticipantIndex,
            LooksAtParticipants = method == "GET" && segments.Length >= ParticipantIndex,
        };
    }

    /// <summary>Of the path of a request, that of its session.</summary>
    public static string OfSession(string path) => string.Join('/', path.Split('/').Take(SessionIndex + 1));

    private static string? Segment(string[] segments, int index) => segments.Length > index ? segments[index] : null;
}
