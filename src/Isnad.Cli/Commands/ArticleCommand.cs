using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad article ID</c>: an article with what was read in it marked in the terminal.</summary>
internal static class ArticleCommand
{
    public static Command Build()
    {
        var id = new Argument<string>("ID") { Description = "Its id, or the id that its input gave it." };
        var revisions = new Option<bool>("--revisions") { Description = "What changed from revision to revision." };
        var why = new Option<bool>("--why") { Description = "For each statement, the rule and the entries that fired." };
        var command = new Command("article", "Prints an article with names, statements and figures marked.") { id, revisions, why };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.Of(parsed);
            var article = store.Articles.Find(parsed.GetRequiredValue(id)) ?? throw OpenStore.NotFound(parsed.GetRequiredValue(id));
            if (parsed.GetValue(GlobalOptions.Json)) terminal.Out.WriteLine(Json.Document(json => AnalysisJson.Write(json, article)));
            else if (parsed.GetValue(revisions)) WriteRevisions(terminal, store, article);
            else Write(terminal, article, parsed.GetValue(why));
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void Write(Terminal terminal, AnalysedArticle analysed, bool why)
    {
        var article = analysed.Article;
        terminal.Out.WriteLine(article.Title);
        terminal.Out.WriteLine($"{article.Outlet?.Name ?? "?"} · {article.Published?.Value ?? "?"} · {string.Join("، ", article.Authors)} · {article.Id}");
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(new MarkedText(terminal.Colour).Write(analysed));
        terminal.Out.WriteLine();
        for (var i = 0; i < analysed.Statements.Count; i++)
        {
            var s = analysed.Statements[i];
            terminal.Out.WriteLine($"#{i.ToString(CultureInfo.InvariantCulture)} {string.Join(" ← ", s.Chain.Select(l => l.Name))} [{s.Cue.Text}] {(s.Denied ? "¬ " : "")}{s.Text}");
            if (why) terminal.Out.WriteLine($"    {s.Rule} · {Json.Code(s.Kind)} · {Json.Code(s.Act)} · {Json.Code(s.Strength)}");
        }
        foreach (var piece in article.Dropped) terminal.Out.WriteLine($"- {piece.Reason}: {piece.Text}");
    }

    private static void WriteRevisions(Terminal terminal, Store store, AnalysedArticle article)
    {
        var texts = store.Articles.Revisions(article.Article.Id).Select(r => (Label: "→ " + r.Until.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), r.Article.Article))
            .Append((Label: "now", article.Article)).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            terminal.Out.WriteLine($"{i + 1}. {texts[i].Label}  {texts[i].Article.Title}");
            if (i > 0) foreach (var line in TextDifference.Of(Lines(texts[i - 1].Article), Lines(texts[i].Article))) terminal.Out.WriteLine("    " + line);
        }
    }

    private static string[] Lines(Article article) => [article.Title ?? "", .. article.Paragraphs.Select(p => p.Span.Of(article.Text))];
}
