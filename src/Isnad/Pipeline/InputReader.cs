using Isnad.Pages;
using Isnad.Sources;
using Isnad.Sources.Archives;
using Isnad.Sources.Feeds;

namespace Isnad.Pipeline;

/// <summary>
/// Reads files and folders: pages, plain text, JSON Lines, JSON arrays; files of other kinds in a folder are passed over.
/// </summary>
/// <remarks>Everything is streamed: a row is handed out as soon as it is read. A folder is read in ordinal order of names.</remarks>
public sealed class InputReader
{
    /// <summary>A page or a whole-file JSON larger than this (64 MiB) is a problem, not a fault.</summary>
    public const long LargestFile = 64L << 20;

    /// <summary>Reads some paths in the order given.</summary>
    /// <param name="paths">Files, folders, or <c>-</c> for JSON Lines on standard input.</param>
    public IEnumerable<InputItem> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(ReadPath);
    }

    private static IEnumerable<InputItem> ReadPath(string path)
    {
        if (path == "-")
            return JsonLines.Read("-", Console.OpenStandardInput());
        if (Directory.Exists(path))
            return ReadFolder(path);
        return File.Exists(path) ? ReadFile(path, KindOf(path) ?? FileKind.Text) : [new InputItem.Failed(new Problem(path, "ISN101"))];
    }

    private static IEnumerable<InputItem> ReadFolder(string folder)
    {
        string[] files;
        string[] folders;
        Problem? denied = null;
        try
        {
            files = Directory.GetFiles(folder);
            folders = Directory.GetDirectories(folder);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            (files, folders, denied) = ([], [], Unreadable(folder, fault));
        }
        if (denied is not null)
            yield return new InputItem.Failed(denied);
        Array.Sort(files, StringComparer.Ordinal);
        Array.Sort(folders, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (KindOf(file) is not { } kind)
                continue;
            foreach (var item in ReadFile(file, kind))
                yield return item;
        }
        foreach (var inner in folders)
        {
            if (new DirectoryInfo(inner).LinkTarget is not null)
                continue; // a link may lead back up
            foreach (var item in ReadFolder(inner))
                yield return item;
        }
    }

    private enum FileKind
    {
        Html,
        Text,
        Json,
        JsonLines,
        Xml,
        Warc,
    }

    private static FileKind? KindOf(string path)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => FileKind.Html,
            ".txt" => FileKind.Text,
            ".json" => FileKind.Json,
            ".jsonl" or ".ndjson" => FileKind.JsonLines,
            ".xml" or ".rss" or ".atom" => FileKind.Xml,
            ".warc" => FileKind.Warc,
            _ => null,
        };
    }

    private static IEnumerable<InputItem> ReadFile(string path, FileKind kind)
    {
        Stream stream;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return [new InputItem.Failed(Unreadable(path, fault))];
        }
        if (kind == FileKind.Warc)
            return WarcPages.Read(path, stream);
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            stream = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Decompress);
        if (kind == FileKind.JsonLines)
            return JsonLines.Read(path, stream);
        using (stream)
        {
            return ReadWhole(path, kind, stream);
        }
    }

    private static IEnumerable<InputItem> ReadWhole(string path, FileKind kind, Stream stream)
    {
        byte[] bytes;
        try
        {
            using var memory = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int n; (n = stream.Read(buffer)) > 0; )
            {
                memory.Write(buffer, 0, n);
                if (memory.Length > LargestFile)
                    return
                    [
                        new InputItem.Failed(
                            new Problem(path, "ISN208", [(LargestFile >> 20).ToString(System.Globalization.CultureInfo.InvariantCulture)])
                        ),
                    ];
            }
            bytes = memory.ToArray();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return [new InputItem.Failed(Unreadable(path, fault))];
        }
        if (bytes.Length == 0)
            return [new InputItem.Failed(new Problem(path, "ISN201"))];
        return kind switch
        {
            FileKind.Html => [new InputItem.Got(new Page(path, PageKind.Html, bytes))],
            FileKind.Xml => FeedArticles.Read(path, bytes),
            FileKind.Json => JsonLines.ReadArray(path, bytes),
            _ => [new InputItem.Got(new Page(path, PageKind.PlainText, bytes))],
        };
    }

    private static Problem Unreadable(string path, Exception fault) =>
        fault is UnauthorizedAccessException ? new Problem(path, "ISN102") : new Problem(path, "ISN103", [Reason.Of(fault)]);
}
