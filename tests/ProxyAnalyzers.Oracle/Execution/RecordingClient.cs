using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ProxySimulator;
using ProxyAnalyzers.Oracle.Comparison;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Remembers which lines of a program asked for what came back.</summary>
/// <param name="circumstances">What happens besides.</param>
internal sealed class RecordingClient(Circumstances circumstances) : ITwilioRestClient
{
    private const int InternalServerError = 20500;
    private const int TooManyRequests = 20429;
    private const int SessionStatusInvalid = 80608;
    private const int NoPartnerParticipant = 80614;
    private const int Most = 300;

    private readonly SimulatedProxyClient _simulator = new();
    private readonly List<Call> _calls = [];
    private readonly List<Call> _failed = [];
    private readonly Ghosts _ghosts = new();
    private int _requests;
    private int _looks;
    private int _removals;
    private string? _failedPlace;

    public IReadOnlyList<Call> Calls => _calls;

    /// <summary>What failed for a reason that has nothing to do with it.</summary>
    public IReadOnlyList<Call> Failed => _failed;

    public string AccountSid => _simulator.AccountSid;

    public string Region => _simulator.Region;

    public HttpClient HttpClient => _simulator.HttpClient;

    /// <summary>Proxy, for what the program does not do itself.</summary>
    public ITwilioRestClient Simulator => _simulator;

    public Response Request(Request request)
    {
        var lines = Site.Current.Lines;
        var number = _requests++;
        if (number > Most)
        {
            throw new InvalidOperationException("The program does not come to its end.");
        }

        var path = ProxyPath.Parse(request.Method.ToString(), request.Uri.AbsolutePath);
        var place = circumstances.FailsAgain || circumstances.RemovalFailsAgain ? string.Join(' ', lines) : "";
        if (circumstances.Fails(number) || (circumstances.FailsAgain && place == _failedPlace))
        {
            _failedPlace = place;
            var failure = Fail();
            _failed.Add(new Call(lines, path, Describe(request), (failure as ApiException)?.Code ?? InternalServerError) { Number = number });
            throw failure;
        }

        var look = path.LooksAtParticipants ? _looks++ : -1;
        if (path.LooksAtParticipants && circumstances.OthersRemoveAt(look))
        {
            RemoveAll(request.Uri.AbsolutePath, path);
        }

        if (path.IsRemoval && (_removals++ == circumstances.RemovalFailsAt || (circumstances.RemovalFailsAgain && place == _failedPlace)))
        {
            _failedPlace = place;
            return new Response(HttpStatusCode.NotFound, "");
        }

        if (_ghosts.Knows(path))
        {
            var code = _ghosts.IsSession(path.Session, out var known) ? known : CodeOfSession(request, path);
            _calls.Add(new Call(lines, path, Describe(request), code) { Number = number });
            return Show(_ghosts.Answer(request, path, code), path, look);
        }

        if (circumstances.PassesOverRefusals && path.EndsSession)
        {
            RememberAll(request.Uri.AbsoluteUri, path);
        }

        var response = _simulator.Answer(request);
        var refusal = response.StatusCode >= HttpStatusCode.BadRequest ? JsonNode.Parse(response.Content)! : null;
        var tolerated = refusal is null ? null : Tolerate(request, (int)refusal["code"]!);
        _calls.Add(new Call(lines, path, Describe(request), refusal is null || tolerated is not null ? null : (int)refusal["code"]!)
        {
            Number = number,
            HasNoPartner = refusal is not null && (int)refusal["code"]! == NoPartnerParticipant,
        });
        if (refusal is null)
        {
            if (path is { IsMessage: false } and ({ IsCreation: true } or { IsRead: true, Participant: not null }))
            {
                _ghosts.Remember(response);
            }

            return Show(response, path, look);
        }

        return tolerated
            ?? (circumstances.PassesOverRefusals ? Show(_ghosts.Answer(request, path, (int)refusal["code"]!), path, look) : null)
            ?? throw new ApiException((int)refusal["code"]!, (int)refusal["status"]!, (string)refusal["message"]!, "", null);
    }

    private TwilioException Fail() =>
        circumstances.LosesConnection ? new ApiConnectionException("Connection lost")
        : circumstances.IsTurnedAway ? new ApiException(TooManyRequests, 429, "Too Many Requests", "", null)
        : new ApiException(InternalServerError, 500, "Internal Server Error", "", null);

    private Response Show(Response answer, ProxyPath path, int look) => path.LooksAtParticipants ? Looks.Change(answer, path, look, circumstances, _ghosts) : answer;

    // The simulator answers at once.
    public Task<Response> RequestAsync(Request request)
    {
        try
        {
            return Task.FromResult(Request(request));
        }
        catch (TwilioException refusal)
        {
            return Task.FromException<Response>(refusal);
        }
    }

    /// <summary>
    /// What comes back where the contract calls something legal, or less than a warning, that the simulator refuses: a program would end
    /// there, and nothing would be known of what follows.
    /// </summary>
    private Response? Tolerate(Request request, int code) => code switch
    {
        SessionStatusInvalid when request.PostParams.Any(field => field is { Key: "Status", Value: "in-progress" }) =>
            _simulator.Request(new Request(HttpMethod.Get, request.Uri.AbsoluteUri)),
        NoPartnerParticipant => new Response(HttpStatusCode.Created, Ghosts.Message),
        _ => null,
    };

    /// <summary>What a request about a participant who is in the session is refused with; null where it is granted.</summary>
    private int? CodeOfSession(Request request, ProxyPath path)
    {
        var answer = _simulator.Answer(new Request(HttpMethod.Get, $"https://proxy.twilio.com{ProxyPath.OfSession(request.Uri.AbsolutePath)}"));
        var session = JsonNode.Parse(answer.Content)!;
        return true switch
        {
            _ when answer.StatusCode >= HttpStatusCode.BadRequest => (int)session["code"]!,
            _ when !path.IsMessage => null,
            _ when (string?)session["status"] == "closed" => Refusals.SessionClosed,
            _ when (string?)session["mode"] == "voice-only" => Refusals.VoiceOnly,
            _ when !request.PostParams.Any(field => field.Key == "Body" && !string.IsNullOrWhiteSpace(field.Value)) => Refusals.ParameterInvalid,
            _ => null,
        };
    }

    private void RememberAll(string url, ProxyPath ended)
    {
        var sessions = ended.Session is not null ? [url] : Sids(_simulator.Answer(new Request(HttpMethod.Get, $"{url}/Sessions")), "sessions").Select(sid => $"{url}/Sessions/{sid}");
        foreach (var session in sessions)
        {
            _ghosts.Remember(_simulator.Answer(new Request(HttpMethod.Get, $"{session}/Participants")));
        }
    }

    private void RemoveAll(string url, ProxyPath path)
    {
        var address = $"https://proxy.twilio.com{url}";
        var sids = path.Participant is { } sid ? [sid] : Sids(_simulator.Answer(new Request(HttpMethod.Get, address)), "participants");
        foreach (var participant in sids)
        {
            _simulator.Answer(new Request(HttpMethod.Delete, path.Participant is null ? $"{address}/{participant}" : address));
        }
    }

    private static string[] Sids(Response list, string key) =>
        JsonNode.Parse(list.Content)![key] is JsonArray resources ? [.. resources.Select(resource => (string)resource!["sid"]!)] : [];

    private static string Describe(Request request) =>
        $"{request.Method} {request.Uri.AbsolutePath} {string.Join('&', request.PostParams.Select(field => $"{field.Key}={field.Value}"))}";
}
