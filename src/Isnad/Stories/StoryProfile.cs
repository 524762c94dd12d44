namespace Isnad.Stories;

/// <summary>A story while articles are put into it: its members in order of time, and what they have in common.</summary>
internal sealed class StoryProfile(StoryId id)
{
    private readonly List<ArticleSketch> _members = [];

    /// <summary>Its id.</summary>
    public StoryId Id { get; } = id;

    /// <summary>Its members, by time, then id.</summary>
    public IReadOnlyList<ArticleSketch> Members => _members;

    /// <summary>The sum of the members' words.</summary>
    public SparseVector All { get; private set; } = SparseVector.Empty;

    /// <summary>See <see cref="ArticleSketch.Lead"/>.</summary>
    public SparseVector Lead { get; private set; } = SparseVector.Empty;

    /// <summary>See <see cref="ArticleSketch.Title"/>.</summary>
    public SparseVector Title { get; private set; } = SparseVector.Empty;

    /// <summary>See <see cref="ArticleSketch.Names"/>.</summary>
    public SparseVector Names { get; private set; } = SparseVector.Empty;

    /// <summary>How many members are reports on prices.</summary>
    public int Markets { get; private set; }

    /// <summary>Whether its id has been given out.</summary>
    public bool IsKnown { get; set; }

    /// <summary>A story that is in the store.</summary>
    public static StoryProfile Of(StoryId id, IEnumerable<ArticleSketch> members)
    {
        var story = new StoryProfile(id) { IsKnown = true };
        foreach (var member in members) story.Add(member);
        return story;
    }

    /// <summary>Takes a member out; what the others have in common is added up anew.</summary>
    public void Remove(ArticleSketch article)
    {
        var others = _members.Where(m => m != article).ToList();
        _members.Clear();
        All = Lead = Title = Names = SparseVector.Empty;
        Markets = 0;
        foreach (var other in others) Add(other);
    }

    public void Add(ArticleSketch article)
    {
        var at = _members.BinarySearch(article, Comparer<ArticleSketch>.Create(ArticleSketch.Compare));
        _members.Insert(at < 0 ? ~at : at, article);
        All = All.Plus(article.All);
        Lead = Lead.Plus(article.Lead);
        Title = Title.Plus(article.Title);
        Names = Names.Plus(article.Names);
        if (article.Market) Markets++;
    }

    public void Add(StoryProfile other)
    {
        foreach (var member in other._members) _members.Add(member);
        _members.Sort(ArticleSketch.Compare);
        All = All.Plus(other.All);
        Lead = Lead.Plus(other.Lead);
        Title = Title.Plus(other.Title);
        Names = Names.Plus(other.Names);
        Markets += other.Markets;
    }
}
