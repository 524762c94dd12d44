using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Takes off a speaker's name what the words around it left there: half a bracket, half a mark, how often his report comes.</summary>
internal static class NameEdges
{
    private const int Shortest = 3;

    private static readonly (char Open, char Close)[] Pairs = [('(', ')'), ('«', '»'), ('“', '”')];

    /// <summary>The name without them.</summary>
    /// <param name="name">As written.</param>
    public static string Whole(string name)
    {
        var whole = WithoutPeriod(name);
        foreach (var (open, close) in Pairs)
            whole = Paired(whole, open, close);
        if (whole.Count('"'.Equals) % 2 == 1)
            whole = whole.Remove(whole.LastIndexOf('"'), 1).Trim();
        return whole.Length < Shortest ? name : whole;
    }

    /// <summary>(قناة) كذا) التلفزيونية: what stands behind half a bracket describes the name; half a mark is only taken off.</summary>
    private static string Paired(string name, char open, char close)
    {
        var (opens, closes) = (name.Count(open.Equals), name.Count(close.Equals));
        if (opens == closes)
            return name;
        var at = opens > closes ? name.LastIndexOf(open) : name.IndexOf(close, StringComparison.Ordinal);
        if (open != '(' || at < Shortest)
            return name.Remove(at, 1).Trim();
        var outside = name[..at].TrimEnd();
        var isKind = opens > closes && WordShape.HasArticle(Folding.Fold(outside)) && !outside.Contains(' ', StringComparison.Ordinal);
        return isKind && name.Length - at > Shortest ? name[(at + 1)..].Trim() : outside; // الروسية (كذا
    }

    /// <summary>شركة كذا القابضة | الأسبوعي: of a report, not of a company.</summary>
    private static string WithoutPeriod(string name)
    {
        var words = name.Split(' ');
        return
            words.Length > 2 && WordClass.Periodical.Has(Folding.Fold(words[^1])) && Institutions.Noun(Folding.Fold(words[0])) is [.., 'ه']
            ? string.Join(' ', words[..^1])
            : name;
    }
}
