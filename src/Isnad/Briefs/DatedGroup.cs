using Isnad.Arabic.Times;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Sentences of a story that date one event by one time.</summary>
/// <param name="When">The time, as an ISO value.</param>
/// <param name="Sentences">The sentences, the first one first.</param>
internal sealed record DatedGroup(string When, List<StorySentence> Sentences)
{
    /// <summary>The sentence that was met first.</summary>
    public StorySentence First => Sentences[0];

    /// <summary>The day, month or year.</summary>
    public string Day => DatedEvent.DayOf(When);

    /// <summary>How many outlets tell it.</summary>
    public int Outlets =>
        Sentences.Select(s => s.Article.Article.Outlet?.Id ?? s.Article.Article.Id.Value).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether all who tell it told it before the day, or on it as to come.</summary>
    public bool IsPlan => Sentences.TrueForAll(IsAhead);

    /// <summary>The event, told by the sentence that can best be read by itself; of several the one likest to the others.</summary>
    public DatedEvent Event()
    {
        var foremost = Sentences
            .Where(CentralSentences.CanStandAlone)
            .OrderBy(s => s.When != When)
            .ThenBy(IsAhead)
            .ThenBy(s => s.Order > 0 && s.Leans)
            .ThenBy(s => s.Mentions.Count == 0)
            .ThenBy(s => s.Order > 0)
            .ThenByDescending(Likeness)
            .First();
        return new DatedEvent(When, foremost, [foremost.Evidence, .. Sentences.Where(s => s != foremost).Select(s => s.Evidence)]);
    }

    private double Likeness(StorySentence sentence) => Sentences.Where(s => !IsAhead(s)).Sum(s => Math.Round(s.SharedWith(sentence), 6));

    private bool IsAhead(StorySentence sentence) =>
        Day.Length == DatedEvent.DayLength
        && sentence.Article.Article.Published is { Precision: >= DatePrecision.Day } published
        && string.CompareOrdinal(published.Day, Day) is var order
        && (order < 0 || order == 0 && IsForetold(sentence));

    /// <summary>يستضيف الفريق نظيره مساء الأحد, on that day: the sentence opens with what is to come.</summary>
    private static bool IsForetold(StorySentence sentence) =>
        Tokenizer.Tokenize(sentence.Text) is [var first, var second, ..]
        && (
            TimeReader.TellsToCome(Clitics.WithoutConjunction(first.Folded))
            || first.Folded is "ومن" or "من" && second.Folded is "المقرر" or "المتوقع" or "المنتظر" or "المرتقب"
        );
}
