using Isnad.Arabic.Names;

namespace Isnad.Storage.Finding;

/// <summary>Reads a query against a store: which of its words are asked for, and how the articles there say them.</summary>
/// <param name="store">The store.</param>
internal sealed class QueryReader(Store store)
{
    /// <summary>Of what is pasted the most telling words count.</summary>
    private const int MostConcepts = 24;

    /// <summary>So many are looked up in the index, of which the rarest are taken.</summary>
    private const int MostRead = 2 * MostConcepts;

    private const double LikeEnoughToLeaveOut = 0.8;

    private static readonly string[] Scales = ["الف", "الاف", "مليون", "ملايين", "مليار", "مليارات", "تريليون", "بليون"];

    private readonly Vocabulary _vocabulary = new(store);
    private readonly bool _waiting = store.Search.IsWaiting;

    private WordForms Forms => field ??= new WordForms(_vocabulary, NameSpellings.Shipped);

    /// <summary>Whether a query names anything to search for, and not only marks and words to leave out.</summary>
    /// <param name="query">Words as a person types them.</param>
    public static bool AsksForSomething(string query) => SearchTerm.Read(query).Any(t => !t.Excluded);

    /// <summary>Reads a query.</summary>
    /// <param name="query">Words as a person types them.</param>
    /// <param name="corrected">Whether a word that hardly any article holds may be searched in another spelling.</param>
    public SearchPlan Read(string query, bool corrected = true)
    {
        var terms = SearchTerm.Read(query);
        if (terms.Any(t => !t.Excluded && !t.IsFunctionWord))
            terms = [.. terms.Where(t => t.Excluded || !t.IsFunctionWord)];
        var concepts = new List<SearchConcept>();
        for (var i = 0; i < terms.Count && concepts.Count < MostRead; )
        {
            var (concept, taken) = English(terms, i) ?? Figure(terms, i) ?? (Concept(terms[i]), 1);
            i += taken;
            if (concepts.Exists(c => c.Typed == concept.Typed && c.Excluded == concept.Excluded))
                continue;
            concept = Counted(concept);
            if (
                corrected
                && !concept.Excluded
                && terms[i - 1] is { Kind: TermKind.Word, Words: [var word], IsNumber: false }
                && !char.IsAsciiLetter(word[0])
            )
                concept = Corrected(concept, word);
            concepts.Add(concept);
        }
        if (concepts.Count > MostConcepts)
            concepts = [.. concepts.Order(Comparer<SearchConcept>.Create((a, b) => b.Weight.CompareTo(a.Weight))).Take(MostConcepts)];
        return new SearchPlan(concepts);
    }

    private SearchConcept Concept(SearchTerm term)
    {
        var concept = term switch
        {
            { Kind: TermKind.Beginning } => new SearchConcept(term.Typed, []) { Beginnings = [term.Words[0], "و" + term.Words[0]] },
            { Kind: TermKind.Word, IsNumber: true } => Number(term),
            { Kind: TermKind.Word, Words: [var word] } => new SearchConcept(term.Typed, OfWord(word)),
            _ => new SearchConcept(term.Typed, InOrder(term.Words)) { AsWritten = term.Kind == TermKind.AsWritten },
        };
        return term.Excluded
            ? concept with
            {
                Excluded = true,
                Wordings = [.. concept.Wordings.Where(w => w.Likeness >= LikeEnoughToLeaveOut)],
            }
            : concept;
    }

    /// <summary>A word's forms; as long as articles wait to be put into the index anew, also the form that the index had before.</summary>
    private IReadOnlyList<Wording> OfWord(string word) =>
        _waiting ? [.. Forms.Of(word), new Wording([Arabic.Words.LightStemmer.Stem(word)], 0.7)] : Forms.Of(word);

    private static SearchConcept Number(SearchTerm term) =>
        new(term.Typed, [new Wording(term.Words, 1)])
        {
            IsNumber = true,
            Beginnings = term.Words[0].Contains(IndexWords.Point, StringComparison.Ordinal) ? [] : [term.Words[0] + IndexWords.Point],
        };

    /// <summary>Words that stand together, with what is joined before the first.</summary>
    private List<Wording> InOrder(IReadOnlyList<string> words) =>
        [.. Forms.Joined(words[0]).Select(first => new Wording([first, .. words.Skip(1)], 1))];

    /// <summary>A number with its scale is one: 500 million.</summary>
    private static (SearchConcept Concept, int Taken)? Figure(IReadOnlyList<SearchTerm> terms, int at)
    {
        if (
            !terms[at].IsNumber
            || terms[at].Excluded
            || at + 1 >= terms.Count
            || terms[at + 1] is not { Kind: TermKind.Word, Words: [var scale], Excluded: false }
        )
            return null;
        var bare = Scales.FirstOrDefault(s => scale == s || scale == s + "ا");
        if (bare is null)
            return null;
        var number = terms[at].Words[0];
        return (
            new SearchConcept(
                terms[at].Typed + " " + terms[at + 1].Typed,
                [.. Scales.Where(s => Same(s, bare)).SelectMany(s => new[] { s, s + "ا" }).Select(s => new Wording([number, s], 1))]
            )
            {
                IsNumber = true,
            },
            2
        );
    }

    private static bool Same(string scale, string other) =>
        scale[..2] == other[..2] && scale.Contains("يار", StringComparison.Ordinal) == other.Contains("يار", StringComparison.Ordinal);

    /// <summary>The longest English name that stands at a term, as its Arabic names.</summary>
    private (SearchConcept Concept, int Taken)? English(IReadOnlyList<SearchTerm> terms, int at)
    {
        if (!IsLatin(terms[at]))
            return null;
        var most = at;
        while (
            most < terms.Count
            && most - at < NameSpellings.LongestEnglish
            && IsLatin(terms[most])
            && terms[most].Excluded == terms[at].Excluded
        )
            most++;
        for (var end = most; end > at; end--)
        {
            var typed = string.Join(' ', terms.Skip(at).Take(end - at).Select(t => t.Typed));
            if (NameSpellings.Shipped.InArabic(ListedNames.English(typed)) is not { Count: > 0 } names)
                continue;
            var wordings = names
                .SelectMany(n => n.Length == 1 ? Forms.Of(n[0], inflected: false) : InOrder(n))
                .Append(new Wording([.. terms.Skip(at).Take(end - at).SelectMany(t => t.Words)], 1))
                .DistinctBy(w => w.Match);
            return (new SearchConcept(typed, [.. wordings]) { Excluded = terms[at].Excluded }, end - at);
        }
        return null;
    }

    private static bool IsLatin(SearchTerm term) =>
        term.Kind == TermKind.Word && term.Words.All(w => char.IsAsciiLetter(w[0]) || w[0] is >= 'à' and <= 'ɏ');

    private SearchConcept Counted(SearchConcept concept)
    {
        var articles = store.Number("SELECT count(*) FROM words WHERE words MATCH $match", ("$match", concept.Match));
        return concept with { Articles = articles, Weight = Math.Log(1 + ((_vocabulary.Articles + 1.0) / (articles + 1))) };
    }

    private SearchConcept Corrected(SearchConcept concept, string word)
    {
        if (new Misspelled(_vocabulary).Meant(word, concept.Articles) is not { } meant)
            return concept;
        return Counted(
            concept with
            {
                Corrected = meant,
                Wordings = [.. concept.Wordings.Concat(Forms.Of(meant)).DistinctBy(w => w.Match)],
            }
        );
    }
}
