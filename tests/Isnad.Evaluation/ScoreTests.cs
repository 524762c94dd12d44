using System.Diagnostics;
using System.Text.Json;
using Isnad.Pipeline;

namespace Isnad.Evaluation;

/// <summary>Runs each step on its labelled set with the set's own scorer, and holds the figure against its floor.</summary>
/// <remarks>
/// Needs ../shared beside the repository and python3; skipped, saying so, where either is missing. A floor never goes down.
/// </remarks>
public class ScoreTests
{
    private const string Eval = "eval";

    private static string Command { get; } =
        Path.Combine(ScoreFactAttribute.Root, "src", "Isnad.Cli", "bin", "Release", "net10.0", "Isnad.Cli.dll");

    [ScoreFact]
    public void Stories_of_the_March_days() => Stories("2018-03-13--16", "stories.march");

    [ScoreFact]
    public void Stories_of_the_April_days() => Stories("2018-04-11--14", "stories.april");

    [ScoreTheory]
    [InlineData("attribution")]
    [InlineData("attribution-2")]
    [InlineData("attribution-saudi")]
    public void Statements(string set)
    {
        var score = Score("statements", Shared(Eval, set), Step("analyse", Shared(Eval, set, "articles.jsonl")));

        AtLeast($"statements.{set}.f1", score.GetProperty("statements").GetProperty("f1"));
        AtLeast($"statements.{set}.direct.f1", score.GetProperty("direct").GetProperty("f1"));
        AtLeast($"statements.{set}.speaker", score.GetProperty("speaker_accuracy"));
        AtLeast($"statements.{set}.relayed.precision", score.GetProperty("relayed_chains").GetProperty("p"));
        AtLeast($"statements.{set}.relayed.recall", score.GetProperty("relayed_chains").GetProperty("r"));
        AtLeast($"statements.{set}.unnamed.f1", score.GetProperty("anonymous").GetProperty("f1"));
        AtLeast($"statements.{set}.chain", score.GetProperty("chain_accuracy"));
    }

    /// <summary>
    /// Sets of other months, labelled for this project by readers who did not see what the system finds: nearer to unseen news than the
    /// sets that rules were tuned on.
    /// </summary>
    /// <remarks>
    /// Nobody who writes rules reads the errors in "unread" and "unread-2": what they score is what to expect of other news.
    /// </remarks>
    [ScoreTheory]
    [InlineData("feb")]
    [InlineData("may")]
    [InlineData("saudi")]
    [InlineData("read")]
    [InlineData("unread")]
    [InlineData("read-2")]
    [InlineData("unread-2")]
    public void Statements_of_fresh_sets(string set)
    {
        using var fresh = FreshSet.Statements(set);
        var score = Score("statements", fresh.Folder, Step("analyse", Path.Combine(fresh.Folder, "articles.jsonl")));

        score.GetProperty("missing_articles").GetInt32().ShouldBe(0);
        AtLeast($"statements.fresh-{set}.f1", score.GetProperty("statements").GetProperty("f1"));
        AtLeast($"statements.fresh-{set}.speaker", score.GetProperty("speaker_accuracy"));
        AtLeast($"statements.fresh-{set}.chain", score.GetProperty("chain_accuracy"));
    }

    [ScoreTheory]
    [InlineData("feb", "stories-2018-02-26--27.tsv")]
    [InlineData("march", "stories-2018-03-22--25.tsv")]
    [InlineData("may", "stories-2018-05-01--03.tsv")]
    public void Stories_of_fresh_days(string set, string file)
    {
        var labels = FreshSet.Labels(file);
        using var fresh = FreshSet.Stories(labels);
        var score = Score("stories", labels, Step("stories", Path.Combine(fresh.Folder, "articles.jsonl")));

        AtLeast($"stories.fresh-{set}.bcubed.f1", score.GetProperty("bcubed_f1"));
        AtLeast($"stories.fresh-{set}.pairwise.f1", score.GetProperty("pairwise_f1"));
    }

    [ScoreTheory]
    [InlineData("aeb")]
    [InlineData("wcxb")]
    [InlineData("dates")]
    public void Extraction(string set)
    {
        var score = Score("extraction", Shared(Eval, "extraction", set), Step("extract", Shared(Eval, "extraction", set, "html")));

        if (score.TryGetProperty("shingle", out var shingle))
            AtLeast($"extraction.{set}.shingle.f1", shingle.GetProperty("f1"));
        if (score.TryGetProperty("title", out var title))
            AtLeast($"extraction.{set}.title", title.GetProperty("right"));
        if (score.TryGetProperty("author", out var author))
            AtLeast($"extraction.{set}.author", author.GetProperty("right"));
        if (score.TryGetProperty("date", out var date))
            AtLeast($"extraction.{set}.date.f1", date.GetProperty("f1"));
        if (set != "wcxb")
            return;
        AtLeast("extraction.wcxb.date.right", score.GetProperty("date").GetProperty("right"));
        score
            .GetProperty("date_invented_on_undated")[0]
            .GetInt32()
            .ShouldBeLessThanOrEqualTo((int)Floor("extraction.wcxb.date.invented"), "dates invented on undated pages");
    }

    [ScoreFact]
    public void Extraction_of_the_Arabic_pages()
    {
        var score = Score(
            "arabic-pages",
            Shared(Eval, "extraction", "arabic", "gold.json"),
            Step("extract", Shared(Eval, "extraction", "arabic", "html"))
        );

        foreach (var field in new[] { "titles", "dates", "authors", "clean" })
            AtLeast("extraction.arabic." + field, score.GetProperty(field));
        AtLeast("extraction.arabic.word-f1", score.GetProperty("word_f1"));
    }

    [ScoreFact]
    public void Hijri_and_Gregorian_days_side_by_side()
    {
        using var pairs = JsonDocument.Parse(File.ReadAllBytes(Shared(Eval, "numbers-dates", "hijri-pairs.json")));
        var input = Path.Combine(Path.GetTempPath(), "isnad-hijri-" + Environment.ProcessId + ".jsonl");
        HijriRows.Write(pairs.RootElement, input);

        var apart = HijriRows.DaysApart(pairs.RootElement, Run("dotnet", [Command, "step", "times", input]));
        File.Delete(input);

        apart.Count.ShouldBe(pairs.RootElement.GetArrayLength());
        apart.ShouldAllBe(days => days <= 1);
    }

    [ScoreTheory]
    [InlineData("pairs")]
    [InlineData("pairs-hard")]
    public void Copies(string set)
    {
        var score = Score("copies", Shared(Eval, "copies", set + ".jsonl"), Step("copies", Shared(Eval, "copies", set + ".jsonl")));

        AtLeast($"copies.{set}.same-origin.f1", score.GetProperty("same_origin").GetProperty("f1"));
        AtLeast($"copies.{set}.macro.f1", score.GetProperty("macro_f1"));
    }

    [ScoreTheory]
    [InlineData("datelines")]
    [InlineData("dates")]
    public void Times(string set) =>
        AtLeast(
            $"times.{set}.right",
            Score("datelines", Shared(Eval, "numbers-dates", set + ".jsonl"), Step("times", Shared(Eval, "numbers-dates", set + ".jsonl")))
                .GetProperty("right")
        );

    [ScoreFact]
    public void Numbers() =>
        AtLeast(
            "numbers.numbers.f1",
            Score(
                    "numbers",
                    Shared(Eval, "numbers-dates", "numbers.jsonl"),
                    Step("numbers", Shared(Eval, "numbers-dates", "numbers.jsonl"))
                )
                .GetProperty("f1")
        );

    [ScoreFact]
    public void Names()
    {
        var score = Score("names", Shared(Eval, "names", "dev.txt"), Step("names", Shared(Eval, "names", "dev.txt")));

        AtLeast("names.dev.f1", score.GetProperty("all").GetProperty("f1"));
        AtLeast("names.dev.pers", score.GetProperty("PERS").GetProperty("f1"));
        AtLeast("names.dev.loc", score.GetProperty("LOC").GetProperty("f1"));
    }

    [ScoreFact]
    public void Agreement()
    {
        var score = Score("agreement", Shared(Eval, "stance", "dev.csv"), Step("agreement", Shared(Eval, "stance", "dev.csv")));

        AtLeast("agreement.dev.accuracy", score.GetProperty("accuracy"));
        AtLeast("agreement.dev.agree.f1", score.GetProperty("per_label").GetProperty("agree").GetProperty("f1"));
    }

    [ScoreFact]
    public void Points_of_the_March_days()
    {
        var brief = Isnad("brief", Shared(Eval, "stories", "2018-03-13--16.articles.jsonl"), "--json");

        var score = Score("points", Shared(Eval, "points", "2018-03-13--16.json"), brief);

        AtLeast("points.march.found", score.GetProperty("found"));
        AtLeast("points.march.verdict", (double)score.GetProperty("verdict_right").GetInt32() / score.GetProperty("found").GetInt32());
    }

    [ScoreFact]
    public void Points_of_the_April_days()
    {
        var brief = Isnad("brief", Shared(Eval, "stories", "2018-04-11--14.articles.jsonl"), "--json");
        var again = Path.GetTempFileName();
        File.Copy(brief, again, overwrite: true);
        var score = Score(
            "points",
            Path.Combine(ScoreFactAttribute.Root, "tests", "Isnad.Evaluation", "points-2018-04-11--14.json"),
            brief
        );

        AtLeast("points.april.found", score.GetProperty("found"));
        AtLeast("points.april.verdict", (double)score.GetProperty("verdict_right").GetInt32() / score.GetProperty("found").GetInt32());

        var read = Score(
            "points",
            Path.Combine(ScoreFactAttribute.Root, "tests", "Isnad.Evaluation", "points-2018-04-11--14-read.json"),
            again
        );

        AtLeast("points.april-read.found", read.GetProperty("found"));
        AtLeast("points.april-read.verdict", (double)read.GetProperty("verdict_right").GetInt32() / read.GetProperty("found").GetInt32());
    }

    /// <summary>
    /// Points that readers noted on other days, who did not see what the system finds; those on which accounts differ first.
    /// </summary>
    [ScoreFact]
    public void Points_of_other_days()
    {
        var (found, right) = (0, 0);
        foreach (var labels in Directory.GetFiles(FreshSet.Labels(""), "points-*.json").Order(StringComparer.Ordinal))
        {
            using var set = FreshSet.Days(labels);
            var score = Score("points", labels, Isnad("brief", Path.Combine(set.Folder, "articles.jsonl"), "--json"));
            found += score.GetProperty("found").GetInt32();
            right += score.GetProperty("verdict_right").GetInt32();
        }

        AtLeast("points.other-days.found", found);
        AtLeast("points.other-days.right", right);
    }

    /// <summary>
    /// Figures that readers put together where they count the same thing, all of the stories of some days: nothing may be shown as
    /// accounts of one thing that is two.
    /// </summary>
    [ScoreFact]
    public void Figures_together()
    {
        var (equal, different) = (default(FiguresTogether), default(FiguresTogether));
        foreach (var labels in Directory.GetFiles(FreshSet.Labels(""), "figures-*.json").Order(StringComparer.Ordinal))
        {
            using var set = FreshSet.Days(labels);
            var brief = Isnad("brief", Path.Combine(set.Folder, "articles.jsonl"), "--json");
            var days = FiguresTogether.Of(labels, brief);
            File.Delete(brief);
            (equal, different) = (equal + days.Equal, different + days.Different);
        }

        AtLeast("figures.equal.precision", equal.Precision);
        AtLeast("figures.equal.right", equal.Right);
        AtLeast("figures.different.precision", different.Precision);
        AtLeast("figures.different.right", different.Right);
    }

    /// <summary>
    /// Pairs of stories near to each other, of which readers said whether they are of one storyline: those of 2018 were learned from,
    /// those of 2015 not.
    /// </summary>
    [ScoreTheory]
    [InlineData("ant", "ant-2018-02-to-05.jsonl.gz")]
    [InlineData("saudi", "saudi-2015-07-21-to-08-04.jsonl.gz")]
    public void Storylines(string set, string corpus)
    {
        var placed = Step("stories", Shared("corpus", corpus));
        var judged = JudgedStorylines.Of(FreshSet.Labels($"storylines-{set}.tsv"), placed);
        File.Delete(placed);

        AtLeast($"storylines.{set}.precision", judged.Precision);
        AtLeast($"storylines.{set}.right", judged.Right);
    }

    /// <summary>
    /// Stories whose independent origins a reader counted, and pairs of reports of one statement of which readers said whether one text
    /// lies behind both.
    /// </summary>
    [ScoreTheory]
    [InlineData("")]
    [InlineData("-unread")]
    public void Origins(string set)
    {
        var (stories, pairs) = (FreshSet.Labels($"origins{set}.tsv"), FreshSet.Labels($"chains{set}.tsv"));
        using var told = FreshSet.Named(stories);
        using var reports = FreshSet.Named(pairs);
        var counted = new JudgedOrigins(told.Folder).Stories(stories);
        var chains = new JudgedOrigins(reports.Folder).Chains(pairs);

        AtLeast($"origins{set}.exact", counted.Exact);
        AtLeast($"origins{set}.chains.precision", (double)chains.Right / chains.Shown);
        AtLeast($"origins{set}.chains.right", chains.Right);
    }

    /// <summary>Titles of 120 stories, of which readers graded the headlines; the weights were learned from these.</summary>
    [ScoreFact]
    public void Titles()
    {
        var labels = FreshSet.Labels("titles.tsv");
        using var articles = FreshSet.Named(labels);
        var judged = JudgedTitles.Of(labels, articles.Folder);

        AtLeast("titles.good", judged.Good);
        AtLeast("titles.notBad", 120 - judged.Bad);
    }

    /// <summary>
    /// What happened in 131 stories, of whose sentences readers graded 2,200; the weights were learned from these. The stories of the last
    /// eight sets came later, 17 of them of Saudi papers.
    /// </summary>
    [ScoreFact]
    public void Happened()
    {
        var labels = FreshSet.Labels("sentences.tsv");
        using var articles = FreshSet.Named(labels);
        var judged = JudgedHappened.Of(labels, articles.Folder);

        var first = JudgedHappened.Sum(judged.Where(j => j.Key is ['2', '0', '1', '8', '-', >= '1' and <= '6']).Select(j => j.Value));
        AtLeast("happened.first", first.First);
        AtLeast("happened.stages", first.Stages);
        AtLeast("happened.useful", 1 - ((double)first.Poor / first.Told));

        var all = JudgedHappened.Sum(judged.Values);
        AtLeast("happened.all.first", all.First);
        AtLeast("happened.all.stages", all.Stages);
        AtLeast("happened.all.useful", 1 - ((double)all.Poor / all.Told));
    }

    /// <summary>Which of 900 articles are columns; the weights were learned from these.</summary>
    [ScoreFact]
    public void Opinion()
    {
        var labels = FreshSet.Labels("kinds.tsv");
        using var articles = FreshSet.Named(labels);
        var analyser = Analyser.WithShippedTables();
        var kinds = File.ReadLines(labels)
            .Where(l => l[0] != '#')
            .Select(l => l.Split('\t'))
            .ToDictionary(r => r[1], r => r[2], StringComparer.Ordinal);
        var taken = new Reading(new ArticleExtractor(), analyser, 2)
            .Read(new InputReader().Read([Path.Combine(articles.Folder, "articles.jsonl")]))
            .SelectMany(r => r.Articles)
            .DistinctBy(a => a.Article.SourceId)
            .Where(a => a.IsOpinion)
            .Select(a => kinds[a.Article.SourceId!])
            .ToList();

        AtLeast("opinion.columns", taken.Count(k => k == "column"));
        AtLeast("opinion.noReports", 1 - ((double)taken.Count(k => k == "report") / taken.Count));
    }

    /// <summary>The first ten statements in the briefs of 98 stories, of which readers graded 1,837; the weights were learned from these.</summary>
    [ScoreFact]
    public void Quoted()
    {
        var labels = FreshSet.Labels("statements.tsv");
        using var articles = FreshSet.Named(labels);
        var judged = JudgedStatements.Of(labels, articles.Folder);

        AtLeast("quoted.foremost", judged.Foremost);
        AtLeast("quoted.worthy", (double)judged.Worthy / judged.Graded);
        AtLeast("quoted.notWrong", 1 - ((double)judged.Wrong / judged.Graded));
    }

    /// <summary>
    /// The points that short briefs of 92 stories show, of which readers graded 707 with lone figures and denials; the weights were learned
    /// from these.
    /// </summary>
    [ScoreFact]
    public void Points_shown()
    {
        var labels = FreshSet.Labels("points-graded.tsv");
        using var articles = FreshSet.Named(labels);
        var (differences, agreements) = JudgedPoints.Of(labels, articles.Folder);

        AtLeast("shown.differences.worthy", differences.Worthy);
        AtLeast("shown.differences.notWrong", 1 - ((double)differences.Wrong / differences.Graded));
        AtLeast("shown.agreements.worthy", (double)agreements.Worthy / agreements.Graded);
        AtLeast("shown.agreements.notWrong", 1 - ((double)agreements.Wrong / agreements.Graded));
    }

    private static void Stories(string days, string floor)
    {
        var score = Score(
            "stories",
            Shared(Eval, "stories", days + ".labels-A.tsv"),
            Step("stories", Shared(Eval, "stories", days + ".articles.jsonl"))
        );

        AtLeast(floor + ".bcubed.f1", score.GetProperty("bcubed_f1"));
        AtLeast(floor + ".pairwise.f1", score.GetProperty("pairwise_f1"));
    }

    private static void AtLeast(string name, JsonElement figure) => AtLeast(name, figure.GetDouble());

    private static void AtLeast(string name, double figure) => figure.ShouldBeGreaterThanOrEqualTo(Floor(name), name);

    private static double Floor(string name)
    {
        using var floors = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(ScoreFactAttribute.Root, "tests", "Isnad.Evaluation", "floors.json"))
        );
        return floors.RootElement.GetProperty(name).GetDouble();
    }

    private static string Shared(params string[] parts) => Path.Combine([ScoreFactAttribute.Root, "..", "shared", .. parts]);

    private static string Step(string step, string input) => Isnad("step", step, input);

    private static string Isnad(params string[] args)
    {
        var output = Path.GetTempFileName();
        File.WriteAllText(output, Run("dotnet", [Command, .. args]));
        return output;
    }

    private static JsonElement Score(string task, string gold, string predicted)
    {
        using var score = JsonDocument.Parse(Run("python3", [Shared(Eval, "score.py"), task, gold, predicted]));
        File.Delete(predicted);
        return score.RootElement.Clone();
    }

    private static string Run(string command, string[] args)
    {
        var start = new ProcessStartInfo(command) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
