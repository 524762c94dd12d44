using Isnad.Exports;

namespace Isnad.Web.Api;

/// <summary>
/// The document of a brief, as docs/json.md has it (<c>isnad brief --json</c>); here for the OpenAPI document, the writing
/// is <see cref="Exports.BriefJson"/>.
/// </summary>
/// <param name="Articles">The articles, without their texts.</param>
/// <param name="CopyGroups">Articles over one text.</param>
/// <param name="Stories">The briefs.</param>
/// <param name="Storylines">The storylines they belong to.</param>
/// <param name="Problems">What went wrong.</param>
public sealed record BriefShape(
    IReadOnlyList<BriefArticleShape> Articles,
    IReadOnlyList<CopyGroupShape> CopyGroups,
    IReadOnlyList<BriefStoryShape> Stories,
    IReadOnlyList<StorylineShape> Storylines,
    IReadOnlyList<object> Problems
);

/// <summary>An article of a brief.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Its outlet.</param>
/// <param name="Url">Its address.</param>
/// <param name="Language">ISO 639 code.</param>
/// <param name="Story">The story it is in.</param>
/// <param name="CopyGroup">The copy group it is in.</param>
public sealed record BriefArticleShape(
    string Id,
    string? Title,
    OutletShape? Outlet,
    string? Url,
    string Language,
    string Story,
    string? CopyGroup
);

/// <summary>Who publishes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record OutletShape(string Id, string Name);

/// <summary>Articles over one text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Articles">Its articles.</param>
public sealed record CopyGroupShape(string Id, IReadOnlyList<string> Articles);

/// <summary>Everything said about one story.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Storyline">The storyline it belongs to.</param>
/// <param name="Title">Its title.</param>
/// <param name="First">When its first article appeared, as the page says.</param>
/// <param name="Last">When its last article appeared.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Outlets">Number of outlets.</param>
/// <param name="IndependentOrigins">Number of independent origins.</param>
/// <param name="OriginsExplained">How they were counted.</param>
/// <param name="Together">Why the articles are together.</param>
/// <param name="Happened">What happened, sentence by sentence.</param>
/// <param name="Statements">Who said what.</param>
/// <param name="Points">Points on which accounts can be compared.</param>
/// <param name="Timeline">Dated events.</param>
/// <param name="Silences">What some carry and others leave out.</param>
/// <param name="LoneFigures">Figures that one outlet alone carries.</param>
/// <param name="Contradictions">Statements that deny one another.</param>
/// <param name="Wording">What outlets call by different words.</param>
public sealed record BriefStoryShape(
    string Id,
    string? Storyline,
    string Title,
    string? First,
    string? Last,
    IReadOnlyList<string> Articles,
    int Outlets,
    int IndependentOrigins,
    string OriginsExplained,
    IReadOnlyList<string> Together,
    IReadOnlyList<SentenceShape> Happened,
    IReadOnlyList<ToldShape> Statements,
    IReadOnlyList<PointShape> Points,
    IReadOnlyList<TimelineShape> Timeline,
    IReadOnlyList<SilenceShape> Silences,
    IReadOnlyList<LoneFigureShape> LoneFigures,
    IReadOnlyList<ContradictionShape> Contradictions,
    IReadOnlyList<WordingShape> Wording
);

/// <summary>The place that shows something.</summary>
/// <param name="Article">The article.</param>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Exact">The very characters.</param>
public sealed record EvidenceShape(string Article, int Start, int Length, string Exact);

/// <summary>A sentence with its evidence.</summary>
/// <param name="Text">As written.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record SentenceShape(string Text, IReadOnlyList<EvidenceShape> Evidence);

/// <summary>Something that somebody said.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="SpeakerEntity">Entity id.</param>
/// <param name="Text">What, as written.</param>
/// <param name="Chain">Through whom, from the outlet to the speaker.</param>
/// <param name="Strength">connected, broken, unnamed.</param>
/// <param name="RestsOn">On whose text the article that is shown first rests, where the chain does not name it.</param>
/// <param name="IndependentChains">Number of independent chains.</param>
/// <param name="Spread">gharib, aziz, mashhur, mutawatir.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record ToldShape(
    string Speaker,
    string? SpeakerEntity,
    string Text,
    IReadOnlyList<LinkShape> Chain,
    string Strength,
    BasisShape? RestsOn,
    int IndependentChains,
    string Spread,
    IReadOnlyList<EvidenceShape> Evidence
)
{
    /// <summary>The shape of something said.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="told">What was said.</param>
    internal static ToldShape Of(Briefs.Newsroom newsroom, Briefs.ToldStatement told) =>
        new(
            told.Speaker,
            told.SpeakerEntity?.Id.Value,
            told.Shown,
            [.. told.Lead.Chain.Select(l => new LinkShape(l.Name, l.Entity?.Id.Value, Codes.Of(l.Role), "stated"))],
            Codes.Of(told.Lead.Strength),
            told.RestsOn is { } basis ? new BasisShape(basis.Name, Codes.Of(basis.By)) : null,
            told.IndependentChains,
            Briefs.ToldStatement.Spread(told.IndependentChains, told.Countries),
            [
                .. told.Evidence.Select(e => new EvidenceShape(
                    e.Article.Value,
                    e.Span.Start,
                    e.Span.Length,
                    e.ExactIn(newsroom.Article(e.Article).Article)
                )),
            ]
        );
}

/// <summary>On whose text an article rests.</summary>
/// <param name="Name">Whose.</param>
/// <param name="By">credit, copy, passages: what says so.</param>
public sealed record BasisShape(string Name, string By);

/// <summary>One link of a chain.</summary>
/// <param name="Name">As the article writes it.</param>
/// <param name="Entity">Entity id.</param>
/// <param name="Role">agency, outlet, document, body, person, unnamed.</param>
/// <param name="Basis">stated.</param>
public sealed record LinkShape(string Name, string? Entity, string Role, string Basis);

/// <summary>A point on which accounts can be compared.</summary>
/// <param name="About">What is counted or told.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="What">Code of what happened to it.</param>
/// <param name="Verdict">agree, compatible, superseded, conflict.</param>
/// <param name="Sound">How likely its accounts are of one matter and the verdict is right, 0 to 1.</param>
/// <param name="Worth">How likely it is worth seeing, 0 to 1.</param>
/// <param name="Accounts">What each says.</param>
public sealed record PointShape(
    string About,
    string? Unit,
    string? What,
    string Verdict,
    double Sound,
    double Worth,
    IReadOnlyList<AccountShape> Accounts
);

/// <summary>What one origin says about a point.</summary>
/// <param name="Value">As written.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
/// <param name="AsOf">From when it is.</param>
/// <param name="Speaker">On whose word; null is the outlet's own.</param>
/// <param name="Origins">Which origins say so.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record AccountShape(
    string Value,
    double? Low,
    double? High,
    string? AsOf,
    string? Speaker,
    IReadOnlyList<string> Origins,
    IReadOnlyList<EvidenceShape> Evidence
);

/// <summary>A dated event.</summary>
/// <param name="When">ISO 8601, as far as known.</param>
/// <param name="Precision">How exactly.</param>
/// <param name="Text">What happened.</param>
/// <param name="Published">Whether it is the publication of an article.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record TimelineShape(string When, string Precision, string Text, bool Published, IReadOnlyList<EvidenceShape> Evidence);

/// <summary>What some carry and others leave out.</summary>
/// <param name="Point">What it is about.</param>
/// <param name="CarriedBy">Who carries it; null stands for an unknown outlet.</param>
/// <param name="AbsentFrom">Who does not.</param>
/// <param name="CarriedIn">An article of each outlet that carries it.</param>
/// <param name="AbsentIn">An article of each outlet that does not.</param>
/// <param name="Evidence">Where it stands.</param>
/// <param name="About">place, day, role or doer where the point is a name of that kind; not there for a sentence.</param>
public sealed record SilenceShape(
    string Point,
    IReadOnlyList<object?> CarriedBy,
    IReadOnlyList<object?> AbsentFrom,
    IReadOnlyList<string> CarriedIn,
    IReadOnlyList<string> AbsentIn,
    IReadOnlyList<EvidenceShape> Evidence,
    string? About = null
);

/// <summary>A figure that one outlet alone carries.</summary>
/// <param name="Text">Its sentence, as written.</param>
/// <param name="Value">The figure, as written.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="What">Code of what happened to it.</param>
/// <param name="Sources">On whose word; empty for the outlet's own.</param>
/// <param name="Strength">connected, broken, unnamed; null for the outlet's own word.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record LoneFigureShape(
    string Text,
    string Value,
    double? Low,
    double? High,
    string? Unit,
    string? What,
    IReadOnlyList<string> Sources,
    string? Strength,
    IReadOnlyList<EvidenceShape> Evidence
);

/// <summary>Two statements that deny one another.</summary>
/// <param name="Affirmed">What is affirmed.</param>
/// <param name="Denied">What is said against it.</param>
/// <param name="Opposed">The words in which they differ; null where one denies the other.</param>
public sealed record ContradictionShape(ToldShape Affirmed, ToldShape Denied, string? Opposed);

/// <summary>What outlets call by different words.</summary>
/// <param name="Matter">What is called so.</param>
/// <param name="Words">The words.</param>
public sealed record WordingShape(string Matter, IReadOnlyList<WordShape> Words);

/// <summary>One of several words for a thing.</summary>
/// <param name="Word">As written.</param>
/// <param name="Outlets">Who uses it; null stands for an unknown outlet.</param>
/// <param name="Evidence">The first place in each outlet.</param>
public sealed record WordShape(string Word, IReadOnlyList<object?> Outlets, IReadOnlyList<EvidenceShape> Evidence);

/// <summary>A storyline of a brief.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its actors and matter.</param>
/// <param name="Stories">Its stories.</param>
public sealed record StorylineShape(string Id, string Title, IReadOnlyList<string> Stories);
