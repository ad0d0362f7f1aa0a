using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using ProxyAnalyzers.Flow.Files;
using Xunit;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>A text is read word by word, whatever stands between the words.</summary>
public sealed class WordReaderTests
{
    [Theory]
    [InlineData("Send", "Send")]
    [InlineData("Sender.Send(sid);", "Sender Send sid")]
    [InlineData("  a\t+\r\nb  ", "a b")]
    [InlineData("@Send(_sid1, s_2)", "Send _sid1 s_2")]
    [InlineData("$\"{guest}:{host}\"", "guest host")]
    [InlineData("// see Send/Sends", "see Send Sends")]
    [InlineData("Größe größer", "Größe größer")]
    [InlineData("émile.Ünder", "émile Ünder")]
    [InlineData("a\u00a0b\u2003c", "a b c")]
    [InlineData("a\u0080b", "a\u0080b")]
    [InlineData("送信 = 1;", "送信 1")]
    [InlineData("Send send SEND", "Send send SEND")]
    public void Words_stand_between_anything_that_no_name_has(string text, string words) =>
        Assert.Equal(words.Split(' ').Select(word => WordReader.NumberOf(word, ignoresCase: false)), Read(text, 0, text.Length));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("{ } => (;)")]
    public void Text_without_a_word_has_none(string text)
    {
        Assert.Empty(Read(text, 0, text.Length));
        Assert.Equal(0, WordReader.NumberOf(text, ignoresCase: false));
    }

    [Theory]
    [InlineData("Send", "Sends")]
    [InlineData("Send", "send")]
    [InlineData("Send", "Sned")]
    [InlineData("a", "b")]
    [InlineData("sid1", "sid2")]
    [InlineData("_sid", "sid")]
    [InlineData("größe", "größen")]
    public void Other_words_have_other_numbers(string one, string other)
    {
        Assert.NotEqual(0, WordReader.NumberOf(one, ignoresCase: false));
        Assert.NotEqual(WordReader.NumberOf(one, ignoresCase: false), WordReader.NumberOf(other, ignoresCase: false));
    }

    [Theory]
    [InlineData("Send", "SEND", true)]
    [InlineData("größe", "GRÖßE", true)]
    [InlineData("Send", "Sends", false)]
    public void Case_need_not_count(string one, string other, bool isSame)
    {
        Assert.Equal(isSame, WordReader.NumberOf(one, ignoresCase: true) == WordReader.NumberOf(other, ignoresCase: true));
        Assert.NotEqual(WordReader.NumberOf(one, ignoresCase: false), WordReader.NumberOf(other, ignoresCase: false));
    }

    [Theory]
    [InlineData("one two three", 4, 7, "two")]
    [InlineData("one two three", 3, 8, "two")]
    [InlineData("one two three", 5, 6, "w")]
    [InlineData("one two three", 8, 13, "three")]
    [InlineData("one two three", 7, 8, "")]
    [InlineData("one two three", 2, 2, "")]
    public void Only_the_part_of_the_text_is_read(string text, int start, int end, string words) =>
        Assert.Equal(words.Split(' ').Where(word => word.Length > 0).Select(word => WordReader.NumberOf(word, ignoresCase: false)), Read(text, start, end));

    [Fact]
    public void Names_that_differ_in_case_alone_are_one_in_Visual_Basic()
    {
        Assert.False(WordReader.IgnoresCase(CSharpSyntaxTree.ParseText("")));
        Assert.True(WordReader.IgnoresCase(VisualBasicSyntaxTree.ParseText("")));
    }

    private static List<int> Read(string text, int start, int end)
    {
        var words = new List<int>();
        var reader = new WordReader(text, start, end, ignoresCase: false);
        while (words.Count <= text.Length && reader.MoveNext())
        {
            words.Add(reader.Current);
        }

        return words;
    }
}
