using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>Reads a corpus with a tagger and counts what words and phrases it takes for names.</summary>
/// <remarks>
/// A word that is plainly a name in a hundred articles is known where it stands without any sign. So that the tagger which
/// learns from these counts does not trust them too much, the sentences it learns from must not have taught the tagger that
/// counted: <see cref="NameTaggerTrainer"/> reads the corpus twice, each time with what half of the sentences teach.
/// Persons' names of several words are not kept.
/// </remarks>
/// <param name="tagger">The tagger.</param>
public sealed class UseMiner(NameTagger tagger)
{
    private const int LongestSentence = 120;
    private const int LeastWords = 4;
    private const int LeastPhrases = 3;

    private readonly Dictionary<string, int[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _phrases = new(StringComparer.Ordinal);

    /// <summary>Takes a text up.</summary>
    /// <param name="text">Any text.</param>
    public void Add(string text)
    {
        var sentences = Sentences(text);
        var tags = tagger.TagOnce(sentences, [.. sentences.SelectMany(s => ListedMarks.Of(s))]);
        var words = sentences.SelectMany(s => s).ToList();
        for (var i = 0; i < tags.Length; i++)
        {
            var stem = tagger.StemOf(words[i]);
            Of(_words, stem, NameTags.Count)[(int)tags[i]]++;
            var kind = NameTags.Kind(tags[i]);
            if (kind < 1 || !NameTags.Begins(tags[i]))
                continue;
            var end = i + 1;
            while (end < tags.Length && NameTags.Kind(tags[end]) == kind && !NameTags.Begins(tags[end]))
                end++;
            if (end - i is < 2 or > NewsUses.Longest)
                continue;
            Of(_phrases, string.Join(' ', words.Skip(i + 1).Take(end - i - 1).Prepend(stem)), 4)[kind]++;
        }
    }

    /// <summary>What several readings of one corpus tell together.</summary>
    internal static NewsUses Together(params IReadOnlyList<UseMiner> miners)
    {
        var words = new Dictionary<string, NewsUse>(StringComparer.Ordinal);
        foreach (var (word, counts) in Sums(miners.Select(m => m._words)))
        {
            var mean = counts.Select(c => (double)c / miners.Count).ToArray();
            if (mean.Sum() >= LeastWords && char.IsLetter(word[0]) && NewsUse.Of(mean) is { Share: > 0 } use)
                words[word] = use;
        }
        var phrases = new Dictionary<string, byte>(StringComparer.Ordinal);
        foreach (var (phrase, counts) in Sums(miners.Select(m => m._phrases)))
        {
            var kind = Array.IndexOf(counts, counts.Max());
            if (
                counts[kind] >= LeastPhrases * miners.Count
                && counts[kind] * 10 >= counts.Sum() * 7
                && phrase.All(c => char.IsLetter(c) || c == ' ')
            )
                phrases[phrase] = (byte)kind;
        }
        return new NewsUses(words, phrases);
    }

    private static Dictionary<string, int[]> Sums(IEnumerable<Dictionary<string, int[]>> all)
    {
        var sums = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var (key, counts) in all.SelectMany(a => a))
        {
            var sum = Of(sums, key, counts.Length);
            for (var i = 0; i < counts.Length; i++)
                sum[i] += counts[i];
        }
        return sums;
    }

    private static int[] Of(Dictionary<string, int[]> counts, string key, int size)
    {
        if (!counts.TryGetValue(key, out var found))
            counts[key] = found = new int[size];
        return found;
    }

    private static List<IReadOnlyList<string>> Sentences(string text)
    {
        var sentences = new List<IReadOnlyList<string>>();
        foreach (var paragraph in text.Split('\n'))
        {
            var sentence = new List<string>();
            foreach (var token in Tokenizer.Tokenize(paragraph))
            {
                sentence.Add(token.Folded);
                if (token.Folded is not ("." or "؟" or "!" or "?") && sentence.Count < LongestSentence)
                    continue;
                sentences.Add(sentence);
                sentence = [];
            }
            if (sentence.Count > 0)
                sentences.Add(sentence);
        }
        return sentences;
    }
}
