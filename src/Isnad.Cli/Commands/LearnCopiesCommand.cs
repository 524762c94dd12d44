using System.CommandLine;
using System.Globalization;
using Isnad.Copies;

namespace Isnad.Cli.Commands;

/// <summary>
/// <c>isnad learn copies</c>: makes the weights by which two articles are judged, and says what they are worth on pairs they were not
/// learned from.
/// </summary>
internal static class LearnCopiesCommand
{
    private const int Folds = 10;

    public static Command Build()
    {
        var files = new Argument<string[]>("PAIRS") { Description = "JSON Lines with a, b and label.", Arity = ArgumentArity.OneOrMore };
        var test = new Option<string[]>("--test")
        {
            Description = "Labelled pairs to be judged with the weights that were learned from the others.",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command(
            "copies",
            "Learns from labelled pairs how two articles stand to each other; prints the table Copies/weights.tsv."
        )
        {
            files,
            test,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var pairs = parsed.GetRequiredValue(files).SelectMany(Read).ToList();
            var weights = PairTrainer.Learn(pairs);
            terminal.Out.WriteLine(
                "# weights by which two articles are judged. columns: feature, copy, rewrite, independent, template, different. source: learned by isnad learn copies from labelled pairs of SaudiNewsNet; figures only, own work, MIT"
            );
            for (var i = 0; i < PairFeatures.Names.Count; i++)
            {
                terminal.Out.WriteLine(
                    PairFeatures.Names[i]
                        + "\t"
                        + string.Join('\t', weights.Select(w => w[i].ToString("0.###", CultureInfo.InvariantCulture)))
                );
            }
            Report(
                terminal,
                "on what it was learned from",
                pairs.Select(p => (p.Relation, new PairJudge(weights).Judge(p.Features).Relation))
            );
            foreach (var file in parsed.GetValue(test) ?? [])
                Report(terminal, "on " + file, Read(file).Select(p => (p.Relation, new PairJudge(weights).Judge(p.Features).Relation)));
            Report(
                terminal,
                "each tenth with weights from the other nine",
                Enumerable
                    .Range(0, Folds)
                    .SelectMany(fold =>
                    {
                        var judge = new PairJudge(PairTrainer.Learn([.. pairs.Where((_, i) => i % Folds != fold)]));
                        return pairs.Where((_, i) => i % Folds == fold).Select(p => (p.Relation, judge.Judge(p.Features).Relation));
                    })
            );
            return terminal.Conclude([]);
        });
        return command;
    }

    private static List<(PairFeatures Features, CopyRelation Relation)> Read(string file)
    {
        var pairs = new List<(PairFeatures, CopyRelation)>();
        ArticlePairs.Each(
            file,
            (row, a, b) =>
                pairs.Add(
                    (
                        PairFeatures.Of(PairProfile.Of(a), PairProfile.Of(b)),
                        Enum.Parse<CopyRelation>(JsonRows.Text(row, "label")!, ignoreCase: true)
                    )
                )
        );
        return pairs;
    }

    private static void Report(Terminal terminal, string what, IEnumerable<(CopyRelation Label, CopyRelation Judged)> judged)
    {
        var all = judged.ToList();
        var f1 = Enum.GetValues<CopyRelation>().Select(r => F1(all.Select(p => (p.Label == r, p.Judged == r)))).ToList();
        var falseMerges = all.Count(p => !IsOne(p.Label) && IsOne(p.Judged));
        terminal.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: same origin F1 {F1(all.Select(p => (IsOne(p.Label), IsOne(p.Judged)))):0.0000}, false merges {falseMerges} of {all.Count(p => !IsOne(p.Label))}, macro F1 {f1.Average():0.0000}"
            )
        );
    }

    private static bool IsOne(CopyRelation relation) => relation is CopyRelation.Copy or CopyRelation.Rewrite;

    private static double F1(IEnumerable<(bool Label, bool Judged)> pairs)
    {
        var (right, wrong) = (0, 0);
        foreach (var (label, judged) in pairs)
        {
            if (label && judged)
                right++;
            else if (label != judged)
                wrong++;
        }
        return right == 0 ? 0 : 2.0 * right / ((2 * right) + wrong);
    }
}
