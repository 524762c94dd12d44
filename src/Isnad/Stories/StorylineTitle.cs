using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Stories;

/// <summary>
/// What a storyline is called: the phrase that its headlines share, else a headline, and those who act in most of its stories.
/// </summary>
internal static class StorylineTitle
{
    private const int LongestPhrase = 3;
    private const int MostBesidePhrase = 3;
    private const int MostBesideHeadline = 2;
    private const string Comma = "، ";

    /// <summary>A shared phrase stands in the headlines of at least so many of the stories, as one in how many.</summary>
    private const int LeastPart = 4;

    /// <summary>The rarest word of a phrase that tells what a matter is about weighs at least so much.</summary>
    private const float Telling = 4.2f;

    /// <summary>The same of a phrase of several words (الحرب التجارية), and of one that half of the stories have: الذهب.</summary>
    private const float TellingEnough = 3;

    /// <summary>
    /// The title of the storyline of some stories: a phrase and who acts, else who acts and a headline of the largest story; empty when they
    /// have none of these.
    /// </summary>
    /// <param name="line">The stories, in order of time.</param>
    public static string Of(IReadOnlyList<LineMember> line)
    {
        var actors = Actors(line).ToList();
        var phrase = Phrase(line);
        if (phrase is not null && actors.Find(a => Stems(a).SequenceEqual(Stems(phrase), StringComparer.Ordinal)) is { } actor)
            phrase = actor;
        if (phrase is not null)
            return Joined(phrase, actors.Where(a => !ShareWord(a, phrase)).Take(MostBesidePhrase));
        var headline = line.Where(m => m.Titles.Count > 0).MaxBy(m => m.Articles)?.Titles[0] ?? "";
        return Joined(string.Join(Comma, actors.Take(MostBesideHeadline)), [headline]);
    }

    private static string Joined(string what, IEnumerable<string> behind) =>
        string.Join(": ", new[] { what, string.Join(Comma, behind) }.Where(part => part.Length > 0));

    /// <summary>The names that most of the stories share, in their usual form, the commonest and then the most telling first.</summary>
    private static IEnumerable<string> Actors(IReadOnlyList<LineMember> line) =>
        line.SelectMany(m => m.Actors.Values.Distinct(StringComparer.Ordinal))
            .CountBy(n => n, StringComparer.Ordinal)
            .Where(n => n.Value * 2 > line.Count)
            .OrderByDescending(n => n.Value)
            .ThenByDescending(n => n.Key.Split(' ').Max(w => StemTable.Shipped.WeightOf(Folding.Fold(w))))
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => n.Key);

    /// <summary>
    /// The words next to each other in headlines that weigh most, by how many of the stories have them and how rare they are; as written
    /// most often.
    /// </summary>
    private static string? Phrase(IReadOnlyList<LineMember> line)
    {
        var found = new Dictionary<string, SharedPhrase>(StringComparer.Ordinal);
        foreach (var member in line)
        {
            foreach (var (key, phrase) in member.Titles.SelectMany(t => PhrasesOf(t, member.NamesInTitles)))
            {
                if (!found.TryGetValue(key, out var known))
                    found[key] = known = phrase;
                known.Stories.Add(member.Id);
                known.Forms.AddRange(known == phrase ? [] : phrase.Forms);
            }
        }
        return found
            .Values.Where(f => f.Stories.Count > 1 && f.Stories.Count * LeastPart >= line.Count)
            .Where(f => f.Rarest >= (f.Weight > f.Rarest || f.Stories.Count * 2 >= line.Count ? TellingEnough : Telling))
            .OrderByDescending(f => f.Stories.Count * f.Weight)
            .ThenBy(f => f.Written, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Written;
    }

    /// <summary>The phrases of a headline of up to three words that can name a matter, each with the stems that it is told by.</summary>
    /// <remarks>Names, and nouns that have the article or one behind them (سد النهضة); no verb (النفط | يرتفع) and no word with a clitic (بصعدة).</remarks>
    private static IEnumerable<(string Key, SharedPhrase Phrase)> PhrasesOf(string title, IReadOnlyList<string> names)
    {
        var tokens = Tokenizer.Tokenize(title);
        for (var first = 0; first < tokens.Count; first++)
        {
            var (key, weight, rarest) = ("", 0f, 0f);
            for (var last = first; last < Math.Min(tokens.Count, first + LongestPhrase) && tokens[last].Kind == TokenKind.Word; last++)
            {
                var folded = tokens[last].Folded;
                if (!names.Contains(folded) && (VerbShape.IsMasculineImperfect(folded) || names.Contains(folded[1..]) || HasClitic(folded)))
                    break;
                var its = StopWords.Contains(folded) ? 0 : StemTable.Shipped.WeightOf(folded);
                (key, weight, rarest) = ($"{key} {LightStemmer.Stem(folded)}", weight + its, Math.Max(rarest, its));
                if (last == first && its == 0)
                    break;
                if (
                    its == 0
                    || !(
                        names.Contains(tokens[first].Folded) || HasArticle(tokens[first]) || (last > first && HasArticle(tokens[first + 1]))
                    )
                )
                    continue;
                yield return (key, new SharedPhrase(weight, rarest, title[tokens[first].Span.Start..tokens[last].Span.End]));
            }
        }
    }

    private static bool HasArticle(Token token) => token.Folded.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Whether a word is one with a preposition or conjunction joined to it, as far as how common both are tells it.</summary>
    private static bool HasClitic(string folded) =>
        folded is ['ب' or 'ل' or 'و' or 'ف' or 'ك', 'ا' or 'ل', 'ل', ..]
        || (
            folded is ['ب' or 'ل' or 'و' or 'ف' or 'ك', _, _, _, ..]
            && StemTable.Shipped.WeightOf(folded[1..]) + 1 < StemTable.Shipped.WeightOf(folded)
        );

    private static bool ShareWord(string name, string phrase) => Stems(name).Intersect(Stems(phrase), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Stems(string name) => name.Split(' ').Select(w => LightStemmer.Stem(Folding.Fold(w)));

    /// <summary>Words next to each other in headlines.</summary>
    /// <param name="weight">The sum of how rare they are.</param>
    /// <param name="rarest">How rare the rarest is.</param>
    /// <param name="form">How they are written in one of them.</param>
    private sealed class SharedPhrase(float weight, float rarest, string form)
    {
        public HashSet<StoryId> Stories { get; } = [];

        public float Weight => weight;

        public float Rarest => rarest;

        public List<string> Forms { get; } = [form];

        /// <summary>As written most often, of two equally often as the shorter.</summary>
        public string Written =>
            Forms
                .CountBy(f => f, StringComparer.Ordinal)
                .OrderByDescending(f => f.Value)
                .ThenBy(f => f.Key.Length)
                .ThenBy(f => f.Key, StringComparer.Ordinal)
                .First()
                .Key;
    }
}
