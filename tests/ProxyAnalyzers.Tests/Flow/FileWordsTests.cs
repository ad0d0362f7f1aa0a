using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using ProxyAnalyzers.Flow.Files;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>What the text of a file alone says of its words.</summary>
public sealed class FileWordsTests
{
    [Theory]
    [InlineData("Send", "Send")]
    [InlineData("public static class Sender { public static void Send(string guest) => Log(guest); }", "public static class Sender void Send string guest Log")]
    [InlineData("// only a comment", "only a comment")]
    public void File_contains_each_of_its_words(string text, string words)
    {
        var file = FileWords.Of(CSharpSyntaxTree.ParseText(text), CancellationToken.None);

        Assert.All(words.Split(' '), word => Assert.True(file.Contain(WordReader.NumberOf(word, ignoresCase: false))));
        Assert.False(file.Contain(WordReader.NumberOf("Sends", ignoresCase: false)));
        Assert.False(file.Contain(WordReader.NumberOf("send", ignoresCase: false)));
    }

    [Fact]
    public void Case_does_not_count_in_Visual_Basic()
    {
        var file = FileWords.Of(VisualBasicSyntaxTree.ParseText("Class Sender\r\nSub Send(session As sessionresource)\r\nEnd Sub\r\nEnd Class"), CancellationToken.None);

        Assert.True(file.NamesProxy);
        Assert.True(file.Contain(WordReader.NumberOf("SEND", ignoresCase: true)));
    }

    [Theory]
    [InlineData("class Sender { void Send(SessionResource session) { } }", true)]
    [InlineData("class Sender { string Url => \"https://proxy.twilio.com/\"; }", true)]
    [InlineData("class Sender { void Send(Session session) { } }", false)]
    public void File_names_Proxy(string text, bool isNamed) =>
        Assert.Equal(isNamed, FileWords.Of(CSharpSyntaxTree.ParseText(text), CancellationToken.None).NamesProxy);

    [Fact]
    public void Words_of_a_file_are_found_once()
    {
        var tree = CSharpSyntaxTree.ParseText("class Sender { }");

        Assert.Same(FileWords.Of(tree, CancellationToken.None), FileWords.Of(tree, CancellationToken.None));
    }

    [Fact]
    public void Nobody_waits_for_a_file_once_the_answer_is_not_wanted()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class Sender { }");

        Assert.Throws<OperationCanceledException>(() => FileWords.Of(tree, new CancellationToken(canceled: true)));
    }
}
