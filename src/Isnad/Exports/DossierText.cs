using System.Globalization;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Exports.Printed;
using Isnad.Storage;

namespace Isnad.Exports;

/// <summary>Writes dossiers as text for a terminal or as Markdown; evidence stands as numbers that lead to the list of articles.</summary>
/// <param name="language">ar or en, for headings; what articles say stays as written.</param>
/// <param name="markdown">Markdown instead of plain text.</param>
public sealed class DossierText(string language, bool markdown)
{
    private readonly BriefWords _words = new(language);

    /// <summary>Writes one dossier.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="dossier">The dossier.</param>
    public void Write(TextWriter to, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(dossier);
        var articles = dossier
            .Said.Stories.Concat(dossier.About.Stories)
            .SelectMany(s => s.Statements.SelectMany(t => t.Evidence).Select(e => (Id: e.Article, s.Newsroom)))
            .DistinctBy(a => a.Id)
            .ToList();
        var sheet = new PrintedSheet(to, _words, markdown, articles.ConvertAll(a => a.Id));
        sheet.Title(dossier.Person.Name);
        sheet.Line(
            string.Join(
                " · ",
                _words.Articles(dossier.Person.Articles),
                _words["reports-by"] + ": " + Digits(dossier.Said.Reports),
                _words["reports-of"] + ": " + Digits(dossier.About.Reports),
                dossier.Person.Key
            )
        );
        Names(sheet, "spellings", dossier.Spellings);
        Names(sheet, "speaks-of", dossier.Matters.Select(n => (n.Name, n.Articles)));
        Names(sheet, "spoken-of-by", dossier.Speakers.Select(n => (n.Name, n.Articles)));
        Part(sheet, "said-by", dossier.Said, named: false);
        Part(sheet, "said-of", dossier.About, named: true);
        sheet.Section(
            "articles",
            articles,
            a =>
            {
                var article = a.Newsroom.Article(a.Id).Article;
                sheet.Item(
                    string.Join(
                        " · ",
                        sheet.Number(a.Id) + " " + sheet.Escaped(_words.Outlet(article.Outlet?.Name)),
                        article.Published?.Shown ?? _words["unknown-date"],
                        sheet.Escaped(_words.Headline(article.Title)),
                        a.Id.Value
                    )
                );
            }
        );
    }

    private void Part(PrintedSheet sheet, string heading, DossierPart part, bool named) =>
        sheet.Section(
            heading,
            part.Stories,
            story =>
            {
                sheet.Item(
                    (story.Row.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? _words["unknown-date"])
                        + " · "
                        + sheet.Strong(_words.Headline(story.Row.Title))
                        + " · "
                        + story.Row.Id.Value
                );
                var statements = new PrintedStatements(sheet, story.Newsroom, everything: false);
                foreach (var told in story.Statements)
                    statements.WriteOne(told, named);
            }
        );

    private void Names(PrintedSheet sheet, string heading, IEnumerable<(string Text, int Articles)> names)
    {
        // What differs in a mark that is not printed is one: #فلان.
        var list = string.Join(
            _words.Comma,
            names.GroupBy(n => sheet.Escaped(n.Text), StringComparer.Ordinal).Select(g => g.Key + " " + Digits(g.Sum(n => n.Articles)))
        );
        if (list.Length > 0)
            sheet.Line(_words[heading] + ": " + list);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
