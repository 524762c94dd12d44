using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>Tags text that comes one token a line, and gives the same lines back with the tags.</summary>
public static class NameTagLines
{
    private const int LongestSentence = 200;

    /// <summary>Each line's first column with its tag behind a space; blank lines stay blank.</summary>
    /// <param name="tagger">The tagger.</param>
    /// <param name="lines">The lines. A sentence ends at a blank line, behind a full stop, and after 200 tokens.</param>
    public static IEnumerable<string> Tag(NameTagger tagger, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        ArgumentNullException.ThrowIfNull(lines);
        var tokens = lines.Select(l => l.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("")).ToList();
        var sentences = new List<List<string>> { new() };
        foreach (var token in tokens)
        {
            if (token.Length > 0) sentences[^1].Add(Letters.Folding.Fold(token));
            if (sentences[^1].Count > 0 && (token is "" or "." or "؟" or "!" || sentences[^1].Count >= LongestSentence)) sentences.Add([]);
        }
        var tags = tagger.Tag(sentences, [.. sentences.SelectMany(s => ListedMarks.Of(s))]);
        var i = 0;
        foreach (var token in tokens) yield return token.Length == 0 ? "" : token + " " + NameTags.Write(tags[i++]);
    }
}
