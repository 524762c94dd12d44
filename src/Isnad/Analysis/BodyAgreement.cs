using Isnad.Arabic.Letters;

namespace Isnad.Analysis;

/// <summary>
/// An organisation's first word alone means the one that the article named in full with it: المرصد after المرصد السوري لحقوق الإنسان.
/// </summary>
internal static class BodyAgreement
{
    /// <summary>The names with the entities of what they lead back to.</summary>
    /// <param name="mentions">The names of a string, in order.</param>
    public static List<Mention> Link(List<Mention> mentions)
    {
        Dictionary<string, EntityName?>? full = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is not { Kind: MentionKind.Organisation } mention)
                continue;
            var name = Definite(Folding.Fold(mention.Text));
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            if (space > 4 && name.StartsWith("ال", StringComparison.Ordinal))
                (full ??= new(StringComparer.Ordinal))[name[..space]] = mention.Entity;
            else if (space < 0 && mention.Entity is null && full is not null && full.GetValueOrDefault(name) is { } entity)
                mentions[i] = mention with { Entity = entity };
        }
        return mentions;
    }

    private static string Definite(string folded) => folded.StartsWith("لل", StringComparison.Ordinal) ? "ال" + folded[2..] : folded;
}
