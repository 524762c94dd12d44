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
    /// <summary>A statement that has so much of a headline, its speaker's name aside, is the one that it carries.</summary>
    private const double Carried = 0.6;

    private const int FewestRoots = 2;
    private const int LongestClitics = 2;
    private const int ShortestName = 3;

    private readonly Newsroom _newsroom;
    private readonly Dictionary<ArticleId, HashSet<string>> _words = [];
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);

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
    }

    /// <summary>
    /// Which part of the headlines names a person who speaks, 0 to 1: countries and bodies are in headlines for what happens there, or to
    /// them.
    /// </summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="isPerson">Whether it is a person.</param>
    public double Naming(StorySpeaker speaker, bool isPerson) => _words.Count == 0 || !isPerson ? 0 : Named(speaker) / (double)_words.Count;

    /// <summary>Whether the headline of an article that reports a statement carries it.</summary>
    /// <param name="told">The statement.</param>
    public bool Carry(ToldStatement told)
    {
        HashSet<string>? said = null;
        foreach (var id in told.Evidence.Select(e => e.Article).Distinct())
        {
            if (!_words.ContainsKey(id))
                continue;
            said ??= [.. _newsroom.Stems(told.Lead).Select(RootOf)];
            if (Carries(id, told.Speaker, said))
                return true;
        }
        return false;
    }

    private string RootOf(string stem)
    {
        if (!_roots.TryGetValue(stem, out var root))
            _roots[stem] = root = StorySentence.RootOf(stem);
        return root;
    }

    private bool Carries(ArticleId id, string speaker, HashSet<string> said)
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
        return all >= FewestRoots && carried >= Carried * whole;
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
