namespace Isnad.Arabic.Names.Tagging;

/// <summary>Whether a word's letters look like those of a person's or a place's name, or of an ordinary word.</summary>
/// <remarks>
/// Multinomial logistic regression over runs of two to five letters, learned from the lists of names against the words of news
/// that stand in none. It helps with names that stand in no list: شتاينماير looks like none of the language's words.
/// </remarks>
internal sealed class WordForms
{
    /// <summary>How many weights there are: for each of so many numbers of runs one per class.</summary>
    public const int Size = (1 << Bits) * Classes;

    private const int Bits = 16;
    private const int Classes = 3;
    private const int Rounds = 4;
    private const float Step = 0.1f;
    private const float Damping = 0.3f;
    private const int MostRuns = 256;

    private readonly float[] _weights;

    /// <summary>A model with its weights.</summary>
    /// <param name="weights">As many as <see cref="Size"/>.</param>
    public WordForms(float[] weights) => _weights = weights;

    /// <summary>A model that has learned nothing.</summary>
    public static WordForms None { get; } = new(new float[Size]);

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Learns from words that are ordinary (0), names of persons (1) or of places (2).</summary>
    public static WordForms Learn(IReadOnlyList<(string Word, int Class)> words)
    {
        var forms = new WordForms(new float[Size]);
        var squares = new float[Size];
        Span<float> scores = stackalloc float[Classes];
        Span<int> runs = stackalloc int[MostRuns];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < words.Count; i++)
            {
                var (word, right) = words[(int)((((long)i * 7919) + (round * 31)) % words.Count)];
                var here = runs[..Runs(word, runs)];
                forms.Score(here, scores);
                for (var c = 0; c < Classes; c++)
                {
                    var gradient = scores[c] - (c == right ? 1 : 0);
                    foreach (var run in here)
                    {
                        squares[run + c] += gradient * gradient;
                        forms._weights[run + c] -= Step * gradient / (Damping + MathF.Sqrt(squares[run + c]));
                    }
                }
            }
        }
        return forms;
    }

    /// <summary>How likely a word is ordinary, a person's name, a place's name; the three sum to 1.</summary>
    public (float Ordinary, float Person, float Place) Of(string word)
    {
        Span<int> runs = stackalloc int[MostRuns];
        Span<float> scores = stackalloc float[Classes];
        Score(runs[..Runs(word, runs)], scores);
        return (scores[0], scores[1], scores[2]);
    }

    private void Score(ReadOnlySpan<int> runs, Span<float> scores)
    {
        scores.Clear();
        foreach (var run in runs)
            for (var c = 0; c < Classes; c++)
                scores[c] += _weights[run + c];
        var top = MathF.Max(scores[0], MathF.Max(scores[1], scores[2]));
        var sum = 0f;
        for (var c = 0; c < Classes; c++)
            sum += scores[c] = MathF.Exp(scores[c] - top);
        for (var c = 0; c < Classes; c++)
            scores[c] /= sum;
    }

    private static int Runs(string word, Span<int> to)
    {
        var bounded = string.Concat("^", word, "$");
        var n = 0;
        for (var length = 2; length <= 5; length++)
        {
            for (var i = 0; i + length <= bounded.Length && n < to.Length; i++)
                to[n++] = (int)(FeatureHash.Of(bounded.AsSpan(i, length)) & ((1 << Bits) - 1)) * Classes;
        }
        return n;
    }
}
