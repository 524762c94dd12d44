namespace Isnad.Briefs;

/// <summary>A statement of a story with what every denial asks of it, each worked out once, when first asked for.</summary>
/// <param name="newsroom">Where its articles are.</param>
/// <param name="told">The statement.</param>
/// <param name="speakers">For whom the speakers of the story speak, as far as it was asked.</param>
internal sealed class SaidStatement(Newsroom newsroom, ToldStatement told, Dictionary<string, SpokenFor> speakers)
{
    private SpokenFor? _speaker;
    private bool? _negates;
    private bool? _claims;
    private bool? _isBlanket;
    private bool? _saysStaged;
    private DenialMatter? _matter;

    /// <summary>The statement.</summary>
    public ToldStatement Told => told;

    /// <summary>The stems of its content.</summary>
    public HashSet<string> Stems { get; } = newsroom.Stems(told.Lead);

    /// <summary>The countries that its speaker speaks for.</summary>
    public HashSet<string> Countries => Speaker.Countries;

    /// <summary>Who speaks, by entity and country.</summary>
    public HashSet<string> Who => field ??= told.SpeakerEntity is { } entity ? [.. Countries, entity.Id.Value] : Countries;

    /// <summary>Whether its speaker is a known person.</summary>
    public bool IsPerson => Speaker.IsPerson;

    private SpokenFor Speaker
    {
        get
        {
            if (_speaker is null && !speakers.TryGetValue(told.Speaker, out _speaker))
                speakers[told.Speaker] = _speaker = ContradictionFinder.SpokenFor(told.Speaker);
            return _speaker;
        }
    }

    /// <summary>Whether it negates or reports a denial: then it stands with a denial, not against it.</summary>
    public bool Negates => _negates ??= ContradictionFinder.Negates(newsroom.Compared(told.Lead), told.Lead.Text);

    /// <summary>Whether it claims something by itself that another could deny.</summary>
    public bool Claims => _claims ??= ContradictionFinder.Claims(told);

    /// <summary>Whether it is of guilt as such, in a few words.</summary>
    public bool IsBlanket => _isBlanket ??= ContradictionFinder.IsBlanket(told.Lead.Text);

    /// <summary>Whether it says that what happened was staged.</summary>
    public bool SaysStaged => _saysStaged ??= RivalAccusations.SaysStaged(told.Lead.Text);

    /// <summary>What it is about.</summary>
    public DenialMatter Matter => _matter ??= new DenialMatter(told.Lead.Text);
}

/// <summary>For whom a speaker speaks.</summary>
/// <param name="Countries">The countries that the name tells.</param>
/// <param name="IsPerson">Whether it is a known person's.</param>
internal sealed record SpokenFor(HashSet<string> Countries, bool IsPerson);
