using Isnad.Analysis;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>A statement at one place of a story.</summary>
/// <param name="article">The article.</param>
/// <param name="statement">The statement.</param>
/// <param name="stems">The stems of its content.</param>
internal sealed class SaidPlace(ArticleId article, Statement statement, HashSet<string> stems)
{
    /// <summary>The article.</summary>
    public ArticleId Article => article;

    /// <summary>The statement.</summary>
    public Statement Statement => statement;

    /// <summary>The stems of its content.</summary>
    public HashSet<string> Stems => stems;

    /// <summary>The figures of its content, as written.</summary>
    public HashSet<string> Figures => field ??= FiguresOf(Statement.Text);

    /// <summary>The roots of the words that its content negates.</summary>
    public HashSet<string> Negated => field ??= DenialMatter.Negated(Statement.Text);

    /// <summary>Whether it negates what another place says without negation, or the other way round.</summary>
    /// <param name="other">The other place.</param>
    public bool DiffersInNegation(SaidPlace other) => Statement.Text != other.Statement.Text && (Negates(other) || other.Negates(this));

    private HashSet<string> Roots => field ??= DenialMatter.AllRoots(Statement.Text);

    private bool Negates(SaidPlace other) => Negated.Count > 0 && DenialMatter.Negates(Negated, other.Negated, other.Roots);

    private static HashSet<string> FiguresOf(string text) =>
        text.Any(char.IsDigit) ? [.. Tokenizer.Tokenize(text).Where(t => t.Kind == TokenKind.Number).Select(t => t.Folded)] : [];
}

/// <summary>One thing that a speaker said, with all places that report it.</summary>
/// <param name="speaker">Who said it.</param>
/// <param name="order">Its place among all that the speaker said, from 0.</param>
internal sealed class StatementGroup(StorySpeaker speaker, int order)
{
    private const double SameThing = 0.6;

    /// <summary>Statements of fewer words are one thing only where their words are the same.</summary>
    private const int FewestWords = 3;

    private const int LongestReport = 300;

    private readonly List<SaidPlace> _places = [];
    private HashSet<string> _stems = [];
    private int _wordings;

    /// <summary>Who said it.</summary>
    public StorySpeaker Speaker { get; } = speaker;

    /// <summary>Its place among all that the speaker said, from 0.</summary>
    public int Order { get; } = order;

    /// <summary>
    /// Whether a place has the words of what was said: most of the shorter are in the other, with the same figures and negations.
    /// </summary>
    /// <param name="said">A place where the speaker says something.</param>
    /// <param name="shared">How many stems the fullest report shares with it.</param>
    public bool Repeats(SaidPlace said, int shared)
    {
        var fewer = Math.Min(said.Stems.Count, _stems.Count);
        if (fewer >= FewestWords ? shared < SameThing * fewer : fewer < 2 || shared < Math.Max(said.Stems.Count, _stems.Count))
            return false;
        var first = _places[0];
        return said.Statement.Denied == first.Statement.Denied && said.Figures.SetEquals(first.Figures) && !said.DiffersInNegation(first);
    }

    /// <summary>
    /// How alike in other words a place is to what was said, 0 to 1: the mean over the wordings known so far, of which half must say the
    /// same. Somebody unnamed may be another in every article.
    /// </summary>
    /// <param name="said">A place where the speaker says something.</param>
    /// <param name="near">The wordings that share enough words with it.</param>
    /// <param name="likeness">What makes statements alike in this story.</param>
    public double Likeness(SaidPlace said, IEnumerable<SaidPlace> near, StatementLikeness likeness)
    {
        var first = _places[0].Statement;
        if (first.Anonymous || said.Statement.Denied != first.Denied)
            return 0;
        var (sum, same) = (0.0, 0);
        foreach (var wording in near)
        {
            if (likeness.Of(wording.Statement, said.Statement) is not (> 0 and var alike))
                continue;
            sum += alike;
            same++;
        }
        return same * 2 >= _wordings ? sum / _wordings : 0;
    }

    /// <summary>Takes up a place that says it; true where it is the fullest report so far.</summary>
    /// <param name="said">The place.</param>
    /// <param name="isWording">Whether it says it in other words than those before.</param>
    public bool Add(SaidPlace said, bool isWording)
    {
        _places.Add(said);
        if (isWording)
            _wordings++;
        if (said.Stems.Count <= _stems.Count)
            return false;
        _stems = said.Stems;
        return true;
    }

    /// <summary>The statement as a brief has it: the fullest report with all its places.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="origins">Counts the chains to it.</param>
    public ToldStatement Told(Newsroom newsroom, Story story, OriginCounter origins)
    {
        var lead = _places.MaxBy(p =>
            (p.Statement.Kind == StatementKind.Direct ? 1 : 0, p.Statement.Chain.Count, Math.Min(p.Statement.Text.Length, LongestReport))
        )!;
        var (chains, countries) = origins.CountChains(newsroom, story.Articles, [.. _places.Select(p => (p.Article, p.Statement))]);
        return new ToldStatement(
            Speaker.Name,
            Speaker.Entity,
            lead.Statement,
            chains,
            [lead.Statement.Evidence, .. _places.Where(p => p != lead).Select(p => p.Statement.Evidence)]
        )
        {
            Countries = countries,
            Shown = ShownWords.Of(newsroom.Article(lead.Article).Article, lead.Statement),
        };
    }
}
