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
            using var store = OpenStore.ToRead(parsed);
            var article = store.Articles.Find(parsed.GetRequiredValue(id)) ?? throw OpenStore.NotFound(parsed.GetRequiredValue(id));
            if (parsed.GetValue(revisions))
                WriteRevisions(parsed, terminal, store, article);
            else if (parsed.GetValue(GlobalOptions.Json))
                terminal.Out.WriteLine(Json.Document(json => AnalysisJson.Write(json, article)));
            else
                Write(terminal, article, parsed.GetValue(why), GlobalOptions.MessageLanguage(parsed) == "ar");
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void Write(Terminal terminal, AnalysedArticle analysed, bool why, bool arabic)
    {
        var article = analysed.Article;
        terminal.Out.WriteLine(article.Title);
        terminal.Out.WriteLine(
            $"{article.Outlet?.Name ?? "?"} · {article.Published?.Value ?? "?"} · {string.Join("، ", article.Authors)} · {article.Id}"
        );
        terminal.Out.WriteLine();
        var marked = new MarkedText(terminal.Colour);
        terminal.Out.WriteLine(marked.Write(analysed));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(marked.Legend(arabic));
        foreach (var name in marked.Names(analysed))
            terminal.Out.WriteLine(name);
        terminal.Out.WriteLine();
        for (var i = 0; i < analysed.Statements.Count; i++)
        {
            var s = analysed.Statements[i];
            terminal.Out.WriteLine(
                $"#{i.ToString(CultureInfo.InvariantCulture)} {string.Join(" ← ", s.Chain.Select(l => l.Name))} [{s.Cue.Text}] {(s.Denied ? "¬ " : "")}{s.Text}"
            );
            if (why)
                terminal.Out.WriteLine($"    {s.Rule} · {Codes.Of(s.Kind)} · {Codes.Of(s.Act)} · {Codes.Of(s.Strength)}");
        }
        foreach (var piece in article.Dropped)
            terminal.Out.WriteLine($"- {piece.Reason}: {piece.Text}");
    }

    /// <summary>Every text of an article, the oldest first, with what changed from the one before.</summary>
    private static void WriteRevisions(ParseResult parsed, Terminal terminal, Store store, AnalysedArticle article)
    {
        var texts = store
            .Articles.Revisions(article.Article.Id)
            .Select(r => (Until: (DateTimeOffset?)r.Until, r.Article.Article))
            .Append((Until: null, article.Article))
            .ToList();
        var changes = texts.Select((t, i) => i == 0 ? [] : TextDifference.Shown(Lines(texts[i - 1].Article), Lines(t.Article))).ToList();
        if (parsed.GetValue(GlobalOptions.Json))
        {
            terminal.Out.WriteLine(
                Json.Document(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("article", article.Article.Id.Value);
                    json.Array(
                        "revisions",
                        texts.Zip(changes),
                        r =>
                        {
                            json.WriteStartObject();
                            json.WriteString("title", r.First.Article.Title);
                            json.WriteString("published", r.First.Article.Published?.Value);
                            json.WriteString("modified", r.First.Article.Modified?.Value);
                            json.WriteString(
                                "until",
                                r.First.Until?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
                            );
                            json.Array("changes", r.Second, json.WriteStringValue);
                            json.WriteEndObject();
                        }
                    );
                    json.WriteEndObject();
                })
            );
            return;
        }
        var arabic = GlobalOptions.MessageLanguage(parsed) == "ar";
        for (var i = 0; i < texts.Count; i++)
        {
            var until =
                texts[i].Until is { } moment
                    ? (arabic ? "حتى " : "until ") + moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + "Z"
                : arabic ? "الآن"
                : "now";
            terminal.Out.WriteLine(FormattableString.Invariant($"{i + 1}. {until}  {texts[i].Article.Title}"));
            foreach (var line in changes[i])
                terminal.Out.WriteLine("    " + line);
        }
    }

    private static string[] Lines(Article article) => [article.Title ?? "", .. article.Paragraphs.Select(p => p.Span.Of(article.Text))];
}
