using System.CommandLine;
using Isnad.Analysis;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad search WORDS</c>: articles that hold the words in any spelling, with the matched forms and facets.</summary>
internal static class SearchCommand
{
    public static Command Build()
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words; in quotation marks where they must stand together.", Arity = ArgumentArity.OneOrMore };
        var top = new Option<int>("--top") { Description = "How many.", DefaultValueFactory = _ => 20, HelpName = "N" };
        var outlet = new Option<string?>("--outlet") { Description = "Only this outlet's articles.", HelpName = "ID" };
        var command = new Command("search", "Finds articles by their words, in whatever spelling.") { words, top, outlet };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.Of(parsed);
            var query = string.Join(' ', parsed.GetRequiredValue(words));
            var found = store.Search.Find(query, 2000).Select(hit => store.Articles.Find(hit.Article.Value)).OfType<AnalysedArticle>().Take(1000).ToList();
            if (parsed.GetValue(outlet) is { } only) found = [.. found.Where(a => a.Article.Outlet?.Id == only)];
            if (parsed.GetValue(GlobalOptions.Json)) WriteJson(terminal, store, query, found, parsed.GetValue(top));
            else WriteText(terminal, query, found, parsed.GetValue(top));
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void WriteText(Terminal terminal, string query, List<AnalysedArticle> found, int top)
    {
        foreach (var article in found.Take(top))
        {
            terminal.Out.WriteLine($"{article.Article.Id}  {article.Article.Outlet?.Name}  {article.Article.Published?.Value}  {article.Article.Title}");
            terminal.Out.WriteLine("    " + string.Join(" · ", Forms(query, article)));
        }
    }

    private static void WriteJson(Terminal terminal, Store store, string query, List<AnalysedArticle> found, int top) => terminal.Out.WriteLine(Json.Document(json =>
    {
        json.WriteStartObject();
        json.WriteString("query", query);
        json.WriteNumber("found", found.Count);
        json.Array("articles", found.Take(top), article =>
        {
            json.WriteStartObject();
            json.WriteString("id", article.Article.Id.Value);
            json.WriteString("title", article.Article.Title);
            json.WriteString("outlet", article.Article.Outlet?.Name);
            json.WriteString("published", article.Article.Published?.Value);
            json.WriteString("story", store.Stories.StoryOf(article.Article.Id));
            json.Strings("forms", Forms(query, article));
            json.WriteEndObject();
        });
        json.WriteStartObject("facets");
        Facet("outlet", found.Select(a => a.Article.Outlet?.Name));
        Facet("person", found.SelectMany(a => Names(a, MentionKind.Person)));
        Facet("place", found.SelectMany(a => Names(a, MentionKind.Place)));
        Facet("date", found.Select(a => a.Article.Published?.Day));
        json.WriteEndObject();
        json.WriteEndObject();

        void Facet(string name, IEnumerable<string?> values) =>
            json.Array(name, values.OfType<string>().GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(20), group =>
            {
                json.WriteStartObject();
                json.WriteString("value", group.Key);
                json.WriteNumber("count", group.Count());
                json.WriteEndObject();
            });
    }));

    private static IEnumerable<string> Names(AnalysedArticle article, MentionKind kind) => article.Mentions.Where(m => m.Kind == kind).Select(m => m.Entity?.Name).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Forms(string query, AnalysedArticle article) =>
        SearchTable.Matches(query, article.Article.Text).Select(span => span.Of(article.Article.Text)).Distinct(StringComparer.Ordinal).Take(8);
}
