using System.CommandLine;
using Isnad.Storage;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad story ID</c> and <c>isnad storyline ID</c>: the brief of a story, or of every story of a storyline.</summary>
internal static class StoryCommand
{
    public static Command Build() => Build("story", "Prints the brief of a story.", Find);

    /// <summary>The story with an id, or the one that an article belongs to.</summary>
    /// <param name="store">The store.</param>
    /// <param name="id">An id of either.</param>
    public static IReadOnlyList<Story> Find(Store store, string id) =>
        store.Stories.Find(id) is { } story ? [story]
        : store.Articles.Find(id) is { } article && store.Stories.StoryOf(article.Article.Id) is { } home && store.Stories.Find(home) is { } its ? [its] : [];

    public static Command BuildStoryline() => Build("storyline", "Prints the briefs of all stories of a storyline, in order of time.", (store, id) =>
        [.. store.Stories.OfStoryline(id).Select(row => store.Stories.Find(row.Id.Value)).OfType<Story>()]);

    private static Command Build(string name, string description, Func<Store, string, IReadOnlyList<Story>> find)
    {
        var id = new Argument<string>("ID") { Description = "Its id." };
        var output = new BriefOutput();
        var command = new Command(name, description) { id };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.Of(parsed);
            var stories = find(store, parsed.GetRequiredValue(id));
            if (stories.Count == 0) throw OpenStore.NotFound(parsed.GetRequiredValue(id));
            var newsroom = new Newsdesk(store, TimeProvider.System).Load(stories);
            output.Write(parsed, terminal, newsroom, newsroom.Stories, []);
            return terminal.Conclude([]);
        });
        return command;
    }
}
