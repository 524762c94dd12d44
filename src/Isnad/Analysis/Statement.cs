using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Copies;

namespace Isnad.Analysis;

/// <summary>How the words of a statement are given.</summary>
public enum StatementKind
{
    /// <summary>Only words in quotation marks.</summary>
    Direct,

    /// <summary>Reported, without quotation marks.</summary>
    Indirect,

    /// <summary>Reported, with some words quoted.</summary>
    Mixed,
}

/// <summary>What a speaker does by saying it.</summary>
public enum SpeechAct
{
    /// <summary>Says, neutrally.</summary>
    Say,

    /// <summary>Adds to what was said before.</summary>
    Add,

    /// <summary>Asserts or stresses.</summary>
    Assert,

    /// <summary>Explains or points out.</summary>
    Explain,

    /// <summary>Announces or reveals.</summary>
    Announce,

    /// <summary>Holds an opinion or expects.</summary>
    Opine,

    /// <summary>Concedes.</summary>
    Concede,

    /// <summary>Denies or rejects.</summary>
    Deny,

    /// <summary>Accuses or criticises.</summary>
    Accuse,

    /// <summary>Is reported with distance: alleges.</summary>
    Doubt,

    /// <summary>Demands, calls for, warns, threatens.</summary>
    Direct,

    /// <summary>Promises.</summary>
    Promise,

    /// <summary>Replies.</summary>
    Reply,

    /// <summary>Supports or welcomes.</summary>
    Support,
}

/// <summary>What a carrier in a chain is.</summary>
public enum LinkRole
{
    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A paper, broadcaster or site.</summary>
    Outlet,

    /// <summary>A report, statement, document.</summary>
    Document,

    /// <summary>An institution.</summary>
    Body,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>Somebody who is not named.</summary>
    Unnamed,
}

/// <summary>How whole a chain is, in the words of the hadith sciences.</summary>
public enum ChainStrength
{
    /// <summary>متصل: every link up to a named speaker is named.</summary>
    Connected,

    /// <summary>منقطع: a link in it is missing or vague ("وسائل إعلام", "تقارير").</summary>
    Broken,

    /// <summary>مبهم: the last speaker is not named.</summary>
    Unnamed,
}

/// <summary>One step of a chain (إسناد): who handed a statement on, and the words that say so.</summary>
/// <remarks>
/// Only what the text <em>states</em> is a link ("نقلا عن رويترز"). Likeness of wording alone makes a
/// <see cref="Copies.CopyGroup"/>: two outlets may copy one agency without having read each other.
/// </remarks>
/// <param name="Name">As the article writes it; <paramref name="Entity"/> is who we think it is.</param>
/// <param name="Entity">Who we think it is.</param>
/// <param name="Role">What it is.</param>
/// <param name="Evidence">The words that name the carrier.</param>
public sealed record Link(string Name, EntityName? Entity, LinkRole Role, Evidence Evidence)
{
    /// <summary>The same for all links of one entity, as far as it is known: its id, else the name folded.</summary>
    public string Key => Entity?.Id.Value ?? Folding.Fold(Name);
}

/// <summary>A stretch of an article with its characters.</summary>
/// <param name="Span">Where it stands, in the string of the statement it belongs to.</param>
/// <param name="Text">As written.</param>
public sealed record Excerpt(TextSpan Span, string Text);

/// <summary>What somebody is reported to have said.</summary>
public sealed record Statement
{
    /// <summary>Where its content stands.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The content, as written.</summary>
    public required string Text { get; init; }

    /// <summary>How the words are given.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The words that mark it as said: قال, بحسب, a colon.</summary>
    public required Excerpt Cue { get; init; }

    /// <summary>The words that name the speaker in this sentence, with titles; null when the subject is dropped.</summary>
    public Excerpt? Speaker { get; init; }

    /// <summary>Who that is, resolved within the article; for unnamed sources what is said of them.</summary>
    public required string SpeakerName { get; init; }

    /// <summary>Who we think that is.</summary>
    public EntityName? SpeakerEntity { get; init; }

    /// <summary>Whether the ultimate speaker is not named.</summary>
    public required bool Anonymous { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>Whether the content is denied by the speaker.</summary>
    public required bool Denied { get; init; }

    /// <summary>From the carrier nearest the outlet to the speaker, who is the last.</summary>
    public required IReadOnlyList<Link> Chain { get; init; }

    /// <summary>Further chains beside the first, through carriers that stand side by side with its first.</summary>
    public IReadOnlyList<IReadOnlyList<Link>> AlsoThrough { get; init; } = [];

    /// <summary>How whole the chain is.</summary>
    public required ChainStrength Strength { get; init; }

    /// <summary>
    /// How whole the chain is from the outlet on, which <see cref="Chain"/> leaves out: where nobody knows the outlet, the first link is
    /// missing.
    /// </summary>
    /// <param name="article">The article that reports it.</param>
    public ChainStrength StrengthFrom(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Outlet is null && Strength == ChainStrength.Connected ? ChainStrength.Broken : Strength;
    }

    /// <summary>The rule and the lexicon entries that fired, for <c>--why</c>.</summary>
    public string Rule { get; init; } = "";
}
