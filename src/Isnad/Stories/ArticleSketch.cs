using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>What tracking needs of an article: its words and names as weighted vectors, and its time.</summary>
/// <param name="Id">The article.</param>
/// <param name="From">The earliest moment that its date can mean, in days; null when undated.</param>
/// <param name="To">The latest moment that its date can mean, in days.</param>
/// <param name="All">The words of title and text, the weightiest hundred and sixty.</param>
/// <param name="Lead">The words of the title, counted twice, and of the first words of the text.</param>
/// <param name="Title">The words of the title.</param>
/// <param name="Names">Who and what is named, by entity or by name; what stands in front weighs twice.</param>
/// <param name="Matter">What is told of in front: the roots of the words of title and first lines that belong to no name.</param>
/// <param name="Front">Who, where and what body is named in title and first lines.</param>
/// <param name="FrontPlaces">Telling places of title and first lines, ascending.</param>
/// <param name="Places">All places, ascending.</param>
/// <param name="NewNames">Words of title and first lines that news hardly ever had, said twice and more, ascending.</param>
/// <param name="Market">Whether it is a report of prices, of which there is another every few hours.</param>
/// <param name="Formula">The kind of formula that it is worded by, a bulletin on the weather or a cable of congratulation; 0 when it is
/// none, negative when the kind comes daily.</param>
internal sealed record ArticleSketch(
    ArticleId Id,
    double? From,
    double To,
    SparseVector All,
    SparseVector Lead,
    SparseVector Title,
    SparseVector Names,
    SparseVector Matter,
    SparseVector Front,
    int[] FrontPlaces,
    int[] Places,
    int[] NewNames,
    bool Market,
    int Formula
)
{
    private const int TellingWords = 20;

    private int[]? _telling;
    private long? _titleLead;

    /// <summary>The keys of its weightiest words, by which candidates are looked up, the weightiest first.</summary>
    public int[] Telling =>
        _telling ??= [
            .. All.Keys.Zip(All.Values).OrderByDescending(p => p.Second).ThenBy(p => p.First).Take(TellingWords).Select(p => p.First),
        ];

    /// <summary>The product of its title and its lead.</summary>
    public long TitleLead => _titleLead ??= Title.Product(Lead);

    /// <summary>Whether the day of publication is known.</summary>
    public bool IsDatedToTheDay => From is { } from && To - from <= 2;

    /// <summary>
    /// Days between two articles, between the middles of what their dates can mean where these do not meet; null where nothing can be said.
    /// </summary>
    public double? Gap(ArticleSketch other)
    {
        if (From is not { } from || other.From is not { } theirs)
            return null;
        if (from - other.To >= 0 || theirs - To >= 0)
            return Math.Abs(((from + To) / 2) - ((theirs + other.To) / 2));
        return IsDatedToTheDay && other.IsDatedToTheDay ? 0 : null;
    }

    /// <summary>The order in which articles are put into stories: by time, undated ones last, of the same moment by id.</summary>
    public static int Compare(ArticleSketch a, ArticleSketch b)
    {
        var order = (a.From ?? double.MaxValue).CompareTo(b.From ?? double.MaxValue);
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }
}
