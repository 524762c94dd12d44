using Isnad.Arabic.Letters;

namespace Isnad.Briefs;

/// <summary>A denial with what is asked of it again and again: who denies, what, and whose accusations.</summary>
/// <param name="Said">The denial.</param>
internal sealed record Denial(SaidStatement Said)
{
    private const int FirstWords = 3;

    /// <summary>The denial.</summary>
    public ToldStatement Told => Said.Told;

    /// <summary>The stems of its content.</summary>
    public HashSet<string> Stems => Said.Stems;

    /// <summary>The stems of who denies.</summary>
    public HashSet<string> Name { get; } = StorySentence.StemsOf(Said.Told.Speaker);

    /// <summary>The countries that who denies speaks for.</summary>
    public HashSet<string> Countries => Said.Countries;

    /// <summary>The surname of a known person who denies; null where it is a body or nobody known.</summary>
    public string? Surname { get; } = Said.IsPerson ? Folding.Fold(Said.Told.Speaker.Split(' ')[^1]) : null;

    /// <summary>Whether guilt as such is denied, in a few words: any part in it, the accusations.</summary>
    public bool IsBlanket => Said.IsBlanket;

    /// <summary>What is denied.</summary>
    public DenialMatter Matter => Said.Matter;

    /// <summary>The countries whose accusations a blanket denial rejects by name (الاتهامات البريطانية).</summary>
    private readonly HashSet<string> _blamed =
    [
        .. ContradictionFinder
            .SpokenFor(string.Join(' ', Said.Told.Lead.Text.Split(' ').Take(FirstWords)))
            .Countries.Except(Said.Countries, StringComparer.Ordinal),
    ];

    private readonly Lazy<HashSet<string>> _named = new(() => ContradictionFinder.SpokenFor(Said.Told.Lead.Text).Countries);

    /// <summary>Whether the denial names the country whose accusations it rejects, and a statement comes from another.</summary>
    public bool Blames(SaidStatement said) => IsBlanket && _blamed.Count > 0 && !said.IsPerson && !_blamed.Overlaps(said.Countries);

    /// <summary>
    /// Whether the denial is of the words of somebody whom it names (كذّبت تصريحات الوزير), and a statement is of another: of none whose name
    /// or country it names.
    /// </summary>
    public bool AnswersAnother(SaidStatement said)
    {
        var words = Folding.Fold(Said.Told.Lead.Text).Split(' ');
        if (!words.Take(FirstWords).Any(w => DenialWords.Is("words-of", w)))
            return false;
        return !Stems.Overlaps(StorySentence.StemsOf(said.Told.Speaker)) && !_named.Value.Overlaps(said.Countries);
    }

    /// <summary>Whether an accusation names who denies, by the whole name or by the surname among its first words.</summary>
    public bool IsNamedIn(ToldStatement told, HashSet<string> stems) =>
        Name.IsSubsetOf(stems) || (Surname is not null && Folding.Fold(told.Lead.Text).Split(' ').Take(FirstWords).Contains(Surname));
}
