using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isnad.Evaluation;

/// <summary>
/// Labels that were made for this project on articles of the corpus: ids and places only. The texts are put back from ../shared for
/// scoring.
/// </summary>
internal sealed class FreshSet : IDisposable
{
    /// <summary>Where the set stands as the scorer wants it: articles.jsonl and statements.jsonl.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("isnad-fresh-").FullName;

    /// <summary>The statements of a set with their words put back.</summary>
    /// <param name="set">feb, may, saudi, read, unread, read-2 or unread-2.</param>
    public static FreshSet Statements(string set)
    {
        var rows = File.ReadLines(Labels("statements-" + set + ".jsonl")).Select(l => JsonNode.Parse(l)!).ToList();
        var wanted = rows.ToDictionary(r => (string)r["id"]!, r => (int)r["length"]!, StringComparer.Ordinal);
        var texts = Articles("ant-2018-02-to-05.jsonl.gz")
            .Concat(Articles("saudi-2015-07-21-to-08-04.jsonl.gz"))
            .Where(a => wanted.TryGetValue((string)a["id"]!, out var length) && ((string?)a["text"])?.Length == length)
            .DistinctBy(a => (string)a["id"]!)
            .ToDictionary(a => (string)a["id"]!, StringComparer.Ordinal);
        var made = new FreshSet();
        foreach (var row in rows)
        {
            var text = (string)texts[(string)row["id"]!]["text"]!;
            foreach (var statement in row["statements"]!.AsArray())
            {
                foreach (var field in new[] { "content", "cue", "speaker" })
                    statement![field] = statement[field] is { } span ? text.Substring((int)span[0]!, (int)span[1]!) : "";
            }
        }
        File.WriteAllLines(
            Path.Combine(made.Folder, "articles.jsonl"),
            rows.Select(r => texts[(string)r["id"]!].ToJsonString()),
            new UTF8Encoding(false)
        );
        File.WriteAllLines(Path.Combine(made.Folder, "statements.jsonl"), rows.Select(r => r.ToJsonString()), new UTF8Encoding(false));
        return made;
    }

    /// <summary>The articles of labelled days.</summary>
    /// <param name="labels">The file of ids and stories.</param>
    public static FreshSet Stories(string labels)
    {
        var wanted = File.ReadLines(labels).Select(l => l.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
        var made = new FreshSet();
        File.WriteAllLines(
            Path.Combine(made.Folder, "articles.jsonl"),
            Articles("ant-2018-02-to-05.jsonl.gz")
                .Where(a => wanted.Contains((string)a["id"]!))
                .DistinctBy(a => (string)a["id"]!)
                .Select(a => a.ToJsonString()),
            new UTF8Encoding(false)
        );
        return made;
    }

    /// <summary>The articles that a table of labels names in any column.</summary>
    /// <param name="labels">The table, tab-separated.</param>
    public static FreshSet Named(string labels)
    {
        var wanted = File.ReadLines(labels).Where(l => l[0] != '#').SelectMany(l => l.Split('\t')).ToHashSet(StringComparer.Ordinal);
        var made = new FreshSet();
        File.WriteAllLines(
            Path.Combine(made.Folder, "articles.jsonl"),
            Articles("ant-2018-02-to-05.jsonl.gz")
                .Concat(Articles("saudi-2015-07-21-to-08-04.jsonl.gz"))
                .Where(a => wanted.Contains((string)a["id"]!))
                .DistinctBy(a => (string)a["id"]!)
                .Select(a => a.ToJsonString()),
            new UTF8Encoding(false)
        );
        return made;
    }

    /// <summary>All articles of the days that points or figures were labelled of.</summary>
    /// <param name="labels">The file of labels, <c>KIND-FIRST--LAST.json</c>: a date, and the day on which the same month's span ends.</param>
    public static FreshSet Days(string labels)
    {
        var name = Path.GetFileNameWithoutExtension(labels);
        var span = name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..].Split("--");
        var (first, last) = (span[0], span[0][..8] + span[1]);
        var made = new FreshSet();
        File.WriteAllLines(
            Path.Combine(made.Folder, "articles.jsonl"),
            Articles("ant-2018-02-to-05.jsonl.gz")
                .Where(a => IsWithin(((string?)a["published"])?[..10], first, last))
                .DistinctBy(a => (string)a["id"]!)
                .Select(a => a.ToJsonString()),
            new UTF8Encoding(false)
        );
        return made;
    }

    private static bool IsWithin(string? day, string first, string last) =>
        day is not null && string.CompareOrdinal(day, first) >= 0 && string.CompareOrdinal(day, last) <= 0;

    /// <summary>A file of labels.</summary>
    /// <param name="name">Its name.</param>
    public static string Labels(string name) => Path.Combine(ScoreFactAttribute.Root, "tests", "Isnad.Evaluation", "fresh", name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static IEnumerable<JsonNode> Articles(string corpus)
    {
        using var reader = new StreamReader(
            new GZipStream(
                File.OpenRead(Path.Combine(ScoreFactAttribute.Root, "..", "shared", "corpus", corpus)),
                CompressionMode.Decompress
            )
        );
        while (reader.ReadLine() is { } line)
            yield return JsonNode.Parse(line)!;
    }
}
