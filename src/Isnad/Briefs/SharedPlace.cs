using Isnad.Articles;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Tells whether a statement stands in what its article shares with a text that it rests on.</summary>
/// <remarks>An article that shares some passages with an agency's text has others of its own: its own interview is not the agency's.</remarks>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="story">The story.</param>
internal sealed class SharedPlace(Newsroom newsroom, Story story)
{
    /// <summary>So many of its runs of words stand in the other text too.</summary>
    private const double Least = 0.3;

    /// <summary>Letters around a statement that are looked at with it.</summary>
    private const int Around = 40;

    /// <summary>Whether most of its words stand in a text that rests on an origin; true where no such text is at hand.</summary>
    /// <param name="place">The statement at its place.</param>
    /// <param name="origin">What the article rests on.</param>
    public bool IsShared(SaidPlace place, ArticleOrigin origin)
    {
        var article = newsroom.Article(place.Article).Article;
        var origins = newsroom.Origins(story.Articles);
        var copies = newsroom.CopyGroup(place.Article)?.Members.Select(m => m.Article) ?? [];
        var others = story
            .Articles.Where(id => origins.Of(id).Key == origin.Key)
            .Concat(copies)
            .Distinct()
            .Where(id => id != place.Article)
            .ToList();
        if (others.Count == 0)
            return true;
        var span = place.Statement.Evidence.Span;
        var (from, to) = (Math.Max(0, span.Start - Around), Math.Min(article.Text.Length, span.End + Around));
        var runs = TextShingles.Hashes(TextShingles.Words(article.Text[from..to]), Newsroom.RunOfPassage);
        return runs.Length == 0 || others.Exists(id => TextShingles.Common(runs, newsroom.Runs(id)) >= Least * runs.Length);
    }
}
