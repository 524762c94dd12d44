using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads that nobody came to harm (دون وقوع إصابات, لم يصب أحد بأذى): a count of none, which others may give otherwise.</summary>
/// <remarks>"No reports of injuries" says less and is no count; nor is it when one named person is unhurt.</remarks>
internal static class NobodyHurt
{
    private const string Injure = "يصب";
    private const string Kill = "يقتل";

    /// <summary>What did not happen and the token behind the words; null when they do not begin at this token.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A token.</param>
    public static (string What, int Next)? At(IReadOnlyList<Token> tokens, int i)
    {
        var first = tokens[i].Folded;
        if (first is "دون" or "بدون" || first == "عن" && IsNegated(tokens, i))
            return NoHarm(tokens, i + 1);
        var bare = first is ['و' or 'ف', _, _, ..] ? first[1..] : first;
        if (bare == "لم" && tokens.Folded(i + 2) == "احد")
            return Unhurt(tokens, i + 1, i + 3);
        if (bare == "لم" && tokens.Is(i + 1, WordClass.Causing))
            return NoHarm(tokens, i + 2);
        return bare is "احد" or "احدا" && tokens.Folded(i + 1) == "لم" ? Unhurt(tokens, i + 2, i + 3) : null;
    }

    /// <summary>دون وقوع أي إصابات, لم يسفر عن ضحايا, لم يسجل أية إصابات.</summary>
    private static (string, int)? NoHarm(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens.Is(at, WordClass.Occurring))
            at++;
        if (tokens.Folded(at) is "اي" or "ايه")
            at++;
        if (!tokens.Is(at, WordClass.Harm))
            return null;
        return (tokens[at].Folded is "اصابات" or "جرحي" ? "injured" : "killed", at + 1);
    }

    /// <summary>لم يصب أحد بأذى, أن أحدا لم يقتل.</summary>
    private static (string, int)? Unhurt(IReadOnlyList<Token> tokens, int verb, int next)
    {
        if (tokens.Folded(verb) is not (Injure or Kill))
            return null;
        return (
            tokens[verb].Folded == Injure ? "injured" : "killed",
            tokens.Is(next, WordClass.InBody) ? next + 1 : Math.Min(next, tokens.Count)
        );
    }

    /// <summary>Whether "did not result" stands before the preposition: لم يسفر الانفجار عن.</summary>
    private static bool IsNegated(IReadOnlyList<Token> tokens, int i)
    {
        for (var at = i - 1; at > 0 && at > i - 5; at--)
        {
            if (tokens[at].Folded is "يسفر" or "تسفر")
                return tokens.Is(at - 1, WordClass.Negation);
        }
        return false;
    }
}
