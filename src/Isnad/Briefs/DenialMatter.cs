using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>What a denial or an accusation is about: the roots of its words in order, without names and without words for guilt.</summary>
internal sealed class DenialMatter
{
    private const int Charged = 2;
    private const int Head = 4;

    /// <summary>Reads what a statement is about.</summary>
    /// <param name="text">Its content.</param>
    public DenialMatter(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var charge = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            var folded = tokens[i].Folded;
            if (Gazetteer.Shipped.At(tokens, i) is { } known)
            {
                if (known.Known.Kind == KnownKind.Place && known.Known.Country != known.Known.Id)
                    Places.Add(known.Known.Id);
                i += Math.Max(1, known.Tokens) - 1;
                continue;
            }
            var guilt = DenialWords.Begins("guilt", folded);
            if (charge < 0 && ((i > 0 && folded is ['ب', _, _, _, ..]) || guilt))
                charge = Roots.Count;
            if (
                guilt
                || folded.Length < 3
                || StopWords.Contains(folded)
                || DenialWords.Begins("empty", folded)
                || StorySentence.IsDay(folded)
            )
                continue;
            var root = RootOf(folded);
            if (Roots.Contains(root))
                continue;
            Roots.Add(root);
            if (DenialWords.Begins("pointing-back", folded))
                Pointing.Add(root);
        }
        Charge = [.. Roots.Skip(Math.Max(0, charge)).Take(Charged)];
    }

    /// <summary>The roots of its words, each once, in order.</summary>
    public List<string> Roots { get; } = [];

    /// <summary>Those of them that may only point back to what was told: the incident, the attack.</summary>
    public HashSet<string> Pointing { get; } = new(StringComparer.Ordinal);

    /// <summary>The places that it names.</summary>
    public HashSet<string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Of an accusation, the first words of what somebody is accused of.</summary>
    public List<string> Charge { get; }

    /// <summary>Whether it says nothing but guilt, or points back: the accusations, any part in the incident.</summary>
    public bool IsBare => Roots.TrueForAll(Pointing.Contains);

    /// <summary>
    /// Whether a denial is about what an accusation charges: one of the first things charged is in it, and one of its own first things in
    /// the accusation.
    /// </summary>
    /// <param name="denial">The denial.</param>
    public bool IsDeniedBy(DenialMatter denial) =>
        Charge.Exists(denial.Roots.Contains)
        && denial.Roots.Take(Charged).Any(Roots.Contains)
        && !(Places.Count > 0 && denial.Places.Count > 0 && !Places.Overlaps(denial.Places));

    /// <summary>Whether what is told at the beginning of each of two statements is in the other.</summary>
    /// <param name="denial">The denial.</param>
    public bool TellsWhat(DenialMatter denial) =>
        Roots.Take(Head).Any(denial.Roots.Contains)
        && denial.Roots.Where(r => !denial.Pointing.Contains(r)).Take(Charged).Any(Roots.Contains);

    /// <summary>The roots of the words that a text negates.</summary>
    /// <param name="text">The content of a statement.</param>
    public static HashSet<string> Negated(string text)
    {
        var negated = new HashSet<string>(StringComparer.Ordinal);
        if (!DenialWords.In("negating", text))
            return negated;
        var tokens = Tokenizer.Tokenize(text).FindAll(t => t.Kind == TokenKind.Word);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var word = tokens[i].Folded;
            if (
                !DenialWords.Is("negating", word)
                && !(word.Length > 2 && word[0] is 'و' or 'ف' or 'ب' or 'ل' && DenialWords.Is("negating", word[1..]))
            )
                continue;
            if (DenialWords.Is("negated-idiom", tokens[i + 1].Folded))
                continue;
            var at = tokens.FindIndex(i + 1, t => t.Folded.Length > 2 && !StopWords.Contains(t.Folded));
            if (at > 0)
                negated.Add(RootOf(tokens[at].Folded));
        }
        return negated;
    }

    /// <summary>Whether one of two texts negates a word that the other says without negation.</summary>
    /// <param name="one">The content of a statement.</param>
    /// <param name="other">The content of another one.</param>
    public static bool DiffersInNegation(string one, string other)
    {
        var (these, those) = (Negated(one), Negated(other));
        return these.Count > 0 && Negates(these, those, AllRoots(other)) || those.Count > 0 && Negates(those, these, AllRoots(one));
    }

    /// <summary>Whether a text negates a word that another says without negation.</summary>
    /// <param name="negated">The roots that it negates.</param>
    /// <param name="others">The roots that the other negates.</param>
    /// <param name="roots">The roots of all words of the other.</param>
    public static bool Negates(HashSet<string> negated, HashSet<string> others, HashSet<string> roots) =>
        negated.Any(root => !others.Contains(root) && roots.Contains(root));

    /// <summary>The roots of all words of a text.</summary>
    /// <param name="text">The content of a statement.</param>
    public static HashSet<string> AllRoots(string text) =>
        [.. Tokenizer.Tokenize(text).Where(t => t.Kind == TokenKind.Word).Select(t => RootOf(t.Folded))];

    private static string RootOf(string folded)
    {
        var bare =
            folded is ['ب', 'ا', 'ل', _, _, ..] ? folded[3..]
            : folded is ['ب', _, _, _, ..] or ['س', 'ي' or 'ت' or 'ن', _, _, _, ..] ? folded[1..]
            : folded;
        return WordRoot.Of(LightStemmer.Stem(bare));
    }
}
