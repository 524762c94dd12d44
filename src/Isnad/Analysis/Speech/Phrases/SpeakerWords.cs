using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>The words that name a speaker, with what they show by themselves.</summary>
internal sealed class SpeakerWords
{
    private SpeakerWords(SpeechParagraph paragraph, int from, int to, List<string> words, Gender? gender)
    {
        (Paragraph, From, To, Words, Span) = (paragraph, from, to, words, paragraph.Span(from, to));
        if (HidesArticle(paragraph, from, words[0]))
            words[0] = "ال" + words[0][(IsBodyInLam(words[0]) ? 1 : 2)..];
        Gender = gender ?? TitleGender(words[0]);
        Kind = KindOf(paragraph, from, words[0]);
        Noun = WithoutParticle(Clitics.WithoutConjunction(words[0]), Kind);
        if (IsDeputy(words))
            Kind = null;
    }

    public SpeechParagraph Paragraph { get; }

    /// <summary>The first token.</summary>
    public int From { get; }

    /// <summary>The token behind the last.</summary>
    public int To { get; }

    public TextSpan Span { get; }

    /// <summary>The folded words, at least one, the first with its article where ل is joined to it.</summary>
    public List<string> Words { get; }

    /// <summary>The first word without what is joined to its front, but with the article.</summary>
    public string Noun { get; }

    /// <summary>
    /// What the first word is a source of (<c>Speech/sources.tsv</c>: unnamed, vague, document, media); null when it is none.
    /// </summary>
    public SourceKind? Kind { get; }

    /// <summary>As the verb agrees, else as the title shows; null where nothing does.</summary>
    public Gender? Gender { get; }

    /// <summary>The persons named, in order.</summary>
    public List<Mention> People => field ??= SpeakerNames.People(Paragraph, From, To);

    /// <summary>The first outlet named; null when none is.</summary>
    public Mention? Outlet =>
        Enumerable.Range(From, To - From).Select(Paragraph.MentionAt).FirstOrDefault(m => m is { Kind: MentionKind.Outlet });

    public string First => Words[0];

    public bool HasArticle => WordShape.HasArticle(First);

    /// <summary>A person by office alone: الوزير.</summary>
    public bool IsGeneric => WordClass.Generic.Has(First);

    public bool InBody => Paragraph.Place == TextPlace.Body;

    /// <summary>
    /// The words from one token up to, and without, another; null where nothing is left without marks and particles in front.
    /// </summary>
    public static SpeakerWords? Read(SpeechParagraph paragraph, int from, int to, Gender? gender)
    {
        if (paragraph[from] == "(")
            to = Enumerable.Range(from, to - from).FirstOrDefault(i => paragraph[i] == ")", to);
        while (from < to && paragraph.Tokens[from].Kind == TokenKind.Punctuation && paragraph.OpensQuotation(from) is null)
            from++;
        while (from + 1 < to && IsThat(paragraph, from))
            from++;
        if (from + 1 < to && paragraph[from] is "ذات" or "نفس" && paragraph.IsDefinite(from + 1))
            from++;
        if (from + 1 < to && Pronouns.StandsOn(paragraph[from], "مع") && paragraph.IsDefinite(from + 1))
            from++; // توقع | معه المختصون
        while (
            to - 1 > from
            && paragraph.MentionAt(to - 1) is null
            && (paragraph.OpensQuotation(to - 1) is not null || IsPreposition(paragraph, to - 1))
        )
            to--; // طلبت الوزارة | من "
        if (to - 2 > from && paragraph[to - 2] == "في" && paragraph.VerbalNoun(to - 1) is not null)
            to -= 2; // الشركة | في إعلان (نتائجها)
        var words = new List<string>();
        for (var i = from; i < to; i++)
            if (paragraph.IsWord(i))
                words.Add(paragraph[i]);
        return words.Count == 0 ? null : new SpeakerWords(paragraph, from, to, words, gender);
    }

    /// <summary>A person who speaks.</summary>
    public Speaker Person(string name, EntityName? entity) => new(Span, name, entity, LinkRole.Person, false, Gender);

    /// <summary>A body that speaks.</summary>
    public Speaker Body(string name, EntityName? entity) => new(Span, name, entity, LinkRole.Body, false, Gender);

    /// <summary>Somebody who is not named.</summary>
    public Speaker Unnamed(string name) => new(Span, name, null, LinkRole.Unnamed, true, Gender);

    /// <summary>Somebody who spoke before and is meant again.</summary>
    public Speaker Again(Speaker before) => before with { Span = Span, NamedAt = Span, Gender = before.Gender ?? Gender };

    /// <summary>A name that begins with the first word, without ل or ب joined to it: لوكالة, للاتحاد.</summary>
    public string Unjoined(string name)
    {
        if (name.Length < 4 || !name.StartsWith(Paragraph.Written(From), StringComparison.Ordinal))
            return name;
        var joined = Paragraph.HasJoinedParticle(From);
        if (name.StartsWith("لل", StringComparison.Ordinal))
            return !joined && !Paragraph.IsJoinedPreposition(From) ? name
                : !IsBodyInLam(Paragraph[From]) ? "ال" + name[2..]
                : GovernsNext ? name[1..]
                : "ال" + name[1..];
        return name[0] is 'ل' or 'ب' && (joined || IsSourceWithout(Paragraph[From])) ? name[1..] : name;
    }

    /// <summary>من, على; not the name علي.</summary>
    private static bool IsPreposition(SpeechParagraph paragraph, int at) =>
        WordClass.PlainPreposition.Has(paragraph[at]) && paragraph.Written(at) != "علي";

    /// <summary>للجنة | هجمات: the noun has no article of its own where an indefinite one stands behind it.</summary>
    private bool GovernsNext =>
        From + 1 < To && Paragraph.IsWord(From + 1) && !Paragraph.IsDefinite(From + 1) && !Paragraph.IsName(From + 1);

    /// <summary>أن and إن, written with their hamza, also inside فإن.</summary>
    private static bool IsThat(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at, WordClass.LeadingThat) && paragraph.Written(at).AsSpan().IndexOfAny('إ', 'أ') >= 0;

    /// <summary>للوزير: the article inside لل, unless the word is part of a longer name.</summary>
    private static bool HidesArticle(SpeechParagraph paragraph, int from, string word)
    {
        if (word.Length <= 5 && !IsBodyInLam(word) || !word.StartsWith("لل", StringComparison.Ordinal))
            return false;
        return paragraph.MentionAt(from) is not { } name || name.Kind == MentionKind.Organisation && paragraph.EndsMention(from);
    }

    /// <summary>للجنة: the second ل is the noun's own.</summary>
    private static bool IsBodyInLam(string word) => word is ['ل', 'ل', ..] && Institutions.Noun(word[1..]) == word[1..];

    private static SourceKind? KindOf(SpeechParagraph paragraph, int from, string word)
    {
        if (IsInsideName(paragraph, from))
            return null;
        return SourceNoun.KindOf(word) ?? (MediumNames.IsMediaGroup(paragraph, from) ? SourceKind.Media : null);
    }

    /// <summary>Whether the first word is only the beginning of a known body's name.</summary>
    private static bool IsInsideName(SpeechParagraph paragraph, int from) =>
        paragraph.MentionAt(from) is { Kind: MentionKind.Organisation, Entity: not null } && !paragraph.EndsMention(from);

    private static Gender? TitleGender(string word)
    {
        if (!PersonPattern.IsTitle(word))
            return null;
        return word.EndsWith('ه') ? Arabic.Speech.Gender.Feminine : Arabic.Speech.Gender.Masculine;
    }

    private static string WithoutParticle(string noun, SourceKind? kind) =>
        kind is not null && noun is ['ل' or 'ب', _, _, _, _, ..] && SourceNoun.KindOf(noun[1..]) == kind ? noun[1..] : noun;

    private static bool IsSourceWithout(string word) => SourceNoun.KindOf(word) is { } kind && SourceNoun.KindOf(word[1..]) == kind;

    /// <summary>The deputy of somebody is an office: نائب وزير الخارجية.</summary>
    private bool IsDeputy(List<string> words) =>
        Kind == SourceKind.Unnamed && Noun == "نايب" && words.Count > 2 && PersonPattern.IsTitle(words[1]);
}
