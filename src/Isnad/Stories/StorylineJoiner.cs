using Isnad.Analysis;

namespace Isnad.Stories;

/// <summary>Joins stories over months and years by their actors and matter.</summary>
/// <remarks>
/// Stories are taken up in order of time and placed (<see cref="LinePlacer"/>), as a store does with those of each day.
/// </remarks>
/// <seealso href="docs/how-it-works.md#stories"/>
public sealed class StorylineJoiner
{
    private readonly LineJudge _judge;
    private readonly int? _threads;

    /// <summary>A joiner with the weights that ship.</summary>
    /// <param name="threads">How many threads it may use; null for all cores.</param>
    public StorylineJoiner(int? threads = null)
        : this(LineJudge.Shipped, threads) { }

    internal StorylineJoiner(LineJudge judge, int? threads = null) => (_judge, _threads) = (judge, threads);

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
                .WithDegreeOfParallelism(Cores.Of(_threads))
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
        var shelf = new Shelf(stories);
        var placer = new LinePlacer(_judge, shelf);
        foreach (var story in InOrder(stories))
        {
            shelf.Add(story);
            placer.Place(story);
        }
        placer.Settle(shelf.Lines, InOrder(stories));
        return
        [
            .. shelf
                .ShownLines.Where(l => l.Count() > 1)
                .Select(l =>
                {
                    var members = InOrder(l).ToList();
                    return new Storyline(new StorylineId(l.Key), StorylineTitle.Of(members), [.. members.Select(m => m.Id)]);
                }),
        ];
    }

    private static IEnumerable<LineMember> InOrder(IEnumerable<LineMember> stories) =>
        stories.OrderBy(s => s.First ?? double.MaxValue).ThenBy(s => s.Id.Value, StringComparer.Ordinal);

    /// <summary>Stories in memory.</summary>
    private sealed class Shelf(IReadOnlyList<LineMember> stories) : ILineShelf
    {
        private readonly Dictionary<string, LineMember> _stories = stories.ToDictionary(s => s.Id.Value, StringComparer.Ordinal);
        private readonly Dictionary<StoryId, string> _joined = [];
        private readonly Dictionary<string, List<LineMember>> _lines = new(StringComparer.Ordinal);
        private readonly Dictionary<StoryId, string> _shown = [];
        private readonly Dictionary<string, List<LineMember>> _shownLines = new(StringComparer.Ordinal);
        private readonly Dictionary<int, List<string>> _ofName = [];

        public IEnumerable<string> Lines => _lines.Keys;

        public IEnumerable<IGrouping<string, LineMember>> ShownLines =>
            _shown.Select(s => (Line: s.Value, Story: _stories[s.Key.Value])).GroupBy(s => s.Line, s => s.Story, StringComparer.Ordinal);

        public void Add(LineMember story)
        {
            foreach (var name in story.Keys().Keys)
            {
                if (_ofName.TryGetValue(name, out var known))
                    known.Add(story.Id.Value);
                else
                    _ofName[name] = [story.Id.Value];
            }
        }

        public IReadOnlyList<LineMember> Near(LineMember story) =>
            [.. LineCandidates.Of(story, name => Latest(name).Where(id => id != story.Id.Value)).Select(id => _stories[id])];

        public string? Joined(StoryId story) => _joined.GetValueOrDefault(story);

        public IReadOnlyList<LineMember> Joined(string line) => _lines.TryGetValue(line, out var its) ? its : [];

        public int Count(string line) => Joined(line).Count;

        public void Join(StoryId story, string line)
        {
            _joined[story] = line;
            In(_lines, line).Add(_stories[story.Value]);
        }

        public string? Shown(StoryId story) => _shown.GetValueOrDefault(story);

        public IReadOnlyList<LineMember> Shown(string line) => _shownLines.TryGetValue(line, out var its) ? [.. its] : [];

        public void Show(StoryId story, string? line)
        {
            if (_shown.Remove(story, out var before))
                _shownLines[before].Remove(_stories[story.Value]);
            if (line is null)
                return;
            _shown[story] = line;
            In(_shownLines, line).Add(_stories[story.Value]);
        }

        private static List<LineMember> In(Dictionary<string, List<LineMember>> lines, string line)
        {
            if (!lines.TryGetValue(line, out var its))
                lines[line] = its = [];
            return its;
        }

        private IEnumerable<string> Latest(int name) =>
            _ofName.TryGetValue(name, out var all) ? all.TakeLast(LineCandidates.MostOfName) : [];
    }
}
