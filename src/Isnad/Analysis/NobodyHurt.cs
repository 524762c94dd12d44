using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads that nobody came to harm (دون وقوع إصابات, لم يصب أحد بأذى): a count of none, which others may give otherwise.</summary>
/// <remarks>"No reports of injuries" says less and is no count; nor is it when one named person is unhurt.</remarks>
internal static class NobodyHurt
{
    private static readonly string[] Harm = ["اصابات", "جرحي", "قتلي", "ضحايا", "وفيات"];

    /// <summary>What did not happen and the token behind the words; null when they do not begin at this token.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="i">A token.</param>
    public static (string What, int Next)? At(IReadOnlyList<Token> tokens, int i)
    {
        var first = tokens[i].Folded;
        if (first is "دون" or "بدون" || (first == "عن" && i > 1 && Negates(tokens, i)))
        {
            var at = i + 1;
            if (Word(tokens, at) is "وقوع" or "تسجيل" or "سقوط" or "حدوث") at++;
            if (Word(tokens, at) is "اي" or "ايه") at++;
            return Array.IndexOf(Harm, Word(tokens, at)) < 0 ? null : (Word(tokens, at) is "اصابات" or "جرحي" ? "injured" : "killed", at + 1);
        }
        if (Bare(first) is "احدا" or "احد" && Word(tokens, i + 1) == "لم" && Word(tokens, i + 2) is "يصب" or "يقتل") return Hurt(tokens, i + 3, Word(tokens, i + 2));
        if (Bare(first) == "لم" && Word(tokens, i + 1) is "يصب" or "يقتل" && Word(tokens, i + 2) == "احد") return Hurt(tokens, i + 3, Word(tokens, i + 1));
        return null;
    }

    private static (string, int) Hurt(IReadOnlyList<Token> tokens, int next, string verb) =>
        (verb == "يصب" ? "injured" : "killed", Word(tokens, next) is "باذي" or "بسوء" or "بجروح" ? Math.Min(next + 1, tokens.Count) : Math.Min(next, tokens.Count));

    /// <summary>Whether "did not result" stands before the preposition: لم يسفر الانفجار عن.</summary>
    private static bool Negates(IReadOnlyList<Token> tokens, int i)
    {
        for (var at = i - 1; at > 0 && at > i - 5; at--)
        {
            if (tokens[at].Folded is "يسفر" or "تسفر") return tokens[at - 1].Folded is "لم" or "ولم" or "لا";
        }
        return false;
    }

    private static string Word(IReadOnlyList<Token> tokens, int i) => i < tokens.Count && tokens[i].Kind == TokenKind.Word ? tokens[i].Folded : "";

    private static string Bare(string folded) => folded.Length > 2 && folded[0] is 'و' or 'ف' ? folded[1..] : folded;
}
