using System.CommandLine;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad remove ARTICLE|OUTLET</c>: takes down, and remembers not to take it up again.</summary>
internal static class RemoveCommand
{
    public static Command Build()
    {
        var name = new Argument<string>("NAME")
        {
            Description = "An article's id, or an outlet's id or name; with --source a source's address.",
        };
        var source = new Option<bool>("--source") { Description = "Forget a source; its articles stay." };
        var command = new Command("remove", "Takes down an article or an outlet, and remembers not to take it up again.") { name, source };
        command.SetAction(parsed =>
        {
            using var store = OpenStore.ToRead(parsed);
            var given = parsed.GetRequiredValue(name);
            if (!parsed.GetValue(source))
                return Tell(
                    parsed,
                    given,
                    new Newsdesk(store, TimeProvider.System, GlobalOptions.ThreadCount(parsed)).Remove(given)
                        ?? throw OpenStore.NotFound(given)
                );
            var gone = false;
            store.Write(() => gone = store.Sources.Remove(given));
            return gone ? Tell(parsed, given, 0) : throw OpenStore.NotFound(given);
        });
        return command;
    }

    private static int Tell(ParseResult parsed, string name, int articles)
    {
        var terminal = new Terminal(parsed);
        if (parsed.GetValue(GlobalOptions.Json))
            terminal.Out.WriteLine(
                Json.Document(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("name", name);
                    json.WriteNumber("removed", articles);
                    json.WriteEndObject();
                })
            );
        else
            terminal.Say(FormattableString.Invariant($"isnad: {(terminal.Arabic ? "المزال" : "removed")} {articles}"));
        return terminal.Conclude([]);
    }
}
