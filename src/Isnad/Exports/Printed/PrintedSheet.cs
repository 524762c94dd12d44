using System.Globalization;
using System.Text;
using Isnad.Articles;
using Isnad.Briefs;

namespace Isnad.Exports.Printed;

/// <summary>
/// What a brief is printed on: headings and lists of two levels, plain or in Markdown; evidence stands as the numbers of its articles.
/// </summary>
/// <param name="to">Where to.</param>
/// <param name="words">The words of headings.</param>
/// <param name="markdown">Markdown instead of plain text.</param>
/// <param name="articles">The articles of the brief; the first is number 1.</param>
internal sealed class PrintedSheet(TextWriter to, BriefWords words, bool markdown, IReadOnlyList<ArticleId> articles)
{
    private const int MostCited = 12;

    private readonly Dictionary<ArticleId, int> _numbers = articles.Select((id, i) => (id, n: i + 1)).ToDictionary(p => p.id, p => p.n);

    private readonly HashSet<int> _cited = [];

    /// <summary>The words around what articles say.</summary>
    public BriefWords Words => words;

    /// <summary>Prints the headline over everything.</summary>
    public void Title(string headline)
    {
        var title = Escaped(headline);
        Line(markdown ? "# " + title : title);
        Line(markdown ? "" : new string('═', Math.Clamp(title.Length, 20, 80)));
    }

    /// <summary>Prints a line that belongs to no list.</summary>
    public void Line(string text) => to.WriteLine(text);

    /// <summary>Prints a heading and a list under it; nothing where the list is empty.</summary>
    /// <param name="heading">Key of the heading's words.</param>
    /// <param name="items">What to list.</param>
    /// <param name="write">Prints one item.</param>
    public void Section<T>(string heading, IEnumerable<T> items, Action<T> write)
    {
        var any = false;
        foreach (var item in items)
        {
            if (!any)
                Heading(words[heading]);
            any = true;
            write(item);
        }
    }

    /// <summary>Prints an item of a list.</summary>
    public void Item(string text) => Line((markdown ? "* " : "  • ") + text);

    /// <summary>Prints a line under an item.</summary>
    public void Under(string text) => Line((markdown ? "  * " : "      ") + text.Trim());

    /// <summary>Words from outside that are to stand out.</summary>
    public string Strong(string text) => markdown ? "**" + Escaped(text) + "**" : Escaped(text);

    /// <summary>What comes from outside must not become markup, nor move a terminal's cursor.</summary>
    public string Escaped(string text) => Escaped(text, markdown);

    /// <summary>What comes from outside must not become markup, nor move a terminal's cursor.</summary>
    public static string Escaped(string text, bool markdown)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in ShownText.Of(text))
        {
            if (char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
                continue;
            if (markdown && c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|')
                safe.Append('\\');
            safe.Append(c);
        }
        return safe.ToString();
    }

    /// <summary>The number of an article of the brief.</summary>
    public string Number(ArticleId article) => "[" + Digits(_numbers[article]) + "]";

    /// <summary>Whether the number of an article has been printed as evidence.</summary>
    public bool IsCited(ArticleId article) => _cited.Contains(_numbers[article]);

    /// <summary>The numbers of the articles that evidence stands in, behind what it proves.</summary>
    public string Cited(IReadOnlyList<Evidence> evidence) => Cited(evidence.Select(e => e.Article));

    /// <summary>Names of outlets; unknown ones are told apart by the numbers of their articles.</summary>
    /// <param name="names">The names; null where the outlet is unknown.</param>
    /// <param name="carriers">An article of each, in the same order.</param>
    public string Names(IReadOnlyList<string?> names, IReadOnlyList<ArticleId> carriers) =>
        string.Join(
            words.Comma,
            names.Select(
                (name, i) => name is not null ? Escaped(name) : words.Outlet(null) + (i < carriers.Count ? Cited([carriers[i]]) : "")
            )
        );

    private void Heading(string text)
    {
        Line("");
        Line((markdown ? "## " : "■ ") + text);
        if (markdown)
            Line("");
    }

    private string Cited(IEnumerable<ArticleId> cited)
    {
        var numbers = cited.Select(a => _numbers.GetValueOrDefault(a)).Where(n => n > 0).Distinct().Take(MostCited).ToList();
        _cited.UnionWith(numbers);
        return numbers.Count == 0 ? "" : " [" + string.Join(",", numbers.Select(Digits)) + "]";
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The beginning of a text that is too long to be printed whole, up to a word's end, with the mark that it goes on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Characters that are printed at most.</param>
    public static string Beginning(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = text.LastIndexOf(' ', most) is var space && space > most / 2 ? space : most;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + " …";
    }
}
