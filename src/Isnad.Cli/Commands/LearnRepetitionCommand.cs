using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Briefs;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn repetition JUDGED ARTICLES…</c>: makes <c>Briefs/repetition.tsv</c>.</summary>
internal static class LearnRepetitionCommand
{
    /// <summary>
    /// A row: the days, the story, the place among the told sentences or 0, where the sentence stands, what a reader says of it.
    /// </summary>
    private sealed record Row(string Days, string Story, int Place, string Article, TextSpan Span, string Verdict);

    public static Command Build() =>
        Learned.From(
            "repetition",
            "Learns from judged sentences when one says again what others have told; prints the table Briefs/repetition.tsv.",
            new Argument<string>("JUDGED") { Description = "Judged sentences: tests/Isnad.Evaluation/fresh/repetition.tsv." },
            article: 3,
            Learn
        );

    private static void Learn(Terminal terminal, List<string[]> rows, Dictionary<string, AnalysedArticle> bySource)
    {
        var examples = Examples(rows.ConvertAll(Read), bySource);
        Learned.Write(
            terminal.Out,
            "weights by which a sentence says again what has been told; a sum above zero is repetition. columns: likeness, weight. source: learned by isnad learn repetition from judged sentences of the ANT corpus; figures only, own work, MIT",
            RepetitionFeatures.Names.Zip(RepetitionTrainer.Learn(examples))
        );
        Learned.Tell(terminal, RepetitionTrainer.LeaveOneOut(examples), j => j.Sentence.Days, Told);
    }

    private static string Told(List<(JudgedSentence Sentence, double Likely)> judged)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{judged.Count} sentences, accuracy {Part(judged.Where(j => j.Sentence.Verdict != RepetitionVerdict.Detail), j => IsTaken(j) == (j.Sentence.Verdict == RepetitionVerdict.Repeats)):0.000}; left out are {Part(Of(RepetitionVerdict.Repeats), IsTaken):0.000} that repeat, {Part(Of(RepetitionVerdict.Detail), IsTaken):0.000} that add a detail, {Part(Of(RepetitionVerdict.Adds), IsTaken):0.000} that add something"
        );

        static bool IsTaken((JudgedSentence Sentence, double Likely) judged) => judged.Likely > 0.5;

        IEnumerable<(JudgedSentence Sentence, double Likely)> Of(RepetitionVerdict verdict) =>
            judged.Where(j => j.Sentence.Verdict == verdict);

        static double Part(
            IEnumerable<(JudgedSentence Sentence, double Likely)> all,
            Func<(JudgedSentence Sentence, double Likely), bool> holds
        ) => all.Select(j => holds(j) ? 1.0 : 0).DefaultIfEmpty().Average();
    }

    private static Row Read(string[] f) =>
        new(
            f[0],
            f[0] + " " + f[1],
            int.Parse(f[2], CultureInfo.InvariantCulture),
            f[3],
            new TextSpan(int.Parse(f[4], CultureInfo.InvariantCulture), int.Parse(f[5], CultureInfo.InvariantCulture)),
            f[6]
        );

    /// <summary>
    /// A sentence that repeats does so beside those up to the one that it repeats, and beside all; one that adds is judged beside all that
    /// stand before it.
    /// </summary>
    private static List<JudgedSentence> Examples(List<Row> rows, Dictionary<string, AnalysedArticle> bySource)
    {
        var newsroom = new Newsroom([.. bySource.Values], [], [], []);
        var examples = new List<JudgedSentence>();
        foreach (var story in rows.GroupBy(r => r.Story, StringComparer.Ordinal))
        {
            var told = story.Where(r => r.Place > 0).OrderBy(r => r.Place).Select(Find).OfType<StorySentence>().ToList();
            foreach (var row in story.Where(r => r.Verdict is not ("first" or "empty") && Find(r) is not null))
            {
                var before = row.Place > 0 ? row.Place - 1 : told.Count;
                var repeated = row.Verdict == "new" ? 0 : int.Parse(row.Verdict.TrimEnd('+'), CultureInfo.InvariantCulture);
                var verdict =
                    repeated == 0 ? RepetitionVerdict.Adds
                    : row.Verdict[^1] == '+' ? RepetitionVerdict.Detail
                    : RepetitionVerdict.Repeats;
                foreach (var count in new[] { repeated, before }.Where(n => n > 0).Distinct())
                {
                    examples.Add(
                        new JudgedSentence(
                            row.Days,
                            verdict,
                            RepetitionFeatures.Of(newsroom, new BesideTold(Find(row)!), new ToldSoFar(told.Take(count)))
                        )
                    );
                }
            }
        }
        return examples;

        // what is no sentence any more, such as a headline between paragraphs, is passed over
        StorySentence? Find(Row row) => newsroom.Sentences(bySource[row.Article].Article.Id).SingleOrDefault(s => s.Span == row.Span);
    }
}
