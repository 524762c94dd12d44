using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>
/// Tells whether a clause reads wrongly without the particle that leads it in: its first noun is in the accusative (أن رجلا قُتل, أن
/// المقاتلين عادوا), or its verb tells what shall be, not what is (أن تبقى المواد بعيدة عن الأطفال).
/// </summary>
internal static class ShownClause
{
    private const int ShortestNoun = 4;
    private const int ShortestPlural = 5;

    /// <summary>Rarer words are hardly in news.</summary>
    private const float Known = 8f;

    /// <summary>Whether the particle must be shown.</summary>
    /// <param name="particle">أن, إن, بأن, as written.</param>
    /// <param name="clause">The words behind it.</param>
    public static bool NeedsParticle(string particle, string clause)
    {
        if (!WordClass.That.Has(Folding.Fold(particle)) || !particle.EndsWith('ن'))
            return false;
        var written = clause.Split(' ', 2)[0];
        var first = Folding.Fold(written);
        if (first.Length == 0 || !char.IsLetter(written[0]) || StopWords.Contains(first) || Gazetteer.Shipped.Find(first) is not null)
            return false;
        return IsAccusative(first, written) || !particle.Contains('إ', StringComparison.Ordinal) && IsWish(first);
    }

    private static bool IsAccusative(string first, string written) =>
        first.Length >= ShortestPlural && first.EndsWith("ين", StringComparison.Ordinal)
        || first is ['م', _, _, _, ..] && written.EndsWith('ي') // مراقبي الأسواق
        || written.EndsWith("اً", StringComparison.Ordinal)
        || written.EndsWith("ًا", StringComparison.Ordinal)
        || first.Length >= ShortestNoun
            && first.EndsWith('ا')
            && first[^2] is not ('ه' or 'ن' or 'ي' or 'م')
            && !WordShape.HasArticle(first);

    /// <summary>أن يعود, أن تبقى: an imperfect right behind أن; what begins with ت is one where news has it with ي too.</summary>
    private static bool IsWish(string first) =>
        first.Length >= ShortestNoun
        && !GivenNames.Has(first)
        && first is not ['ت', _, 'ا', _, _] // تراجع, تعاون
        && (first[0] == 'ي' || first[0] == 'ت' && WordRarity.Of("ي" + first[1..]) < Known);
}
