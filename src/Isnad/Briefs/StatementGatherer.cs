using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Gathers who said what across the articles of a story: one entry for one thing said, however many articles carry it.</summary>
public sealed class StatementGatherer(OriginCounter origins)
{
    private const double SameThing = 0.6;

    /// <summary>Statements of fewer words are one thing only where their words are the same.</summary>
    private const int FewestWords = 3;

    /// <summary>The statements of a story: those with most independent chains first, then those of the most quoted speakers.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    public IReadOnlyList<ToldStatement> Gather(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var groups = new List<Group>();
        var bySpeaker = new Dictionary<string, List<Group>>(StringComparer.Ordinal);
        foreach (var id in story.Articles)
        {
            var article = newsroom.Article(id);
            foreach (var statement in article.Statements)
            {
                if (statement.Evidence.In != TextPlace.Body || statement.SpeakerName.Length == 0)
                    continue;
                var speaker = statement.SpeakerEntity?.Id.Value ?? Folding.Fold(UsualName.Of(article, statement));
                if (!bySpeaker.TryGetValue(speaker, out var known))
                    bySpeaker[speaker] = known = [];
                var stems = newsroom.Stems(statement);
                var group = known.Find(g => g.Takes(stems, statement));
                if (group is null)
                {
                    group = new Group(speaker);
                    known.Add(group);
                    groups.Add(group);
                }
                group.Add(id, statement, stems);
            }
        }
        return
        [
            .. groups
                .Select(g => (Told: g.Told(newsroom, origins), Said: bySpeaker[g.Speaker].Count))
                .OrderByDescending(t => t.Told.IndependentChains)
                .ThenByDescending(t => t.Told.Evidence.Count)
                .ThenByDescending(t => t.Told.Lead.Kind == StatementKind.Direct)
                .ThenByDescending(t => t.Said)
                .Select(t => t.Told),
        ];
    }

    private sealed class Group(string speaker)
    {
        private readonly List<(ArticleId Article, Statement Statement)> _members = [];
        private HashSet<string> _stems = [];

        public string Speaker { get; } = speaker;

        public bool Takes(HashSet<string> stems, Statement statement) =>
            statement.Denied == _members[0].Statement.Denied
            && (
                Math.Min(stems.Count, _stems.Count) >= FewestWords
                    ? StorySentence.Containment(stems, _stems) >= SameThing
                    : stems.Count > 1 && stems.SetEquals(_stems)
            )
            && Figures(statement.Text).SetEquals(Figures(_members[0].Statement.Text));

        public void Add(ArticleId article, Statement statement, HashSet<string> stems)
        {
            _members.Add((article, statement));
            if (stems.Count > _stems.Count)
                _stems = stems;
        }

        public ToldStatement Told(Newsroom newsroom, OriginCounter origins)
        {
            var lead = _members.MaxBy(m =>
                (m.Statement.Kind == StatementKind.Direct ? 1 : 0, m.Statement.Chain.Count, Math.Min(m.Statement.Text.Length, 300))
            )!;
            var (chains, countries) = origins.CountChains(newsroom, _members);
            return new ToldStatement(
                UsualName.Of(newsroom.Article(lead.Article), lead.Statement),
                lead.Statement.SpeakerEntity,
                lead.Statement,
                chains,
                [lead.Statement.Evidence, .. _members.Where(m => m != lead).Select(m => m.Statement.Evidence)]
            )
            {
                Countries = countries,
                Shown = ShownWords.Of(newsroom.Article(lead.Article).Article, lead.Statement),
            };
        }

        private static HashSet<string> Figures(string text) =>
            Arabic
                .Words.Tokenizer.Tokenize(text)
                .Where(t => t.Kind == Arabic.Words.TokenKind.Number)
                .Select(t => t.Folded)
                .ToHashSet(StringComparer.Ordinal);
    }
}
