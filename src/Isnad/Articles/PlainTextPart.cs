using Isnad.Arabic.Letters;
using Isnad.Outlets;
using Isnad.Pages;

namespace Isnad.Articles;

/// <summary>Reads one article out of the lines that are its part of a plain text.</summary>
internal sealed class PlainTextPart(Page page, int index, List<string> lines)
{
    private const int LongestTitle = 170;
    private const int MostTags = 100;

    private readonly List<(string Text, ParagraphKind Kind)> _body = [];
    private readonly List<DroppedPiece> _dropped = [];
    private readonly List<string> _authors = [];
    private readonly List<string> _tags = [];
    private readonly FlattenedTable _table = new(lines);
    private string? _title;
    private string? _summary;
    private string? _section;
    private string? _outlet;
    private string? _outletFrom;

    /// <summary>The article; null when nothing but debris is left.</summary>
    public Article? Read()
    {
        for (var i = 0; i < lines.Count; )
            i += Take(i);
        var text = ParagraphText.Join(_body);
        if (text.Text.Length == 0)
            return null;
        var outlet = _outlet is null ? OutletRegister.Shipped.OfUrl(page.Url) : OutletRegister.Shipped.Named(_outlet);
        var id =
            page.Url is { } url && index == 0 ? ArticleId.OfUrl(url) : ArticleId.OfText(outlet?.Id ?? "", page.Input, index, text.Text);
        var published = PlainTextDate.Of(id, text.Text, _dropped, page.Fetched, out var basis);
        return new Article
        {
            Id = id,
            Input = page.Input,
            PartOf = index == 0 ? null : new ArticlePart(page.Input, index),
            Url = index == 0 ? page.Url : null,
            Outlet = outlet,
            Title = _title,
            Summary = _summary,
            Authors = _authors,
            Section = _section,
            Tags = _tags,
            Language = LanguageReader.Of(text.Text),
            Published = published,
            Text = text.Text,
            Paragraphs = text.Paragraphs,
            Dropped = _dropped,
            Fields = Fields(basis),
        };
    }

    /// <summary>Takes the lines from one on that belong together; gives how many.</summary>
    private int Take(int i)
    {
        var line = lines[i];
        if (DebrisTable.Header(line) is { } header)
            return TakeHeaded(i, header);
        if (_table.Rows(i) is > 0 and var rows && _body.Count > 0)
        {
            _dropped.Add(new DroppedPiece(string.Join(" ", lines.Skip(i).Take(rows)), "flattened-table"));
            return rows;
        }
        if (DebrisTable.Reason(line) is { } reason)
            return Drop(line, reason);
        if (AuthorReader.Labelled(line) is { Count: > 0 } persons)
        {
            _authors.AddRange(persons.Where(p => !_authors.Contains(p, StringComparer.Ordinal)));
            return Drop(line, "source-line");
        }
        if (_body.Count == 0 && PlainTextDate.IsDateLine(line))
            return Drop(line, "date-line");
        if (_title is null && _body.Count == 0)
            return TakeTitle(i);
        if (_title is not null && Folding.Fold(line) == Folding.Fold(_title))
            return Drop(line, "repeated-title");
        TakeParagraph(i);
        return 1;
    }

    private int TakeTitle(int i)
    {
        var line = lines[i];
        var next = lines.Skip(i + 1).FirstOrDefault(l => DebrisTable.Reason(l) is null);
        if (next is not null && IsSectionLabel(line, next))
        {
            _section = line;
            return Drop(line, "section-label");
        }
        if (line.Length <= LongestTitle && line[^1] is not ('.' or '،' or ':') && lines.Count > i + 1 && line[0] is not ('•' or '-'))
            _title = line;
        else
            TakeParagraph(i);
        return 1;
    }

    /// <summary>One to three words above a longer line that could be the title: the name of a section.</summary>
    private static bool IsSectionLabel(string line, string next) =>
        line.Split(' ').Length <= 3
        && line.Length <= 30
        && next.Length <= LongestTitle
        && next.Length >= line.Length * 3 / 2
        && next.Split(' ').Length >= 4
        && next[^1] is not '.';

    private int TakeHeaded(int i, string header)
    {
        switch (header)
        {
            case "summary" when i + 1 < lines.Count:
                _summary = lines[i + 1];
                Drop(lines[i], "summary");
                return 2;
            case "author-bio":
                var bio = lines.Skip(i + 1).TakeWhile(l => DebrisTable.Header(l) is null && DebrisTable.Reason(l) is null).Take(3).ToList();
                _dropped.Add(new DroppedPiece(string.Join(" ", bio.Prepend(lines[i])), "author-bio"));
                if (bio.Count > 0 && BioName(bio[0]) is { } name && !_authors.Contains(name, StringComparer.Ordinal))
                    _authors.Add(name);
                return 1 + bio.Count;
            default:
                // Links follow: short lines without a stop. A paragraph ends them.
                var links = lines
                    .Skip(i + 1)
                    .TakeWhile(l =>
                        l.Length <= LongestTitle && l[^1] is not '.' && DebrisTable.Reason(l) is null && DebrisTable.Header(l) is null
                    )
                    .Take(12)
                    .ToList();
                _dropped.Add(new DroppedPiece(string.Join(" ", links.Prepend(lines[i])), header));
                return 1 + links.Count;
        }
    }

    private static string? BioName(string bio)
    {
        var dash = bio.IndexOfAny(['-', '–', '—', '،']);
        if (dash is < 3 or > 40)
            return null;
        var rest = Folding.Fold(bio[(dash + 1)..]).TrimStart();
        return
            rest.StartsWith("صحفي", StringComparison.Ordinal)
            || rest.StartsWith("صحافي", StringComparison.Ordinal)
            || rest.StartsWith("كاتب", StringComparison.Ordinal)
            || rest.StartsWith("مراسل", StringComparison.Ordinal)
            || rest.StartsWith("محرر", StringComparison.Ordinal)
            ? bio[..dash].Trim()
            : null;
    }

    private void TakeParagraph(int i)
    {
        var line = lines[i];
        if (line[0] is '•' or '◦' or '▪' or '●' || (line[0] is '-' or '*' && line.Length > 1 && line[1] == ' '))
            _body.Add((line[1..], ParagraphKind.Item));
        else if (
            line.Length <= 110
            && line[^1] is not ('.' or '،' or '؛' or '»' or '"' or '…')
            && lines.Skip(i + 1).Take(3).Any(l => l.Length > line.Length && DebrisTable.Header(l) is null)
            && line.Split(' ').Length <= 14
        )
            _body.Add((line, ParagraphKind.Heading));
        else
            _body.Add((line, ParagraphKind.Paragraph));
    }

    private int Drop(string line, string reason)
    {
        _dropped.Add(new DroppedPiece(line, reason));
        if (reason == "source-line")
            Source(PublisherLine.AfterColon(line), "source line");
        else if (reason == "copyright")
            Source(PublisherLine.CopyrightOwner(line), "copyright line");
        else if (reason == "keywords" && _tags.Count < MostTags && PublisherLine.AfterColon(line) is { } words)
            _tags.AddRange(TagSplitter.Split(words, [.. lines.Where(l => l != line)]));
        return 1;
    }

    private void Source(string? name, string from)
    {
        if (name is not null && _outlet is null && PublisherLine.NamesOutlet(name))
            (_outlet, _outletFrom) = (name, from);
    }

    private Dictionary<string, FieldBasis> Fields(string basis)
    {
        var fields = new Dictionary<string, FieldBasis>(StringComparer.Ordinal);
        if (_title is not null)
            fields["title"] = new FieldBasis("first line", 0.9);
        if (_outlet is not null)
            fields["outlet"] = new FieldBasis(_outletFrom!, 0.8);
        if (basis.Length > 0)
            fields["published"] = new FieldBasis(
                basis,
                basis == "date line" ? 0.95
                    : basis == "copyright line" ? 0.7
                    : 0.8
            );
        return fields;
    }
}
