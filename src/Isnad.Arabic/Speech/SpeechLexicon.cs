using System.Collections.Frozen;

namespace Isnad.Arabic.Speech;

/// <summary>The words by which Arabic news reports speech: verbs in all their forms, phrases, nouns for sources.</summary>
public sealed class SpeechLexicon
{
    private readonly FrozenDictionary<string, VerbForm> _forms;
    private readonly FrozenDictionary<string, SourceKind> _sources;
    private readonly FrozenDictionary<string, string> _phrases;
    private readonly FrozenSet<string> _phraseStarts;
    private readonly FrozenDictionary<string, Claim> _claims;
    private readonly FrozenDictionary<string, ReportingVerb> _nouns;
    private readonly FrozenDictionary<string, AuthoredNoun> _authored;

    private static readonly (string Suffix, Gender Gender)[] Owners =
    [
        ("هما", Gender.Plural),
        ("ها", Gender.Feminine),
        ("هم", Gender.Plural),
        ("ه", Gender.Masculine),
    ];

    private SpeechLexicon()
    {
        var assembly = typeof(SpeechLexicon).Assembly;
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        var verbs = new Dictionary<string, ReportingVerb>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows(assembly, "Speech/verbs.tsv"))
        {
            var verb = new ReportingVerb(row[0], row[3], row[4] == "denied", ComplementsOf(row[5]));
            verbs.Add(verb.Lemma, verb);
            foreach (var (form, value) in VerbForms.Of(verb, row[0], row[1], row[2]))
                forms.TryAdd(form, value);
        }
        _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
        var sources = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
        var nouns = EmbeddedTable.Rows(assembly, "Speech/sources.tsv").ToList();
        foreach (var prefix in Words.Clitics.All)
        {
            foreach (var row in nouns)
                sources.TryAdd(prefix + row[0], Enum.Parse<SourceKind>(row[1], ignoreCase: true));
        }
        _sources = sources.ToFrozenDictionary(StringComparer.Ordinal);
        _nouns = EmbeddedTable.Rows(assembly, "Speech/nouns.tsv").ToFrozenDictionary(r => r[0], r => verbs[r[1]], StringComparer.Ordinal);
        _claims = EmbeddedTable
            .Rows(assembly, "Speech/claims.tsv")
            .ToFrozenDictionary(r => r[0], r => new Claim(r[1], r[2]), StringComparer.Ordinal);
        _authored = Authors().ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = EmbeddedTable.Rows(assembly, "Speech/phrases.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        _phraseStarts = _phrases.Keys.Select(words => words.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lexicon that ships.</summary>
    public static SpeechLexicon Shipped { get; } = new();

    /// <summary>The reporting verb that a folded word is a form of, seen through و and ف; null when it is none.</summary>
    /// <param name="folded">A folded word.</param>
    public VerbForm? Form(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (_forms.TryGetValue(folded, out var form))
            return form;
        if (folded.Length < 3 || folded[0] is not ('و' or 'ف' or 'ل'))
            return null;
        var forms = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (folded.Length == 3)
            return folded[0] == 'و' && forms.TryGetValue(folded.AsSpan(1), out form) ? form : null; // وحث
        if (
            folded[0] == 'ل'
            && folded.Length > 4
            && folded[1] is 'ي' or 'ت'
            && forms.TryGetValue(folded.AsSpan(1), out form)
            && !form.Participle
            && !form.HasObject
            && !form.Verb.Complements.HasFlag(Complements.Strong)
        )
            return form;
        return folded[0] is 'و' or 'ف' && forms.TryGetValue(folded.AsSpan(1), out form) ? form : null;
    }

    /// <summary>Whether a word has the form of a reporting verb only without the و or ف before it: وقال, but not وصف.</summary>
    /// <param name="folded">A folded word.</param>
    public bool IsJoined(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return (folded.Length >= 4 || folded is ['و', _, _])
            && folded[0] is 'و' or 'ف'
            && folded.Length >= 3
            && !_forms.ContainsKey(folded)
            && _forms.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folded.AsSpan(1));
    }

    /// <summary>
    /// The reporting verb that a folded verbal noun stands for (إعلان, قوله), and whether a pronoun is joined to it; null when it is none.
    /// </summary>
    /// <param name="folded">A folded word, seen through و and ب.</param>
    public (ReportingVerb Verb, bool HasOwner, Gender Owner)? Noun(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return BareNoun(folded) ?? (folded.Length > 4 && folded[0] is 'و' or 'ب' ? BareNoun(folded.AsSpan(1)) : null);
    }

    private (ReportingVerb Verb, bool HasOwner, Gender Owner)? BareNoun(ReadOnlySpan<char> word)
    {
        var nouns = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        if (nouns.TryGetValue(word, out var verb))
            return (verb, false, Gender.Masculine);
        foreach (var (suffix, gender) in Owners)
        {
            if (word.EndsWith(suffix) && nouns.TryGetValue(word[..^suffix.Length], out verb))
                return (verb, true, gender);
        }
        return null;
    }

    /// <summary>
    /// The verbal noun with an author that a folded word is, seen through و, ف, ب, ل and the article; null when it is none.
    /// </summary>
    /// <param name="folded">A folded word.</param>
    public AuthoredNoun? Authored(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var words = _authored.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(folded, out var noun))
            return noun;
        var bare = folded.AsSpan();
        if (bare.Length > 4 && bare[0] is 'و' or 'ف' && words.TryGetValue(bare = bare[1..], out noun))
            return noun;
        if (bare.Length > 4 && bare[0] is 'ب' or 'ل' && words.TryGetValue(bare[1..], out noun))
            return noun;
        return null;
    }

    private static IEnumerable<KeyValuePair<string, AuthoredNoun>> Authors()
    {
        foreach (var row in EmbeddedTable.Rows(typeof(SpeechLexicon).Assembly, "Speech/authored.tsv"))
        {
            var verb = new ReportingVerb(row[0], row[1], row[2] == "denied", ComplementsOf(row[3]));
            yield return new(row[0], new AuthoredNoun(verb, null, row[4]));
            var stem = row[0].EndsWith('ه') ? row[0][..^1] + "ت" : row[0];
            foreach (var (suffix, gender) in Owners)
                yield return new(stem + suffix, new AuthoredNoun(verb, gender, row[4]));
        }
    }

    /// <summary>What kind of source a folded noun is, seen through و, ل, ب and the article; null when it is none.</summary>
    /// <param name="folded">A folded noun.</param>
    public SourceKind? Source(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return _sources.TryGetValue(folded, out var kind) ? kind : null;
    }

    /// <summary>
    /// The claim that a folded noun or participle states, seen through و, ف, ل and the article; null when it states none.
    /// </summary>
    /// <param name="folded">A folded word.</param>
    public Claim? Claim(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var word = folded.AsSpan();
        if (word.Length > 4 && word[0] is 'و' or 'ف' or 'ل' && word.Length > 4)
            word = word[1..];
        if (word.Length > 5 && word.StartsWith("ال", StringComparison.Ordinal))
            word = word[2..];
        return _claims.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var claim) ? claim : null;
    }

    /// <summary>Whether a source phrase can begin with a folded word.</summary>
    /// <param name="folded">A folded word.</param>
    public bool StartsPhrase(string folded) => _phraseStarts.Contains(folded);

    /// <summary>The kind of a source phrase (source, carrier, said); null when the words are none.</summary>
    /// <param name="words">Folded words parted by single spaces.</param>
    public string? Phrase(string words) => _phrases.GetValueOrDefault(words);

    private static Complements ComplementsOf(string names)
    {
        var all = Complements.None;
        foreach (var name in names.Split(' '))
            all |= Enum.Parse<Complements>(name, ignoreCase: true);
        return all;
    }
}
