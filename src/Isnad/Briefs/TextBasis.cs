namespace Isnad.Briefs;

/// <summary>What says on whose text an article rests.</summary>
public enum TextTie
{
    /// <summary>The article credits it: its byline, the end of its text.</summary>
    Credit,

    /// <summary>The article is a copy of the text and does not say so.</summary>
    Copy,

    /// <summary>The article shares passages with it.</summary>
    Passages,
}

/// <summary>On whose text an article rests.</summary>
/// <param name="Name">Whose.</param>
/// <param name="By">What says so.</param>
public sealed record TextBasis(string Name, TextTie By)
{
    /// <summary>Whether it names nobody in particular: وكالات.</summary>
    public bool IsVague { get; init; }

    /// <summary>As it stands behind the outlet: استنادا إلى رويترز; where only wording says it, بنص رويترز.</summary>
    /// <param name="words">The words of the brief.</param>
    public string Shown(BriefWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[
                By switch
                {
                    TextTie.Credit => "resting-on",
                    TextTie.Copy => "with-text-of",
                    _ => "sharing-with",
                }
            ]
            + " "
            + Name;
    }
}
