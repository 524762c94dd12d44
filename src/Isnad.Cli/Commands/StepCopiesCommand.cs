using System.CommandLine;
using System.Text.Json;
using Isnad.Copies;
using Isnad.Exports;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step copies PAIRS</c>: how the two articles of each pair stand to each other.</summary>
internal static class StepCopiesCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("PAIRS") { Description = "JSON Lines with pair, a, b; a and b as articles." };
        var command = new Command("copies", "Prints for each pair of articles: copy, rewrite, independent, template or different.")
        {
            file,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var judge = new PairJudge();
            return terminal.Conclude(
                ArticlePairs.Each(
                    parsed.GetRequiredValue(file),
                    (row, a, b) =>
                    {
                        var judgement = judge.Judge(a, b);
                        var credits = (A: a.Credits.FirstOrDefault()?.Name, B: b.Credits.FirstOrDefault()?.Name);
                        terminal.Out.WriteLine(
                            Json.Line(json =>
                            {
                                json.WriteStartObject();
                                json.WritePropertyName("pair");
                                if (row.TryGetProperty("pair", out var pair))
                                    pair.WriteTo(json);
                                else
                                    json.WriteNullValue();
                                json.WriteString("relation", Codes.Of(judgement.Relation));
                                json.WriteNumber("share", Math.Round(judgement.Share, 4));
                                json.WriteStartObject("credit");
                                json.WriteString("a", credits.A);
                                json.WriteString("b", credits.B);
                                json.WriteEndObject();
                                json.WriteString("from", CopyDirection.Of(judgement, a, b));
                                WriteSpans(json, judgement.SameOrigin ? SharedWording.Find(a.Article.Text, b.Article.Text) : []);
                                json.WriteEndObject();
                            })
                        );
                    }
                ),
                anythingDone: false
            );
        });
        return command;
    }

    private static void WriteSpans(Utf8JsonWriter json, IReadOnlyList<SharedWording> spans) =>
        json.Array(
            "spans",
            spans,
            span =>
            {
                json.WriteStartObject();
                json.WriteStartObject("a");
                json.Span(span.A);
                json.WriteEndObject();
                json.WriteStartObject("b");
                json.Span(span.B);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        );
}
