using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Finds the persons inside the words that name a speaker, and tells whether they are the speaker.</summary>
internal static class SpeakerNames
{
    private static readonly char[] Marks = ['"', '«', '»', '“', '”', ' '];

    /// <summary>The persons in a stretch, in order, without first names that belong to a longer unlisted name.</summary>
    public static List<Mention> People(SpeechParagraph paragraph, int from, int to)
    {
        var people = new List<Mention>();
        for (var i = from; i < to; i++)
        {
            if (i > from && paragraph[i] == "(" && people.Count > 0)
                i = Math.Max(i, PhraseMarks.PastBracket(paragraph, i, to) - 1); // فلان، (شقيق فلان)
            if (paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person || people.Contains(person))
                continue;
            if (IsWhole(paragraph, i, to, person))
                people.Add(person);
        }
        return people;
    }

    /// <summary>
    /// Whether a person's mention is all of the name, not a first name that another person shares: سيرغي of سيرغي ريابكوف.
    /// </summary>
    private static bool IsWhole(SpeechParagraph paragraph, int at, int to, Mention person)
    {
        if (person.Text.AsSpan().IndexOfAny(' ', '_') >= 0)
            return true;
        if (at + 1 >= to || !paragraph.IsWord(at + 1) || paragraph.MentionAt(at + 1) is not null)
            return true;
        var next = paragraph[at + 1];
        return next[0] == 'و' || WordShape.HasArticle(next) || StopWords.Contains(next) || PersonPattern.IsTitle(next);
    }

    /// <summary>Whether two persons speak together: ميركل وماكرون; a title between them may stand before the second.</summary>
    public static bool Together(SpeechParagraph paragraph, int from, int to, List<Mention> people)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (paragraph.MentionAt(i) != people[0] || !paragraph.EndsMention(i) || paragraph[i + 1] is not ['و', _, _, _, ..])
                continue;
            return paragraph.HasJoinedParticle(i + 1) || PersonPattern.IsTitle(paragraph[i + 1]);
        }
        return false;
    }

    /// <summary>Whether a person only owns what speaks: مكتب ماكرون, حزب زوما, المكتب الإعلامي للعبادي.</summary>
    public static bool IsOwner(SpeechParagraph paragraph, int from, Mention person)
    {
        if (paragraph.MentionAt(from) == person)
            return IsGoverned(paragraph, from);
        if (paragraph[Find(paragraph, from, person) - 1] == "باسم")
            return true; // المتحدث باسم فلان
        if (PersonPattern.IsTitle(paragraph[from]))
            return false;
        var at = Find(paragraph, from, person);
        return IsGoverned(paragraph, at) || at == from + 1 && IsOwned(paragraph, from) || HeadsBody(paragraph, from, at);
    }

    /// <summary>Whether a person only completes what is said of somebody unnamed: مصادر قريبة من فلان.</summary>
    public static bool IsComplement(SpeechParagraph paragraph, int from, Mention person)
    {
        var at = Find(paragraph, from, person);
        return at > from
            && (
                paragraph.OpensQuotation(at - 1) is not null
                || paragraph.Is(at - 1, WordClass.Governing)
                || IsGoverned(paragraph, at)
                || at - 2 > from && paragraph[at - 2] == "باسم" && paragraph.Is(at - 1, WordClass.Owned) // متحدث باسم حملة فلان
                || Enumerable.Range(from + 1, at - from - 1).Any(i => HeadsBody(paragraph, i, at))
            );
    }

    /// <summary>مكتب | الرئيس الفلسطيني (فلان): a body that is called by whose it is, his title before his name.</summary>
    private static bool HeadsBody(SpeechParagraph paragraph, int body, int person)
    {
        if (
            person < body + 2
            || !paragraph.Is(body, WordClass.Owned)
            || !Institutions.Is(paragraph[body])
            || paragraph.MentionAt(body) is not null
        )
            return false;
        for (var i = body + 1; i < person; i++)
            if (!paragraph.IsDefinite(i) || i == body + 1 && !PersonPattern.IsTitle(paragraph[i]))
                return false;
        return true;
    }

    private static int Find(SpeechParagraph paragraph, int from, Mention person)
    {
        while (from < paragraph.Tokens.Count && paragraph.MentionAt(from) != person)
            from++;
        return from;
    }

    /// <summary>Whether ل or ب is joined to a name: للعبادي.</summary>
    private static bool IsGoverned(SpeechParagraph paragraph, int at) => paragraph.HasJoinedParticle(at) && paragraph[at][0] is 'ل' or 'ب';

    /// <summary>What belongs to the person behind it: مكتب, والد, معجبو.</summary>
    private static bool IsOwned(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (!paragraph.IsWord(at) || paragraph.MentionAt(at) is not null)
            return false;
        if (WordShape.HasArticle(word) || SourceNoun.Is(word))
            return false;
        if (paragraph.Is(at, WordClass.Owned) || WordClass.Owned.Has(Clitics.WithoutConjunction(word)))
            return true;
        return word is [_, _, _, _, .., 'و'] and not "عمرو";
    }

    /// <summary>Plurals of persons without a name: متعاملون, ناشطون.</summary>
    public static bool IsCrowd(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (paragraph.MentionAt(at) is { Kind: not MentionKind.Other } || WordShape.HasArticle(word) || word.Length < 6)
            return false;
        return WordShape.IsSubjectPlural(word) || word.EndsWith("يين", StringComparison.Ordinal);
    }

    /// <summary>A name beside its apposition: عماد فلان، المستشار القانوني. The part that is not a title stands for the whole.</summary>
    public static string WithoutApposition(string phrase)
    {
        var bracket = phrase.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0 && bracket + 1 < phrase.Length && char.IsDigit(phrase[bracket + 1]))
            phrase = phrase[..bracket].TrimEnd(); // نصفهم (50,1%)
        var parts = phrase.Split(['،', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? WithoutMarks(phrase) : Array.Find(parts, MayBeName) ?? parts[0];
    }

    /// <summary>A name without the marks around it; but شركة "المرفأ" keeps both of its own.</summary>
    private static string WithoutMarks(string phrase)
    {
        var name = phrase.Trim(Marks);
        var end = phrase.IndexOf(name, StringComparison.Ordinal) + name.Length;
        return end < phrase.Length && IsOpen(name, phrase[end]) ? phrase[(end - name.Length)..(end + 1)] : name;
    }

    /// <summary>Whether a name holds the mark that a closing one closes, and not the closing one.</summary>
    private static bool IsOpen(string name, char closing) =>
        closing switch
        {
            '"' => name.Count(c => c == '"') % 2 == 1,
            '»' => name.LastIndexOf('«') > name.LastIndexOf('»'),
            '”' => name.LastIndexOf('“') > name.LastIndexOf('”'),
            _ => false,
        };

    private static bool MayBeName(string part)
    {
        var words = part.Split(' ').Select(w => Folding.Fold(w)).ToList();
        if (words.Count is < 2 or > 4 || words.Exists(WordClass.Governing.Has))
            return false;
        return !WordShape.HasArticle(words[0]) && !PersonPattern.IsTitle(words[0]);
    }
}
