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
        var folds = new Option<int>("--folds")
        {
            Description = "Instead of the table, measures by cross-validation in N parts.",
            HelpName = "N",
        };
        var command = new Command("agreement", "Learns when two headlines agree; prints the table Briefs/agreement.tsv.") { file, folds };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
                throw new IsnadException(new Problem(path, "ISN101"));
            var pairs = CsvPairs
                .Read(path)
                .Where(r => r["stance"] is "agree" or "disagree")
                .Select(r => (r["s1"], r["s2"], r["stance"] == "agree"))
                .ToList();
            if (parsed.GetValue(folds) is > 1 and var n)
            {
                var (accuracy, f1, wrong) = new AgreementTrainer().CrossValidate(pairs, n);
                terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accuracy {accuracy:0.0000}, F1 of agree {f1:0.0000}"));
                var (differ, disagree) = new AgreementTrainer().NumbersAlone(pairs);
                terminal.Out.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"numbers alone differ in {differ}, {disagree} of these disagree")
                );
                foreach (var i in wrong)
                    terminal.Out.WriteLine((pairs[i].Item3 ? "agree\t" : "disagree\t") + pairs[i].Item1 + "\t" + pairs[i].Item2);
                return terminal.Conclude([]);
            }
            Learned.Write(
                terminal.Out,
                "weights of the differences between two headlines; a sum above zero is agreement. columns: feature, weight. source: learned by isnad learn agreement from the training pairs of ANS (latynt/ans, Apache-2.0); figures only, own work, MIT",
                new AgreementTrainer().Learn(pairs).OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Key, w.Value))
            );
            return terminal.Conclude([]);
        });
        return command;
    }
}
