using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn points ARTICLES=POINTS…</c>: makes <c>Briefs/accounts.tsv</c>.</summary>
internal static class LearnPointsCommand
{
    public static Command Build()
    {
        var sets = new Argument<string[]>("ARTICLES=POINTS")
        {
            Description = "Labelled days: a file of articles, =, a file of points with their accounts.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(
            "points",
            "Learns from labelled points when two different figures are accounts of one thing; prints the table Briefs/accounts.tsv."
        )
        {
            sets,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var examples = parsed.GetRequiredValue(sets).SelectMany(set => Examples(parsed, set)).ToList();
            terminal.Out.WriteLine(
                "# weights by which two groups of different figures are accounts of one thing. columns: likeness, weight. source: learned by isnad learn points from labelled points of the ANT corpus; figures only, own work, MIT"
            );
            foreach (var (name, weight) in AccountFeatures.Names.Zip(AccountTrainer.Learn(examples)))
                terminal.Out.WriteLine(name + "\t" + weight.ToString("0.###", CultureInfo.InvariantCulture));
            var left = AccountTrainer.LeaveOneOut(examples);
            foreach (var days in left.GroupBy(e => e.Example.Days, StringComparer.Ordinal).Append(left.GroupBy(_ => "all").Single()))
                terminal.Say(days.Key + ", judged by the other days: " + Told([.. days]));
            return terminal.Conclude([]);
        });
        return command;
    }

    private static string Told(List<(AccountExample Example, double Likely)> judged)
    {
        var lines = new[] { 0.3, 0.4, 0.5, 0.6, 0.7, 0.8 }.Select(t =>
        {
            var taken = judged.Where(j => j.Likely >= t).ToList();
            return string.Create(CultureInfo.InvariantCulture, $"{t}: {taken.Count(j => j.Example.Same)} right of {taken.Count}");
        });
        return $"{judged.Count} pairs, {judged.Count(j => j.Example.Same)} of one thing; " + string.Join("; ", lines);
    }

    private static List<AccountExample> Examples(ParseResult parsed, string set)
    {
        var cut = set.IndexOf('=', StringComparison.Ordinal);
        if (cut < 0)
            throw new IsnadException(new Problem(set, "ISN101"));
        var (articles, points) = (set[..cut], set[(cut + 1)..]);
        foreach (var path in new[] { articles, points })
            if (!File.Exists(path))
                throw new IsnadException(new Problem(path, "ISN101"));
        var analyser = Analyser.WithShippedTables();
        var analysed = new Reading(new ArticleExtractor(), null, GlobalOptions.ThreadCount(parsed))
            .Read(WebAccess.Inputs([articles]))
            .SelectMany(r => r.Articles)
            .DistinctBy(a => a.Article.Id)
            .Select(a => analyser.Analyse(a.Article))
            .ToList();
        var newsroom = NewsroomBuilder.WithShippedTables().Build(analysed);
        using var json = JsonDocument.Parse(File.ReadAllText(points));
        var accounts = json
            .RootElement.EnumerateArray()
            .SelectMany((point, i) => point.GetProperty("accounts").EnumerateArray().Select(a => Account(i, a)))
            .ToLookup(a => a.Article, StringComparer.Ordinal);
        return AccountTrainer.Examples(Path.GetFileNameWithoutExtension(points), newsroom, accounts);
    }

    private static LabelledAccount Account(int point, JsonElement account) =>
        new(
            point,
            account.GetProperty("article").GetString()!,
            account.GetProperty("low").GetDouble(),
            account.TryGetProperty("exact", out var exact) ? exact.GetString() : null,
            account.TryGetProperty("start", out var start)
                ? new TextSpan(start.GetInt32(), account.GetProperty("length").GetInt32())
                : null,
            account.TryGetProperty("in", out _) ? TextPart.Title : TextPart.Text
        );
}
