using Isnad.Analysis;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>A content word of a headline with all by which it may meet a word of another one.</summary>
/// <param name="Order">Its place among the content words.</param>
/// <param name="Folded">The folded word.</param>
/// <param name="Stem">Its light stem.</param>
/// <param name="Weight">How telling it is: inverse document frequency, about 0.1 to 9.</param>
/// <param name="Concepts">What it means, as far as the table of concepts says.</param>
/// <param name="Entity">Whom or what it names, where the gazetteers know; countries and what belongs to them by the country's code.</param>
/// <param name="Kind">What kind of name that is.</param>
internal sealed record AgreementWord(
    int Order,
    string Folded,
    string Stem,
    double Weight,
    Concept[] Concepts,
    string? Entity,
    KnownKind Kind
)
{
    private static readonly HashSet<string> Governors = new(StringComparer.Ordinal)
    {
        "علي",
        "ضد",
        "الي",
        "من",
        "عن",
        "تجاه",
        "نحو",
        "في",
        "مع",
        "لدي",
        "بين",
        "داخل",
        "بشان",
    };

    private readonly string _bones = Bones(Stem);

    /// <summary>The country of what it names; empty when it names nothing or nothing of a country.</summary>
    public string Country { get; init; } = "";

    /// <summary>Whether a preposition stands before it: it is then hardly who does the thing.</summary>
    public bool Governed { get; init; }

    /// <summary>Whether it names a place or what belongs to one.</summary>
    public bool Located => Entity is not null && Kind is KnownKind.Place or KnownKind.Demonym && Entity is not null;

    /// <summary>Whether it names a person or a body.</summary>
    public bool Named => Entity is not null && !Located;

    /// <summary>The content words of a headline: no stop words, no numbers; a name of several words is one.</summary>
    public static List<AgreementWord> Of(IReadOnlyList<Token> tokens)
    {
        var words = new List<AgreementWord>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (Gazetteer.Shipped.At(tokens, i) is { } found)
            {
                var governed =
                    i > 0 && Governors.Contains(tokens[i - 1].Folded)
                    || (found.Clitics > 0 && tokens[i].Folded[0] is 'ل' or 'ب' && found.Clitics > 0);
                var stem = string.Join('_', tokens.Skip(i).Take(Math.Max(1, found.Tokens)).Select(t => LightStemmer.Stem(t.Folded)));
                words.Add(
                    new AgreementWord(
                        words.Count,
                        tokens[i].Folded,
                        stem,
                        5,
                        ConceptTable.Find(tokens[i].Folded),
                        EntityOf(found.Known),
                        found.Known.Kind
                    )
                    {
                        Country = found.Known.Country,
                        Governed = governed,
                    }
                );
                i += Math.Max(1, found.Tokens) - 1;
                continue;
            }
            var folded = tokens[i].Folded;
            if (i + 1 < tokens.Count && ConceptTable.Find(folded + "_" + tokens[i + 1].Folded) is { Length: > 0 } pair)
            {
                words.Add(
                    new AgreementWord(
                        words.Count,
                        folded,
                        LightStemmer.Stem(folded) + "_" + LightStemmer.Stem(tokens[i + 1].Folded),
                        5,
                        pair,
                        null,
                        default
                    )
                );
                i++;
                continue;
            }
            var concepts = folded.Length > 1 ? ConceptTable.Find(folded) : [];
            if (concepts.Length == 0 && (folded.Length < 2 || StopWords.Contains(folded)))
                continue;
            words.Add(
                new AgreementWord(
                    words.Count,
                    folded,
                    LightStemmer.Stem(folded),
                    Math.Min(8, StemTable.Shipped.Weight(LightStemmer.Stem(folded))),
                    concepts,
                    null,
                    default
                )
            );
        }
        return words;
    }

    /// <summary>
    /// How well two words meet: 1 the same word or name, less for forms of one root and words of one meaning, 0 not at all.
    /// </summary>
    public double Meets(AgreementWord other)
    {
        if (Entity is not null && Entity == other.Entity)
            return 1;
        if (Stem == other.Stem)
            return 1;
        if (Entity is not null && other.Entity is not null)
            return Country.Length > 0 && Country == other.Country && (Entity == Country || other.Entity == Country) ? 0.5 : 0;
        if (Concepts.Length > 0 && other.Concepts.Length > 0)
        {
            if (Opposes(other))
                return 0;
            if (Shares(other))
                return 0.85;
        }
        if (Entity is not null || other.Entity is not null)
            return 0;
        return SameRoot(other) ? 0.8 : 0;
    }

    /// <summary>
    /// Countries, what belongs to them, and capitals where they stand for their governments, by the code of the country; all else by its
    /// own id.
    /// </summary>
    private static string EntityOf(KnownName known) =>
        known.Country.Length > 0
        && (
            known.Kind == KnownKind.Demonym
            || (
                known.Kind == KnownKind.Place
                && (
                    known.Id[0] == 'Q'
                    || known.Id.StartsWith("isnad:country-", StringComparison.Ordinal)
                    || Gazetteer.Shipped.GovernmentOf(known.Id) is not null
                )
            )
        )
            ? known.Country
            : known.Id;

    private bool Shares(AgreementWord other)
    {
        foreach (var concept in Concepts)
        {
            if (Array.IndexOf(other.Concepts, concept) >= 0)
                return true;
        }
        return false;
    }

    private bool Opposes(AgreementWord other)
    {
        foreach (var concept in Concepts)
        {
            foreach (var its in other.Concepts)
            {
                if (concept.Opposes(its))
                    return true;
            }
        }
        return false;
    }

    private bool SameRoot(AgreementWord other)
    {
        var (a, b) = (Stem, other.Stem);
        if (a.Length >= 4 && b.Length >= 4 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)))
            return true;
        if (a.Length >= 4 && b.Length >= 4 && Bare(a).SequenceEqual(Bare(b)))
            return true;
        return _bones.Length >= 3 && _bones == other._bones;
    }

    /// <summary>Without a particle or the sign of the imperfect in front.</summary>
    private static ReadOnlySpan<char> Bare(string stem) =>
        stem.Length >= 4 && stem[0] is 'ي' or 'ت' or 'ن' or 'ب' or 'ل' or 'و' && stem.Length >= 4 ? stem.AsSpan(1) : stem;

    /// <summary>The consonants of a stem, without long vowels and the letters that patterns add in front.</summary>
    private static string Bones(string stem)
    {
        var bones = new string([.. stem.Where(c => c is not ('ا' or 'و' or 'ي' or 'ء'))]);
        return bones.Length > 3 && bones[0] is 'م' or 'ت' or 'ن' or 'ب' or 'ل' && bones.Length > 3 ? bones[1..] : bones;
    }
}
