namespace Isnad.Stories;

/// <summary>The stories that were placed and their storylines: in memory, or in a store.</summary>
internal interface ILineShelf
{
    /// <summary>The placed stories that share telling names with a story (<see cref="LineCandidates"/>).</summary>
    IReadOnlyList<LineMember> Near(LineMember story);

    /// <summary>The storyline of a story; null when it is in none.</summary>
    string? LineOf(StoryId story);

    /// <summary>How many stories a storyline has; 0 when there is none with this id.</summary>
    int Count(string line);

    /// <summary>Puts a story into a storyline.</summary>
    void Enter(StoryId story, string line);
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
        var lines = near.Select(n => (shelf.LineOf(n.Id) ?? n.Id.Value, n));
        if (judge.Choose(story, lines, line => Math.Max(1, shelf.Count(line))) is not { } line)
            return;
        if (near.FirstOrDefault(n => n.Id.Value == line) is { } first)
        {
            line = IdOf(first.Id).Value;
            shelf.Enter(first.Id, line);
        }
        shelf.Enter(story.Id, line);
        foreach (var other in near.Where(n => judge.MayFollow(story, n)))
            if (shelf.LineOf(other.Id) is null)
                Place(other);
    }

    /// <summary>The id of a storyline that begins with a story.</summary>
    private static StorylineId IdOf(StoryId first) => new("l" + StableHash.Hex("storyline", first.Value));
}
