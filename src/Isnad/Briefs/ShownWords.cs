using System.Buffers;
using System.Text;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>The words of a statement as a brief shows them: from the verb on where the content alone does not tell what was said.</summary>
/// <remarks>
/// "حذّرت من المشاركة": the content that is contracted is "المشاركة", which reads as its opposite without the verb. What is shown
/// is made of the article's words; left out are the speaker, whom the brief names before, and what stands far from the content.
/// </remarks>
internal static class ShownWords
{
    /// <summary>So many letters between verb and content are shown; of more only a particle that leads the content in.</summary>
    private const int LongestBetween = 60;

    /// <summary>Letters before the verb within which a word stands that negates it.</summary>
    private const int Before = 6;

    /// <summary>Contents of so many words or fewer tell nothing by themselves.</summary>
    private const int Fragment = 2;

    /// <summary>So many telling words or fewer behind a word that points back tell little without what was named before.</summary>
    private const int FewBehindPointer = 3;

    private const int ShortestGoverning = 5;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("\n.؛");

    /// <summary>The words to be shown.</summary>
    /// <param name="article">Whose statement it is.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="speaker">Who speaks, as the list names him; the verb agrees with several.</param>
    public static string Of(Article article, Statement statement, string speaker)
    {
        var cue = statement.Cue.Span;
        var content = statement.Evidence.Span;
        if (!IsReportedByVerb(statement) || cue.End >= content.Start)
            return statement.Text;
        var between = article.Text[cue.End..content.Start];
        var negation = NegationBefore(article.Text, cue.Start);
        if (between.AsSpan().ContainsAny(SentenceEnds))
            return statement.Text;
        if (negation.Length == 0 && IsPlainlySaid(statement, between))
        {
            var that = LastWord(between);
            if (!ShownClause.NeedsParticle(that, statement.Text))
                return statement.Text;
            if (that.StartsWith('إ'))
                return that + " " + statement.Text;
        }
        var verb = negation + ShownVerb.Of(Bare(statement.Cue.Text), speaker, finite: negation.Length == 0);
        return WithPairedMarks(Spaced(verb + Between(article.Text, statement) + statement.Text));
    }

    /// <summary>
    /// Whether a content is too short to tell what was said: a word in marks, two reported ones without a verb of a stand, two that point
    /// back (هذه الخطوة).
    /// </summary>
    /// <param name="told">The statement with the words to be shown.</param>
    public static bool IsFragment(ToldStatement told)
    {
        var words = WordsOf(told);
        if (words.Length < Fragment)
            return true;
        return words.Length == Fragment && (PointsBack(words) || told.Lead.Kind == StatementKind.Indirect && !TellsStand(told));
    }

    /// <summary>Whether a content tells little by itself: two words, or a few about what was named before (تلك المهمة لم تتغير).</summary>
    /// <param name="told">The statement with the words to be shown.</param>
    public static bool TellsLittle(ToldStatement told)
    {
        var words = WordsOf(told);
        return words.Length <= Fragment && !TellsStand(told)
            || PointsBack(words) && StorySentence.StemsOf(told.Lead.Text).Count <= FewBehindPointer;
    }

    private static string[] WordsOf(ToldStatement told) => told.Lead.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool PointsBack(string[] words) =>
        (WordClass.Demonstrative | WordClass.StandAlone).Has(Folding.Fold(words[0]).TrimStart('"', '«', '“', '‘', '(', ' '));

    private static bool TellsStand(ToldStatement told) => told.ShowsVerb && TakesStand(told.Lead.Act);

    private static bool TakesStand(SpeechAct act) =>
        act is SpeechAct.Deny or SpeechAct.Accuse or SpeechAct.Direct or SpeechAct.Promise or SpeechAct.Support;

    private static bool IsReportedByVerb(Statement statement) =>
        statement.Kind != StatementKind.Direct
        && statement.Evidence.In == TextPlace.Body
        && statement.Rule.StartsWith("verb ", StringComparison.Ordinal);

    /// <summary>قال إن, أكد أن, أضاف: a clause or a quotation that is said and no more.</summary>
    private static bool IsPlainlySaid(Statement statement, string between)
    {
        if (
            statement.Act
            is not (SpeechAct.Say or SpeechAct.Add or SpeechAct.Assert or SpeechAct.Explain or SpeechAct.Announce or SpeechAct.Reply)
        )
            return false;
        var last = LastWord(between).TrimEnd('"', '«', '“');
        return last.EndsWith(':') || WordClass.That.Has(Folding.Fold(last));
    }

    /// <summary>لم, لا, لن with its space; empty where none stands right before a verb.</summary>
    private static string NegationBefore(string text, int verb)
    {
        var from = Math.Max(0, verb - Before);
        var word = LastWord(text[from..verb]);
        var bare = Clitics.WithoutConjunction(word);
        return WordClass.Negation.Has(bare) && text[verb - 1] == ' ' ? bare + " " : "";
    }

    /// <summary>The words between verb and content without the speaker.</summary>
    private static string Between(string text, Statement statement)
    {
        var (from, to) = (statement.Cue.Span.End, statement.Evidence.Span.Start);
        var named = statement.Speaker?.Span;
        var between =
            named is { } speaker && speaker.Start >= from && speaker.End <= to
                ? text[from..speaker.Start] + " " + BehindSpeaker(speaker.Of(text), text[speaker.End..to], statement.Act)
                : text[from..to];
        between = between.Replace('،', ' ').Replace(',', ' ');
        if (between.Trim().Length <= LongestBetween)
            return between;
        var last = LastWord(between);
        return StopWords.Contains(Folding.Fold(last)) || last.Length == 1 ? " … " + last + (between.EndsWith(' ') ? " " : "") : " … ";
    }

    /// <summary>
    /// What stands between speaker and content, without what still belongs to the speaker: مدرب الفريق behind a name, التي شاركت في
    /// المؤتمر, the rest of an office of which the first word was taken for the speaker.
    /// </summary>
    private static string BehindSpeaker(string speaker, string behind, SpeechAct act)
    {
        var first = Folding.Fold(behind.TrimStart(' ', '،', ',').Split(' ')[0]);
        if (!WordClass.Relative.Has(first) && (AsksSomebody(act) || !IsCut(LastWord(speaker)) && !IsOffice(first)))
            return behind;
        var last = LastWord(behind);
        var particle = Folding.Fold(last.TrimEnd('"', '«', '“', ' ')) is { Length: > 0 } word && LeadsIn(word);
        return particle ? last + (behind.EndsWith(' ') ? " " : "") : "";
    }

    private static bool LeadsIn(string word) => WordClass.That.Has(word) || WordClass.PlainPreposition.Has(word) || word.Length == 1;

    /// <summary>رئيس | الاتحاد, مرتادو | الشاطئ: words that govern the next one.</summary>
    private static bool IsCut(string word) => IsOffice(word) || word.Length > ShortestGoverning && word[0] == 'م' && word[^1] == 'و';

    private static bool IsOffice(string word) => Folding.Fold(word) is var head && !WordShape.HasArticle(head) && Office.IsHead(head);

    /// <summary>Whether whoever is asked, accused or threatened may stand behind the speaker.</summary>
    private static bool AsksSomebody(SpeechAct act) => TakesStand(act) || act == SpeechAct.Reply;

    /// <summary>The words without a straight mark that has no other.</summary>
    private static string WithPairedMarks(string words) =>
        words.Count('"'.Equals) % 2 == 0 ? words : words.Remove(words.LastIndexOf('"'), 1);

    /// <summary>A verb without the و or ف that joins it to what stands before.</summary>
    private static string Bare(string verb) => SpeechLexicon.Shipped.IsJoined(Folding.Fold(verb)) ? verb[1..] : verb;

    private static string LastWord(string words) => words.TrimEnd().Split(' ', '\n')[^1];

    private static string Spaced(string words)
    {
        var spaced = new StringBuilder();
        foreach (var letter in words)
            if (letter != ' ' || spaced.Length > 0 && spaced[^1] != ' ')
                spaced.Append(letter);
        return spaced.ToString();
    }
}
