using Isnad.Analysis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>One thing that outlets of a story call by different words; shown, not judged.</summary>
/// <param name="Matter">What is called so, a code of the table.</param>
/// <param name="Choices">The words, the commonest first.</param>
public sealed record Wording(string Matter, IReadOnlyList<WordChoice> Choices);

/// <summary>A word that some outlets use.</summary>
/// <param name="Word">As written where it stands first, without a conjunction or preposition joined to it.</param>
/// <param name="Outlets">Names of those who use it; null stands for an unknown outlet.</param>
/// <param name="Evidence">The first place in each outlet.</param>
public sealed record WordChoice(string Word, IReadOnlyList<string?> Outlets, IReadOnlyList<Evidence> Evidence);

/// <summary>One place where an article uses a word of the table.</summary>
/// <param name="Matter">What is called so.</param>
/// <param name="Word">The word's family.</param>
/// <param name="Span">Where it stands in the text.</param>
internal readonly record struct WordUse(string Matter, string Word, TextSpan Span);

/// <summary>
/// Finds the same actor or act called by different words: قتيل and شهيد, النظام السوري and الحكومة السورية.
/// </summary>
/// <remarks>
/// By a table of word families, each of one thing whatever the story. Only the outlet's own words count, for to show others as its own is
/// to accuse it: none in quotation marks, none that somebody is said to call it by (من وصفتهم), none in a sentence in which anybody speaks.
/// </remarks>
public sealed class WordingFinder
{
    private const int MostArticles = 60;

    /// <summary>Words of the longest form of the table.</summary>
    private const int LongestForm = 3;
    private const string Name = "name";
    private const string Called = "called";

    /// <summary>So many words behind "whom he called" are still his.</summary>
    private const int CalledWords = 5;

    private static readonly Dictionary<string, (string Matter, string Word)> Forms = Build();

    /// <summary>The wordings of a story in which at least two outlets differ.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public IReadOnlyList<Wording> Find(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var uses = new List<(string Matter, string Word, string Outlet, string? Name, Evidence Evidence)>();
        foreach (var article in story.Articles.Take(MostArticles).Select(newsroom.Article))
        {
            var outlet = article.Article.Outlet?.Id ?? article.Article.Id.Value;
            uses.AddRange(
                newsroom
                    .Wordings(article.Article.Id)
                    .Select(use => (use.Matter, use.Word, outlet, article.Article.Outlet?.Name, new Evidence(article.Article.Id, use.Span)))
            );
        }
        return
        [
            .. uses.GroupBy(u => u.Matter, StringComparer.Ordinal)
                .Select(Of)
                .OfType<Wording>()
                .OrderByDescending(w => w.Choices.Sum(c => c.Evidence.Count))
                .ThenBy(w => w.Matter, StringComparer.Ordinal),
        ];

        Wording? Of(IGrouping<string, (string Matter, string Word, string Outlet, string? Name, Evidence Evidence)> matter)
        {
            var words = matter
                .GroupBy(u => u.Word, StringComparer.Ordinal)
                .Select(w => (w.Key, By: w.DistinctBy(u => u.Outlet).ToList()))
                .OrderByDescending(w => w.By.Count)
                .ThenBy(w => w.Key, StringComparer.Ordinal)
                .ToList();
            var sets = words.ConvertAll(w => w.By.Select(u => u.Outlet).Order(StringComparer.Ordinal).ToList());
            if (words.Count < 2 || sets.TrueForAll(s => s.SequenceEqual(sets[0])))
                return null;
            return new Wording(
                matter.Key,
                [
                    .. words.Select(w => new WordChoice(
                        w.By[0].Evidence.ExactIn(newsroom.Article(w.By[0].Evidence.Article).Article),
                        [.. w.By.Select(u => u.Name)],
                        [.. w.By.Select(u => u.Evidence)]
                    )),
                ]
            );
        }
    }

    /// <summary>The words of the table in an article, but for those inside what somebody is quoted with.</summary>
    /// <param name="article">The article.</param>
    internal static IEnumerable<WordUse> In(AnalysedArticle article)
    {
        var text = article.Article.Text;
        var tokens = Tokenizer.Tokenize(text);
        var uses = In(tokens).ToList();
        if (uses.Count == 0)
            return uses;
        var spoken = article
            .Statements.Where(s => s.Evidence.In == TextPlace.Body)
            .Select(s => TextSpan.Between(Math.Min(s.Cue.Span.Start, s.Evidence.Span.Start), Math.Max(s.Cue.Span.End, s.Evidence.Span.End)))
            .ToList();
        var marked = QuotationFinder
            .Find(tokens)
            .ConvertAll(q => TextSpan.Between(tokens[q.Open].Span.Start, tokens[Math.Min(q.Close, tokens.Count - 1)].Span.End));
        return uses.Where(use =>
        {
            var sentence = SentenceCutter.Around(text, use.Span) ?? use.Span;
            return !marked.Exists(m => m.Contains(use.Span)) && !spoken.Exists(s => s.Overlaps(sentence));
        });
    }

    private static IEnumerable<WordUse> In(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || IsName(tokens, i) || IsCalled(tokens, i))
                continue;
            var bare = Clitics.WithoutConjunction(tokens[i].Folded);
            if (Phrase(tokens, i, bare) is { } phrase)
            {
                if (phrase.Matter != Name)
                    yield return new WordUse(
                        phrase.Matter,
                        phrase.Word,
                        TextSpan.Between(Without(tokens[i], bare).Start, tokens[phrase.Last].Span.End)
                    );
                i = phrase.Last;
            }
            else if (Form(bare, tokens[i].Folded) is { } one && one.Matter is not (Name or Called))
                yield return new WordUse(one.Matter, one.Word, Without(tokens[i], one.Form));
        }
    }

    /// <summary>The word of the table that a word is, whatever is joined before it; null when it is none.</summary>
    private static (string Matter, string Word, string Form)? Form(string bare, string written) =>
        Clitics
            .Readings(bare)
            .Select(r => (r.Definite ? "ال" : "") + r.Stem)
            .Prepend(written)
            .Prepend(bare)
            .Where(Forms.ContainsKey)
            .Select(form => ((string, string, string)?)(Forms[form].Matter, Forms[form].Word, form))
            .FirstOrDefault();

    /// <summary>Where a word stands without what is joined before it, if nothing in it is written otherwise than read.</summary>
    private static TextSpan Without(Token word, string form) =>
        word.Folded.Length == word.Span.Length && word.Folded.EndsWith(form, StringComparison.Ordinal)
            ? TextSpan.Between(word.Span.End - form.Length, word.Span.End)
            : word.Span;

    /// <summary>The longest form of several words that begins at a token, with its last token; null where none does.</summary>
    private static (string Matter, string Word, int Last)? Phrase(IReadOnlyList<Token> tokens, int at, string first)
    {
        var text = first;
        (string, string, int)? longest = null;
        for (var i = at + 1; i < Math.Min(at + LongestForm, tokens.Count); i++)
        {
            text += " " + tokens[i].Folded;
            if (Forms.TryGetValue(text, out var form))
                longest = (form.Matter, form.Word, i);
        }
        return longest;
    }

    /// <summary>
    /// Whether a word is part of a name, by the word before it or before what it is joined to, marks between them or not: جمعة "الشهداء",
    /// جمعة "الأسرى" و"الشهداء".
    /// </summary>
    private static bool IsName(List<Token> tokens, int at)
    {
        var (joined, before) = (tokens[at].Folded[0] == 'و', at - 1);
        while (
            before >= 0
            && (tokens[before].Kind == TokenKind.Punctuation && tokens[before].Folded is not "." || tokens[before].Folded == "و")
        )
            joined |= tokens[before--].Folded == "و";
        return IsNameWord(before)
            || joined && IsNameWord(before - 1)
            || joined && before > 1 && tokens[before - 1].Kind == TokenKind.Punctuation && IsNameWord(before - 2);

        bool IsNameWord(int i) =>
            i >= 0 && Forms.TryGetValue(Clitics.WithoutConjunction(tokens[i].Folded), out var form) && form.Matter == Name;
    }

    /// <summary>Whether a few words before a word somebody is said to call it so: من وصفتهم, ما أسماه, بالنسبة ل.</summary>
    private static bool IsCalled(List<Token> tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - CalledWords) && tokens[i].Folded is not "."; i--)
        {
            if (IsCalling(tokens[i].Folded) || IsCalling(Clitics.WithoutConjunction(tokens[i].Folded)))
                return true;
        }
        return false;
    }

    private static bool IsCalling(string word) => Forms.TryGetValue(word, out var form) && form.Matter == Called;

    private static Dictionary<string, (string, string)> Build()
    {
        var forms = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows(typeof(WordingFinder).Assembly, "Briefs/wording.tsv"))
        {
            foreach (var form in Folding.Fold(row[2]).Split('|'))
                forms.TryAdd(form, (row[0], row[1]));
        }
        return forms;
    }
}
