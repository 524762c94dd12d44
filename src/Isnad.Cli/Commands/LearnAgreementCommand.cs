using System.CommandLine;
using System.Globalization;
using Isnad.Briefs;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn agreement TRAIN.csv</c>: makes <c>Briefs/agreement.tsv</c>.</summary>
internal static class LearnAgreementCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "Comma-separated, with columns s1, s2, stance." };
        var command = new Command("agreement", "Learns when two headlines agree; prints the table Briefs/agreement.tsv.") { file };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path)) throw new IsnadException(new Problem(path, "ISN401"));
            var pairs = CsvPairs.Read(path).Where(r => r["stance"] is "agree" or "disagree").Select(r => (r["s1"], r["s2"], r["stance"] == "agree")).ToList();
            terminal.Out.WriteLine("# weights of the differences between two headlines; a sum above zero is agreement. columns: feature, weight. source: learned by isnad learn agreement from the training pairs of ANS (latynt/ans, Apache-2.0); figures only, own work, MIT");
            foreach (var (name, weight) in new AgreementTrainer().Learn(pairs).OrderBy(w => w.Key, StringComparer.Ordinal))
            {
                terminal.Out.WriteLine(name + "\t" + weight.ToString("0.###", CultureInfo.InvariantCulture));
            }
            return terminal.Conclude([]);
        });
        return command;
    }
}
