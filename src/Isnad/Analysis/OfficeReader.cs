using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Reads the offices that a text gives to persons: before the name, in apposition behind it, as its first word.</summary>
/// <param name="text">The text.</param>
internal sealed class OfficeReader(string text)
{
    private const int LongestTitle = 7;

    /// <summary>Characters before a name in which its titles stand.</summary>
    private const int ReachBefore = 100;

    /// <summary>Characters behind a name in which an apposition stands.</summary>
    private const int ReachBehind = 90;

    private readonly List<Office> _offices = [];

    /// <summary>The offices that the text of an article gives to persons.</summary>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<Office> Of(AnalysedArticle article) =>
        new OfficeReader(article.Article.Text).Read([
            .. article.Mentions.Where(m => m.Kind == MentionKind.Person && m.In == TextPlace.Body).OrderBy(m => m.Span.Start),
        ]);

    /// <summary>The offices of some persons.</summary>
    /// <param name="persons">The persons, in the order of the text.</param>
    public List<Office> Read(IReadOnlyList<Mention> persons)
    {
        var behind = 0;
        foreach (var person in persons)
        {
            Within(person);
            Behind(person);
            Before(person, behind <= person.Span.Start ? behind : 0);
            behind = person.Span.End; // the title of another ends there
        }
        return _offices;
    }

    /// <summary>A title that the name itself begins with: البابا فلان.</summary>
    private void Within(Mention person)
    {
        var space = person.Text.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 3 || !WordShape.HasArticle(person.Text))
            return;
        var title = Folding.Fold(person.Text[..space]);
        if (PersonPattern.IsTitle(title))
            _offices.Add(new Office([Office.Root(title)], person, Office.Root(title), false));
    }

    /// <summary>The office before a name, also before a rank: المتحدث باسم الوزارة اللواء فلان.</summary>
    private void Before(Mention person, int other)
    {
        var before = Tokenizer.Tokenize(text[Math.Max(other, person.Span.Start - ReachBefore)..person.Span.Start]);
        var title = new HashSet<string>(StringComparer.Ordinal);
        for (int i = before.Count - 1, words = 0; i >= 0 && words < LongestTitle; i--, words++)
        {
            if (before[i].Kind != TokenKind.Word)
            {
                if (before[i].Folded is "،" or "," && title.Count == 0)
                    continue;
                if (Gloss(before, i) is not { } opening)
                    break;
                i = opening;
                continue;
            }
            if (Office.EndsBefore(before[i].Folded) || title.Count == 1 && IsThingOf(before, i))
                break;
            var word = WithoutParticle(before[i].Folded);
            if (Offices.IsRank(TitleMemory.Bare(word)) && !Office.IsHead(word))
                continue; // العقيد | الركن
            title.Add(Office.Root(word));
            if (!Begins(word, i > 0 ? before[i - 1].Folded : null, title.Count))
                continue;
            if (person.Entity is not null && WordClass.Relation.Has(word) && (title.Count == 1 || !PersonPattern.IsTitle(word)))
                break; // والد اللاعب | فلان
            if (i == 0 && other > 0 && title.Count == 1 && !WordShape.HasArticle(word))
                break; // فلان محامي | فلان: the other's office
            _offices.Add(
                new Office(title, person, Office.Root(word), WordShape.HasArticle(word))
                {
                    Under = i + 1 < before.Count ? Office.Superior(word, before[i + 1].Folded) : null,
                }
            );
            if (title.Count > 1 || !IsDefiniteRank(word))
                break;
            (title, words) = (new HashSet<string>(StringComparer.Ordinal), -1); // what stands before a rank is the office
        }
    }

    /// <summary>أمر النائب العام بالتحفظ | على أموال فلان: behind the preposition a thing that is his, no further word of his office.</summary>
    private static bool IsThingOf(List<Token> before, int at) =>
        at == before.Count - 2
        && WordClass.PlainPreposition.Has(before[at].Folded)
        && before[^1] is { Kind: TokenKind.Word, Folded: var thing }
        && !WordShape.HasArticle(thing)
        && !Office.IsHead(thing)
        && Gazetteer.Shipped.Find(thing) is null;

    /// <summary>
    /// Whether a word is the first of an office; where another head stands before it, only a rank is, right before the name.
    /// </summary>
    private static bool Begins(string word, string? before, int words)
    {
        if (!Office.IsHead(word))
            return false;
        return before is null || !Office.IsHead(before) || words == 1 && Offices.IsRank(TitleMemory.Bare(word));
    }

    private static bool IsDefiniteRank(string word) => WordShape.HasArticle(word) && Offices.IsRank(TitleMemory.Bare(word));

    /// <summary>Where a few words in marks open that end at a token: المتحدث باسم القوات "قوات كذا" العقيد فلان.</summary>
    private static int? Gloss(List<Token> tokens, int close)
    {
        if (!IsMark(tokens[close]))
            return null;
        for (var i = close - 2; i > 0 && i >= close - LongestTitle; i--)
            if (IsMark(tokens[i]))
                return i;
        return null;
    }

    private static bool IsMark(Token token) => token.Folded is "\"" or "»" or "«" or "”" or "“";

    /// <summary>A title without ل or ب joined to it: لوزير الخارجية.</summary>
    private static string WithoutParticle(string word) =>
        word is ['ل' or 'ب', _, _, _, _, ..] && !PersonPattern.IsTitle(word) && PersonPattern.IsTitle(word[1..]) ? word[1..] : word;

    /// <summary>The office in apposition behind a name: فلان، رئيس الاتحاد; فلان رئيس الاتحاد.</summary>
    private void Behind(Mention person)
    {
        var from = person.Span.End;
        if (!MayFollow(from))
            return;
        var behind = Tokenizer.Tokenize(text[from..Math.Min(text.Length, from + ReachBehind)]);
        var at = behind.Count > 0 && behind[0].Folded is "،" or "," or "-" ? 1 : 0;
        if (at >= behind.Count || !Office.IsHead(behind[at].Folded) || behind[at].Folded.StartsWith('و'))
            return;
        var words = behind.Skip(at).Take(LongestTitle).TakeWhile(t => t.Kind == TokenKind.Word && !Office.EndsBefore(t.Folded));
        var title = words.Select(t => Office.Root(t.Folded)).ToHashSet(StringComparer.Ordinal);
        if (title.Count > 1)
            _offices.Add(
                new Office(title, person, Office.Root(behind[at].Folded), false)
                {
                    Under = Office.Superior(behind[at].Folded, behind[at + 1].Folded),
                }
            );
    }

    /// <summary>Whether the first word behind a name is a title, before the text there is cut into tokens.</summary>
    private bool MayFollow(int from)
    {
        while (from < text.Length && text[from] is ' ' or '،' or ',' or '-')
            from++;
        var end = from;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end - from is > 2 and < 14 && Office.IsHead(Folding.Fold(text[from..end]));
    }
}
