using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ProxyAnalyzers.Oracle.Generation;

/// <summary>Writes programs: the same ones for the same seed.</summary>
internal sealed class ProgramGenerator
{
    private const int DeepestNesting = 3;

    private readonly Random _random;
    private readonly int _index;
    private int _names;
    private bool _canAwait = true;

    public ProgramGenerator(int seed, int index)
    {
        // HashCode.Combine is another one in each process.
        _random = new Random(unchecked((seed * 486187739) + index) & int.MaxValue);
        _index = index;
    }

    public GeneratedProgram Write()
    {
        var scope = new Scope([], [], [], ["a", "b"], CanReturn: true);
        var body = new List<Node>();
        for (var i = 0; i <= _random.Next(2); i++)
        {
            OpenSession(body, ref scope);
        }

        body.AddRange(WriteBlock(scope, 0, 3 + _random.Next(7)));
        return new GeneratedProgram(_index, [.. body]);
    }

    /// <summary>A session with two participants, as most begin.</summary>
    private void OpenSession(List<Node> body, ref Scope scope)
    {
        var session = NewName("session");
        body.Add(Node.Line("create session", $"var {session} = {Call("SessionResource.Create", "serviceSid")};"));
        scope = scope with { Sessions = scope.Sessions.Add(session) };
        for (var i = 0; i < 2; i++)
        {
            AddGuest(body, ref scope, session, NewNumber());
        }
    }

    private void AddGuest(List<Node> body, ref Scope scope, string session, string identifier)
    {
        var guest = NewName("guest");
        var code = _random.Next(5) switch
        {
            0 => $"var {guest} = ParticipantResource.Create(new CreateParticipantOptions(serviceSid, {session}.Sid, {identifier}));",
            1 => $"var {guest} = ParticipantResource.Create(identifier: {identifier}, pathSessionSid: {session}.Sid, pathServiceSid: serviceSid);",
            2 => $"var {guest} = ParticipantResource.CreateWithHeaders(serviceSid, {session}.Sid, {identifier}).Data;",
            _ => $"var {guest} = {Call("ParticipantResource.Create", $"serviceSid, {session}.Sid, {identifier}")};",
        };
        body.Add(Node.Line("add participant", code));
        scope = scope with { Guests = scope.Guests.Add(guest) };
    }

    private ImmutableArray<Node> WriteBlock(Scope scope, int depth, int length)
    {
        var body = new List<Node>();
        for (var i = 0; i < length; i++)
        {
            scope = WriteStatement(body, scope, depth);
        }

        return [.. body];
    }

    private Scope WriteStatement(List<Node> body, Scope scope, int depth)
    {
        if (_random.Next(3) == 0)
        {
            return WriteRarer(body, scope, depth);
        }

        switch (_random.Next(depth < DeepestNesting ? 24 : 17))
        {
            case 0 or 1 or 2 or 3:
                body.Add(Send(scope));
                break;
            case 4 or 5:
                body.Add(Remove(scope));
                break;
            case 6:
                var name = NewName("guest");
                body.Add(Node.Line("copy of a record", $"var {name} = {Pick(scope.Guests)};"));
                return scope with { Guests = scope.Guests.Add(name) };
            case 7:
                var sid = NewName("sid");
                body.Add(Node.Line("copy of a SID", $"var {sid} = {Pick(scope.Guests)}.Sid;"));
                return scope with { Sids = scope.Sids.Add(sid) };
            case 8:
                var flag = NewName("flag");
                body.Add(Node.Line("flag", $"var {flag} = {Condition(scope)};"));
                return scope with { Flags = scope.Flags.Add(flag) };
            case 9:
                body.Add(Node.Line("close session", $"{Call("SessionResource.Update", $"serviceSid, {Pick(scope.Sessions)}.Sid, status: SessionResource.StatusEnum.Closed")};"));
                break;
            case 10:
                // Nobody opens again what is open, but for a mistake.
                var closed = Pick(scope.Sessions);
                if (_random.Next(3) > 0)
                {
                    body.Add(Node.Line("close session", $"Close(serviceSid, {closed});"));
                }

                body.Add(Node.Line("re-open session", $"{Call("SessionResource.Update", $"serviceSid, {closed}.Sid, status: SessionResource.StatusEnum.InProgress")};"));
                break;
            case 11:
                AddGuest(body, ref scope, Pick(scope.Sessions), _random.Next(3) == 0 ? Pick(scope.Guests) + ".Identifier" : NewNumber());
                break;
            case 12:
                var fetched = NewName("guest");
                var whom = Pick(scope.Guests);
                body.Add(Node.Line("fetch", $"var {fetched} = {Call("ParticipantResource.Fetch", $"serviceSid, {whom}.SessionSid, {whom}.Sid")};"));
                return scope with { Guests = scope.Guests.Add(fetched) };
            case 13:
                body.Add(Node.Line("helper that sends after a check", $"TellIfThere(serviceSid, {Session(scope)}, {Sid(scope)});"));
                break;
            case 14:
                body.Add(Node.Line("helper that removes on a condition", $"RemoveIf({Condition(scope)}, serviceSid, {Pick(scope.Guests)});"));
                break;
            case 15:
                body.Add(Node.Line("helper that closes", $"Close(serviceSid, {Pick(scope.Sessions)});"));
                break;
            case 16 when scope.CanReturn:
                body.Add(Node.Line("early return", $"if ({Condition(scope)}) return;"));
                break;
            case 16 or 17 or 18:
                body.Add(Node.Compound("if", ($"if ({Condition(scope)})", WriteBlock(scope, depth + 1, 1 + _random.Next(3)))));
                break;
            case 19:
                body.Add(Node.Compound(
                    "if and else",
                    ($"if ({Condition(scope)})", WriteBlock(scope, depth + 1, 1 + _random.Next(2))),
                    ("else", WriteBlock(scope, depth + 1, 1 + _random.Next(2)))));
                break;
            case 20:
                var counter = NewName("i");
                body.Add(Node.Compound("for", ($"for (var {counter} = 0; {counter} < {(_random.Next(2) == 0 ? "n" : "2")}; {counter}++)", WriteBlock(scope, depth + 1, 1 + _random.Next(2)))));
                break;
            case 21:
                var each = NewName("guest");
                var inner = scope with { Guests = scope.Guests.Add(each) };
                body.Add(Node.Compound("foreach over Read", ($"foreach (var {each} in ParticipantResource.Read(serviceSid, {Pick(scope.Sessions)}.Sid))", WriteBlock(inner, depth + 1, 1 + _random.Next(2)))));
                break;
            case 22:
                body.Add(Node.Compound(
                    "try and catch",
                    ("try", WriteBlock(scope, depth + 1, 1 + _random.Next(2))),
                    ("catch (ApiException)", WriteBlock(scope, depth + 1, _random.Next(2)))));
                break;
            default:
                body.Add(Node.Compound(
                    "try and finally",
                    ("try", WriteBlock(scope, depth + 1, 1 + _random.Next(2))),
                    ("finally", WriteBlock(scope with { CanReturn = false }, depth + 1, 1))));
                break;
        }

        return scope;
    }

    private Scope WriteRarer(List<Node> body, Scope scope, int depth)
    {
        var name = NewName("guest");
        switch (_random.Next(depth < DeepestNesting ? 24 : 16))
        {
            case 0:
                body.Add(Node.Line("choice", $"var {name} = {Condition(scope)} ? {Pick(scope.Guests)} : {Pick(scope.Guests)};"));
                return scope with { Guests = scope.Guests.Add(name) };
            case 1:
                body.Add(Node.Line("helper that chooses", $"var {name} = Choose({Condition(scope)}, {Pick(scope.Guests)}, {Pick(scope.Guests)});"));
                return scope with { Guests = scope.Guests.Add(name) };
            case 2:
                var other = NewName("guest");
                body.Add(Node.Line("tuple", $"var ({name}, {other}) = ({Pick(scope.Guests)}, {Pick(scope.Guests)});"));
                body.Add(Node.Line("swap", $"({name}, {other}) = ({other}, {name});"));
                return scope with { Guests = scope.Guests.Add(name).Add(other) };
            case 3:
                body.Add(Node.Line("helper that returns a tuple", $"var {name} = Swap({Pick(scope.Guests)}, {Pick(scope.Guests)}).{(_random.Next(2) == 0 ? "First" : "Second")};"));
                return scope with { Guests = scope.Guests.Add(name) };
            case 4:
                var pair = NewName("pair");
                body.Add(Node.Line("object of the program", $"var {pair} = new Pair {{ First = {Pick(scope.Guests)}, Second = {Pick(scope.Guests)} }};"));
                return scope with { Guests = scope.Guests.Add(pair + ".First").Add(pair + ".Second") };
            case 5:
                var list = NewName("list");
                body.Add(Node.Line("list", $"var {list} = new List<ParticipantResource> {{ {string.Join(", ", new[] { Pick(scope.Guests), Pick(scope.Guests) }.Distinct())} }};"));
                return scope with { Guests = scope.Guests.Add(list + "[0]") };
            case 6:
                var one = Pick(scope.Sessions);
                body.Add(Node.Line("helper that adds", $"var {name} = Add(serviceSid, {one}.Sid, {NewNumber()});"));
                return scope with { Guests = scope.Guests.Add(name) };
            case 7:
                body.Add(Node.Line("asynchronous helper", $"await TellAsync(serviceSid, {Session(scope)}, {Sid(scope)});"));
                break;
            case 8:
                body.Add(Node.Line("status that depends", $"SessionResource.Update(serviceSid, {Pick(scope.Sessions)}.Sid, status: {Condition(scope)} ? SessionResource.StatusEnum.Closed : SessionResource.StatusEnum.InProgress);"));
                break;
            case 9:
                body.Add(Node.Line("status that no update accepts", $"SessionResource.Update(serviceSid, {Pick(scope.Sessions)}.Sid, status: {(_random.Next(2) == 0 ? "SessionResource.StatusEnum.Failed" : "\"clsoed\"")});"));
                break;
            case 10:
                body.Add(Node.Line("identifier that is no address", $"ParticipantResource.Create(serviceSid, {Pick(scope.Sessions)}.Sid, {(_random.Next(2) == 0 ? "\"4155550100\"" : Pick(scope.Guests) + ".Sid")});"));
                break;
            case 11:
                body.Add(Node.Line("empty body", $"MessageInteractionResource.Create(serviceSid, {Session(scope)}, {Sid(scope)}, {(_random.Next(2) == 0 ? "\"\"" : "null")});"));
                break;
            case 12:
                body.Add(Node.Line("wrong kind of SID", $"MessageInteractionResource.Create(serviceSid, {Session(scope)}, {Pick(scope.Sessions)}.Sid, \"Hello\");"));
                break;
            case 13:
                var session = NewName("session");
                var mode = _random.Next(3) switch { 0 => "VoiceOnly", 1 => "MessageOnly", _ => "VoiceAndMessage" };
                body.Add(Node.Line("session with a mode", $"var {session} = SessionResource.Create(serviceSid, mode: SessionResource.ModeEnum.{mode});"));
                body.Add(Node.Line("channel identifier", $"var {name} = ParticipantResource.Create(serviceSid, {session}.Sid, {(_random.Next(2) == 0 ? $"\"messenger:{_names++}\"" : NewNumber())});"));
                return scope with { Sessions = scope.Sessions.Add(session), Guests = scope.Guests.Add(name) };
            case 14:
                body.Add(Node.Line("null until found", $"ParticipantResource {name} = null;"));
                body.Add(Node.Compound("found on a condition", ($"if ({Condition(scope)})", [Node.Line("assignment", $"{name} = {Pick(scope.Guests)};")])));
                body.Add(Node.Compound("used if found", ($"if ({name} != null)", [Send(scope with { Guests = [name], Sids = [] })])));
                break;
            case 15:
                var task = NewName("task");
                body.Add(Node.Line("task that is awaited later", $"var {task} = ParticipantResource.DeleteAsync(serviceSid, {Session(scope)}, {Sid(scope)});"));
                body.Add(Node.Line("await", $"await {task};"));
                break;
            case 16:
                body.Add(Node.Compound("switch", ("switch (n)", [.. Enumerable.Range(0, 2).Select(value => Node.Compound("case", ($"case {value}:", WriteBlock(scope, depth + 1, 1 + _random.Next(2)).Add(Node.Line("break", "break;")))))])));
                break;
            case 17:
                var counter = NewName("i");
                body.Add(Node.Line("counter", $"var {counter} = 0;"));
                body.Add(Node.Compound("while", ($"while ({counter}++ < {(_random.Next(2) == 0 ? "n" : "2")})", WriteBlock(scope, depth + 1, 1 + _random.Next(2)))));
                break;
            case 18:
                var rounds = NewName("i");
                var inner = WriteBlock(scope, depth + 1, 1 + _random.Next(2)).Insert(0, Node.Line("way out of a loop", $"if ({Condition(scope)}) {(_random.Next(2) == 0 ? "break" : "continue")};"));
                body.Add(Node.Compound("loop with a way out", ($"for (var {rounds} = 0; {rounds} < 2; {rounds}++)", inner)));
                break;
            case 19:
                var each = NewName("guest");
                body.Add(Node.Compound("foreach over an array", ($"foreach (var {each} in new[] {{ {Pick(scope.Guests)}, {Pick(scope.Guests)} }})", WriteBlock(scope with { Guests = scope.Guests.Add(each) }, depth + 1, 1))));
                break;
            case 20:
                var act = NewName("act");
                var isAsync = _random.Next(2) == 0;
                body.Add(Node.Compound("lambda", ((isAsync ? $"Func<Task> {act} = async () =>" : $"Action {act} = () =>"), [Within(isAsync, () => Remove(scope))]), (";", default)));
                body.Add(Node.Line("call of a lambda", $"{(isAsync ? "await " : "")}{act}();"));
                break;
            case 21:
                var local = NewName("Act");
                var awaits = _random.Next(2) == 0;
                body.Add(Node.Compound("local function", ($"{(awaits ? "async Task" : "void")} {local}()", [Within(awaits, () => Send(scope))])));
                body.Add(Node.Line("call of a local function", $"{(awaits ? "await " : "")}{local}();"));
                break;
            case 22:
                body.Add(Node.Compound(
                    "try, catch of anything and finally",
                    ("try", WriteBlock(scope, depth + 1, 1 + _random.Next(2))),
                    ($"catch (Exception e{name}) when (e{name} is ApiException)", WriteBlock(scope, depth + 1, _random.Next(2))),
                    ("finally", WriteBlock(scope with { CanReturn = false }, depth + 1, 1))));
                break;
            default:
                body.Add(Node.Compound("throw on a condition", ($"if ({Condition(scope)})", [Node.Line("throw", "throw new InvalidOperationException();")])));
                break;
        }

        return scope;
    }

    private Node Send(Scope scope) => _random.Next(8) switch
    {
        0 => Node.Line("send with options", $"MessageInteractionResource.Create(new CreateMessageInteractionOptions(serviceSid, {Session(scope)}, {Sid(scope)}) {{ Body = \"Hello\" }});"),
        1 => Node.Line("send with named arguments", $"MessageInteractionResource.Create(body: \"Hello\", pathParticipantSid: {Sid(scope)}, pathServiceSid: serviceSid, pathSessionSid: {Session(scope)});"),
        2 => Node.Line("helper that sends", $"Tell(serviceSid, {Session(scope)}, {Sid(scope)});"),
        3 => Node.Line("hardcoded SID", $"MessageInteractionResource.Create(serviceSid, {Session(scope)}, \"KP6a834860303c66545c36522d142f655a\", \"Hello\");"),
        _ => Node.Line("send", $"{Call("MessageInteractionResource.Create", $"serviceSid, {Session(scope)}, {Sid(scope)}, \"Hello\"")};"),
    };

    private Node Remove(Scope scope)
    {
        var guest = Pick(scope.Guests);
        return _random.Next(3) == 0
            ? Node.Line("helper that removes", $"Remove(serviceSid, {guest});")
            : Node.Line("remove", $"{Call("ParticipantResource.Delete", $"serviceSid, {guest}.SessionSid, {guest}.Sid")};");
    }

    private string Condition(Scope scope) => _random.Next(13) switch
    {
        0 => "n == 1",
        1 => "n > 0",
        2 => $"{Pick(scope.Flags)} && {Pick(scope.Flags)}",
        3 => $"!{Pick(scope.Flags)}",
        4 => $"{Pick(scope.Flags)} || !{Pick(scope.Flags)}",
        5 when scope.Guests.Length > 0 => $"{Pick(scope.Guests)}.DateDeleted == null",
        6 when scope.Guests.Length > 0 => $"IsThere({Pick(scope.Guests)})",
        7 when scope.Guests.Length > 0 => $"{Pick(scope.Guests)}.DateDeleted is {{ }}",
        8 when scope.Guests.Length > 0 => $"{Pick(scope.Guests)} is {{ DateDeleted: null }}",
        9 => $"{Pick(scope.Flags)} == {Pick(scope.Flags)}",
        10 => $"({Pick(scope.Flags)} ? {Pick(scope.Flags)} : n > 1)",
        11 => $"{Pick(scope.Flags)} ^ a",
        _ => Pick(scope.Flags),
    };

    private string Session(Scope scope) => _random.Next(4) == 0 && scope.Guests.Length > 0 ? Pick(scope.Guests) + ".SessionSid" : Pick(scope.Sessions) + ".Sid";

    private string Sid(Scope scope) => _random.Next(4) == 0 && scope.Sids.Length > 0 ? Pick(scope.Sids) : Pick(scope.Guests) + ".Sid";

    /// <summary>Writes what stands in a function that may or may not await.</summary>
    private Node Within(bool isAsync, Func<Node> write)
    {
        _canAwait = isAsync;
        var node = write();
        _canAwait = true;
        return node;
    }

    /// <summary>The call, synchronous or awaited.</summary>
    private string Call(string method, string arguments) => _random.Next(2) == 0 || !_canAwait ? $"{method}({arguments})" : $"await {method}Async({arguments})";

    private string Pick(ImmutableArray<string> names) => names[_random.Next(names.Length)];

    private string NewName(string stem) => stem + _names++;

    private string NewNumber() => $"\"+1415555{_names++:D4}\"";
}
