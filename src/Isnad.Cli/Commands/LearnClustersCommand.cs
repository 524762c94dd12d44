using System.CommandLine;
using System.Globalization;
using System.Numerics;
using Isnad.Analysis;
using Isnad.Arabic.Words.Vectors;
using Isnad.Pipeline;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn clusters CORPUS…</c>: makes <c>Names/Tagging/clusters.tsv</c>.</summary>
internal static class LearnClustersCommand
{
    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var command = new Command(
            "clusters",
            "Groups the words of a corpus by how they are used; prints the table Names/Tagging/clusters.tsv."
        )
        {
            paths,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var vectors = WordVectors.Of(Count(parsed, paths));
            var clusters = WordClusters.Of(vectors);
            terminal.Out.WriteLine(
                "# groups of words by how news uses them. columns: word folded, binary logarithm of how often it occurs, group (10 bits, the first four the coarsest). source: counts over the ANT corpus v2.1 (2018) and SaudiNewsNet (2015), made by isnad learn clusters; words and figures only, own work, MIT"
            );
            for (var i = 0; i < vectors.Words.Count; i++)
            {
                terminal.Out.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{vectors.Words[i]}\t{BitOperations.Log2((uint)vectors.Counts[i])}\t{clusters[i]}"
                    )
                );
            }
            return terminal.Conclude([]);
        });
        return command;
    }

    /// <summary>Counts the words of the articles of some inputs, each text once.</summary>
    internal static ContextCounts Count(ParseResult parsed, Argument<string[]> paths)
    {
        var counts = new ContextCounts();
        foreach (var text in Texts(parsed, parsed.GetRequiredValue(paths)))
            counts.Add(text);
        return counts;
    }

    /// <summary>The articles of some inputs, headline and text, each text once.</summary>
    internal static IEnumerable<string> Texts(ParseResult parsed, string[] paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var result in new Reading(new Pipeline.ArticleExtractor(), null, GlobalOptions.ThreadCount(parsed)).Read(
                new Pipeline.InputReader().Read(paths)
            )
        )
        {
            foreach (var article in result.Articles)
            {
                if (seen.Add(article.Article.Text))
                    yield return article.Article.Title + "\n" + article.Article.Text;
            }
        }
    }
}
