using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Copies;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad compare A B</c>: two articles side by side, what they share marked, what only one has listed.</summary>
internal static class CompareCommand
{
    private const int Narrowest = 24;
    private const int Usual = 60;

    public static Command Build()
    {
        var a = new Argument<string>("A") { Description = "An article's id, the id that its input gave it, or a file." };
        var b = new Argument<string>("B") { Description = "Another." };
        var command = new Command(
            "compare",
            "Shows two articles side by side: shared wording, relation, share, credits, figures and names that only one has."
        )
        {
            a,
            b,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var problems = new List<Problem>();
            var one = Load(parsed, terminal, parsed.GetRequiredValue(a), problems);
            var comparison = ArticleComparison.Of(new PairJudge(), one, Load(parsed, terminal, parsed.GetRequiredValue(b), problems));
            if (parsed.GetValue(GlobalOptions.Json))
                terminal.Out.WriteLine(Json.Document(json => Write(json, comparison)));
            else
                Write(terminal, comparison);
            return terminal.Conclude(problems);
        });
        return command;
    }

    /// <summary>The first article of a file, else the one in the store with this id.</summary>
    private static AnalysedArticle Load(ParseResult parsed, Terminal terminal, string name, List<Problem> problems)
    {
        if (File.Exists(name))
        {
            var read = ArticleLoading.Load(parsed, terminal, [name]);
            problems.AddRange(read.Problems);
            return read.Articles.Count > 0
                ? read.Articles[0]
                : throw new IsnadException(read.Problems.Count > 0 ? read.Problems[0] : new Problem(name, "ISN204"));
        }
        using var store = OpenStore.ToRead(parsed);
        return store.Articles.Find(name) ?? throw OpenStore.NotFound(name);
    }

    private static void Write(Terminal terminal, ArticleComparison c)
    {
        var width = Console.IsOutputRedirected ? Usual : Math.Max(Narrowest, (Console.WindowWidth - 4) / 2);
        terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Codes.Of(c.Judgement.Relation)} · share {c.Judgement.Share:0.00} · sure {c.Judgement.Sure:0.00} · from {c.From}"
            )
        );
        foreach (
            var (letter, article, figures, names) in new[] { ("A", c.A, c.FiguresOfA, c.NamesOfA), ("B", c.B, c.FiguresOfB, c.NamesOfB) }
        )
        {
            terminal.Out.WriteLine($"{letter}  {article.Article.Title ?? "?"}");
            terminal.Out.WriteLine(
                $"   {article.Article.Outlet?.Name ?? "?"} · {article.Article.Published?.Shown ?? "?"} · {article.Article.Id} · ← {(article.Credits.Count == 0 ? "–" : string.Join("، ", article.Credits.Select(k => k.Name)))}"
            );
            if (figures.Count > 0)
                terminal.Out.WriteLine("   + " + string.Join(" | ", figures.Select(q => q.Text)));
            if (names.Count > 0)
                terminal.Out.WriteLine("   + " + string.Join(" | ", names.Select(m => m.Text)));
        }
        terminal.Out.WriteLine();
        foreach (
            var line in new SideBySide(width, terminal.Colour).Lines(
                c.A.Article,
                [.. c.Shared.Select(s => s.A)],
                c.B.Article,
                [.. c.Shared.Select(s => s.B)]
            )
        )
            terminal.Out.WriteLine(line.TrimEnd());
    }

    private static void Write(Utf8JsonWriter json, ArticleComparison c)
    {
        json.WriteStartObject();
        json.WriteString("a", c.A.Article.Id.Value);
        json.WriteString("b", c.B.Article.Id.Value);
        json.WriteString("relation", Codes.Of(c.Judgement.Relation));
        json.WriteNumber("share", Math.Round(c.Judgement.Share, 4));
        json.WriteNumber("sure", Math.Round(c.Judgement.Sure, 4));
        json.WriteString("from", c.From);
        json.WriteStartObject("credits");
        json.Strings("a", c.A.Credits.Select(k => k.Name));
        json.Strings("b", c.B.Credits.Select(k => k.Name));
        json.WriteEndObject();
        json.Array(
            "spans",
            c.Shared,
            shared =>
            {
                json.WriteStartObject();
                Span(json, "a", shared.A);
                Span(json, "b", shared.B);
                json.WriteEndObject();
            }
        );
        Only(json, "onlyA", c.FiguresOfA, c.NamesOfA);
        Only(json, "onlyB", c.FiguresOfB, c.NamesOfB);
        json.WriteEndObject();
    }

    private static void Only(Utf8JsonWriter json, string name, IReadOnlyList<Quantity> figures, IReadOnlyList<Mention> names)
    {
        json.WriteStartObject(name);
        json.Array("figures", figures, q => Excerpt(json, q.Span, q.In, q.Text));
        json.Array("names", names, m => Excerpt(json, m.Span, m.In, m.Text));
        json.WriteEndObject();
    }

    private static void Excerpt(Utf8JsonWriter json, TextSpan span, Articles.TextPlace place, string text)
    {
        json.WriteStartObject();
        json.Span(span);
        json.Place(place);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void Span(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartObject(name);
        json.Span(span);
        json.WriteEndObject();
    }
}
