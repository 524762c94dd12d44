using System.CommandLine;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad split</c>, <c>merge</c>, <c>correct</c>: what a person decided; it sticks.</summary>
internal static class DecisionCommands
{
    public static Command BuildSplit()
    {
        var article = new Argument<string>("ARTICLE") { Description = "The article that does not belong to its story." };
        var command = new Command("split", "Takes an article out of its story, for good.") { article };
        command.SetAction(parsed => Decide(parsed, store =>
        {
            var id = Article(store, parsed.GetRequiredValue(article));
            return new Decision("split", id, store.Stories.StoryOf(new Articles.ArticleId(id)) ?? "", "", TimeProvider.System.GetUtcNow());
        }));
        return command;
    }

    public static Command BuildMerge()
    {
        var first = new Argument<string>("STORY") { Description = "The story that stays." };
        var second = new Argument<string>("OTHER") { Description = "The story that becomes part of it; its id leads there from now on." };
        var command = new Command("merge", "Makes one story of two, for good.") { first, second };
        command.SetAction(parsed => Decide(parsed, store =>
            new Decision("merge", Story(store, parsed.GetRequiredValue(second)), Story(store, parsed.GetRequiredValue(first)), "", TimeProvider.System.GetUtcNow())));
        return command;
    }

    public static Command BuildCorrect()
    {
        var statement = new Argument<string>("STATEMENT") { Description = "An article's id and the statement's number from 0: a1b2…#3." };
        var speaker = new Option<string>("--speaker") { Description = "Who really said it.", Required = true, HelpName = "NAME" };
        var command = new Command("correct", "Corrects the speaker of a statement, for good.") { statement, speaker };
        command.SetAction(parsed => Decide(parsed, store =>
        {
            var parts = parsed.GetRequiredValue(statement).Split('#');
            var id = Article(store, parts[0]);
            if (parts.Length != 2 || !int.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out var n) || n < 0 || n >= store.Articles.Find(id)!.Statements.Count) throw OpenStore.NotFound(parsed.GetRequiredValue(statement));
            return new Decision("correct", id + "#" + parts[1], "speaker", parsed.GetRequiredValue(speaker), TimeProvider.System.GetUtcNow());
        }));
        return command;
    }

    public static Command BuildUndo()
    {
        var number = new Argument<long?>("NUMBER") { Description = "The decision's number; without one all decisions are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("undo", "Takes a decision back; lists all of them when none is named.") { number };
        command.SetAction(parsed =>
        {
            using var store = OpenStore.Of(parsed);
            var terminal = new Terminal(parsed);
            if (parsed.GetValue(number) is not { } n)
            {
                foreach (var decision in store.Decisions.All()) terminal.Out.WriteLine(FormattableString.Invariant($"{decision.Number}  {decision.Kind} {decision.Subject} {decision.Object} {decision.Value}").TrimEnd());
                return ExitCode.Done;
            }
            var undone = new Newsdesk(store, TimeProvider.System).Undo(n) ?? throw OpenStore.NotFound(n.ToString(System.Globalization.CultureInfo.InvariantCulture));
            terminal.Say($"isnad: undone {undone.Kind} {undone.Subject}");
            return ExitCode.Done;
        });
        return command;
    }

    private static int Decide(ParseResult parsed, Func<Store, Decision> decide)
    {
        using var store = OpenStore.Of(parsed);
        var decision = decide(store);
        store.Write(() => store.Decisions.Put(decision));
        new Newsdesk(store, TimeProvider.System).Track(CancellationToken.None);
        new Terminal(parsed).Say($"isnad: {decision.Kind} {decision.Subject} {decision.Object} {decision.Value}".TrimEnd());
        return ExitCode.Done;
    }

    private static string Article(Store store, string id) => store.Articles.Find(id)?.Article.Id.Value ?? throw OpenStore.NotFound(id);

    private static string Story(Store store, string id) => store.Stories.Find(id)?.Id.Value ?? throw OpenStore.NotFound(id);
}
