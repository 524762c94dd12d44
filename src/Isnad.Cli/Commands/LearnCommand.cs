using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Words;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn …</c>: makes the data files that ship.</summary>
internal static class LearnCommand
{
    public static Command Build() =>
        new("learn", "Makes the data files that ship; for those who work on isnad.")
        {
            Weights(),
            Stems(),
            LearnCopiesCommand.Build(),
            LearnAgreementCommand.Build(),
            LearnStorylinesCommand.Build(),
            LearnRepetitionCommand.Build(),
            LearnTitlesCommand.Build(),
            LearnSentencesCommand.Build(),
            LearnStagesCommand.Build(),
            LearnStatementsCommand.Build(),
            LearnWorthCommand.Build(),
            LearnPointsCommand.Points(),
            LearnPointsCommand.Tolls(),
            LearnNamesCommand.Build(),
            LearnOpinionCommand.Build(),
            LearnClustersCommand.Build(),
            LearnVariantsCommand.Build(),
            LearnSpeakersCommand.Build(),
        };

    private static Command Weights()
    {
        var sets = new Argument<string[]>("ARTICLES=LABELS")
        {
            Description = "Labelled days: a file of articles, =, a file of ids and story labels.",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Option<string[]>("--check")
        {
            Description = "Labelled days that are not learned from, only scored.",
            HelpName = "ARTICLES=LABELS",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command(
            "weights",
            "Learns from labelled days when two articles are of one story; prints the table Stories/weights.tsv."
        )
        {
            sets,
            check,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var learned = parsed.GetRequiredValue(sets).Select(Read).ToList();
            var weights = new StoryTrainer(threads: GlobalOptions.ThreadCount(parsed)).Learn([.. learned.Select(l => l.Days)]);
            terminal.Out.WriteLine(
                "# weights by which two stories are one. columns: feature, weight. source: learned by isnad learn weights from labelled days of the ANT corpus; but for formula and new-name, which are set by hand: the labelled days have few formula texts and few names never heard of; figures only, own work, MIT"
            );
            foreach (
                var (name, value) in StoryLikeness
                    .Names.Zip(weights.Join)
                    .Append(("threshold", weights.Threshold))
                    .Append(("ease", weights.Ease))
            )
            {
                terminal.Out.WriteLine(name + "\t" + value.ToString("0.####", CultureInfo.InvariantCulture));
            }
            foreach (var (set, days) in learned.Concat((parsed.GetValue(check) ?? []).Select(Read)))
            {
                var (bcubed, pairwise) = StoryTrainer.Score(days, weights);
                terminal.Say(string.Create(CultureInfo.InvariantCulture, $"BCubed F1 {bcubed:0.0000} pairwise F1 {pairwise:0.0000} {set}"));
            }
            return terminal.Conclude([]);

            (string Set, LabelledDays Days) Read(string set) => (set, Labelled(parsed, terminal, LabelledSet.Of(sets.Name, set)));
        });
        return command;
    }

    private static Command Stems()
    {
        var paths = StepCommand.Paths();
        var command = new Command("stems", "Counts in how many articles each stem occurs; prints the table Analysis/stems.tsv.") { paths };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            var documents = 0;
            foreach (
                var result in new Reading(new Pipeline.ArticleExtractor(), null, GlobalOptions.ThreadCount(parsed)).Read(
                    new Pipeline.InputReader().Read(parsed.GetRequiredValue(paths))
                )
            )
            {
                foreach (var article in result.Articles)
                {
                    documents++;
                    foreach (
                        var stem in Tokenizer
                            .Tokenize(article.Article.Title + " " + article.Article.Text)
                            .Where(t => t.Kind == TokenKind.Word)
                            .Select(t => LightStemmer.Stem(t.Folded))
                            .Distinct(StringComparer.Ordinal)
                    )
                    {
                        counts[stem] = counts.GetValueOrDefault(stem) + 1;
                    }
                }
            }
            terminal.Out.WriteLine(
                "# in how many news articles each stem occurs; the first row has the number of articles. columns: stem, articles. source: counts over the ANT corpus v2.1 (2018) and SaudiNewsNet (2015), made by isnad learn stems; figures only, own work, MIT"
            );
            terminal.Out.WriteLine(
                "#documents#\t".Replace("#", "", StringComparison.Ordinal) + documents.ToString(CultureInfo.InvariantCulture)
            );
            foreach (
                var (stem, count) in counts
                    .Where(c => c.Value >= 5)
                    .OrderByDescending(c => c.Value)
                    .ThenBy(c => c.Key, StringComparer.Ordinal)
            )
                terminal.Out.WriteLine(stem + "\t" + count.ToString(CultureInfo.InvariantCulture));
            return terminal.Conclude([]);
        });
        return command;
    }

    private static LabelledDays Labelled(ParseResult parsed, Terminal terminal, LabelledSet set)
    {
        var labels = File.ReadLines(set.Labels)
            .Where(l => l.Length > 0)
            .Select(l => l.Split('\t'))
            .ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
        var loaded = ArticleLoading.Load(parsed, terminal, [set.Articles]);
        return LabelledDays.Of([
            .. loaded
                .Articles.Where(a => a.Article.SourceId is { } id && labels.ContainsKey(id))
                .DistinctBy(a => a.Article.SourceId)
                .Select(a => (a, labels[a.Article.SourceId!])),
        ]);
    }
}
