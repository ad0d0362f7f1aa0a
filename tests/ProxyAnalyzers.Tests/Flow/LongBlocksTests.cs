using System.Linq;
using System.Threading.Tasks;
using ProxyAnalyzers.Tests.Verify;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>In a long block what nobody needs is forgotten on the way, and nothing else.</summary>
public sealed class LongBlocksTests
{
    private const int ManyStatements = 150;

    [Theory]
    [InlineData("ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);", "MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, body: \"Hello\");")]
    [InlineData("var sid = rider.Sid; ParticipantResource.Delete(serviceSid, session.Sid, sid);", "MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:sid|}, body: \"Hello\");")]
    [InlineData("var riders = new[] { rider }; ParticipantResource.Delete(serviceSid, session.Sid, riders[0].Sid);", "MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:riders[0].Sid|}, body: \"Hello\");")]
    [InlineData("ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid); Action tell = () => MessageInteractionResource.Create(serviceSid, session.Sid, {|PROXY2001:rider.Sid|}, body: \"Hello\");", "tell();")]
    [InlineData("", "ParticipantResource.Create(serviceSid, {|PROXY2005:session.Sid|}, {|PROXY3002:\"+14155550100\"|});")]
    [InlineData("SessionResource.Delete(serviceSid, session.Sid);", "MessageInteractionResource.Create(serviceSid, {|PROXY2003:session.Sid|}, rider.Sid, body: \"Hello\");")]
    [InlineData("", "MessageInteractionResource.Create(serviceSid, other.Sid, {|PROXY1003:rider.Sid|}, body: \"Hello\");")]
    public Task What_was_done_at_its_begin_counts_at_its_end(string begin, string end) => Verify(begin, end);

    [Theory]
    [InlineData("", "MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, body: \"Hello\");")]
    [InlineData("ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);", "rider = ParticipantResource.Create(serviceSid, session.Sid, \"+14155550102\"); MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, body: \"Hello\");")]
    [InlineData("var isGone = a; if (isGone) ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);", "if (!isGone) MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, body: \"Hello\");")]
    [InlineData("if (a) ParticipantResource.Delete(serviceSid, session.Sid, rider.Sid);", "if (!a) MessageInteractionResource.Create(serviceSid, session.Sid, rider.Sid, body: \"Hello\");")]
    public Task What_is_right_is_right_at_its_end(string begin, string end) => Verify(begin, end);

    private static Task Verify(string begin, string end) => ProxyVerify.CheckAsync(
        $$"""
        public static class Dispatcher
        {
            public static void Run(string serviceSid, bool a)
            {
                var session = SessionResource.Create(serviceSid);
                var other = SessionResource.Create(serviceSid);
                var rider = ParticipantResource.Create(serviceSid, session.Sid, "+14155550100");
                ParticipantResource.Create(serviceSid, session.Sid, "+14155550101");
                {{begin}}
                {{string.Join('\n', Enumerable.Range(0, ManyStatements).Select(i => $"var guest{i} = ParticipantResource.Fetch(serviceSid, other.Sid, a.ToString()).Identifier; Console.WriteLine(guest{i});"))}}
                {{end}}
            }
        }
        """);
}
