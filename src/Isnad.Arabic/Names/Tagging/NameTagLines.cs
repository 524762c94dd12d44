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
            if (token.Length > 0)
                sentences[^1].Add(Letters.Folding.Fold(token));
            if (sentences[^1].Count > 0 && (token is "" or "." or "؟" or "!" || sentences[^1].Count >= LongestSentence))
                sentences.Add([]);
        }
        var tags = tagger.Tag(sentences, [.. sentences.SelectMany(s => ListedMarks.Of(s))]);
        KeepBodies(sentences, tags);
        var i = 0;
        foreach (var token in tokens)
            yield return token.Length == 0 ? "" : token + " " + NameTags.Write(tags[i++]);
    }

    /// <summary>
    /// What is listed as a body and nothing else is one where the tagger finds a place, as in articles, where lists come before the tagger.
    /// </summary>
    private static void KeepBodies(IEnumerable<IReadOnlyList<string>> sentences, Span<NameTag> tags)
    {
        var start = 0;
        foreach (var sentence in sentences)
        {
            var here = tags.Slice(start, sentence.Count);
            start += sentence.Count;
            var words = ListedMarks.Tokens(sentence);
            for (var i = 0; i < here.Length; i++)
            {
                if (
                    here[i] != NameTag.PlaceFirst
                    || ListedMarks.Of(words, i) is not { } found
                    || !found.Candidates.All(c => c is { Kind: KnownKind.Organisation, NeedsSign: false })
                )
                    continue;
                var end = i + 1;
                while (end < here.Length && here[end] == NameTag.PlaceInside)
                    end++;
                if (end != i + found.Tokens)
                    continue;
                here[i] = NameTag.BodyFirst;
                here[(i + 1)..end].Fill(NameTag.BodyInside);
            }
        }
    }
}
