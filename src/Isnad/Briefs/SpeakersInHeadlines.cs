using System.Runtime.InteropServices;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>What the headlines of a story say of its speakers: whom they name, and which statements they carry.</summary>
internal sealed class SpeakersInHeadlines
{
    private const int FewestRoots = 2;
    private const int LongestClitics = 2;
    private const int ShortestName = 3;
    private const double MostWeight = 8;

    private readonly Newsroom _newsroom;
    private readonly Dictionary<ArticleId, HashSet<string>> _words = [];
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _matter;

    /// <summary>Reads the headlines of a story.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public SpeakersInHeadlines(Newsroom newsroom, Story story)
    {
        _newsroom = newsroom;
        foreach (var article in story.Articles.Select(newsroom.Article).Where(a => a.Article.Title is not null))
        {
            _words[article.Article.Id] = [.. Tokenizer.Tokenize(article.Article.Title!).Select(t => t.Folded)];
            var persons = article.Mentions.Where(m => m is { Kind: MentionKind.Person, Entity: not null } && m.In == TextPlace.Title);
            foreach (var person in persons.Select(m => m.Entity!.Id.Value).Distinct(StringComparer.Ordinal))
                CollectionsMarshal.GetValueRefOrAddDefault(_named, person, out _)++;
        }
        _matter = story.Articles.SelectMany(id => newsroom.TitleRoots(id).Keys).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Which part of the headlines names a person who speaks, 0 to 1: countries and bodies are in headlines for what happens there, or to
    /// them.
    /// </summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="isPerson">Whether it is a person.</param>
    public double Naming(StorySpeaker speaker, bool isPerson) => _words.Count == 0 || !isPerson ? 0 : Named(speaker) / (double)_words.Count;

    /// <summary>
    /// How much of the headline of an article that reports a statement is in it, the speaker's name aside, and how much of what it tells
    /// stands in headlines of the story: both 0 to 1.
    /// </summary>
    /// <param name="told">The statement.</param>
    public (double Carried, double Matter) Of(ToldStatement told)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var (all, held) = (0.0, 0.0);
        foreach (var stem in _newsroom.Stems(told.Lead))
        {
            var (root, weight) = (RootOf(stem), Math.Min(MostWeight, StemTable.Shipped.Weight(stem)));
            all += weight;
            if (!_matter.Contains(root))
                continue;
            held += weight;
            said.Add(root);
        }
        if (said.Count == 0)
            return (0, 0);
        var most = 0.0;
        foreach (var id in told.Evidence.Select(e => e.Article).Distinct().Where(_words.ContainsKey))
            most = Math.Max(most, Carried(id, told.Speaker, said));
        return (most, held / all);
    }

    private string RootOf(string stem)
    {
        if (!_roots.TryGetValue(stem, out var root))
            _roots[stem] = root = StorySentence.RootOf(stem);
        return root;
    }

    private double Carried(ArticleId id, string speaker, HashSet<string> said)
    {
        if (!_own.TryGetValue(speaker, out var own))
            _own[speaker] = own = [.. StorySentence.StemsOf(speaker).Select(RootOf)];
        var (all, whole, carried) = (0, 0.0, 0.0);
        foreach (var (root, weight) in _newsroom.TitleRoots(id))
        {
            if (own.Contains(root))
                continue;
            all++;
            whole += weight;
            carried += said.Contains(root) ? weight : 0;
        }
        return all >= FewestRoots ? carried / whole : 0;
    }

    /// <summary>How many headlines name a person.</summary>
    private int Named(StorySpeaker speaker)
    {
        if (speaker.Entity is { } entity)
            return _named.GetValueOrDefault(entity.Id.Value);
        var last = Folding.Fold(speaker.Name).Split(' ')[^1];
        return last.Length < ShortestName
            ? 0
            : _words.Values.Count(words =>
                words.Any(w => w.EndsWith(last, StringComparison.Ordinal) && w.Length <= last.Length + LongestClitics)
            );
    }
}
