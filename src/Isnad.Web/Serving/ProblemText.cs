using Microsoft.AspNetCore.Components;

namespace Isnad.Web.Serving;

/// <summary>
/// Writes a coded message into a page, so that an address or a fault's own words do not turn the sentence round them. What to do is said of
/// pages, not of the command line, where words.tsv has the message.
/// </summary>
internal static class ProblemText
{
    private const int LongestArgument = 300;

    /// <summary>The message, each thing that it names isolated from the direction of the rest.</summary>
    /// <param name="problem">What happened.</param>
    /// <param name="language">ar or en.</param>
    public static MarkupString Of(Problem problem, string language)
    {
        var html = new Html();
        IReadOnlyList<string> named = [problem.Input, .. problem.Arguments.Select(a => Reason.Say(a, language))];
        var words = language == "ar" ? SiteWords.InArabic : SiteWords.InEnglish;
        var ours = "problem-" + problem.Code;
        var rest = (SiteWords.Keys.Contains(ours) ? words[ours] : ProblemMessages.Of(problem.Code, language)).AsSpan();
        while (rest.IndexOf('{') is var at and >= 0)
        {
            html.Text(rest[..at].ToString());
            var index = rest[at + 1] - '0';
            html.Isolated(index < named.Count ? Outside.Cut(named[index], LongestArgument) : "");
            rest = rest[(at + 3)..];
        }
        return new MarkupString(html.Text(rest.ToString()).ToString());
    }
}
