using Isnad.Analysis;

namespace Isnad.Stories;

/// <summary>Joins stories over months and years by their actors and matter.</summary>
/// <remarks>
/// Stories are taken up in order of time; each joins the storyline that it belongs to by <see cref="LineJudge"/>, or waits: it is looked at
/// again when a story near it joins one. The same as a store does, for stories that are all here.
/// </remarks>
/// <seealso href="docs/how-it-works.md#stories"/>
public sealed class StorylineJoiner
{
    private readonly LineJudge _judge;

    /// <summary>A joiner with the weights that ship.</summary>
    public StorylineJoiner()
        : this(LineJudge.Shipped) { }

    internal StorylineJoiner(LineJudge judge) => _judge = judge;

    /// <summary>The storylines of some stories; a story that belongs to none is in none.</summary>
    /// <param name="articles">The articles of the stories.</param>
    /// <param name="stories">The stories.</param>
    public IReadOnlyList<Storyline> Join(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(stories);
        var sketcher = ArticleSketcher.WithShippedTables();
        var byId = articles.ToDictionary(a => a.Article.Id);
        return Join([
            .. stories
                .AsParallel()
                .AsOrdered()
                .Select(story =>
                {
                    var its = story.Articles.Select(id => byId[id]).ToList();
                    return LineMember.Of(StoryProfile.Of(story.Id, its.Select(sketcher.Sketch)), [.. its.Take(LineMember.MostArticles)]);
                }),
        ]);
    }

    /// <summary>The storylines of some stories.</summary>
    internal IReadOnlyList<Storyline> Join(IReadOnlyList<LineMember> stories)
    {
        var byId = stories.ToDictionary(s => s.Id.Value, StringComparer.Ordinal);
        var lines = new Dictionary<string, List<LineMember>>(StringComparer.Ordinal);
        var lineOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var ofName = new Dictionary<int, List<string>>();
        foreach (var story in stories.OrderBy(s => s.First ?? double.MaxValue).ThenBy(s => s.Id.Value, StringComparer.Ordinal))
        {
            lineOf[story.Id.Value] = story.Id.Value;
            lines[story.Id.Value] = [story];
            foreach (var name in story.Keys().Keys)
            {
                if (ofName.TryGetValue(name, out var known))
                    known.Add(story.Id.Value);
                else
                    ofName[name] = [story.Id.Value];
            }
            Place(story);
        }
        return
        [
            .. lines
                .Values.Where(l => l.Count > 1)
                .Select(l => l.OrderBy(s => s.First ?? double.MaxValue).ThenBy(s => s.Id.Value, StringComparer.Ordinal).ToList())
                .Select(l => new Storyline(IdOf(l[0].Id), StorylineTitle.Of(l), [.. l.Select(m => m.Id)])),
        ];

        void Place(LineMember story)
        {
            var near = LineCandidates.Of(story, name => Latest(name).Where(id => id != story.Id.Value)).Select(id => byId[id]).ToList();
            if (_judge.Choose(story, near.Select(n => (lineOf[n.Id.Value], n)), line => lines[line].Count) is not { } chosen)
                return;
            lines.Remove(story.Id.Value);
            lines[chosen].Add(story);
            lineOf[story.Id.Value] = chosen;
            foreach (var alone in near.Where(n => IsAlone(n) && _judge.MayFollow(story, n)))
                if (IsAlone(alone))
                    Place(alone);
        }

        bool IsAlone(LineMember story) => lines.TryGetValue(story.Id.Value, out var its) && its.Count == 1;

        IEnumerable<string> Latest(int name) => ofName.TryGetValue(name, out var all) ? all.TakeLast(LineCandidates.MostOfName) : [];
    }

    /// <summary>The id of a storyline that begins with a story.</summary>
    internal static StorylineId IdOf(StoryId first) => new("l" + StableHash.Hex("storyline", first.Value));
}
