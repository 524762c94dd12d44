using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>What the words by which somebody was called say of his office.</summary>
internal static class HeldOffice
{
    /// <summary>Whether they name another office than a noun, or that of another country than its adjective.</summary>
    /// <param name="held">The words, bare of the article.</param>
    /// <param name="noun">The noun of the office.</param>
    /// <param name="attribute">The adjective behind it.</param>
    public static bool IsOther(List<string> held, string noun, string attribute) =>
        held.Contains(noun)
            ? held.Exists(word => word != attribute && WordShape.IsNisba(word) && !WordClass.Field.Has(word))
            : held.Exists(word => WordClass.Holder.Has("ال" + word));

    /// <summary>Whether the words of a speaker put him under whom the asked words mean: نائب الرئيس for الرئيس.</summary>
    public static bool IsDeputyOf(List<string> held, List<string> asked) =>
        held.IndexOf(asked[0]) is > 0 and var at && WordClass.Deputy.Has(held[at - 1]) && !asked.Contains(held[at - 1]);
}
