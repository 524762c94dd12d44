using System.Text.Json;
using Isnad.Briefs;
using Isnad.Exports;

namespace Isnad.Tests.Contract;

/// <summary>Holds what the program writes against the shapes that other programs rely on (shapes.json).</summary>
public class ContractTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");
    private static readonly JsonElement Shapes = Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Isnad.Tests", "Contract", "shapes.json"))
    );

    [Fact]
    public void An_analysed_article_has_the_shape_of_the_contract() =>
        Analyses(Samples).SelectMany(a => Departures(a, "article", "body", "analysis")).ShouldBeEmpty();

    [Fact]
    public void A_brief_has_the_shape_of_the_contract() => Departures(Brief(Samples), "brief").ShouldBeEmpty();

    [NeedsSharedFact]
    public void The_seeds_have_the_shapes_of_the_contract()
    {
        var seeds = Path.Combine(Repository.Shared!, "seeds");

        Analyses(seeds).SelectMany(a => Departures(a, "article", "body", "analysis")).ShouldBeEmpty();
        Departures(Brief(seeds), "brief").ShouldBeEmpty();
    }

    [Fact]
    public void Every_span_of_an_analysis_holds_the_characters_it_gives()
    {
        var seen = 0;
        foreach (var article in Analyses(Samples))
        {
            foreach (var (span, place) in Spans(article))
            {
                seen++;
                StringOf(article, place)
                    .Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32())
                    .ShouldBe(span.GetProperty("text").GetString());
            }
        }
        seen.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Every_piece_of_evidence_of_a_brief_is_the_very_characters_of_its_article()
    {
        var texts = Analyses(Samples).DistinctBy(a => a.GetProperty("id").GetString()).ToDictionary(a => a.GetProperty("id").GetString()!);
        var evidence = Objects(Brief(Samples)).Where(o => o.TryGetProperty("exact", out _)).ToList();

        evidence.Count.ShouldBeGreaterThan(50);
        evidence
            .Where(o =>
                StringOf(texts[o.GetProperty("article").GetString()!], PlaceOf(o) ?? "text")
                    .Substring(o.GetProperty("start").GetInt32(), o.GetProperty("length").GetInt32()) != o.GetProperty("exact").GetString()
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_of_what_happened_a_statement_and_an_account_never_stand_without_evidence()
    {
        var seen = 0;
        foreach (var story in Brief(Samples).GetProperty("stories").EnumerateArray())
        {
            string[] parts = ["happened", "statements", "timeline"];
            foreach (
                var item in parts
                    .SelectMany(p => story.GetProperty(p).EnumerateArray())
                    .Concat(story.GetProperty("points").EnumerateArray().SelectMany(p => p.GetProperty("accounts").EnumerateArray()))
            )
            {
                seen++;
                item.GetProperty("evidence").GetArrayLength().ShouldBeGreaterThan(0);
            }
        }
        seen.ShouldBeGreaterThan(50);
    }

    private static List<JsonElement> Analyses(string path) =>
        [.. Running.Articles(path).Select(a => Parse(Json.Line(json => AnalysisJson.Write(json, a))))];

    private static JsonElement Brief(string path)
    {
        var newsroom = Running.Newsroom(path);
        var writer = BriefWriter.WithShippedTables();
        return Parse(
            Json.Document(json =>
                new BriefJson(newsroom, "ar").Write(json, [.. newsroom.Stories.Select(s => writer.Write(newsroom, s))], [])
            )
        );
    }

    private static IEnumerable<string> Departures(JsonElement value, params string[] shapes) =>
        shapes.SelectMany(shape => JsonShape.Departures(value, Shapes.GetProperty(shape)));

    private static IEnumerable<JsonElement> Objects(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(value),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
            _ => [],
        };

    /// <summary>Every object with a span and its characters; a cue and a speaker stand in the string of their statement.</summary>
    private static IEnumerable<(JsonElement Span, string Place)> Spans(JsonElement value, string place = "text")
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().SelectMany(item => Spans(item, place));
        if (value.ValueKind != JsonValueKind.Object)
            return [];
        var own = PlaceOf(value) ?? place;
        var inner = value.EnumerateObject().SelectMany(p => Spans(p.Value, own));
        return value.TryGetProperty("start", out _) && value.TryGetProperty("text", out _) ? inner.Prepend((value, own)) : inner;
    }

    private static string? PlaceOf(JsonElement value) => value.TryGetProperty("in", out var place) ? place.GetString() : null;

    /// <summary>The string of an article that a span counts in.</summary>
    private static string StringOf(JsonElement article, string place) =>
        place.StartsWith("dropped:", StringComparison.Ordinal)
            ? article
                .GetProperty("dropped")[int.Parse(place[8..], System.Globalization.CultureInfo.InvariantCulture)]
                .GetProperty("text")
                .GetString()!
        : place == "author" ? article.GetProperty("authors")[0].GetString()!
        : article.GetProperty(place).GetString()!;

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
