using System.IO.Compression;
using System.Text;

namespace Isnad.Storage;

/// <summary>A page of a story that was written before somebody asked for it.</summary>
/// <param name="Title">The story's title.</param>
/// <param name="Page">HTML.</param>
public sealed record PreparedPage(string Title, string Page);

/// <summary>
/// Pages of large stories, written ahead: reading dozens of articles and comparing them takes longer than a reader should wait. What is
/// lost here is written again.
/// </summary>
public sealed class PreparedTable
{
    /// <summary>Stories with fewer articles are told quickly enough when they are asked for.</summary>
    public const int Least = 12;

    /// <summary>How many stories have their pages here, the latest ones.</summary>
    public const int Most = 3000;

    private readonly Store _store;

    internal PreparedTable(Store store) => _store = store;

    /// <summary>The page of a story as it stands now; null when none was written, or the story has changed since.</summary>
    /// <param name="story">The story.</param>
    /// <param name="look">How it looks: the language of the interface.</param>
    /// <param name="build">The program; a page that another wrote counts as none.</param>
    public PreparedPage? Find(string story, string look, string build)
    {
        var found = _store.Query(
            "SELECT version, title, page FROM prepared WHERE story = $story AND look = $look AND build = $build",
            r => (Version: r.GetInt64(0), Title: r.GetString(1), Page: (byte[])r[2]),
            ("$story", story),
            ("$look", look),
            ("$build", build)
        );
        return found.Count > 0 && found[0].Version == _store.Lists.StoryVersion(story)
            ? new PreparedPage(found[0].Title, Unpack(found[0].Page))
            : null;
    }

    /// <summary>Stories whose pages are missing or older than they are, the latest first.</summary>
    /// <param name="build">The program.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<string> Waiting(string build, int most) =>
        _store.Query(
            $"""
            SELECT s.id FROM (SELECT id, updated FROM stories INDEXED BY stories_large WHERE articles >= {Least} ORDER BY last DESC LIMIT {Most}) s
            WHERE NOT EXISTS (SELECT 1 FROM prepared p WHERE p.story = s.id AND p.build = $build AND p.updated >= s.updated) LIMIT $most
            """,
            r => r.GetString(0),
            ("$build", build),
            ("$most", most)
        );

    /// <summary>Keeps a page; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="story">The story.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="build">The program.</param>
    /// <param name="version">What <see cref="ListTable.StoryVersion"/> gave before it was written.</param>
    /// <param name="page">The page.</param>
    public void Put(string story, string look, string build, long version, PreparedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        _store.Execute(
            "INSERT OR REPLACE INTO prepared (story, look, build, version, updated, title, page) SELECT id, $look, $build, $version, updated, $title, $page FROM stories WHERE id = $story",
            ("$story", story),
            ("$look", look),
            ("$build", build),
            ("$version", version),
            ("$title", page.Title),
            ("$page", Pack(page.Page))
        );
    }

    /// <summary>
    /// Lets the pages of stories go that are gone themselves or no longer among the latest; call inside <see cref="Store.Write"/>.
    /// </summary>
    public void Clear() =>
        _store.Execute(
            $"DELETE FROM prepared WHERE story NOT IN (SELECT id FROM stories INDEXED BY stories_large WHERE articles >= {Least} ORDER BY last DESC LIMIT {Most})"
        );

    private static byte[] Pack(string page)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(page));
        return packed.ToArray();
    }

    private static string Unpack(byte[] packed)
    {
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
