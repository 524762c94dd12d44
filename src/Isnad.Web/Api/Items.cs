using Isnad.Storage;
using Isnad.Storage.Finding;

namespace Isnad.Web.Api;

/// <summary>A story in a list.</summary>
/// <param name="Id">Its id; never changes.</param>
/// <param name="Storyline">The storyline it belongs to.</param>
/// <param name="Title">Its title.</param>
/// <param name="First">When its first article appeared, UTC.</param>
/// <param name="Last">When its last article appeared, UTC.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Outlets">Number of outlets.</param>
/// <param name="IndependentOrigins">Number of independent origins.</param>
public sealed record StoryItem(
    string Id,
    string? Storyline,
    string Title,
    DateTimeOffset? First,
    DateTimeOffset? Last,
    int Articles,
    int Outlets,
    int IndependentOrigins
)
{
    /// <summary>Articles won in the last day; only where stories are asked by growth.</summary>
    public int? Won { get; init; }

    /// <summary>The item of a row.</summary>
    /// <param name="row">The row.</param>
    public static StoryItem Of(StoryRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new StoryItem(row.Id.Value, row.Storyline?.Value, row.Title, row.First, row.Last, row.Articles, row.Outlets, row.Origins);
    }
}

/// <summary>An article in a list.</summary>
/// <param name="Id">Its id; never changes.</param>
/// <param name="Title">Its headline, as printed.</param>
/// <param name="Outlet">Its outlet's id; null when not known.</param>
/// <param name="OutletName">Its outlet's name.</param>
/// <param name="Published">When it was published, ISO 8601 with the page's own offset; null when nothing says so.</param>
/// <param name="Seen">When it was taken in, UTC.</param>
/// <param name="Story">The story it is in.</param>
public sealed record ArticleItem(
    string Id,
    string? Title,
    string? Outlet,
    string? OutletName,
    string? Published,
    DateTimeOffset Seen,
    string? Story
)
{
    /// <summary>The forms that matched, as written; only in searches.</summary>
    public IReadOnlyList<string>? Forms { get; init; }

    /// <summary>The item of a row.</summary>
    /// <param name="row">The row.</param>
    public static ArticleItem Of(ArticleRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new ArticleItem(row.Id.Value, row.Title, row.Outlet, row.OutletName, row.Published, row.Seen, row.Story);
    }
}

/// <summary>One page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Next">The token of the page behind; null on the last. Opaque: only hand it back.</param>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record Listing<T>(IReadOnlyList<T> Items, string? Next = null);

/// <summary>What a search found.</summary>
/// <param name="Query">The words searched for.</param>
/// <param name="Found">Number of articles that hold them; at least so many where <paramref name="More"/> is true.</param>
/// <param name="More">Whether a narrowed search found more than were counted.</param>
/// <param name="Counted">How many of the first ones can be paged through and are counted in <paramref name="Facets"/>: all, up to
/// 1,000.</param>
/// <param name="Order"><c>best</c>, or <c>latest</c> where very many articles hold the words: those with the words in the headline
/// first.</param>
/// <param name="Items">The articles of this page.</param>
/// <param name="Facets">Counts by <c>outlet</c>, <c>country</c>, <c>agency</c>, <c>person</c>, <c>place</c>, <c>day</c>.</param>
/// <param name="Next">The token of the page behind; null on the last.</param>
public sealed record SearchAnswer(
    string Query,
    int Found,
    bool More,
    int Counted,
    string Order,
    IReadOnlyList<ArticleItem> Items,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets,
    string? Next
)
{
    /// <summary>How many of the articles hold all the words; they come first.</summary>
    public int Whole { get; init; }

    /// <summary>Words that need not be held, since no article, or hardly any, holds all of them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Words that hardly any article holds, or none, and what was searched for instead.</summary>
    public IReadOnlyList<CorrectedWord> Corrected { get; init; } = [];

    /// <summary>What a search found, as the API says it.</summary>
    internal static SearchAnswer Of(string query, SearchResult result, IReadOnlyList<ArticleItem> items, string? next) =>
        new(query, result.Found, result.More, result.Counted, Codes.Of(result.Order), items, result.Facets, next)
        {
            Whole = result.Whole,
            LeftOut = result.LeftOut,
            Corrected = result.Plan.Corrected,
        };
}

/// <summary>A person or thing with what is reported.</summary>
/// <param name="Key">Entity id, or the name folded.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Kind">person, place, organisation, outlet, other.</param>
/// <param name="Articles">Articles that name it.</param>
/// <param name="Spellings">How the latest articles write the name, with how many do.</param>
/// <param name="Said">What it is reported to have said, the latest first.</param>
/// <param name="About">Articles that name it, the latest first.</param>
public sealed record PersonItem(
    string Key,
    string Name,
    string Kind,
    int Articles,
    IReadOnlyList<SpellingItem> Spellings,
    IReadOnlyList<SaidItem> Said,
    IReadOnlyList<ArticleItem> About
)
{
    /// <summary>How many statements of theirs the store holds; <see cref="Said"/> has the latest of them.</summary>
    public long SaidInAll { get; init; }

    /// <summary>Whom and which bodies most of what they said names.</summary>
    public IReadOnlyList<NamedItem> SpeaksOf { get; init; } = [];

    /// <summary>Who is reported most often to have said something that names them.</summary>
    public IReadOnlyList<NamedItem> SpokenOfBy { get; init; } = [];

    /// <summary>What they said, each thing once, story by story, the latest first.</summary>
    public IReadOnlyList<PersonStoryItem> SaidByStory { get; init; } = [];

    /// <summary>What others said that names them, likewise.</summary>
    public IReadOnlyList<PersonStoryItem> SaidOfThem { get; init; } = [];
}

/// <summary>What was said in one story.</summary>
/// <param name="Story">The story.</param>
/// <param name="Statements">Each thing once, with all its places.</param>
public sealed record PersonStoryItem(StoryItem Story, IReadOnlyList<ToldShape> Statements)
{
    /// <summary>The item of a part of a dossier.</summary>
    /// <param name="story">The part.</param>
    public static PersonStoryItem Of(DossierStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new PersonStoryItem(StoryItem.Of(story.Row), [.. story.Statements.Select(t => ToldShape.Of(story.Newsroom, t))]);
    }
}

/// <summary>How articles write a name.</summary>
/// <param name="Text">As written.</param>
/// <param name="Articles">In how many of the articles looked at.</param>
public sealed record SpellingItem(string Text, int Articles);

/// <summary>Something that somebody is reported to have said.</summary>
/// <param name="Article">Where.</param>
/// <param name="Statement">Which of the article's statements, from 0.</param>
/// <param name="Text">The content, as written.</param>
/// <param name="Start">Where it stands, UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="In">Which of the article's strings; null for the text.</param>
/// <param name="Denied">Whether the speaker denies it.</param>
public sealed record SaidItem(ArticleItem Article, int Statement, string Text, int Start, int Length, string? In, bool Denied);

/// <summary>An outlet and what it does with news.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">agency, daily, broadcaster, …; null when the register does not know it.</param>
/// <param name="Country">ISO 3166 alpha-3.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Own">Articles that copy no other text, or that others copy.</param>
/// <param name="Credited">Copies that name their origin.</param>
/// <param name="Uncredited">Copies that credit nobody.</param>
/// <param name="Copied">How often its texts stand in other outlets.</param>
/// <param name="From">Whose texts it carries.</param>
/// <param name="MedianDelayMinutes">Minutes behind the origin's own article, the median over copies whose origin is in the store.</param>
public sealed record OutletItem(
    string Id,
    string Name,
    string? Kind,
    string? Country,
    int Articles,
    int Own,
    int Credited,
    int Uncredited,
    int Copied,
    IReadOnlyList<RelayItem> From,
    int? MedianDelayMinutes
)
{
    /// <summary>Articles over a text that nobody is credited for and that was seen first in another outlet.</summary>
    public int Unattributed { get; init; }
}

/// <summary>How often one outlet carries another's texts.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Articles">How many.</param>
public sealed record RelayItem(string Name, int Articles);

/// <summary>A storyline with its stories.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its actors and matter.</param>
/// <param name="Stories">Its stories in order of time.</param>
public sealed record StorylineItem(string Id, string Title, IReadOnlyList<StoryItem> Stories);

/// <summary>A source and its health.</summary>
/// <param name="Url">Its address or path.</param>
/// <param name="Kind">feed, sitemap, path.</param>
/// <param name="Title">Its name.</param>
/// <param name="Checked">When it was last asked.</param>
/// <param name="Due">When it is asked next.</param>
/// <param name="Status">ok, or the code of the problem.</param>
/// <param name="Failures">How often it failed in a row.</param>
/// <param name="Found">How many articles it has led to.</param>
public sealed record SourceItem(
    string Url,
    string Kind,
    string? Title,
    DateTimeOffset? Checked,
    DateTimeOffset Due,
    string Status,
    int Failures,
    int Found
);

/// <summary>Something that went wrong with an input.</summary>
/// <param name="Input">The path or address.</param>
/// <param name="Code">ISN and three digits.</param>
/// <param name="Message">What happened, why, what to do.</param>
/// <param name="Seen">When it was met.</param>
public sealed record ProblemItem(string Input, string Code, string Message, DateTimeOffset Seen);

/// <summary>Something that a person decided.</summary>
/// <param name="Kind">split, merge, correct, remove, note, checked.</param>
/// <param name="Subject">The article, story, statement or outlet.</param>
/// <param name="Object">The story split from or merged into; the field corrected.</param>
/// <param name="Value">The corrected value or the note.</param>
/// <param name="Made">When.</param>
/// <param name="Number">Its number, by which it is taken back; 0 for what cannot be.</param>
public sealed record DecisionItem(string Kind, string Subject, string Object, string Value, DateTimeOffset Made, long Number = 0);
