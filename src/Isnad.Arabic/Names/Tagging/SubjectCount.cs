namespace Isnad.Arabic.Names.Tagging;

/// <summary>
/// What the text around each word is about, by the words of <c>Names/Tagging/subjects.tsv</c>: a city among goals and players is a club.
/// </summary>
internal static class SubjectCount
{
    /// <summary>How many subjects are told apart.</summary>
    public const int Subjects = 2;

    private const int Reach = 60;
    private const int Levels = 4;

    /// <summary>For each token how much within sixty tokens speaks for each subject.</summary>
    public static byte[] Of(ReadOnlySpan<WordTraits> words)
    {
        var result = new byte[words.Length];
        Span<int> counts = stackalloc int[Subjects + 1];
        for (var i = -Reach; i < words.Length; i++)
        {
            if (i + Reach < words.Length)
                counts[words[i + Reach].Subject]++;
            if (i > Reach)
                counts[words[i - Reach - 1].Subject]--;
            if (i >= 0)
                result[i] = (byte)((Level(counts[1]) * Levels) + Level(counts[2]));
        }
        return result;
    }

    /// <summary>How much speaks for a subject: 0 nothing, to 3.</summary>
    public static int Level(byte subjects, int subject) => subject == 0 ? subjects / Levels : subjects % Levels;

    private static int Level(int count) =>
        count switch
        {
            < 2 => 0,
            < 5 => 1,
            < 9 => 2,
            _ => 3,
        };
}
