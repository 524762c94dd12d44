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

    /// <summary>The countries whose accusations a blanket denial rejects by name (الاتهامات البريطانية).</summary>
    private readonly HashSet<string> _blamed =
    [
        .. ContradictionFinder
            .CountriesOf(string.Join(' ', Told.Lead.Text.Split(' ').Take(FirstWords)))
            .Except(ContradictionFinder.CountriesOf(Told.Speaker), StringComparer.Ordinal),
    ];

    /// <summary>Whether the denial names the country whose accusations it rejects, and a statement comes from another.</summary>
    public bool Blames(SaidStatement said) => IsBlanket && _blamed.Count > 0 && !said.IsPerson && !_blamed.Overlaps(said.Countries);

    /// <summary>Whether an accusation names who denies, by the whole name or by the surname among its first words.</summary>
    public bool IsNamedIn(ToldStatement told, HashSet<string> stems) =>
        Name.IsSubsetOf(stems) || (Surname is not null && Folding.Fold(told.Lead.Text).Split(' ').Take(FirstWords).Contains(Surname));
}
