using System.Collections.Frozen;
using System.Runtime.Intrinsics;

namespace Isnad.Arabic.Words;

/// <summary>One closed class of words, or several at once: what words do in a sentence (<c>Words/Classes/*.tsv</c>).</summary>
/// <remarks>
/// Code names the class, the words are in the tables: <c>paragraph.Is(at, WordClass.Day | WordClass.Adverb)</c>. A word may
/// be in several classes. A set of classes is 512 bits, so that all that the tables know of a word is looked up once and each
/// question costs a few instructions.
/// </remarks>
public readonly partial record struct WordClass
{
    private const int Most = 512;

    private readonly Vector512<ulong> _bits;

    private WordClass(int place)
    {
        if (place >= Most)
            throw new InvalidOperationException($"There are more than {Most} classes of words.");
        _bits = Vector512<ulong>.Zero.WithElement(place >> 6, 1UL << (place & 63));
    }

    private WordClass(Vector512<ulong> bits) => _bits = bits;

    /// <summary>Names of all classes that the tables have.</summary>
    public static IEnumerable<string> Names => Index.Places.Keys;

    /// <summary>All classes that a word is in; none when no table has it.</summary>
    /// <param name="folded">A folded word as it stands in the text, with what is joined to it.</param>
    public static WordClass Of(string folded) => At(EntryOf(folded));

    /// <summary>Where the classes of a word are kept, for <see cref="At"/>: two bytes for a token instead of 64; 0 when it is in none.</summary>
    /// <param name="folded">A folded word as it stands in the text.</param>
    public static ushort EntryOf(string folded) => Index.Entries.GetValueOrDefault(folded);

    /// <summary>The classes kept at an entry.</summary>
    /// <param name="entry">From <see cref="EntryOf"/>.</param>
    public static ref readonly WordClass At(ushort entry) => ref Index.Sets[entry];

    /// <summary>Both sets of classes together.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static WordClass operator |(WordClass one, WordClass other) => new(one._bits | other._bits);

    /// <summary>The classes of one set that are not in another.</summary>
    /// <param name="one">The set.</param>
    /// <param name="other">What is taken out of it.</param>
    public static WordClass operator -(WordClass one, WordClass other) => new(Vector512.AndNot(one._bits, other._bits));

    /// <summary>Whether a word is in one of these classes.</summary>
    /// <param name="folded">A folded word as it stands in the text.</param>
    public bool Has(string folded) => Meets(Of(folded));

    /// <summary>Whether a word opens a clause that is said: أن, إن, with or without a pronoun, with or without ب.</summary>
    /// <param name="folded">A folded word as it stands in the text.</param>
    public static bool OpensClause(string folded) => folded is ['ا' or 'ب', ..] && That.Has(folded); // few words need to be looked up

    /// <summary>Whether two sets have a class in common.</summary>
    /// <param name="other">The other set.</param>
    public bool Meets(WordClass other) => (_bits & other._bits) != Vector512<ulong>.Zero;

    /// <summary>The class of that name.</summary>
    /// <exception cref="InvalidOperationException">No table has it.</exception>
    private static WordClass Named(string name) =>
        Index.Places.TryGetValue(name, out var place)
            ? new WordClass(place)
            : throw new InvalidOperationException($"No class {name} in Words/Classes.");

    /// <summary>All classes of one table.</summary>
    private static WordClass Table(string name) =>
        EmbeddedTable
            .Rows(typeof(WordClass).Assembly, $"Words/Classes/{name}.tsv")
            .Aggregate(default(WordClass), (all, row) => all | Named(row[0]));

    private static class Index
    {
        public static readonly FrozenDictionary<string, int> Places;
        public static readonly FrozenDictionary<string, ushort> Entries;
        public static readonly WordClass[] Sets;

        static Index()
        {
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
            foreach (var row in Tables().SelectMany(t => EmbeddedTable.Rows(typeof(WordClass).Assembly, t)))
            {
                places.TryAdd(row[0], places.Count);
                foreach (var word in row[1].Split(' '))
                    words[word] = words.GetValueOrDefault(word) | new WordClass(places[row[0]]);
            }
            Places = places.ToFrozenDictionary(StringComparer.Ordinal);
            Sets = [default, .. words.Values.Distinct()];
            var entries = Sets.Select((set, i) => (set, i)).ToDictionary(p => p.set, p => checked((ushort)p.i));
            Entries = words.ToFrozenDictionary(w => w.Key, w => entries[w.Value], StringComparer.Ordinal);
        }

        private static IEnumerable<string> Tables() =>
            typeof(WordClass)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith("Words/Classes/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal);
    }
}
