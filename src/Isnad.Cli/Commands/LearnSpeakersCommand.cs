using System.CommandLine;
using System.Globalization;
using Isnad.Arabic.Speech;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn speakers CORPUS…</c>: finds candidates for <c>Speech/speakers.tsv</c>.</summary>
internal static class LearnSpeakersCommand
{
    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var command = new Command(
            "speakers",
            "Counts which nouns a corpus lets speak; prints candidates for the table Speech/speakers.tsv, to be read before they go into it."
        )
        {
            paths,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var miner = new SpeakingNounMiner();
            foreach (var text in LearnClustersCommand.Texts(parsed, parsed.GetRequiredValue(paths)))
                miner.Add(text);
            terminal.Out.WriteLine(
                "# nouns that news lets speak, folded, without the article. columns: word, how often it stands right behind a verb of saying whose clause follows, how often it occurs at all (0 and 0: put in by hand). source: counts over the ANT corpus v2.1 (2018) and SaudiNewsNet (2015), made by isnad learn speakers and read; words and figures only, own work, MIT"
            );
            foreach (var (word, times, occurrences) in miner.Rows())
                terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word}\t{times}\t{occurrences}"));
            return terminal.Conclude([]);
        });
        return command;
    }
}
