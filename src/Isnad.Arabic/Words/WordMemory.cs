using System.Collections.Concurrent;

namespace Isnad.Arabic.Words;

/// <summary>Keeps what was worked out for words, because few words make up most of a text. Safe to use from several threads.</summary>
/// <remarks>
/// Only the first so many words are kept: common words come early. What is kept must depend on the word alone, so that it makes
/// no difference whether it was kept.
/// </remarks>
/// <typeparam name="TValue">What is worked out for a word.</typeparam>
/// <param name="most">How many words are kept at most; a few more when several threads add the last.</param>
/// <param name="workOut">Works it out for a folded word.</param>
public sealed class WordMemory<TValue>(int most, Func<string, TValue> workOut)
{
    private readonly ConcurrentDictionary<string, TValue> _kept = new(StringComparer.Ordinal);

    // ConcurrentDictionary.Count takes all its locks; asked for at each new word it costs more than the work it saves.
    private int _count;

    /// <summary>What is worked out for a word, now or before.</summary>
    /// <param name="folded">A folded word.</param>
    public TValue Of(string folded)
    {
        if (_kept.TryGetValue(folded, out var kept))
            return kept;
        var value = workOut(folded);
        if (Volatile.Read(ref _count) < most && _kept.TryAdd(folded, value))
            Interlocked.Increment(ref _count);
        return value;
    }
}
