using Isnad.Analysis;
using Isnad.Arabic.Letters;

namespace Isnad.Briefs;

/// <summary>Two statements of a story that deny one another: one affirms or accuses, the other denies.</summary>
/// <param name="Affirmed">What is affirmed, or the accusation.</param>
/// <param name="Denied">The denial; both with their evidence.</param>
public sealed record Contradiction(ToldStatement Affirmed, ToldStatement Denied);

/// <summary>Finds who denies what others say: alike contents under opposite polarity, and the answers of the accused.</summary>
public sealed class ContradictionFinder
{
    private const int Most = 6;
    private static readonly string[] DenyingRoots = ["نفي", "نفت", "ينف", "تنف", "ناف", "نكر", "كذب", "دحض", "فند"];
    private const double SameThing = 0.5;

    /// <summary>The contradictions among the statements of a story, those most attested first.</summary>
    /// <param name="statements">What was said in it.</param>
    public IReadOnlyList<Contradiction> Find(IReadOnlyList<ToldStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var said = statements.Take(400).Select(t => (Told: t, Stems: StorySentence.StemsOf(t.Lead.Text))).Where(s => s.Stems.Count >= 3).ToList();
        var found = new List<(Contradiction Pair, double Worth)>();
        foreach (var denial in said.Where(s => s.Told.Lead is { Denied: true, Act: SpeechAct.Deny } && Denies(s.Told.Lead.Cue.Text)))
        {
            var name = StorySentence.StemsOf(denial.Told.Speaker);
            var (best, most) = ((ToldStatement?)null, 0.0);
            foreach (var (told, stems) in said)
            {
                if (told.Lead.Denied || Key(told) == Key(denial.Told)) continue;
                var alike = StorySentence.Containment(stems, denial.Stems);
                var answers = told.Lead.Act == SpeechAct.Accuse && name.Count > 0 && name.IsSubsetOf(stems) && stems.Count(denial.Stems.Contains) >= 2;
                var worth = alike >= SameThing && Math.Min(stems.Count, denial.Stems.Count) >= 4 ? alike : answers ? 0.3 + (alike / 2) : 0;
                if (worth > most) (best, most) = (told, worth);
            }
            if (best is not null) found.Add((new Contradiction(best, denial.Told), most));
        }
        return [.. found.OrderByDescending(f => f.Worth).ThenByDescending(f => f.Pair.Denied.Evidence.Count).DistinctBy(f => f.Pair.Affirmed).Take(Most).Select(f => f.Pair)];
    }

    /// <summary>Denials of what is said, not refusals of what is asked: نفى, أنكر, كذّب, دحض, فنّد.</summary>
    private static bool Denies(string cue)
    {
        var folded = Folding.Fold(cue);
        return Array.Exists(DenyingRoots, r => folded.Contains(r, StringComparison.Ordinal));
    }

    private static string Key(ToldStatement told) => told.SpeakerEntity?.Id.Value ?? told.Speaker;
}
