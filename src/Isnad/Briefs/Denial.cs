using Isnad.Arabic.Letters;

namespace Isnad.Briefs;

/// <summary>A denial with what is asked of it again and again: who denies, what, and whose accusations.</summary>
/// <param name="Told">The denial.</param>
/// <param name="Stems">The stems of its content.</param>
internal sealed record Denial(ToldStatement Told, HashSet<string> Stems)
{
    private const int FirstWords = 3;

    /// <summary>The stems of who denies.</summary>
    public HashSet<string> Name { get; } = StorySentence.StemsOf(Told.Speaker);

    /// <summary>The countries that who denies speaks for.</summary>
    public HashSet<string> Countries { get; } = ContradictionFinder.CountriesOf(Told.Speaker);

    /// <summary>The surname of a known person who denies; null where it is a body or nobody known.</summary>
    public string? Surname { get; } = ContradictionFinder.IsPerson(Told.Speaker) ? Folding.Fold(Told.Speaker.Split(' ')[^1]) : null;

    /// <summary>Whether guilt as such is denied, in a few words: any part in it, the accusations.</summary>
    public bool IsBlanket { get; } = ContradictionFinder.IsBlanket(Told.Lead.Text);

    /// <summary>What is denied.</summary>
    public DenialMatter Matter { get; } = new(Told.Lead.Text);

    /// <summary>Whether the denial names the country whose accusations it rejects (الاتهامات البريطانية), and a statement comes from another.</summary>
    public bool Blames(ToldStatement told)
    {
        if (!IsBlanket || ContradictionFinder.IsPerson(told.Speaker)) return false;
        var blamed = ContradictionFinder.CountriesOf(string.Join(' ', Told.Lead.Text.Split(' ').Take(FirstWords)));
        blamed.ExceptWith(Countries);
        return blamed.Count > 0 && !blamed.Overlaps(ContradictionFinder.CountriesOf(told.Speaker));
    }

    /// <summary>Whether an accusation names who denies, by the whole name or by the surname among its first words.</summary>
    public bool IsNamedIn(ToldStatement told, HashSet<string> stems) => Name.IsSubsetOf(stems) || (Surname is not null && Folding.Fold(told.Lead.Text).Split(' ').Take(FirstWords).Contains(Surname));
}
