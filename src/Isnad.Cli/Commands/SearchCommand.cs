using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Exports;
using Isnad.Outlets;
using Isnad.Storage;
using Isnad.Storage.Finding;

namespace Isnad.Cli.Commands;

/// <summary>
/// <c>isnad search WORDS</c>: articles that hold the words in any spelling, narrowed as asked, with the matched words in their sentence and
/// facets.
/// </summary>
internal static class SearchCommand
{
    private const int MostForms = 8;

    public static Command Build()
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "Words: \"together\", beginning*, and behind -- also -without.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var top = new Option<int>("--top")
        {
            Description = "How many on a page.",
            DefaultValueFactory = _ => 20,
            HelpName = "N",
        }.FromOne();
        var page = new Option<int>("--page")
        {
            Description = "Which page, from 1.",
            DefaultValueFactory = _ => 1,
            HelpName = "N",
        }.FromOne();
        var outlet = new Option<string?>("--outlet") { Description = "Only this outlet's articles: an id or a name.", HelpName = "OUTLET" };
        var country = new Option<string?>("--country")
        {
            Description = "Only articles of outlets of this country, three letters (SAU).",
            HelpName = "CODE",
        };
        var person = new Option<string?>("--person")
        {
            Description = "Only articles that name this person, in any spelling.",
            HelpName = "NAME",
        };
        var place = new Option<string?>("--place")
        {
            Description = "Only articles that name this place, in any spelling.",
            HelpName = "NAME",
        };
        var from = DayOption.Of("--from", "Only articles published on this day (UTC) or later.");
        var to = DayOption.Of("--to", "Only articles published on this day (UTC) or before.");
        var command = new Command("search", "Finds articles by their words, in whatever spelling.")
        {
            words,
            top,
            page,
            outlet,
            country,
            person,
            place,
            from,
            to,
        };
        command.Validators.Add(result =>
        {
            var typed = string.Join(' ', result.GetValue(words) ?? []);
            if (new[] { outlet, country, person, place, from, to }.All(o => result.GetValue(o) is null))
            {
                if (string.IsNullOrWhiteSpace(typed))
                    UsageFaults.Refuse(result, "ISN608", "WORDS | --outlet | --country | --person | --place | --from | --to");
                else if (!QueryReader.AsksForSomething(typed))
                    UsageFaults.Refuse(result, "ISN610", typed);
            }
            if (DayOption.Moment(result.GetValue(from)) > DayOption.Moment(result.GetValue(to)))
                UsageFaults.Refuse(result, "ISN611", result.GetValue(from)!, result.GetValue(to)!);
        });
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToList(parsed, terminal);
            string? Key(Option<string?> option, MentionKind kind) =>
                parsed.GetValue(option) is { } asked
                    ? new NameChoice(store).Meant(asked, kind)?.Key ?? throw OpenStore.NotFound(asked)
                    : null;
            var query = new SearchQuery(string.Join(' ', parsed.GetValue(words) ?? []))
            {
                Outlet = parsed.GetValue(outlet) is { } name ? OutletRegister.Shipped.Named(name).Id : null,
                Country = parsed.GetValue(country),
                Person = Key(person, MentionKind.Person),
                Place = Key(place, MentionKind.Place),
                From = DayOption.Moment(parsed.GetValue(from)),
                To = DayOption.Moment(parsed.GetValue(to))?.AddDays(1),
            };
            var (number, size) = (Math.Max(1, parsed.GetValue(page)), Math.Max(1, parsed.GetValue(top)));
            var result = new ArticleSearch(store).Find(query, (number - 1) * size, size, facets: parsed.GetValue(GlobalOptions.Json));
            if (
                result.Found == 0
                && query.Outlet is { } asked
                && new ArticleSearch(store).Find(new SearchQuery("") { Outlet = asked }, 0, 1).Found == 0
            )
                terminal.Say(new Problem(parsed.GetValue(outlet)!, "ISN404"));
            var hits = result.Articles.Select(row => new Hit(row, store.Articles.Text(row.Id) ?? "", result.Plan)).ToList();
            if (parsed.GetValue(GlobalOptions.Json))
                WriteJson(terminal, query.Words, result, hits, number, size);
            else
                WriteText(terminal, result, hits, number, size);
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void WriteText(Terminal terminal, SearchResult result, List<Hit> hits, int page, int size)
    {
        var arabic = terminal.Arabic;
        foreach (var hit in hits)
        {
            terminal.Out.WriteLine($"{hit.Row.Id}  {hit.Row.OutletName}  {hit.Row.Published}  {hit.Row.Title}");
            if (hit.Snippet.Length > 0)
                terminal.Out.WriteLine("    " + hit.Marked(terminal.Colour));
        }
        var found = (result.More ? (arabic ? "أكثر من " : "more than ") : "") + result.Found.ToString(CultureInfo.InvariantCulture);
        var pages = Math.Max(1, (result.Counted + size - 1) / size);
        foreach (var note in SearchNotes.Of(result, arabic))
            terminal.Say("isnad: " + note);
        terminal.Say(arabic ? $"isnad: {found} · صفحة {page} من {pages}" : $"isnad: {found} found · page {page} of {pages}");
    }

    private static void WriteJson(Terminal terminal, string query, SearchResult result, List<Hit> hits, int page, int size) =>
        terminal.Out.WriteLine(
            Json.Document(json =>
            {
                json.WriteStartObject();
                json.WriteString("query", query);
                json.WriteNumber("found", result.Found);
                json.WriteNumber("whole", result.Whole);
                json.Strings("leftOut", result.LeftOut);
                json.Array(
                    "corrected",
                    result.Plan.Corrected,
                    word =>
                    {
                        json.WriteStartObject();
                        json.WriteString("typed", word.Typed);
                        json.WriteString("instead", word.Instead);
                        json.WriteEndObject();
                    }
                );
                json.WriteNumber("page", page);
                json.WriteNumber("pages", (result.Counted + size - 1) / size);
                json.Array(
                    "articles",
                    hits,
                    hit =>
                    {
                        json.WriteStartObject();
                        json.WriteString("id", hit.Row.Id.Value);
                        json.WriteString("title", hit.Row.Title);
                        json.WriteString("outlet", hit.Row.OutletName);
                        json.WriteString("published", hit.Row.Published);
                        json.WriteString("story", hit.Row.Story);
                        json.Strings("forms", hit.Forms);
                        json.WriteString("snippet", hit.Snippet);
                        json.WriteEndObject();
                    }
                );
                json.WriteStartObject("facets");
                foreach (var (name, values) in result.Facets.OrderBy(f => f.Key, StringComparer.Ordinal))
                {
                    json.Array(
                        name == "day" ? "date" : name,
                        values,
                        value =>
                        {
                            json.WriteStartObject();
                            json.WriteString("value", value.Label);
                            json.WriteString("id", value.Value);
                            json.WriteNumber("count", value.Count);
                            json.WriteEndObject();
                        }
                    );
                }
                json.WriteEndObject();
                json.WriteEndObject();
            })
        );

    /// <summary>An article that was found, with the words that matched.</summary>
    private sealed class Hit
    {
        private readonly SearchPlan _plan;

        public Hit(ArticleRow row, string text, SearchPlan plan)
        {
            (Row, _plan) = (row, plan);
            Forms =
            [
                .. plan.Matches(text)
                    .Select(s => s.Of(text))
                    .Concat(plan.Matches(row.Title ?? "").Select(s => s.Of(row.Title!)))
                    .Distinct(StringComparer.Ordinal)
                    .Take(MostForms),
            ];
            Snippet = plan.Best(text) is var at and >= 0 ? Sentence(text, at) : "";
        }

        public ArticleRow Row { get; }

        /// <summary>The forms that the query's words have in it, as written.</summary>
        public IReadOnlyList<string> Forms { get; }

        /// <summary>The words round the place that has most of what was asked for.</summary>
        public string Snippet { get; }

        /// <summary>The snippet with the matches in colour, or in brackets where there is none.</summary>
        public string Marked(bool colour)
        {
            var marked = new System.Text.StringBuilder();
            var at = 0;
            foreach (var span in _plan.Matches(Snippet).Where(s => s.Start >= at))
            {
                marked
                    .Append(Snippet, at, span.Start - at)
                    .Append(colour ? "\u001b[1;33m" : "[")
                    .Append(span.Of(Snippet))
                    .Append(colour ? "\u001b[0m" : "]");
                at = span.End;
            }
            return marked.Append(Snippet, at, Snippet.Length - at).ToString();
        }

        private static string Sentence(string text, int at)
        {
            var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, at - 70);
            if (start > 0 && text[start - 1] is not ('\n' or ' '))
                start = text.IndexOf(' ', start) is var space and >= 0 && space < at ? space + 1 : at;
            var end = text.IndexOf('\n', at) is var line and >= 0 ? line : text.Length;
            if (end - at > 110)
                end = text.LastIndexOf(' ', at + 110) is var cut && cut > at ? cut : at + 110;
            return (start > 0 && text[start - 1] != '\n' ? "… " : "")
                + text[start..end].Trim()
                + (end < text.Length && text[end] != '\n' ? " …" : "");
        }
    }
}
