using Isnad.Analysis;
using Isnad.Arabic.Letters;

namespace Isnad.Briefs;

/// <summary>
/// Groups what was said by who said it: the best attested speakers first, and of each what is best attested and takes most of a stand; what
/// tells little by itself comes last.
/// </summary>
public static class SpeakerOrder
{
    /// <summary>One list for each speaker, without what is too short to tell anything.</summary>
    /// <param name="statements">What was said in a story.</param>
    public static IReadOnlyList<IReadOnlyList<ToldStatement>> Of(IReadOnlyList<ToldStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return
        [
            .. statements
                .Where(told => !ShownWords.IsFragment(told))
                .Select((told, order) => (Told: told, Order: order))
                .GroupBy(s => s.Told.SpeakerEntity?.Id.Value ?? Folding.Fold(s.Told.Speaker), StringComparer.Ordinal)
                .OrderBy(g => g.All(s => ShownWords.TellsLittle(s.Told)))
                .ThenByDescending(g => g.Max(s => s.Told.IndependentChains))
                .ThenByDescending(g => g.SelectMany(s => s.Told.Evidence).Select(e => e.Article).Distinct().Count())
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.First().Order)
                .Select(g =>
                    (IReadOnlyList<ToldStatement>)
                        [
                            .. g.OrderBy(s => ShownWords.TellsLittle(s.Told))
                                .ThenByDescending(s => s.Told.IndependentChains)
                                .ThenByDescending(s => s.Told.Evidence.Count)
                                .ThenByDescending(s => Stand(s.Told.Lead))
                                .ThenBy(s => s.Order)
                                .Select(s => s.Told),
                        ]
                ),
        ];
    }

    /// <summary>Praise, accusations, denials and promises tell more of a speaker than what is merely noted.</summary>
    private static int Stand(Statement statement) =>
        statement.Act switch
        {
            SpeechAct.Support or SpeechAct.Accuse or SpeechAct.Deny or SpeechAct.Concede or SpeechAct.Promise => 2,
            SpeechAct.Announce or SpeechAct.Direct or SpeechAct.Assert => 1,
            _ => statement.Kind == StatementKind.Direct ? 1 : 0,
        };
}
