using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>Two statements side by side: what they share and in what they differ.</summary>
internal sealed class AgreementPair
{
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "لا", "لم", "لن", "ليس", "ليست", "دون", "عدم", "غير", "بدون", "بلا", "ولا", "ولم", "ولن", "ما" };

    public AgreementPair(string first, string second)
    {
        var (a, b) = (Tokenizer.Tokenize(first), Tokenizer.Tokenize(second));
        (First, Second) = (Stems(a), Stems(b));
        OnlyFirst = [.. First.Where(s => !Second.Any(o => Same(s, o)))];
        OnlySecond = [.. Second.Where(s => !First.Any(o => Same(s, o)))];
        Shared = First.Count - OnlyFirst.Count;
        (FirstNumbers, SecondNumbers) = (Numbers(first, a), Numbers(second, b));
        NegationDiffers = a.Count(t => Negations.Contains(t.Folded)) % 2 != b.Count(t => Negations.Contains(t.Folded)) % 2;
        (FirstPoles, SecondPoles) = (Poles(a), Poles(b));
        TimeDiffers = Differ(Times(a), Times(b));
        NameDiffers = NamesDiffer(a, b, place: false);
        PlaceDiffers = NamesDiffer(a, b, place: true);
        (Letters, SharedLetters) = Trigrams(a, b);
        Question = (a.Any(t => t.Folded is "هل" or "؟"), b.Any(t => t.Folded is "هل" or "؟"));
    }

    public List<string> First { get; }

    public List<string> Second { get; }

    public List<string> OnlyFirst { get; }

    public List<string> OnlySecond { get; }

    public int Shared { get; }

    public HashSet<double> FirstNumbers { get; }

    public HashSet<double> SecondNumbers { get; }

    public HashSet<(string Matter, string Pole)> FirstPoles { get; }

    public HashSet<(string Matter, string Pole)> SecondPoles { get; }

    /// <summary>Part of the letter trigrams that both share, and part of the smaller set's that the other has.</summary>
    public double Letters { get; }

    public double SharedLetters { get; }

    public bool NegationDiffers { get; }

    public bool TimeDiffers { get; }

    public bool NameDiffers { get; }

    public bool PlaceDiffers { get; }

    public (bool First, bool Second) Question { get; }

    /// <summary>Whether both give numbers and neither's are all among the other's.</summary>
    public bool NumberDiffers => FirstNumbers.Count > 0 && SecondNumbers.Count > 0 && !FirstNumbers.IsSubsetOf(SecondNumbers) && !SecondNumbers.IsSubsetOf(FirstNumbers);

    /// <summary>Whether one holds a pole of a matter and the other only its counterpart.</summary>
    public bool Antonym => FirstPoles.Any(p => !SecondPoles.Contains(p) && SecondPoles.Any(q => q.Matter == p.Matter && q.Pole != p.Pole && !FirstPoles.Contains(q)));

    public bool SamePole => FirstPoles.Any(SecondPoles.Contains);

    private static bool Same(string a, string b) =>
        a == b || (a.Length >= 4 && b.Length >= 4 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal))) || (a.Length >= 3 && b.Length >= 3 && Skeleton(a) is { Length: >= 3 } s && s == Skeleton(b));

    /// <summary>The consonants of a stem, without long vowels and the letters that patterns add in front.</summary>
    private static string Skeleton(string stem)
    {
        var bones = new string([.. stem.Where(c => c is not ('ا' or 'و' or 'ي' or 'ء'))]);
        return bones.Length > 3 && bones[0] is 'م' or 'ت' or 'ن' && bones.Length > 3 ? bones[1..] : bones;
    }

    private static List<string> Stems(List<Token> tokens) =>
        [.. tokens.Where(t => t.Kind == TokenKind.Word && t.Folded.Length > 1 && !StopWords.Contains(t.Folded)).Select(t => LightStemmer.Stem(t.Folded)).Distinct(StringComparer.Ordinal)];

    private static (double Jaccard, double Contained) Trigrams(List<Token> a, List<Token> b)
    {
        var (x, y) = (Grams(a), Grams(b));
        var shared = x.Count(y.Contains);
        return (shared / (double)Math.Max(1, x.Count + y.Count - shared), shared / (double)Math.Max(1, Math.Min(x.Count, y.Count)));
    }

    private static HashSet<string> Grams(List<Token> tokens)
    {
        var text = " " + string.Join(' ', tokens.Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Folded)) + " ";
        return [.. Enumerable.Range(0, Math.Max(0, text.Length - 2)).Select(i => text.Substring(i, 3))];
    }

    private static HashSet<double> Numbers(string text, List<Token> tokens) => [.. NumberReader.Read(text, tokens).Where(n => n.Kind != NumberKind.Ordinal).Select(n => n.Value)];

    private static HashSet<(string, string)> Poles(List<Token> tokens) => [.. tokens.Where(t => t.Kind == TokenKind.Word).Select(t => AntonymTable.Find(t.Folded)).OfType<(string, string)>()];

    private static HashSet<string> Times(List<Token> tokens) =>
        [.. tokens.Where(t => t.Kind == TokenKind.Word && t.Folded is "السبت" or "الاحد" or "الاثنين" or "الثلاثاء" or "الاربعاء" or "الخميس" or "الجمعه" or "امس" or "اليوم" or "غدا"
            or "يناير" or "فبراير" or "مارس" or "ابريل" or "مايو" or "يونيو" or "يوليو" or "اغسطس" or "سبتمبر" or "اكتوبر" or "نوفمبر" or "ديسمبر").Select(t => t.Folded)];

    private static bool Differ(HashSet<string> a, HashSet<string> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

    private static bool NamesDiffer(List<Token> a, List<Token> b, bool place)
    {
        var (x, y) = (AgreementNames.In(a, place), AgreementNames.In(b, place));
        return x.Count > 0 && y.Count > 0 && x.Except(y).Any() && y.Except(x).Any();
    }
}
