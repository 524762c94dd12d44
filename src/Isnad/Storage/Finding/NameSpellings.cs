using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;

namespace Isnad.Storage.Finding;

/// <summary>The words of listed names as the index has them: which are names, their other spellings, and what they are in English.</summary>
internal sealed class NameSpellings
{
    private const int ShortestName = 3;
    private const int ShortestSurname = 4;
    private const int MostLettersApart = 2;
    private const int LongEnoughForTwo = 7;
    private const int ShortestAlike = 5;

    // Letters that write one foreign sound: غوتيريش, جوتيريس.
    private static readonly string[] Sounds = ["جغقك", "تط", "سصثش", "دض", "ذزظ"];

    private static readonly Lazy<NameSpellings> Read = new(() => new NameSpellings());

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _spellings = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<string[]>>> _english;

    private NameSpellings()
    {
        _english = new(ReadEnglish);
        foreach (var entity in ListedNames.Read().TakeWhile(e => e.WellKnown))
            Note(entity, Names(entity));
    }

    /// <summary>The lists that ship; read when first asked for.</summary>
    public static NameSpellings Shipped => Read.Value;

    /// <summary>How many words of a query an English name may have.</summary>
    public const int LongestEnglish = 6;

    /// <summary>Whether a word is a name, or part of a person's: it has no plural and no feminine.</summary>
    /// <param name="form">A word as the index has it.</param>
    public bool IsName(string form) => _names.Contains(form);

    /// <summary>Whether a word is of a listed foreign name.</summary>
    /// <param name="form">A word as the index has it.</param>
    public bool IsForeign(string form) => _foreign.Contains(form);

    /// <summary>The other listed spellings of a word.</summary>
    /// <param name="form">A word as the index has it.</param>
    public IEnumerable<string> Of(string form) =>
        (_spellings.GetValueOrDefault(form) ?? [])
            .Concat(ListedNames.Variants(form).Concat(ListedNames.Variants("ال" + form)).Select(IndexWords.Form))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The Arabic names that an English name stands for, each with its words as the index has them.</summary>
    /// <param name="english">A name or surname as <see cref="ListedNames.English"/> gives it.</param>
    public IReadOnlyList<string[]> InArabic(string english) => _english.Value.GetValueOrDefault(english) ?? [];

    /// <summary>
    /// How a foreign name may be spelled too: one letter for another of the same sound, a long vowel more or less inside; of long words
    /// two of these.
    /// </summary>
    /// <param name="form">A word as the index has it.</param>
    public static HashSet<string> Alike(string form)
    {
        var alike = new HashSet<string>(StringComparer.Ordinal);
        if (form.Length < ShortestAlike - 1)
            return alike;
        foreach (var one in Changed(form))
        {
            alike.Add(one);
            if (form.Length >= LongEnoughForTwo)
                alike.UnionWith(Changed(one));
        }
        alike.Remove(form);
        alike.RemoveWhere(a => Math.Max(a.Length, form.Length) < ShortestAlike);
        return alike;
    }

    /// <summary>A long word with ج and غ exchanged, as one foreign sound is written in Cairo and in Beirut: الروهينجا.</summary>
    /// <param name="form">A word as the index has it.</param>
    public static IEnumerable<string> OtherG(string form)
    {
        for (var i = 0; form.Length >= LongEnoughForTwo - 1 && i < form.Length; i++)
        {
            if (form[i] is 'ج' or 'غ')
                yield return string.Concat(form.AsSpan(0, i), form[i] == 'ج' ? "غ" : "ج", form.AsSpan(i + 1));
        }
    }

    private static IEnumerable<string> Changed(string form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            foreach (var sound in Sounds.Where(s => s.Contains(form[i], StringComparison.Ordinal)))
            foreach (var letter in sound.Where(l => l != form[i]))
                yield return string.Concat(form.AsSpan(0, i), [letter], form.AsSpan(i + 1));
            if (i == 0)
                continue;
            if (i < form.Length - 1 && form[i] is 'ا' or 'و' or 'ي')
                yield return form.Remove(i, 1);
            foreach (var vowel in "اوي")
                yield return form.Insert(i, vowel.ToString());
        }
    }

    private void Note(ListedEntity entity, List<string[]> names)
    {
        foreach (var words in names.Where(w => w.Length == 1 || entity.Kind == KnownKind.Person))
        foreach (var word in words.Where(w => w.Length >= ShortestName))
        {
            _names.Add(word);
            if (entity.Foreign)
                _foreign.Add(word);
        }
        foreach (var alike in names.GroupBy(w => w.Length))
        foreach (var one in alike)
        foreach (var other in alike)
        {
            for (var i = 0; i < one.Length; i++)
            {
                if (one[i] != other[i] && one[i].Length >= ShortestName && Letters.Apart(one[i], other[i]) <= MostLettersApart)
                    (_spellings.TryGetValue(one[i], out var known) ? known : _spellings[one[i]] = new(StringComparer.Ordinal)).Add(
                        other[i]
                    );
            }
        }
    }

    private static List<string[]> Names(ListedEntity entity) =>
        [.. entity.Spellings.Select(s => IndexWords.Of(s).Select(w => w.Form).ToArray()).Where(w => w.Length > 0)];

    private static Dictionary<string, List<string[]>> ReadEnglish()
    {
        var known = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        void Add(string english, IEnumerable<string[]> names) =>
            (known.TryGetValue(english, out var others) ? others : known[english] = []).AddRange(names);
        foreach (var entity in ListedNames.Read())
        {
            var english = ListedNames.English(entity.English);
            if (english.Length == 0)
                continue;
            var names = Names(entity);
            if (entity.Kind != KnownKind.Person)
            {
                Add(english, names);
                continue;
            }
            var surnames = names.Where(w => w.Length == 1).ToList();
            Add(english, surnames.Count > 0 ? surnames : names);
            var last = english[(english.LastIndexOf(' ') + 1)..];
            if (last.Length >= ShortestSurname && last.Length < english.Length)
                Add(last, surnames.Count > 0 ? surnames : [.. names.Select(w => new[] { w[^1] })]);
        }
        return known;
    }
}
