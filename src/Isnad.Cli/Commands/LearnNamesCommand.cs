using System.CommandLine;
using System.Globalization;
using Isnad.Arabic.Names.Tagging;

namespace Isnad.Cli.Commands;

/// <summary>
/// <c>isnad learn names TRAIN.txt</c>: makes <c>Names/Tagging/names.bin</c>, the tagger of names, and <c>uses.tsv</c>, what a corpus tells
/// it.
/// </summary>
internal static class LearnNamesCommand
{
    private const int Folds = 5;
    private const string UsesHeader =
        "# what words and phrases of news name. columns: word or phrase folded, the first word without joined particles; of a word six digits (its commonest tag in names, 1 to 8; then in steps from 0 to 6 how often it is in a name at all, a person's, a place's, a body's, another), of a phrase its kind (L place, O body, M other). source: counts over the ANT corpus v2.1 (2018) and SaudiNewsNet (2015), tagged with what ANERcorp teaches, made by isnad learn names; words and figures only, CC BY-SA 4.0 as names.bin";

    public static Command Build()
    {
        var file = new Argument<string>("TRAIN")
        {
            Description = "One token a line, its tag (B-PERS …) behind a space, blank lines between sentences.",
        };
        var output = new Option<string?>("--out") { Description = "Where to write the tagger.", HelpName = "FILE" };
        var corpus = new Option<string[]>("--corpus")
        {
            Description = "Articles without tags to learn words and phrases from.",
            HelpName = "PATH",
        };
        var uses = new Option<string?>("--uses") { Description = "Where to write what the articles tell.", HelpName = "FILE" };
        var check = new Option<int>("--check")
        {
            Description = "Learns from four fifths of the texts and tries the rest, for this many of the fifths; writes nothing.",
            HelpName = "N",
        };
        var command = new Command("names", "Learns the tagger of names; writes Names/Tagging/names.bin.")
        {
            file,
            output,
            corpus,
            uses,
            check,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
                throw new IsnadException(new Problem(path, "ISN101"));
            var sentences = TaggedSentence.Read(File.ReadLines(path));
            if (parsed.GetValue(check) is > 0 and var folds)
                Check(terminal, sentences, Math.Min(folds, Folds));
            else if (parsed.GetValue(output) is { } to)
            {
                var trainer = new NameTaggerTrainer();
                if (parsed.GetValue(corpus) is { Length: > 0 } articles)
                    trainer.Read(sentences, LearnClustersCommand.Texts(parsed, articles));
                if (parsed.GetValue(uses) is { } table)
                    File.WriteAllLines(table, trainer.Uses().Prepend(UsesHeader));
                using var written = File.Create(to);
                TaggerFile.Write(trainer.Learn(sentences), written);
            }
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void Check(Terminal terminal, IReadOnlyList<TaggedSentence> sentences, int folds)
    {
        var score = new NameScore();
        for (var fold = Folds - 1; fold >= Folds - folds; fold--)
        {
            var (from, to) = (sentences.Count * fold / Folds, sentences.Count * (fold + 1) / Folds);
            var tagger = new NameTaggerTrainer().Learn([.. sentences.Take(from), .. sentences.Skip(to)]);
            var held = sentences.Skip(from).Take(to - from).ToList();
            score.Count(
                [.. held.SelectMany(s => s.Tags)],
                tagger.Tag([.. held.Select(s => s.Words)], [.. held.SelectMany(s => ListedMarks.Of(s.Words))])
            );
        }
        terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"F1 {score.F1():0.0000}  PERS {score.F1(0):0.0000}  LOC {score.F1(1):0.0000}  ORG {score.F1(2):0.0000}  MISC {score.F1(3):0.0000}"
            )
        );
    }
}
