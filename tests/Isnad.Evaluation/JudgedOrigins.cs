using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Evaluation;

/// <summary>Whether the origins behind stories and the chains to statements are counted as readers count them.</summary>
/// <param name="folder">A folder with <c>articles.jsonl</c>, the articles that the labels name.</param>
internal sealed class JudgedOrigins(string folder)
{
    private readonly Dictionary<string, AnalysedArticle> _articles = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 2)
        .Read(new InputReader().Read([Path.Combine(folder, "articles.jsonl")]))
        .SelectMany(r => r.Articles)
        .DistinctBy(a => a.Article.SourceId)
        .ToDictionary(a => a.Article.SourceId!, StringComparer.Ordinal);

    /// <summary>Of stories, how many have as many origins as a reader counts, and by how many the count is off in the mean.</summary>
    /// <param name="labels">The file of stories: how many origins, whether the reader was sure, the articles.</param>
    public (int Exact, int Stories, double Error) Stories(string labels)
    {
        var off = new List<int>();
        foreach (var row in Rows(labels))
        {
            var story = Story(row.Skip(2));
            off.Add(Math.Abs(new OriginCounter().Count(story, story.Stories[0].Articles).Count - int.Parse(row[0])));
        }
        return (off.Count(o => o == 0), off.Count, off.Average());
    }

    /// <summary>Of pairs of reports that are counted as two chains, how many a reader calls two accounts.</summary>
    /// <param name="labels">The file of pairs: article, place and length of both reports, and one, two, not or ?.</param>
    public (int Right, int Shown, int Two) Chains(string labels)
    {
        var (right, shown, two) = (0, 0, 0);
        foreach (var row in Rows(labels).Where(r => r[6] is "one" or "two"))
        {
            var story = Story([row[0], row[3]]);
            var (a, b) = (At(row[0], row[1], row[2]), At(row[3], row[4], row[5]));
            var counted =
                a is not null
                && b is not null
                && new OriginCounter()
                    .CountChains(story, story.Stories[0].Articles, [(_articles[row[0]].Article.Id, a), (_articles[row[3]].Article.Id, b)])
                    .Chains > 1;
            if (row[6] == "two")
                two++;
            if (!counted)
                continue;
            shown++;
            if (row[6] == "two")
                right++;
        }
        return (right, shown, two);
    }

    private static IEnumerable<string[]> Rows(string labels) => File.ReadLines(labels).Where(l => l[0] != '#').Select(l => l.Split('\t'));

    /// <summary>A newsroom of one story.</summary>
    private Newsroom Story(IEnumerable<string> ids)
    {
        var articles = ids.Select(id => _articles[id]).ToList();
        var story = new Story(StoryId.OpenedBy(articles[0].Article.Id), [.. articles.Select(a => a.Article.Id)], null, []);
        return new Newsroom(articles, new CopyFinder().Find(articles), [story], []);
    }

    /// <summary>The statement of an article that has most of a place.</summary>
    private Statement? At(string article, string start, string length)
    {
        var place = new Arabic.Letters.TextSpan(int.Parse(start), int.Parse(length));
        return _articles[article]
            .Statements.Where(s => s.Evidence.In == TextPlace.Body && s.Evidence.Span.Overlaps(place))
            .MaxBy(s => Math.Min(s.Evidence.Span.End, place.End) - Math.Max(s.Evidence.Span.Start, place.Start));
    }
}
