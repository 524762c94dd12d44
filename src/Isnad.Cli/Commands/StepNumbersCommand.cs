using System.CommandLine;
using Isnad.Arabic.Numbers;
using Isnad.Exports;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step numbers FILE</c>: the numbers that each text writes.</summary>
internal static class StepNumbersCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "JSON Lines with id, text." };
        var command = new Command("numbers", "Prints the numbers that each text writes in digits or words.") { file };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            return terminal.Conclude(
                JsonRows.Each(
                    parsed.GetRequiredValue(file),
                    row =>
                    {
                        var text = JsonRows.Text(row, "text");
                        terminal.Out.WriteLine(
                            Json.Line(json =>
                            {
                                json.WriteStartObject();
                                json.WriteString("id", JsonRows.Text(row, "id"));
                                json.WriteStartArray("numbers");
                                foreach (var number in NumberReader.Read(text ?? ""))
                                {
                                    json.WriteStartObject();
                                    json.WriteString("text", number.Span.Of(text!));
                                    json.WriteNumber("value", number.Value);
                                    json.WriteEndObject();
                                }
                                json.WriteEndArray();
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
