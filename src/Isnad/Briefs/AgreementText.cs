using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>A statement as far as it can be read without the other one that it is compared with.</summary>
internal sealed class AgreementText
{
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "لا",
        "لم",
        "لن",
        "ليس",
        "ليست",
        "ليسوا",
        "عدم",
        "غير",
        "ولا",
        "ولم",
        "ولن",
    };

    private readonly Lazy<HashSet<string>> _grams;

    public AgreementText(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        Words = AgreementWord.Of(tokens);
        Numbers = [.. NumberReader.Read(text, tokens).Where(n => n.Kind != NumberKind.Ordinal).Select(n => n.Value)];
        Negated = NegatedIn(tokens);
        Asks = tokens.Any(t => t.Folded is "هل" or "؟");
        _grams = new Lazy<HashSet<string>>(() => GramsOf(tokens));
    }

    /// <summary>Its content words.</summary>
    public List<AgreementWord> Words { get; }

    /// <summary>The numbers that it gives.</summary>
    public HashSet<double> Numbers { get; }

    /// <summary>How many words negate.</summary>
    public int Negated { get; }

    /// <summary>Whether it is a question.</summary>
    public bool Asks { get; }

    /// <summary>Its letter trigrams.</summary>
    public HashSet<string> Grams => _grams.Value;

    /// <summary>How many words negate; "especially" (لا سيما) and "no doubt" deny nothing.</summary>
    private static int NegatedIn(List<Token> tokens) =>
        tokens
            .Where(
                (t, i) => Negations.Contains(t.Folded) && (i + 1 == tokens.Count || tokens[i + 1].Folded is not ("سيما" or "شك" or "بد"))
            )
            .Count();

    private static HashSet<string> GramsOf(List<Token> tokens)
    {
        var text = " " + string.Join(' ', tokens.Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Folded)) + " ";
        return [.. Enumerable.Range(0, Math.Max(0, text.Length - 2)).Select(i => text.Substring(i, 3))];
    }
}
