using Isnad.Arabic.Names;
using Isnad.Arabic.Names.Tagging;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds the names in one string: what is listed, what titles announce, and what the tagger finds beyond.</summary>
internal sealed class NameSpanFinder(Gazetteer gazetteer, NameTagger tagger)
{
    /// <summary>Tokens behind a verb of praise within which God is named.</summary>
    private const int PraiseReach = 3;

    private readonly PersonEdges _edges = new(tagger);

    /// <summary>What is listed at each token: the longest of gazetteers, bodies of countries, outlets; no two overlap.</summary>
    /// <param name="tokens">The tokens of a string.</param>
    /// <param name="own">The id of the outlet that published it; null where it is not known.</param>
    public List<NameSpan> Listed(IReadOnlyList<Token> tokens, string? own)
    {
        var spans = new List<NameSpan>();
        for (var i = 0; i < tokens.Count; )
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                i++;
                continue;
            }
            var best = ListedMarks.Of(tokens, i);
            var outlet = OutletNames.At(tokens, i, besideOutlet: i > 0 && spans is [.., { Outlet: not null } last] && last.End == i);
            if (
                outlet is { } named
                && (best is not { } known || named.Tokens > known.Tokens || OutletNames.IsSpokenTo(tokens, i, named, own))
            )
                spans.Add(new NameSpan(i, named.Tokens, named.Clitics, MentionKind.Outlet, [], named.Outlet));
            else if (best is { } found)
                spans.Add(new NameSpan(i, found.Tokens, found.Clitics, Kind(found.Candidates[0].Kind), found.Candidates));
            else
            {
                i++;
                continue;
            }
            i += spans[^1].Count;
        }
        return spans;
    }

    /// <summary>The names of a string, given what is listed and what the tagger says.</summary>
    public List<NameSpan> Find(string text, IReadOnlyList<Token> tokens, List<NameSpan> listed, ReadOnlySpan<NameTag> tags)
    {
        var tagged = Tagged(text, tokens, WithoutOn(text, tokens, tags));
        var swallowing = tagged.FindAll(t => t.Count > 1 && t.Kind is MentionKind.Organisation or MentionKind.Person);
        var spans = new List<NameSpan>();
        var taken = new bool[tokens.Count];
        foreach (var span in listed)
            if (IsMeant(span, text, tokens, tags) && !swallowing.Exists(t => Swallows(t, span)))
                AddFree(spans, taken, span);
        foreach (var span in tagged)
            if (span.Kind != MentionKind.Person || span.Count > 1)
                AddFree(spans, taken, span);
        foreach (var span in Announced(tokens, tags.ToArray()))
            AddFree(spans, taken, span);
        foreach (var span in tagged)
            AddFree(spans, taken, span);
        spans.Sort((a, b) => a.First.CompareTo(b.First));
        return _edges.Widen(spans, tokens, text);
    }

    /// <summary>Adds a name when no other has one of its tokens.</summary>
    private static void AddFree(List<NameSpan> spans, bool[] taken, NameSpan span)
    {
        var tokens = taken.AsSpan(span.First, span.Count);
        if (tokens.Contains(true))
            return;
        tokens.Fill(true);
        spans.Add(span);
    }

    /// <summary>Whether a listed name is meant where it stands, and is not a part of another name or a plain word.</summary>
    private bool IsMeant(NameSpan span, string text, IReadOnlyList<Token> tokens, ReadOnlySpan<NameTag> tags)
    {
        if (span.Outlet is not null || span.Candidates.Count == 0)
            return true;
        var known = span.Candidates[0];
        var tag = tags[span.First];
        var inPerson =
            tag == NameTag.PersonInside || (tag == NameTag.PersonFirst && span.End < tags.Length && tags[span.End] == NameTag.PersonInside);
        if (span.Count == 1 && inPerson)
            return false;
        var isPlace = span.Count == 1 && known.Kind == KnownKind.Place;
        if (isPlace && PlaceSpelling.IsAdverb(tokens[span.First].Span.Of(text)))
            return false;
        var isTown = isPlace && !known.Id.StartsWith('Q');
        var isDoubtful = known.NeedsSign || (isTown && PlaceSpelling.Differs(tokens[span.First].Span.Of(text), known.Name));
        if (isTown && span.Clitics > 0 && tagger.IsCommoner(tokens[span.First].Folded, span.Clitics))
            return false;
        if (!isDoubtful)
            return true;
        if (span.Clitics > 0 && span.Clitics != tagger.Clitics(tokens[span.First].Folded))
            return false;
        if (known.Kind == KnownKind.Person)
            return tag is NameTag.PersonFirst
                || (span.First > 0 && PersonPattern.IsTitle(tokens[span.First - 1].Folded))
                || EntityChooser.CountryBefore(span.First, tokens, gazetteer) == known.Country;
        if (known.Kind == KnownKind.Organisation)
            return NameTags.Kind(tag) == 2 || IsQuoted(span, tokens);
        return NameTags.Kind(tag) == 1 || (span.First > 0 && tagger.AnnouncesPlace(tokens[span.First - 1].Folded));
    }

    private static bool IsQuoted(NameSpan span, IReadOnlyList<Token> tokens) =>
        span.First > 0
        && span.End < tokens.Count
        && tokens[span.First - 1].Folded is "\"" or "«" or "“"
        && tokens[span.End].Folded is "\"" or "»" or "”";

    /// <summary>Whether a tagged name of more words holds a listed one that is only a part of it: القاهرة in جامعة القاهرة.</summary>
    private static bool Swallows(NameSpan tagged, NameSpan listed) =>
        listed.Count == 1 && tagged.First <= listed.First && listed.End <= tagged.End && listed.Outlet is null;

    /// <summary>The tags, with على outside of names where the outlet tells it from علي: it does not where it writes فى.</summary>
    private static ReadOnlySpan<NameTag> WithoutOn(string text, IReadOnlyList<Token> tokens, ReadOnlySpan<NameTag> tags)
    {
        var kept = tags.ToArray();
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] != NameTag.Outside && IsOn(text, tokens[i]))
                kept[i] = NameTag.Outside;
        }
        return kept;
    }

    /// <summary>Whether a word is على, not علي, in a text that tells them apart: one that writes فى does not.</summary>
    internal static bool IsOn(string text, Token token) =>
        token.Folded is "علي" or "وعلي" && token.Span.Of(text).EndsWith('ى') && !text.Contains("فى ", StringComparison.Ordinal);

    private List<NameSpan> Tagged(string text, IReadOnlyList<Token> tokens, ReadOnlySpan<NameTag> tags)
    {
        var spans = new List<NameSpan>();
        foreach (var (begin, behind, kind) in NameTags.Spans(tags))
        {
            var (first, end) = (begin, behind);
            while (
                first < end
                && (
                    tokens[first].Kind == TokenKind.Punctuation
                    || (kind == 0 && (SpeaksFor(tokens, first) || (end - first > 1 && IsVerb(tokens[first].Folded))))
                )
            )
                first++;
            while (
                end > first
                && (
                    tokens[end - 1].Kind == TokenKind.Punctuation
                    || (kind == 0 && end - first > 1 && IsBehindName(text, tokens, first, end - 1))
                )
            )
                end--;
            if (end == first || tokens[first].Kind != TokenKind.Word)
                continue;
            if (kind == 0 && IsPraise(tokens, first, end))
                continue;
            if (
                end - first == 1
                && (tokens[first].Folded.Length < 3 || StopWords.Contains(tokens[first].Folded) || tagger.IsCommon(tokens[first].Folded))
            )
                continue;
            spans.Add(
                new NameSpan(
                    first,
                    end - first,
                    Joined(tokens, first),
                    kind switch
                    {
                        0 => MentionKind.Person,
                        1 => MentionKind.Place,
                        2 => MentionKind.Organisation,
                        _ => MentionKind.Other,
                    },
                    []
                )
            );
        }
        return spans;
    }

    /// <summary>
    /// How many letters of joined particles stand before a name; ف behind a word is a letter of the name, since "and so" opens a clause:
    /// المتحدثة فلورانس.
    /// </summary>
    private int Joined(IReadOnlyList<Token> tokens, int first) =>
        tokens[first].Folded[0] == 'ف' && first > 0 && tokens[first - 1].Kind == TokenKind.Word ? 0 : tagger.Clitics(tokens[first].Folded);

    /// <summary>(فلان) للصحفيين, (فلان) بين, (فلان) نجم: no part of a name, or of one by which a listed person is known alone.</summary>
    private bool IsBehindName(string text, IReadOnlyList<Token> tokens, int first, int at)
    {
        var word = tokens[at].Folded;
        if (word is ['ل', 'ل', _, _, _, _, ..])
            return !NamedAfter.Precedes(tokens, first);
        if (
            word == "امام"
                ? tokens[at].Span.Of(text)[0] == 'أ'
                : word != "علي" && (WordClass.Position | WordClass.PlainPreposition).Has(word)
        )
            return true;
        return at == first + 1
            && !WordShape.HasArticle(word)
            && !tagger.IsGivenName(word)
            && (
                WordClass.Role.Has(word)
                || SpeechLexicon.Shipped.Form(word) is not null
                || VerbShape.IsImperfect(word) && word[0] == 'ي' && !tagger.IsSurname(word)
            )
            && gazetteer.Find(tokens[first].Folded) is { Kind: KnownKind.Person };
    }

    /// <summary>رحمه الله, وحمد معاليه الله: what is said of somebody, or done by him, and no name.</summary>
    private static bool IsPraise(IReadOnlyList<Token> tokens, int first, int end)
    {
        if (WordClass.Blessing.Has(tokens[first].Folded))
            return end - first == 2 && tokens[first + 1].Folded == "الله";
        return end - first == 1
            && Clitics.WithoutConjunction(tokens[first].Folded) == "حمد"
            && Enumerable.Range(end, PraiseReach).Any(i => i < tokens.Count && tokens[i].Folded == "الله")
            && !WordClass.Descent.Has(tokens[end].Folded);
    }

    /// <summary>ويرى before a surname is what he does, not his given name.</summary>
    private bool IsVerb(string folded) =>
        SpeechLexicon.Shipped.Form(Clitics.WithoutConjunction(folded)) is not null && !tagger.IsGivenName(folded);

    /// <summary>باسم behind a speaker is "in the name of", not the man's name: المتحدث باسم قوات الأمن.</summary>
    private static bool SpeaksFor(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Folded == "باسم"
        && at > 0
        && (
            tokens[at - 1].Folded.Contains("متحدث", StringComparison.Ordinal)
            || tokens[at - 1].Folded.Contains("ناطق", StringComparison.Ordinal)
            || (
                at > 1
                && (
                    tokens[at - 2].Folded.Contains("متحدث", StringComparison.Ordinal)
                    || tokens[at - 2].Folded.Contains("ناطق", StringComparison.Ordinal)
                )
            )
        );

    /// <summary>Names behind titles, where the tagger sees a person too or the words are none of the language.</summary>
    private IEnumerable<NameSpan> Announced(IReadOnlyList<Token> tokens, NameTag[] tags)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || PersonPattern.At(tokens, i, gazetteer) is not { } person)
                continue;
            var words = Enumerable.Range(person.First, person.Tokens).ToList();
            if (words.Any(w => NameTags.Kind(tags[w]) == 0) || words.All(w => tagger.MayBeName(tokens[w].Folded)))
                yield return new NameSpan(person.First, person.Tokens, 0, MentionKind.Person, []);
            i = person.First + person.Tokens - 1;
        }
    }

    private static MentionKind Kind(KnownKind kind) =>
        kind switch
        {
            KnownKind.Person => MentionKind.Person,
            KnownKind.Place => MentionKind.Place,
            KnownKind.Organisation => MentionKind.Organisation,
            _ => MentionKind.Other,
        };
}
