using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Who spoke before in an article, so that a dropped subject, a surname or "the minister" finds its speaker.</summary>
internal sealed class SpeakerMemory(SpeechLexicon lexicon, IReadOnlyList<Mention> mentions, TitleMemory titles)
{
    private readonly List<Speaker> _spoken = [];
    private readonly List<(HashSet<string> Words, Speaker Speaker)> _phrases = [];
    private readonly Dictionary<string, string> _fullest = Fullest(mentions);

    private readonly Dictionary<string, Speaker> _issuers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _publishers = new(StringComparer.Ordinal);

    /// <summary>Notes who published a document, so that "the article says" means the paper that printed it.</summary>
    /// <param name="noun">The definite noun: المقال.</param>
    /// <param name="outlet">Its publisher.</param>
    public void NotePublisher(string noun, Mention outlet) => _publishers[noun] = new Speaker(outlet.Span, outlet.Text, outlet.Entity, LinkRole.Outlet, false, Gender.Feminine);

    /// <summary>The last who spoke; null at the beginning.</summary>
    public Speaker? Last => _spoken.Count == 0 ? null : _spoken[^1];

    /// <summary>Notes who spoke.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="source">The text that the speaker's span counts in.</param>
    public void Note(Speaker speaker, string source)
    {
        _spoken.Add(speaker);
        if (speaker is { Span: { Length: > 0 } span, Role: LinkRole.Person or LinkRole.Body }) _phrases.Add(([.. Tokenizer.Tokenize(span.Of(source)).Where(t => t.Kind == TokenKind.Word).Select(t => TitleMemory.Bare(t.Folded))], speaker));
    }

    /// <summary>The earlier speaker whose phrase held all of these definite words: الوزير الفرنسي after وزير الداخلية الفرنسي فلان.</summary>
    private Speaker? Spoke(List<string> words)
    {
        if (words.Count > 4 || !words[0].StartsWith("ال", StringComparison.Ordinal) && !PersonPattern.IsTitle(words[0])) return null;
        var asked = words.Select(TitleMemory.Bare).ToList();
        for (var i = _phrases.Count - 1; i >= 0; i--)
        {
            var (held, speaker) = _phrases[i];
            if (held.Count > asked.Count && asked.All(held.Contains) && held.Contains(asked[0])) return speaker;
        }
        return null;
    }

    /// <summary>An earlier speaker whose name of several words ends with this one: الحزيم after فهد الحزيم.</summary>
    /// <param name="folded">One folded word.</param>
    public Speaker? BySurname(string folded)
    {
        if (folded.Length < 4 || lexicon.Source(folded) is not null || PersonPattern.IsTitle(folded)) return null;
        for (var i = _spoken.Count - 1; i >= 0; i--)
        {
            if (_spoken[i] is not { Role: LinkRole.Person or LinkRole.Body, Name: var name } || !name.Contains(' ', StringComparison.Ordinal)) continue;
            var words = Folding.Fold(name).Split(' ');
            if (words.Length <= 5 && words[^1] == folded && lexicon.Source(words[0]) is null && !words[0].StartsWith("ال", StringComparison.Ordinal) && !words[0].EndsWith("ه", StringComparison.Ordinal)) return _spoken[i];
        }
        return null;
    }

    /// <summary>The speaker whom a dropped subject of a verb form means.</summary>
    public Speaker? Dropped(Gender gender)
    {
        for (var i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - 4; i--)
        {
            if (_spoken[i].Gender == gender || (gender == Gender.Masculine && _spoken[i].Gender == Gender.Plural)) return _spoken[i] with { Span = null };
        }
        return _spoken.Count == 0 ? null : _spoken[^1] with { Span = null };
    }

    /// <summary>The speaker whom some words name.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token behind the last.</param>
    /// <param name="gender">As the verb agrees.</param>
    public Speaker? Named(SpeechParagraph paragraph, int from, int to, Gender gender)
    {
        var span = paragraph.Span(from, to);
        if (span.Length == 0) return null;
        var words = paragraph.Tokens.Skip(from).Take(to - from).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded).ToList();
        if (words.Count == 0) return null;
        var person = MentionIn(paragraph, from, to, MentionKind.Person);
        if (person is not null && Fits(paragraph, from, to, person)) return new Speaker(span, FullName(person), person.Entity, LinkRole.Person, false, gender);
        var kind = lexicon.Source(words[0]);
        if (MentionIn(paragraph, from, to, MentionKind.Outlet) is { } outlet && (kind is null or "media" || outlet.Span.Start <= span.Start + 2))
        {
            return new Speaker(span, outlet.Text, outlet.Entity, OutletRole(outlet, words[0]), false, gender);
        }
        if (kind == "media" && words.Count > 1 && !words[0].StartsWith("ال", StringComparison.Ordinal)) return new Speaker(span, MediaName(paragraph, from, to), null, words[0].StartsWith("وكال", StringComparison.Ordinal) ? LinkRole.Agency : LinkRole.Outlet, false, gender);
        if (words.Count <= 2 && _publishers.TryGetValue(words[0], out var publisher)) return publisher with { Span = span, NamedAt = span };
        if (Before(words) is { } again) return again with { Span = span, NamedAt = span };
        if (titles.PersonOf(words) is { } titled) return new Speaker(span, FullName(titled), titled.Entity, LinkRole.Person, false, gender);
        var name = NameOnly(Spoken(span.Of(paragraph.Source)));
        if (Spoke(words) is { } same) return same with { Span = span, NamedAt = span };
        if (kind == "unnamed" && words.Contains("باسم")) return new Speaker(span, name, null, LinkRole.Person, false, gender);
        if (kind is "unnamed" or "vague") return new Speaker(span, name, null, LinkRole.Unnamed, true, gender) { Vague = kind == "vague" };
        if (kind == "document") return Issued(paragraph, from, to, words, span, gender) ?? new Speaker(span, name, null, LinkRole.Document, false, gender);
        var entity = paragraph.MentionAt(from)?.Entity;
        if (entity is not null && paragraph.MentionAt(to - 1)?.Entity == entity && Gazetteer.Shipped.GovernmentOf(entity.Id.Value) is { } country) return new Speaker(span, country.Name, new EntityName(new EntityId(country.Id), country.Name), LinkRole.Body, false, Gender.Feminine);
        return new Speaker(span, name, words.Count <= 3 ? entity : null, LinkRole.Body, false, gender);
    }

    /// <summary>One definite noun that an earlier speaker's words begin with or hold: الوزارة after وزارة الصحة.</summary>
    private Speaker? Before(List<string> words)
    {
        if (words.Count > 2 || !words[0].StartsWith("ال", StringComparison.Ordinal) || words[0].Length < 5) return words is ["نفسه"] ? Last : null;
        var noun = words[0][2..];
        for (var i = _spoken.Count - 1; i >= 0; i--)
        {
            var known = Tokenizer.Tokenize(_spoken[i].Name).Select(t => t.Folded).ToList();
            if (known.Count > words.Count && (known.Contains(noun) || (known.Contains(words[0]) && known.Count > 1)) && words.Skip(1).All(w => known.Contains(w))) return _spoken[i];
        }
        return null;
    }

    /// <summary>Whether a person's mention is the speaker, not a first name that another person shares: سيرغي of سيرغي ريابكوف.</summary>
    private static bool Fits(SpeechParagraph paragraph, int from, int to, Mention person)
    {
        if (person.Text.Contains(' ', StringComparison.Ordinal) || person.Text.Contains('_', StringComparison.Ordinal)) return true;
        for (var i = from; i < to; i++)
        {
            if (paragraph.MentionAt(i) != person) continue;
            var next = i + 1 < to ? paragraph.Tokens[i + 1] : default;
            return next.Folded is null || next.Kind != TokenKind.Word || paragraph.MentionAt(i + 1) is not null || next.Folded.StartsWith("ال", StringComparison.Ordinal) || StopWords.Contains(next.Folded);
        }
        return true;
    }

    private static Mention? MentionIn(SpeechParagraph paragraph, int from, int to, MentionKind kind)
    {
        Mention? best = null;
        for (var i = from; i < to; i++)
        {
            if (paragraph.MentionAt(i) is { } mention && mention.Kind == kind && (best is null || kind == MentionKind.Person)) best = best is null || mention.Text.Length >= best.Text.Length ? mention : best;
        }
        return best;
    }

    /// <summary>A hashtag as words: #تيريزا_ماي.</summary>
    private static string Spoken(string text) => text.Replace("#", "", StringComparison.Ordinal).Replace('_', ' ');

    private string FullName(Mention person)
    {
        if (person.Entity is { } entity) return Spoken(_fullest.GetValueOrDefault(entity.Id.Value, person.Text));
        return person.Text.Contains(' ', StringComparison.Ordinal) ? person.Text : _fullest.GetValueOrDefault(Folding.Fold(person.Text), person.Text);
    }

    private static LinkRole OutletRole(Mention outlet, string head) =>
        outlet.Entity is { } entity && Sources.OutletRegister.Shipped.Find(entity.Id.Value.Replace("isnad:outlet-", "", StringComparison.Ordinal)) is { Kind: "agency" } || head.Contains("وكال", StringComparison.Ordinal) ? LinkRole.Agency : LinkRole.Outlet;

    /// <summary>Whose a document is: بيان الوزارة, بيان أصدره المكتب, and البيان after either.</summary>
    private Speaker? Issued(SpeechParagraph paragraph, int from, int to, List<string> words, TextSpan span, Gender gender)
    {
        if (words.Count == 1 && words[0].StartsWith("ال", StringComparison.Ordinal)) return _issuers.TryGetValue(words[0], out var known) ? known with { Span = span, NamedAt = span, Gender = gender } : null;
        if (words.Count < 2 || words[0].StartsWith("ال", StringComparison.Ordinal)) return null;
        var first = from + 1;
        if (paragraph[first] is "صادر" or "صدر" or "اصدره" or "اصدرته" or "اصدرها" or "عن" or "ل" or "من" or "نشره" or "نشرته") first++;
        if (paragraph[first] is "عن" or "من") first++;
        if (first >= to || paragraph.Tokens[first].Kind != TokenKind.Word || StopWords.Contains(paragraph[first]) || lexicon.Source(paragraph[first]) == "document") return null;
        var rest = paragraph.Span(first, to);
        if (rest.Length < 4) return null;
        var issuer = Named(paragraph, first, to, gender);
        if (issuer is null) return null;
        var noun = Clitics.WithoutConjunction(words[0]);
        _issuers["ال" + noun] = issuer;
        return issuer with { Span = span, NamedAt = rest };
    }

    /// <summary>A name beside its apposition: عماد فلان، المستشار القانوني. The part that is not a title stands for the whole.</summary>
    private static string NameOnly(string phrase)
    {
        var parts = phrase.Split(['،', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return phrase;
        foreach (var part in parts)
        {
            var words = part.Split(' ').Select(w => Folding.Fold(w)).ToList();
            if (words.Count is >= 2 and <= 4 && !words[0].StartsWith("ال", StringComparison.Ordinal) && !PersonPattern.IsTitle(words[0]) && !words.Any(w => w is "في" or "من" or "عن")) return part;
        }
        return parts[0];
    }

    private string MediaName(SpeechParagraph paragraph, int from, int to)
    {
        var first = from + 1;
        while (first < to && (paragraph[first] is "انباء" or "الانباء" or "للانباء" || paragraph.Tokens[first].Kind == TokenKind.Punctuation)) first++;
        var end = to;
        while (end - 1 > first && (paragraph.MentionAt(end - 1)?.Kind == MentionKind.Other || paragraph[end - 1] is "الرسميه" or "الحكوميه" or "للانباء" or "المحليه" or "الرسمي" || paragraph.Tokens[end - 1].Kind == TokenKind.Punctuation)) end--;
        var span = paragraph.Span(first, end);
        return span.Length == 0 ? paragraph.Span(from, to).Of(paragraph.Source) : span.Of(paragraph.Source).Trim('"', '«', '»', '“', '”');
    }

    /// <summary>For every person the longest form of the name in the article, also for those whom only a surname names later.</summary>
    private static Dictionary<string, string> Fullest(IReadOnlyList<Mention> mentions)
    {
        var fullest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Person) continue;
            if (mention.Entity is { } entity)
            {
                if (!fullest.TryGetValue(entity.Id.Value, out var known) || mention.Text.Length > known.Length) fullest[entity.Id.Value] = mention.Text;
                continue;
            }
            var words = Tokenizer.Tokenize(mention.Text).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded).ToList();
            if (words.Count < 2) continue;
            fullest.TryAdd(words[^1], mention.Text);
            fullest.TryAdd(words[0], mention.Text);
        }
        return fullest;
    }
}
