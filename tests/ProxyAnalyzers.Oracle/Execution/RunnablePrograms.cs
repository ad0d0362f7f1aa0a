using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProxyAnalyzers.Oracle.Generation;
using Twilio.Exceptions;
using Twilio.Http;
using Twilio.Rest.Proxy.V1;
using Twilio.Rest.Proxy.V1.Service;
using Twilio.Rest.Proxy.V1.Service.Session;

namespace ProxyAnalyzers.Oracle.Execution;

/// <summary>Programs that are loaded and can be run, each run on an account of its own.</summary>
internal sealed class RunnablePrograms : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Programs", isCollectible: true);
    private readonly Dictionary<string, RunProgram> _programs = [];
    private readonly Assembly _assembly;

    static RunnablePrograms() => AmbientClient.Install();

    /// <exception cref="InvalidOperationException">A program does not compile.</exception>
    public RunnablePrograms(CSharpCompilation programs)
    {
        using var stream = new MemoryStream();
        var result = programs.Emit(stream);
        if (!result.Success)
        {
            var error = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"{error}\n{error.Location.SourceTree}");
        }

        stream.Position = 0;
        _assembly = _context.LoadFromStream(stream);
        var trace = _assembly.GetType("Trace")!;
        trace.GetField("At")!.SetValue(null, (Action<int>)Site.At);
        trace.GetField("In")!.SetValue(null, (Action<int>)Site.In);
        _assembly.GetType("PlainClient")!.GetField("Answer")!.SetValue(null, (Func<HttpRequestMessage, HttpResponseMessage>)AnswerPlainly);
    }

    private delegate Task RunProgram(string serviceSid, string tripSid, string riderSid, string driverSid, bool a, bool b, int n);

    /// <summary>Runs a program on an account with a service, and with a trip if it uses one.</summary>
    public async Task<Run> RunAsync(GeneratedProgram program, Input input, Circumstances circumstances)
    {
        var client = new RecordingClient(circumstances);
        Site.Current = new Site(client);
        var service = ServiceResource.Create("oracle", client: client.Simulator).Sid;
        string[] trip = program.UsesTrip ? StartTrip(client, service, input.IsRiderGone) : ["", "", ""];
        var hasThrown = false;
        try
        {
            await Find(program.ClassName)(service, trip[0], trip[1], trip[2], input.A, input.B, input.N);
        }
        catch (TwilioException)
        {
            // That is what the calls say.
        }
        catch (AggregateException)
        {
            // That, too.
        }
        catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException)
        {
            hasThrown = true;
        }

        Call[] Locate(IEnumerable<Call> calls) => [.. calls.Select(call => call with { Lines = program.LinesOf(call.Lines) })];
        return new Run(input, circumstances, Locate(client.Calls), hasThrown) { Others = trip, Failed = Locate(client.Failed) };
    }

    public void Dispose() => _context.Unload();

    /// <summary>Plain HTTP asks the same Proxy.</summary>
    private static HttpResponseMessage AnswerPlainly(HttpRequestMessage request)
    {
        var asked = new Request(request.Method == System.Net.Http.HttpMethod.Post ? Twilio.Http.HttpMethod.Post : Twilio.Http.HttpMethod.Get, request.RequestUri!.AbsoluteUri);
        asked.AddPostParam("Body", "Hello");
        try
        {
            return new HttpResponseMessage(Site.Current.Client.Request(asked).StatusCode);
        }
        catch (ApiException refusal)
        {
            return new HttpResponseMessage((HttpStatusCode)refusal.Status);
        }
    }

    private static string[] StartTrip(RecordingClient client, string service, bool isRiderGone)
    {
        var trip = SessionResource.Create(service, client: client.Simulator).Sid;
        var rider = ParticipantResource.Create(service, trip, "+14155550181", client: client.Simulator).Sid;
        var driver = ParticipantResource.Create(service, trip, "+14155550182", client: client.Simulator).Sid;
        if (isRiderGone)
        {
            ParticipantResource.Delete(service, trip, rider, client: client.Simulator);
        }

        return [trip, rider, driver];
    }

    private RunProgram Find(string className)
    {
        if (!_programs.TryGetValue(className, out var run))
        {
            run = _assembly.GetType(className)!.GetMethod("RunAsync")!.CreateDelegate<RunProgram>();
            _programs.Add(className, run);
        }

        return run;
    }
}
