namespace Isnad.Stories;

/// <summary>A story while articles are put into it: its members in order of time, and what they have in common.</summary>
internal sealed class StoryProfile(StoryId id)
{
    private const int CoreNames = 2;

    private static readonly Comparer<ArticleSketch> ByTime = Comparer<ArticleSketch>.Create(ArticleSketch.Compare);

    private readonly List<ArticleSketch> _members = [];
    private float? _cohesion;
    private float? _core;

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

    /// <summary>See <see cref="ArticleSketch.Matter"/>.</summary>
    public SparseVector Matter { get; private set; } = SparseVector.Empty;

    /// <summary>See <see cref="ArticleSketch.Front"/>.</summary>
    public SparseVector Front { get; private set; } = SparseVector.Empty;

    /// <summary>The products of each member's vectors with its own: what to take off the sums' to be left with the pairs.</summary>
    public (long All, long Lead, long Matter, long Front, long TitleLead) Own { get; private set; }

    /// <summary>How many members are reports on prices.</summary>
    public int Markets { get; private set; }

    /// <summary>
    /// What its dated members span: the earliest and the latest moment of publication, and the latest that a date can mean, in days; null
    /// when all are undated.
    /// </summary>
    public (double First, double Last, double To)? Span { get; private set; }

    /// <summary>Whether a member's day is known.</summary>
    public bool HasDay { get; private set; }

    /// <summary>Whether its id has been given out.</summary>
    public bool IsKnown { get; set; }

    /// <summary>A story that is in the store.</summary>
    public static StoryProfile Of(StoryId id, IEnumerable<ArticleSketch> members)
    {
        var story = new StoryProfile(id) { IsKnown = true };
        foreach (var member in members)
            story.Add(member);
        return story;
    }

    /// <summary>The log-odds that two of its articles are of one story, in the mean; of a single article not asked for.</summary>
    public float Cohesion(StoryWeights weights) => _cohesion ??= weights.LogOdds(StoryLikeness.Within(this));

    /// <summary>
    /// The part of its articles that have its two commonest names, in the mean of both: what an affair is about, nearly all name.
    /// </summary>
    public float Core =>
        _core ??=
            _members.SelectMany(m => m.Names.Keys).CountBy(k => k).Select(k => k.Value).OrderDescending().Take(CoreNames).Sum()
            / (float)(CoreNames * _members.Count);

    /// <summary>Takes a member out; what the others have in common is added up anew.</summary>
    public void Remove(ArticleSketch article)
    {
        var others = _members.Where(m => m != article).ToList();
        _members.Clear();
        All = Lead = Title = Matter = Front = SparseVector.Empty;
        Own = default;
        Markets = 0;
        Span = null;
        HasDay = false;
        _cohesion = _core = null;
        foreach (var other in others)
            Add(other);
    }

    public void Add(ArticleSketch article)
    {
        var at = _members.BinarySearch(article, ByTime);
        _members.Insert(at < 0 ? ~at : at, article);
        AddUp(
            article.All,
            article.Lead,
            article.Title,
            article.Matter,
            article.Front,
            (article.All.Squares, article.Lead.Squares, article.Matter.Squares, article.Front.Squares, article.TitleLead)
        );
        if (article.Market)
            Markets++;
        if (article.From is { } from)
            Widen((from, from, article.To));
        HasDay |= article.IsDatedToTheDay;
    }

    public void Add(StoryProfile other)
    {
        _members.AddRange(other._members);
        _members.Sort(ByTime);
        AddUp(other.All, other.Lead, other.Title, other.Matter, other.Front, other.Own);
        Markets += other.Markets;
        if (other.Span is { } span)
            Widen(span);
        HasDay |= other.HasDay;
    }

    private void AddUp(
        SparseVector all,
        SparseVector lead,
        SparseVector title,
        SparseVector matter,
        SparseVector front,
        (long All, long Lead, long Matter, long Front, long TitleLead) own
    )
    {
        All = All.Plus(all);
        Lead = Lead.Plus(lead);
        Title = Title.Plus(title);
        Matter = Matter.Plus(matter);
        Front = Front.Plus(front);
        Own = (Own.All + own.All, Own.Lead + own.Lead, Own.Matter + own.Matter, Own.Front + own.Front, Own.TitleLead + own.TitleLead);
        _cohesion = _core = null;
    }

    private void Widen((double First, double Last, double To) by) =>
        Span = Span is { } span ? (Math.Min(span.First, by.First), Math.Max(span.Last, by.Last), Math.Max(span.To, by.To)) : by;
}
