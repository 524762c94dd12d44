using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>The name of a person or body, for finding it again in another spelling or at another length.</summary>
internal sealed class SpeakerName
{
    private const int LongKey = 4;
    private const int LongName = 6;

    private readonly string[] _keys;

    /// <summary>Reads a name.</summary>
    /// <param name="name">As written.</param>
    public SpeakerName(string name)
    {
        (Written, Folded) = (name, Folding.Fold(name));
        Words = Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _keys = [.. Words.Select(NameKey.Of)];
    }

    /// <summary>As written.</summary>
    public string Written { get; }

    /// <summary>The name, folded.</summary>
    public string Folded { get; }

    /// <summary>Its words, folded.</summary>
    public string[] Words { get; }

    /// <summary>Whether it is of two words and more and does not begin amid a name: not دي بروين, عبد المنعم.</summary>
    public bool IsWhole =>
        Words.Length > 1 && !WordClass.Of(Words[0]).Meets(WordClass.Descent | WordClass.NameOpening | WordClass.ForeignParticle);

    /// <summary>Whether it names two persons: فلان وفلان.</summary>
    public bool IsOfTwo => Words.Skip(1).Any(w => w is ['و', _, _, _, ..] && !GivenNames.Has(w) && GivenNames.Has(w[1..]));

    /// <summary>What the spellings of each word share.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>
    /// Whether it is another spelling: as many words, each alike (كينيث ماكنزي, كينيث مكينزي), or the same letters parted otherwise (لو دريان, لودريان).
    /// </summary>
    /// <param name="other">Another name.</param>
    public bool IsSpelling(SpeakerName other)
    {
        if (Folded == other.Folded)
            return true;
        if (Words.Length < 2 || other.Words.Length < 2)
            return false;
        if (Words.Length != other.Words.Length)
            return string.Concat(Words) is { Length: >= LongName } letters && NameKey.Of(letters) == NameKey.Of(string.Concat(other.Words));
        var slips = 0;
        for (var i = 0; i < Words.Length; i++)
        {
            if (IsAlike(i, other, i))
                continue;
            if (++slips > 1 || !IsSlip(_keys[i], other._keys[i]))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Whether a fuller name says it at greater length: it ends with the same word and has its others in order (جواد ظريف, محمد جواد ظريف), or begins with
    /// all of it.
    /// </summary>
    /// <param name="fuller">A name of more words.</param>
    public bool IsPartOf(SpeakerName fuller)
    {
        if (Words.Length >= fuller.Words.Length)
            return false;
        if (Words.Length == 1)
            return IsSurnameOf(fuller);
        return IsInOrder(fuller) && (IsAlike(Words.Length - 1, fuller, fuller.Words.Length - 1) || BeginsWithAll(fuller));
    }

    /// <summary>Whether its last word is the last of another name too.</summary>
    /// <param name="other">Another name.</param>
    public bool IsSurnameOf(SpeakerName other) => other.Words.Length > 0 && IsAlike(Words.Length - 1, other, other.Words.Length - 1);

    private bool BeginsWithAll(SpeakerName fuller) => Enumerable.Range(0, Words.Length).All(i => IsAlike(i, fuller, i));

    private bool IsInOrder(SpeakerName fuller)
    {
        var at = 0;
        for (var i = 0; i < Words.Length; i++, at++)
        {
            while (at < fuller.Words.Length && !IsAlike(i, fuller, at))
                at++;
            if (at == fuller.Words.Length)
                return false;
        }
        return true;
    }

    private bool IsAlike(int at, SpeakerName other, int there) =>
        Words[at] == other.Words[there]
        || _keys[at].Length > 2 && _keys[at] == other._keys[there] && Words[at].Length > 3 && other.Words[there].Length > 3
        || at > 0 && there > 0 && WithoutArticle(Words[at]) == WithoutArticle(other.Words[there]);

    /// <summary>المرجان, مرجان: a surname with and without the article.</summary>
    private static string WithoutArticle(string word) => word.Length > LongName ? WordShape.WithoutArticle(word) : word;

    /// <summary>Whether a slip parts two keys that are long enough to be known in spite of it.</summary>
    private static bool IsSlip(string one, string other) => Math.Max(one.Length, other.Length) >= LongKey && OneOff.Is(one, other);
}
