using System.CommandLine;
using Isnad.Exports;
using Isnad.Sources.Archives;
using Isnad.Sources.Feeds;
using Isnad.Sources.Web;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad add URL|PATH…</c>: registers sources and says what it found.</summary>
internal static class AddCommand
{
    public static Command Build()
    {
        var given = new Argument<string[]>("SOURCE")
        {
            Description = "Addresses of sites or feeds, folders, files, or a list of feeds (.opml).",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("add", "Registers sources: finds the feeds and sitemaps of a site and says what it found.") { given };
        command.SetAction((parsed, stop) => Run(parsed, parsed.GetRequiredValue(given), stop));
        return command;
    }

    private const int LargestSource = 50 << 20;

    /// <summary>A source that was found.</summary>
    private sealed record Offer(string Url, string Kind, string? Title, int Items);

    private static async Task<int> Run(ParseResult parsed, string[] given, CancellationToken stop)
    {
        var terminal = new Terminal(parsed);
        using var store = OpenStore.Of(parsed);
        using var fetcher = new Fetcher(WebAccess.FetchSettings(), TimeProvider.System);
        if (given.Any(WebAccess.IsAddress))
            WebAccess.AskForContact(terminal);
        fetcher.Recall(store.Hosts.All());
        var offers = new List<(Offer Offer, bool New)>();
        var problems = new List<Problem>();
        foreach (var one in given)
        {
            var found = WebAccess.IsAddress(one)
                ? await OnTheWeb(fetcher, one, terminal, problems, stop).ConfigureAwait(false)
                : Here(one, problems);
            store.Write(() =>
            {
                offers.AddRange(found.Select(o => (o, store.Sources.Add(o.Url, o.Kind, o.Title))));
                store.Hosts.Put(fetcher.Memory);
            });
        }
        if (parsed.GetValue(GlobalOptions.Json))
        {
            terminal.Out.WriteLine(
                Json.Document(json =>
                {
                    json.WriteStartObject();
                    json.Array(
                        "sources",
                        offers,
                        o =>
                        {
                            json.WriteStartObject();
                            json.WriteString("url", o.Offer.Url);
                            json.WriteString("kind", o.Offer.Kind);
                            json.WriteString("title", o.Offer.Title);
                            json.WriteNumber("items", o.Offer.Items);
                            json.WriteBoolean("new", o.New);
                            json.WriteEndObject();
                        }
                    );
                    ProblemJson.Write(json, problems, GlobalOptions.MessageLanguage(parsed));
                    json.WriteEndObject();
                })
            );
        }
        else
        {
            foreach (var (offer, isNew) in offers)
                terminal.Out.WriteLine(
                    FormattableString.Invariant($"{(isNew ? "+" : "=")} {offer.Kind, -8}{offer.Url}  {offer.Title}  ({offer.Items})")
                );
        }
        return terminal.Conclude(problems, offers.Count > 0);
    }

    private static List<Offer> Here(string path, List<Problem> problems)
    {
        if (!Path.Exists(path))
        {
            problems.Add(new Problem(path, "ISN101"));
            return [];
        }
        if (Path.GetExtension(path).Equals(".opml", StringComparison.OrdinalIgnoreCase))
            return Listed(path, problems);
        return [new Offer(Path.GetFullPath(path), "path", null, 0)];
    }

    /// <summary>The feeds of an OPML list.</summary>
    private static List<Offer> Listed(string path, List<Problem> problems)
    {
        try
        {
            if (OpmlReader.Read(File.ReadAllBytes(path)) is { } listed)
                return [.. listed.Select(o => new Offer(o.Url, "feed", o.Title, 0))];
            problems.Add(new Problem(path, "ISN210"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(path, fault is IOException ? "ISN103" : "ISN102", [Reason.Of(fault)]));
        }
        return [];
    }

    private static async Task<List<Offer>> OnTheWeb(
        Fetcher fetcher,
        string url,
        Terminal terminal,
        List<Problem> problems,
        CancellationToken stop
    )
    {
        var page = await fetcher.Get(url, largest: LargestSource, stop: stop).ConfigureAwait(false);
        if (page.Problem is { } problem)
        {
            problems.Add(problem);
            return [];
        }
        if (OfFeed(url, page) is { } itself)
            return [itself];
        var candidates = FeedDiscovery.Linked(page.Body, page.Final, HttpMessage.CharsetOf(page.ContentType)).ToList();
        candidates.AddRange((await fetcher.Robots(url, stop).ConfigureAwait(false)).Sitemaps.Take(10));
        var offers = await Tried(fetcher, candidates, terminal, stop).ConfigureAwait(false);
        if (offers.Count == 0)
            offers = await Tried(fetcher, FeedDiscovery.Guesses(new Uri(page.Final)), terminal, stop).ConfigureAwait(false);
        if (offers.Count == 0)
            problems.Add(new Problem(url, "ISN110"));
        return offers;
    }

    private static async Task<List<Offer>> Tried(Fetcher fetcher, IEnumerable<string> candidates, Terminal terminal, CancellationToken stop)
    {
        var offers = new List<Offer>();
        var distinct = candidates.Distinct(StringComparer.Ordinal).ToList();
        for (var i = 0; i < distinct.Count; i++)
        {
            var candidate = distinct[i];
            terminal.Progress.Show("looked at", i, distinct.Count);
            var answer = await fetcher.Get(candidate, largest: LargestSource, stop: stop).ConfigureAwait(false);
            if (answer.Problem is null && OfFeed(candidate, answer) is { } offer)
                offers.Add(offer);
        }
        return offers;
    }

    private static Offer? OfFeed(string url, Fetched answer) =>
        FeedReader.Read(answer.Body, answer.Final, HttpMessage.CharsetOf(answer.ContentType)) is not { } feed
            ? null
            : new Offer(url, feed.Kind is FeedKind.Sitemap or FeedKind.SitemapIndex ? "sitemap" : "feed", feed.Title, feed.Items.Count);
}
