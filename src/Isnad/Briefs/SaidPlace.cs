using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>A statement at one place of a story.</summary>
/// <param name="article">The article.</param>
/// <param name="statement">The statement.</param>
/// <param name="stems">The stems of its content.</param>
internal sealed class SaidPlace(AnalysedArticle article, Statement statement, HashSet<string> stems)
{
    private const string Today = "اليوم";
    private const string Yesterday = "امس";

    /// <summary>The article.</summary>
    public ArticleId Article => article.Article.Id;

    /// <summary>The outlet's id; the article's own where nobody knows the outlet.</summary>
    public string Outlet => article.Article.Outlet?.Id ?? Article.Value;

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

    /// <summary>The persons whom its content names, by entity and by what the spellings of the last word share.</summary>
    private HashSet<string> Persons =>
        field ??= [
            .. article
                .Mentions.Where(m => m.Kind == MentionKind.Person && m.In == TextPlace.Body && Statement.Evidence.Span.Contains(m.Span))
                .SelectMany(m => new[] { m.Entity?.Id.Value ?? "", NameKey.Of(Folding.Fold(m.Text).Split(' ')[^1]) })
                .Where(key => key.Length > 0),
        ];

    /// <summary>The days of the week that its content names.</summary>
    private HashSet<string> Days => field ??= [.. Words.Where(w => w != Today && w != Yesterday && StorySentence.IsDay(w))];

    /// <summary>The words behind those that tell of dead and injured.</summary>
    private List<string> Victims => field ??= [.. Words.Zip(Words.Skip(1)).Where(w => IsHarm(w.First)).Select(w => w.Second)];

    private List<string> Words =>
        field ??= Tokenizer.Tokenize(Statement.Text).FindAll(t => t.Kind == TokenKind.Word).ConvertAll(t => t.Folded);

    /// <summary>
    /// Whether it tells of somebody or something else than another place: other persons, another day of the week, one dead where the other
    /// has two or more (وفاة فلسطيني, وفاة فلسطينيين).
    /// </summary>
    /// <param name="other">The other place.</param>
    public bool IsOfOther(SaidPlace other) =>
        Persons.Count > 0 && other.Persons.Count > 0 && !Persons.Overlaps(other.Persons)
        || Days.Count > 0 && other.Days.Count > 0 && !Days.Overlaps(other.Days)
        || Victims.Exists(one => other.Victims.Exists(more => AreOneAndMore(one, more) || AreOneAndMore(more, one)));

    private static bool IsHarm(string word) => UnitTable.Happening(word) is "killed" or "injured";

    private static bool AreOneAndMore(string one, string more) =>
        more.Length == one.Length + 2 && more.StartsWith(one, StringComparison.Ordinal) && more[^2..] is "ين" or "ان" or "ون" or "ات";
}
