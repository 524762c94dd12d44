namespace Isnad.Stories;

/// <summary>The stories that were placed and their storylines: in memory, or in a store.</summary>
/// <remarks>
/// A story that joined a storyline is shown in it only while it fits what that is about. One that does not is still looked at when others
/// join: so that it makes no difference how many stories come at once.
/// </remarks>
internal interface ILineShelf
{
    /// <summary>The placed stories that share telling names with a story (<see cref="LineCandidates"/>).</summary>
    IReadOnlyList<LineMember> Near(LineMember story);

    /// <summary>The storyline that a story joined; null when it joined none.</summary>
    string? Joined(StoryId story);

    /// <summary>The stories that joined a storyline.</summary>
    IReadOnlyList<LineMember> Joined(string line);

    /// <summary>How many stories joined a storyline; 0 when there is none with this id.</summary>
    int Count(string line);

    /// <summary>Puts a story into a storyline.</summary>
    void Join(StoryId story, string line);

    /// <summary>The storyline that a story is shown in; null when it is in none.</summary>
    string? Shown(StoryId story);

    /// <summary>The stories that a storyline is shown with.</summary>
    IReadOnlyList<LineMember> Shown(string line);

    /// <summary>Shows a story in a storyline; null in none.</summary>
    void Show(StoryId story, string? line);
}

/// <summary>Puts stories into storylines, one after the other.</summary>
/// <param name="judge">Says which storyline a story belongs to.</param>
/// <param name="shelf">Where the stories are.</param>
internal sealed class LinePlacer(LineJudge judge, ILineShelf shelf)
{
    /// <summary>
    /// Puts a story that is in no storyline into the one that it belongs to, if to any; stories near it that are in none are then looked at
    /// again.
    /// </summary>
    public void Place(LineMember story)
    {
        var near = shelf.Near(story);
        var lines = near.Select(n => (shelf.Joined(n.Id) ?? n.Id.Value, n));
        if (judge.Choose(story, lines, line => Math.Max(1, shelf.Count(line))) is not { } line)
            return;
        if (near.FirstOrDefault(n => n.Id.Value == line) is { } first)
        {
            line = IdOf(first.Id).Value;
            shelf.Join(first.Id, line);
        }
        shelf.Join(story.Id, line);
        foreach (var other in near.Where(n => judge.MayFollow(story, n)))
            if (shelf.Joined(other.Id) is null)
                Place(other);
    }

    /// <summary>
    /// Shows storylines with those of their stories that belong to what they are about, as far as that is known by now; the others, and
    /// those that joined none, in others that they do belong to.
    /// </summary>
    /// <param name="lines">The storylines that have new stories.</param>
    /// <param name="placed">The stories that were placed.</param>
    public void Settle(IEnumerable<string> lines, IEnumerable<LineMember> placed)
    {
        var alone = new List<LineMember>();
        foreach (var line in lines.Order(StringComparer.Ordinal).ToList())
        {
            var joined = shelf.Joined(line);
            var foreign = judge.Foreign(joined);
            foreach (var story in joined.Except(foreign))
                shelf.Show(story.Id, line);
            foreach (var story in foreign.Where(s => shelf.Shown(s.Id) == line))
                shelf.Show(story.Id, null);
            alone.AddRange(foreign);
        }
        foreach (var story in placed.Where(s => shelf.Joined(s.Id) is null).Concat(alone))
        {
            if (shelf.Shown(story.Id) is null && Belonging(story, shelf.Near(story)) is { } other)
                shelf.Show(story.Id, other);
        }
    }

    private string? Belonging(LineMember story, IReadOnlyList<LineMember> near) =>
        judge.Belonging(
            story,
            near.Select(n => shelf.Shown(n.Id)).OfType<string>().Distinct(StringComparer.Ordinal).Select(l => (l, shelf.Shown(l)))
        );

    /// <summary>The id of a storyline that begins with a story.</summary>
    private static StorylineId IdOf(StoryId first) => new("l" + StableHash.Hex("storyline", first.Value));
}
