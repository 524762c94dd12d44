using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Which institutions an article named in full, so that الوزارة, الشركة, المحكمة lead back to the last of their kind.</summary>
internal sealed class BodyMemory
{
    private const int Longest = 9;

    private static readonly HashSet<string> Loose = new(["دوله", "دول", "جهه", "جهات", "مجتمع", "امن", "خارجيه", "داخليه", "سلطات", "سلطه", "ادعاء", "قضاء", "شبكه", "قناه", "صحيفه", "موقع"], StringComparer.Ordinal);

    private readonly Dictionary<string, (string Name, EntityName? Entity)> _latest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Folded, string Name, EntityName? Entity)>> _all = new(StringComparer.Ordinal);

    /// <summary>Notes the institution that is named in full at a token; nothing where none is.</summary>
    public void Note(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (Institutions.Noun(word) is not { } noun || Loose.Contains(noun)) return;
        var mention = paragraph.MentionAt(at);
        if (Explained(paragraph, at) is { } named) { Add(noun, named.Name, named.Entity); return; }
        if (mention is { Kind: MentionKind.Organisation } && paragraph.StartsMention(at) && mention.Text.Contains(' ', StringComparison.Ordinal)) Add(noun, mention.Text.StartsWith("لل", StringComparison.Ordinal) ? "ال" + mention.Text[2..] : mention.Text, mention.Entity);
        else if (mention is null && End(paragraph, at) is var end && end > at + 1 && Written(paragraph, at, end, noun) is { } name) Add(noun, name, null);
    }

    /// <summary>«كذا»، الشركة الحكومية المصدرة ل: the name in marks, or of an organisation, that a definite institution explains behind a comma.</summary>
    private static (string Name, EntityName? Entity)? Explained(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsDefinite(at) || paragraph[at][0] == 'و' || !paragraph.IsComma(at - 1) || paragraph.MentionAt(at) is not null) return null;
        if (paragraph.ClosesQuotation(at - 2) is { Length: >= 1 and <= 3 } quotation) return (paragraph.Span(quotation.Open + 1, quotation.Close).Of(paragraph.Source), paragraph.MentionAt(at - 3)?.Entity);
        return paragraph.MentionAt(at - 2) is { Kind: MentionKind.Organisation } known ? (known.Text, known.Entity) : null;
    }

    /// <summary>Notes an institution's name; a shorter form of one that was named before means that one.</summary>
    private void Add(string noun, string written, EntityName? entity)
    {
        var name = SpeakerMemory.Spoken(written);
        if (name.StartsWith("وال", StringComparison.Ordinal)) name = name[1..];
        var folded = Folding.Fold(name);
        if (!_all.TryGetValue(noun, out var all)) _all[noun] = all = [];
        var fuller = all.Find(known => known.Folded.StartsWith(folded, StringComparison.Ordinal));
        if (fuller.Name is null && folded.Contains(' ', StringComparison.Ordinal)) fuller = all.Find(known => Holds(known.Folded, folded));
        if (fuller.Name is null) all.Add(fuller = (folded, name, entity));
        _latest[noun] = (fuller.Name, fuller.Entity ?? entity);
    }

    /// <summary>Whether a name holds all the words of a shorter one, whatever has the article in it: المكتب الإعلامي لسفارة كذا, المكتب الإعلامي للسفارة.</summary>
    private static bool Holds(string longer, string shorter)
    {
        var words = longer.Split(' ').Select(Bare).ToHashSet(StringComparer.Ordinal);
        return shorter.Split(' ').All(word => words.Contains(Bare(word)));
    }

    private static string Bare(string word) => word.StartsWith("لل", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word.Length > 4 && word[0] is 'ل' or 'ب' && Institutions.Is(word[1..]) ? word[1..] : TitleMemory.Bare(word);

    /// <summary>The last institution of a kind that was named in full; null when none was.</summary>
    /// <param name="noun">The noun without the article.</param>
    public (string Name, EntityName? Entity)? Of(string noun) => _latest.TryGetValue(noun, out var body) ? body : null;

    /// <summary>The institution whose fuller name holds all of some words; null when none was named.</summary>
    /// <param name="noun">The noun without the article.</param>
    /// <param name="folded">The folded words, the noun first.</param>
    public (string Name, EntityName? Entity)? Holding(string noun, string folded) =>
        _all.TryGetValue(noun, out var all) && all.FindLast(known => known.Folded.Length > folded.Length && Holds(known.Folded, folded)) is { Name: not null } fuller ? (fuller.Name, fuller.Entity) : null;

    private static int End(SpeechParagraph paragraph, int at)
    {
        var limit = Math.Min(paragraph.SentenceEnd(at), at + Longest);
        if (at + 1 >= limit) return at;
        if (paragraph.IsDefinite(at) || paragraph[at].StartsWith("لل", StringComparison.Ordinal) || paragraph[at].StartsWith("بال", StringComparison.Ordinal)) return DefiniteEnd(paragraph, at, limit);
        if (paragraph.OpensQuotation(at + 1) is { Length: <= 4 } quotation && quotation.Close < limit) return quotation.Close + 1;
        if (!paragraph.IsDefinite(at + 1) && paragraph.MentionAt(at + 1) is not { Kind: not MentionKind.Other }) return at;
        var end = SpeakerPhrase.End(paragraph, at + 1, limit, tight: true);
        for (var i = at + 1; i < end; i++) if (paragraph.IsComma(i) || paragraph[i] is "(" || paragraph.Is(i, WordClass.Day) || i > at + 1 && paragraph[i][0] == 'و' && (paragraph.MentionAt(i) is null && (Institutions.Is(paragraph[i]) || !paragraph[i].StartsWith("وال", StringComparison.Ordinal)) || paragraph.HasJoinedParticle(i) && Institutions.Is(paragraph[i]))) return i;
        return end;
    }

    /// <summary>Past the adjectives of a definite institution and what it is for: الهيئة الوطنية العليا للمساءلة والعدالة.</summary>
    private static int DefiniteEnd(SpeechParagraph paragraph, int at, int limit)
    {
        var end = at + 1;
        var feminine = paragraph[at][^1] == 'ه';
        while (end < limit && paragraph.IsWord(end) && paragraph.IsDefinite(end) && !paragraph.Is(end, WordClass.Relative) && (paragraph.MentionAt(end) is { Kind: MentionKind.Other } || paragraph.MentionAt(end) is null && (paragraph[end].EndsWith(feminine ? "يه" : "ي", StringComparison.Ordinal) || paragraph[end] == (feminine ? "العليا" : "الاعلي") || paragraph[end] == (feminine ? "العامه" : "العام")))) end++;
        if (end == at + 1) return at;
        if (end < limit && paragraph[end].Length > 4 && paragraph[end].StartsWith("لل", StringComparison.Ordinal) && paragraph.MentionAt(end) is null)
        {
            end++;
            while (end < limit && paragraph.IsWord(end) && paragraph[end].StartsWith("وال", StringComparison.Ordinal) && paragraph.MentionAt(end) is null) end++;
        }
        else if (end < limit && paragraph[end].Length > 4 && paragraph[end][0] == 'ل' && Institutions.Is(paragraph[end][1..]) && paragraph.MentionAt(end) is null or { Kind: MentionKind.Organisation }) end = Math.Max(end, SpeakerPhrase.End(paragraph, end + 1, limit, tight: true));
        return end;
    }

    /// <summary>The name without what is joined to its front.</summary>
    private static string? Written(SpeechParagraph paragraph, int at, int end, string noun)
    {
        var span = paragraph.Span(at, end);
        var text = span.Of(paragraph.Source).TrimEnd('"', '»', '”');
        var joined = paragraph[at].Length - noun.Length;
        if (paragraph.Written(at).Length != paragraph[at].Length || joined < 0 || joined > text.Length) return text;
        var front = text[..joined];
        if (front.EndsWith("لل", StringComparison.Ordinal)) return "ال" + text[joined..];
        return front.EndsWith("ال", StringComparison.Ordinal) ? text[(joined - 2)..] : text[joined..];
    }
}
