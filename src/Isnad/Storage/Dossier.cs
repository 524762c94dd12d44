using Isnad.Briefs;

namespace Isnad.Storage;

/// <summary>What the articles of a store hold of one person or body: what they said, what others said of them, story by story.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Spellings">How the latest articles write the name, the commonest first, each with in how many of them it stands.</param>
/// <param name="Matters">Whom and which bodies most of what they said names, with how many articles report it.</param>
/// <param name="Speakers">Who is reported most often to have said something that names them, with how many articles report it.</param>
/// <param name="Said">What they said.</param>
/// <param name="About">What others said that names them.</param>
public sealed record Dossier(
    NamedRow Person,
    IReadOnlyList<(string Text, int Articles)> Spellings,
    IReadOnlyList<NamedRow> Matters,
    IReadOnlyList<NamedRow> Speakers,
    DossierPart Said,
    DossierPart About
);

/// <summary>One half of a dossier.</summary>
/// <param name="Reports">How many statements the store holds, those of headlines and of copies among them.</param>
/// <param name="Days">How many of them articles of each day report, in order of time; undated ones left out.</param>
/// <param name="Stories">Those of the stories that were asked for, the latest first.</param>
/// <param name="Next">How many stories lie before; null where nothing is left.</param>
public sealed record DossierPart(
    int Reports,
    IReadOnlyList<(DateOnly Day, int Reports)> Days,
    IReadOnlyList<DossierStory> Stories,
    int? Next
);

/// <summary>What was said in one story.</summary>
/// <param name="Row">The story.</param>
/// <param name="Newsroom">Its articles.</param>
/// <param name="Statements">Each thing said once, with all its places, in order of its first.</param>
public sealed record DossierStory(StoryRow Row, Newsroom Newsroom, IReadOnlyList<ToldStatement> Statements);

/// <summary>What is asked of a dossier.</summary>
public sealed record DossierWish
{
    /// <summary>Narrows both halves.</summary>
    public SpokenFilter Filter { get; init; } = new();

    /// <summary>How many stories in which they said something are passed over.</summary>
    public int SkipSaid { get; init; }

    /// <summary>How many stories in which something was said of them are passed over.</summary>
    public int SkipAbout { get; init; }

    /// <summary>From so many things said on no further story is taken up, 1 or more; for each half.</summary>
    public int Most { get; init; } = 20;
}
