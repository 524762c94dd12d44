using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>The persons who signed, the byline as printed, and where they stand.</summary>
/// <param name="Persons">None where nobody signed.</param>
/// <param name="Byline">As printed.</param>
/// <param name="Basis">Where they stand; null where nobody signed.</param>
internal sealed record PageAuthors(IReadOnlyList<string> Persons, string? Byline, FieldBasis? Basis);

/// <summary>
/// Chooses the persons who signed among JSON-LD, meta elements, microdata, printed bylines and marked elements near the headline: the
/// source whose names most others have too.
/// </summary>
/// <param name="page">What the page prints.</param>
/// <param name="frame">Where headline and body stand.</param>
/// <param name="site">The site's own name, which is no person.</param>
/// <param name="arabic">Whether the text is in Arabic script: then lone Latin words and the site's name are accounts of its system.</param>
internal sealed class HtmlAuthors(PageText page, PageFrame frame, string? site, bool arabic)
{
    private static readonly string[] MetaNames =
    [
        "author",
        "article:author",
        "article:author_name",
        "byl",
        "byline",
        "dc.creator",
        "dcterms.creator",
        "dc.contributor",
        "parsely-author",
        "sailthru.author",
        "cXenseParse:author",
        "citation_author",
        "og:article:author",
        "authors",
        "article.author",
        "twitter:data1",
    ];

    private readonly List<(IReadOnlyList<string> Persons, string? Byline, string From, double Weight)> _found = [];

    /// <summary>The persons.</summary>
    /// <param name="metadata">What the page says of itself.</param>
    /// <param name="inText">Persons whom a byline inside the body names.</param>
    public PageAuthors Choose(HtmlMetadata metadata, IReadOnlyList<string> inText)
    {
        if (inText.Count > 0)
            Take(inText, null, "byline", 6);
        Given([.. metadata.Linked.Authors], "json-ld", 4);
        foreach (var name in MetaNames)
        {
            if (
                name != "twitter:data1"
                || (metadata.Meta("twitter:label1") is { } label && label.Contains("ritten", StringComparison.Ordinal))
            )
                Given([.. metadata.AllOf(name).Where(a => !a.StartsWith("http", StringComparison.OrdinalIgnoreCase))], name, 3);
        }
        Given([.. metadata.Authors], "microdata", 3);
        foreach (var (line, from, weight) in new PrintedBylines(page, frame, arabic).Read())
            if (
                Persons(line, alone: from == "biography" || (from == "byline" && !line.Contains(' ', StringComparison.Ordinal))) is
                { Count: > 0 and <= 6 } persons
            )
                Take(persons, line, from, weight);
        var best = _found.OrderByDescending(f => f.Weight + Agreement(f.Persons)).FirstOrDefault();
        if (best.Persons is null)
            return new PageAuthors([], null, null);
        return new PageAuthors(
            best.Persons,
            best.Byline,
            new FieldBasis(best.From, Math.Min(0.98, Math.Round(0.55 + ((best.Weight + Agreement(best.Persons)) * 0.05), 2)))
        );
    }

    /// <summary>How much of the other sources names the same persons.</summary>
    private double Agreement(IReadOnlyList<string> persons) =>
        _found
            .Where(f => !ReferenceEquals(f.Persons, persons) && f.Persons.Any(p => persons.Contains(p, StringComparer.OrdinalIgnoreCase)))
            .Sum(f => f.Weight * 0.5);

    private void Take(IReadOnlyList<string> persons, string? byline, string from, double weight)
    {
        var others = persons.Where(p => !IsSite(p)).ToList();
        if (others.Count > 0)
            _found.Add((others, byline, from, weight));
    }

    private void Given(List<string> names, string from, double weight)
    {
        var persons = new List<string>();
        foreach (var name in names)
            persons.AddRange(Persons(name, alone: true).Where(p => !persons.Contains(p, StringComparer.Ordinal)));
        if (persons.Count is > 0 and <= 12)
            Take(persons, names.Count == 1 && names[0].Length <= PrintedBylines.LongestByline ? names[0] : null, from, weight);
    }

    private IReadOnlyList<string> Persons(string line, bool alone)
    {
        var persons = AuthorReader.Persons(line);
        if (persons.Count > 0 || arabic || !alone)
            return persons;
        var first = line.Split(['/', ',', '|'])[0].Trim();
        return AuthorReader.MaySign(first) ? [first] : [];
    }

    /// <summary>
    /// Whether a name is the site's own. Elsewhere than on Arabic pages two or three words may be the person whose site it is.
    /// </summary>
    private bool IsSite(string person)
    {
        if (site is null || (!arabic && person.AsSpan().Count(' ') is 1 or 2 && !arabic))
            return false;
        var name = Bare(person);
        var own = Bare(site.Contains(' ', StringComparison.Ordinal) ? site : site.Split('.')[0]);
        return name == own || (arabic && name.Length > 6 && own.StartsWith(name, StringComparison.Ordinal));
    }

    private static string Bare(string name) => Folding.Fold(name).Replace(" ", "", StringComparison.Ordinal);
}
