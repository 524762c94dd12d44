using Isnad.Storage;
using Isnad.Web.Pages;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Isnad.Web.Telling;

/// <summary>
/// Writes the part of a story's page that is the same for everybody with one language, digits and months; takes the one that was written
/// ahead where there is one.
/// </summary>
/// <param name="stand">Tells the stories.</param>
/// <param name="services">What components ask for.</param>
public sealed class StoryTeller(Newsstand stand, IServiceProvider services)
{
    /// <summary>The program as it is: its rules, pages and words.</summary>
    private static readonly string Build = Exports.RulesHash.Value + typeof(StoryTeller).Module.ModuleVersionId.ToString("N");

    /// <summary>The page of a story that was written ahead; null when there is none, or it is to look otherwise.</summary>
    /// <param name="store">The store.</param>
    /// <param name="id">The story.</param>
    /// <param name="visitor">Who looks.</param>
    public static PreparedPage? Ahead(Store store, string id, Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Look is { } look ? store.Prepared.Find(id, look, Build) : null;
    }

    /// <summary>Writes the page of a story, or of what was pasted.</summary>
    /// <param name="visitor">Who looks.</param>
    /// <param name="told">The story.</param>
    /// <param name="all">Whether lists are shown whole.</param>
    /// <param name="kept">Whether it is in the store.</param>
    public async Task<PreparedPage> Write(Visitor visitor, ToldStory told, bool all, bool kept)
    {
        ArgumentNullException.ThrowIfNull(told);
        var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["V"] = visitor,
                    ["Told"] = told,
                    ["All"] = all,
                    ["Kept"] = kept,
                }
            );
            var html = await renderer
                .Dispatcher.InvokeAsync(async () =>
                    (await renderer.RenderComponentAsync<StoryBody>(parameters).ConfigureAwait(false)).ToHtmlString()
                )
                .ConfigureAwait(false);
            return new PreparedPage(told.Brief.Title, html);
        }
    }

    /// <summary>Large stories whose pages wait to be written.</summary>
    /// <param name="store">The store.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<string> Waiting(Store store, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Prepared.Waiting(Build, most);
    }

    /// <summary>Writes the pages of a story ahead, in both languages.</summary>
    /// <param name="pool">The store.</param>
    /// <param name="id">The story.</param>
    /// <param name="visitors">Who might look: one for each look.</param>
    public async Task Prepare(StorePool pool, string id, IReadOnlyList<Visitor> visitors)
    {
        ArgumentNullException.ThrowIfNull(pool);
        ArgumentNullException.ThrowIfNull(visitors);
        var (version, told) = pool.Read(store => (store.Lists.StoryVersion(id), stand.Read(store, id)));
        if (told is null)
            return;
        var pages = new List<(string Look, PreparedPage Page)>();
        foreach (var visitor in visitors)
            pages.Add((visitor.Look!, await Write(visitor, told, all: false, kept: true).ConfigureAwait(false)));
        pool.Write(store =>
        {
            store.Write(() => pages.ForEach(p => store.Prepared.Put(id, p.Look, Build, version, p.Page)));
            return pages.Count;
        });
    }
}
