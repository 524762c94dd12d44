using System.CommandLine;
using Isnad.Exports;
using Isnad.Storage;

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
            using var store = OpenStore.ToRead(parsed);
            var sources = store.Sources.All();
            (string Name, string Arabic, long Value)[] counts =
            [
                ("articles", "المقالات", store.Articles.Count),
                ("stories", "القصص", store.Stories.Count),
                ("storylines", "المسارات", store.Storylines.All().Count),
                ("problems", "المشكلات", store.Problems.All().Count),
                ("decisions", "القرارات", store.Decisions.Count),
                ("sources", "المصادر", sources.Count),
                ("failing", "مصادر متعثرة", sources.Count(s => s.Status.Length > 0)),
                ("waiting", "صفحات تنتظر", store.Pages.Waiting),
                ("rawPages", "صفحات خام", store.Pages.Kept.Pages),
                ("rawBytes", "بايتات خام", store.Pages.Kept.Bytes),
                ("bytes", "حجم المخزن", new FileInfo(store.Path).Length),
            ];
            if (parsed.GetValue(GlobalOptions.Json))
            {
                terminal.Out.WriteLine(
                    Json.Document(json =>
                    {
                        json.WriteStartObject();
                        json.WriteString("store", store.Path);
                        foreach (var (name, _, value) in counts)
                            json.WriteNumber(name, value);
                        json.WriteString("rules", RulesHash.Value);
                        json.WriteEndObject();
                    })
                );
            }
            else
            {
                terminal.Out.WriteLine(store.Path);
                var arabic = GlobalOptions.MessageLanguage(parsed) == "ar";
                foreach (var (name, label, value) in counts)
                    terminal.Out.WriteLine(FormattableString.Invariant($"{(arabic ? label : name), -14}{value, 14:N0}"));
            }
            return terminal.Conclude([]);
        });
        return command;
    }
}
