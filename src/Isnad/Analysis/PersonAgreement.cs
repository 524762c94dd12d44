using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>
/// Who was named in full in an article, so that a surname or first name alone means the same person: كيم after كيم جونغ أون.
/// </summary>
internal sealed class PersonAgreement
{
    private const string God = "الله";

    private readonly Dictionary<string, FullName?> _parts = new(StringComparer.Ordinal);

    /// <summary>
    /// Notes a person named in full. A last word that two persons share means the first of them that is known; a first word that two share
    /// means nobody.
    /// </summary>
    /// <param name="words">The folded words of the name.</param>
    /// <param name="entity">Who it is; null when that is not known.</param>
    /// <param name="at">Where the name stands, in the order of reading.</param>
    public void Note(IReadOnlyList<string> words, EntityName? entity, int at = 0)
    {
        if (words.Count < 2 || WordClass.Generation.Has(words[^1]) && entity is null)
            return;
        var name = new FullName(string.Join(' ', words), entity, at);
        if (
            IsPart(words[^1])
            && (!_parts.TryGetValue(words[^1], out var other) || other is null || (other.Entity is null && entity is not null))
        )
            _parts[words[^1]] = name;
        if (!IsPart(words[0]))
            return;
        if (!_parts.TryGetValue(words[0], out var same))
            _parts[words[0]] = name;
        else if (same is not null && !Same(same, name))
            _parts[words[0]] = same.Words.EndsWith(" " + words[0], StringComparison.Ordinal) ? same : null;
    }

    /// <summary>The person that one word means here; null when none was named in full.</summary>
    /// <param name="word">A folded word, without particles.</param>
    public FullName? Of(string word) => _parts.GetValueOrDefault(word);

    /// <summary>The person that one word of the text means here, and the letters of particles before the name.</summary>
    /// <remarks>
    /// الشيخ is not تركي آل الشيخ, nor God رامي الحمد الله: what stands before the last word of a name to make a surname of it must stand here
    /// too.
    /// </remarks>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="at">The word.</param>
    public (FullName Person, int Clitics)? At(IReadOnlyList<Token> tokens, int at)
    {
        if (_parts.Count == 0 || At(tokens[at].Folded) is not { } found)
            return null;
        var words = found.Person.Words.AsSpan();
        if (!words.EndsWith(tokens[at].Folded))
            return found;
        words = words[..words.LastIndexOf(' ')];
        var before = words[(words.LastIndexOf(' ') + 1)..].ToString();
        if (tokens[at].Folded == God)
            return at > 0 && Clitics.WithoutConjunction(tokens[at - 1].Folded) == before ? found : null;
        return WordClass.SurnameOpening.Has(before) && !OpensSurname(tokens, at) ? null : found;
    }

    private (FullName Person, int Clitics)? At(string folded)
    {
        if (Of(folded) is { } known)
            return (known, 0);
        if (folded.Length > 5 && folded.StartsWith("لل", StringComparison.Ordinal) && Of("ال" + folded[2..]) is { } definite)
            return (definite, 1);
        return folded.Length >= 4 && folded[0] is 'و' or 'ف' or 'ل' or 'ب' or 'ك' && folded.Length >= 4 && Of(folded[1..]) is { } joined
            ? (joined, 1)
            : null;
    }

    private static bool Same(FullName a, FullName b) =>
        a.Words == b.Words
        || (a.Entity is not null && a.Entity.Id == b.Entity?.Id)
        || a.Words.StartsWith(b.Words, StringComparison.Ordinal)
        || b.Words.StartsWith(a.Words, StringComparison.Ordinal);

    /// <summary>Whether a word stands behind one that makes a surname of it: آل الشيخ, وأبو الغيط.</summary>
    public static bool OpensSurname(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && WordClass.SurnameOpening.Has(Clitics.WithoutConjunction(tokens[at - 1].Folded));

    /// <summary>
    /// At least three letters, and not spelled like أن with a preposition: the بان of بان كي مون, which is بأن too; no regnal number.
    /// </summary>
    private static bool IsPart(string word) => word.Length >= 3 && !WordClass.That.Has(word) && !WordClass.Regnal.Has(word);

    /// <summary>A person's full name in an article.</summary>
    /// <param name="Words">Its folded words, parted by spaces.</param>
    /// <param name="Entity">Who it is; null when that is not known.</param>
    /// <param name="At">Where it stands first.</param>
    internal sealed record FullName(string Words, EntityName? Entity, int At = 0);
}
