using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>What the headlines of a story say of its speakers: whom they name, and which statements they carry.</summary>
internal sealed class Headlines
{
    /// <summary>A statement that has so much of a headline, its speaker's name aside, is the one that it carries.</summary>
    private const double Carried = 0.6;

    private const int FewestRoots = 2;
    private const int LongestClitics = 2;
    private const int ShortestName = 3;

    private readonly Newsroom _newsroom;
    private readonly Dictionary<ArticleId, HashSet<string>> _words = [];
    private readonly List<ArticleId> _titled;

    /// <summary>Reads the headlines of a story.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public Headlines(Newsroom newsroom, Story story)
    {
        _newsroom = newsroom;
        _titled = [.. story.Articles.Where(id => newsroom.Article(id).Article.Title is not null)];
        foreach (var id in _titled)
            _words[id] = [.. Tokenizer.Tokenize(newsroom.Article(id).Article.Title!).Select(t => t.Folded)];
    }

    /// <summary>
    /// Which part of the headlines names a person who speaks, 0 to 1: countries and bodies are in headlines for what happens there, or to
    /// them.
    /// </summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="isPerson">Whether it is a person.</param>
    public double Naming(StorySpeaker speaker, bool isPerson) =>
        _titled.Count == 0 || !isPerson ? 0 : _titled.Count(id => Names(id, speaker)) / (double)_titled.Count;

    /// <summary>Whether the headline of an article that reports a statement carries it.</summary>
    /// <param name="told">The statement.</param>
    public bool Carry(ToldStatement told)
    {
        var stems = _newsroom.Stems(told.Lead);
        return told.Evidence.Select(e => e.Article).Distinct().Any(id => _words.ContainsKey(id) && Carries(id, told.Speaker, stems));
    }

    private bool Carries(ArticleId id, string speaker, HashSet<string> stems)
    {
        var own = StorySentence.StemsOf(speaker);
        var title = _newsroom.TitleStems(id).Where(s => !own.Contains(s)).ToHashSet(StringComparer.Ordinal);
        var roots = StorySentence.RootsOf(title);
        if (roots.Count < FewestRoots)
            return false;
        var said = StorySentence.RootsOf(stems);
        return roots.Where(r => said.ContainsKey(r.Key)).Sum(r => r.Value) >= Carried * roots.Values.Sum();
    }

    private bool Names(ArticleId id, StorySpeaker speaker)
    {
        if (speaker.Entity is { } entity)
            return _newsroom
                .Article(id)
                .Mentions.Any(m => m.In == TextPlace.Title && m.Entity?.Id.Value == entity.Id.Value && m.Kind == MentionKind.Person);
        var last = Folding.Fold(speaker.Name).Split(' ')[^1];
        return last.Length >= ShortestName
            && _words[id].Any(w => w.EndsWith(last, StringComparison.Ordinal) && w.Length <= last.Length + LongestClitics);
    }
}
