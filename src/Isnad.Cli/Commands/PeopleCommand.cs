using System.CommandLine;
using Isnad.Analysis;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary>
/// <c>isnad people [NAME]</c>: who is named most; or of one person: what they said, what was said about them, over time, in which
/// spellings.
/// </summary>
internal static class PeopleCommand
{
    private const int MostRead = 2_000;

    public static Command Build()
    {
        var name = new Argument<string[]>("NAME") { Description = "A name in any spelling, or an id.", Arity = ArgumentArity.ZeroOrMore };
        var top = new Option<int>("--top")
        {
            Description = "How many.",
            DefaultValueFactory = _ => 20,
            HelpName = "N",
        }.FromOne();
        var command = new Command("people", "Who said what, about whom, over time; without a name, those whom most articles name.")
        {
            name,
            top,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToList(parsed, terminal);
            var asked = string.Join(' ', parsed.GetValue(name) ?? []);
            if (asked.Length == 0)
                List(parsed, terminal, store, parsed.GetValue(top));
            else
                Show(parsed, terminal, store, store.People.Meant(asked) ?? throw OpenStore.NotFound(asked), parsed.GetValue(top));
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void List(ParseResult parsed, Terminal terminal, Store store, int top)
    {
        var people = store.People.Most(MentionKind.Person, top);
        if (!parsed.GetValue(GlobalOptions.Json))
        {
            terminal.Out.WriteLine(terminal.Arabic ? "المقالات  أقواله  الاسم  المعرف" : "articles  said in  name  key");
            foreach (var p in people)
                terminal.Out.WriteLine(
                    FormattableString.Invariant($"{p.Articles, 8} {store.People.SaidCount(p.Key), 8}  {p.Name}  {p.Key}")
                );
            return;
        }
        terminal.Out.WriteLine(
            Json.Document(json =>
            {
                json.WriteStartObject();
                json.Array(
                    "people",
                    people,
                    p =>
                    {
                        json.WriteStartObject();
                        json.WriteString("key", p.Key);
                        json.WriteString("name", p.Name);
                        json.WriteNumber("articles", p.Articles);
                        json.WriteNumber("said", store.People.SaidCount(p.Key));
                        json.WriteEndObject();
                    }
                );
                json.WriteEndObject();
            })
        );
    }

    private static void Show(ParseResult parsed, Terminal terminal, Store store, NamedRow person, int top)
    {
        var dossier = PersonDossier.Of(store, person, MostRead);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            terminal.Out.WriteLine(Json.Document(json => dossier.Write(json, top)));
            return;
        }
        terminal.Out.WriteLine($"{person.Name}  {person.Key}");
        terminal.Out.WriteLine(
            terminal.Arabic
                ? FormattableString.Invariant(
                    $"المقالات {dossier.Articles}، ما قاله {dossier.Said.Count}، ما قيل عنه {dossier.About.Count}"
                )
                : FormattableString.Invariant($"articles {dossier.Articles}, said {dossier.Said.Count}, about {dossier.About.Count}")
        );
        terminal.Out.WriteLine(string.Join("، ", dossier.Spellings.Select(s => FormattableString.Invariant($"{s.Text} {s.Count}"))));
        terminal.Out.WriteLine(string.Join("  ", dossier.Days.Select(d => FormattableString.Invariant($"{d.Day} {d.Count}"))));
        foreach (
            var (heading, statements) in new[]
            {
                (terminal.Arabic ? "ما قاله:" : "said:", dossier.Said),
                (terminal.Arabic ? "ما قيل عنه:" : "about:", dossier.About),
            }
        )
        {
            if (statements.Count == 0)
                continue;
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(heading);
            foreach (var s in statements.Take(top))
            {
                terminal.Out.WriteLine(
                    $"{s.Day ?? "?"}  {s.Article.Outlet?.Name ?? "?"}  {string.Join(" ← ", s.Statement.Chain.Select(l => l.Name))}: {(s.Statement.Denied ? "¬ " : "")}{s.Statement.Text}"
                );
                terminal.Out.WriteLine(
                    FormattableString.Invariant($"    {s.Article.Id} {s.Statement.Evidence.Span.Start}+{s.Statement.Evidence.Span.Length}")
                );
            }
        }
    }
}
