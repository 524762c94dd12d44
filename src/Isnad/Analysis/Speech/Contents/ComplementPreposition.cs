using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Whether a preposition leads in what is said: حذر من, دعا إلى, طالب بـ.</summary>
internal sealed class ComplementPreposition(SpeechParagraph paragraph)
{
    /// <summary>How much rarer a word is without its ب than with it, in units of stem weight, where the ب is its own letter.</summary>
    private const float RootMargin = 0.5f;

    /// <summary>The preposition at a token that leads in what is said, of those that a cue takes; null when none does.</summary>
    /// <param name="at">The token.</param>
    /// <param name="wanted">How the cue's content is introduced.</param>
    public string? At(int at, Complements wanted) =>
        paragraph[at] switch
        {
            "الي" => wanted.HasFlag(Complements.To) && IsTo(at) ? "إلى" : null,
            "علي" => wanted.HasFlag(Complements.On) && IsOn(at) ? "على" : null,
            "من" => wanted.HasFlag(Complements.Of) && IsOf(at) ? "من" : null,
            "عن" => wanted.HasFlag(Complements.About) && IsAbout(at) ? "عن" : null,
            "في" => wanted.HasFlag(Complements.In) && IsIn(at) ? "في" : null,
            "ب" => wanted.HasFlag(Complements.With) ? "ب" : null,
            _ when wanted.HasFlag(Complements.With) => IsJoinedWith(at) ? "ب" : null,
            _ => wanted.HasFlag(Complements.To) && IsJoinedTo(at) ? "ب" : null,
        };

    /// <summary>
    /// دعا لتطبيق المبادرة, للكشف عن الأمر, لمسيرة سلمية: ل before what one calls for, not before those whom one calls on.
    /// </summary>
    /// <param name="at">The token.</param>
    public bool IsLetterCall(int at)
    {
        if (paragraph[at] is not ['ل', _, _, _, _, ..] word || paragraph.MentionAt(at) is not null)
            return false;
        if (at + 1 >= paragraph.SentenceEnd(at) || !paragraph.IsWord(at + 1))
            return false;
        return ActionNoun.Is(word[1..]) || paragraph.IsJoinedPreposition(at) && !IsCalledOn(at, word);
    }

    /// <summary>للحكومة, للمواطنين, لوزير: somebody, or no noun at all.</summary>
    private bool IsCalledOn(int at, string word)
    {
        if (paragraph.Is(at, WordClass.Stop) || word[1] == 'ي' || WordShape.IsObjectPlural(word))
            return true;
        return SourceNoun.Is(word) || Institutions.Is(word[(word[1] == 'ل' ? 2 : 1)..]) || RoleWord.Is(word[1..]);
    }

    /// <summary>دعا إلى, but not أعلن إلى جانب, تحدث إلى الصحفيين.</summary>
    private bool IsTo(int at) => !paragraph.Is(at + 1, WordClass.Bystander) && paragraph.MentionAt(at + 1)?.Kind != MentionKind.Outlet;

    /// <summary>شدد على, but not على صفحته, nor the name علي.</summary>
    private bool IsOn(int at) => !paragraph.Is(at + 1, WordClass.Medium) && !NameWord.IsAli(paragraph, at);

    /// <summary>حذر من, but not كل من, من جانبه.</summary>
    private bool IsOf(int at) => !paragraph.Is(at - 1, WordClass.PartOf) && !paragraph.Is(at + 1, WordClass.OwnSide | WordClass.Respect);

    /// <summary>أعلن عن, but not عن عمر, نيابة عن, طلب عدم الكشف عن.</summary>
    private bool IsAbout(int at) =>
        paragraph[at + 1] != "عمر"
        && !paragraph.Is(at - 1, WordClass.OnBehalf)
        && !(paragraph.Is(at - 1, WordClass.Silence) && paragraph.Is(at - 1, WordClass.Withheld));

    /// <summary>شكك في, but not في هذا المؤتمر.</summary>
    private bool IsIn(int at) => !Occasion.Is(paragraph[paragraph[at + 1] is "هذا" or "هذه" ? at + 2 : at + 1]);

    /// <summary>دعا زملاءه للتصويت: ل stands for إلى before an action, which often has the form of تفعيل.</summary>
    private bool IsJoinedTo(int at) =>
        paragraph[at] is ['ل', 'ل', 'ت', _, _, _, ..] and { Length: <= 8 } word
        && paragraph.MentionAt(at) is null
        && !SourceNoun.Is(word)
        && at > 1
        && paragraph.IsWord(at - 1)
        && !PersonPattern.IsTitle(paragraph[at - 1]);

    /// <summary>طالب بوقف, بشن, بما: a ب that is a preposition.</summary>
    private bool IsJoinedWith(int at)
    {
        var word = paragraph[at];
        if (paragraph.Is(at, WordClass.ShortAction))
            return true;
        if (word == "بما")
            return IsWithWhat(at + 1);
        if (word is not ['ب', _, _, _, ..] || paragraph.StartsMention(at) && !paragraph.HasJoinedParticle(at))
            return false;
        return !IsFixed(at, word) && !IsPerson(word) && !IsRoot(word);
    }

    /// <summary>اتهمه بما فعله, وعد بما يلزم, but not بما في ذلك, بما يعادل.</summary>
    private bool IsWithWhat(int next) => paragraph.Form(next) is { } form ? form.HasObject : !paragraph.Is(next, WordClass.IncludingWhat);

    /// <summary>بالتالي, بسبب, بنك: a word that the tables know as something else.</summary>
    private bool IsFixed(int at, string word) =>
        paragraph.Is(at, WordClass.AroundSpeech | WordClass.OwnBa) || StopWords.Contains(word) && !WordShape.HasArticle(word[1..]);

    private bool IsPerson(string word) => SourceNoun.Is(word) && !SourceNoun.Is(word[1..]) || PersonPattern.IsTitle(word);

    /// <summary>Whether the ب is of the word itself: برلمان, بلدية.</summary>
    private static bool IsRoot(string word)
    {
        if (WordShape.HasArticle(word[1..]))
            return false;
        var stems = StemTable.Shipped;
        return stems.Weight(LightStemmer.Stem(word)) + RootMargin < stems.Weight(LightStemmer.Stem(word[1..]));
    }
}
