using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Exports;

/// <summary>Writes briefs as text for a terminal or as Markdown; evidence stands as numbers that lead to the list of articles.</summary>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="language">ar or en, for headings; what articles say stays as written.</param>
/// <param name="markdown">Markdown instead of plain text.</param>
/// <param name="everything">All statements and articles instead of the foremost.</param>
public sealed class BriefText(Newsroom newsroom, string language, bool markdown, bool everything = false)
{
    private const int Foremost = 8;
    private const int LongestStatement = 240;

    private readonly BriefWords _words = new(language);
    private readonly string _arrow = language == "ar" ? " ← " : " <- ";

    /// <summary>Writes one brief.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void Write(TextWriter to, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(brief);
        var numbers = Head(to, brief);
        to.WriteLine(Escaped(OriginExplainer.Explain(brief.Origins, newsroom, language)));
        Section(to, "happened", brief.Happened, s => Item(to, Escaped(s.Text) + Numbers(s.Evidence, numbers)));
        WriteLoneFigures(to, brief, numbers);
        WriteStatements(to, brief, numbers);
        WriteContradictions(to, brief, numbers);
        WritePoints(to, "differences", brief.Differences, numbers);
        WritePoints(to, "agreements", brief.Agreements, numbers);
        WriteWordings(to, brief, numbers);
        WriteTimeline(to, brief, numbers);
        Section(
            to,
            "silences",
            brief.Silences,
            s =>
            {
                Item(to, (s.About is null ? "" : _words["point-" + s.About] + ": ") + Escaped(s.Point) + Numbers(s.Evidence, numbers));
                Under(
                    to,
                    _words["carried"]
                        + ": "
                        + Names(s.CarriedBy, s.CarriedIn, numbers)
                        + " · "
                        + _words["absent"]
                        + ": "
                        + Names(s.AbsentFrom, s.AbsentIn, numbers)
                );
            }
        );
        Section(
            to,
            "together",
            brief.Story.Together,
            t => Item(to, _words[t.Kind] + ": " + Escaped(string.Join(_words.Arabic ? "، " : ", ", t.Shared)))
        );
        WriteArticles(to, brief, numbers);
        to.WriteLine();
    }

    /// <summary>Writes only the points of a brief.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void WritePoints(TextWriter to, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(brief);
        var numbers = Head(to, brief);
        WriteLoneFigures(to, brief, numbers);
        WriteContradictions(to, brief, numbers);
        WritePoints(to, "differences", brief.Differences, numbers);
        WritePoints(to, "agreements", brief.Agreements, numbers);
        WriteWordings(to, brief, numbers);
        WriteArticles(to, brief, numbers);
    }

    /// <summary>Writes only the timeline of a brief.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void WriteTimeline(TextWriter to, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(brief);
        var numbers = Head(to, brief);
        WriteTimeline(to, brief, numbers);
        WriteArticles(to, brief, numbers);
    }

    /// <summary>Writes which stories belong to one storyline.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="briefs">The briefs that were written.</param>
    public void WriteStorylines(TextWriter to, IReadOnlyList<Brief> briefs)
    {
        ArgumentNullException.ThrowIfNull(to);
        var byId = briefs.ToDictionary(b => b.Story.Id);
        var lines = newsroom.Storylines.Where(l => l.Stories.Count(byId.ContainsKey) > 1).ToList();
        Section(
            to,
            "storylines",
            lines,
            line =>
            {
                Item(to, Escaped(line.Title));
                foreach (var story in line.Stories.Where(byId.ContainsKey))
                    Under(to, (byId[story].First?.Shown ?? _words["unknown-date"]) + " · " + Escaped(_words.Headline(byId[story].Title)));
            }
        );
    }

    private void WriteLoneFigures(TextWriter to, Brief brief, Dictionary<ArticleId, int> numbers) =>
        Section(
            to,
            "lone",
            brief.LoneFigures,
            figure =>
            {
                Item(
                    to,
                    Strong(Escaped(figure.Quantity.Text))
                        + " · "
                        + _words["on-whose-word"]
                        + ": "
                        + Escaped(figure.Sources.Count > 0 ? string.Join(_words.Arabic ? "، " : ", ", figure.Sources) : _words["own-word"])
                        + (figure.Strength is { } strength ? " (" + Short(Json.Code(strength)) + ")" : "")
                        + " · "
                        + Escaped(newsroom.Article(figure.Evidence.Article).Article.Outlet?.Name ?? _words["unknown-outlet"])
                        + Numbers([figure.Evidence], numbers)
                );
                Under(to, Escaped(figure.Text));
            }
        );

    private void WriteStatements(TextWriter to, Brief brief, Dictionary<ArticleId, int> numbers)
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        var speakers = SpeakerOrder.Of(brief.Statements);
        Section(
            to,
            "said",
            everything ? speakers : speakers.Take(Foremost),
            speaker =>
            {
                Item(to, Strong(Escaped(speaker[0].Speaker)));
                foreach (var told in everything ? speaker : speaker.Take(4))
                {
                    var said = Cut(told.Lead.Text);
                    var quoted = told.Lead.Kind == Analysis.StatementKind.Direct ? "«" + said + "»" : said;
                    var act =
                        told.Lead.Denied ? _words["denied"] + ": "
                        : told.Lead.Act
                            is Analysis.SpeechAct.Support
                                or Analysis.SpeechAct.Accuse
                                or Analysis.SpeechAct.Concede
                                or Analysis.SpeechAct.Promise
                            ? _words["act-" + Json.Code(told.Lead.Act)] + ": "
                        : "";
                    Under(to, act + Escaped(quoted) + Numbers(told.Evidence, numbers));
                    var (strength, spread) = (Json.Code(told.Lead.Strength), ToldStatement.Spread(told.IndependentChains, told.Countries));
                    used.Add(strength);
                    if (told.IndependentChains > 1)
                        used.Add(spread);
                    Under(
                        to,
                        "  "
                            + _words["chain"]
                            + ": "
                            + Escaped(Chain(told))
                            + " ("
                            + Short(strength)
                            + (told.IndependentChains > 1 ? (_words.Arabic ? "، " : ", ") + Short(spread) : "")
                            + ")"
                    );
                }
                if (!everything && speaker.Count > 4)
                    Under(to, "+" + (speaker.Count - 4).ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + _words["more"]);
            }
        );
        if (used.Count > 0)
            Under(to, string.Join(" · ", used.Select(w => _words[w])));
    }

    /// <summary>The beginning of a long statement, up to a word's end; whole where everything is asked for.</summary>
    private string Cut(string text)
    {
        if (everything || text.Length <= LongestStatement)
            return text;
        var end = text.LastIndexOf(' ', LongestStatement);
        return text[..(end > LongestStatement / 2 ? end : LongestStatement)] + " …";
    }

    private void WriteContradictions(TextWriter to, Brief brief, Dictionary<ArticleId, int> numbers) =>
        Section(
            to,
            "contradictions",
            brief.Contradictions,
            pair =>
            {
                Item(
                    to,
                    Strong(Escaped(pair.Affirmed.Speaker))
                        + ": "
                        + Escaped(pair.Affirmed.Lead.Text)
                        + Numbers(pair.Affirmed.Evidence, numbers)
                );
                Under(
                    to,
                    Strong(Escaped(pair.Denied.Speaker))
                        + (pair.Opposed is null ? " " + _words["denied"] : "")
                        + ": "
                        + Escaped(pair.Denied.Lead.Text)
                        + Numbers(pair.Denied.Evidence, numbers)
                );
            }
        );

    private void WriteWordings(TextWriter to, Brief brief, Dictionary<ArticleId, int> numbers) =>
        Section(
            to,
            "wording",
            brief.Wordings,
            wording =>
                Item(
                    to,
                    string.Join(
                        " · ",
                        wording.Choices.Select(c =>
                            Strong(Escaped(c.Word)) + ": " + Names(c.Outlets, [.. c.Evidence.Select(e => e.Article)], numbers)
                        )
                    )
                )
        );

    private void WriteTimeline(TextWriter to, Brief brief, Dictionary<ArticleId, int> numbers) =>
        Section(
            to,
            "timeline",
            brief.Timeline,
            t =>
                Item(
                    to,
                    (t.When.Length >= 16 ? t.When[..10] + " " + t.When[11..16] : t.When)
                        + ": "
                        + (t.Published ? _words["published"] + ": " : "")
                        + Escaped(t.Text)
                        + Numbers(t.Evidence, numbers)
                )
        );

    /// <summary>The word itself, without the gloss behind it.</summary>
    private string Short(string key) =>
        _words[key]
            .Split(':', '(')[
                _words.Arabic ? 0
                : _words[key].Contains('(', StringComparison.Ordinal) ? 1
                : 0
            ]
            .TrimEnd(')', ' ');

    private void WritePoints(TextWriter to, string heading, IReadOnlyList<StoryPoint> points, Dictionary<ArticleId, int> numbers) =>
        Section(
            to,
            heading,
            points,
            point =>
            {
                Item(to, _words.Kind(point) + Strong(Escaped(point.About)) + " (" + _words[Json.Code(point.Verdict)] + ")");
                foreach (var account in point.Accounts)
                {
                    Under(
                        to,
                        Escaped(account.Value)
                            + " · "
                            + Escaped(account.Speaker ?? _words["own-word"])
                            + " · "
                            + Escaped(string.Join("، ", account.Origins))
                            + (account.AsOf is { } asOf ? " · " + asOf.Shown : "")
                            + Numbers(account.Evidence, numbers)
                    );
                }
            }
        );

    private Dictionary<ArticleId, int> Head(TextWriter to, Brief brief)
    {
        var title = Escaped(_words.Headline(brief.Title));
        to.WriteLine(markdown ? "# " + title : title);
        if (!markdown)
            to.WriteLine(new string('═', Math.Clamp(title.Length, 20, 80)));
        if (markdown)
            to.WriteLine();
        to.WriteLine(State(brief));
        return brief.Story.Articles.Select((id, i) => (id, n: i + 1)).ToDictionary(p => p.id, p => p.n);
    }

    private void WriteArticles(TextWriter to, Brief brief, Dictionary<ArticleId, int> numbers) =>
        Section(
            to,
            "articles",
            everything ? brief.Story.Articles : brief.Story.Articles.Take(30),
            id =>
            {
                var article = newsroom.Article(id).Article;
                var group = newsroom.CopyGroup(id);
                var member = group?.Members.FirstOrDefault(m => m.Article == id);
                var copy = member is null
                    ? ""
                    : " · "
                        + _words.Standing(group!, member)
                        + (
                            group!.Origin.Named() is { } origin
                                ? " ("
                                    + Escaped(origin)
                                    + (member.Given() is null or CreditGiven.Credited ? "" : "، " + Escaped(_words.Credit(member)))
                                    + ")"
                                : ""
                        );
                Item(
                    to,
                    "["
                        + numbers[id].ToString(System.Globalization.CultureInfo.InvariantCulture)
                        + "] "
                        + Escaped(article.Outlet?.Name ?? _words["unknown-outlet"])
                        + " · "
                        + (article.Published?.Shown ?? _words["unknown-date"])
                        + " · "
                        + Escaped(_words.Headline(article.Title))
                        + copy
                        + " · "
                        + id.Value
                );
            }
        );

    private string State(Brief brief)
    {
        var head = string.Join(
            _words.Arabic ? "، " : ", ",
            _words.Articles(brief.Story.Articles.Count),
            _words.Outlets(brief.Outlets),
            _words.Origins(brief.Origins.Count)
        );
        if (brief.First is not { } first)
            return head + (_words.Arabic ? "؛ " : "; ") + _words["unknown-date"];
        return head
            + (_words.Arabic ? "؛ " : "; ")
            + (
                brief.Last is { } last && last.Value != first.Value
                    ? _words["first"]
                        + " "
                        + first.Shown
                        + (_words.Arabic ? "، " : ", ")
                        + _words["last"]
                        + " "
                        + (last.Day == first.Day && last.Shown.Length > 10 ? last.Shown[11..] : last.Shown)
                    : first.Shown
            );
    }

    private string Chain(ToldStatement told)
    {
        var outlet = newsroom.Article(told.Lead.Evidence.Article).Article.Outlet?.Name ?? _words["unknown-outlet"];
        var first = told.Lead.AlsoThrough.Select(chain => chain[0].Name);
        return string.Join(
            _arrow,
            told.Lead.Chain.Select((link, i) => i == 0 ? string.Join(" + ", [link.Name, .. first]) : link.Name).Prepend(outlet)
        );
    }

    /// <summary>Names of outlets; unknown ones are told apart by the numbers of their articles.</summary>
    private string Names(IReadOnlyList<string?> names, IReadOnlyList<ArticleId> articles, Dictionary<ArticleId, int> numbers) =>
        string.Join(
            _words.Arabic ? "، " : ", ",
            names.Select(
                (n, i) =>
                    n is not null ? Escaped(n) : _words["unknown-outlet"] + (i < articles.Count ? Numbers([articles[i]], numbers) : "")
            )
        );

    private static string Numbers(IReadOnlyList<Evidence> evidence, Dictionary<ArticleId, int> numbers) =>
        Numbers(evidence.Select(e => e.Article), numbers);

    private static string Numbers(IEnumerable<ArticleId> articles, Dictionary<ArticleId, int> numbers)
    {
        var cited = articles.Select(a => numbers.GetValueOrDefault(a)).Where(n => n > 0).Distinct().Take(12).ToList();
        return cited.Count == 0
            ? ""
            : " [" + string.Join(",", cited.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))) + "]";
    }

    private void Section<T>(TextWriter to, string heading, IEnumerable<T> items, Action<T> write)
    {
        var any = false;
        foreach (var item in items)
        {
            if (!any)
            {
                to.WriteLine();
                to.WriteLine((markdown ? "## " : "■ ") + _words[heading]);
                if (markdown)
                    to.WriteLine();
            }
            any = true;
            write(item);
        }
    }

    private void Item(TextWriter to, string text) => to.WriteLine((markdown ? "* " : "  • ") + text);

    private void Under(TextWriter to, string text) => to.WriteLine((markdown ? "  * " : "      ") + text.Trim());

    private string Strong(string text) => markdown ? "**" + text + "**" : text;

    /// <summary>What comes from outside must not become markup, nor move a terminal's cursor.</summary>
    private string Escaped(string text)
    {
        var safe = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
                continue;
            if (markdown && c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|' && markdown)
                safe.Append('\\');
            safe.Append(c);
        }
        return safe.ToString();
    }
}
