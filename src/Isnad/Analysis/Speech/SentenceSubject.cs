using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Who does what a sentence tells: the subject of its first verb, or the noun that it begins with; and what can begin a subject at all.</summary>
internal sealed class SentenceSubject(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver)
{
    /// <summary>Whether a token can be the first of a subject that stands before its verb.</summary>
    public bool CanOpen(int first, bool opened)
    {
        if (IsFinite(first) || paragraph[first] is "عده" or "بضع" or "بضعه" or "ايام" or "ساعات" && (paragraph.Is(first + 1, WordClass.Span | WordClass.Day) || paragraph[first + 1] is "دقايق" or "ثوان" or "اشهر" or "سنوات" or "اسابيع")) return false;
        if (paragraph.Is(first, WordClass.Verb) || WordClass.Day.Has(Clitics.WithoutConjunction(paragraph[first])) && paragraph.MentionAt(first) is null) return false;
        if (paragraph[first] is "الامر" or "الشيء" or "الرغم" or "المقرر" or "المتوقع" or "المنتظر" or "الممكن" or "المحتمل" or "المرجح" or "الضروري" or "الاهم") return false;
        if ((first == paragraph.SentenceStart(first) || paragraph.IsDash(first - 1)) && paragraph.Is(first, WordClass.NounVerb) && lexicon.Form(paragraph[first]) is { Participle: false } && (paragraph.MentionAt(first + 1) is { Kind: not (MentionKind.Other or MentionKind.Place) } || paragraph.IsDash(first - 1) || paragraph.IsDefinite(first + 1) && Institutions.Is(paragraph[first + 1]))) return false; // نشر المرصد
        if (SubjectAgreement.IsThing(paragraph, first)) return false;
        if (!opened && paragraph[first].StartsWith('و') && paragraph[first].EndsWith('ت') && paragraph.MentionAt(first) is null) return false;
        if (PhraseBounds.IsFinite(paragraph, first) && (paragraph.IsDefinite(first + 1) || paragraph.MentionAt(first + 1) is not null)) return false; // قتلت الشرطة
        if (paragraph.MentionAt(first) is null && !paragraph.IsDefinite(first) && paragraph[first + 1] is [_, _, _, _, _, ..] next && next.StartsWith("ال", StringComparison.Ordinal) && next.EndsWith("ون", StringComparison.Ordinal) && paragraph.MentionAt(first + 1) is null) return false; // عمل الباقون
        if (paragraph[first].TrimStart('و') is "في" or "من" or "مع" or "الي" or "عن" or "علي" && paragraph.MentionAt(first) is null || Clitics.WithoutConjunction(paragraph[first]) is "خلال" or "بعد" or "قبل" or "عقب" or "منذ" or "حول" or "امام" or "بين" or "لدي" or "عند" or "رغم" or "اثناء" or "ضمن" or "وسط" or "قرب" or "بحسب" or "اثر" or "فور" or "حسب" or "وفق") return false;
        if (paragraph.MentionAt(first) is { Kind: not MentionKind.Other }) return !paragraph.HasJoinedParticle(first) || paragraph[first][0] is not ('ل' or 'ب' or 'ك');
        if (paragraph.OpensQuotation(first) is { Length: <= 4 }) return true;
        if (!paragraph.IsWord(first)) return paragraph.Tokens[first].Kind == TokenKind.Number;
        var word = paragraph[first];
        if (lexicon.Form(word) is { Participle: false } form && !WordClass.NounVerb.Has(word) && !word.StartsWith("ال", StringComparison.Ordinal) && form.Verb.Lemma != "بين") return false;
        var bare = Clitics.WithoutConjunction(word);
        return opened || paragraph.IsDefinite(first) || SpeakerPhrase.IsTitleLike(word) || lexicon.Source(word) is not null || memory.PersonOf(bare) is not null || paragraph.MentionAt(first + 1) is { Kind: not MentionKind.Other };
    }

    /// <summary>A finite verb of any kind, as far as its first letters show: يخص, وتمثل; never a name, a day or a definite noun.</summary>
    private bool IsFinite(int at)
    {
        var word = Clitics.WithoutConjunction(paragraph[at]);
        if (paragraph.MentionAt(at) is not null || paragraph.IsDefinite(at) || word.Length < 3 || (WordClass.Day | WordClass.Occasion).Has(word)) return false;
        return word is "تخص" or "تتعلق" or "تتصل" || word[0] == 'ي' && !Arabic.Names.GivenNames.Has(word) && word is not ("يد" or "يسار" or "يمين" or "يهود" or "يساري" or "يميني" or "يهودي") || paragraph[at].StartsWith("وت", StringComparison.Ordinal) && word.Length is 4 or 5 && !SpeechLexicon.Shipped.StartsPhrase(word) && lexicon.Source(word) is null && !Institutions.Is(word);
    }

    /// <summary>The first token of a sentence behind its dateline: دبي (رويترز) - قال.</summary>
    public int Opening(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        for (var i = start + 1; i < Math.Min(cue, start + 9); i++) if (paragraph.IsDash(i) && (paragraph[i - 1] == ")" || paragraph[i - 1] is "-" or "–" && paragraph[i - 2] == ")")) return i + 1;
        return start;
    }

    /// <summary>The subject of the sentence's first verb, or the noun that it begins with.</summary>
    public Speaker? Of(int cue)
    {
        var start = Opening(cue);
        var first = start;
        while (start < cue && (paragraph[start] is "كما" or "وقد" or "قد" or "كان" or "كانت" or "وكان" or "وكانت" or "و" or "من" or "جانبه" or "جهته" or "ومن" or "جانبها" or "جهتها" or "بدوره" or "بدورها" or "الي" or "ذلك" || start == first && (WordClass.Background.Has(Clitics.WithoutConjunction(paragraph[start])) || Clitics.WithoutConjunction(paragraph[start]) is "بينما" or "فيما") || start > first && paragraph[start] == "ان" || !paragraph.IsWord(start))) start++;
        start = PastAdverbial(start, cue) is var past && past < cue ? past : Within(start, cue);
        if (paragraph[start] is "لم" or "لن" or "لا" or "قد") start++;
        if (start >= cue || IsPreposition(start)) return null;
        if (CanOpen(start, start > 0 && paragraph[start - 1] == "ان") && SpeakerPhrase.End(paragraph, start, Math.Min(cue, start + 16), tight: true) is var own && own > start && !paragraph.IsComma(own) && lexicon.Source(paragraph[start]) is not "document") return Named(start, own);
        while (start + 2 < cue && paragraph.Is(start + 1, WordClass.Day)) start++; // تظاهر الأحد الآلاف
        if (start + 1 >= cue || !CanOpen(start + 1, true)) return null;
        var end = SpeakerPhrase.End(paragraph, start + 1, Math.Min(cue, start + 24), tight: true);
        return end > start + 1 ? Named(start + 1, end) : null;
    }

    /// <summary>أجريت الانتخابات بعدما مدد البرلمان ولايته بحجة: the subject of the clause of time before a cue; null where there is none.</summary>
    /// <param name="cue">The cue's token.</param>
    public Speaker? OfClause(int cue)
    {
        for (var i = cue - 3; i > paragraph.SentenceStart(cue); i--)
        {
            if (paragraph[i] is not ("بعدما" or "عندما" or "حينما") && !(paragraph[i] == "ان" && paragraph[i - 1] is "بعد" or "قبل")) continue;
            var end = SpeakerPhrase.End(paragraph, i + 2, cue, tight: true);
            return end > i + 2 && CanOpen(i + 2, true) ? Named(i + 2, end) : null;
        }
        return null;
    }

    /// <summary>من دون تسميتهما، رد الرئيس; وبعد ثلاثة أشهر، أسقطت: past what stands before the first verb: to the comma that ends it, or to a verb that reports; the same token where nothing does.</summary>
    private int PastAdverbial(int start, int cue)
    {
        if (!IsPreposition(start) || IsSourcePhrase(start)) return start;
        for (var i = start + 1; i < Math.Min(cue, start + LongestAdverbial); i++)
        {
            if (paragraph.IsComma(i)) return i + 1;
            if (paragraph.MentionAt(i) is null && lexicon.Form(paragraph[i]) is { Participle: false } && !paragraph.Is(i, WordClass.NounVerb) && paragraph[i - 1] is not ("ان" or "ما" or "قد")) return paragraph.Is(i - 1, WordClass.Relative) ? start : i;
        }
        return start;
    }

    /// <summary>وبعد أن علق الوزير على القضية، مطالبا ب: the verb of the clause in front, where nothing else comes before a cue.</summary>
    private int Within(int start, int cue)
    {
        for (var i = start; i < cue - 2; i++) if (paragraph[i] is "ان" or "بعدما" or "عندما") return i + 1;
        return cue;
    }

    private const int LongestAdverbial = 16;

    private bool IsPreposition(int at) => paragraph.MentionAt(at) is null && (paragraph[at].TrimStart('و', 'ف') is "ي" || Clitics.WithoutConjunction(paragraph[at]) is "في" or "من" or "عن" or "علي" or "الي" or "مع" or "حول" or "بشان" or "خلال" or "بعد" or "قبل" or "عقب" or "منذ" or "رغم" or "اثناء" or "لدي" or "عند" or "وسط" or "ردا" or "فور" or "اثر") || IsSourcePhrase(at);

    private bool IsSourcePhrase(int at) => Clitics.WithoutConjunction(paragraph[at]) is "بحسب" or "حسب" or "وفق" or "وفقا" or "طبقا" or "نقلا" || paragraph[at] is "وفق" or "وفقا";

    public Speaker? Named(int from, int to) => resolver.Named(paragraph, from, to, null) is { } named && named.Role is not LinkRole.Document && !IsFirstPerson(from) && !IsUnlikely(from, to) ? named with { Span = null } : null;

    /// <summary>A lone word that names neither somebody nor a body: an adjective, a matter (الشفاء, الحال), what a preposition is joined to (بجلاء).</summary>
    private bool IsUnlikely(int from, int to)
    {
        if (to - from != 1 || paragraph.MentionAt(from) is not null || !paragraph.IsWord(from)) return false;
        var word = Clitics.WithoutConjunction(paragraph[from]);
        if (Institutions.Is(word) || lexicon.Source(word) is not null || SpeakerPhrase.IsTitleLike(word) || WordClass.Generic.Has(word) || memory.PersonOf(word) is not null) return false;
        if (!paragraph.IsDefinite(from)) return paragraph.IsJoinedPreposition(from) || paragraph[from].StartsWith("لل", StringComparison.Ordinal) || SpeakerPhrase.IsIndefiniteNisba(paragraph, from) || Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)) < CommonStem;
        return SubjectAgreement.IsAction(word) || (WordClass.Thing | WordClass.Topic | WordClass.Affair | WordClass.Occasion | WordClass.Span | WordClass.Day).Has(word);
    }

    private const float CommonStem = 6f;

    /// <summary>كلمتي, مقالي: what is the writer's own.</summary>
    private bool IsFirstPerson(int at) => paragraph[at].Length > 4 && paragraph.MentionAt(at) is null && paragraph[at].EndsWith("تي", StringComparison.Ordinal);

    public bool IsOpener(int at) => paragraph.Is(at, WordClass.Opener) && paragraph.MentionAt(at) is null && !paragraph.Is(at, WordClass.Relative);
}
