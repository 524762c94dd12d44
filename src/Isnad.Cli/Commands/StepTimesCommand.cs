using System.CommandLine;
using Isnad.Arabic.Times;
using Isnad.Articles;
using Isnad.Exports;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step times FILE</c>: the one moment that each dateline or sentence names.</summary>
internal static class StepTimesCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "JSON Lines with id, text, reference." };
        var command = new Command("times", "Prints the one moment that each dateline or sentence names.") { file };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            return terminal.Conclude(
                JsonRows.Each(
                    parsed.GetRequiredValue(file),
                    row =>
                    {
                        var text = JsonRows.Text(row, "text");
                        var reference = IsoDate.Read(JsonRows.Text(row, "reference"))?.Earliest;
                        var value = DatelineReader.Read(text ?? "", reference)?.Value;
                        terminal.Out.WriteLine(
                            Json.Line(json =>
                            {
                                json.WriteStartObject();
                                json.WriteString("id", JsonRows.Text(row, "id"));
                                json.WriteString("value", value);
                                json.WriteEndObject();
                            })
                        );
                        return text is null ? "text" : null;
                    }
                ),
                anythingDone: false
            );
        });
        return command;
    }
}
