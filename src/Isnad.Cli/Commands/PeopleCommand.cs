using System.CommandLine;
using Isnad.Analysis;
using Isnad.Exports;
using Isnad.Storage;
using Isnad.Storage.Finding;

namespace Isnad.Cli.Commands;

/// <summary>
/// <c>isnad people [NAME]</c>: who is named most; or of one person: what they said, what was said about them, over time, in which
/// spellings.
/// </summary>
internal static class PeopleCommand
{
    public static Command Build()
    {
        var name = new Argument<string[]>("NAME") { Description = "A name in any spelling, or an id.", Arity = ArgumentArity.ZeroOrMore };
        var top = new Option<int>("--top")
        {
            Description = "How many; of one person whole stories, until there are so many things said.",
            DefaultValueFactory = _ => 20,
            HelpName = "N",
        }.FromOne();
        var skip = new Option<int>("--skip") { Description = "How many stories to pass over, the latest first.", HelpName = "N" }.FromOne();
        var with = new Option<string?>("--with")
        {
            Description = "Only what they said that names this one, and what this one said of them.",
            HelpName = "NAME",
        };
        var from = DayOption.Of("--from", "Only of articles published on this day (UTC) or later.");
        var to = DayOption.Of("--to", "Only of articles published on this day (UTC) or before.");
        var markdown = new Option<bool>("--md") { Description = "Print Markdown." };
        var command = new Command("people", "Who said what, about whom, over time; without a name, those whom most articles name.")
        {
            name,
            top,
            skip,
            with,
            from,
            to,
            markdown,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToList(parsed, terminal);
            NamedRow Meant(string asked) => new NameChoice(store).Meant(asked) ?? throw OpenStore.NotFound(asked);
            var asked = string.Join(' ', parsed.GetValue(name) ?? []);
            if (asked.Length == 0)
            {
                List(parsed, terminal, store, parsed.GetValue(top));
                return terminal.Conclude([]);
            }
            var wish = new DossierWish
            {
                Filter = new SpokenFilter
                {
                    With = parsed.GetValue(with) is { } other ? Meant(other).Key : null,
                    From = DayOption.Moment(parsed.GetValue(from)),
                    Before = DayOption.Moment(parsed.GetValue(to))?.AddDays(1),
                },
                SkipSaid = parsed.GetValue(skip),
                SkipAbout = parsed.GetValue(skip),
                Most = parsed.GetValue(top),
            };
            Show(parsed, terminal, DossierDesk.Of(store, TimeProvider.System).Read(Meant(asked), wish), parsed.GetValue(markdown));
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
                terminal.Out.WriteLine(FormattableString.Invariant($"{p.Articles, 8} {store.Spoken.Count(p.Key), 8}  {p.Name}  {p.Key}"));
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
                        json.WriteNumber("said", store.Spoken.Count(p.Key));
                        json.WriteEndObject();
                    }
                );
                json.WriteEndObject();
            })
        );
    }

    private static void Show(ParseResult parsed, Terminal terminal, Dossier dossier, bool markdown)
    {
        if (parsed.GetValue(GlobalOptions.Json))
            terminal.Out.WriteLine(Json.Document(json => DossierJson.Write(json, dossier)));
        else
            new DossierText(GlobalOptions.BriefLanguage(parsed), markdown).Write(terminal.Out, dossier);
    }
}
