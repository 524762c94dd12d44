using Isnad.Arabic;
using Isnad.Arabic.Names;
using Isnad.Arabic.Names.Tagging;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Tells a football club from the city that it is named after: ليفربول الإنجليزي, مدرب نابولي, فاز موناكو.</summary>
/// <remarks>
/// A city is feminine in Arabic and its adjective too (ليفربول الإنجليزية); a masculine adjective of a country behind its name
/// speaks of a club. What a club owns or does stands in <c>Analysis/club-signs.tsv</c>. In a report on matches a city whose club is
/// listed is the club. A name that is a club's in one sentence is one in the whole article, but where a city is announced or gone to.
/// </remarks>
internal sealed class ClubSense(Gazetteer gazetteer, Func<string, bool> announcesPlace)
{
    /// <summary>How many words around a name tell what is reported on.</summary>
    private const int Reach = 60;

    /// <summary>How many of them must be words of sport.</summary>
    private const int Enough = 6;

    private static readonly Dictionary<string, bool> Signs = EmbeddedTable
        .Rows(typeof(ClubSense).Assembly, "Analysis/club-signs.tsv")
        .ToDictionary(row => row[0], row => row[1] == "play", StringComparer.Ordinal);

    private static readonly HashSet<string> Whither = new(
        ["في", "الي", "نحو", "مدينه", "بمدينه", "مطار", "شمال", "جنوب", "شرق", "غرب", "وسط", "قرب", "ضواحي", "شوارع"],
        StringComparer.Ordinal
    );

    /// <summary>The names, those of clubs made bodies.</summary>
    /// <param name="names">The names of a string.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="clubs">The names of clubs that the article has shown so far; what this string shows is added.</param>
    public List<NameSpan> Read(List<NameSpan> names, IReadOnlyList<Token> tokens, HashSet<string> clubs)
    {
        foreach (var name in names)
        {
            if (MayBeClub(name) && (IsShown(name, tokens) || (!IsCity(name, tokens) && Clubs(name, tokens).Any() && IsSport(name, tokens))))
                clubs.Add(Written(name, tokens));
        }
        return clubs.Count == 0
            ? names
            :
            [
                .. names.Select(n =>
                    MayBeClub(n) && clubs.Contains(Written(n, tokens)) && (IsShown(n, tokens) || !IsCity(n, tokens)) ? Club(n, tokens) : n
                ),
            ];
    }

    /// <summary>A city or a name that nobody listed; countries have teams, not clubs.</summary>
    private static bool MayBeClub(NameSpan name) =>
        name is { Kind: MentionKind.Place, Outlet: null }
        && (name.Candidates.Count == 0 || !name.Candidates.Any(c => c.Id.StartsWith('Q') || c.Kind != KnownKind.Place));

    private bool IsShown(NameSpan name, IReadOnlyList<Token> tokens)
    {
        if (
            name.Clitics == 0
            && name.First > 0
            && Signs.TryGetValue(Clitics.WithoutConjunction(tokens[name.First - 1].Folded), out var plays)
            && (!plays || name.Candidates.Count > 0)
        )
            return true;
        if (name.End >= tokens.Count || !tokens[name.End].Folded.StartsWith("ال", StringComparison.Ordinal) || IsCity(name, tokens))
            return false;
        return gazetteer.AllAt(tokens, name.End) is { Clitics: 0, Tokens: 1, Candidates: [{ Kind: KnownKind.Demonym } country, ..] }
            && tokens[name.End].Folded.EndsWith('ي')
            && name.Candidates.Any(c => c.Country == country.Country);
    }

    /// <summary>Whether a report on matches goes on around a name.</summary>
    private static bool IsSport(NameSpan name, IReadOnlyList<Token> tokens)
    {
        var words = 0;
        for (var i = Math.Max(0, name.First - Reach); i < Math.Min(tokens.Count, name.End + Reach); i++)
        {
            if (NameTagger.IsOfSport(tokens[i].Folded) && ++words == Enough)
                return true;
        }
        return false;
    }

    private IEnumerable<KnownName> Clubs(NameSpan name, IReadOnlyList<Token> tokens) =>
        gazetteer.FindAll("نادي " + Written(name, tokens)).Where(k => k is { Kind: KnownKind.Organisation, Country.Length: > 0 });

    private bool IsCity(NameSpan name, IReadOnlyList<Token> tokens) =>
        name.First > 0 && (Whither.Contains(tokens[name.First - 1].Folded) || announcesPlace(tokens[name.First - 1].Folded));

    private static string Written(NameSpan name, IReadOnlyList<Token> tokens) => string.Join(' ', name.Words(tokens));

    private NameSpan Club(NameSpan name, IReadOnlyList<Token> tokens) =>
        name with
        {
            Kind = MentionKind.Organisation,
            Candidates = [.. Clubs(name, tokens)],
        };
}
