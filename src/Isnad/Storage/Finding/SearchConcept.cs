namespace Isnad.Storage.Finding;

/// <summary>One thing that a query asks for, with all ways in which the articles of the store say it.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Wordings">What says it; empty where no article does.</param>
internal sealed record SearchConcept(string Typed, IReadOnlyList<Wording> Wordings)
{
    /// <summary>What a word may begin with.</summary>
    public IReadOnlyList<string> Beginnings { get; init; } = [];

    /// <summary>Whether articles with it are left out.</summary>
    public bool Excluded { get; init; }

    /// <summary>Whether it stood in quotation marks: looked for in headline and body alone, and never left out.</summary>
    public bool AsWritten { get; init; }

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>What was searched for besides, or instead, because hardly any article holds the word; null for none.</summary>
    public string? Corrected { get; init; }

    /// <summary>How many articles hold it.</summary>
    public long Articles { get; init; }

    /// <summary>How much it tells: the rarer, the more.</summary>
    public double Weight { get; init; }

    /// <summary>In the query language of FTS5.</summary>
    public string Match
    {
        get
        {
            var ways = Wordings.Select(w => w.Match).Concat(Beginnings.Select(b => $"\"{b}\"*")).ToList();
            var any = ways.Count == 0 ? "\"\u0001\"" : "(" + string.Join(" OR ", ways) + ")";
            return AsWritten ? "({title body} : " + any + ")" : any;
        }
    }
}
