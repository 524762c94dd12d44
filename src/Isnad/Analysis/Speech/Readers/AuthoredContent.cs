using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>
/// Finds what a verbal noun says: behind its preposition, or a further noun of action: إعلان فلان الانسحاب, مطالبته بالرحيل.
/// </summary>
internal sealed class AuthoredContent(SpeechParagraph paragraph, ComplementFinder complements, ObjectFinder objects)
{
    /// <summary>Stems rarer than this may be names, not nouns of action.</summary>
    private const float CommonStem = 6.5f;

    /// <summary>The most tokens that name whom the author speaks to.</summary>
    private const int LongestAddressee = 8;

    /// <summary>The content; null when the noun says nothing.</summary>
    /// <param name="cue">The noun's token.</param>
    /// <param name="from">The token behind its author.</param>
    /// <param name="verb">What the noun takes.</param>
    public Complement? Find(int cue, int from, ReportingVerb verb)
    {
        var limit = paragraph.SentenceEnd(cue) - 1;
        var takes = verb.Complements;
        if (takes.HasFlag(Complements.For) && LetterPreposition.IsFor(paragraph, from) && from + 1 < limit)
            return new Complement(from, paragraph[from].Length > 2 ? from : from + 1, null, ComplementKind.Preposition, "ل");
        var at = objects.PastAdverbials(from, limit);
        if (at >= limit || at > from && paragraph.IsComma(at - 1) && !paragraph.IsComma(from))
            return null;
        if (!LeadsInAddressee(at, takes))
            return Preposition(at, takes) ?? Object(at, takes);
        var told = SpeakerPhrase.End(paragraph, at + 1, Math.Min(limit, at + LongestAddressee), tight: true);
        if (told <= at + 1)
            return Preposition(at + 1, takes);
        return Preposition(told, takes) ?? Object(told, takes);
    }

    /// <summary>إعلانه للصحفيين, طلبه من الحكومة: to whom the author speaks.</summary>
    private bool LeadsInAddressee(int at, Complements takes) =>
        LetterPreposition.IsFor(paragraph, at) || paragraph[at] == "من" && !takes.HasFlag(Complements.Of);

    private Complement? Preposition(int at, Complements takes)
    {
        if (complements.Preposition(at, takes) is not { } preposition)
            return null;
        var from = preposition == "ب" && paragraph[at].Length > 2 ? at : at + 1;
        var whole =
            paragraph.OpensQuotation(from) is { Length: > 3 } quotation && quotation.Close >= paragraph.SentenceEnd(at) - 2
                ? quotation
                : (Quotation?)null;
        return new Complement(at, whole is null ? from : from + 1, whole, ComplementKind.Preposition, preposition);
    }

    private Complement? Object(int at, Complements takes) =>
        takes.HasFlag(Complements.Object) && IsAction(at) ? new Complement(at, at, null, ComplementKind.Object, "object") : null;

    /// <summary>A noun of action, definite or with what belongs to it, or a thing with a pronoun: الانسحاب, نقل السفارة, قلقها.</summary>
    private bool IsAction(int at)
    {
        if (
            !paragraph.IsWord(at)
            || paragraph.MentionAt(at) is not null
            || paragraph[at][0] == 'و'
            || paragraph.Is(at, WordClass.Stop | WordClass.Day)
        )
            return false;
        if (ActionNoun.StandsAt(paragraph, at) || ActionNoun.Is(paragraph[at]) || PossessedThing.Is(paragraph, at))
            return true;
        return IsGoverning(at) && (paragraph.Is(at, WordClass.Thing) || IsPlainConstruct(at));
    }

    /// <summary>Whether something that the noun belongs to, or another noun of action, follows.</summary>
    private bool IsGoverning(int at) =>
        paragraph.IsDefinite(at + 1)
        || paragraph.MentionAt(at + 1) is not null
        || paragraph.IsWord(at + 1) && ActionNoun.Is(paragraph[at + 1]);

    /// <summary>قبول الاستقالة, ترك العمل: a plain noun before the noun it governs, no person and no body.</summary>
    private bool IsPlainConstruct(int at)
    {
        var word = paragraph[at];
        if (paragraph.IsDefinite(at) || word[0] is 'ل' or 'ي' or 'س' || paragraph.IsJoinedPreposition(at))
            return false;
        if (paragraph.Form(at) is not null || FiniteVerb.Is(paragraph, at) || NamesSomebody(word) || StopWords.Contains(word))
            return false;
        return StemTable.Shipped.Weight(LightStemmer.Stem(word)) < CommonStem;
    }

    private bool NamesSomebody(string word) => SourceNoun.Is(word) || Institutions.Is(word) || RoleWord.Is(word) || Offices.IsRole(word);
}
