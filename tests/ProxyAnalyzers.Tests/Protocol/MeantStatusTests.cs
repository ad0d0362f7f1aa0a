using ProxyAnalyzers.Protocol;
using Xunit;

namespace ProxyAnalyzers.Tests.Protocol;

/// <summary>Which of the two statuses that an update takes was meant by another text.</summary>
public sealed class MeantStatusTests
{
    [Theory]
    [InlineData("failed")]
    [InlineData("ended")]
    [InlineData("end")]
    [InlineData("complete")]
    [InlineData("completed")]
    [InlineData("done")]
    [InlineData("finished")]
    public void Word_for_an_end_means_closed(string text) => Assert.Equal("closed", SessionStatus.Nearest(text));

    [Theory]
    [InlineData("open")]
    [InlineData("opened")]
    [InlineData("reopen")]
    [InlineData("reopened")]
    [InlineData("re-opened")]
    [InlineData("active")]
    [InlineData("started")]
    [InlineData("resumed")]
    public void Word_for_a_beginning_means_in_progress(string text) => Assert.Equal("in-progress", SessionStatus.Nearest(text));

    [Theory]
    [InlineData("CLOSED")]
    [InlineData("close")]
    [InlineData("clos")]
    [InlineData("clsoed")]
    [InlineData("coled")]
    [InlineData("enclosed")]
    [InlineData("closedup")]
    [InlineData("is closed")]
    public void Closed_is_recognised_with_two_letters_wrong(string text) => Assert.Equal("closed", SessionStatus.Nearest(text));

    [Theory]
    [InlineData("InProgress")]
    [InlineData("IN_PROGRESS")]
    [InlineData("inprogres")]
    [InlineData("onprogrezz")]
    [InlineData("progress")]
    [InlineData("in progressing")]
    public void In_progress_is_recognised_with_three_letters_wrong(string text) => Assert.Equal("in-progress", SessionStatus.Nearest(text));

    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("clo")]
    [InlineData("paused")]
    [InlineData("exposed")]
    [InlineData("disclosed")]
    [InlineData("regress")]
    [InlineData("in progress today")]
    [InlineData("unknown")]
    public void Other_text_means_neither(string text) => Assert.Null(SessionStatus.Nearest(text));
}
