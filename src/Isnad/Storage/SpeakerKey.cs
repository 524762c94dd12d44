using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Briefs;

namespace Isnad.Storage;

/// <summary>
/// Under whom a statement is kept: its entity, or the known person whom its article names in full where the speaker is called by a part of
/// that name (نصر الله behind حسن نصر الله), or whose name is only parted otherwise (لو دريان); else the name.
/// </summary>
internal static class SpeakerKey
{
    /// <summary>The key and the usual name of who said a statement.</summary>
    /// <param name="article">Where it stands.</param>
    /// <param name="statement">The statement.</param>
    public static (string Key, string Name) Of(AnalysedArticle article, Statement statement)
    {
        var name = UsualName.Of(article, statement);
        if (statement.SpeakerEntity is { } entity)
            return (entity.Id.Value, name);
        var known = statement is { Anonymous: false, Chain: [.., { Role: LinkRole.Person }] } ? Named(article, name) ?? Joined(name) : null;
        return known is null ? (Folding.Fold(name), name) : (known.Id.Value, known.Name);
    }

    /// <summary>The one known person of the article whose name this is a part of; null where another person's may be meant.</summary>
    private static EntityName? Named(AnalysedArticle article, string name)
    {
        var asked = new SpeakerName(name);
        if (asked.IsOfTwo || asked.Words.Length == 1 && GivenNames.Has(asked.Folded))
            return null;
        var persons = article
            .Mentions.Where(m => m.Kind == MentionKind.Person)
            .Select(m => (m.Entity, Name: new SpeakerName(m.Text)))
            .Where(p => asked.IsPartOf(p.Name) && !p.Name.IsOfTwo)
            .DistinctBy(p => p.Entity?.Id.Value ?? p.Name.Folded, StringComparer.Ordinal)
            .ToList();
        return persons is [{ Entity: { } only }] ? only : null;
    }

    /// <summary>The listed person whose name has two words of this one in one.</summary>
    private static EntityName? Joined(string name)
    {
        var words = Folding.Fold(name).Split(' ');
        for (var i = 0; i + 1 < words.Length && words.Length > 2; i++)
        {
            var joined = string.Join(' ', [.. words[..i], words[i] + words[i + 1], .. words[(i + 2)..]]);
            if (Gazetteer.Shipped.FindAll(joined).DistinctBy(k => k.Id).ToList() is [{ Kind: KnownKind.Person } only])
                return new EntityName(new EntityId(only.Id), only.Name);
        }
        return null;
    }
}
