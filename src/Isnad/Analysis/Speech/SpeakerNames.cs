using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds the names inside the words that name a speaker.</summary>
internal static class SpeakerNames
{
    /// <summary>The persons in a stretch, in order, without first names that belong to a longer unlisted name.</summary>
    public static List<Mention> People(SpeechParagraph paragraph, int from, int to)
    {
        var people = new List<Mention>();
        for (var i = from; i < to; i++)
        {
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Person } person && !people.Contains(person) && Fits(paragraph, i, to, person)) people.Add(person);
        }
        return people;
    }

    /// <summary>Whether a person's mention is the speaker, not a first name that another person shares: سيرغي of سيرغي ريابكوف.</summary>
    private static bool Fits(SpeechParagraph paragraph, int at, int to, Mention person)
    {
        if (person.Text.Contains(' ', StringComparison.Ordinal) || person.Text.Contains('_', StringComparison.Ordinal)) return true;
        if (at + 1 >= to || !paragraph.IsWord(at + 1)) return true;
        var next = paragraph[at + 1];
        return paragraph.MentionAt(at + 1) is not null || next.StartsWith("ال", StringComparison.Ordinal) || next[0] == 'و' || StopWords.Contains(next) || PersonPattern.IsTitle(next);
    }

    /// <summary>Whether two persons speak together: ميركل وماكرون; a title between them may stand before the second.</summary>
    public static bool Together(SpeechParagraph paragraph, int from, int to, List<Mention> people)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (paragraph.MentionAt(i) == people[0] && paragraph.EndsMention(i) && i + 1 < to && paragraph[i + 1].StartsWith('و') && paragraph[i + 1].Length > 3) return paragraph.HasJoinedParticle(i + 1) || PersonPattern.IsTitle(paragraph[i + 1]);
        }
        return paragraph.MentionAt(from) == people[0] && paragraph.EndsMention(from) && from + 1 < to && paragraph[from + 1].StartsWith('و') && (paragraph.HasJoinedParticle(from + 1) || PersonPattern.IsTitle(paragraph[from + 1]));
    }

    /// <summary>Whether a person only owns what speaks: مكتب ماكرون, حزب زوما, المكتب الإعلامي للعبادي.</summary>
    public static bool IsOwner(SpeechParagraph paragraph, int from, Mention person)
    {
        if (paragraph.MentionAt(from) == person) return paragraph.HasJoinedParticle(from) && paragraph[from][0] is 'ل' or 'ب';
        var head = paragraph[from];
        if (PersonPattern.IsTitle(head)) return false;
        var at = from;
        while (at < paragraph.Tokens.Count && paragraph.MentionAt(at) != person) at++;
        if (paragraph.HasJoinedParticle(at) && paragraph[at][0] is 'ل' or 'ب') return true;
        if (at != from + 1) return false;
        return paragraph.IsWord(from) && !head.StartsWith("ال", StringComparison.Ordinal) && SpeechLexicon.Shipped.Source(head) is null && paragraph.MentionAt(from) is null && (Owned.Contains(head) || Owned.Contains(Clitics.WithoutConjunction(head)) || head.Length > 4 && head[^1] == 'و' && head is not "عمرو"); // معجبو فلان
    }

    private static readonly HashSet<string> Owned = new(["مكتب", "حمله", "حزب", "حكومه", "والد", "والده", "والدا", "والدي", "والدت", "اهل", "عم", "عمه", "خال", "اسره", "عايله", "اخت", "شقيق", "شقيقه", "ام", "محامي", "محاميه", "فريق", "اداره", "نادي", "زوجه", "زوج", "ابن", "ابنه", "انصار", "مويدو", "حلفاء", "مستشارو", "قوات", "جماعه", "حركه", "موسسه", "مركز", "جامعه", "حساب", "صفحه", "مساعدو", "مقربون", "نجل"], StringComparer.Ordinal);

    /// <summary>A person nobody listed: the last words of a title that are neither definite nor plain (المتحدث العسكري العميد علي ميهوب), or the first before an apposition (فهد الحزيم، صاحب مكتب).</summary>
    public static string? Unlisted(SpeechParagraph paragraph, int from, int to, SpeechLexicon lexicon)
    {
        for (var i = from + 1; i < to - 1; i++)
        {
            if (paragraph[i] is not ("يدعي" or "تدعي" or "ويدعي" or "وتدعي" or "اسمه" or "اسمها" or "واسمه" or "واسمها")) continue;
            var last = i + 1;
            while (last < to && last < i + 5 && IsNameWord(paragraph, last, lexicon)) last++;
            if (last > i + 1) return Written(paragraph, i + 1, last);
        }
        if (SpeakerPhrase.IsTitleLike(paragraph[from]) && Given(paragraph, from, to) is { } given) return given;
        if (PersonPattern.IsTitle(paragraph[from]) || paragraph.Is(from, WordClass.Generic) || lexicon.Source(paragraph[from]) == "unnamed")
        {
            var start = to;
            while (start > from + 1 && IsNameWord(paragraph, start - 1, lexicon)) start--;
            if (start < to - 1 && to - start <= 5 && !paragraph.IsDefinite(start)) return Written(paragraph, start, to);
            if (start + 1 < to && to - start <= 5) return Written(paragraph, start + 1, to);
        }
        if (Head(paragraph, from, to, lexicon) is { } head) return head;
        var nisba = from + 1;
        if (paragraph.IsDefinite(from) && (paragraph[from].EndsWith('ي') || paragraph[from].EndsWith("يه", StringComparison.Ordinal)))
        {
            while (nisba < to && nisba < from + 5 && !paragraph.IsDefinite(nisba) && IsNameWord(paragraph, nisba, lexicon)) nisba++;
            if (nisba - from >= 3 && (nisba == to || paragraph.IsComma(nisba))) return Written(paragraph, from + 1, nisba); // الفرنسي آرسين فينغر
        }
        return null;
    }

    /// <summary>A name behind a long title, known by its first word, which lists of persons have: عضو مجلس البلدية بالخبر جاسم العسل.</summary>
    private static string? Given(SpeechParagraph paragraph, int from, int to)
    {
        for (var i = Math.Max(from + 1, to - 5); i < to - 1; i++)
        {
            if (!paragraph.IsWord(i) || paragraph.IsDefinite(i) || !GivenNames.Has(paragraph[i]) || paragraph.MentionAt(i) is { Kind: not (MentionKind.Person or MentionKind.Place) } || paragraph[i - 1] is "في" or "علي" or "الي" or "لدي") continue;
            if (!paragraph.IsDefinite(i - 1) && paragraph.MentionAt(i - 1) is null && !SpeakerPhrase.IsTitleLike(paragraph[i - 1]) && !paragraph[i - 1].EndsWith('ي') && !paragraph[i - 1].StartsWith("بال", StringComparison.Ordinal) && !paragraph[i - 1].StartsWith("لل", StringComparison.Ordinal)) continue;
            if (Enumerable.Range(i + 1, to - i - 1).All(k => paragraph.IsWord(k) && paragraph[k][0] is not ('و' or 'ب') && paragraph.MentionAt(k) is not { Kind: MentionKind.Organisation or MentionKind.Outlet } && !StopWords.Contains(paragraph[k]))) return Written(paragraph, i, to);
        }
        return null;
    }

    /// <summary>A name nobody listed that a phrase begins with, before a title or a comma: فهد الحزيم، صاحب مكتب; علي ولايتي مستشار المرشد.</summary>
    public static string? Head(SpeechParagraph paragraph, int from, int to, SpeechLexicon lexicon)
    {
        if (SpeakerPhrase.IsTitleLike(paragraph[from])) return null;
        var comma = from;
        while (comma < to && !paragraph.IsComma(comma)) comma++;
        var title = from;
        while (title < to && title < from + 5 && !SpeakerPhrase.IsTitleLike(paragraph[title]) && IsNameWord(paragraph, title, lexicon)) title++;
        if (title == from + 1 && from + 2 < to && GivenNames.Has(paragraph[from]) && paragraph.IsWord(title) && paragraph.MentionAt(title) is null && SpeakerPhrase.IsTitleLike(paragraph[from + 2])) title++; // أشرف القدرة الناطق باسم
        if (title - from is >= 2 and <= 4 && title < to && SpeakerPhrase.IsTitleLike(paragraph[title]) && !paragraph.IsDefinite(from)) return Written(paragraph, from, title);
        if (comma - from is >= 2 and <= 5 && (comma < to || to - from <= 4) && Enumerable.Range(from, comma - from).All(i => IsNameWord(paragraph, i, lexicon)) && !paragraph.IsDefinite(from)) return comma < to || paragraph.IsDefinite(comma - 1) ? Written(paragraph, from, comma) : null;
        return null;
    }

    private static string? Written(SpeechParagraph paragraph, int from, int to) => paragraph.Span(from, to) is { Length: > 3 } span ? SpeakerMemory.Spoken(span.Of(paragraph.Source)) : null;

    private static readonly HashSet<string> FirstNames = [.. Arabic.EmbeddedTable.Rows(typeof(SpeechLexicon).Assembly, "Names/people.tsv").SelectMany(row => row[2].Split('|')).Select(name => Folding.Fold(name.Split(' ')[0]))];

    private static bool IsNameWord(SpeechParagraph paragraph, int at, SpeechLexicon lexicon)
    {
        var word = paragraph[at];
        if (word is "باسم" || Complement.OpensClause(word) || lexicon.Form(word) is { Participle: false, HasObject: false } && !GivenNames.Has(word)) return false;
        if (word is "عبد" or "بن" or "ابو" or "ال" or "ابن" or "فان" or "دي" || FirstNames.Contains(word) && !paragraph.IsDefinite(at)) return true;
        if (at > 0 && SpeakerPhrase.IsJoinedPreposition(paragraph, at)) return false;
        if (paragraph[at] is "-" or "." && at > 0) return true;
        if (!paragraph.IsWord(at) || word.Length < 2 || paragraph.MentionAt(at) is { Kind: not MentionKind.Person }) return false;
        if (PersonPattern.IsTitle(word) || lexicon.Source(word) is not null || StopWords.Contains(word) && word is not ("علي" or "بن" or "عبد") || WordClass.AroundSpeech.Has(word) && word is not "علي") return false;
        if (paragraph.IsDefinite(at)) return !(word.Length > 6 && (word.EndsWith("ون", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal))) && !WordClass.Adjective.Has(word) && !word.EndsWith("يه", StringComparison.Ordinal) && !word.EndsWith("ات", StringComparison.Ordinal) && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)) > 5f;
        return Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)) > 4.2f && !word.EndsWith("ات", StringComparison.Ordinal);
    }

    /// <summary>Plurals of persons without a name: متعاملون, ناشطون.</summary>
    public static bool IsCrowd(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        return paragraph.MentionAt(at) is null or { Kind: MentionKind.Other } && !word.StartsWith("ال", StringComparison.Ordinal) && word.Length >= 6 && (word.EndsWith("ون", StringComparison.Ordinal) || word.EndsWith("يين", StringComparison.Ordinal));
    }

    /// <summary>A name beside its apposition: عماد فلان، المستشار القانوني. The part that is not a title stands for the whole.</summary>
    public static string WithoutApposition(string phrase)
    {
        var parts = phrase.Split(['،', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return phrase.Trim('"', '«', '»', '“', '”', ' ');
        foreach (var part in parts)
        {
            var words = part.Split(' ').Select(w => Folding.Fold(w)).ToList();
            if (words.Count is >= 2 and <= 4 && !words[0].StartsWith("ال", StringComparison.Ordinal) && !PersonPattern.IsTitle(words[0]) && !words.Any(w => w is "في" or "من" or "عن")) return part;
        }
        return parts[0];
    }

    /// <summary>مجموعة فونكه الصحفية, شبكة كذا الإعلامية: a company that its adjective shows to be a medium.</summary>
    public static bool IsMediaGroup(SpeechParagraph paragraph, int at)
    {
        if (paragraph.MentionAt(at) is not null || Institutions.Noun(paragraph[at]) is not ("مجموعه" or "شبكه" or "موسسه" or "محطه" or "دار" or "منصه" or "بوابه")) return false;
        for (var i = at + 1; i < Math.Min(paragraph.SentenceEnd(at), at + 5); i++)
        {
            if (paragraph[i] is "الصحفيه" or "الصحافيه" or "الاعلاميه" or "الاخباريه" or "التلفزيونيه" or "الاذاعيه" or "للاعلام" or "للصحافه") return true;
            if (!paragraph.IsWord(i) && paragraph.OpensQuotation(i) is null && paragraph.ClosesQuotation(i) is null || StopWords.Contains(paragraph[i])) return false;
        }
        return false;
    }

    private static bool IsNisba(SpeechParagraph paragraph, int at) => (paragraph[at].EndsWith("يه", StringComparison.Ordinal) || paragraph[at].EndsWith('ي')) && paragraph.MentionAt(at) is null or { Kind: MentionKind.Other };

    /// <summary>The name of a medium without the noun before it and the adjectives behind: وكالة (مشرق) الرسمية.</summary>
    public static string MediumName(SpeechParagraph paragraph, int from, int to)
    {
        var first = from + 1;
        for (var i = from; i < to; i++) if (paragraph.OpensQuotation(i) is { Length: <= 6 } quotation && quotation.Close < to) return paragraph.Span(i + 1, quotation.Close).Of(paragraph.Source);
        while (first < to && (paragraph[first] is "انباء" or "الانباء" or "للانباء" || paragraph.Tokens[first].Kind == TokenKind.Punctuation)) first++;
        var end = Enumerable.Range(first, Math.Max(0, to - first)).FirstOrDefault(i => i > first && paragraph[i] is "التابعه" or "التابع" or "المقربه" or "المقرب" or "المملوكه" or "المحسوبه" or "المواليه", to);
        while (end - 1 > first && ((paragraph.MentionAt(end - 1)?.Kind == MentionKind.Other && first < end - 1) || paragraph[end - 1] is "الرسميه" or "الحكوميه" or "للانباء" or "المحليه" or "الرسمي" or "الاخباري" or "الاخباريه" or "الالكتروني" or "الالكترونيه" || paragraph.Tokens[end - 1].Kind == TokenKind.Punctuation)) end--;
        if (first < to && paragraph[first] is "في" or "من" or "علي") return paragraph.Span(from, first).Of(paragraph.Source).Trim();
        if (first < end && IsNisba(paragraph, first) && (end - first == 1 || !Enumerable.Range(first, end - first).Any(i => paragraph.MentionAt(i) is { Kind: not MentionKind.Other })) && paragraph.OpensQuotation(first - 1) is null) first = from; // وكالة دعائية تابعة له, التلفزيون الألماني
        var span = paragraph.Span(first, end);
        return span.Length == 0 ? paragraph.Span(from, to).Of(paragraph.Source) : span.Of(paragraph.Source).Trim('"', '«', '»', '“', '”');
    }
}
