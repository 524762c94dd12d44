using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Outlets;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Outlets as those who say or carry.</summary>
internal static class OutletSpeaker
{
    private const string Prefix = "isnad:outlet-";
    private const int LongestQuoted = 3;

    /// <summary>An outlet named in the text as somebody who says or carries.</summary>
    public static Speaker Of(Mention outlet) =>
        new(outlet.Span, ShortName(outlet), outlet.Entity, IsAgency(outlet) ? LinkRole.Agency : LinkRole.Outlet, false, Gender.Feminine);

    /// <summary>An agency that is called by a word which is not found as its name: وفقا للألمانية; null where it is none.</summary>
    public static Speaker? Agency(string name) =>
        OutletRegister.Shipped.Find(name) is { Kind: "agency" } agency
            ? new Speaker(
                null,
                name,
                new EntityName(new EntityId(Prefix + agency.Id), agency.Names[0]),
                LinkRole.Agency,
                false,
                Gender.Feminine
            )
            : null;

    /// <summary>Whether an outlet is a news agency.</summary>
    public static bool IsAgency(Mention outlet) =>
        outlet.Entity?.Id.Value.Replace(Prefix, "", StringComparison.Ordinal) is { } id
        && OutletRegister.Shipped.Find(id) is { Kind: "agency" };

    /// <summary>An outlet's name as written, without the noun before it where the rest alone is its name too: وكالة رويترز.</summary>
    public static string ShortName(Mention outlet)
    {
        var space = outlet.Text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !SourceNoun.IsMedium(Folding.Fold(outlet.Text[..space])))
            return outlet.Text;
        var rest = outlet.Text[(space + 1)..];
        if (Folding.Fold(rest).StartsWith("الانباء", StringComparison.Ordinal))
            return outlet.Text;
        return OutletRegister.Shipped.Find(rest) is { } same && outlet.Entity?.Id.Value == Prefix + same.Id ? rest : outlet.Text;
    }

    /// <summary>The name that a description of an agency gives in marks: وكالة الأنباء الإيرانية الرسمية "إرنا".</summary>
    public static string? QuotedName(SpeechParagraph paragraph, int from, int to)
    {
        if (paragraph.MentionAt(from) is not { } agency || !SourceNoun.IsMedium(paragraph[from]))
            return null;
        for (var i = from + 1; i <= to && i < paragraph.Tokens.Count; i++)
        {
            if (paragraph.MentionAt(i + 1) == agency)
                continue;
            if (paragraph[i] == "(" && paragraph[i + 2] == ")" && paragraph.IsWord(i + 1))
                return paragraph.Written(i + 1);
            if (paragraph.OpensQuotation(i) is { Length: <= LongestQuoted } marks)
                return paragraph.Span(i + 1, marks.Close).Of(paragraph.Source);
        }
        return null;
    }
}
