using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>A statement of a story with what every denial asks of it, each worked out once, when first asked for.</summary>
/// <param name="newsroom">Where its articles are.</param>
/// <param name="told">The statement.</param>
internal sealed class SaidStatement(Newsroom newsroom, ToldStatement told)
{
    private HashSet<string>? _countries;
    private bool? _isPerson;
    private bool? _negates;
    private DenialMatter? _matter;

    /// <summary>The statement.</summary>
    public ToldStatement Told => told;

    /// <summary>The stems of its content.</summary>
    public HashSet<string> Stems { get; } = newsroom.Stems(told.Lead);

    /// <summary>The countries that its speaker speaks for.</summary>
    public HashSet<string> Countries => _countries ??= ContradictionFinder.CountriesOf(told.Speaker);

    /// <summary>Whether its speaker is a known person.</summary>
    public bool IsPerson => _isPerson ??= ContradictionFinder.IsPerson(told.Speaker);

    /// <summary>Whether it negates or reports a denial: then it stands with a denial, not against it.</summary>
    public bool Negates => _negates ??= ContradictionFinder.Negates(newsroom.Compared(told.Lead), told.Lead.Text);

    /// <summary>What it is about.</summary>
    public DenialMatter Matter => _matter ??= new DenialMatter(told.Lead.Text);
}
