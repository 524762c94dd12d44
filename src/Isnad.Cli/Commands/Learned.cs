using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Briefs;
using Isnad.Pipeline;

namespace Isnad.Cli.Commands;

/// <summary>Prints what was learned from labelled days, and what it is worth.</summary>
internal static class Learned
{
    /// <summary>A command that learns from a file of what readers judged and from the articles that it names.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="judged">The file of what readers judged.</param>
    /// <param name="article">Which column of the file names an article, by the id that its input gives it.</param>
    /// <param name="learn">Learns, and prints what was learned: from the rows, and the articles by that id.</param>
    public static Command From(
        string name,
        string description,
        Argument<string> judged,
        int article,
        Action<Terminal, List<string[]>, Dictionary<string, AnalysedArticle>> learn
    )
    {
        var articles = new Argument<string[]>("ARTICLES") { Description = "Where their articles are.", Arity = ArgumentArity.OneOrMore };
        var command = new Command(name, description) { judged, articles };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var rows = Judged(parsed.GetRequiredValue(judged)).ToList();
            learn(terminal, rows, Articles(parsed, rows.Select(r => r[article]), parsed.GetRequiredValue(articles)));
            return terminal.Conclude([]);
        });
        return command;
    }

    /// <summary>Prints the weights that graded things of stories teach, and says what they are worth.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="head">The table's first line.</param>
    /// <param name="features">The names of the figures in their order.</param>
    /// <param name="fit">How grades are learned from.</param>
    /// <param name="graded">What was graded.</param>
    /// <param name="told">What the judgements of some sets are worth.</param>
    public static void Grades(
        Terminal terminal,
        string head,
        IReadOnlyList<string> features,
        GradedFit fit,
        List<Graded> graded,
        Func<List<(Graded Graded, double Likely)>, string> told
    )
    {
        Write(terminal.Out, head, features.Zip(fit.Learn(graded)));
        Tell(terminal, fit.LeaveOneOut(graded), j => j.Graded.Set, told);
    }

    /// <summary>The rows of a file of what readers judged, without its head.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IsnadException">ISN101 it is not there.</exception>
    public static IEnumerable<string[]> Judged(string path) =>
        File.Exists(path)
            ? File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))
            : throw new IsnadException(new Problem(path, "ISN101"));

    /// <summary>The articles that judged rows name, analysed, by the id that their input gives them.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="ids">Which.</param>
    /// <param name="paths">Where they are.</param>
    public static Dictionary<string, AnalysedArticle> Articles(ParseResult parsed, IEnumerable<string> ids, string[] paths)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        var analyser = Analyser.WithShippedTables();
        return new Reading(new ArticleExtractor(), null, GlobalOptions.ThreadCount(parsed))
            .Read(WebAccess.Inputs(paths))
            .SelectMany(r => r.Articles)
            .Where(a => a.Article.SourceId is { } id && wanted.Remove(id))
            .ToDictionary(a => a.Article.SourceId!, a => analyser.Analyse(a.Article), StringComparer.Ordinal);
    }

    /// <summary>Prints a table of weights.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="head">Its first line: what it holds and where that comes from.</param>
    /// <param name="weights">Its rows.</param>
    public static void Write<T>(TextWriter to, string head, IEnumerable<(string Name, T Weight)> weights)
        where T : IFormattable
    {
        to.WriteLine("# " + head);
        foreach (var (name, weight) in weights)
            to.WriteLine(name + "\t" + weight.ToString("0.###", CultureInfo.InvariantCulture));
    }

    /// <summary>Says of each set of days, and of all together, what the weights that the other sets teach are worth on it.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="judged">What was judged.</param>
    /// <param name="days">The days it is of.</param>
    /// <param name="told">What the judgements of some days are worth.</param>
    public static void Tell<T>(Terminal terminal, IReadOnlyList<T> judged, Func<T, string> days, Func<List<T>, string> told)
    {
        foreach (var set in judged.GroupBy(days, StringComparer.Ordinal))
            terminal.Say(set.Key + ", judged by the other days: " + told([.. set]));
        terminal.Say("all, judged by the other days: " + told([.. judged]));
    }
}
