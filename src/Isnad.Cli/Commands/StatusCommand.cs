using System.CommandLine;
using Isnad.Exports;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad status</c>: what the store holds.</summary>
internal static class StatusCommand
{
    public static Command Build()
    {
        var command = new Command("status", "Says what the store holds and how large it is.");
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.Of(parsed);
            (string Name, long Value)[] counts =
            [
                ("articles", store.Articles.Count), ("stories", store.Stories.Count), ("storylines", store.Stories.Storylines().Count),
                ("problems", store.Problems.All().Count), ("decisions", store.Decisions.All().Count), ("sources", store.Sources.All().Count), ("failing", store.Sources.All().Count(s => s.Status.Length > 0)), ("waiting", store.Pages.Waiting), ("rawPages", store.Pages.Kept.Pages), ("rawBytes", store.Pages.Kept.Bytes), ("bytes", new FileInfo(store.Path).Length),
            ];
            if (parsed.GetValue(GlobalOptions.Json))
            {
                terminal.Out.WriteLine(Json.Document(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("store", store.Path);
                    foreach (var (name, value) in counts) json.WriteNumber(name, value);
                    json.WriteString("rules", RulesHash.Value);
                    json.WriteEndObject();
                }));
            }
            else
            {
                terminal.Out.WriteLine(store.Path);
                foreach (var (name, value) in counts) terminal.Out.WriteLine(FormattableString.Invariant($"{name,-12}{value,14:N0}"));
            }
            return terminal.Conclude([]);
        });
        return command;
    }
}
