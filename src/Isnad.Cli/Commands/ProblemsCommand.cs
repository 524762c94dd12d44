using System.CommandLine;
using System.Globalization;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad problems</c>: what went wrong and is not mended yet.</summary>
internal static class ProblemsCommand
{
    public static Command Build()
    {
        var command = new Command("problems", "Lists what went wrong with inputs, and what to do about it.");
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToRead(parsed);
            var problems = store.Problems.All();
            var language = GlobalOptions.MessageLanguage(parsed);
            if (parsed.GetValue(GlobalOptions.Json))
            {
                terminal.Out.WriteLine(
                    Json.Document(json =>
                    {
                        json.WriteStartObject();
                        ProblemJson.Write(json, problems.Select(p => p.Problem), language);
                        json.WriteEndObject();
                    })
                );
            }
            else
            {
                if (problems.Count == 0)
                    terminal.Say(terminal.Arabic ? "isnad: لا مشكلات" : "isnad: no problems");
                foreach (var (problem, seen) in problems)
                    terminal.Out.WriteLine(
                        $"{seen.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}  {problem.Code}  {problem.Message(language)}"
                    );
            }
            return terminal.Conclude([]);
        });
        return command;
    }
}
