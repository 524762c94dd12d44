using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>Finds where a source phrase begins, by its own words and by the verb behind them: بحسب, وفقا لما ذكرت, كما قال.</summary>
internal sealed class PhraseOpening(SpeechParagraph paragraph, ContentEnd ends)
{
    /// <summary>So many tokens behind كما its own comma closes the clause.</summary>
    private const int Parenthesis = 5;

    /// <summary>Whether a word likens what is told to what somebody said: كما قال.</summary>
    public static bool IsAs(string word) => word is "كما" or "مثلما";

    /// <summary>A word without the و before it; وفق keeps its own.</summary>
    public static string WithoutAnd(string word) =>
        word is ['و', _, _, _, ..] && !word.StartsWith("وفق", StringComparison.Ordinal) ? word[1..] : word;

    /// <summary>The token behind the phrase's own words; null when no phrase begins here.</summary>
    public int? End(int at)
    {
        var word = WithoutAnd(paragraph[at]);
        if (SpeechLexicon.Shipped.StartsPhrase(word) && Listed(word, at) is { } end)
            return end;
        return paragraph.Is(at, WordClass.According) || IsAsWasSaid(word, at) || IsAsSaid(at) ? at + 1 : null;
    }

    /// <summary>Past the verb that tells by whom: لما ذكرت | الوكالة, كما قال | فلان; and whether there is one.</summary>
    public (int From, bool Verb) PastVerb(int at, int next)
    {
        if (paragraph[next] is "ما" or "لما" && (paragraph.Form(next + 1) is not null || paragraph.Is(next + 1, WordClass.Publish)))
            return (next + 2, true);
        var told = paragraph.Is(at, WordClass.According) || IsAs(Clitics.WithoutConjunction(paragraph[at]));
        if (told && paragraph.Form(next) is { Participle: false } && paragraph.MentionAt(next) is null)
            return (next + 1, true);
        return (next, false);
    }

    /// <summary>The token behind the longest phrase of the table; null when it has none that begins here.</summary>
    private int? Listed(string word, int at)
    {
        var (one, two) = (paragraph[at + 1], paragraph[at + 2]);
        if (SpeechLexicon.Shipped.Phrase(word + " " + one + " " + two) is not null)
            return at + 3;
        if (SpeechLexicon.Shipped.Phrase(word + " " + one) is not null)
            return at + 2;
        return SpeechLexicon.Shipped.Phrase(word) is not null ? at + 1 : null;
    }

    /// <summary>على ما ذكر فلان; على ما يشتبه reports nobody.</summary>
    private bool IsAsWasSaid(string word, int at) =>
        word is "علي" && paragraph[at + 1] is "ما" && paragraph.Form(at + 2) is { Participle: false, Verb.Lemma: not "اشتبه" };

    /// <summary>…، كما قال فلان: behind what he said, not before it.</summary>
    private bool IsAsSaid(int at)
    {
        if (!IsAs(paragraph[at]) || at <= paragraph.SentenceStart(at))
            return false;
        if (paragraph.IsWord(at - 1) && paragraph[at] is not "مثلما")
            return false;
        if (
            paragraph.Form(at + 1) is not { Participle: false, HasObject: false } form
            || !form.Verb.IsPlainSaying && form.Verb.Lemma != "ذكر"
        )
            return false;
        return form.Verb.Act is not ("direct" or "accuse" or "promise") && (!ends.Near(at + 1) || IsParenthesis(at));
    }

    private bool IsParenthesis(int at)
    {
        if (!paragraph.IsComma(at - 1))
            return false;
        for (var i = at + 2; i < at + 2 + Parenthesis; i++)
            if (paragraph.IsComma(i))
                return true;
        return false;
    }
}
