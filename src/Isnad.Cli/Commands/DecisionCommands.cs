using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Isnad.Exports;
using Isnad.Storage;
using Isnad.Storage.Deciding;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad split</c>, <c>merge</c>, <c>correct</c>: what a person decided; it sticks.</summary>
internal static class DecisionCommands
{
    public static Command BuildSplit()
    {
        var article = new Argument<string>("ARTICLE") { Description = "The article that does not belong to its story." };
        var command = new Command("split", "Takes an article out of its story, for good.") { article };
        command.SetAction(parsed => Decide(parsed, maker => maker.Split(parsed.GetRequiredValue(article))));
        return command;
    }

    public static Command BuildMerge()
    {
        var first = new Argument<string>("STORY") { Description = "The story that stays." };
        var second = new Argument<string>("OTHER") { Description = "The story that becomes part of it; its id leads there from now on." };
        var command = new Command("merge", "Makes one story of two, for good.") { first, second };
        command.SetAction(parsed => Decide(parsed, maker => maker.Merge(parsed.GetRequiredValue(first), parsed.GetRequiredValue(second))));
        return command;
    }

    public static Command BuildCorrect()
    {
        var item = new Argument<string>("ITEM")
        {
            Description = "A statement: an article's id and the statement's number from 0 (a1b2…#3); or an article, with --name.",
        };
        var speaker = new Option<string?>("--speaker") { Description = "Who really said the statement.", HelpName = "NAME" };
        var name = new Option<string?>("--name") { Description = "A name as the article writes it.", HelpName = "TEXT" };
        var means = new Option<string?>("--means")
        {
            Description = "Whom that name means: an id, or a name in any spelling; 'none' for nobody we know.",
            HelpName = "ENTITY",
        };
        var command = new Command("correct", "Corrects the speaker of a statement, or whom a name means, for good.")
        {
            item,
            speaker,
            name,
            means,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(speaker) is null == (result.GetValue(name) is null || result.GetValue(means) is null))
                UsageFaults.Refuse(result, "ISN608", "--speaker NAME | --name TEXT --means ENTITY");
        });
        command.SetAction(parsed =>
            Decide(
                parsed,
                maker =>
                    parsed.GetValue(speaker) is { } said
                        ? maker.CorrectSpeaker(parsed.GetRequiredValue(item), said)
                        : maker.CorrectEntity(
                            parsed.GetRequiredValue(item),
                            parsed.GetValue(name)!,
                            parsed.GetValue(means) is "none" ? null : parsed.GetValue(means)
                        )
            )
        );
        return command;
    }

    public static Command BuildUndo()
    {
        var number = new Argument<long?>("NUMBER")
        {
            Description = "The decision's number; without one all decisions are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("undo", "Takes a decision back; lists all of them when none is named.") { number };
        command.SetAction(parsed =>
        {
            using var store = OpenStore.ToRead(parsed);
            var terminal = new Terminal(parsed);
            var json = parsed.GetValue(GlobalOptions.Json);
            if (parsed.GetValue(number) is not { } n)
            {
                var decisions = store.Decisions.All();
                if (decisions.Count == 0)
                    terminal.Say(terminal.Arabic ? "isnad: لا قرارات" : "isnad: no decisions");
                if (json)
                    terminal.Out.WriteLine(
                        Json.Document(w =>
                        {
                            w.WriteStartObject();
                            w.Array("decisions", decisions, d => Write(w, d));
                            w.WriteEndObject();
                        })
                    );
                else
                    foreach (var decision in decisions)
                        terminal.Out.WriteLine(
                            FormattableString
                                .Invariant(
                                    $"{decision.Number}  {decision.Made:yyyy-MM-dd}  {decision.Kind} {decision.Subject} {decision.Object} {decision.Value}"
                                )
                                .TrimEnd()
                        );
                return terminal.Conclude([]);
            }
            var undone =
                new Newsdesk(store, TimeProvider.System, GlobalOptions.ThreadCount(parsed)).Undo(n)
                ?? throw OpenStore.NotFound(n.ToString(CultureInfo.InvariantCulture));
            if (json)
                Write(terminal, "undone", undone);
            else
                terminal.Say($"isnad: {(terminal.Arabic ? "أُلغي" : "undone")} {undone.Kind} {undone.Subject}");
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void Write(Terminal terminal, string name, Decision decision) =>
        terminal.Out.WriteLine(
            Json.Document(w =>
            {
                w.WriteStartObject();
                w.WritePropertyName(name);
                Write(w, decision);
                w.WriteEndObject();
            })
        );

    private static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.WriteNumber("number", decision.Number);
        json.WriteString("kind", decision.Kind);
        json.WriteString("subject", decision.Subject);
        json.WriteString("object", decision.Object);
        json.WriteString("value", decision.Value);
        json.WriteString("made", decision.Made.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static int Decide(ParseResult parsed, Func<DecisionMaker, DecisionResult> decide)
    {
        using var store = OpenStore.ToRead(parsed);
        switch (decide(new DecisionMaker(store, TimeProvider.System)))
        {
            case DecisionResult.Made { Decision: var decision }:
                store.Write(() => store.Decisions.Put(decision));
                var made = store.Decisions.All()[^1];
                new Newsdesk(store, TimeProvider.System, GlobalOptions.ThreadCount(parsed)).Track(CancellationToken.None);
                var terminal = new Terminal(parsed);
                if (parsed.GetValue(GlobalOptions.Json))
                    Write(terminal, "made", made);
                else
                    terminal.Say(
                        FormattableString
                            .Invariant($"isnad: {made.Number}  {made.Kind} {made.Subject} {made.Object} {made.Value}")
                            .TrimEnd()
                    );
                return terminal.Conclude([]);
            case DecisionResult.Refused { Why: var why }:
                Terminal.Tell(why, GlobalOptions.MessageLanguage(parsed));
                return ExitCode.Of(why.Code);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
