using System.CommandLine;
using System.Globalization;
using Isnad.Briefs;
using Isnad.Exports;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step agreement PAIRS.csv</c>: whether two statements agree, and why not.</summary>
internal static class StepAgreementCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "Comma-separated, with columns s1, s2." };
        var command = new Command("agreement", "Prints for each pair of statements whether they agree.") { file };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
                throw new IsnadException(new Problem(path, "ISN101"));
            var reader = AgreementReader.WithShippedWeights();
            var index = 0;
            foreach (var row in CsvPairs.Read(path, "s1", "s2"))
            {
                var agreement = reader.Read(row.GetValueOrDefault("s1") ?? "", row.GetValueOrDefault("s2") ?? "");
                terminal.Out.WriteLine(
                    Json.Line(json =>
                    {
                        json.WriteStartObject();
                        json.WriteString("pair", index.ToString(CultureInfo.InvariantCulture));
                        json.WriteString(
                            "relation",
                            agreement.Relation switch
                            {
                                AgreementRelation.Agree => "agree",
                                AgreementRelation.Disagree => "disagree",
                                _ => "other",
                            }
                        );
                        json.WriteString("why", agreement.Why);
                        json.WriteEndObject();
                    })
                );
                index++;
            }
            return terminal.Conclude([]);
        });
        return command;
    }
}
