using System.CommandLine;
using System.Globalization;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words.Vectors;

namespace Isnad.Cli.Commands;

/// <summary>
/// <c>isnad learn variants CORPUS…</c>: pairs of spellings for a person to review, of which <c>Names/variants.tsv</c> is made.
/// </summary>
internal static class LearnVariantsCommand
{
    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var command = new Command("variants", "Mines a corpus for spellings of one name; prints a table to review, for Names/variants.tsv.")
        {
            paths,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            terminal.Out.WriteLine(
                "# spellings of one name, the commoner first; review before use. columns: word folded, variant folded, likeness of use, distance, how often the word, how often the variant. source: mined from the given corpus by isnad learn variants; words and figures only"
            );
            foreach (var pair in new VariantMiner().Mine(WordVectors.Of(LearnClustersCommand.Count(parsed, paths))))
            {
                terminal.Out.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{pair.Word}\t{pair.Variant}\t{pair.Likeness:0.00}\t{pair.Distance:0.0}\t{pair.WordCount}\t{pair.VariantCount}"
                    )
                );
            }
            return terminal.Conclude([]);
        });
        return command;
    }
}
