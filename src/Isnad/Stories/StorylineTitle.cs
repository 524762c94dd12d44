using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Stories;

/// <summary>
/// What a storyline is called: a phrase that stands in one of its headlines and tells what most of its stories are about, else a headline.
/// </summary>
internal static class StorylineTitle
{
    /// <summary>A part of a headline that no more stories share than this, in their mean and by weight, names no matter of theirs.</summary>
    private const double LeastShared = 0.12;

    /// <summary>How much a word counts that no other story has, in a storyline of few stories.</summary>
    private const double OwnWord = 0.1;

    /// <summary>In a storyline of more stories a word of one of them counts the less, the more they are.</summary>
    private const double Few = 4;

    /// <summary>What each word costs.</summary>
    private const double OfWord = 0.35;

    /// <summary>How much less the words behind a colon count: they may be somebody's.</summary>
    private const double BehindColon = 0.8;

    /// <summary>How much more the last story's words count than the first's: a charge gives way to the verdict.</summary>
    private const double Newest = 1.06;

    /// <summary>The title of the storyline of some stories; empty when none has a headline.</summary>
    /// <param name="line">The stories, in order of time.</param>
    public static string Of(IReadOnlyList<LineMember> line)
    {
        var shared = Shared(line);
        var own = OwnWord * Math.Min(1, Few / Math.Max(1, line.Count));
        var best = line.SelectMany(
                (story, i) =>
                    story.Titles.SelectMany(HeadlinePhrase.Of).Select(phrase => (Phrase: phrase, Worth: Worth(phrase, story, Part(i))))
            )
            .Where(c => c.Worth > 0)
            .OrderByDescending(c => c.Worth)
            .ThenBy(c => c.Phrase.Text, StringComparer.Ordinal)
            .Select(c => c.Phrase.Text)
            .FirstOrDefault();
        return best ?? line.Where(m => m.Titles.Count > 0).MaxBy(m => m.Articles)?.Titles[0] ?? "";

        double Part(int i) => 1 + ((Newest - 1) * i / Math.Max(1, line.Count - 1));

        double Worth(HeadlinePhrase phrase, LineMember story, double newest)
        {
            var (sum, weights, matter) = (0.0, 0.0, false);
            foreach (var (stem, word) in phrase.Stems)
            {
                var weight = StemTable.Shipped.WeightOf(word);
                var others = shared.GetValueOrDefault(stem) - 1;
                var part = line.Count == 1 ? 0 : (double)others / (line.Count - 1);
                sum += (own + part) * weight;
                weights += weight;
                matter |= others > 0 && !story.NamesInTitles.Contains(word);
            }
            return !matter || sum < (own + LeastShared) * weights
                ? 0
                : (sum - (OfWord * phrase.Words)) * newest * (phrase.BehindColon ? BehindColon : 1);
        }
    }

    /// <summary>In the headlines of how many stories each stem stands.</summary>
    private static Dictionary<string, int> Shared(IReadOnlyList<LineMember> line) =>
        line.SelectMany(story =>
                story
                    .Titles.SelectMany(Tokenizer.Tokenize)
                    .Where(t => t.Kind == TokenKind.Word && !StopWords.Contains(t.Folded))
                    .Select(t => LightStemmer.Stem(t.Folded))
                    .Distinct(StringComparer.Ordinal)
            )
            .CountBy(s => s, StringComparer.Ordinal)
            .ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);
}
