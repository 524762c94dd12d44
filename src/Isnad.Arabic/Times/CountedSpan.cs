using System.Collections.Frozen;

namespace Isnad.Arabic.Times;

/// <summary>A unit of time.</summary>
internal enum TimeUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>The grammatical number of a noun.</summary>
internal enum NounNumber
{
    Singular,
    Plural,
    Dual,
}

/// <summary>A noun for a span of time: ساعة, ساعات, ساعتين.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Number">Whether one, two or more are meant.</param>
internal readonly record struct CountedSpan(TimeUnit Unit, NounNumber Number)
{
    private static readonly FrozenDictionary<string, CountedSpan> Words = EmbeddedTable
        .Rows(typeof(CountedSpan).Assembly, "Times/spans.tsv")
        .SelectMany(row => Enum.GetValues<NounNumber>().SelectMany(n => row[1 + (int)n].Split(' ').Select(word => (word, Of(row[0], n)))))
        .ToFrozenDictionary(r => r.word, r => r.Item2, StringComparer.Ordinal);

    /// <summary>The span that a folded word names; null when none.</summary>
    /// <param name="folded">A folded word.</param>
    public static CountedSpan? Find(string folded) => Words.TryGetValue(folded, out var span) ? span : null;

    private static CountedSpan Of(string unit, NounNumber number) => new(Enum.Parse<TimeUnit>(unit, ignoreCase: true), number);
}
