namespace Isnad.Stories;

/// <summary>A story while articles are put into it: its members and what they have in common.</summary>
internal sealed class StoryProfile(StoryId id)
{
    private const int Recent = 60;

    private readonly List<ArticleSketch> _members = [];

    /// <summary>Its id.</summary>
    public StoryId Id { get; } = id;

    /// <summary>Its members, in the order in which they came.</summary>
    public IReadOnlyList<ArticleSketch> Members => _members;

    /// <summary>Sums of the members' vectors.</summary>
    public VectorSum All { get; } = new();

    /// <summary>See <see cref="ArticleSketch.Lead"/>.</summary>
    public VectorSum Lead { get; } = new();

    /// <summary>See <see cref="ArticleSketch.Title"/>.</summary>
    public VectorSum Title { get; } = new();

    /// <summary>See <see cref="ArticleSketch.Names"/>.</summary>
    public VectorSum Names { get; } = new();

    /// <summary>The members that are looked at one by one: the latest sixty.</summary>
    public IEnumerable<ArticleSketch> Latest => _members.Skip(Math.Max(0, _members.Count - Recent));

    public void Add(ArticleSketch article)
    {
        _members.Add(article);
        Sum(article, 1);
    }

    public void Remove(ArticleSketch article)
    {
        _members.Remove(article);
        Sum(article, -1);
    }

    private void Sum(ArticleSketch article, int sign)
    {
        All.Add(article.All, sign);
        Lead.Add(article.Lead, sign);
        Title.Add(article.Title, sign);
        Names.Add(article.Names, sign);
    }
}
