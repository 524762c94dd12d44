using Isnad.Analysis;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>Tells whether the words that a brief shows of a statement can be understood without what stands before them in the article.</summary>
internal static class ShownAlone
{
    /// <summary>So many words from the first on are looked at for what points back.</summary>
    private const int Opening = 5;

    /// <summary>In so many words or fewer what points back stands for much of what was said, wherever it stands.</summary>
    private const int Short = 12;

    /// <summary>So many letters hold more than <see cref="Short"/> words.</summary>
    private const int Enough = 160;

    private const int ShortestVerb = 4;

    /// <summary>Whether the words are understood alone.</summary>
    /// <param name="told">The statement with the words to be shown.</param>
    public static bool IsUnderstood(ToldStatement told)
    {
        var beginning = told.Shown[..Math.Min(Enough, told.Shown.Length)];
        var words = Tokenizer.Tokenize(beginning).FindAll(t => t.Kind == TokenKind.Word).ConvertAll(t => t.Folded);
        if (words.Count == 0 || Clitics.WithoutConjunction(words[0]) != words[0] || IsOfSeveral(words[0]))
            return false;
        var quoted = told.Lead.Kind == StatementKind.Direct;
        if (quoted && SpeakerTable.Is("governed", words[0]))
            return false;
        for (var i = 0; i < words.Count && (i < Opening || words.Count <= Short); i++)
        {
            if (SpeakerTable.Is("this", words[i]) && (i + 1 == words.Count || !SpeakerTable.Is("now", words[i + 1])))
                return false;
            if (i < Opening && (SpeakerTable.Is("pointing", words[i]) || quoted && SpeakerTable.Is("quoted-pointing", words[i])))
                return false;
        }
        return true;
    }

    /// <summary>ينشدون وظائف: who does so stands before.</summary>
    private static bool IsOfSeveral(string first) =>
        first.Length > ShortestVerb && first[0] == 'ي' && first.EndsWith("ون", StringComparison.Ordinal);
}
