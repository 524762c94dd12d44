using System.CommandLine;
using System.Globalization;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary>
/// <c>isnad outlets</c>: what each outlet originates and what it relays, from whom, with or without credit; and the sources.
/// </summary>
internal static class OutletsCommand
{
    public static Command Build()
    {
        var sources = new Option<bool>("--sources") { Description = "List the registered sources and their health instead." };
        var origins = new Option<bool>("--origins")
        {
            Description = "List whose texts are carried instead: how many, by how many articles, with and without credit.",
        };
        var command = new Command(
            "outlets",
            "Lists the outlets of the store: articles, texts of their own, copies with and without credit, from whom."
        )
        {
            sources,
            origins,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToList(parsed, terminal);
            if (parsed.GetValue(sources))
                Sources(parsed, terminal, store);
            else if (parsed.GetValue(origins))
                Origins(parsed, terminal, store);
            else
                Outlets(parsed, terminal, store);
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void Outlets(ParseResult parsed, Terminal terminal, Store store)
    {
        var reports = OutletReport.All(store);
        if (!parsed.GetValue(GlobalOptions.Json))
        {
            terminal.Out.WriteLine(
                Arabic(parsed)
                    ? "المقالات    نصوصها   نسخ: بعزو   بلا عزو   بلا أصل معلوم   نقلها غيرها   الوسيلة   عمن"
                    : "articles     own  copies: credited  uncredited  seen first elsewhere  copied by others  outlet  from"
            );
            foreach (var o in reports)
                terminal.Out.WriteLine(
                    FormattableString.Invariant(
                        $"{o.Articles, 8} {o.Own, 7} {o.Credited, 17} {o.Uncredited, 11} {o.Unattributed, 21} {o.Copied, 17}  {o.Name}  {string.Join("، ", o.From.Take(3).Select(f => f.Name + " " + f.Articles.ToString(CultureInfo.InvariantCulture)))}"
                    )
                );
            return;
        }
        terminal.Out.WriteLine(
            Json.Document(json =>
            {
                json.WriteStartObject();
                json.Array(
                    "outlets",
                    reports,
                    o =>
                    {
                        json.WriteStartObject();
                        json.WriteString("id", o.Id);
                        json.WriteString("name", o.Name);
                        json.WriteString("kind", o.Outlet?.Kind);
                        json.WriteString("country", o.Outlet?.Country is { Length: > 0 } country ? country : null);
                        json.WriteNumber("articles", o.Articles);
                        json.WriteNumber("own", o.Own);
                        json.WriteNumber("credited", o.Credited);
                        json.WriteNumber("uncredited", o.Uncredited);
                        json.WriteNumber("unattributed", o.Unattributed);
                        json.WriteNumber("copied", o.Copied);
                        json.Array(
                            "from",
                            o.From,
                            f =>
                            {
                                json.WriteStartObject();
                                json.WriteString("name", f.Name);
                                json.WriteNumber("articles", f.Articles);
                                json.WriteEndObject();
                            }
                        );
                        json.WriteString("first", Day(o.First));
                        json.WriteString("last", Day(o.Last));
                        json.WriteEndObject();
                    }
                );
                json.WriteEndObject();
            })
        );
    }

    private static void Origins(ParseResult parsed, Terminal terminal, Store store)
    {
        var reports = OriginReport.All(store);
        if (!parsed.GetValue(GlobalOptions.Json))
        {
            var (texts, copies, credited, uncredited) = Arabic(parsed)
                ? ("نصا", "نسخة", "بعزو", "بلا عزو")
                : ("texts", "copies", "credited", "uncredited");
            foreach (var o in reports)
                terminal.Out.WriteLine(
                    FormattableString.Invariant(
                        $"{o.Texts, 7} {texts} {o.Copies, 7} {copies} {o.Credited, 6} {credited} {o.Uncredited, 6} {uncredited}  {o.Name}"
                    )
                );
            return;
        }
        terminal.Out.WriteLine(
            Json.Document(json =>
            {
                json.WriteStartObject();
                json.Array(
                    "origins",
                    reports,
                    o =>
                    {
                        json.WriteStartObject();
                        json.WriteString("name", o.Name);
                        json.WriteNumber("texts", o.Texts);
                        json.WriteNumber("copies", o.Copies);
                        json.WriteNumber("credited", o.Credited);
                        json.WriteNumber("uncredited", o.Uncredited);
                        json.WriteEndObject();
                    }
                );
                json.WriteEndObject();
            })
        );
    }

    private static void Sources(ParseResult parsed, Terminal terminal, Store store)
    {
        var all = store.Sources.All();
        if (!parsed.GetValue(GlobalOptions.Json))
        {
            var arabic = Arabic(parsed);
            terminal.Out.WriteLine(
                arabic
                    ? "النوع   الحال    وجد   آخر سؤال           التالي             المصدر"
                    : "kind    health   found  last asked         next               source"
            );
            foreach (var s in all)
                terminal.Out.WriteLine(
                    FormattableString.Invariant(
                        $"{s.Kind, -8}{Health(s, arabic), -8}{s.Found, 6}  {Day(s.Checked) ?? "-", -17}  {Day(s.Due), -17}  {s.Url}  {s.Title}"
                    )
                );
            return;
        }
        terminal.Out.WriteLine(
            Json.Document(json =>
            {
                json.WriteStartObject();
                json.Array(
                    "sources",
                    all,
                    s =>
                    {
                        json.WriteStartObject();
                        json.WriteString("url", s.Url);
                        json.WriteString("kind", s.Kind);
                        json.WriteString("title", s.Title);
                        json.WriteString("checked", Day(s.Checked));
                        json.WriteString("due", Day(s.Due));
                        json.WriteString("fresh", Day(s.Fresh));
                        json.WriteString("status", s.Status.Length == 0 ? "ok" : s.Status);
                        json.WriteNumber("failures", s.Failures);
                        json.WriteNumber("found", s.Found);
                        json.WriteEndObject();
                    }
                );
                json.WriteEndObject();
            })
        );
    }

    private static bool Arabic(ParseResult parsed) => GlobalOptions.MessageLanguage(parsed) == "ar";

    private static string Health(NewsSource source, bool arabic) =>
        source.Status.Length > 0 ? source.Status
        : source.Checked is null
            ? arabic ? "جديد"
                : "new"
        : arabic ? "سليم"
        : "ok";

    private static string? Day(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-ddTHH:mmZ", CultureInfo.InvariantCulture);
}
