using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;

namespace Isnad.Briefs;

/// <summary>
/// Groups what was said by who said it: those whom the headlines name first, then the best attested, then those who are not named; of each
/// first what the headlines carry, then what is best attested and takes most of a stand. What cannot be understood alone, what tells little
/// and what another statement tells too comes last.
/// </summary>
public static class SpeakerOrder
{
    /// <summary>Whom so many of the headlines name is whom the story is about.</summary>
    private const double Foremost = 0.3;

    private const int PointsBack = 1;

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
                .Select(g => (Said: Ordered(g), Order: g.First().Order))
                .OrderBy(g => Worth(g.Said[0]) > PointsBack)
                .ThenBy(g => IsUnnamed(g.Said[0]))
                .ThenByDescending(g => g.Said[0].SpeakerInHeadlines >= Foremost || g.Said[0].IsHeadlined)
                .ThenByDescending(g => g.Said.Max(told => told.IndependentChains))
                .ThenByDescending(g => g.Said.SelectMany(told => told.Evidence).Select(e => e.Article).Distinct().Count())
                .ThenByDescending(g => g.Said.Count)
                .ThenBy(g => g.Order)
                .Select(g => g.Said),
        ];
    }

    /// <summary>The first of what a speaker said, without what another statement tells too.</summary>
    /// <param name="said">What the speaker said, in order.</param>
    /// <param name="most">How many at most, 1 or more.</param>
    public static IReadOnlyList<ToldStatement> First(IReadOnlyList<ToldStatement> said, int most) =>
        [.. said.Where((told, i) => i == 0 || !told.IsToldAgain).Take(most)];

    private static IReadOnlyList<ToldStatement> Ordered(IEnumerable<(ToldStatement Told, int Order)> said) =>
        [
            .. said.OrderBy(s => Worth(s.Told))
                .ThenByDescending(s => s.Told.IsHeadlined)
                .ThenByDescending(s => s.Told.IndependentChains)
                .ThenByDescending(s => s.Told.Evidence.Count)
                .ThenByDescending(s => Stand(s.Told.Lead))
                .ThenBy(s => s.Order)
                .Select(s => s.Told),
        ];

    /// <summary>0 what tells something by itself, 1 what points at what is not told, 2 what tells little, 3 what is told elsewhere.</summary>
    private static int Worth(ToldStatement told) =>
        told.IsToldAgain ? 3
        : ShownWords.TellsLittle(told) ? 2
        : ShownAlone.IsUnderstood(told) ? 0
        : PointsBack;

    /// <summary>Whether nobody in particular speaks: غير مسمى, مسؤولون, أحدهم, or somebody by what he is: حارس المنتخب, المحكمة.</summary>
    private static bool IsUnnamed(ToldStatement told)
    {
        if (told.SpeakerEntity is not null)
            return false;
        if (told.Lead.Anonymous)
            return true;
        var words = Folding.Fold(told.Speaker).Split(' ');
        var first = TitleMemory.Bare(words[0]);
        return SpeakerTable.Is("nobody", words[0])
            || words.Length == 1 && SpeakerTable.Is("body", first)
            || SpeakerTable.Is("several", first) && !words.Skip(1).Any(GivenNames.Has);
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
