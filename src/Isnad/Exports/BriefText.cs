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

    private readonly BriefWords _words = new(language);
    private readonly string _arrow = language == "ar" ? " ← " : " <- ";

    /// <summary>Writes one brief.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void Write(TextWriter to, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(brief);
        var numbers = brief.Story.Articles.Select((id, i) => (id, n: i + 1)).ToDictionary(p => p.id, p => p.n);
        to.WriteLine(markdown ? "# " + Escaped(brief.Title) : brief.Title);
        if (!markdown) to.WriteLine(new string('═', Math.Clamp(brief.Title.Length, 20, 80)));
        if (markdown) to.WriteLine();
        to.WriteLine(State(brief));
        to.WriteLine(Escaped(OriginExplainer.Explain(brief.Origins, newsroom, language)));
        Section(to, "happened", brief.Happened, s => Item(to, Escaped(s.Text) + Numbers(s.Evidence, numbers)));
        WriteStatements(to, brief, numbers);
        WritePoints(to, "differences", [.. brief.Points.Where(p => p.Verdict != Verdict.Agree)], numbers);
        WritePoints(to, "agreements", [.. brief.Points.Where(p => p.Verdict == Verdict.Agree)], numbers);
        Section(to, "timeline", brief.Timeline, t => Item(to, t.When + ": " + Escaped(t.Text) + Numbers(t.Evidence, numbers)));
        Section(to, "silences", brief.Silences, s =>
        {
            Item(to, Escaped(s.Point) + Numbers(s.Evidence, numbers));
            Under(to, _words["carried"] + ": " + Names(s.CarriedBy) + " · " + _words["absent"] + ": " + Names(s.AbsentFrom));
        });
        Section(to, "together", brief.Story.Together, t => Item(to, _words[t.Kind] + ": " + Escaped(string.Join(_words.Arabic ? "، " : ", ", t.Shared))));
        WriteArticles(to, brief, numbers);
        to.WriteLine();
    }

    /// <summary>Writes which stories belong to one storyline.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="briefs">The briefs that were written.</param>
    public void WriteStorylines(TextWriter to, IReadOnlyList<Brief> briefs)
    {
        ArgumentNullException.ThrowIfNull(to);
        var byId = briefs.ToDictionary(b => b.Story.Id);
        var lines = newsroom.Storylines.Where(l => l.Stories.Count(byId.ContainsKey) > 1).ToList();
        Section(to, "storylines", lines, line =>
        {
            Item(to, Escaped(line.Title));
            foreach (var story in line.Stories.Where(byId.ContainsKey)) Under(to, (byId[story].First?.Shown ?? _words["unknown-date"]) + " · " + Escaped(byId[story].Title));
        });
    }

    private void WriteStatements(TextWriter to, Brief brief, Dictionary<ArticleId, int> numbers)
    {
        var speakers = brief.Statements.GroupBy(s => s.SpeakerEntity?.Id.Value ?? s.Speaker, StringComparer.Ordinal).ToList();
        Section(to, "said", everything ? speakers : speakers.Take(Foremost), speaker =>
        {
            Item(to, Strong(Escaped(speaker.First().Speaker)));
            foreach (var told in everything ? speaker : speaker.Take(4))
            {
                var quoted = told.Lead.Kind == Analysis.StatementKind.Direct ? "«" + told.Lead.Text + "»" : told.Lead.Text;
                Under(to, (told.Lead.Denied ? _words["denied"] + ": " : "") + Escaped(quoted) + Numbers(told.Evidence, numbers));
                Under(to, "  " + _words["chain"] + ": " + Escaped(Chain(told)) + " (" + _words[Json.Code(told.Lead.Strength)] + ")"
                    + (told.IndependentChains > 1 ? " · " + _words[ToldStatement.Spread(told.IndependentChains, told.Countries)] : ""));
            }
            if (!everything && speaker.Count() > 4) Under(to, "+" + (speaker.Count() - 4).ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + _words["more"]);
        });
    }

    private void WritePoints(TextWriter to, string heading, IReadOnlyList<StoryPoint> points, Dictionary<ArticleId, int> numbers) => Section(to, heading, points, point =>
    {
        Item(to, Strong(Escaped(point.About)) + " (" + _words[Json.Code(point.Verdict)] + ")");
        foreach (var account in point.Accounts)
        {
            Under(to, Escaped(account.Value) + " · " + Escaped(account.Speaker ?? _words["own-word"]) + " · " + Escaped(string.Join("، ", account.Origins))
                + (account.AsOf is { } asOf ? " · " + asOf.Shown : "") + Numbers(account.Evidence, numbers));
        }
    });

    private void WriteArticles(TextWriter to, Brief brief, Dictionary<ArticleId, int> numbers) =>
        Section(to, "articles", everything ? brief.Story.Articles : brief.Story.Articles.Take(30), id =>
        {
            var article = newsroom.Article(id).Article;
            var group = newsroom.CopyGroup(id);
            var member = group?.Members.FirstOrDefault(m => m.Article == id);
            var copy = member is null ? "" : " · " + (member.Relation is { } relation ? _words[Json.Code(relation)] : _words["origin"])
                + (group!.Origin is TextOrigin.Stated stated ? " (" + Escaped(stated.Name) + (member.Credit is null ? "، " + _words["uncredited"] : "") + ")" : "");
            Item(to, "[" + numbers[id].ToString(System.Globalization.CultureInfo.InvariantCulture) + "] " + Escaped(article.Outlet?.Name ?? _words["unknown-outlet"]) + " · "
                + (article.Published?.Shown ?? _words["unknown-date"]) + " · " + Escaped(article.Title ?? "") + copy + " · " + id.Value);
        });

    private string State(Brief brief) => _words.Articles(brief.Story.Articles.Count) + " · " + _words.Outlets(brief.Outlets) + " · " + _words.Origins(brief.Origins.Count)
        + (brief.First is { } first ? " · " + first.Shown + (brief.Last is { } last && last.Value != first.Value ? " – " + last.Shown : "") : " · " + _words["unknown-date"]);

    private string Chain(ToldStatement told)
    {
        var outlet = newsroom.Article(told.Lead.Evidence.Article).Article.Outlet?.Name ?? _words["unknown-outlet"];
        var first = told.Lead.AlsoThrough.Select(chain => chain[0].Name);
        return string.Join(_arrow, told.Lead.Chain.Select((link, i) => i == 0 ? string.Join(" + ", [link.Name, .. first]) : link.Name).Prepend(outlet));
    }

    private string Names(IReadOnlyList<string?> names) => Escaped(string.Join(_words.Arabic ? "، " : ", ", names.Select(n => n ?? _words["unknown-outlet"])));

    private static string Numbers(IReadOnlyList<Evidence> evidence, Dictionary<ArticleId, int> numbers)
    {
        var cited = evidence.Select(e => numbers.GetValueOrDefault(e.Article)).Where(n => n > 0).Distinct().Take(12).ToList();
        return cited.Count == 0 ? "" : " [" + string.Join(",", cited.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))) + "]";
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
                if (markdown) to.WriteLine();
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
            if (char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069') continue;
            if (markdown && c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|' && markdown) safe.Append('\\');
            safe.Append(c);
        }
        return safe.ToString();
    }
}
