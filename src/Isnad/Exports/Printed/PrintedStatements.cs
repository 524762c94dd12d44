using System.Globalization;
using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Exports.Printed;

/// <summary>Prints who said what and through which chain, and which statements deny one another.</summary>
/// <param name="sheet">What to print on.</param>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="everything">All statements at full length instead of the beginnings of the foremost.</param>
internal sealed class PrintedStatements(PrintedSheet sheet, Newsroom newsroom, bool everything)
{
    private const int MostSpeakers = 8;
    private const int MostStatements = 4;
    private const int LongestStatement = 240;

    private readonly BriefWords _words = sheet.Words;
    private readonly SortedSet<string> _terms = new(StringComparer.Ordinal);

    /// <summary>Prints what each speaker said; under the last, what the terms for chains mean.</summary>
    public void Write(Brief brief)
    {
        var speakers = SpeakerOrder.Of(brief.Statements);
        var shown = everything ? speakers : SpeakerOrder.Foremost(speakers, MostSpeakers);
        sheet.Section("said", shown, WriteSpeaker);
        if (shown.Count < speakers.Count)
            sheet.Item(_words.OtherSpeakers(speakers.Count - shown.Count, "all-said"));
        if (_terms.Count > 0)
            sheet.Under(string.Join(" · ", _terms.Select(term => _words[term])));
    }

    /// <summary>Prints the pairs of statements that deny one another.</summary>
    public void WriteContradictions(Brief brief) =>
        sheet.Section(
            "contradictions",
            brief.Contradictions,
            pair =>
            {
                sheet.Item(Side(pair.Affirmed, pair.Affirmed.Shown, ""));
                sheet.Under(Side(pair.Denied, pair.ShownDenied, pair.IsToldDenied ? $" ({_words["denied"]})" : ""));
            }
        );

    /// <summary>Prints one thing said, and under it the chain.</summary>
    /// <param name="told">What was said.</param>
    /// <param name="named">Whether the speaker is named before it.</param>
    public void WriteOne(ToldStatement told, bool named = false)
    {
        sheet.Under((named ? sheet.Strong(told.Speaker) + ": " : "") + Act(told) + sheet.Escaped(Words(told)) + sheet.Cited(told.Evidence));
        sheet.Under(_words["chain"] + ": " + Chain(told) + " (" + Worth(told) + ")");
    }

    /// <summary>One side of a contradiction.</summary>
    public string Side(ToldStatement told, string said, string verb) =>
        sheet.Strong(told.Speaker) + verb + ": " + sheet.Escaped(said) + sheet.Cited(told.Evidence);

    private void WriteSpeaker(IReadOnlyList<ToldStatement> said)
    {
        sheet.Item(sheet.Strong(said[0].Speaker));
        var shown = everything ? said : SpeakerOrder.First(said, MostStatements);
        foreach (var told in shown)
            WriteOne(told);
        if (said.Count > shown.Count)
            sheet.Under("+" + (said.Count - shown.Count).ToString(CultureInfo.InvariantCulture) + " " + _words["more"]);
    }

    /// <summary>What the speaker does in saying it, where that is more than saying and no verb tells it.</summary>
    private string Act(ToldStatement told) =>
        told.ShowsVerb ? ""
        : told.Lead.Denied ? _words.Stance(told.Lead) + ": "
        : told.Lead.Act is SpeechAct.Support or SpeechAct.Accuse or SpeechAct.Concede or SpeechAct.Promise
            ? _words["act-" + Codes.Of(told.Lead.Act)] + ": "
        : "";

    private string Words(ToldStatement told)
    {
        var said = everything ? told.Shown : PrintedSheet.Beginning(told.Shown, LongestStatement);
        return told.Lead.Kind == StatementKind.Direct ? "«" + said + "»" : said;
    }

    /// <summary>The chain of the article that is shown first; which one that is, where there are others.</summary>
    private string Chain(ToldStatement told)
    {
        var outlet = sheet.Escaped(_words.Outlet(newsroom.Article(told.Lead.Evidence.Article).Article.Outlet?.Name));
        if (told.Evidence.Any(e => e.Article != told.Lead.Evidence.Article))
            outlet += sheet.Cited([told.Lead.Evidence]);
        if (told.RestsOn is { } basis)
            outlet += " (" + sheet.Escaped(basis.Shown(_words)) + ")";
        var beside = told.Lead.AlsoThrough.Select(chain => chain[0].Name);
        var carriers = told.Lead.Chain.Select((link, i) => i == 0 ? string.Join(" + ", [link.Name, .. beside]) : link.Name);
        return string.Join(_words.Arabic ? " ← " : " <- ", carriers.Select(sheet.Escaped).Prepend(outlet));
    }

    /// <summary>How good the chain is, and how many there are.</summary>
    private string Worth(ToldStatement told)
    {
        var strength = Term(Codes.Of(told.StrengthIn(newsroom)));
        return told.IndependentChains > 1
            ? strength + _words.Comma + Term(ToldStatement.Spread(told.IndependentChains, told.Countries))
            : strength;
    }

    private string Term(string term)
    {
        _terms.Add(term);
        return _words.Short(term);
    }
}
