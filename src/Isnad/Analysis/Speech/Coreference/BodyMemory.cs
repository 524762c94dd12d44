using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Which institutions an article named in full, so that الوزارة, الشركة, المحكمة lead back to the last of their kind.</summary>
internal sealed class BodyMemory
{
    private readonly Dictionary<string, (string Name, EntityName? Entity)> _latest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Folded, string Name, EntityName? Entity)>> _all = new(StringComparer.Ordinal);

    /// <summary>Notes the institution that is named in full at a token; nothing where none is.</summary>
    public void Note(SpeechParagraph paragraph, int at)
    {
        if (Institutions.Noun(paragraph[at]) is not { } noun || WordClass.LooseBody.Has(noun))
            return;
        if (BodyName.Explained(paragraph, at) is { } explained)
            Add(noun, explained.Text, explained.Entity);
        else if (BodyName.Mentioned(paragraph, at) is { } mentioned)
            Add(noun, WithArticle(mentioned.Text), mentioned.Entity);
        else if (BodyName.Described(paragraph, at, noun) is { } described)
            Add(noun, described, null);
    }

    private static string WithArticle(string name) => name.StartsWith("لل", StringComparison.Ordinal) ? "ال" + name[2..] : name;

    /// <summary>Notes an institution's name; a shorter form of one that was named before means that one.</summary>
    private void Add(string noun, string written, EntityName? entity)
    {
        var name = SpeakerMemory.Spoken(written);
        var folded = Folding.Fold(name);
        if (!_all.TryGetValue(noun, out var all))
            _all[noun] = all = [];
        var fuller = all.Find(known => known.Folded.StartsWith(folded, StringComparison.Ordinal));
        if (fuller.Name is null && folded.Contains(' ', StringComparison.Ordinal))
            fuller = all.Find(known => Holds(known.Folded, folded));
        if (fuller.Name is null)
            all.Add(fuller = (folded, name, entity));
        _latest[noun] = (fuller.Name, fuller.Entity ?? entity);
    }

    /// <summary>Whether a name holds all the words of a shorter one, whatever has the article: مكتب سفارة كذا, مكتب السفارة.</summary>
    private static bool Holds(string longer, string shorter)
    {
        var words = longer.Split(' ').Select(Bare).ToHashSet(StringComparer.Ordinal);
        return shorter.Split(' ').All(word => words.Contains(Bare(word)));
    }

    /// <summary>A word without the article, also where ل or ب is joined in front: للسفارة, لسفارة.</summary>
    private static string Bare(string word)
    {
        if (word.Length > 4 && word.StartsWith("لل", StringComparison.Ordinal))
            return word[2..];
        return word is ['ل' or 'ب', _, _, _, _, ..] && Institutions.Is(word[1..]) ? word[1..] : TitleMemory.Bare(word);
    }

    /// <summary>The last institution of a kind that was named in full; null when none was.</summary>
    /// <param name="noun">The noun without the article.</param>
    public (string Name, EntityName? Entity)? Of(string noun) => _latest.TryGetValue(noun, out var body) ? body : null;

    /// <summary>The institution whose fuller name holds all of some words; null when none was named.</summary>
    /// <param name="noun">The noun without the article.</param>
    /// <param name="folded">The folded words, the noun first.</param>
    public (string Name, EntityName? Entity)? Holding(string noun, string folded)
    {
        if (!_all.TryGetValue(noun, out var all))
            return null;
        var fuller = all.FindLast(known => known.Folded.Length > folded.Length && Holds(known.Folded, folded));
        return fuller.Name is null ? null : (fuller.Name, fuller.Entity);
    }
}
