using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Pipeline;

namespace Isnad.Cli.Commands;

/// <summary>
/// <c>isnad learn points ARTICLES=POINTS…</c> makes <c>Briefs/accounts.tsv</c>, <c>isnad learn tolls ARTICLES=POINTS…</c>
/// <c>Briefs/tolls.tsv</c>.
/// </summary>
internal static class LearnPointsCommand
{
    /// <summary>The command that learns when two different figures are accounts of one thing.</summary>
    public static Command Points() =>
        Build(
            "points",
            "Learns from labelled points when two different figures are accounts of one thing; prints the table Briefs/accounts.tsv.",
            "weights by which two groups of different figures are accounts of one thing",
            AccountFeatures.Names,
            AccountTrainer.Examples
        );

    /// <summary>The command that learns when two figures of dead or injured count those of one happening.</summary>
    public static Command Tolls() =>
        Build(
            "tolls",
            "Learns from labelled points when two figures of dead or injured count those of one happening; prints the table Briefs/tolls.tsv.",
            "weights by which two figures of dead or injured count those of one happening",
            TollFeatures.Names,
            TollTrainer.Examples
        );

    private static Command Build(
        string name,
        string description,
        string holds,
        IReadOnlyList<string> features,
        Func<string, Newsroom, ILookup<string, LabelledAccount>, List<AccountExample>> make
    )
    {
        var sets = new Argument<string[]>("ARTICLES=POINTS")
        {
            Description = "Labelled days: a file of articles, =, a file of points with their accounts.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(name, description) { sets };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var examples = parsed
                .GetRequiredValue(sets)
                .Select(set => LabelledSet.Of(sets.Name, set))
                .SelectMany(set => make(Path.GetFileNameWithoutExtension(set.Labels), Read(parsed, set), Accounts(set)))
                .ToList();
            Learned.Write(
                terminal.Out,
                $"{holds}. columns: likeness, weight. source: learned by isnad learn {name} from labelled points of the ANT corpus; figures only, own work, MIT",
                features.Zip(AccountTrainer.Learn(examples))
            );
            Learned.Tell(terminal, AccountTrainer.LeaveOneOut(examples), j => j.Example.Days, Told);
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

    private static Newsroom Read(ParseResult parsed, LabelledSet set) =>
        NewsroomBuilder
            .WithShippedTables()
            .Build([
                .. new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), GlobalOptions.ThreadCount(parsed))
                    .Read(WebAccess.Inputs([set.Articles]))
                    .SelectMany(r => r.Articles)
                    .DistinctBy(a => a.Article.Id),
            ]);

    private static ILookup<string, LabelledAccount> Accounts(LabelledSet set)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(set.Labels));
        return json
            .RootElement.EnumerateArray()
            .SelectMany((point, i) => point.GetProperty("accounts").EnumerateArray().Select(a => Account(i, a)))
            .ToLookup(a => a.Article, StringComparer.Ordinal);
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
