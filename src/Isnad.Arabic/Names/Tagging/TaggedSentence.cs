using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>A sentence whose names are tagged, to learn from.</summary>
/// <param name="Words">The tokens, folded.</param>
/// <param name="Tags">A tag for each.</param>
public sealed record TaggedSentence(IReadOnlyList<string> Words, IReadOnlyList<NameTag> Tags)
{
    /// <summary>Reads sentences written one token a line, the tag behind a space, with blank lines between sentences.</summary>
    /// <param name="lines">The lines; a tag that is none of <see cref="NameTags"/> counts as outside.</param>
    public static IReadOnlyList<TaggedSentence> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var sentences = new List<TaggedSentence>();
        var words = new List<string>();
        var tags = new List<NameTag>();
        foreach (var line in lines.Append(""))
        {
            var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length > 0)
            {
                words.Add(Folding.Fold(fields[0]));
                tags.Add(NameTags.Read(fields[^1]) ?? NameTag.Outside);
            }
            else if (words.Count > 0)
            {
                sentences.Add(new TaggedSentence(words, tags));
                (words, tags) = ([], []);
            }
        }
        return sentences;
    }
}
