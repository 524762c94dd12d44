using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Outlets;

namespace Isnad.Analysis;

/// <summary>Takes a byline apart: place, reporter, outlet, agency (الرياض - واس, دبي ـ العربية.نت ووكالات, برلين رويترز).</summary>
internal static class BylineParts
{
    private const string Separators = "-–—:/،,|()«»“”\";&";

    /// <summary>
    /// The parts, in order. What joins "and agencies" to a name, or stands behind a place without a mark between, is a part of its own.
    /// </summary>
    public static IEnumerable<TextSpan> Of(string byline)
    {
        var start = 0;
        for (var i = 0; i <= byline.Length; i++)
        {
            if (i < byline.Length && !Separators.Contains(byline[i], StringComparison.Ordinal) && !IsDash(byline, i))
                continue;
            var part = TextSpan.Between(start, i);
            yield return part;
            if (Tail(byline, part) is { } tail)
                yield return tail;
            start = i + 1;
        }
    }

    /// <summary>A lengthening stroke that stands alone is typed for a dash.</summary>
    private static bool IsDash(string byline, int at) =>
        byline[at] == 'ـ' && (at == 0 || byline[at - 1] is ' ' or 'ـ') && (at + 1 == byline.Length || byline[at + 1] is ' ' or 'ـ');

    /// <summary>The last word behind a place, or "and agencies" behind a name.</summary>
    private static TextSpan? Tail(string byline, TextSpan part)
    {
        var text = part.Of(byline).TrimEnd();
        var space = text.LastIndexOf(' ');
        if (space <= 0 || OutletRegister.Shipped.Find(text.Trim()) is not null)
            return null;
        var word = TextSpan.Between(part.Start + space + 1, part.Start + text.Length);
        if (word.Length > 1 && byline[word.Start] == 'و' && CreditReader.IsVague(byline[(word.Start + 1)..word.End]))
            return TextSpan.Between(word.Start + 1, word.End);
        return
            Gazetteer.Shipped.Find(text[..space].Trim()) is { Kind: KnownKind.Place }
            && OutletRegister.Shipped.Find(word.Of(byline)) is not null
            ? word
            : null;
    }
}
