namespace Isnad.Storage.Finding;

/// <summary>One way in which an article may say what a query asks for.</summary>
/// <param name="Words">Its words in order, as the index has them; never empty.</param>
/// <param name="Likeness">How alike it is to what was asked, up to 1.</param>
internal sealed record Wording(IReadOnlyList<string> Words, double Likeness)
{
    /// <summary>In the query language of FTS5.</summary>
    public string Match => '"' + string.Join(' ', Words) + '"';
}

/// <summary>Finds the forms in which the articles of a store write a word: spellings, plurals, endings, joined particles.</summary>
/// <param name="vocabulary">The words of the index.</param>
/// <param name="names">Listed names.</param>
internal sealed class WordForms(Vocabulary vocabulary, NameSpellings names)
{
    private const double SameWord = 1;
    private const double NearSpelling = 0.95;
    private const double WithParticle = 0.98;
    private const int Believed = 50;
    private const int Commoner = 3;
    private const int FewForAName = 4;
    private const int ShortestBehindParticle = 3;

    // ك is left out: كيري is nobody's "as يري".
    private static readonly string[] Particles = ["و", "ف", "ب", "ل", "وب", "ول", "فل", "لل", "ال"];

    /// <summary>The forms of a word that articles hold, the likest first; empty where they hold none.</summary>
    /// <param name="word">A word as the index has it.</param>
    /// <param name="inflected">Whether its plurals and endings count, and not spellings alone.</param>
    public IReadOnlyList<Wording> Of(string word, bool inflected = true)
    {
        var likeness = new Dictionary<string, double>(StringComparer.Ordinal);
        void Note(string form, double like)
        {
            if (like > likeness.GetValueOrDefault(form))
                likeness[form] = like;
        }
        foreach (var spelling in Spellings(word))
        {
            Note(spelling.Word, spelling.Likeness);
            if (!inflected)
                continue;
            // قتيلا is قتيل to the table.
            foreach (var (other, like) in SameWords.Of(spelling.Word).Concat(SameWords.Of(WithoutTanwin(spelling.Word))))
                Note(other, like * spelling.Likeness);
        }
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        if (inflected)
        {
            foreach (var (form, like) in likeness.Where(f => !names.IsName(f.Key) && !f.Key.Any(char.IsAsciiLetterOrDigit)).ToList())
            foreach (var inflection in Inflections.Of(form))
            {
                if (SameWords.AreApart(word, inflection.Form) || (names.IsName(inflection.Form) && inflection.Form != form + "ا"))
                    continue;
                if (!likeness.ContainsKey(inflection.Form))
                    bases[inflection.Form] = inflection.Base;
                Note(inflection.Form, like * inflection.Likeness);
            }
        }
        return Held(word, likeness, bases);
    }

    /// <summary>A word as written, with the particles that articles join before it; itself in any case.</summary>
    /// <param name="word">A word as the index has it.</param>
    public IEnumerable<string> Joined(string word)
    {
        var held = vocabulary.Held(Particles.Select(p => p + word).Append(word));
        return Particles
            .Where(p => p != "ال" || word.Length < ShortestBehindParticle)
            .Select(p => p + word)
            .Where(f => held.TryGetValue(f, out var n) && n < held.GetValueOrDefault(word))
            .Prepend(word);
    }

    /// <summary>Of possible forms those that articles hold, with what is joined before them.</summary>
    private List<Wording> Held(string word, Dictionary<string, double> likeness, Dictionary<string, string> bases)
    {
        var held = vocabulary.Held(
            likeness
                .Keys.SelectMany(f => Particles.Select(p => p + f).Prepend(f))
                .Concat(bases.Values.Where(b => b.Length > 0).SelectMany(b => new[] { b, b + "ه" }))
        );
        var of = held.GetValueOrDefault(word);
        bool Believe(string form) =>
            !bases.TryGetValue(form, out var stem)
            || stem.Length == 0
            || Math.Max(held.GetValueOrDefault(stem), held.GetValueOrDefault(stem + "ه")) * Believed > of;
        var wordings = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (form, like) in likeness.Where(f => Believe(f.Key)).OrderByDescending(f => f.Value))
        {
            if (held.ContainsKey(form))
                wordings.TryAdd(form, like);
            foreach (var particle in Particles.Where(p => p != "ال" || form.Length < ShortestBehindParticle))
            {
                if (
                    held.TryGetValue(particle + form, out var joined)
                    && joined < held.GetValueOrDefault(form)
                    && !names.IsName(particle + form)
                )
                    wordings.TryAdd(particle + form, like * WithParticle);
            }
        }
        return
        [
            .. wordings
                .OrderByDescending(w => w.Value)
                .ThenBy(w => w.Key, StringComparer.Ordinal)
                .Select(w => new Wording([w.Key], w.Value)),
        ];
    }

    private static string WithoutTanwin(string word) => word.Length > ShortestBehindParticle && word[^1] == 'ا' ? word[..^1] : word;

    /// <summary>The word, without a particle where the rest is far commoner, with the spellings that are the same word.</summary>
    private List<(string Word, double Likeness)> Spellings(string word)
    {
        var found = new List<(string Word, double Likeness)> { (word, SameWord) };
        void Add(string other, double like)
        {
            if (found.TrueForAll(f => f.Word != other))
                found.Add((other, like));
        }
        if (!names.IsName(word) && word.Length > ShortestBehindParticle)
        {
            var rests = Particles
                .Where(p => p != "ال" && word.Length >= p.Length + ShortestBehindParticle && word.StartsWith(p, StringComparison.Ordinal))
                .ToDictionary(p => word[p.Length..], p => p, StringComparer.Ordinal);
            var held = vocabulary.Held(rests.Keys.Append(word));
            if (
                rests.Keys.MaxBy(r => held.GetValueOrDefault(r)) is { } rest
                && held.GetValueOrDefault(rest) > Commoner * held.GetValueOrDefault(word)
            )
                Add(rest, SameWord);
        }
        foreach (var (own, _) in found.ToList())
        {
            foreach (var other in names.Of(own))
                Add(other, SameWord);
            foreach (var (other, like) in SameWords.Of(own).Where(s => s.Likeness >= SameWord))
                Add(other, like);
        }
        foreach (var (other, _) in found.ToList())
        foreach (var near in NearNames(other).Concat(NameSpellings.OtherG(other)))
            Add(near, NearSpelling);
        return found;
    }

    /// <summary>Spellings that no list has of a listed foreign name, or the listed name of which this is such a spelling.</summary>
    private List<string> NearNames(string word)
    {
        var alike = NameSpellings.Alike(word);
        if (!names.IsForeign(word))
        {
            alike.RemoveWhere(a => !names.IsForeign(a));
            if (names.IsName(word) || alike.Count == 0)
                return [];
            var known = vocabulary.Held(alike.Append(word));
            var meant = alike.MaxBy(a => known.GetValueOrDefault(a))!;
            return known.GetValueOrDefault(meant) > known.GetValueOrDefault(word) ? [meant, .. names.Of(meant), .. NearNames(meant)] : [];
        }
        var held = vocabulary.Held(alike.Append(word));
        var often = held.GetValueOrDefault(word);
        return [.. alike.Where(a => held.TryGetValue(a, out var n) && n * FewForAName <= Math.Max(often, FewForAName) && !names.IsName(a))];
    }
}
