using Isnad.Analysis.Speech.Text;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>A source phrase with the source it names: بحسب الوكالة.</summary>
/// <param name="At">Its first token.</param>
/// <param name="Source">The token behind its own words, where the source begins.</param>
/// <param name="Last">The last token of the source.</param>
/// <param name="Speaker">The source.</param>
/// <param name="Verb">Whether a verb stands between its words and the source: حسبما ذكرت الوكالة.</param>
internal sealed record SourcePhrase(int At, int Source, int Last, Speaker Speaker, bool Verb)
{
    /// <summary>Who carried what the source says, as the phrase itself tells: بحسب الوكالة عن مسؤول.</summary>
    public IReadOnlyList<Speaker> Through { get; init; } = [];

    /// <summary>Whether the source told them to its carrier: وفق ما قال مسؤول لرويترز.</summary>
    public bool Told { get; init; }

    /// <summary>The token behind it.</summary>
    public int Next => Last + 1;
}
